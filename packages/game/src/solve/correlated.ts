import { type Lottery, obedienceOf } from '../evaluate/correlated.ts';
import type { Numbers } from '../linear/numbers.ts';
import { maximising } from '../linear/simplex.ts';
import { type NormalGame, profilesOf, strategiesAt, stridesOf } from '../normal/model.ts';
import { type Exact, exactOfDouble, ONE } from '../number/exact.ts';
import { finished, type Steps } from '../steps/steps.ts';
import type { Found } from './found.ts';

/** What a correlated equilibrium is to be best for. */
export interface CorrelatedAims {
  /** By player, how much its payoff counts; above 0 for some, below 0 for none. Without it all count alike. */
  readonly weights?: readonly Exact[];
  /** Pivots before it gives up. */
  readonly budget: number;
}

/** How large the linear program is. */
export interface CorrelatedSize {
  /** Unknowns: profiles. */
  readonly profiles: number;
  /** One for each advice and each way to disobey it. */
  readonly constraints: number;
  /** Numbers held at once; each pivot goes over all of them. */
  readonly cells: number;
}

/** The size of the program, before it is begun; `counts` are the strategies, by player. */
export function correlatedSize(counts: readonly number[]): CorrelatedSize {
  const constraints = counts.reduce((sum, count) => sum + count * (count - 1), 0);
  const profiles = profilesOf(counts);
  return { profiles, constraints, cells: (constraints + 2) * (profiles + 1) };
}

/** In doubles, a regret up to this share of the greatest payoff is rounding. */
const ROUNDING = 1e-9;

/**
 * The correlated equilibrium that is best for the players, weighed as asked: a linear program (Aumann 1974; Hart and
 * Schmeidler 1989 for why it always has a solution). It starts from the lottery that draws nothing; payoffs are
 * moved up so that to draw always is worth more, whence the shares add up to 1. Where it is stopped, a lottery that it
 * has come to is a correlated equilibrium all the same, only not known to be the best; but mostly it finds none before its end.
 */
export function* correlatedSteps<N>(
  game: NormalGame,
  numbers: Numbers<N>,
  { weights, budget }: CorrelatedAims,
): Steps<Found<Lottery<N>, N>> {
  const { arithmetic, exact } = numbers;
  const { zero, one, plus, minus, times, over, compare, near, of } = arithmetic;
  const counts = game.strategies.map((own) => own.length);
  const players = counts.length;
  const profiles = profilesOf(counts);
  const greatest = game.pays.reduce((most, { near: pay }) => Math.max(most, Math.abs(pay)), 0) || 1;
  const unit = exact ? one : of(exactOfDouble(greatest));
  const pays = game.pays.map((pay) => over(of(pay), unit));
  const worth = Array.from({ length: profiles }, (_, profile) =>
    counts.reduce(
      (sum, __, player) =>
        plus(sum, times(of(weights?.[player] ?? ONE), pays[profile * players + player] ?? zero)),
      zero,
    ),
  );
  const least = worth.reduce((low, value) => (compare(value, low) < 0 ? value : low), zero);
  const aim = worth.map((value) => minus(minus(least, value), one));
  const rows = [...constraintsOf(counts, pays, arithmetic), [...worth.map(() => one), one], [...aim, zero]];
  const dictionary = numbers.dictionary(rows, profiles);
  const { ended } = yield* maximising(dictionary, budget);
  const { where, value, columns } = dictionary;
  const drawn = Array.from({ length: profiles }, (_, at) => {
    const share = (where[at] ?? -1) < 0 ? zero : value(where[at] as number, columns);
    // In doubles a share can be a little less than nothing.
    return compare(share, zero) < 0 ? zero : share;
  });
  const sum = drawn.reduce(plus, zero);
  const spent = ended === 'stopped' ? 'when it was stopped' : `after ${budget} pivots`;
  if (compare(sum, zero) <= 0) return { kind: 'gave up', why: `${spent} no lottery had been found` };
  const profile = drawn.map((share) => over(share, sum));
  const { most, pays: given } = obedienceOf(game, profile, arithmetic);
  const stands = exact ? compare(most, zero) <= 0 : near(most) <= ROUNDING * greatest;
  if (ended === 'best' && stands) return { kind: 'equilibrium', profile, regret: most, pays: given, exact };
  const why = stands
    ? `${spent} the lottery was an equilibrium, not known to be the best`
    : `the lottery found has regret ${near(most)}, more than the rounding of doubles explains`;
  return { kind: 'gave up', why, best: { profile, regret: most } };
}

/** The same in one go. */
export const bestCorrelated = <N>(
  game: NormalGame,
  numbers: Numbers<N>,
  aims: CorrelatedAims,
): Found<Lottery<N>, N> => finished(correlatedSteps(game, numbers, aims));

/** For each advice and each other answer: what the answer would gain, profile by profile, is at most 0 in all. */
function constraintsOf<N>(
  counts: readonly number[],
  pays: readonly N[],
  { zero, minus }: Numbers<N>['arithmetic'],
): readonly (readonly N[])[] {
  const profiles = profilesOf(counts);
  const strides = stridesOf(counts);
  const rows: N[][] = [];
  for (const [player, count] of counts.entries())
    for (let advice = 0; advice < count; advice += 1)
      for (let answer = 0; answer < count; answer += 1)
        if (answer !== advice) rows.push(gains(player, advice, answer));
  return rows;

  function gains(player: number, advice: number, answer: number): N[] {
    const row = Array.from({ length: profiles + 1 }, () => zero);
    for (let profile = 0; profile < profiles; profile += 1) {
      if (strategiesAt(counts, profile)[player] !== advice) continue;
      const other = profile + (answer - advice) * (strides[player] ?? 0);
      row[profile] = minus(
        pays[other * counts.length + player] ?? zero,
        pays[profile * counts.length + player] ?? zero,
      );
    }
    return row;
  }
}
