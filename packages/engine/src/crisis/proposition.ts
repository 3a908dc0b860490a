import type { Expectation, Proposition, Speaks } from '../model/crisis.ts';
import type { ArticleRef } from '../model/condition.ts';
import type { Event } from '../model/event.ts';
import type { Derivation, Holding, Question } from '../model/report.ts';
import type { PartyId, Who } from '../model/who.ts';
import { articleMatches } from '../casus/weigh.ts';
import { judge } from '../casus/judge.ts';
import { isWithinMeasure } from '../casus/measures.ts';
import { covers } from '../compile/world.ts';
import { breaks } from '../norms/forbidden.ts';
import { statusWord } from '../report/facts.ts';
import { holdings } from '../report/positions.ts';
import { powers } from '../report/powers.ts';
import { explain } from '../explain/explain.ts';
import type { Context } from '../state/context.ts';
import { inForce, partiesOf, victimsOf } from '../state/read.ts';
import type { Case, State } from '../state/state.ts';
import { includes, members } from '../state/who.ts';
import { contextOf, pactOf } from '../step/turn.ts';
import { get, values } from '../store/intmap.ts';
import { instantWords } from '../time/words.ts';

/** Whether something expected holds, with the question whose answer says why. */
export interface Finding {
  readonly holds: boolean;
  /** What is the case instead, for a failed expectation. */
  readonly instead: string;
  readonly why: readonly Question[];
}

/** Weighs one expected thing in a state. */
export const weighProposition = (state: State, that: Proposition): Finding => {
  switch (that.kind) {
    case 'position':
      return position(state, that);
    case 'in breach': {
      const found = holdings(state).filter(
        (holding) =>
          refers(that.ref, holding) && (holding.status === 'breached' || holding.status === 'performed late'),
      );
      const broken = partiesMeant(state, that.of, that.ref.pact).filter((party) =>
        found.some((holding) => holding.bearers.includes(party)),
      );
      const all = partiesMeant(state, that.of, that.ref.pact);
      const holds =
        that.not || that.of.kind === 'nobody'
          ? found.filter(
              (holding) =>
                that.of.kind === 'nobody' || holding.bearers.some((bearer) => all.includes(bearer)),
            ).length === 0
          : all.length > 0 && broken.length === all.length;
      return {
        holds,
        instead: broken.length > 0 ? `in breach: ${broken.join(', ')}` : 'nobody is in breach of it',
        why: found.map((holding) => ({ kind: 'position', id: holding.id })),
      };
    }
    case 'triggered': {
      const found = holdings(state).filter(
        (holding) => refers(that.ref, holding) && holding.case !== undefined && holding.manner === 'achieve',
      );
      const why: Question[] =
        found.length > 0
          ? found.map((holding) => ({ kind: 'position', id: holding.id }))
          : [{ kind: 'why not', party: anyParty(state, that.ref.pact), ...refOf(that.ref) }];
      return {
        holds: found.length > 0 !== (that.not === true),
        instead:
          found.length > 0
            ? `it is triggered for ${[...new Set(found.flatMap((holding) => holding.bearers))].join(', ')}`
            : 'it is not triggered',
        why,
      };
    }
    case 'incident':
      return incident(state, that);
    case 'proposal': {
      const procedure = values(state.procedures).findLast((entry) => entry.title === that.title);
      return {
        holds: procedure !== undefined && procedure.status === that.outcome,
        instead: procedure ? `it is ${procedure.status}: ${procedure.because}` : 'there is no such proposal',
        why: [{ kind: 'procedure', title: that.title }],
      };
    }
    case 'without effect': {
      const wanted = that.event === undefined ? undefined : get(state.numbered, that.event);
      const found = values(state.notes).filter(
        (note) =>
          note.kind === 'without effect' &&
          (wanted === undefined || note.event === wanted) &&
          (note.by === undefined || note.by === that.by || wanted !== undefined),
      );
      return {
        holds: found.length > 0,
        instead: 'it took effect',
        why: found.map((note) => ({ kind: 'note', event: note.event })),
      };
    }
    case 'in force': {
      const rule = state.system.byId.get(that.pact);
      const force = rule !== undefined && inForce(state, rule);
      return {
        holds: force !== (that.not === true),
        instead: rule ? (state.pacts[rule.index]?.because ?? '') : 'it is not under study',
        why: [],
      };
    }
  }
};

