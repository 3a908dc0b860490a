/** A square matrix as triangles, rows exchanged; the sign of its determinant. */
export interface Triangles {
  readonly size: number;
  readonly rows: readonly Float64Array[];
  readonly order: readonly number[];
  readonly sign: number;
}

/** Triangles of a matrix, which is spent; none where it is singular to the last digit. */
export function triangles(rows: Float64Array[]): Triangles | undefined {
  const size = rows.length;
  const order = [...rows.keys()];
  let sign = 1;
  for (let k = 0; k < size; k += 1) {
    let best = k;
    for (let r = k + 1; r < size; r += 1)
      if (Math.abs(rows[r]![k] as number) > Math.abs(rows[best]![k] as number)) best = r;
    const pivot = rows[best]![k] as number;
    if (!(Math.abs(pivot) > 0) || !Number.isFinite(pivot)) return undefined;
    if (best !== k) {
      [rows[k], rows[best]] = [rows[best]!, rows[k]!];
      [order[k], order[best]] = [order[best]!, order[k]!];
      sign = -sign;
    }
    if (pivot < 0) sign = -sign;
    const top = rows[k]!;
    for (let r = k + 1; r < size; r += 1) {
      const row = rows[r]!;
      const factor = (row[k] as number) / pivot;
      if (factor === 0) continue;
      row[k] = factor;
      for (let c = k + 1; c < size; c += 1) row[c] = (row[c] as number) - factor * (top[c] as number);
    }
  }
  return { size, rows, order, sign };
}

/** Solves for one right side. */
export function solved({ size, rows, order }: Triangles, right: ArrayLike<number>): Float64Array {
  const out = Float64Array.from(order, (row) => right[row] as number);
  for (let r = 1; r < size; r += 1)
    for (let c = 0; c < r; c += 1) out[r] = (out[r] as number) - (rows[r]![c] as number) * (out[c] as number);
  for (let r = size - 1; r >= 0; r -= 1) {
    for (let c = r + 1; c < size; c += 1)
      out[r] = (out[r] as number) - (rows[r]![c] as number) * (out[c] as number);
    out[r] = (out[r] as number) / (rows[r]![r] as number);
  }
  return out;
}
