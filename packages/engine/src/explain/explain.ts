import { isOwed, type NormRule } from '../compile/system.ts';
import { covers } from '../compile/world.ts';
import { articleMatches, weigh } from '../casus/weigh.ts';
import type { Derivation, Holding, Question } from '../model/report.ts';
import type { Instant } from '../model/time.ts';
import type { PartyId } from '../model/who.ts';
import { bearersOf } from '../norms/arise.ts';
import { inForce, incidentOf } from '../state/read.ts';
import { partiesWords, partyWords } from '../report/phrases.ts';
import { holdingOf, idOf } from '../report/positions.ts';
import type { Case, State } from '../state/state.ts';
import { includes } from '../state/who.ts';
import { contextOf, pactOf } from '../step/turn.ts';
import { get, values } from '../store/intmap.ts';
import { instantWords, lengthWords } from '../time/words.ts';
import { derive, deriveCasus, deriveEvent } from './derive.ts';

/** The reasons for one fact, down to articles, sentences and events; total, a question about nothing says so. */
export const explain = (state: State, question: Question): Derivation => {
  switch (question.kind) {
    case 'position':
      return whyPosition(state, question.id);
    case 'casus': {
      const rule = state.system.casus.find(
        (entry) =>
          entry.casus.term === question.term && state.system.pacts[entry.pact]?.pact.id === question.pact,
      );
      const pact = rule ? state.system.pacts[rule.pact] : undefined;
      const of = get(state.cases, get(state.caseOf, question.case) ?? -1);
      return rule && pact && of
        ? deriveCasus(rule, contextOf(state, pact, of, question.by))
        : nothing(`there is no ${question.term} in ${question.pact}`);
    }
    case 'procedure': {
      const procedure = values(state.procedures).findLast((entry) => entry.title === question.title);
      const body = procedure ? state.system.bodies[procedure.body] : undefined;
      if (!procedure || !body) return nothing(`no proposal is titled "${question.title}"`);
      return {
        says: `"${procedure.title}" is ${procedure.status}: ${procedure.because}`,
        value: procedure.status === 'adopted' ? 'true' : procedure.status === 'open' ? 'contested' : 'false',
        cite: body.body.rules[0]?.cite ?? body.body.cite,
        of: [
          ...(body.body.abstention
            ? [
                {
                  says: 'abstention and absence',
                  value: 'true' as const,
                  cite: body.body.abstention.cite,
                  of: [],
                },
              ]
            : []),
          deriveEvent(state, procedure.proposal),
          ...procedure.votes.map((vote) => deriveEvent(state, vote.event)),
        ],
      };
    }
    case 'note': {
      const notes = values(state.notes).filter((entry) => entry.event === question.event);
      return notes.length === 0
        ? nothing('the event took the effect that the pacts give it')
        : {
            says: 'what the record says of this event',
            value: 'true',
            event: question.event,
            of: notes.map(
              (entry): Derivation => ({
                says: `${entry.says} (${entry.code})`,
                value: 'true',
                of: [],
                ...citeOf(state, entry.norm),
                ...(entry.mend ? { flip: entry.mend } : {}),
              }),
            ),
          };
    }
    case 'why not':
      return whyNot(state, question.party, question.pact, question.article);
  }
};

const citeOf = (state: State, norm: number | undefined): Pick<Derivation, 'cite'> => {
  const rule = norm === undefined ? undefined : state.system.norms[norm];
  return rule ? { cite: rule.norm.cite } : {};
};

const nothing = (says: string): Derivation => ({ says, value: 'false', of: [] });

/** Why a position is what it is: the sentence, its condition, its clock, what performed or broke it. */
const whyPosition = (state: State, id: string): Derivation => {
  for (let number = 0; number < state.cases.size; number += 1) {
    const of = get(state.cases, number);
    for (const instance of of?.instances ?? []) {
      if (!of || idOf(state, of, instance) !== id) continue;
      const holding = holdingOf(state, of, instance);
      if (!holding) continue;
      const rule = state.system.norms[instance.norm];
      return {
        says: `${partiesWords(state.system.world, holding.bearers)} ${strengthWords(holding)} ${holding.act.replace(/^not /, '')}: ${holding.status}`,
        value: 'true',
        cite: holding.cite,
        of: [
          ...(rule ? conditionsOf(state, rule, of, instance.bearers[0]) : []),
          ...instance.cause.filter((index) => index !== of.root).map((index) => deriveEvent(state, index)),
          ...rootOf(state, rule, of, instance.bearers[0]),
          clock(holding),
          ...instance.by.map(
            (index): Derivation => ({
              ...deriveEvent(state, index),
              says: `${holding.status === 'breached' && holding.manner === 'maintain' ? 'broken by' : 'performed by'}: ${deriveEvent(state, index).says}`,
            }),
          ),
          ...(instance.note === undefined ? [] : [{ says: instance.note, value: 'true' as const, of: [] }]),
        ],
        ...(holding.open.length > 0 ? { open: holding.open } : {}),
      };
    }
  }
  return nothing(`there is no position ${id}`);
};

/** The event that opened the case, where the condition does not name it already. */
const rootOf = (
  state: State,
  rule: NormRule | undefined,
  of: Case,
  bearer: PartyId | undefined,
): readonly Derivation[] => {
  if (of.root < 0) return [];
  const stack = rule ? [...conditionsOf(state, rule, of, bearer)] : [];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.event === of.root) return [];
    stack.push(...node.of);
  }
  return [deriveEvent(state, of.root)];
};

