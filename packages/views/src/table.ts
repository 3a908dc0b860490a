import { element, escaped } from './markup.ts';

/** A column: its heading, and whether it holds figures or times (set in tabular numbers). */
export interface Column {
  readonly title: string;
  readonly figures?: true;
}

/** A table as plain data; terminal, page and Word file render the same one. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What to say where there is no row. */
  readonly empty: string;
}

/** A row; `tone` is the status that a surface may colour, beside the word that the row holds anyway. */
export interface Row {
  readonly cells: readonly string[];
  readonly tone?: string;
}

/** "Article 5" is not to be torn apart at the end of a line. */
const kept = (cell: string): string => escaped(cell).replace(/(Article|event) (?=\d)/g, '$1\u00a0');

/** The table as HTML, with scoped headings and a caption. The first column heads its row. */
export function tableHtml(table: Table): string {
  if (table.rows.length === 0) return element('p', { class: 'none' }, escaped(table.empty));
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
          : element('td', { class: table.columns[index]?.figures && 'figures' }, kept(cell)),
      ),
    ),
  );
  return element('table', {}, [
    element('caption', {}, escaped(table.caption)),
    element('thead', {}, element('tr', {}, head)),
    element('tbody', {}, body),
  ]);
}

const field = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The table as CSV (RFC 4180, line feeds). */
export function tableCsv(table: Table): string {
  const lines = [table.columns.map((column) => column.title), ...table.rows.map((row) => row.cells)];
  return lines.map((line) => `${line.map(field).join(',')}\n`).join('');
}
