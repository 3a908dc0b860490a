import { type Cells, sorted } from './cells.ts';

/**
 * Every way in which the answers of guarantors can add up, in layers: a state of layer j is what the first j have brought
 * together. `next[j][state * levels + level]` is the state after guarantor j. So what one of them faces is summed
 * over all answers of the others exactly, forwards and backwards once (as in hidden Markov models: Rabiner 1989),
 * and not once for each of them (`sums.ts`).
 */
export interface Trellis {
  /** States by layer; one more than guarantors. */
  readonly sizes: readonly number[];
  /** Distinct levels of help by guarantor. */
  readonly levels: readonly number[];
  readonly next: readonly Int32Array[];
  /** Whether each state and level lead to a state of their own: `level * size + state`, so that loops run straight on. */
  readonly plain: readonly boolean[];
}

/** What an answer brings to the war: strength on the ground, and harm to the challenger. */
export interface Level {
  readonly strength: number;
  readonly harm: number;
}

/** A trellis with what each state brings together, by layer; the last layer is that of all answers. */
export interface Sums {
  readonly trellis: Trellis;
  readonly layers: readonly Layer[];
  /** The last layer. */
  readonly last: Layer;
}

/** What the states of one layer bring together. */
export interface Layer {
  readonly strength: Float64Array;
  readonly harm: Float64Array;
  /** How many sums each state stands for. */
  readonly members: Float64Array;
}

/** Memory for a layer. */
const layerOf = (size: number): Layer => ({
  strength: new Float64Array(size),
  harm: new Float64Array(size),
  members: new Float64Array(size).fill(1),
});

/** Most states of a layer that are still kept one by one. */
const MOST_STATES = 50_000;
/** Up to so many final states, states are not looked through for equal ones. */
const PLAIN = 8192;
const DIGITS = 1e11;

/** Lays out the states; states that add up to the same are one where there would be many. None if there are too many. */
export function trellisOf(
  levels: readonly (readonly Level[])[],
  cells: Cells | undefined,
  own: number,
  before?: Sums,
): Sums | undefined {
  const counts = levels.map((row) => row.length);
  const plain = cells !== undefined || counts.reduce((product, count) => product * count, 1) <= PLAIN;
  if (!plain) return distinct(levels);
  const again =
    before?.trellis.levels.length === counts.length && before.trellis.levels.every((c, j) => c === counts[j]);
  const sums = again ? before : room(counts, cells);
  for (const [j, row] of levels.entries()) {
    const [from, to, next] = [sums.layers[j]!, sums.layers[j + 1]!, sums.trellis.next[j]!];
    if (to.strength.length === next.length) added(from, to, row);
    else sorted(from, to, row, next, cells!, own);
  }
  return sums;
}

/** Memory for a trellis in which only cells bring states together. */
function room(counts: readonly number[], cells: Cells | undefined): Sums {
  const most = cells ? cells.strength * cells.harm : Infinity;
  const sizes = [1];
  for (const [j, count] of counts.entries()) {
    const size = sizes[j]! * count;
    sizes.push(size > most ? most : size);
  }
  const plain = counts.map((count, j) => sizes[j + 1] === sizes[j]! * count);
  const next = counts.map((count, j) =>
    Int32Array.from(
      { length: sizes[j]! * count },
      (_, at) => (at % count) * sizes[j]! + Math.floor(at / count),
    ),
  );
  return sumsOf(sizes, counts, next, plain, sizes.map(layerOf));
}

function sumsOf(
  sizes: readonly number[],
  levels: readonly number[],
  next: readonly Int32Array[],
  plain: readonly boolean[],
  layers: readonly Layer[],
): Sums {
  return { trellis: { sizes, levels, next, plain }, layers, last: layers.at(-1)! };
}

/** The next layer where each state and level has a state of its own. */
function added(from: Layer, to: Layer, row: readonly Level[]): void {
  let at = 0;
  for (const { strength, harm } of row)
    for (let state = 0; state < from.strength.length; state += 1, at += 1) {
      to.strength[at] = from.strength[state]! + strength;
      to.harm[at] = from.harm[state]! + harm;
      to.members[at] = from.members[state]!;
    }
}

/** A trellis of many guarantors of few kinds: equal sums are one state. */
function distinct(levels: readonly (readonly Level[])[]): Sums | undefined {
  const scale = (part: 'strength' | 'harm'): number =>
    Math.max(1e-300, ...levels.flat().map((level) => Math.abs(level[part])));
  const [perStrength, perHarm] = [DIGITS / scale('strength'), DIGITS / scale('harm')];
  let here = layerOf(1);
  const layers = [here];
  const next: Int32Array[] = [];
  for (const row of levels) {
    const seen = new Map<string, number>();
    const to = new Int32Array(here.strength.length * row.length);
    const [strength, harm]: [number[], number[]] = [[], []];
    for (let at = 0; at < to.length; at += 1) {
      const [state, level] = [Math.floor(at / row.length), row[at % row.length]!];
      const s = (here.strength[state] as number) + level.strength;
      const h = (here.harm[state] as number) + level.harm;
      const key = `${Math.round(s * perStrength)} ${Math.round(h * perHarm)}`;
      let found = seen.get(key);
      if (found === undefined) {
        found = strength.length;
        if (found >= MOST_STATES) return undefined;
        strength.push(s);
        harm.push(h);
        seen.set(key, found);
      }
      to[at] = found;
    }
    next.push(to);
    here = {
      members: new Float64Array(strength.length).fill(1),
      strength: Float64Array.from(strength),
      harm: Float64Array.from(harm),
    };
    layers.push(here);
  }
  return sumsOf(
    layers.map(({ strength }) => strength.length),
    levels.map((row) => row.length),
    next,
    next.map(() => false),
    layers,
  );
}
