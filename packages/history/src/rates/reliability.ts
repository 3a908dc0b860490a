import type { Estimated } from '@casus/check';
import type { Figure, Study } from '../study.ts';
import { figureOf, type Share, shareOf } from '../statistics/share.ts';
import { CITE, SELECTION } from './citations.ts';
import { type DataFile, figuresIn, lineOf, type Read, wordsIn } from './data.ts';

/** Which war a row is of. The authors' word for the first is `sample` 1. */
export type Era = 'before 1945' | 'since 1945';

/** What a pact promises, as ATOP codes it. A pact may promise several. */
export type PromiseKind = 'defence' | 'offence' | 'neutrality' | 'non-aggression' | 'consultation';

/** How many states made it. */
export type Size = 'bilateral' | 'multilateral';

/** Whether a promise was kept in a war; not decided where the casus foederis was not met. */
export type Kept = 'honoured' | 'violated' | 'not decided';

/** One pact in one war, by the two codings of its authors. */
export interface Tested {
  readonly atop: number;
  /** Number of the pact in the list of the Correlates of War, where it has one. */
  readonly cow: number | undefined;
  readonly war: string;
  readonly era: Era;
  readonly size: Size;
  readonly promises: readonly PromiseKind[];
  /** By the reading of Leeds, Long and Mitchell, which the authors put first. */
  readonly kept: Kept;
  /** By the authors' own reading. */
  readonly otherwise: Kept;
}

const PROMISES = [
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['neutrality', 'neutral'],
  ['non-aggression', 'nonagg'],
  ['consultation', 'consul'],
] as const satisfies readonly (readonly [PromiseKind, string])[];

const FIGURES = [
  'sample',
  'atopid',
  'cowid',
  'multilateral',
  'honorLLM',
  'violateLLM',
  'honorBF',
  'violateBF',
  'defense',
  'offense',
  'neutral',
  'nonagg',
  'consul',
] as const;

/** Reads `atop_reliability_bf2018_dev.csv`. A row that says both honoured and violated decides nothing, and is said. */
export function testedIn(data: DataFile): Read<readonly Tested[]> {
  const figures = figuresIn(data, FIGURES);
  const words = wordsIn(data, ['warname']);
  if (!figures.ok) return figures;
  if (!words.ok) return words;
  const columns = figures.value;
  const flaws = [...figures.flaws];
  const is = (name: (typeof FIGURES)[number], row: number): boolean => columns[name][row] === 1;
  const kept = (honour: 'honorLLM' | 'honorBF', violate: 'violateLLM' | 'violateBF', row: number): Kept => {
    if (!is(honour, row)) return is(violate, row) ? 'violated' : 'not decided';
    if (!is(violate, row)) return 'honoured';
    flaws.push({
      file: data.file,
      line: lineOf(row),
      says: `${honour} and ${violate} are both 1; left out`,
    });
    return 'not decided';
  };
  const value = data.rows.map((_, row): Tested => {
    const cow = columns.cowid[row] ?? Number.NaN;
    return {
      atop: columns.atopid[row] ?? Number.NaN,
      cow: Number.isNaN(cow) ? undefined : cow,
      war: words.value.warname[row] ?? '',
      era: is('sample', row) ? 'before 1945' : 'since 1945',
      size: is('multilateral', row) ? 'multilateral' : 'bilateral',
      promises: PROMISES.filter(([, column]) => is(column, row)).map(([kind]) => kind),
      kept: kept('honorLLM', 'violateLLM', row),
      otherwise: kept('honorBF', 'violateBF', row),
    };
  });
  return { ok: true, value, flaws };
}

/** The share honoured of those that were decided. */
export const honouredOf = (rows: readonly Tested[], reading: 'kept' | 'otherwise' = 'kept'): Share => {
  const decided = rows.filter((row) => row[reading] !== 'not decided');
  return shareOf(decided.filter((row) => row[reading] === 'honoured').length, decided.length);
};

const CHOICES = [
  'honoured: fought together as promised, stayed neutral, or did more; violated: fought each other or did not come',
  'consultation-only pacts, kept non-aggression and wars outside the casus foederis are not decided',
  'the reading of Leeds, Long and Mitchell; a blank counts as no; one pact in one war is one case',
  'a pact that promises several things stands in several lines',
];

const MODEL =
  "share of decided cases, with Wilson's interval of 95 %; cases of one war are taken as independent";

/** How often pacts were honoured in war, by era, kind of promise and size (Berkemeier and Fuhrmann's table). */
export function reliabilityOf(rows: readonly Tested[]): Study {
  const of = (name: string, keep: (row: Tested) => boolean, published: string): Figure =>
    figureOf(name, honouredOf(rows.filter(keep)), published);
  const promising = (kind: PromiseKind, published: string): Figure =>
    of(kind, ({ promises }) => promises.includes(kind), published);
  return {
    kind: 'estimated',
    title: 'How often pacts were honoured in war, 1816-2003',
    value: [
      of('all', () => true, '73/146 = 50 %'),
      of('before 1945', ({ era }) => era === 'before 1945', '66 %'),
      of('since 1945', ({ era }) => era === 'since 1945', '22 %'),
      promising('defence', '41 %'),
      promising('offence', '74 %'),
      promising('neutrality', '78 %'),
      promising('non-aggression', '37 %'),
      promising('consultation', '24/61 = 39 %'),
      of('bilateral', ({ size }) => size === 'bilateral', '62/104 = 60 %'),
      of('multilateral', ({ size }) => size === 'multilateral', '11/42 = 26 %'),
      figureOf("all, the authors' own reading", honouredOf(rows, 'otherwise'), '69/139 = 50 %'),
    ],
    model: MODEL,
    choices: CHOICES,
    warnings: [
      SELECTION,
      'The pacts of these files are about 70 % of all; the rest is held back. The published figures are of the whole set.',
    ],
    sources: [CITE.reliability],
  };
}

/** Which pacts stand for the one in question: by number, or by era, promise and size; what is not said does not matter. */
export interface Kin {
  readonly atop?: readonly number[];
  readonly cow?: readonly number[];
  readonly era?: Era;
  readonly promise?: PromiseKind;
  readonly size?: Size;
}

/**
 * What became of the relatives of a pact: how many of them were tested in war, and how many honoured. None tested
 * gives no share and an interval from 0 to 1. A pact with either number, of ATOP or of COW, is a relative.
 */
export function baseRateOf(rows: readonly Tested[], kin: Kin): Estimated<Share> {
  const numbered = kin.atop !== undefined || kin.cow !== undefined;
  const like = rows.filter(
    ({ atop, cow, era, promises, size }) =>
      (!numbered || kin.atop?.includes(atop) || (cow !== undefined && kin.cow?.includes(cow))) &&
      (kin.era === undefined || kin.era === era) &&
      (kin.promise === undefined || promises.includes(kin.promise)) &&
      (kin.size === undefined || kin.size === size),
  );
  return {
    kind: 'estimated',
    value: honouredOf(like),
    model: MODEL,
    choices: CHOICES,
    warnings: [
      SELECTION,
      ...(kin.era === undefined
        ? ['Eras differ: two in three were honoured before 1945, one in four since; give the era.']
        : []),
    ],
    sources: [CITE.reliability],
  };
}
