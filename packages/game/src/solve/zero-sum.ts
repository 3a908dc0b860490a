import type { Behaviour } from '../evaluate/behaviour.ts';
import { type ExtensiveGame, NONE } from '../extensive/model.ts';
import { inDoubles, type Numbers } from '../linear/numbers.ts';
import { maximising } from '../linear/simplex.ts';
import { warming } from '../linear/warm.ts';
import { compare, type Exact, exactOfDouble, plus, ZERO } from '../number/exact.ts';
import { sequenceFormOf, type SequenceSize } from '../sequence/form.ts';
import { behaviourOf } from '../sequence/plans.ts';
import { finished, type Steps } from '../steps/steps.ts';
import { type Found, gaveUp, judgedBehaviour, stoppedAt } from './found.ts';
import { plansOf, type Program, programOf } from './zero-sum-program.ts';

/**
 * Solves a tree of two players whose payoffs add up to the same at every end: the linear program of the sequence form
 * (Koller, Megiddo and von Stengel 1996; von Stengel 1996, section 4), from a pure plan of the first player and the best
 * response to it, by the simplex method; in fractions from the basis that doubles end in, if that is one. Gives up after so
 * many pivots, and where the game is not of that kind; where it is stopped it hands over the plans that it has come to.
 */
export function* zeroSumSteps<N>(
  game: ExtensiveGame,
  numbers: Numbers<N>,
  budget: number,
): Steps<Found<Behaviour<N>, N>> {
  if (game.players.length !== 2)
    return {
      kind: 'gave up',
      why: `the linear program needs two players, and there are ${game.players.length}`,
    };
  if (!isConstantSum(game))
    return { kind: 'gave up', why: 'the payoffs do not add up to the same at every end' };
  const form = sequenceFormOf(game);
  if (!form) return { kind: 'gave up', why: 'a player forgets what it knew or did' };
  const cold = programOf(form, numbers);
  const judged = (program: Program<N>): Found<Behaviour<N>, N> =>
    judgedBehaviour(game, behaviourOf(form, plansOf(form, program, numbers), numbers.arithmetic), numbers);
  const warm = numbers.exact
    ? yield* warming(
        cold.dictionary,
        numbers.arithmetic.near,
        function* (guess) {
          const { ended } = yield* maximising(guess, budget);
          return ended === 'best' ? 'solved' : ended === 'stopped' ? ended : 'not solved';
        },
        1,
      )
    : undefined;
  if (warm?.kind === 'stopped') {
    const near = plansOf(form, { ...cold, dictionary: warm.at }, inDoubles);
    const plans = near.map((plan) => plan.map((weight) => numbers.arithmetic.of(exactOfDouble(weight))));
    return stoppedAt(judgedBehaviour(game, behaviourOf(form, plans, numbers.arithmetic), numbers));
  }
  const program = warm?.kind === 'warm' ? { ...cold, dictionary: warm.dictionary } : cold;
  const { ended } = yield* maximising(program.dictionary, budget);
  switch (ended) {
    case 'best':
      return judged(program);
    case 'stopped':
      return stoppedAt(judged(program));
    case 'out of pivots':
      return gaveUp(`the linear program was not solved within ${budget} pivots`, judged(program));
    case 'unbounded':
      return { kind: 'gave up', why: 'rounding spoilt the linear program; try fractions' };
  }
}

/** The same in one go. */
export const solveZeroSum = <N>(
  game: ExtensiveGame,
  numbers: Numbers<N>,
  budget: number,
): Found<Behaviour<N>, N> => finished(zeroSumSteps(game, numbers, budget));

/** Rows and columns of the linear program: half the sequences of both players together, roughly, either way. */
export const zeroSumSize = ({
  sequences,
  sets,
}: SequenceSize): { readonly rows: number; readonly columns: number } => {
  const [mine = 1, yours = 1] = sequences;
  const [mySets = 0, yourSets = 0] = sets;
  return { rows: mySets + (yours - 1 - yourSets) + 1, columns: mine - 1 - mySets + yourSets };
};

/** Whether what both get adds up to the same at every end of the tree. */
function isConstantSum({ nodes, outcomes }: ExtensiveGame): boolean {
  const paid: Exact[] = [];
  let total: Exact | undefined;
  for (const { parent, infoset, outcome } of nodes) {
    const here = (outcomes[outcome]?.pays ?? []).reduce(plus, paid[parent] ?? ZERO);
    paid.push(here);
    if (infoset !== NONE) continue;
    if (total && compare(here, total) !== 0) return false;
    total = here;
  }
  return true;
}
