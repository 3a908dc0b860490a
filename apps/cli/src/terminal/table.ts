import { filled, type Row, type Table } from '@casus/views';
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

/** Stands for a space at which no line may end; of the width of one, and in no text. */
const JOINT = '\uE000';

/** "Article 3", "event 2", "05:30 UTC", "2 March" and "✗ breached" are not torn apart. */
const joined = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell
        .replace(/\b(Article|event) (?=\d)/g, `$1${JOINT}`)
        .replace(/(\d) (?=UTC|[A-Z][a-z]+ \d{4})/g, `$1${JOINT}`)
        .replace(/ (?=†)|(?<=^[^\w\s]) /gu, JOINT),
    ),
  })),
});

/** Lines that a cell takes in a column so many characters wide, wrapped between words. */
function linesIn(cell: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of cell.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    // A word wider than the column is cut.
    if (used > width) {
      lines += Math.ceil(used / width) - 1;
      used = used % width || width;
    }
  }
  return lines;
}

/** Least width of any column. */
const NARROW = 8;

/**
 * Widths with which the table takes the fewest lines: characters are taken, one at a time, from the column
 * whose loss costs least, and between equals from the widest; no word is cut where there is another way.
 */
function widths(table: Table, room: number): readonly number[] {
  const cells = (index: number): readonly string[] => [
    table.columns[index]?.title ?? '',
    ...table.rows.map((row) => row.cells[index] ?? ''),
  ];
  const columns = table.columns.map((_, index) => cells(index));
  const longest = columns.map((column) =>
    Math.max(NARROW, ...column.flatMap((cell) => cell.split(' ').map((word) => word.length))),
  );
  const fitted = columns.map((column) => Math.max(...column.map((cell) => cell.length)));
  const height = (row: number, index: number, width: number): number =>
    linesIn(columns[index]?.[row] ?? '', width);
  const lines = table.rows.map((_, row) => fitted.map((width, index) => height(row + 1, index, width)));
  const free = room - 2 * (fitted.length - 1);
  for (let over = fitted.reduce((sum, width) => sum + width, 0) - free; over > 0; over -= 1) {
    let best: { readonly index: number; readonly cost: number } | undefined;
    fitted.forEach((width, index) => {
      if (width <= NARROW) return;
      const cut = width <= (longest[index] ?? 0) ? 1_000 : 0;
      const cost = lines.reduce((sum, row, number) => {
        const next = height(number + 1, index, width - 1);
        const others = Math.max(0, ...row.filter((_, other) => other !== index));
        return sum + Math.max(others, next) - Math.max(...row);
      }, cut);
      if (!best || cost < best.cost || (cost === best.cost && width > (fitted[best.index] ?? 0)))
        best = { index, cost };
    });
    if (!best) break;
    const { index } = best;
    fitted[index] = (fitted[index] ?? 0) - 1;
    lines.forEach((row, number) => {
      row[index] = height(number + 1, index, fitted[index] ?? NARROW);
    });
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
export function tableText(whole: Table, terminal: Terminal): string {
  const { colours } = terminal;
  if (whole.rows.length === 0) return `${colours.bold(whole.caption)}\n  ${whole.empty}`;
  const table = joined(filled(whole));
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
    .replaceAll(JOINT, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
  const foot = table.foot === undefined ? '' : `\n${table.foot}`;
  return `${colours.bold(table.caption)}\n${body}${foot}`;
}