const refOf = (ref: ArticleRef): { pact?: string; article?: string } => ({
  ...(ref.pact === undefined ? {} : { pact: ref.pact }),
  ...(ref.article === undefined ? {} : { article: ref.article }),
});

const refers = (
  ref: ArticleRef | undefined,
  holding: { readonly pact: string; readonly article: string },
): boolean =>
  (ref?.pact === undefined || ref.pact === holding.pact) &&
  (ref?.article === undefined || articleMatches(ref.article, holding.article));

const lastCase = (state: State): Case | undefined => {
  for (let id = state.cases.size - 1; id > 0; id -= 1) {
    const of = get(state.cases, id);
    if (of && victimsOf(state, of).length > 0) return of;
  }
  return undefined;
};

const contextFor = (state: State, pact: string | undefined): Context | undefined => {
  const rule = (pact === undefined ? undefined : state.system.byId.get(pact)) ?? state.system.pacts[0];
  return rule ? contextOf(state, rule, lastCase(state)) : undefined;
};

/** The parties that an expectation speaks of. */
const partiesMeant = (state: State, of: Speaks, pact: string | undefined): readonly PartyId[] => {
  if (of.kind === 'nobody') return [];
  const context = contextFor(state, pact);
  if (!context) return [];
  const all = members(of.who, context);
  return of.other && context.case
    ? all.filter((party) => !victimsOf(state, context.case as Case).includes(party))
    : all;
};

const anyParty = (state: State, pact: string | undefined): PartyId => {
  const rule = pact === undefined ? state.system.pacts[0] : state.system.byId.get(pact);
  const victims = lastCase(state);
  const all = rule ? partiesOf(state, rule, state.now) : [];
  return all.find((party) => !victims || !victimsOf(state, victims).includes(party)) ?? 'unknown';
};

const OWED: ReadonlySet<Holding['status']> = new Set([
  'active',
  'fulfilled',
  'breached',
  'performed late',
  'excused',
  'suspended',
  'lapsed',
]);

type Position = Extract<Proposition, { kind: 'position' }>;

const position = (state: State, that: Position): Finding => {
  const all = holdings(state).filter(
    (holding) =>
      refers(that.ref, holding) &&
      OWED.has(holding.status) &&
      binds(holding) &&
      actFits(state, that, holding),
  );
  if (that.of.kind === 'nobody') return forNobody(state, that, all);
  const parties = partiesMeant(state, that.of, that.ref?.pact);
  const results = parties.map((party) =>
    forParty(
      state,
      that,
      party,
      all.filter((holding) => holding.bearers.includes(party)),
    ),
  );
  const failed = results.find((result) => !result.holds);
  return {
    holds: results.length > 0 && failed === undefined,
    instead: failed?.instead ?? (results.length === 0 ? 'the sentence speaks of nobody here' : ''),
    why: results.flatMap((result) => result.why),
  };
};

/** "Nobody is ...": no party to the pact (without one: to any under study) is. */
const forNobody = (state: State, that: Position, all: readonly Holding[]): Finding => {
  const rules = state.system.pacts.filter(
    (rule) => that.ref?.pact === undefined || rule.pact.id === that.ref.pact,
  );
  const parties = new Set(rules.flatMap((rule) => partiesOf(state, rule, state.now)));
  const owed = all.filter((holding) => holding.status !== 'lapsed' && holding.manner === 'achieve');
  const held = that.position === 'obliged' ? owed : all;
  const found = [...parties].flatMap((party) => {
    const own = held.filter((holding) => holding.bearers.includes(party));
    const is = that.position === 'obliged' ? own.length > 0 : forParty(state, that, party, own).holds;
    return is ? [{ party, own }] : [];
  });
  return {
    holds: found.length === 0,
    instead: `${that.position}: ${found.map((entry) => entry.party).join(', ') || 'nobody'}`,
    why:
      found.length > 0
        ? found.flatMap(({ own }) => own.map((holding) => ({ kind: 'position' as const, id: holding.id })))
        : [
            {
              kind: 'why not',
              party: anyParty(state, that.ref?.pact),
              ...(that.ref ? refOf(that.ref) : {}),
            },
          ],
  };
};

