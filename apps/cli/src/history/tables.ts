import type { Figure, Flaw, Study, Unit } from '@casus/history';
import { type Table, tableCsv } from '@casus/views';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';

const fixed = (digits: number) => (value: number) => value.toFixed(digits);
const percent = (digits: number) => (value: number) => `${(100 * value).toFixed(digits)} %`;

/** How a figure reads: a share of 0.3 % needs its decimals, one of 63 % does not. */
const wordsOf = (unit: Unit): ((value: number) => string) => {
  switch (unit) {
    case 'share':
      return (value) => percent(value > 0 && value < 0.1 ? 2 : 1)(value);
    case 'effect':
      return (value) => `${value > 0 ? '+' : ''}${percent(0)(value)}`;
    case 'odds ratio':
    case 'coefficient':
    case 'score':
    case 'number of the profile':
      return fixed(3);
    case 'difference of scores':
      return (value) => `${value > 0 ? '+' : ''}${value.toFixed(3)}`;
    case 'hazard ratio':
      return fixed(2);
    case 'log-likelihood':
      return fixed(4);
  }
};

const rowOf = ({ of, unit, value, spread, k, n, published }: Figure): readonly string[] => {
  const words = wordsOf(unit);
  return [
    of,
    value === undefined ? 'none seen' : words(value),
    spread === undefined || value === undefined ? '' : `${words(spread.low)} to ${words(spread.high)}`,
    k === undefined ? '' : String(k),
    String(n),
    published ?? '',
  ];
};

/** The table of a study; what a figure is measured in heads its column. */
export const studyTable = ({ title, value }: Study): Table => ({
  caption: title,
  columns: [
    { title: 'of' },
    { title: [...new Set(value.map(({ unit }) => unit))].join(', '), figures: true },
    { title: '95 % interval', figures: true },
    { title: 'events', figures: true },
    { title: 'of cases', figures: true },
    { title: 'published' },
  ],
  rows: value.map((figure) => ({ cells: rowOf(figure) })),
  empty: 'Nothing was counted.',
});

/** Studies for a terminal, one after the other; notes that several in a row share are told once, under the last of them. */
export function printStudies(studies: readonly Study[], terminal: Terminal): void {
  studies.forEach((study, index) => {
    if (index > 0) terminal.out();
    terminal.out(tableText(studyTable(study), terminal));
    const next = studies[index + 1];
    if (next === undefined || notesOf(next) !== notesOf(study)) printNotes(study, terminal);
  });
}

const notesOf = ({ model, seed, choices, warnings, sources }: Study): string =>
  JSON.stringify([model, seed, choices, warnings, sources]);

/** How a study was made, on which choices it rests, what it must not be taken for. */
function printNotes(study: Study, { out, colours }: Terminal): void {
  out(`Estimated: ${study.model}.${study.seed === undefined ? '' : ` Seed ${study.seed}.`}`);
  out('Rests on these choices:');
  for (const choice of study.choices) out(`  - ${choice}`);
  for (const warning of study.warnings) out(colours.yellow(`Beware. ${warning}`));
  out(`Data: ${study.sources.join('; ')}.`);
}

/** Most flaws that are printed one by one. */
const MOST = 10;

/** What is wrong in the data, where it is. Nothing is left out in silence. */
export function printFlaws(flaws: readonly Flaw[], terminal: Terminal): void {
  for (const { file, line, says } of flaws.slice(0, MOST))
    terminal.err(`${file}${line === undefined ? '' : `:${line}`}: ${says}`);
  if (flaws.length > MOST) terminal.err(`... and ${flaws.length - MOST} more; --json lists them all`);
}

/** Studies as CSV: one row for each figure, numbers in full. */
export const studiesCsv = (studies: readonly Study[]): string =>
  tableCsv({
    caption: '',
    columns: ['study', 'of', 'unit', 'value', 'low', 'high', 'method', 'events', 'cases', 'published'].map(
      (title) => ({ title }),
    ),
    rows: studies.flatMap(({ title, value }) =>
      value.map(({ of, unit, value, spread, k, n, published }) => ({
        cells: [title, of, unit, value, spread?.low, spread?.high, spread?.method, k, n, published].map(
          (cell) => (cell === undefined ? '' : String(cell)),
        ),
      })),
    ),
    empty: '',
  }).trimEnd();