const strengthWords = (holding: Holding): string => {
  switch (holding.strength) {
    case 'shall':
      return holding.position === 'prohibition' ? 'shall not' : 'shall';
    case 'undertakes':
      return 'has undertaken to';
    case 'endeavours':
      return 'shall endeavour to';
    case 'intends':
      return 'intends to';
    default:
      return holding.strength;
  }
};

const clock = (holding: Holding): Derivation => {
  const { due } = holding;
  const says =
    due.kind === 'at'
      ? `due by ${instantWords(due.at)}`
      : due.kind === 'open'
        ? `due ${due.word}: an open term, no reading is chosen`
        : 'no time is stated';
  const late = holding.late === undefined ? '' : `; it came ${lengthWords(holding.late)} late`;
  return {
    says: `${says}${late}`,
    value: 'true',
    of: [],
    ...(due.kind === 'open' ? { open: [due.word] } : {}),
  };
};

const conditionsOf = (
  state: State,
  rule: NormRule,
  of: Case,
  bearer: PartyId | undefined,
): readonly Derivation[] => {
  const context = contextOf(state, pactOf(state, rule), of, bearer);
  const { norm } = rule;
  const out: Derivation[] = [];
  if (norm.when) out.push(derive(norm.when, context));
  for (const [name, part] of [
    ['while', norm.while],
    ['only if', norm.onlyIf],
    ['so far as', norm.soFarAs],
    ['until', norm.until],
    ['unless', norm.unless],
  ] as const) {
    if (part) out.push({ says: name, value: weigh(part, context), of: [derive(part, context)] });
  }
  return out;
};

/** How many of the latest cases a "why not" looks at. */
const LOOK_BACK = 6;

/** Why a party owes nothing (under an article, a pact, or at all): each norm that might have bound it, and where it stopped. */
const whyNot = (
  state: State,
  party: PartyId,
  pact: string | undefined,
  article: string | undefined,
): Derivation => {
  const rules = state.system.norms.filter(
    (rule) =>
      isOwed(rule.norm) &&
      (pact === undefined || pactOf(state, rule).pact.id === pact) &&
      (article === undefined || articleMatches(article, rule.norm.cite.article)),
  );
  const where = `${article === undefined ? '' : ` under Article ${article}`}${pact === undefined ? '' : ` of ${pact}`}`;
  if (pact !== undefined && !state.system.byId.has(pact))
    return nothing(`${pact} is not among the pacts under study`);
  if (rules.length === 0) return nothing(`no sentence${where} puts a duty on anybody`);
  const of = rules
    .map((rule) => whyNotNorm(state, rule, party))
    .filter((node): node is Derivation => node !== undefined);
  const immunities = state.system.norms.filter(
    (rule) =>
      rule.norm.position === 'immunity' &&
      (pact === undefined || pactOf(state, rule).pact.id === pact) &&
      (article === undefined || articleMatches(article, rule.norm.cite.article)),
  );
  return {
    says: `${partyWords(state.system.world, party)} owes nothing${where}`,
    value: of.some((node) => node.value === 'true') ? 'false' : 'true',
    of: [
      ...of,
      ...immunities.map(
        (rule): Derivation => ({
          says: 'an immunity caps every duty here',
          value: 'true',
          cite: rule.norm.cite,
          of: [],
        }),
      ),
    ],
  };
};

const whyNotNorm = (state: State, rule: NormRule, party: PartyId): Derivation | undefined => {
  const pact = pactOf(state, rule);
  const base = { cite: rule.norm.cite };
  if (!inForce(state, pact))
    return {
      ...base,
      says: `${pact.pact.id} is not in force: ${state.pacts[pact.index]?.because ?? ''}`,
      value: 'false',
      of: [],
    };
  const cases = casesFor(state);
  if (rule.norm.when === undefined || cases.length === 0) {
    const bound = includes(rule.norm.subject.who, party, contextOf(state, pact, undefined)) === 'true';
    return {
      ...base,
      says: bound
        ? rule.norm.when
          ? 'nothing has happened that could set it off'
          : 'it stands, and is not broken'
        : 'it does not bind this party',
      value: 'false',
      of: [],
    };
  }
  const looks = cases.map((of): Derivation => {
    const context = contextOf(state, pact, of, party);
    const opened = deriveEvent(state, of.root);
    if (of.instances.some((instance) => instance.norm === rule.index && instance.bearers.includes(party)))
      return { ...opened, says: `it does owe this, because of: ${opened.says}`, value: 'true' };
    if (!covers(rule.norm.valid, of.at))
      return { ...opened, says: 'the sentence was not in force when this happened', value: 'false' };
    const since = state.pacts[pact.index]?.since;
    if (since !== undefined && of.at < (since as Instant))
      return { ...opened, says: `it happened before ${pact.pact.id} entered into force`, value: 'false' };
    if (!bearersOf(rule, context).includes(party))
      return {
        ...opened,
        says: `it binds others than ${partyWords(state.system.world, party)} here (${incidentOf(state, of)?.on.includes(party) ? 'the victim is not bound to help itself' : 'not a bearer in this case'})`,
        value: 'false',
      };
    return { ...opened, says: opened.says, value: 'false', of: conditionsOf(state, rule, of, party) };
  });
  return {
    ...base,
    says: `Article ${rule.norm.cite.article} of ${pact.pact.id}`,
    value: looks.some((look) => look.value === 'true') ? 'true' : 'false',
    of: looks,
  };
};

const casesFor = (state: State): readonly Case[] => {
  const out: Case[] = [];
  for (let id = state.cases.size - 1; id > 0 && out.length < LOOK_BACK; id -= 1) {
    const of = get(state.cases, id);
    if (of) out.push(of);
  }
  return out.reverse();
};
