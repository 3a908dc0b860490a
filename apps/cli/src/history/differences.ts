import type { Cause, Difference } from '@casus/history';
import { tableCsv, type Table } from '@casus/views';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type Group, groupsOf } from './groups.ts';

/** What came of running texts beside codes: every difference, and how states are called. */
export interface Differing {
  readonly differences: readonly Difference[];
  readonly names: ReadonlyMap<number, string>;
}

/** The causes, those that tell of the texts first. */
const CAUSES: readonly (readonly [Cause, string])[] = [
  ['condition', 'condition: both have the pact in force between them, and the promise applies by one alone'],
  ['seat', 'seat: a state is in the pact by one alone'],
  ['end', 'end: the pact, or a state in it, has ended by one alone'],
  ['day', 'day: in force by one and not yet by the other (signature, entry into force, accession)'],
];

const WHY: Readonly<Record<string, string>> = {
  'if another attacked': 'text: against other attackers alone',
  'if it struck elsewhere': 'text: in another place alone',
  'if two attacked': 'text: only if a second power attacks',
  'binds nobody to help': 'text: help is allowed, not owed',
  'promises other help': 'text: neutrality or words, no arms',
  'says nothing of such an attack': 'text: no sentence on such an attack',
  'protects who is not bound': 'code: protects members alone',
  'coded against an adversary that is not named': 'code: an adversary that it does not name',
  'coded against others': 'code: against others alone',
  'coded for a war under way': 'code: in a war under way alone',
  'coded as no defence': 'code: no defence',
};

const spanOf = (years: readonly number[]): string => {
  const first = Math.min(...years);
  const last = Math.max(...years);
  return first === last ? String(first) : `${first}-${last}`;
};

/** Up to so many states are named. */
const FEW = 4;

const statesOf = (states: ReadonlySet<number>, names: Differing['names'], few = FEW): string =>
  states.size > few
    ? `${states.size} states`
    : [...states].map((state) => `${names.get(state) ?? '?'} (${state})`).join(', ');

const causesTable = (differences: readonly Difference[]): Table => ({
  caption: 'Why running the text and its codes differ',
  columns: [
    { title: 'cause' },
    { title: 'pacts', figures: true },
    { title: 'dyad-years', figures: true },
    { title: 'disputes begun', figures: true },
  ],
  rows: CAUSES.map(([cause, words]) => {
    const all = differences.filter((each) => each.cause === cause);
    return {
      cells: [
        words,
        String(new Set(all.map(({ pact }) => pact)).size),
        String(all.length),
        String(all.filter(({ begun }) => begun).length),
      ],
    };
  }),
  empty: '',
});

const whyOf = ({ cause, applies, reason }: Group): string =>
  reason === undefined ? `${cause}: ${applies}` : (WHY[reason] ?? reason);

const groupsTable = (caption: string, groups: readonly Group[], names: Differing['names']): Table => ({
  caption,
  columns: [
    { title: 'pact' },
    { title: 'differs' },
    { title: 'article' },
    { title: 'target' },
    { title: 'challenger' },
    { title: 'years' },
    { title: 'dyad-years', figures: true },
    { title: 'disputes', figures: true },
  ],
  rows: groups.map((group) => ({
    cells: [
      group.pact,
      whyOf(group),
      group.articles === '' ? 'none' : group.articles,
      statesOf(group.targets, names),
      statesOf(group.challengers, names, 2),
      spanOf(group.years),
      String(group.years.length),
      String(group.begun),
    ],
  })),
  empty: 'None: wherever one says that a promise applies, so does the other.',
});

/** Prints the differences: how many of each cause, then conditions by group, greatest first; with `all` every group. */
export function printDifferences({ differences, names }: Differing, all: boolean, terminal: Terminal): void {
  terminal.out();
  if (differences.length > 0) {
    terminal.out(tableText(causesTable(differences), terminal));
    terminal.out();
  }
  const groups = groupsOf(differences);
  const conditions = groups.filter(({ cause }) => cause === 'condition');
  terminal.out(tableText(groupsTable('Differences of condition', conditions, names), terminal));
  if (all) {
    terminal.out();
    const rest = groups.filter(({ cause }) => cause !== 'condition');
    terminal.out(tableText(groupsTable('Differences of seat, end and day', rest, names), terminal));
  }
  if (differences.length > 0)
    terminal.out(
      `${all ? '' : 'Those of seat, end and day with --all. '}Every dyad-year with --csv or --json. Which of the two is right, and why: docs/how-to/base-rates.md.`,
    );
}

/** Every dyad-year in which text and code differ, as CSV. */
export const differencesCsv = ({ differences, names }: Differing): string =>
  tableCsv({
    caption: '',
    columns: [
      'pact',
      'challenger',
      'challenger name',
      'target',
      'target name',
      'year',
      'applies',
      'cause',
      'reason',
      'articles',
      'begun',
    ].map((title) => ({ title })),
    rows: differences.map((one) => ({
      cells: [
        one.pact,
        String(one.challenger),
        names.get(one.challenger) ?? '',
        String(one.target),
        names.get(one.target) ?? '',
        String(one.year),
        one.applies,
        one.cause,
        one.reason?.term ?? '',
        (one.reason?.articles ?? one.articles).join(' '),
        one.begun ? '1' : '0',
      ],
    })),
    empty: '',
  }).trimEnd();
