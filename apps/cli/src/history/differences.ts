import type { Difference } from '@casus/history';
import { tableCsv, type Table } from '@casus/views';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Differences of one pact that say the same, against one challenger. */
interface Group {
  readonly pact: string;
  readonly applies: Difference['applies'];
  readonly articles: string;
  readonly targets: ReadonlySet<number>;
  readonly challengers: ReadonlySet<number>;
  readonly years: readonly number[];
  readonly begun: number;
}

const spanOf = (years: readonly number[]): string => {
  const first = Math.min(...years);
  const last = Math.max(...years);
  return first === last ? String(first) : `${first}-${last}`;
};

const FEW = 8;

const numbers = (states: ReadonlySet<number>): string =>
  states.size > FEW ? `${states.size} states` : [...states].sort((a, b) => a - b).join(', ');

const groupsOf = (differences: readonly Difference[]): readonly Group[] => {
  const by = new Map<string, Difference[]>();
  for (const one of differences) {
    const key = [one.pact, one.applies, one.articles.join(', '), one.target].join('|');
    by.set(key, [...(by.get(key) ?? []), one]);
  }
  return [...by.values()]
    .flatMap((all) => {
      const [first] = all;
      return first === undefined
        ? []
        : [
            {
              pact: first.pact,
              applies: first.applies,
              articles: first.articles.join(', '),
              targets: new Set([first.target]),
              challengers: new Set(all.map(({ challenger }) => challenger)),
              years: all.map(({ year }) => year),
              begun: all.filter(({ begun }) => begun).length,
            },
          ];
    })
    .sort((a, b) => a.pact.localeCompare(b.pact, 'en') || b.years.length - a.years.length);
};

/** The differences of a back-test: by pact, target and article, with how many dyad-years. */
const differencesTable = (differences: readonly Difference[]): Table => ({
  caption: 'Where the text as run and the code differ (states by their number in the Correlates of War)',
  columns: [
    { title: 'pact' },
    { title: 'a promise applies' },
    { title: 'under' },
    { title: 'target' },
    { title: 'challengers' },
    { title: 'years' },
    { title: 'dyad-years', figures: true },
    { title: 'disputes begun', figures: true },
  ],
  rows: groupsOf(differences).map((group) => ({
    cells: [
      group.pact,
      group.applies,
      group.articles === '' ? 'no article' : group.articles,
      numbers(group.targets),
      numbers(group.challengers),
      spanOf(group.years),
      String(group.years.length),
      String(group.begun),
    ],
  })),
  empty: 'None: wherever one says that a promise applies, so does the other.',
});

/** Prints the differences, grouped. */
export function printDifferences(differences: readonly Difference[], terminal: Terminal): void {
  terminal.out();
  terminal.out(tableText(differencesTable(differences), terminal));
  if (differences.length > 0) terminal.out('Every dyad-year with --csv or --json.');
}

/** Every dyad-year in which text and code differ, as CSV. */
export const differencesCsv = (differences: readonly Difference[]): string =>
  tableCsv({
    caption: '',
    columns: ['pact', 'challenger', 'target', 'year', 'applies', 'articles', 'begun'].map((title) => ({
      title,
    })),
    rows: differences.map(({ pact, challenger, target, year, applies, articles, begun }) => ({
      cells: [
        pact,
        String(challenger),
        String(target),
        String(year),
        applies,
        articles.join(' '),
        begun ? '1' : '0',
      ],
    })),
    empty: '',
  }).trimEnd();
