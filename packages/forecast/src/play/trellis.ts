/**
 * Every way in which the answers of guarantors can add up, in layers: a state of layer j is what the first j have brought
 * together. `next[j][state * levels + level]` is the state after guarantor j. So what one of them faces is summed
 * over all answers of the others exactly, forwards and backwards once (as in hidden Markov models: Rabiner 1989),
 * and not once for each of them.
 */
export interface Trellis {
  /** States by layer; one more than guarantors. */
  readonly sizes: readonly number[];
  /** Distinct levels of help by guarantor. */
  readonly levels: readonly number[];
  readonly next: readonly Int32Array[];
  /** Index of the first state of each layer in an array that holds all. */
  readonly starts: readonly number[];
  readonly total: number;
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
  readonly strength: Float64Array;
  readonly harm: Float64Array;
}

/** What the states of one layer bring together. */
interface Layer {
  readonly strength: Float64Array;
  readonly harm: Float64Array;
}

/**
 * Into how many cells what the guarantors before the last bring together is sorted, by strength and by harm, where there
 * are more states than cells; a cell stands for the mean of its states. Without cells every sum is kept.
 */
export interface Cells {
  readonly strength: number;
  readonly harm: number;
}

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
    sizes.push(j + 1 < counts.length && size > most ? most : size);
  }
  const next = counts.map((count, j) => Int32Array.from({ length: sizes[j]! * count }, (_, at) => at));
  return sumsOf(
    sizes,
    counts,
    next,
    sizes.map((size) => ({ strength: new Float64Array(size), harm: new Float64Array(size) })),
  );
}

function sumsOf(
  sizes: readonly number[],
  levels: readonly number[],
  next: readonly Int32Array[],
  layers: readonly Layer[],
): Sums {
  let total = 0;
  const starts = sizes.map((size) => (total += size) - size);
  return { trellis: { sizes, levels, next, starts, total }, layers, ...layers.at(-1)! };
}

/** The next layer where each state and level has a state of its own. */
function added(from: Layer, to: Layer, row: readonly Level[]): void {
  let at = 0;
  for (let state = 0; state < from.strength.length; state += 1) {
    const [s, h] = [from.strength[state] as number, from.harm[state] as number];
    for (let level = 0; level < row.length; level += 1, at += 1) {
      to.strength[at] = s + row[level]!.strength;
      to.harm[at] = h + row[level]!.harm;
    }
  }
}

/**
 * The next layer where states are sorted into cells: by harm evenly, by strength evenly in the logarithm of all strength on
 * that side, on which the contest hangs.
 */
function sorted(
  from: Layer,
  to: Layer,
  row: readonly Level[],
  next: Int32Array,
  cells: Cells,
  own: number,
): void {
  const [strengths, harms] = [new Float64Array(next.length), new Float64Array(next.length)];
  let at = 0;
  for (let state = 0; state < from.strength.length; state += 1)
    for (let level = 0; level < row.length; level += 1, at += 1) {
      strengths[at] = (from.strength[state] as number) + row[level]!.strength;
      harms[at] = (from.harm[state] as number) + row[level]!.harm;
    }
  const places = own > 0 ? strengths.map((s) => Math.log(own + s)) : strengths;
  const [leastStrength, perStrength] = span(places, cells.strength);
  const [leastHarm, perHarm] = span(harms, cells.harm);
  to.strength.fill(0);
  to.harm.fill(0);
  const members = new Float64Array(to.strength.length);
  for (at = 0; at < next.length; at += 1) {
    const cell =
      Math.floor(((places[at] as number) - leastStrength) * perStrength) * cells.harm +
      Math.floor(((harms[at] as number) - leastHarm) * perHarm);
    next[at] = cell;
    members[cell] = (members[cell] as number) + 1;
    to.strength[cell] = (to.strength[cell] as number) + (strengths[at] as number);
    to.harm[cell] = (to.harm[cell] as number) + (harms[at] as number);
  }
  for (let cell = 0; cell < members.length; cell += 1) {
    const count = Math.max(1, members[cell] as number);
    to.strength[cell] = (to.strength[cell] as number) / count;
    to.harm[cell] = (to.harm[cell] as number) / count;
  }
}

/** The least of some values, and cells for each unit from there on. */
function span(values: Float64Array, count: number): readonly [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most > least ? (count * (1 - 1e-12)) / (most - least) : 0];
}

/** A trellis of many guarantors of few kinds: equal sums are one state. */
function distinct(levels: readonly (readonly Level[])[]): Sums | undefined {
  const scale = (part: 'strength' | 'harm'): number =>
    Math.max(1e-300, ...levels.flat().map((level) => Math.abs(level[part])));
  const [perStrength, perHarm] = [DIGITS / scale('strength'), DIGITS / scale('harm')];
  let here: Layer = { strength: new Float64Array(1), harm: new Float64Array(1) };
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
    here = { strength: Float64Array.from(strength), harm: Float64Array.from(harm) };
    layers.push(here);
  }
  return sumsOf(
    layers.map(({ strength }) => strength.length),
    levels.map((row) => row.length),
    next,
    layers,
  );
}

/** Chances of all states, from the chances of each level of each guarantor. */
export function forward(trellis: Trellis, level: readonly Float64Array[], out: Float64Array): void {
  const { sizes, levels, next, starts } = trellis;
  out.fill(0);
  out[0] = 1;
  for (let j = 0; j < levels.length; j += 1) {
    const [to, count, chances] = [next[j] as Int32Array, levels[j] as number, level[j] as Float64Array];
    const [here, there, size] = [starts[j] as number, starts[j + 1] as number, sizes[j] as number];
    for (let state = 0, at = 0; state < size; state += 1) {
      const chance = out[here + state] as number;
      for (let m = 0; m < count; m += 1, at += 1) {
        const target = there + (to[at] as number);
        out[target] = (out[target] as number) + chance * (chances[m] as number);
      }
    }
  }
}

/** Means from each state on of a function of the final state, which stands in the last layer of `out`. */
export function backward(trellis: Trellis, level: readonly Float64Array[], out: Float64Array): void {
  const { sizes, levels, next, starts } = trellis;
  for (let j = levels.length - 1; j >= 0; j -= 1) {
    const [to, count, chances] = [next[j] as Int32Array, levels[j] as number, level[j] as Float64Array];
    const [here, there, size] = [starts[j] as number, starts[j + 1] as number, sizes[j] as number];
    for (let state = 0, at = 0; state < size; state += 1) {
      let sum = 0;
      for (let m = 0; m < count; m += 1, at += 1)
        sum += (chances[m] as number) * (out[there + (to[at] as number)] as number);
      out[here + state] = sum;
    }
  }
}

/** For each level of guarantor j, the mean of the function given that it brings that level. */
export function given(
  trellis: Trellis,
  j: number,
  chance: Float64Array,
  mean: Float64Array,
  out: Float64Array,
): void {
  const { sizes, levels, next, starts } = trellis;
  const [to, count, size] = [next[j] as Int32Array, levels[j] as number, sizes[j] as number];
  const [here, there] = [starts[j] as number, starts[j + 1] as number];
  for (let m = 0; m < count; m += 1) {
    let sum = 0;
    for (let state = 0; state < size; state += 1)
      sum += (chance[here + state] as number) * (mean[there + (to[state * count + m] as number)] as number);
    out[m] = sum;
  }
}
