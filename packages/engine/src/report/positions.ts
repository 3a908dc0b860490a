import { attackerOf } from '../casus/attacker.ts';
import type { Holding, Due } from '../model/report.ts';
import type { Deadline, Instant } from '../model/time.ts';
import type { PartyId } from '../model/who.ts';
import { caseIn, eventAt, victimsOf } from '../state/read.ts';
import type { Case, Instance, State } from '../state/state.ts';
import { members } from '../state/who.ts';
import { contextOf, pactOf } from '../step/turn.ts';
import { get } from '../store/intmap.ts';
import { actWords } from './acts.ts';
import { amountWords, partiesWords } from './phrases.ts';

/** The id of an instance: pact, norm, bearers, case. Stable under replay. */
export const idOf = (state: State, of: Case, instance: Instance): string => {
  const rule = state.system.norms[instance.norm];
  const bearers = instance.bearers.join('+');
  return rule
    ? `${pactOf(state, rule).pact.id}/${rule.norm.id}/${bearers}/${of.id === 0 ? '-' : of.id}${instance.period === undefined ? '' : `/${instance.period + 1}`}`
    : `pledge/${instance.pledge ?? 0}/${bearers}/${of.id}`;
};

/** Every norm instance of a state, in order of cases. */
export const holdings = (state: State): readonly Holding[] => {
  const out: Holding[] = [];
  for (let id = 0; id < state.cases.size; id += 1) {
    const of = caseIn(state, id);
    for (const instance of of?.instances ?? []) {
      const holding = of ? holdingOf(state, of, instance) : undefined;
      if (holding) out.push(holding);
    }
  }
  return out;
};

/** One instance as a result. */
export const holdingOf = (state: State, of: Case, instance: Instance): Holding | undefined => {
  if (instance.pledge !== undefined) return pledged(state, of, instance);
  const rule = state.system.norms[instance.norm];
  if (!rule) return undefined;
  const pact = pactOf(state, rule);
  const { norm } = rule;
  const context = contextOf(state, pact, of, instance.bearers[0]);
  const to = norm.act.to
    ? namedParties(members(norm.act.to, context), instance.bearers)
    : rule.verb === 'help'
      ? victimsOf(state, of)
      : [];
  const against = norm.act.against
    ? namedParties(members(norm.act.against, context), instance.bearers)
    : rule.verb === 'force'
      ? [attackerOf(context) ?? 'unknown']
      : [];
  const item = rule.counted;
  const late = instance.status === 'performed late' ? lateBy(state, instance) : undefined;
  return {
    id: idOf(state, of, instance),
    pact: pact.pact.id,
    norm: norm.id,
    cite: norm.cite,
    article: norm.cite.article,
    position: norm.position,
    strength: norm.strength,
    manner: norm.manner,
    bearers: instance.bearers,
    joint: instance.bearers.length > 1,
    act: actWords(state.system.world, norm.act, to, against),
    verb: norm.act.verb,
    to,
    against,
    ...(of.root >= 0 ? { case: of.root } : {}),
    status: instance.status,
    since: instance.since,
    due: dueOfInstance(norm.deadline, instance.due),
    changed: instance.changed,
    by: instance.by,
    ...(late === undefined ? {} : { late }),
    ...(item?.amount
      ? { amount: { owed: item.amount.quantity, done: instance.done, unit: item.amount.unit } }
      : {}),
    bindingForm: norm.cite.binding ?? pact.pact.form.binding,
    open: norm.open,
    ...(instance.note === undefined ? {} : { note: instance.note }),
  };
};

/** Roles of many members read better without the bearer in the list of those it consults. */
const namedParties = (parties: readonly PartyId[], bearers: readonly PartyId[]): readonly PartyId[] =>
  parties.filter((party) => !bearers.includes(party));

const dueOfInstance = (deadline: Deadline, due: number): Due =>
  Number.isNaN(due)
    ? deadline.kind === 'open'
      ? { kind: 'open', word: deadline.word }
      : { kind: 'none' }
    : { kind: 'at', at: due as Instant };

const lateBy = (state: State, instance: Instance): number | undefined => {
  const last = eventAt(state, instance.by.at(-1) ?? -1);
  return last && !Number.isNaN(instance.due) ? last.at - instance.due : undefined;
};

const pledged = (state: State, of: Case, instance: Instance): Holding | undefined => {
  const terms = get(state.pledges, instance.pledge ?? -1);
  const event = terms ? eventAt(state, terms.event) : undefined;
  const item = event?.kind === 'pledge' ? event.items[terms?.item ?? 0] : undefined;
  if (event?.kind !== 'pledge' || !item || !terms) return undefined;
  const what = item.amount ? amountWords(item.amount) : item.measure;
  const late = instance.status === 'performed late' ? lateBy(state, instance) : undefined;
  return {
    id: idOf(state, of, instance),
    pact: 'pledge',
    norm: `pledge.${terms.event}`,
    cite: { pact: 'pledge', article: 'pledge', sentence: 1, text: event.text ?? `pledge of ${what}` },
    article: 'pledge',
    position: 'duty',
    strength: 'undertakes',
    manner: 'achieve',
    bearers: instance.bearers,
    joint: false,
    act: `${actWords(state.system.world, { verb: 'deliver', object: what }, [], [])} to ${partiesWords(state.system.world, event.to)}`,
    verb: 'deliver',
    to: event.to,
    against: [],
    case: of.root >= 0 ? of.root : terms.event,
    status: instance.status,
    since: instance.since,
    due: dueOfInstance({ kind: 'none' }, instance.due),
    changed: instance.changed,
    by: instance.by,
    ...(late === undefined ? {} : { late }),
    ...(item.amount
      ? { amount: { owed: item.amount.quantity, done: instance.done, unit: item.amount.unit } }
      : {}),
    bindingForm: true,
    open: [],
  };
};
