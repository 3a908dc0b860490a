import type { World } from '@casus/engine';
import {
  type Agreement,
  agreementOn,
  agreements,
  beside,
  type Cell,
  draftCoding,
  FLAG_GROUPS,
  isPromise,
  isRight,
  type Missing,
  perTreaty,
  precisionOf,
  recallOf,
} from '@casus/history';
import { counted, label, type Names, namesOf, type Table } from '@casus/views';
import { type ExitCode, EXIT, good, type Outcome } from '../exit.ts';
import { type Faulty, type Library, loadPact } from '../library/load.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { groupedBy } from './groups.ts';
import { atopIds, type Files, knownOf } from './known.ts';
import { partiesByNumber } from './states.ts';
import { placesWords } from './words.ts';

/** Our codes beside ATOP's and COW's, for every pact asked about that ATOP knows. */
export interface Result {
  readonly pacts: readonly string[];
  /** Pacts of the map of which the library holds no text. */
  readonly absent: readonly string[];
  readonly cells: readonly Cell[];
  readonly missing: readonly Missing[];
  readonly names: Names;
}

/** Codes the pacts and lays the codes beside those in the data. */
export async function besideAtop(
  library: Library,
  wanted: readonly string[],
  files: Files,
  world: World,
): Promise<Outcome<Result> | Faulty> {
  const ids = atopIds();
  const numbered = partiesByNumber(files.states);
  const asked = Object.keys(ids).filter(
    (id) => wanted.length === 0 || wanted.some((one) => one.toUpperCase() === id),
  );
  const cells: Cell[] = [];
  const missing: Missing[] = [];
  const there = asked.filter((id) => library.shelf.pacts[id] !== undefined);
  for (const id of there) {
    const pact = await loadPact(library, id);
    if (!pact.ok) return pact;
    const { coding } = draftCoding(pact.value.draft, world);
    const inside = coding.phases.flatMap(({ members }) => members.map(({ party }) => party));
    const known = knownOf(ids[id] ?? [], files, (number) => numbered(number, inside));
    const found = beside(coding, known);
    cells.push(...found.cells);
    missing.push(...found.missing);
  }
  return good({
    pacts: there,
    absent: asked.filter((id) => !there.includes(id)),
    cells,
    missing,
    names: namesOf(world),
  });
}

const percent = (share: number | undefined): string => (share === undefined ? 'none' : share.toFixed(3));

const shareOf = ({ right, n }: Agreement): number | undefined => (n === 0 ? undefined : right / n);

/** Everything as data: tallies and each disagreement, no row of the data. */
export const asData = (result: Result): object => ({
  schema: 'casus/agreement/1',
  pacts: result.pacts,
  absent: result.absent,
  promises: (['alliance', 'phase', 'member'] as const).map((level) => ({
    level,
    ...agreementOn('promises', promisesOf(result, level)),
    variables: agreements(promisesOf(result, level)),
  })),
  flags: flagCells(result).map(({ group, rows, treaties }) => ({
    group,
    rows: agreementOn(group, rows),
    treaties: agreementOn(group, treaties),
  })),
  others: agreements(othersOf(result)),
  cow: agreements(result.cells.filter(({ level }) => level === 'cow')),
  missing: result.missing,
  disagreements: disagreementsOf(result),
});

const promisesOf = ({ cells }: Result, level: Cell['level']): readonly Cell[] =>
  cells.filter((cell) => cell.level === level && isPromise(cell.variable));

const isFlag = (variable: string): boolean => FLAG_GROUPS.some(({ has }) => has(variable));

const othersOf = ({ cells }: Result): readonly Cell[] =>
  cells.filter(({ level, variable }) => level === 'phase' && !isPromise(variable) && !isFlag(variable));

const flagCells = ({ cells }: Result) => {
  const member = cells.filter(({ level }) => level === 'member');
  const plain = FLAG_GROUPS.filter(({ sum }) => !sum);
  const all = [
    ...FLAG_GROUPS,
    { group: 'all but the sums', has: (variable: string) => plain.some(({ has }) => has(variable)) },
  ];
  return all.map(({ group, has }) => {
    const rows = member.filter(({ variable }) => has(variable));
    return { group, rows, treaties: perTreaty(rows) };
  });
};

/** A cell in which the codings differ; members for whom they differ alike are one. */
export interface Disagreement extends Omit<Cell, 'party'> {
  readonly parties: readonly string[];
}

/** Where the two differ; at the level of the alliance it would be said twice. */
export const disagreementsOf = ({ cells }: Result): readonly Disagreement[] => {
  const wrong = cells.filter((cell) => !isRight(cell) && cell.level !== 'alliance');
  const groups = groupedBy(wrong, ({ pact, level, phase, variable, ours, theirs }) =>
    [pact, level, phase, variable, ours, theirs].join(' '),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { party: _party, ...cell } = first;
    return [{ ...cell, parties: group.flatMap(({ party }) => (party === undefined ? [] : [party])) }];
  });
};

