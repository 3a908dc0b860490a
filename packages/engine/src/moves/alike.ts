import type { NormRule } from '../compile/system.ts';
import type { Event } from '../model/event.ts';
import type { PartyId } from '../model/who.ts';
import { includes } from '../state/who.ts';
import { numberOf, pairOf } from '../state/read.ts';
import { contextOf, pactOf } from '../step/turn.ts';
import { get } from '../store/intmap.ts';
import type { Desk } from './desk.ts';
import { classed } from './vocabulary.ts';

/** Which values of a parameter no norm at stake can tell apart, in this state. */

/** The norms at stake in an act of a kind, standing ones and those kept up. */
export const atStake = (desk: Desk, kind: Event['kind']): readonly NormRule[] => {
  const { standing, kept } = desk.bans(kind);
  if (kept.length === 0) return standing;
  const out = new Set(standing);
  for (const ref of kept) {
    const instance = get(desk.state.cases, ref.case)?.instances[ref.instance];
    const rule = instance ? desk.state.system.norms[instance.norm] : undefined;
    if (rule) out.add(rule);
  }
  return [...out];
};

/** Each value by itself. */
export const singly = <T>(values: readonly T[]): readonly (readonly T[])[] => values.map((value) => [value]);

/** Whether a norm at stake looks into the case of the act: then nothing about the act can be taken for alike. */
export const readsContent = (desk: Desk, rules: readonly NormRule[]): boolean =>
  rules.some((rule) => desk.words.readings[rule.index]?.content !== false);

/**
 * Targets that the norms at stake treat alike: those that the norms name in the same breath, and about whom
 * the record holds nothing that could excuse an act toward them.
 */
export const targetsAlike = (desk: Desk, rules: readonly NormRule[]): readonly (readonly PartyId[])[] => {
  const { state, others } = desk;
  if (readsContent(desk, rules)) return singly(others);
  const named = rules.map((rule) => ({
    who: [rule.norm.act.to, rule.norm.act.against],
    context: contextOf(state, pactOf(state, rule), undefined, desk.by),
  }));
  const { world } = state.system;
  return classed(others, (party) => {
    const number = numberOf(world, party);
    const known =
      get(state.caused, number) !== undefined ||
      get(state.against, number) !== undefined ||
      get(state.firstUse, pairOf(world, party, desk.by)) !== undefined;
    let key = known ? party : '';
    for (const { who, context } of named)
      for (const one of who) key += one === undefined || includes(one, party, context) === 'true' ? '+' : '-';
    return key;
  });
};

/** Numbers of cases that the norms at stake treat alike, and alike to naming none. */
export const casesAlike = (desk: Desk, rules: readonly NormRule[]): readonly (readonly number[])[] => {
  const { state, about, words } = desk;
  const changed = state.pacts.some((life) => life.joined.length > 0 || life.left.length > 0);
  const reads = rules.some(
    (rule) => words.readings[rule.index]?.place !== false || rule.norm.valid !== undefined,
  );
  if (reads || changed) return singly(about);
  return classed(about, (no) => {
    const of = get(state.cases, get(state.caseOf, get(state.numbered, no) ?? -1) ?? -1);
    return String(of === undefined ? -1 : periodAt(words.periods, of.at));
  });
};

const periodAt = (periods: readonly number[], at: number): number => {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle] ?? Number.POSITIVE_INFINITY) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};