const binds = (holding: Holding): boolean =>
  holding.strength === 'shall' || holding.strength === 'undertakes' || holding.strength === 'endeavours';

const forParty = (state: State, that: Position, party: PartyId, held: readonly Holding[]): Finding => {
  const why: readonly Question[] =
    held.length > 0
      ? held.map((holding) => ({ kind: 'position', id: holding.id }))
      : [{ kind: 'why not', party, ...(that.ref ? refOf(that.ref) : {}) }];
  const is =
    held
      .map(
        (holding) =>
          `${holding.status} (Article ${holding.article} of ${holding.pact}${holding.due.kind === 'at' ? `, due ${instantWords(holding.due.at)}` : ''})`,
      )
      .join('; ') || 'owes nothing of the kind';
  switch (that.position) {
    case 'obliged': {
      const standing = held.length > 0 ? [] : standsFor(state, that, party);
      if (held.length === 0 && standing.length === 0) return { holds: false, instead: `${party} ${is}`, why };
      const timed = held.length === 0 || held.some((holding) => dueFits(that, holding));
      const honoured = standing.length > 0 || honoursAll(held);
      const broken = held.some(
        (holding) => holding.status === 'breached' || holding.status === 'performed late',
      );
      const outcome =
        that.outcome === undefined ||
        (that.outcome === 'honours it'
          ? honoured
          : that.outcome === 'breaches it'
            ? broken
            : that.outcome === 'refuses it'
              ? held.some((holding) => holding.status !== 'fulfilled' && holding.by.length === 0) || broken
              : true);
      return { holds: timed && outcome, instead: `${party}: ${is}`, why };
    }
    case 'not obliged': {
      const bound = held.filter((holding) => holding.status !== 'lapsed');
      return {
        holds: bound.length === 0,
        instead: `${party}: ${is}`,
        why: bound.length === 0 ? [{ kind: 'why not', party, ...(that.ref ? refOf(that.ref) : {}) }] : why,
      };
    }
    case 'excused':
      return { holds: held.some((holding) => holding.status === 'excused'), instead: `${party}: ${is}`, why };
    case 'permitted': {
      const bound = held.filter((holding) => holding.status !== 'lapsed' && holding.manner === 'achieve');
      // Under a named article it takes a title in that article; without one, what no norm forbids is permitted.
      const free = that.ref?.article === undefined && that.act !== undefined;
      const may = title(state, that, party) || (free && !isForbidden(state, that, party));
      return {
        holds: bound.length === 0 && may,
        instead: bound.length > 0 ? `${party} is obliged: ${is}` : `${party} has no title to it there`,
        why,
      };
    }
    case 'forbidden': {
      const bans = standsFor(state, { ...that, position: 'obliged' }, party);
      return {
        holds: bans.length > 0 || held.some((holding) => holding.position === 'prohibition'),
        instead: `nothing forbids it to ${party}`,
        why,
      };
    }
  }
};

const DONE: ReadonlySet<Holding['status']> = new Set(['fulfilled', 'performed late']);

/** A party honours what it owes if it has done all of it, in the latest case in which it acted: half is not honoured. */
const honoursAll = (held: readonly Holding[]): boolean => {
  const owed = held.filter((holding) => holding.status !== 'lapsed' && holding.status !== 'excused');
  const latest = owed
    .filter((holding) => holding.manner === 'maintain' || holding.by.length > 0)
    .reduce((most, { case: of }) => Math.max(most, of ?? -1), -2);
  const there = owed.filter((holding) => (holding.case ?? -1) === latest);
  return (
    there.length > 0 &&
    there.every((holding) =>
      holding.manner === 'maintain'
        ? holding.status !== 'breached'
        : DONE.has(holding.status) || (there.length > 1 && FOLLOWS.has(holding.verb)),
    )
  );
};

/** Duties that only accompany another: to report what one does is not to do it. */
const FOLLOWS: ReadonlySet<string> = new Set(['report', 'inform']);

