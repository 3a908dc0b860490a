import { element, escaped } from './markup.ts';

/** A column: its heading, and whether it holds figures or times (set in tabular numbers). */
export interface Column {
  readonly title: string;
  readonly figures?: true;
  /** Says how the row stands; may be coloured by its tone. */
  readonly status?: true;
}

/** A table as plain data; terminal, page and Word file render the same one. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What to say where there is no row. */
  readonly empty: string;
  /** A remark under the table, for a sign in its cells. */
  readonly foot?: string;
}

/** A row; `tone` is the status that a surface may colour, beside the word that the row holds anyway. */
export interface Row {
  readonly cells: readonly string[];
  readonly tone?: string;
}

/** The table without columns in which no row says anything. */
export function filled(table: Table): Table {
  const says = table.columns.map((_, index) => table.rows.some((row) => (row.cells[index] ?? '') !== ''));
  return {
    ...table,
    columns: table.columns.filter((_, index) => says[index]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => says[index]) })),
  };
}

/** "Article 5" is not to be torn apart at the end of a line. */
const kept = (cell: string): string => escaped(cell).replace(/(Article|event) (?=\d)/g, '$1\u00a0');

/** The table as HTML, with scoped headings and a caption. The first column heads its row. */
export function tableHtml(whole: Table): string {
  if (whole.rows.length === 0) return element('p', { class: 'none' }, escaped(whole.empty));
  const table = filled(whole);
  const head = table.columns.map((column) =>
    element('th', { scope: 'col', class: column.figures && 'figures' }, escaped(column.title)),
  );
  const body = table.rows.map((row) =>
    element(
      'tr',
      { class: row.tone && `tone-${row.tone}` },
      row.cells.map((cell, index) =>
        index === 0
          ? element('th', { scope: 'row' }, kept(cell))
          : element(
              'td',
              // The heading goes along, for screens too narrow for columns.
              {
                class: cellClass(table.columns[index]),
                'data-head': table.columns[index]?.title,
              },
              kept(cell),
            ),
      ),
    ),
  );
  const foot = table.foot === undefined ? '' : element('p', { class: 'foot' }, escaped(table.foot));
  return (
    element('table', {}, [
      element('caption', {}, escaped(table.caption)),
      element('thead', {}, element('tr', {}, head)),
      element('tbody', {}, body),
    ]) + foot
  );
}

const cellClass = (column: Column | undefined): string | undefined =>
  [column?.figures && 'figures', column?.status && 'status'].filter((name) => name).join(' ') || undefined;

const field = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The table as CSV (RFC 4180, line feeds). */
export function tableCsv(table: Table): string {
  const lines = [table.columns.map((column) => column.title), ...table.rows.map((row) => row.cells)];
  return lines.map((line) => `${line.map(field).join(',')}\n`).join('');
}
