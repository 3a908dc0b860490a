import type { Range } from '@casus/engine';

/** Lines and columns of offsets in a text, from 1. */
export function ranges(text: string): (start: number, end: number) => Range {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const placeOf = (offset: number): { line: number; column: number } => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return (start, end) => {
    const from = placeOf(start);
    const to = placeOf(end);
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}
