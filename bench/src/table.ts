import { figure, type Outcome, type Row } from './row.ts';

const cells = (row: Row): readonly string[] => [
  row.name,
  figure(row.value),
  row.unit,
  row.runs === 0 ? '' : `${figure(row.from)} to ${figure(row.to)}`,
  row.runs === 0 ? '' : String(row.runs),
  row.also,
  row.wrong.length > 0 ? `WRONG: ${row.wrong.slice(0, 4).join('; ')}` : row.end,
];

const HEAD = ['', 'median', '', 'worst to best', 'runs', 'also', 'end state asserted'];
/** Columns that are figures and stand to the right. */
const RIGHT = new Set([1, 3, 4]);

/** Rows and targets as text: one table per group, then a line per target. */
export function tableOf({ rows, targets }: Outcome): string {
  const lines: string[] = [];
  for (const group of new Set(rows.map((row) => row.group))) {
    const body = rows.filter((row) => row.group === group).map(cells);
    const all = [[group, ...HEAD.slice(1)], ...body];
    const widths = HEAD.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
    const text = all.map((line) =>
      line
        .map((cell, column) =>
          RIGHT.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    );
    lines.push(text[0] ?? '', '-'.repeat(100), ...text.slice(1), '');
  }
  if (targets.length > 0)
    lines.push('targets (issue 2, section 8, unless another is named)', '-'.repeat(100));
  for (const { target, measured, met } of targets)
    lines.push(
      `target ${target}, measured ${measured}, ${met === undefined ? 'NOT MEASURED' : met ? 'met' : 'NOT met'}`,
    );
  return lines.join('\n');
}
