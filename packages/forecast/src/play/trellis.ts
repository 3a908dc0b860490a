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

/** A trellis with what each final state brings together. */
export interface Sums {
  readonly trellis: Trellis;
  readonly strength: Float64Array;
  readonly harm: Float64Array;
}

/** Most final states that are still added up one by one. */
const MOST_STATES = 50_000;
/** Up to so many, states are not looked through for equal ones. */
const PLAIN = 8192;
const DIGITS = 1e11;

/** Lays out the states; states that add up to the same are one where there would be many. None if there are too many. */
export function trellisOf(levels: readonly (readonly Level[])[], before?: Sums): Sums | undefined {
  const counts = levels.map((row) => row.length);
  const plain = counts.reduce((product, count) => product * count, 1) <= PLAIN;
  const known =
    plain &&
    before &&
    before.trellis.levels.length === counts.length &&
    before.trellis.levels.every((c, j) => c === counts[j]);
  if (known) {
    fill(before, levels);
    return before;
  }
  let strength: number[] = [0];
  let harm: number[] = [0];
  const next: Int32Array[] = [];
  const sizes = [1];
  const scale = [1, 1].map((_, part) =>
    Math.max(1e-300, ...levels.flat().map((level) => Math.abs(part === 0 ? level.strength : level.harm))),
  );
  for (const row of levels) {
    const seen = new Map<string, number>();
    const to = new Int32Array(strength.length * row.length);
    const [nextStrength, nextHarm]: [number[], number[]] = [[], []];
    for (let state = 0; state < strength.length; state += 1)
      for (const [level, brought] of row.entries()) {
        const s = (strength[state] as number) + brought.strength;
        const h = (harm[state] as number) + brought.harm;
        const key = plain
          ? ''
          : `${Math.round((s / (scale[0] as number)) * DIGITS)} ${Math.round((h / (scale[1] as number)) * DIGITS)}`;
        let found = plain ? undefined : seen.get(key);
        if (found === undefined) {
          found = nextStrength.length;
          nextStrength.push(s);
          nextHarm.push(h);
          if (!plain) seen.set(key, found);
          if (found >= MOST_STATES) return undefined;
        }
        to[state * row.length + level] = found;
      }
    next.push(to);
    sizes.push(nextStrength.length);
    strength = nextStrength;
    harm = nextHarm;
  }
  let total = 0;
  const starts = sizes.map((size) => (total += size) - size);
  const trellis = { sizes, levels: counts, next, starts, total };
  return { trellis, strength: Float64Array.from(strength), harm: Float64Array.from(harm) };
}

/** New sums in a plain trellis of the same shape: from the last state down, so that none is overwritten before it is read. */
function fill({ strength, harm }: Sums, levels: readonly (readonly Level[])[]): void {
  strength[0] = 0;
  harm[0] = 0;
  let size = 1;
  for (const row of levels) {
    for (let state = size - 1; state >= 0; state -= 1) {
      const [s, h] = [strength[state] as number, harm[state] as number];
      for (let level = row.length - 1; level >= 0; level -= 1) {
        const brought = row[level] as Level;
        strength[state * row.length + level] = s + brought.strength;
        harm[state * row.length + level] = h + brought.harm;
      }
    }
    size *= row.length;
  }
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
