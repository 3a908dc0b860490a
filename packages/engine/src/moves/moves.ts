import type { NormRule } from '../compile/system.ts';
import { covers } from '../compile/world.ts';
import type { Event } from '../model/event.ts';
import type { Move } from '../model/report.ts';
import type { PartyId } from '../model/who.ts';
import { breaks } from '../norms/forbidden.ts';
import { holdings } from '../report/positions.ts';
import { inForce, numberOf, partiesOf, victimsOf } from '../state/read.ts';
import type { State } from '../state/state.ts';
import { includes, members } from '../state/who.ts';
import { contextOf, pactOf } from '../step/turn.ts';
import { get } from '../store/intmap.ts';
import { MEASURES } from '../catalogue/measures.ts';
import { INCIDENTS } from '../catalogue/incidents.ts';

type Draft = Omit<Move, 'lawful' | 'breaks'>;
type Domain = Move['domains'][number];
/** An event without its time, of any kind. */
type Template = Event extends infer E ? (E extends Event ? Omit<E, 'at'> : never) : never;

/**
 * What a party can do now, as finite templates: performing what it owes, using its powers, speaking,
 * voting, and acting freely. Each is marked lawful or in breach, of which norm. Domains give the values
 * that may be varied at their corners. Every event by this party that `apply` gives effect to is an
 * instance of one of them.
 */
export const moves = (state: State, party: PartyId): readonly Move[] => {
  if (numberOf(state.system.world, party) < 0) return [];
  const others = otherParties(state, party);
  return [...performances(state, party), ...institutional(state, party, others), ...free(party, others)].map(
    (draft) => judged(state, party, draft),
  );
};

const template = (event: Template): Move['event'] => event as unknown as Move['event'];

const judged = (state: State, party: PartyId, draft: Draft): Move => {
  const event = { ...draft.event, at: state.now } as unknown as Event;
  const broken = state.system.standing.filter((rule) => {
    const pact = pactOf(state, rule);
    if (!inForce(state, pact) || !covers(rule.norm.valid, state.now)) return false;
    const context = contextOf(state, pact, undefined, party);
    return includes(rule.norm.subject.who, party, context) === 'true' && breaks(rule, event, context);
  });
  const kept = conditional(state, party, event);
  const all = [...broken, ...kept].map((rule) => ({
    pact: pactOf(state, rule).pact.id,
    norm: rule.norm.id,
    cite: rule.norm.cite,
  }));
  return { ...draft, lawful: all.length === 0, breaks: all };
};

/** Conditional prohibitions that hold for the party now. */
const conditional = (state: State, party: PartyId, event: Event): readonly NormRule[] => {
  const out: NormRule[] = [];
  for (let id = 0; id < state.cases.size; id += 1) {
    const of = get(state.cases, id);
    for (const instance of of?.instances ?? []) {
      const rule = state.system.norms[instance.norm];
      if (
        !of ||
        !rule ||
        instance.status !== 'active' ||
        rule.norm.manner !== 'maintain' ||
        !instance.bearers.includes(party)
      )
        continue;
      if (breaks(rule, event, contextOf(state, pactOf(state, rule), of, party))) out.push(rule);
    }
  }
  return out;
};

const otherParties = (state: State, party: PartyId): readonly PartyId[] => {
  const all = new Set<PartyId>();
  for (const rule of state.system.pacts)
    for (const role of rule.pact.roles)
      for (const seat of role.seats) if (seat.party !== 'all states') all.add(seat.party);
  for (let id = Math.max(1, state.cases.size - 8); id < state.cases.size; id += 1) {
    const of = get(state.cases, id);
    if (of) for (const victim of victimsOf(state, of)) all.add(victim);
  }
  all.delete(party);
  return [...all];
};