/** Whether a standing prohibition of a pact under study forbids the act; what no norm forbids is permitted. */
const isForbidden = (state: State, that: Position, party: PartyId): boolean => {
  const { act } = that;
  const context = contextFor(state, that.ref?.pact);
  if (!act || !context) return false;
  const force = FORCE.has(act.verb);
  const to = act.to ? members(act.to, context) : undefined;
  const against = act.against ? members(act.against, context) : undefined;
  const event: Event = {
    kind: 'measure',
    at: state.now,
    by: party,
    measure: act.measure ?? (force ? 'force' : 'assistance'),
    ...(to ? { to } : {}),
    ...(against ? { against } : {}),
  };
  return state.system.standing.some((rule) => {
    const pact = pactOf(state, rule);
    if (!inForce(state, pact) || rule.norm.position !== 'prohibition' || !covers(rule.norm.valid, state.now))
      return false;
    const there = contextOf(state, pact, undefined, party);
    return includes(rule.norm.subject.who, party, there) === 'true' && breaks(rule, event, there);
  });
};

/** Standing norms that bind a party without an instance. */
const standsFor = (state: State, that: Position, party: PartyId): readonly string[] =>
  state.system.standing
    .filter((rule) => {
      const pact = pactOf(state, rule);
      if (
        !inForce(state, pact) ||
        !refers(that.ref, { pact: pact.pact.id, article: rule.norm.cite.article }) ||
        !covers(rule.norm.valid, state.now)
      )
        return false;
      return (
        includes(rule.norm.subject.who, party, contextOf(state, pact, undefined)) === 'true' &&
        (that.act === undefined || that.act.verb === rule.norm.act.verb)
      );
    })
    .map((rule) => rule.norm.id);

/** Whether a party has a title to act under an article: a liberty or power, a weaker promise, or a casus that it may still find. */
const title = (state: State, that: Position, party: PartyId): boolean => {
  if (powers(state).some((power) => power.holder === party && refers(that.ref, power))) return true;
  if (
    holdings(state).some(
      (holding) => holding.bearers.includes(party) && refers(that.ref, holding) && !binds(holding),
    )
  )
    return true;
  if (
    holdings(state).some(
      (holding) =>
        holding.bearers.includes(party) && refers(that.ref, holding) && holding.status === 'fulfilled',
    )
  )
    return true;
  for (const rule of state.system.norms) {
    const pact = pactOf(state, rule);
    if (!refers(that.ref, { pact: pact.pact.id, article: rule.norm.cite.article }) || !inForce(state, pact))
      continue;
    const context = contextOf(state, pact, lastCase(state), party);
    const member = includes(rule.norm.subject.who, party, context) === 'true';
    // Consultation can be called for by whoever the article lets speak; a contested casus can be found.
    if (rule.norm.when?.kind === 'opinion' && includes(rule.norm.when.by, party, context) === 'true')
      return true;
    if (member && rule.norm.when && mayStillArise(rule.norm.when, context)) return true;
  }
  return false;
};

const mayStillArise = (condition: Parameters<Context['weigh']>[0], context: Context): boolean => {
  for (let id = context.state.cases.size - 1; id > 0; id -= 1) {
    const of = get(context.state.cases, id);
    if (of && context.weigh(condition, { ...context, case: of, at: of.at }) === 'contested') return true;
    if (of && waitsOnlyForAct(condition, { ...context, case: of, at: of.at })) return true;
  }
  return false;
};

/** A duty whose facts hold and that waits only for a request or invocation may be called for. */
const waitsOnlyForAct = (condition: Parameters<Context['weigh']>[0], context: Context): boolean =>
  condition.kind === 'and' &&
  condition.of.some(
    (part) => (part.kind === 'act' || part.kind === 'invoked') && context.weigh(part, context) === 'false',
  ) &&
  condition.of.every(
    (part) => part.kind === 'act' || part.kind === 'invoked' || context.weigh(part, context) !== 'false',
  );

const dueFits = (that: Position, holding: Holding): boolean => {
  if (that.by === undefined) return true;
  if (that.by === 'no stated time') return holding.due.kind === 'none' || holding.due.kind === 'open';
  if (typeof that.by === 'number') return holding.due.kind === 'at' && holding.due.at === that.by;
  return holding.due.kind === 'open'
    ? holding.due.word === that.by.word
    : holding.cite.text.includes(that.by.word);
};

