import { type Behaviour, withChance } from '../../evaluate/behaviour.ts';
import { CHANCE, type ExtensiveGame, membersOf } from '../../extensive/model.ts';
import type { Arithmetic } from '../../number/arithmetic.ts';
import { worthIn } from './rational.ts';

/** By mistake, a number that stands for one action of one set: how often it was made on the way. */
export type Mistakes = ReadonlyMap<number, number>;

/**
 * Nodes of one set that are reached by the same mistakes, so that what they are worth together is known whatever the
 * tremble.
 */
export interface Group<N> {
  readonly mistakes: Mistakes;
  /** What the group weighs beside the shares of its mistakes. */
  readonly weight: N;
  /** By action, what it is worth more than what the player does, if the group was reached. */
  readonly gains: readonly N[];
}

/**
 * By set, the groups of which its player may believe something. Left out are those that take all the mistakes of another
 * group and more besides: no tremble makes them as likely. One group alone fixes the beliefs.
 */
export function groupsOf<N>(
  game: ExtensiveGame,
  behaviour: Behaviour<N>,
  arithmetic: Arithmetic<N>,
): readonly (readonly Group<N>[])[] {
  const { zero, plus, times, over, compare } = arithmetic;
  const { weights, mistakes } = waysTo(game, behaviour, arithmetic);
  const worth = worthIn(game, behaviour, arithmetic);
  return membersOf(game).map((members, set) => {
    const { owner, actions } = game.infosets[set] ?? { owner: CHANCE, actions: [] };
    if (owner === CHANCE) return [];
    const possible = members.filter((node) => compare(weights[node] ?? zero, zero) > 0);
    const kinds = new Map<string, number[]>();
    for (const node of possible) {
      const name = named(mistakes[node] ?? new Map());
      kinds.set(name, [...(kinds.get(name) ?? []), node]);
    }
    const groups = [...kinds.values()].map((nodes): Group<N> => {
      const weight = nodes.reduce((sum, node) => plus(sum, weights[node] ?? zero), zero);
      const gains = actions.map((_, action) =>
        over(
          nodes.reduce((sum, node) => plus(sum, times(weights[node] ?? zero, worth(node, action))), zero),
          weight,
        ),
      );
      return { mistakes: mistakes[nodes[0] ?? 0] ?? new Map(), weight, gains };
    });
    return groups.filter((group) => !groups.some((other) => other !== group && isWithin(other, group)));
  });
}

/** By node: the product of the shares on the way, those that are 0 left out and written down instead. */
function waysTo<N>(
  game: ExtensiveGame,
  behaviour: Behaviour<N>,
  arithmetic: Arithmetic<N>,
): { readonly weights: readonly N[]; readonly mistakes: readonly Mistakes[] } {
  const { zero, one, times, compare } = arithmetic;
  const shares = withChance(game, behaviour, arithmetic);
  const weights: N[] = [];
  const mistakes: Mistakes[] = [];
  for (const { parent, branch } of game.nodes) {
    const above = game.nodes[parent];
    const [weight, before] = [weights[parent], mistakes[parent]];
    if (!above || weight === undefined || !before) {
      weights.push(one);
      mistakes.push(new Map());
      continue;
    }
    const share = shares[above.infoset]?.[branch] ?? zero;
    const isMistake = game.infosets[above.infoset]?.owner !== CHANCE && compare(share, zero) === 0;
    weights.push(isMistake ? weight : times(weight, share));
    if (!isMistake) {
      mistakes.push(before);
      continue;
    }
    const mistake = mistakeAt(game, above.infoset, branch);
    mistakes.push(new Map([...before, [mistake, (before.get(mistake) ?? 0) + 1]]));
  }
  return { weights, mistakes };
}

/** The number of an action of a set. */
export const mistakeAt = ({ infosets }: ExtensiveGame, set: number, action: number): number =>
  action * infosets.length + set;

const named = (mistakes: Mistakes): string =>
  [...mistakes]
    .toSorted(([a], [b]) => a - b)
    .map(([mistake, times]) => `${mistake}*${times}`)
    .join(' ');

/** Whether all mistakes of the one are mistakes of the other. */
const isWithin = <N>(one: Group<N>, other: Group<N>): boolean =>
  [...one.mistakes].every(([mistake, times]) => (other.mistakes.get(mistake) ?? 0) >= times);
