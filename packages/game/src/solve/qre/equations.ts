import { isPersonal } from '../../extensive/compile.ts';
import { NONE } from '../../extensive/model.ts';
import { type LogitSystem, type Meaning, meaningOf } from './system.ts';

/** The equations at a point: how far each is from holding, and how each changes with each unknown and with lambda. */
export interface Equations {
  /** One a row, `size` of them; the last cell is left for the row that a caller adds. */
  readonly misses: Float64Array;
  /** (size + 1) by (size + 1), row by row; the last column is of lambda, the last row is the caller's. */
  readonly slopes: Float64Array;
}

/**
 * Evaluates the equations. For the first action of a set: its shares add up to 1. For each other one: the logarithm
 * of its share less that of the first is lambda (in units of 1/range) times what it is worth more.
 */
export function equationsAt(system: LogitSystem, logs: Float64Array, lambda: number): Equations {
  const { tree, size, unknown } = system;
  const width = size + 1;
  const misses = new Float64Array(width);
  const slopes = new Float64Array(width * width);
  const meaning = meaningOf(system, logs);
  for (let set = 0; set < tree.sets; set += 1) {
    if (!isPersonal(tree, set)) continue;
    const first = tree.firstAction[set] as number;
    const top = unknown[first] as number;
    const count = (tree.firstAction[set + 1] as number) - first;
    const worth = worthOf(system, meaning, set, slopes);
    for (let branch = count - 1; branch > 0; branch -= 1) {
      const row = top + branch;
      const more = (worth[branch] as number) - (worth[0] as number);
      for (let column = 0; column < size; column += 1) {
        const slope = (slopes[row * width + column] as number) - (slopes[top * width + column] as number);
        slopes[row * width + column] = -lambda * slope;
      }
      slopes[row * width + row] = (slopes[row * width + row] as number) + 1;
      slopes[row * width + top] = (slopes[row * width + top] as number) - 1;
      slopes[row * width + size] = -more;
      misses[row] = (logs[row] as number) - (logs[top] as number) - lambda * more;
    }
    slopes.fill(0, top * width, top * width + width);
    let sum = -1;
    for (let branch = 0; branch < count; branch += 1) {
      const share = meaning.shares[first + branch] as number;
      slopes[top * width + top + branch] = share;
      sum += share;
    }
    misses[top] = sum;
  }
  return { misses, slopes };
}

/** What each action of a set is worth to its owner, given that the set was reached; the slopes go into the actions' rows. */
function worthOf(
  { tree, size, unknown, end }: LogitSystem,
  { shares, beliefs, values }: Meaning,
  set: number,
  slopes: Float64Array,
): Float64Array {
  const { players, parent, action } = tree;
  const width = size + 1;
  const owner = tree.owner[set] as number;
  const first = tree.firstAction[set] as number;
  const count = (tree.firstAction[set + 1] as number) - first;
  const worth = new Float64Array(count);
  const rest = new Float64Array(tree.nodes);
  const [from, to] = [tree.firstMember[set] as number, tree.firstMember[set + 1] as number];
  for (let branch = 0; branch < count; branch += 1) {
    const row = (unknown[first + branch] as number) * width;
    for (let at = from; at < to; at += 1) {
      const node = tree.member[at] as number;
      const belief = beliefs[node] as number;
      if (belief === 0) continue;
      const child = tree.child[(tree.firstChild[node] as number) + branch] as number;
      worth[branch] = (worth[branch] as number) + belief * (values[child * players + owner] as number);
      // By what is done below the action: the nodes of a subtree stand in one row.
      rest[child] = belief;
      for (let below = child + 1; below < (end[child] as number); below += 1) {
        const by = action[below] as number;
        const weight = (rest[parent[below] as number] as number) * (shares[by] as number);
        rest[below] = weight;
        const column = unknown[by] as number;
        if (column === NONE) continue;
        slopes[row + column] =
          (slopes[row + column] as number) + weight * (values[below * players + owner] as number);
      }
    }
    // By what was done before: more of a move on the way makes the nodes behind it more likely.
    for (let at = from; at < to; at += 1) {
      const node = tree.member[at] as number;
      const belief = beliefs[node] as number;
      if (belief === 0) continue;
      const child = tree.child[(tree.firstChild[node] as number) + branch] as number;
      const gain = belief * ((values[child * players + owner] as number) - (worth[branch] as number));
      for (let way = node; parent[way] !== NONE; way = parent[way] as number) {
        const column = unknown[action[way] as number] as number;
        if (column !== NONE) slopes[row + column] = (slopes[row + column] as number) + gain;
      }
    }
  }
  return worth;
}
