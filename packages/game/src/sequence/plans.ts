import type { Behaviour } from '../evaluate/behaviour.ts';
import type { Arithmetic } from '../number/arithmetic.ts';
import { fraction } from '../number/exact.ts';
import type { OwnSequences, SequenceForm } from './form.ts';

/**
 * A realisation plan: by sequence of one player, how likely the player makes all its moves, given that chance and the
 * others let it. The empty sequence has 1, and at each set the sequences that go on have as much as the one before.
 */
export type Plan<N> = readonly N[];

/** The realisation plan of a player's behaviour. */
export function planOf<N>(
  { own }: SequenceForm,
  player: number,
  behaviour: Behaviour<N>,
  { zero, one, times }: Arithmetic<N>,
): Plan<N> {
  const { sets, before, first } = own[player] as OwnSequences;
  const plan: N[] = [one];
  for (const [place, set] of sets.entries())
    for (const [branch, share] of (behaviour[set] ?? []).entries())
      plan[(first[place] ?? 0) + branch] = times(plan[before[place] ?? 0] ?? zero, share);
  return plan;
}

/**
 * The behaviour of realisation plans, one a player. Where a player's own earlier moves keep it away from a set, the plan
 * says nothing and any behaviour will do: all actions alike. Small negative weights are rounding, and count as 0.
 */
export function behaviourOf<N>(
  { game, own }: SequenceForm,
  plans: readonly Plan<N>[],
  arithmetic: Arithmetic<N>,
): Behaviour<N> {
  const { zero, one, plus, over, compare } = arithmetic;
  const behaviour: (readonly N[])[] = game.infosets.map(() => []);
  for (const [player, { sets, first }] of own.entries())
    for (const [place, set] of sets.entries()) {
      const actions = game.infosets[set]?.actions ?? [];
      const weights = actions.map((_, branch) => {
        const weight = plans[player]?.[(first[place] ?? 0) + branch] ?? zero;
        return compare(weight, zero) < 0 ? zero : weight;
      });
      const sum = weights.reduce(plus, zero);
      behaviour[set] =
        compare(sum, zero) > 0
          ? weights.map((weight) => over(weight, sum))
          : actions.map(() => over(one, arithmetic.of(fraction(BigInt(actions.length), 1n))));
    }
  return behaviour;
}

/** What realisation plans give each player: the sum over cells of the weights of their sequences times the payoffs. */
export const paysOfPlans = <N>(
  { game, cells }: SequenceForm,
  plans: readonly Plan<N>[],
  { zero, one, plus, times, of }: Arithmetic<N>,
): readonly N[] =>
  game.players.map((_, player) =>
    cells.reduce((sum, { sequences, pays }) => {
      const weight = sequences.reduce(
        (product, sequence, who) => times(product, plans[who]?.[sequence] ?? zero),
        one,
      );
      const pay = pays[player];
      return pay ? plus(sum, times(weight, of(pay))) : sum;
    }, zero),
  );