const actFits = (state: State, that: Position, holding: Holding): boolean => {
  const { act } = that;
  if (!act) return true;
  const rule = state.system.norms.find(
    (entry) => entry.norm.id === holding.norm && pactOf(state, entry).pact.id === holding.pact,
  );
  const sameVerb =
    holding.verb === act.verb ||
    (act.verb === 'act' && holding.verb.startsWith('act')) ||
    (HELP.has(act.verb) && HELP.has(holding.verb)) ||
    (act.verb.startsWith('consult') && holding.verb.startsWith('consult')) ||
    (FORCE.has(act.verb) && FORCE.has(holding.verb));
  const force =
    FORCE.has(act.verb) &&
    rule?.norm.act.menu !== undefined &&
    [
      ...(rule.norm.act.menu.mustInclude ?? []),
      ...(rule.norm.act.menu.owed === 'all' ? rule.norm.act.menu.items : []),
    ].some((item) => isWithinMeasure(item.measure, 'force'));
  if (!sameVerb && !force) return false;
  const meant = (who: Who | undefined, parties: readonly PartyId[]): boolean =>
    who === undefined ||
    parties.length === 0 ||
    parties.some(
      (party) =>
        includes(
          who,
          party,
          contextFor(state, holding.pact) ??
            contextOf(state, pactOf(state, rule ?? (state.system.norms[0] as never)), undefined),
        ) === 'true',
    );
  return meant(act.to, holding.to) && meant(act.against, holding.against);
};

const HELP: ReadonlySet<string> = new Set([
  'assist',
  'defend',
  'support',
  'provide',
  'act to meet',
  'act',
  'take action',
  'take part in',
]);
const FORCE: ReadonlySet<string> = new Set(['use force', 'use', 'attack', 'resort to war']);

const incident = (state: State, that: Extract<Proposition, { kind: 'incident' }>): Finding => {
  const root = get(state.numbered, that.event);
  const of = root === undefined ? undefined : get(state.cases, get(state.caseOf, root) ?? -1);
  if (root === undefined || !of)
    return {
      holds: that.status === 'without effect',
      instead: `event (${that.event}) opened no case`,
      why: [],
    };
  if (that.status === 'without effect')
    return {
      holds: values(state.notes).some((note) => note.event === root && note.kind === 'without effect'),
      instead: 'it took effect',
      why: [{ kind: 'note', event: root }],
    };
  const rules = state.system.casus.filter((rule) => {
    const pact = state.system.pacts[rule.pact];
    return (
      (that.pact === undefined || pact?.pact.id === that.pact) &&
      (that.term === undefined || rule.casus.term === that.term) &&
      covers(rule.casus.valid, of.at)
    );
  });
  const found = rules.flatMap((rule) => {
    const pact = state.system.pacts[rule.pact];
    return pact
      ? [
          {
            term: rule.casus.term,
            pact: pact.pact.id,
            status: statusWord(judge(rule, contextOf(state, pact, of))),
          },
        ]
      : [];
  });
  const words = found.map((entry) => entry.status);
  const holds =
    that.status === 'established'
      ? words.includes('established')
      : that.status === 'contested'
        ? words.includes('contested') && !words.includes('established')
        : words.length > 0 && words.every((word) => word === 'rejected');
  return {
    holds,
    instead:
      found.map((entry) => `${entry.term} of ${entry.pact} is ${entry.status}`).join('; ') ||
      'no casus is about it',
    why: found.map((entry) => ({ kind: 'casus', pact: entry.pact, term: entry.term, case: root })),
  };
};

/** Whether the reasons given by an expectation occur in the derivation of what it expects. */
export const reasonsHold = (state: State, expect: Expectation, finding: Finding): boolean => {
  if (!expect.because || expect.because.length === 0) return true;
  const trees = finding.why.map((question) => explain(state, question));
  return expect.because.every((reason) => trees.some((tree) => cites(state, tree, reason)));
};

const cites = (state: State, tree: Derivation, reason: ArticleRef | { readonly event: number }): boolean => {
  const stack: Derivation[] = [tree];
  const wanted = 'event' in reason ? get(state.numbered, reason.event) : undefined;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('event' in reason) {
      if (wanted !== undefined && node.event === wanted) return true;
    } else if (
      node.cite &&
      (reason.pact === undefined || node.cite.pact === reason.pact) &&
      (reason.article === undefined || articleMatches(reason.article, node.cite.article))
    )
      return true;
    stack.push(...node.of);
  }
  return false;
};
