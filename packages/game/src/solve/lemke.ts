import type { Behaviour } from '../evaluate/behaviour.ts';
import { CHANCE, type ExtensiveGame } from '../extensive/model.ts';
import { firstBasics } from '../linear/dictionary.ts';
import type { Numbers } from '../linear/numbers.ts';
import { leavingRow, UNBOUNDED } from '../linear/ratio.ts';
import { valuesAt, valuesNow } from '../linear/values.ts';
import { rounded } from '../linear/warm.ts';
import type { Arithmetic } from '../number/arithmetic.ts';
import { fraction } from '../number/exact.ts';
import { sequenceFormOf, type SequenceSize } from '../sequence/form.ts';
import { behaviourOf } from '../sequence/plans.ts';
import { type Found, judgedBehaviour } from './found.ts';
import { plansIn, type System, systemOf } from './lemke-system.ts';

/**
 * An equilibrium of a tree of two players with any payoffs: Lemke's path through the complementarity problem of the
 * sequence form, from the best replies to a prior to an equilibrium (von Stengel, van den Elzen and Talman 2002). From a
 * prior that plays everything, as the even one does unless another is given, the equilibrium is normal-form perfect;
 * other priors may lead to others. Gives up after so many pivots, and where there are not two players with perfect recall.
 */
export function lemke<N>(
  game: ExtensiveGame,
  numbers: Numbers<N>,
  budget: number,
  prior: Behaviour<N> = evenly(game, numbers.arithmetic),
): Found<Behaviour<N>, N> {
  if (game.players.length !== 2)
    return { kind: 'gave up', why: `Lemke's path needs two players, and there are ${game.players.length}` };
  const form = sequenceFormOf(game);
  if (!form) return { kind: 'gave up', why: 'a player forgets what it knew or did' };
  const system = systemOf(form, prior, numbers);
  const { zero, near } = numbers.arithmetic;
  const judged = (valueOf: (unknown: number) => N): Found<Behaviour<N>, N> =>
    judgedBehaviour(game, behaviourOf(form, plansIn(system, valueOf), numbers.arithmetic), numbers);
  if (numbers.exact) {
    // Where doubles arrive, fractions need not walk: the evaluator says whether they arrived at the right place.
    const guess = rounded(system.dictionary, near);
    const arrived = followed({ ...system, dictionary: guess }, budget) === 'arrived';
    const valueOf = arrived ? valuesAt(system.dictionary, guess, numbers) : undefined;
    const found = valueOf && judged(valueOf);
    if (found?.kind === 'equilibrium') return found;
  }
  switch (followed(system, budget)) {
    case 'arrived':
      return judged(valuesNow(system.dictionary, zero));
    case 'out of pivots':
      return { kind: 'gave up', why: `the path did not end within ${budget} pivots` };
    case 'lost':
      return { kind: 'gave up', why: 'rounding led the path astray; try fractions, or another prior' };
  }
}

/** Rows and columns of the complementarity problem: the sequences of both players, but for the empty ones, and one more. */
export const lemkeSize = ({
  sequences,
}: SequenceSize): { readonly rows: number; readonly columns: number } => {
  const size = sequences.reduce((sum, count) => sum + count - 1, 1);
  return { rows: size, columns: size };
};

/**
 * Follows the path in place: t grows, and with it the weight of the plan against that of the prior, until the prior's
 * is gone. The path is bounded and no dictionary comes twice, so that in fractions it arrives.
 */
function followed<N>(
  { dictionary, partner, weight, rest }: System<N>,
  budget: number,
): 'arrived' | 'out of pivots' | 'lost' {
  const { where, basic, pivot } = dictionary;
  const start = firstBasics(dictionary);
  let entering = weight;
  for (let pivots = 0; pivots < budget; pivots += 1) {
    const column = -1 - (where[entering] as number);
    const row = leavingRow(dictionary, column, start);
    if (row === UNBOUNDED) return 'lost';
    const leaves = basic[row] as number;
    pivot(row, column);
    if (leaves === rest) return 'arrived';
    if (leaves === weight) return 'lost';
    entering = partner[leaves] as number;
  }
  return 'out of pivots';
}

/** The behaviour that does at each set every action alike. */
const evenly = <N>({ infosets }: ExtensiveGame, { one, over, of }: Arithmetic<N>): Behaviour<N> =>
  infosets.map(({ owner, actions }) =>
    owner === CHANCE ? [] : actions.map(() => over(one, of(fraction(BigInt(actions.length), 1n)))),
  );