/** Ways to perform what is owed and still open. */
const performances = (state: State, party: PartyId): readonly Draft[] =>
  holdings(state)
    .filter(
      (holding) =>
        holding.bearers.includes(party) &&
        holding.manner === 'achieve' &&
        (holding.status === 'active' || holding.status === 'breached'),
    )
    .map((holding): Draft => {
      const serves = [{ pact: holding.pact, norm: holding.norm, cite: holding.cite }];
      const rule = state.system.norms.find(
        (entry) => entry.norm.id === holding.norm && pactOf(state, entry).pact.id === holding.pact,
      );
      const items = rule?.norm.act.menu
        ? [
            ...rule.norm.act.menu.items,
            ...(rule.norm.act.menu.mayInclude ?? []),
            ...(rule.norm.act.menu.mustInclude ?? []),
          ]
        : [];
      const measures =
        items.length > 0
          ? items.map((item) => item.measure)
          : rule?.verb === 'force'
            ? ['force']
            : rule?.verb === 'sanction'
              ? ['sanctions']
              : MEASURES.map((measure) => measure.id);
      const amount: readonly Domain[] = holding.amount
        ? [
            {
              name: 'amount',
              values: [
                holding.amount.owed - holding.amount.done,
                Math.max(0, holding.amount.owed - holding.amount.done - 1),
              ],
            },
          ]
        : [];
      const base = { by: party, serves, domains: [] as readonly Domain[] };
      switch (rule?.verb) {
        case 'consult':
        case 'meet':
          return {
            ...base,
            event: template({
              kind: 'consultation',
              by: [party],
              with: holding.to,
              ...(rule.norm.act.body ? { body: rule.norm.act.body.body } : {}),
            }),
          };
        case 'report':
          return {
            ...base,
            event: template({
              kind: 'reporting',
              by: party,
              body: rule.norm.act.body?.body ?? 'Security Council',
            }),
          };
        case 'seek':
          return {
            ...base,
            event: template({
              kind: 'request',
              by: party,
              what: 'meeting',
              ...(rule.norm.act.body ? { body: rule.norm.act.body.body } : {}),
            }),
          };
        case 'mobilise':
          return {
            ...base,
            event: template({ kind: 'incident', incident: 'mobilisation', by: party, on: [] }),
          };
        case 'inform':
        case 'regard':
        case 'end':
        case 'warn':
        case 'decide':
        case 'admit':
        case 'conduct':
        case 'remain':
        case 'act':
          return {
            ...base,
            event: template({
              kind: 'conduct',
              verb: rule.norm.act.verb,
              by: party,
              ...(rule.norm.act.object === undefined ? {} : { object: rule.norm.act.object }),
            }),
          };
        default:
          return {
            ...base,
            event: template(
              holding.pact === 'pledge'
                ? { kind: 'delivery', by: party, to: holding.to, measure: measures[0] ?? 'arms' }
                : {
                    kind: 'measure',
                    by: party,
                    measure: measures[0] ?? 'arms',
                    ...(holding.to.length > 0 ? { to: holding.to } : {}),
                    ...(holding.against.length > 0 ? { against: holding.against } : {}),
                  },
            ),
            domains: [{ name: 'measure', values: measures }, ...amount],
          };
      }
    });

