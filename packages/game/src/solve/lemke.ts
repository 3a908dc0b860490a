import type { Behaviour } from '../evaluate/behaviour.ts';
import { CHANCE, type ExtensiveGame } from '../extensive/model.ts';
import { firstBasics } from '../linear/dictionary.ts';
import type { Numbers } from '../linear/numbers.ts';
import { leavingRow, UNBOUNDED } from '../linear/ratio.ts';
import { valuesAt, valuesNow } from '../linear/values.ts';
import { rounded } from '../linear/warm.ts';
import type { Arithmetic } from '../number/arithmetic.ts';
import { exactOfDouble, fraction } from '../number/exact.ts';
import { sequenceFormOf, type SequenceSize } from '../sequence/form.ts';
import { behaviourOf } from '../sequence/plans.ts';
import { finished, type Steps } from '../steps/steps.ts';
import { type Found, gaveUp, judgedBehaviour, stoppedAt } from './found.ts';
import { plansIn, type System, systemOf } from './lemke-system.ts';

/**
 * An equilibrium of a tree of two players with any payoffs: Lemke's path through the complementarity problem of the
 * sequence form, from the best replies to a prior to an equilibrium (von Stengel, van den Elzen and Talman 2002). From a
 * prior that plays everything, as the even one does unless another is given, the equilibrium is normal-form perfect;
 * other priors may lead to others. Gives up after so many pivots, and where there are not two players with perfect recall.
 * Where it is stopped it hands over what the path has come to, mixed with the prior.
 */
export function* lemkeSteps<N>(
  game: ExtensiveGame,
  numbers: Numbers<N>,
  budget: number,
  prior: Behaviour<N> = evenly(game, numbers.arithmetic),
): Steps<Found<Behaviour<N>, N>> {
  if (game.players.length !== 2)
    return { kind: 'gave up', why: `Lemke's path needs two players, and there are ${game.players.length}` };
  const form = sequenceFormOf(game);
  if (!form) return { kind: 'gave up', why: 'a player forgets what it knew or did' };
  const system = systemOf(form, prior, numbers);
  const { zero, near, of } = numbers.arithmetic;
  const judged = (valueOf: (unknown: number) => N): Found<Behaviour<N>, N> =>
    judgedBehaviour(
      game,
      behaviourOf(form, plansIn(system, form, prior, valueOf, numbers), numbers.arithmetic),
      numbers,
    );
  if (numbers.exact) {
    // Where doubles arrive, fractions need not walk: the evaluator says whether they arrived at the right place.
    const guess = rounded(system.dictionary, near);
    const inDoubles = valuesNow(guess, 0);
    const nearly = (): Found<Behaviour<N>, N> =>
      stoppedAt(judged((unknown) => of(exactOfDouble(inDoubles(unknown)))));
    const ended = yield* following({ ...system, dictionary: guess }, budget);
    if (ended === 'stopped') return nearly();
    const values = ended === 'arrived' ? yield* valuesAt(system.dictionary, guess, numbers) : 'no basis';
    if (values === 'stopped') return nearly();
    const found = values === 'no basis' ? undefined : judged(values);
    if (found?.kind === 'equilibrium') return found;
  }
  const ended = yield* following(system, budget);
  const valueOf = valuesNow(system.dictionary, zero);
  switch (ended) {
    case 'arrived':
      return judged(valueOf);
    case 'stopped':
      return stoppedAt(judged(valueOf));
    case 'out of pivots':
      return gaveUp(`the path did not end within ${budget} pivots`, judged(valueOf));
    case 'lost':
      return { kind: 'gave up', why: 'rounding led the path astray; try fractions, or another prior' };
  }
}

/** The same in one go. */
export const lemke = <N>(
  game: ExtensiveGame,
  numbers: Numbers<N>,
  budget: number,
  prior?: Behaviour<N>,
): Found<Behaviour<N>, N> => finished(lemkeSteps(game, numbers, budget, prior));

/** Rows and columns of the complementarity problem: the sequences of both players, but for the empty ones, and one more. */
export const lemkeSize = ({
  sequences,
}: SequenceSize): { readonly rows: number; readonly columns: number } => {
  const size = sequences.reduce((sum, count) => sum + count - 1, 1);
  return { rows: size, columns: size };
};

/** Pivots between two looks at whether to go on. */
const STRIDE = 16;

/**
 * Follows the path in place: t grows, and with it the weight of the plan against that of the prior, until the prior's
 * is gone. The path is bounded and no dictionary comes twice, so that in fractions it arrives.
 */
function* following<N>(
  { dictionary, partner, weight, rest }: System<N>,
  budget: number,
): Steps<'arrived' | 'out of pivots' | 'lost' | 'stopped'> {
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
    if (pivots % STRIDE !== STRIDE - 1) continue;
    // A path is mostly as long as the system is wide; nobody knows beforehand.
    if ((yield { done: pivots, of: Math.max(dictionary.rows, pivots + STRIDE), unit: 'pivots' }) === true)
      return 'stopped';
  }
  return 'out of pivots';
}

/** The behaviour that does at each set every action alike. */
const evenly = <N>({ infosets }: ExtensiveGame, { one, over, of }: Arithmetic<N>): Behaviour<N> =>
  infosets.map(({ owner, actions }) =>
    owner === CHANCE ? [] : actions.map(() => over(one, of(fraction(BigInt(actions.length), 1n)))),
  );
