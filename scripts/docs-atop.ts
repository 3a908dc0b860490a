// docs/reference/atop.md: how often our coder and ATOP's agree, now and at its first run, and our argument where not.
// The files of ATOP and COW do not come with Casus: without them the page stays as it is.

import type { Table } from '@casus/views';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  besideAtop,
  type Disagreement,
  disagreementsOf,
  type Result,
  tablesOf,
} from '../apps/cli/src/code/against.ts';
import { filesIn } from '../apps/cli/src/code/read.ts';
import { openLibrary } from '../apps/cli/src/library/load.ts';
import { EDITS, FIRST_RUN } from '../library/testing/atop.ts';
import { ARGUED } from '../library/testing/atop-arguments.ts';
import { root } from './command.ts';

const DATA = join(root, '../shared/data');

/** Our codes beside ATOP's for all pacts that it knows; undefined, said aloud, where its files are not here. */
export const agreementNow = async (): Promise<Result | undefined> => {
  const files = existsSync(DATA) ? filesIn(DATA) : undefined;
  const library = openLibrary();
  if (!files?.ok || !library.ok) {
    console.warn('docs/reference/atop.md: kept as it is, ../shared/data is not here');
    return undefined;
  }
  const result = await besideAtop(library.value, [], files.value, await library.value.world());
  // The library reads without a fault; its own tests hold that.
  if (!result.ok) throw new Error('a pact of the library cannot be read');
  return result.value;
};

/** The argument for a disagreement, if one was made. */
export const argumentFor = ({
  pact,
  variable,
}: Pick<Disagreement, 'pact' | 'variable'>): string | undefined =>
  ARGUED[pact]?.find(({ variables }) => variables.includes(variable))?.argument;

const markdown = ({ columns, rows }: Table): readonly string[] => [
  `| ${columns.map(({ title }) => title).join(' | ')} |`,
  `|${columns.map(({ figures }) => (figures ? '---:|' : '---|')).join('')}`,
  ...rows.map(({ cells }) => `| ${cells.join(' | ')} |`),
  '',
];

/** The page; as it stands where there are no data to make it from. */
export const atopPage = async (standing: string): Promise<string> => {
  const result = await agreementNow();
  if (!result) return standing;
  const differing = disagreementsOf(result);
  return [
    '# Beside ATOP',
    '',
    `\`casus code --against\` codes every pact of the library that ATOP 5.1 knows (Leeds, Ritter, Mitchell and Long 2002) and lays the codes beside ATOP's, and those of the Correlates of War (Formal Alliances 4.1, Gibler 2009). Pacts are matched`,
    'by members and date of signature alone. The rows of both data sets are theirs and are not here; what follows are sums, and single codes that we argue about.',
    '',
    'Not compared are rows about words that are older than our text by more than a month: an exchange of notes before the treaty (UK-PL-1939), the treaty before its reform (TEU-42-7).',
    '',
    `Pacts: ${result.pacts.join(', ')}.`,
    '',
    '## The first run',
    '',
    FIRST_RUN.how,
    '',
    ...markdown({
      caption: '',
      columns: [{ title: 'figure' }, { title: 'first run', figures: true }, { title: 'now', figures: true }],
      rows: beforeAndNow(result),
      empty: '',
    }),
    EDITS.length === 0
      ? 'No text was edited after the first run.'
      : 'Texts edited after it, in commits of their own that begin with "Text after first coding:" where nothing else is said:',
    '',
    ...EDITS.map(({ pact, what }) => `- ${pact}: ${what}`),
    '',
    '## Now',
    '',
    ...tablesOf(result).flatMap((table) => [`### ${table.caption}`, '', ...markdown(table)]),
    '## Where the two differ',
    '',
    ...markdown({
      caption: '',
      columns: [
        { title: 'pact' },
        { title: 'level' },
        { title: 'variable' },
        { title: 'ours', figures: true },
        { title: 'ATOP', figures: true },
        { title: 'of' },
        { title: 'our argument' },
      ],
      rows: differing.map((one) => ({
        cells: [
          one.pact,
          one.level,
          `\`${one.variable}\``,
          String(one.ours),
          String(one.theirs),
          one.parties.length > 4 ? `${one.parties.length} members` : one.parties.join(', '),
          argumentFor(one) ?? 'none yet',
        ],
      })),
      empty: '',
    }),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
};

/** The summed rows of the tables, then and now. */
const beforeAndNow = (result: Result): Table['rows'] => {
  const now = figuresOf(result);
  return Object.entries(now).map(([figure, value]) => ({
    cells: [figure, FIRST_RUN.figures[figure] ?? '', value],
  }));
};

/** The figures that the first run is held against, by name. */
export const figuresOf = (result: Result): Readonly<Record<string, string>> => {
  const [promises, flags, others] = tablesOf(result);
  const last = (table: Table | undefined): readonly string[] => table?.rows.at(-1)?.cells ?? [];
  return {
    ...Object.fromEntries(
      (promises?.rows ?? [])
        .filter(({ cells }) => cells[1] === 'all five')
        .map(({ cells }) => [
          `the five promises, by ${cells[0]}: share right`,
          `${cells[4]} (${cells[3]} of ${cells[2]})`,
        ]),
    ),
    ...Object.fromEntries(
      (flags?.rows ?? []).flatMap(({ cells: [group, by, , ones, recall, precision] }) => [
        [`flags, ${group}, by ${by}: recall / precision`, `${recall} / ${precision} (${ones} ones)`],
      ]),
    ),
    'other variables, by phase: share right': `${last(others)[3]} (${last(others)[2]} of ${last(others)[1]})`,
    'codes in which the two differ': String(disagreementsOf(result).length),
  };
};