/** Powers, votes, findings and acts in the life of pacts. */
const institutional = (state: State, party: PartyId, others: readonly PartyId[]): readonly Draft[] => {
  const out: Draft[] = [];
  const add = (event: Template, domains: readonly Domain[] = [], serves: Draft['serves'] = []): void =>
    void out.push({ by: party, event: template(event), domains, serves });
  const numbers = recentNumbers(state);
  for (const rule of state.system.pacts) {
    const life = state.pacts[rule.index];
    const bound = partiesOf(state, rule, state.now).includes(party);
    const pact = rule.pact.id;
    add({ kind: 'status', act: 'joins', by: party, pact }, [
      { name: 'act', values: ['signs', 'ratifies', 'approves', 'joins', 'consents', 'refuses consent'] },
    ]);
    if (!bound || life?.force !== 'in force') continue;
    const articles = rule.pact.articles.map((article) => article.number);
    if (articles.length > 0)
      add({ kind: 'invocation', by: party, pact, article: articles[0] ?? '' }, [
        { name: 'article', values: articles },
        ...(numbers.length > 0 ? [{ name: 'about', values: numbers }] : []),
      ]);
    add({ kind: 'status', act: 'withdraws', by: party, pact }, [
      { name: 'act', values: ['withdraws', 'terminates', 'suspends', 'resumes', 'releases', 'expels'] },
      { name: 'toward', values: others },
    ]);
    for (const body of rule.pact.bodies) {
      if (!body.members || !members(body.members, contextOf(state, rule, undefined)).includes(party))
        continue;
      add({ kind: 'proposal', by: party, body: body.name, pact, motion: { title: 'a proposal' } }, [
        { name: 'verb', values: ['finds', 'orders', 'authorises', 'recommends', 'takes measures'] },
      ]);
    }
  }
  for (const index of state.openProcedures) {
    const procedure = get(state.procedures, index);
    if (procedure?.members.includes(party) && !procedure.votes.some((vote) => vote.by === party))
      add({ kind: 'vote', by: party, title: procedure.title, vote: 'yes' }, [
        { name: 'vote', values: ['yes', 'no', 'abstain', 'absent', 'veto', 'objects'] },
      ]);
  }
  add({ kind: 'opinion', by: party, of: [party] }, [{ name: 'of', values: [party, ...others] }]);
  add({ kind: 'request', by: party, what: 'assistance' }, [
    { name: 'what', values: ['assistance', 'consultation', 'meeting'] },
  ]);
  add({ kind: 'consultation', by: [party], with: [] }, [{ name: 'with', values: others }]);
  add({ kind: 'reporting', by: party, body: 'Security Council' });
  if (state.cases.size > 1) {
    const about: readonly Domain[] = numbers.length > 0 ? [{ name: 'about', values: numbers }] : [];
    add({ kind: 'finding', by: party, holds: true }, [
      ...about,
      { name: 'holds', values: ['true', 'false'] },
      { name: 'term', values: [...new Set(state.system.casus.map((rule) => rule.casus.term))] },
    ]);
    add({ kind: 'contest', by: party }, about);
    add({ kind: 'attribution', by: party, to: others[0] ?? 'unknown' }, [
      ...about,
      { name: 'to', values: others },
    ]);
    add({ kind: 'claim', by: party }, [...about, { name: 'denies', values: ['true', 'false'] }]);
  }
  return out;
};

const recentNumbers = (state: State): readonly number[] => {
  const out: number[] = [];
  for (let id = Math.max(1, state.cases.size - 8); id < state.cases.size; id += 1) {
    const root = get(state.record, get(state.cases, id)?.root ?? -1);
    if (root?.no !== undefined) out.push(root.no);
  }
  return out;
};

/** Acts that nobody owes: force, threats, measures, pledges, conduct, each with its target. */
const free = (party: PartyId, others: readonly PartyId[]): readonly Draft[] => {
  const kinds = INCIDENTS.map((entry) => entry.kind);
  const measures = MEASURES.map((entry) => entry.id);
  const base = { by: party, serves: [] };
  return others.flatMap((other): readonly Draft[] => [
    {
      ...base,
      event: template({ kind: 'incident', incident: 'armed attack', by: party, on: [other] }),
      domains: [{ name: 'incident', values: kinds }],
    },
    {
      ...base,
      event: template({ kind: 'measure', by: party, measure: 'sanctions', against: [other] }),
      domains: [{ name: 'measure', values: measures }],
    },
    {
      ...base,
      event: template({ kind: 'measure', by: party, measure: 'arms', to: [other] }),
      domains: [{ name: 'measure', values: measures }],
    },
    {
      ...base,
      event: template({ kind: 'pledge', by: party, to: [other], items: [{ measure: 'arms' }] }),
      domains: [{ name: 'measure', values: measures }],
    },
    {
      ...base,
      event: template({ kind: 'delivery', by: party, to: [other], measure: 'arms' }),
      domains: [{ name: 'measure', values: measures }],
    },
  ]);
};
