import type { Study } from '../study.ts';
import { figureOf, shareOf } from '../statistics/share.ts';
import { CITE } from './citations.ts';
import { type DataFile, figuresIn, type Read } from './data.ts';

/** First and last year of what is counted: rivalries end in the data with 2010, disputes with 2014. */
const LAST = 2010;
const AGES = [
  [1816, LAST],
  [1946, LAST],
] as const;

/** Hostility of MID: 4 is use of force, 5 is war. */
const FORCE = 4;
const WAR = 5;

/**
 * How often one of two strategic rivals begins a dispute with the other in a year, uses force, or makes war: reads
 * `rivalries_tss.csv` and `mid5_directed_dispute_years.csv`. What a challenger of no name does is measured by it.
 */
export function rivalsIn(rivalries: DataFile, disputes: DataFile): Read<Study> {
  const pairs = figuresIn(rivalries, ['ccode1', 'ccode2', 'start', 'end']);
  if (!pairs.ok) return pairs;
  const begun = figuresIn(disputes, [
    'ccode1',
    'ccode2',
    'year',
    'disponset',
    'sidea1',
    'sidea2',
    'orig1',
    'orig2',
    'hostlev1',
  ]);
  if (!begun.ok) return begun;
  const { value: p } = pairs;
  const { value: d } = begun;
  const years = AGES.map(([from, to]) => yearsOf(p, from, to));
  const worst = new Map<string, number>();
  for (const row of disputes.rows.keys()) {
    const is = (name: 'disponset' | 'sidea1' | 'sidea2' | 'orig1' | 'orig2'): boolean => d[name][row] === 1;
    if (!is('disponset') || !is('sidea1') || is('sidea2') || !is('orig1') || !is('orig2')) continue;
    const key = keyOf(d.ccode1[row], d.ccode2[row], d.year[row]);
    worst.set(key, Math.max(worst.get(key) ?? 0, d.hostlev1[row] ?? 0));
  }
  return {
    ok: true,
    flaws: [...pairs.flaws, ...begun.flaws],
    value: {
      kind: 'estimated',
      title: 'How often a strategic rival begins a dispute, in a year',
      value: AGES.flatMap(([from, to], age) =>
        (
          [
            ['begins a dispute', 0],
            ['uses force', FORCE],
            ['makes war', WAR],
          ] as const
        ).map(([words, least]) => {
          const all = [...(years[age] ?? [])];
          const k = all.filter((key) => (worst.get(key) ?? -1) >= least).length;
          return figureOf(`${words}, ${from}-${to}`, shareOf(k, all.length));
        }),
      ),
      model:
        "share of directed years of rivals, with Wilson's interval of 95 %; years of one pair are taken as independent",
      choices: [
        'two states are rivals as historians of their governments say (Thompson, Sakuwa and Suhas 2022); each year counts twice, once for each as challenger',
        'it begins a dispute where it and the other are originators, it on the side that acted first; what counts is the most that it did itself',
      ],
      warnings: [
        'Selection: states are called rivals because they clash, so that these shares are above those of states at large; and pacts that deter are among the years.',
      ],
      sources: [CITE.mid, 'Thompson, Sakuwa and Suhas 2022, Analyzing Strategic Rivalries in World Politics'],
    },
  };
}

const keyOf = (one = Number.NaN, other = Number.NaN, year = Number.NaN): string => `${one} ${other} ${year}`;

/** Every year of every pair, from either side; a rivalry without an end lasts as long as the data. */
function yearsOf(
  pairs: Readonly<Record<'ccode1' | 'ccode2' | 'start' | 'end', Float64Array>>,
  from: number,
  to: number,
): ReadonlySet<string> {
  const out = new Set<string>();
  for (const [row, start] of pairs.start.entries()) {
    const [one, other, end] = [pairs.ccode1[row], pairs.ccode2[row], pairs.end[row] ?? Number.NaN];
    for (let year = Math.max(start, from); year <= Math.min(Number.isNaN(end) ? to : end, to); year += 1) {
      out.add(keyOf(one, other, year));
      out.add(keyOf(other, one, year));
    }
  }
  return out;
}
