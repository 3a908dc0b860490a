import type { Pledge } from './pledges.ts';
import type { Test } from './tests.ts';
import type { Belligerent, War } from './wars.ts';

/** What was asked of the partners of a member at war: to fight beside it, or not to fight it. */
export type Asked = 'fight beside it when attacked' | 'fight beside it when it attacks' | 'stay out';

/** A promise under test: who was at war with whom, who had promised what, and whether it was kept. States by their number. */
export interface HonourCase {
  readonly atop: number;
  readonly war: number;
  readonly name: string;
  readonly year: number;
  /** The day on which its war and the pact came together: 19390903. */
  readonly day: number;
  /** The member at war, and those beside it who had promised nothing in this pact. */
  readonly belligerent: number;
  readonly beside: readonly number[];
  /** Its strongest enemy, and the others. */
  readonly enemy: number;
  readonly enemies: readonly number[];
  /** Members who had promised. */
  readonly partners: readonly number[];
  readonly asked: Asked;
  readonly honoured: boolean;
  readonly by: Test['by'];
  readonly covariates?: readonly number[];
}

/** A test that makes no case, and why. */
export interface Uncast {
  readonly atop: number;
  readonly war: number;
  readonly says: string;
}

/** Share of the capabilities of the world that a state had in a year; nothing where it is in no list. */
export type Capability = (state: number, year: number) => number | undefined;

/**
 * Casts each test: the belligerent as its coders name it, else the first member to enter the war; against it whoever
 * stood on the other side when it, or the pact, came in. Where both sets of coders have the same pact in the same
 * war, it is one case, told by the first.
 */
export function casesOf(
  tests: readonly Test[],
  wars: ReadonlyMap<number, War>,
  pledges: readonly Pledge[],
  capability: Capability,
): { readonly cases: readonly HonourCase[]; readonly uncast: readonly Uncast[] } {
  const seen = new Set<string>();
  const cases: HonourCase[] = [];
  const uncast: Uncast[] = [];
  for (const test of tests) {
    const key = `${test.atop} ${test.war}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const made = caseOf(
      test,
      wars.get(test.war),
      pledges.filter(({ atop }) => atop === test.atop),
      capability,
    );
    if (typeof made === 'string') uncast.push({ atop: test.atop, war: test.war, says: made });
    else cases.push(made);
  }
  return { cases, uncast };
}

function caseOf(
  test: Test,
  war: War | undefined,
  pledges: readonly Pledge[],
  capability: Capability,
): HonourCase | string {
  if (war === undefined) return 'the war is in no list of the Correlates of War';
  const own = belligerentOf(test, war, pledges, capability);
  if (own === undefined) return 'no member is among the belligerents while the pact is in force';
  const { fighter, day } = own;
  const year = Math.floor(day / 10_000);
  const strength = ({ state }: Belligerent): number => capability(state, year) ?? 0;
  const there = war.belligerents.filter(({ from, until }) => from <= day && day <= until);
  const against = there
    .filter(({ side }) => side !== fighter.side)
    .toSorted((a, b) => strength(b) - strength(a) || a.state - b.state);
  const [enemy] = against;
  if (enemy === undefined) return 'nobody stood on the other side when the pact came in';
  const bound = pledges.filter(
    ({ state, from, until }) =>
      from <= day &&
      day <= until &&
      state !== fighter.state &&
      state !== enemy.state &&
      capability(state, year) !== undefined,
  );
  const partners = [...new Set(bound.map(({ state }) => state))];
  if (partners.length === 0) return 'its partners are its enemy, or no states of their own';
  const asked = askedOf(bound, fighter.began);
  if (asked === undefined) return 'it promises neither help nor neutrality';
  return {
    atop: test.atop,
    war: test.war,
    name: war.name,
    year,
    day,
    belligerent: fighter.state,
    beside: there
      .filter(
        ({ side, state }) => side === fighter.side && state !== fighter.state && !partners.includes(state),
      )
      .map(({ state }) => state),
    enemy: enemy.state,
    enemies: against.slice(1).flatMap(({ state }) => (partners.includes(state) ? [] : [state])),
    partners,
    asked,
    honoured: test.honoured,
    by: test.by,
    ...(test.covariates && { covariates: test.covariates }),
  };
}

/** The member whose war it is, and the day on which it fights under the pact: the later of its entry and the pact's. */
function belligerentOf(
  { belligerent }: Test,
  { belligerents }: War,
  pledges: readonly Pledge[],
  capability: Capability,
): { readonly fighter: Belligerent; readonly day: number } | undefined {
  const days = belligerents.flatMap((fighter) =>
    belligerent !== undefined && fighter.state !== belligerent
      ? []
      : pledges.flatMap(({ state, from, until }) => {
          const day = Math.max(fighter.from, from);
          return state === fighter.state && day <= Math.min(until, fighter.until) ? [{ fighter, day }] : [];
        }),
  );
  const strength = ({ state, from }: Belligerent): number =>
    capability(state, Math.floor(from / 10_000)) ?? 0;
  return days.toSorted(
    (a, b) => a.day - b.day || strength(b.fighter) - strength(a.fighter) || a.fighter.state - b.fighter.state,
  )[0];
}

/** Which of the promises the war called for: defence where it was attacked, offence where it began, else neutrality. */
function askedOf(pledges: readonly Pledge[], began: boolean): Asked | undefined {
  const [defence, offence, neutrality] = [
    pledges.some((each) => each.defence),
    pledges.some((each) => each.offence),
    pledges.some((each) => each.neutrality),
  ];
  if (defence && !began) return 'fight beside it when attacked';
  if (offence && began) return 'fight beside it when it attacks';
  if (neutrality) return 'stay out';
  if (defence) return 'fight beside it when attacked';
  return offence ? 'fight beside it when it attacks' : undefined;
}
