/** A square matrix taken apart for solving, in place: L below the diagonal, U on and above it, rows in `order`. */
export interface Factors {
  readonly size: number;
  readonly cells: Float64Array;
  readonly order: Int32Array;
  /** The sign of the determinant; 0 where the matrix is singular. */
  readonly sign: number;
}

/**
 * Gaussian elimination with scaled partial pivoting (Golub and Van Loan, section 3.4), row by row. The cells, one row after
 * another, are overwritten. Rows are compared by their pivot relative to their own greatest cell, since rows of a logit
 * system differ by the size of lambda.
 */
export function factored(cells: Float64Array, size: number): Factors {
  const order = Int32Array.from({ length: size }, (_, row) => row);
  const greatest = new Float64Array(size);
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      greatest[row] = Math.max(greatest[row] as number, Math.abs(cells[row * size + column] as number));
  let sign = 1;
  for (let pivot = 0; pivot < size; pivot += 1) {
    let best = -1;
    let chosen = pivot;
    for (let at = pivot; at < size; at += 1) {
      const row = order[at] as number;
      const worth = Math.abs(cells[row * size + pivot] as number) / (greatest[row] as number);
      if (worth > best) [best, chosen] = [worth, at];
    }
    // Also where a row is all 0, whose worth is no number.
    if (!(best > 0)) return { size, cells, order, sign: 0 };
    if (chosen !== pivot) {
      const row = order[chosen] as number;
      order[chosen] = order[pivot] as number;
      order[pivot] = row;
      sign = -sign;
    }
    const top = (order[pivot] as number) * size;
    const divisor = cells[top + pivot] as number;
    if (divisor < 0) sign = -sign;
    for (let at = pivot + 1; at < size; at += 1) {
      const base = (order[at] as number) * size;
      const cell = cells[base + pivot] as number;
      if (cell === 0) continue;
      const factor = cell / divisor;
      cells[base + pivot] = factor;
      for (let column = pivot + 1; column < size; column += 1)
        cells[base + column] = (cells[base + column] as number) - factor * (cells[top + column] as number);
    }
  }
  return { size, cells, order, sign: sign };
}

/** The solution of the system for one right side. */
export function solved({ size, cells, order }: Factors, right: Float64Array): Float64Array {
  const made = new Float64Array(size);
  for (let at = 0; at < size; at += 1) {
    const row = order[at] as number;
    let sum = right[row] as number;
    for (let column = 0; column < at; column += 1)
      sum -= (cells[row * size + column] as number) * (made[column] as number);
    made[at] = sum;
  }
  for (let at = size - 1; at >= 0; at -= 1) {
    const base = (order[at] as number) * size;
    let sum = made[at] as number;
    for (let column = at + 1; column < size; column += 1)
      sum -= (cells[base + column] as number) * (made[column] as number);
    made[at] = sum / (cells[base + at] as number);
  }
  return made;
}
