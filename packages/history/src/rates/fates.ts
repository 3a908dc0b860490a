import { instant } from '@casus/engine';
import type { PhaseCoding } from '../atop/types.ts';
import { type Share, shareOf } from '../statistics/share.ts';
import type { Dispute } from './disputes.ts';
import type { Membership } from './members.ts';
import { baseRateOf, type Era, type PromiseKind, type Size, type Tested } from './reliability.ts';

/** What a pact is to those who counted: its numbers, and its sort. */
export interface FateKin {
  readonly pact: string;
  /** Numbers of ATOP; none where it holds no such pact, or we do not know which. */
  readonly atop: readonly number[];
  /** In which it was made; a draft is of today. */
  readonly era: Era;
  /** The heaviest of its promises, as the text codes; absent where it makes none of the five. */
  readonly promise?: PromiseKind;
  readonly size: Size;
}

/** From the heaviest to the least; a pact that promises several is of the sort of the heaviest. */
const PROMISES = [
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['neutrality', 'neutral'],
  ['non-aggression', 'nonagg'],
  ['consultation', 'consul'],
] as const satisfies readonly (readonly [PromiseKind, string])[];

/** The sort of a pact, from how its text codes in its first phase. */
export const kinOf = (
  pact: string,
  atop: readonly number[],
  { from, codes, members }: Pick<PhaseCoding, 'from' | 'codes' | 'members'>,
): FateKin => {
  const promise = PROMISES.find(([, name]) =>
    codes.some(({ variable, value }) => variable === name && value === 1),
  )?.[0];
  return {
    pact,
    atop,
    era: from < instant(1945, 1, 1) ? 'before 1945' : 'since 1945',
    ...(promise === undefined ? {} : { promise }),
    size: members.length > 2 ? 'multilateral' : 'bilateral',
  };
};

/** What became of a pact: tested in war itself, and others of its sort. */
export interface Fate {
  readonly pact: string;
  /** Of the wars in which it was invoked and the authors could decide. */
  readonly own: Share;
  /** Wars in which it stood and nothing was decided: the casus foederis was not met, or it only promised talk. */
  readonly undecided: number;
  readonly kin: FateKin;
  /** Of all tested pacts of its era, promise and size. */
  readonly sort: Share;
}

/** What became of a pact by the rows of the reliability data. */
export const fateOf = (rows: readonly Tested[], kin: FateKin): Fate => {
  const own = rows.filter(({ atop }) => kin.atop.includes(atop));
  return {
    pact: kin.pact,
    own: baseRateOf(rows, { atop: kin.atop }).value,
    undecided: own.filter(({ kept }) => kept === 'not decided').length,
    kin,
    sort: sortOf(rows, kin),
  };
};

/** How often tested pacts of one era, promise and size were honoured. */
const sortOf = (rows: readonly Tested[], { era, promise, size }: FateKin): Share =>
  baseRateOf(rows, { era, size, ...(promise === undefined ? {} : { promise }) }).value;

/** The relatives together: each war of each of them once. */
export const groupOf = (rows: readonly Tested[], kins: readonly FateKin[]): Share =>
  baseRateOf(rows, { atop: [...new Set(kins.flatMap(({ atop }) => atop))] }).value;

/** Disputes in which a member of some pacts was the target, and who joined it of those who owed it defence. */
export interface Stood {
  readonly disputes: number;
  readonly wars: number;
  /** Of each ally that owed the target defence and began nothing, in each dispute. */
  readonly joined: Share;
}

/**
 * How the members of some pacts stood in the disputes of their time. A dispute counts where a member was attacked, in
 * the sense that it was an original target, and no member was an original challenger, under a pact older than it.
 */
export const stoodIn = (
  disputes: readonly Dispute[],
  members: readonly Membership[],
  atop: readonly number[],
): Stood => {
  const pacts = atop.map((number) => members.filter((member) => member.atop === number));
  let [met, wars, joined, owing] = [0, 0, 0, 0];
  for (const { began, war, participants } of disputes) {
    const originators = (side: 'challengers' | 'targets'): readonly number[] =>
      participants.filter((one) => one.originator && one.side === side).map(({ state }) => state);
    const [challengers, targets] = [originators('challengers'), originators('targets')];
    const allies = new Set<number>();
    let counts = false;
    for (const all of pacts) {
      const then = all.filter(({ from, until }) => from < began && began <= until);
      const within = (states: readonly number[]): boolean => then.some(({ state }) => states.includes(state));
      if (!within(targets) || within(challengers)) continue;
      counts = true;
      for (const { state, defence } of then) if (defence && !targets.includes(state)) allies.add(state);
    }
    if (!counts) continue;
    met += 1;
    if (war) wars += 1;
    owing += allies.size;
    joined += participants.filter(
      ({ state, side, originator }) => !originator && side === 'targets' && allies.has(state),
    ).length;
  }
  return { disputes: met, wars, joined: shareOf(joined, owing) };
};
