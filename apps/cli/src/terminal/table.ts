import type { Row, Table } from '@casus/views';
import CliTable from 'cli-table3';
import type { Terminal } from './terminal.ts';

const RULES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** Widest column gives way first, until the table fits; no column below ten characters. */
function widths(table: Table, room: number): readonly number[] {
  const natural = table.columns.map((column, index) =>
    Math.max(column.title.length, ...table.rows.map((row) => row.cells[index]?.length ?? 0)),
  );
  const free = room - 2 * (natural.length - 1);
  const fitted = [...natural];
  for (let over = fitted.reduce((sum, width) => sum + width, 0) - free; over > 0; over -= 1) {
    const widest = fitted.indexOf(Math.max(...fitted));
    if ((fitted[widest] ?? 0) <= 10) break;
    fitted[widest] = (fitted[widest] ?? 0) - 1;
  }
  return fitted;
}

function painted(row: Row, terminal: Terminal): readonly string[] {
  const { colours } = terminal;
  const paint: Readonly<Record<string, (text: string) => string>> = {
    breached: colours.red,
    breach: colours.red,
    late: colours.yellow,
    contested: colours.yellow,
    depends: colours.yellow,
    met: colours.green,
    ended: colours.dim,
    excused: colours.dim,
  };
  const colour = row.tone === undefined ? undefined : paint[row.tone];
  return colour === undefined ? row.cells : row.cells.map((cell) => colour(cell));
}

/** A table for the terminal: columns by space alone, so that it can be read aloud and cut with other tools. */
export function tableText(table: Table, terminal: Terminal): string {
  const { colours } = terminal;
  if (table.rows.length === 0) return `${colours.bold(table.caption)}\n  ${table.empty}`;
  const drawn = new CliTable({
    chars: RULES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [...widths(table, terminal.width)],
    wordWrap: true,
    head: table.columns.map((column) => colours.dim(column.title)),
  });
  for (const row of table.rows) drawn.push([...painted(row, terminal)]);
  const body = drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
  return `${colours.bold(table.caption)}\n${body}`;
}
