import type { NormRule } from '../compile/system.ts';
import type { Event } from '../model/event.ts';
import type { PartyId } from '../model/who.ts';
import type { Case } from '../state/state.ts';
import { includes } from '../state/who.ts';
import { caseIn, numberOf, pairOf } from '../state/read.ts';
import { contextOf, pactOf } from '../step/turn.ts';
import { get } from '../store/intmap.ts';
import type { Desk } from './desk.ts';
import { classed } from './vocabulary.ts';

/** Which values of a parameter no norm at stake can tell apart, in this state. */

/** The norms at stake in an act of a kind. */
export interface Stakes {
  /** All of them. */
  readonly rules: readonly NormRule[];
  /** Those that are judged in the case of the act itself. */
  readonly standing: readonly NormRule[];
  /** Those kept up, each judged in the case in which it arose. */
  readonly kept: readonly { readonly rule: NormRule; readonly of: Case }[];
  /** Duties and liberties above one of those that stand: an act that performs or uses one breaks nothing. */
  readonly titles: readonly NormRule[];
}

/** The norms at stake in an act of a kind by the actor. */
export const atStake = (desk: Desk, kind: Event['kind']): Stakes => {
  const { standing, kept } = desk.bans(kind);
  const titles = titlesOver(desk, standing);
  if (kept.length === 0) return { rules: standing, standing, kept: NONE, titles };
  const theirs = kept.flatMap((ref) => {
    const of = caseIn(desk.state, ref.case);
    const rule = desk.state.system.norms[of?.instances[ref.instance]?.norm ?? -1];
    return of && rule ? [{ rule, of }] : [];
  });
  const rules = [...new Set([...standing, ...theirs.map(({ rule }) => rule)])];
  return { rules, standing, kept: theirs, titles };
};

const titlesOver = (desk: Desk, standing: readonly NormRule[]): readonly NormRule[] => {
  const { titles } = desk.state.system.ranks;
  const found = standing.flatMap((rule) => titles[rule.index] ?? NONE);
  return found.length === 0 ? NONE : [...new Set(found)];
};

const NONE: readonly never[] = [];

/** Only those of the norms at stake that pass, with all that stands above any of them. */
export const stakesAmong = (stakes: Stakes, test: (rule: NormRule) => boolean): Stakes => ({
  ...stakes,
  rules: stakes.rules.filter(test),
  standing: stakes.standing.filter(test),
  kept: stakes.kept.filter(({ rule }) => test(rule)),
});

/** Each value by itself. */
export const singly = <T>(values: readonly T[]): readonly (readonly T[])[] => values.map((value) => [value]);

/** Whether a norm at stake looks at what is in the case of the act: then nothing about the act can be taken for alike. */
export const readsContent = (desk: Desk, { rules }: Stakes): boolean =>
  rules.some((rule) => desk.words.readings[rule.index]?.content !== false);

/** Whether a norm at stake looks at whom the case of the act concerns: who is its victim, and who is said to have attacked. */
export const readsPersons = (desk: Desk, { standing }: Stakes): boolean =>
  standing.some((rule) => desk.words.readings[rule.index]?.persons !== false);

/**
 * Targets that the norms at stake treat alike: those that the norms name in the same breath, and about whom
 * the record holds nothing that could excuse an act toward them.
 */
export const targetsAlike = (
  desk: Desk,
  stakes: Stakes,
  kind: Event['kind'],
): readonly (readonly PartyId[])[] => {
  const { state, others } = desk;
  // The persons of a new incident are its targets; those of any other act are of the case that it joins.
  if (readsContent(desk, stakes) || (kind === 'incident' && readsPersons(desk, stakes)))
    return singly(others);
  const contexts = [
    ...[...stakes.standing, ...stakes.titles].map((rule) => ({
      rule,
      context: contextOf(state, pactOf(state, rule), undefined, desk.by),
    })),
    ...stakes.kept.map(({ rule, of }) => ({
      rule,
      context: contextOf(state, pactOf(state, rule), of, desk.by),
    })),
  ];
  const { world } = state.system;
  const consented = new Set(state.pacts.flatMap((life) => life.consents.map((entry) => entry.party)));
  return classed(others, (party) => {
    const number = numberOf(world, party);
    const known =
      get(state.caused, number) !== undefined ||
      get(state.against, number) !== undefined ||
      get(state.firstUse, pairOf(world, party, desk.by)) !== undefined ||
      consented.has(party);
    let key = known ? party : '';
    for (const { rule, context } of contexts)
      for (const who of [rule.norm.act.to, rule.norm.act.against])
        key += who === undefined || includes(who, party, context) === 'true' ? '+' : '-';
    return key;
  });
};

/** Numbers of cases that the norms at stake treat alike, and alike to naming none. */
export const casesAlike = (desk: Desk, stakes: Stakes): readonly (readonly number[])[] => {
  const { state, about, words } = desk;
  const changed = state.pacts.some((life) => life.joined.length > 0 || life.left.length > 0);
  const reads = stakes.standing.some(
    (rule) => words.readings[rule.index]?.place !== false || rule.norm.valid !== undefined,
  );
  if (reads || (changed && stakes.standing.length > 0) || readsContent(desk, stakes)) return singly(about);
  if (stakes.standing.length === 0) return [about];
  return classed(about, (no) => {
    const of = caseIn(state, get(state.caseOf, get(state.numbered, no) ?? -1) ?? -1);
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
