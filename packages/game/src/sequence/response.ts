import type { Arithmetic } from '../number/arithmetic.ts';
import type { OwnSequences } from './form.ts';

/**
 * The best action at each set of a player, when each sequence adds what is given here: from the last sets to the
 * first. Sets that do not matter are decided as well, by the first of their best actions.
 */
export function bestActions<N>(
  own: OwnSequences,
  adds: readonly N[],
  { zero, plus, compare }: Arithmetic<N>,
): readonly number[] {
  const worth = Array.from({ length: own.count }, (_, sequence) => adds[sequence] ?? zero);
  const actions: number[] = own.first.map(() => 0);
  for (let place = own.first.length - 1; place >= 0; place -= 1) {
    const first = own.first[place] ?? 0;
    let best = first;
    for (let sequence = first + 1; sequence < (own.first[place + 1] ?? own.count); sequence += 1)
      if (compare(worth[sequence] ?? zero, worth[best] ?? zero) > 0) best = sequence;
    const before = own.before[place] ?? 0;
    worth[before] = plus(worth[before] ?? zero, worth[best] ?? zero);
    actions[place] = best - first;
  }
  return actions;
}
