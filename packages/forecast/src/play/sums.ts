import type { Trellis } from './trellis.ts';

// Passes over a trellis. Most of the time of a draw is spent here, so these are plain loops over plain stretches of memory.

/** One number for each state, by layer; `by[j][m]` is the stretch of layer j + 1 to which level m leads, where there is one. */
export interface Field {
  readonly at: readonly Float64Array[];
  readonly by: readonly (readonly Float64Array[])[];
}

/** Memory for a number at each state. */
export const fieldOf = ({ sizes, levels, plain }: Trellis): Field => {
  const at = sizes.map((size) => new Float64Array(size));
  const by = levels.map((count, j) =>
    plain[j]
      ? Array.from({ length: count }, (_, m) => at[j + 1]!.subarray(m * sizes[j]!, (m + 1) * sizes[j]!))
      : [],
  );
  return { at, by };
};

/** Chances of the states of layers 0 to `last`, from the chances of each level of each guarantor. */
export function forward(trellis: Trellis, level: readonly Float64Array[], chance: Field, last: number): void {
  chance.at[0]![0] = 1;
  for (let j = 0; j < last; j += 1) layerOn(trellis, j, level[j]!, chance);
}

/** Chances of the states after guarantor j from those before it. */
export function layerOn(
  { plain, levels, next }: Trellis,
  j: number,
  level: Float64Array,
  chance: Field,
): void {
  const from = chance.at[j]!;
  const to = chance.at[j + 1]!;
  const count = levels[j]!;
  if (plain[j]) for (let m = 0; m < count; m += 1) scale(from, level[m]!, chance.by[j]![m]!);
  else scatter(from, level, next[j]!, count, to.fill(0));
}

/** Means of two functions from each state before guarantor j on, from those after it. */
export function layerBack(
  { plain, levels, next }: Trellis,
  j: number,
  level: Float64Array,
  one: Field,
  other: Field,
): void {
  if (plain[j]) {
    mixture(level, one.by[j]!, one.at[j]!);
    mixture(level, other.by[j]!, other.at[j]!);
    return;
  }
  collect(one.at[j + 1]!, other.at[j + 1]!, level, next[j]!, levels[j]!, one.at[j]!, other.at[j]!);
}

/** For each level of guarantor j, two means given that it brings that level, from the chances of what comes before. */
export function given(
  { plain, levels, next }: Trellis,
  j: number,
  chance: Field,
  one: Field,
  other: Field,
  out: Float64Array,
  also: Float64Array,
): void {
  const from = chance.at[j]!;
  const count = levels[j]!;
  for (let m = 0; m < count; m += 1)
    if (plain[j]) {
      out[m] = dot(from, one.by[j]![m]!);
      also[m] = dot(from, other.by[j]![m]!);
    } else gather(from, one.at[j + 1]!, other.at[j + 1]!, next[j]!, m, count, out, also);
}

/** Sum of products; in two strands, which a processor can add up side by side. */
export function dot(row: Float64Array, other: Float64Array): number {
  let a = 0;
  let b = 0;
  let k = 0;
  for (; k < other.length - 1; k += 2) {
    a += row[k]! * other[k]!;
    b += row[k + 1]! * other[k + 1]!;
  }
  return k < other.length ? a + b + row[k]! * other[k]! : a + b;
}

/** The weighted sum of rows. */
export function mixture(weight: Float64Array, rows: readonly Float64Array[], out: Float64Array): void {
  const odd = rows.length % 2;
  if (odd === 1) scale(rows[0]!, weight[0]!, out);
  else out.fill(0);
  for (let r = odd; r < rows.length; r += 2) add(rows[r]!, weight[r]!, rows[r + 1]!, weight[r + 1]!, out);
}

/** Products, one by one. */
export function multiply(row: Float64Array, by: Float64Array, out: Float64Array): void {
  for (let k = 0; k < out.length; k += 1) out[k] = row[k]! * by[k]!;
}

function scale(row: Float64Array, by: number, out: Float64Array): void {
  for (let k = 0; k < out.length; k += 1) out[k] = by * row[k]!;
}

function add(row: Float64Array, by: number, other: Float64Array, also: number, out: Float64Array): void {
  for (let k = 0; k < out.length; k += 1) out[k] = out[k]! + (by * row[k]! + also * other[k]!);
}

// Where states share cells: level m of state k leads to next[k * count + m]. Levels run fastest, because two states in a row
// often share a cell, and a processor waits for a sum that it has just written.

function scatter(
  row: Float64Array,
  level: Float64Array,
  next: Int32Array,
  count: number,
  out: Float64Array,
): void {
  let at = 0;
  for (let k = 0; k < row.length; k += 1) {
    const chance = row[k]!;
    for (let m = 0; m < count; m += 1) {
      const to = next[at]!;
      out[to] = out[to]! + chance * level[m]!;
      at += 1;
    }
  }
}

function collect(
  one: Float64Array,
  other: Float64Array,
  level: Float64Array,
  next: Int32Array,
  count: number,
  out: Float64Array,
  also: Float64Array,
): void {
  let at = 0;
  for (let k = 0; k < out.length; k += 1) {
    let sum = 0;
    let second = 0;
    for (let m = 0; m < count; m += 1) {
      const from = next[at]!;
      const by = level[m]!;
      sum += by * one[from]!;
      second += by * other[from]!;
      at += 1;
    }
    out[k] = sum;
    also[k] = second;
  }
}

function gather(
  chance: Float64Array,
  one: Float64Array,
  other: Float64Array,
  next: Int32Array,
  m: number,
  count: number,
  out: Float64Array,
  also: Float64Array,
): void {
  let sum = 0;
  let second = 0;
  for (let k = 0, at = m; k < chance.length; k += 1, at += count) {
    const from = next[at]!;
    const by = chance[k]!;
    sum += by * one[from]!;
    second += by * other[from]!;
  }
  out[m] = sum;
  also[m] = second;
}
