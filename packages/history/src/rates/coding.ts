import { yearOf } from './days.ts';
import type { Membership } from './members.ts';

/** What ATOP's codes say of one pact for one target in one year: who is in it, and who owes defence under which terms. */
interface Coded {
  readonly atop: number;
  readonly members: ReadonlySet<number>;
  readonly promises: readonly Membership[];
}

/** Codings by year and target. */
export type Coding = ReadonlyMap<number, readonly Coded[]>;

/** The years of the panel. */
const FIRST = 1816;
const LAST = 2000;

const keyOf = (year: number, target: number): number => year * 1000 + target;
/** Codings of all pacts, as the panel takes them: a membership counts in every year of which it covers a day. */
export function codingOf(members: readonly Membership[]): Coding {
  const byPact = new Map<number, Map<number, Membership[]>>();
  for (const member of members) {
    const years = byPact.get(member.atop) ?? new Map<number, Membership[]>();
    byPact.set(member.atop, years);
    for (
      let year = Math.max(FIRST, yearOf(member.from));
      year <= Math.min(LAST, yearOf(member.until));
      year += 1
    )
      years.set(year, [...(years.get(year) ?? []), member]);
  }
  const out = new Map<number, Coded[]>();
  for (const [atop, years] of byPact)
    for (const [year, then] of years) {
      const states = new Set(then.map(({ state }) => state));
      for (const target of states) {
        const key = keyOf(year, target);
        const promises = then.filter(({ state, defence }) => defence && state !== target);
        out.set(key, [...(out.get(key) ?? []), { atop, members: states, promises }]);
      }
    }
  return out;
}

/** Whether some partner of the target owes it defence under one of these pacts: under any, or against this challenger. */
export const promised = (
  coding: Coding,
  challenger: number,
  target: number,
  year: number,
  which: (atop: number) => boolean,
): { readonly any: boolean; readonly applicable: boolean } => {
  const pacts = (coding.get(keyOf(year, target)) ?? []).filter(
    ({ atop, members }) => which(atop) && !members.has(challenger),
  );
  return {
    any: pacts.some(({ promises }) => promises.length > 0),
    applicable: pacts.some(({ promises }) =>
      promises.some(
        ({ adversaries, underWay }) =>
          !underWay && (adversaries === undefined || adversaries.includes(challenger)),
      ),
    ),
  };
};

/** Whether a state is in one of these pacts in a year. */
export const isIn = (
  coding: Coding,
  state: number,
  year: number,
  which: (atop: number) => boolean,
): boolean => (coding.get(keyOf(year, state)) ?? []).some(({ atop }) => which(atop));
