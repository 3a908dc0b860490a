import type { Mixed } from '../evaluate/normal.ts';
import { inFractions } from '../linear/numbers.ts';
import { mostBases, type Vertex, verticesOf } from '../linear/vertices.ts';
import type { NormalGame } from '../normal/model.ts';
import type { Exact } from '../number/exact.ts';
import { over, plus, ZERO } from '../number/exact.ts';
import { finished, type Steps } from '../steps/steps.ts';
import { bimatrixOf } from './bimatrix.ts';
import { type Component, componentsOf, type Pair } from './components.ts';
import { type Equilibrium, judgedMixed } from './found.ts';

/**
 * The extreme equilibria of a table of two players: those of which all others are mixtures (Winkels 1979; Mangasarian
 * 1964). `all` has every one, and with the components every equilibrium of the game; `gave up` has those met by then.
 */
export type Extremes =
  | {
      readonly kind: 'all';
      readonly equilibria: readonly Extreme[];
      readonly components: readonly Component[];
    }
  | { readonly kind: 'gave up'; readonly why: string; readonly equilibria: readonly Extreme[] };

/** An equilibrium whose strategies are corners; `pair` numbers the corners, those of each player from 0. */
export interface Extreme extends Equilibrium<Mixed<Exact>, Exact> {
  readonly pair: Pair;
}

/**
 * Finds them all, exactly: the corners of both best-response polytopes, and the pairs in which every strategy is either
 * not played or a best reply (Avis, Rosenberg, Savani and von Stengel 2010). `budget` bounds the bases looked at, in
 * both polytopes together; `extremeSize` tells how many there may be.
 */
export function* extremeSteps(game: NormalGame, budget: number): Steps<Extremes> {
  const systems = bimatrixOf(game, inFractions);
  if (!systems)
    return {
      kind: 'gave up',
      why: `two players are needed, and there are ${game.players.length}`,
      equilibria: [],
    };
  const labels = systems.first.columns + systems.second.columns;
  const first = yield* verticesOf(systems.first, ZERO, budget);
  const second = yield* verticesOf(systems.second, ZERO, budget - first.bases);
  const equilibria = matched(
    strategiesOf(first.found, (unknown) => unknown, labels),
    strategiesOf(second.found, (unknown) => (unknown + systems.first.columns) % labels, labels),
    game,
  );
  if (first.whole && second.whole)
    return { kind: 'all', equilibria, components: componentsOf(equilibria.map(({ pair }) => pair)) };
  const looked = first.bases + second.bases;
  const why =
    looked < budget
      ? `it was stopped after ${looked} bases of the polytopes`
      : `the polytopes have more than ${budget} bases`;
  return { kind: 'gave up', why, equilibria };
}

/** The same in one go. */
export const extremeEquilibria = (game: NormalGame, budget: number): Extremes =>
  finished(extremeSteps(game, budget));

/** The most bases that both polytopes of a table of two players can have; `counts` are its strategies, by player. */
export function extremeSize([rows = 1, columns = 1]: readonly number[]): { readonly bases: number } {
  return { bases: mostBases(rows, rows + columns) + mostBases(columns, rows + columns) };
}

/** A corner as a mixed strategy, with its labels: the strategies not played, and those of the other that are best replies. */
interface Corner {
  readonly weights: readonly Exact[];
  readonly labels: Int32Array;
}

/** Labels by the word, so that they can be compared without long numbers. */
const WORD = 30;

function strategiesOf(
  vertices: readonly Vertex<Exact>[],
  labelOf: (unknown: number) => number,
  count: number,
): readonly Corner[] {
  return vertices.flatMap(({ values, zeros }): readonly Corner[] => {
    const sum = values.reduce(plus, ZERO);
    // The corner of no weights at all is no strategy.
    if (sum.top === 0n) return [];
    const labels = new Int32Array(Math.ceil(count / WORD));
    for (let unknown = 0; unknown < count; unknown += 1)
      if ((zeros >> BigInt(unknown)) & 1n) {
        const label = labelOf(unknown);
        const word = Math.trunc(label / WORD);
        labels[word] = (labels[word] as number) | (1 << (label % WORD));
      }
    return [{ weights: values.map((value) => over(value, sum)), labels }];
  });
}

/** Pairs that have all labels between them. */
function matched(first: readonly Corner[], second: readonly Corner[], game: NormalGame): readonly Extreme[] {
  const count = game.strategies.reduce((sum, own) => sum + own.length, 0);
  const all = new Int32Array(Math.ceil(count / WORD)).map(
    (_, word) => 2 ** Math.min(WORD, count - word * WORD) - 1,
  );
  const isWhole = (a: Int32Array, b: Int32Array): boolean => {
    for (let word = 0; word < all.length; word += 1)
      if (((a[word] as number) | (b[word] as number)) !== all[word]) return false;
    return true;
  };
  const numbers: readonly Map<Corner, number>[] = [new Map(), new Map()];
  const numberOf = (player: number, corner: Corner): number => {
    const known = numbers[player] as Map<Corner, number>;
    const number = known.get(corner) ?? known.size;
    known.set(corner, number);
    return number;
  };
  return first.flatMap((mine) =>
    second.flatMap((yours): readonly Extreme[] => {
      if (!isWhole(mine.labels, yours.labels)) return [];
      const judged = judgedMixed(game, [mine.weights, yours.weights], inFractions);
      // Exact corners with all labels are best replies to each other: another verdict would be a fault of this library.
      if (judged.kind !== 'equilibrium') throw new Error(`${game.title}: ${judged.why}`);
      return [{ ...judged, pair: [numberOf(0, mine), numberOf(1, yours)] }];
    }),
  );
}