/** The tallies, then each disagreement with the sentence that ours rests on. */
export const printResult = (result: Result, terminal: Terminal): ExitCode => {
  const { out, colours } = terminal;
  out(
    colours.bold(
      `${counted(result.pacts.length, 'pact')} of the library that ATOP knows, coded from the text`,
    ),
  );
  if (result.absent.length > 0) out(`Not in the library: ${result.absent.join(', ')}.`);
  for (const table of tablesOf(result)) {
    out();
    out(tableText(table, terminal));
  }
  if (result.missing.length > 0) {
    out();
    out(
      `Members that ATOP has and the text has not: ${result.missing.map(({ pact, party }) => `${party} (${pact})`).join(', ')}.`,
    );
  }
  out();
  out(tableText(disagreementTable(result), terminal));
  return EXIT.fine;
};

/** Promises, condition flags, other variables and COW, each as a table of agreement. */
export const tablesOf = (result: Result): readonly Table[] => [
  promiseTable(result),
  flagTable(result),
  otherTable(result),
  cowTable(result),
];

const promiseTable = (result: Result): Table => ({
  caption: 'The five promises',
  columns: [{ title: 'level' }, { title: 'variable' }, ...AGREED],
  rows: (['alliance', 'phase', 'member'] as const).flatMap((level) => {
    const cells = promisesOf(result, level);
    return [...agreements(cells), agreementOn('all five', cells)].map((one) => ({
      cells: [level, one.variable, ...agreed(one)],
    }));
  }),
  empty: 'No pact was compared.',
});

const AGREED = [
  { title: 'n', figures: true },
  { title: 'right', figures: true },
  { title: 'share', figures: true },
] as const;

const agreed = (one: Agreement): readonly string[] => [
  String(one.n),
  String(one.right),
  percent(shareOf(one)),
];

const flagTable = (result: Result): Table => ({
  caption:
    'Condition flags: found of those that ATOP codes 1 (recall), right of those that we code 1 (precision); the coder that always says 0 has recall 0 and the share right in the last column',
  columns: [
    { title: 'flags' },
    { title: 'counted by' },
    { title: 'n', figures: true },
    { title: 'ones', figures: true },
    { title: 'recall', figures: true },
    { title: 'precision', figures: true },
    { title: 'share right', figures: true },
    { title: 'always 0', figures: true },
  ],
  rows: flagCells(result).flatMap(({ group, rows, treaties }) =>
    (
      [
        ['member', rows],
        ['treaty', treaties],
      ] as const
    ).map(([by, cells]) => {
      const one = agreementOn(group, cells);
      return {
        cells: [
          group,
          by,
          String(one.n),
          String(one.theirs),
          percent(recallOf(one)),
          percent(precisionOf(one)),
          percent(shareOf(one)),
          percent(one.n === 0 ? undefined : (one.n - one.theirs) / one.n),
        ],
      };
    }),
  ),
  empty: 'No pact was compared.',
});

const otherTable = (result: Result): Table => ({
  caption: 'Other variables, by phase',
  columns: [
    { title: 'variable' },
    ...AGREED,
    { title: 'other than 0', figures: true },
    { title: 'of these right', figures: true },
  ],
  rows: [...agreements(othersOf(result)), agreementOn('all', othersOf(result))].map((one) => ({
    cells: [one.variable, ...agreed(one), String(one.theirs), String(one.both)],
  })),
  empty: 'No pact was compared.',
});

const cowTable = (result: Result): Table => ({
  caption: 'The Correlates of War, by member',
  columns: [{ title: 'variable' }, ...AGREED],
  rows: agreements(result.cells.filter(({ level }) => level === 'cow')).map((one) => ({
    cells: [one.variable, ...agreed(one)],
  })),
  empty: 'No pact was compared.',
});

const disagreementTable = (result: Result): Table => ({
  caption: 'Where the two differ',
  columns: [
    { title: 'pact' },
    { title: 'level' },
    { title: 'phase', figures: true },
    { title: 'variable' },
    { title: 'ours', figures: true },
    { title: 'theirs', figures: true },
    { title: 'who' },
    { title: 'ours rests on' },
  ],
  rows: disagreementsOf(result).map((one) => ({
    cells: [
      one.pact,
      one.level,
      one.phase === 0 ? '' : String(one.phase),
      one.variable,
      String(one.ours),
      String(one.theirs),
      one.parties.map((party) => label(result.names, party)).join(', '),
      placesWords({ because: one.because, value: typeof one.ours === 'number' ? one.ours : 1 }),
    ],
  })),
  empty: 'They differ nowhere.',
});
