import type { Study } from '../estimated.ts';
import { CITE } from './citations.ts';
import { type Coding, isIn, promised } from './coding.ts';
import { effectFigure, effectOf, type Specification } from './deterrence.ts';
import type { Owed } from './obliged.ts';
import type { Panel } from './panel.ts';

/** A pact of the library beside the numbers that ATOP gives it. */
export interface Executed {
  readonly pact: string;
  readonly atop: readonly number[];
  /**
   * Who owes the target something if the challenger attacks it in that year, by running the text; states by their
   * numbers. Nothing where the catalogue does not know one of them then.
   */
  readonly owed: (challenger: number, target: number, year: number) => readonly Owed[] | undefined;
}

/** A directed dyad-year of which running the text and ATOP's codes say different things. */
export interface Difference {
  readonly pact: string;
  readonly challenger: number;
  readonly target: number;
  readonly year: number;
  /** Who says that a promise applies. */
  readonly applies: 'by the text alone' | 'by the code alone';
  /** Articles under which somebody is obliged, where somebody is. */
  readonly articles: readonly string[];
  /** Whether the challenger began a dispute. */
  readonly begun: boolean;
}

/** What came of running the texts over the panel. */
export interface Backtest {
  readonly differences: readonly Difference[];
  /** Dyad-years in which some text or code was asked, and in how many they agree. */
  readonly asked: number;
  readonly agreed: number;
  /** Dyad-years of a state that the catalogue does not know then. */
  readonly unknown: number;
  /** The panel's column of applicable promises, with the pacts of the library run instead of coded. */
  readonly applicable: Float64Array;
}

/**
 * Runs every pact over the panel: does it oblige anybody if this challenger attacks this target, and do ATOP's codes
 * say the same? As in the panel, a pact does not count against its own members.
 */
export function backtestOf(panel: Panel, coding: Coding, pacts: readonly Executed[]): Backtest {
  const differences: Difference[] = [];
  const applicable = Float64Array.from(panel.pacts.applicable);
  const numbers = new Set(pacts.flatMap(({ atop }) => atop));
  let asked = 0;
  let agreed = 0;
  let unknown = 0;
  for (let row = 0; row < panel.length; row += 1) {
    const challenger = panel.column.A[row] ?? 0;
    const target = panel.column.B[row] ?? 0;
    const year = panel.column.year[row] ?? 0;
    let byText = false;
    let byCode = false;
    for (const { pact, atop, owed } of pacts) {
      const own = (number: number): boolean => atop.includes(number);
      if (isIn(coding, challenger, year, own)) continue;
      const code = promised(coding, challenger, target, year, own).applicable;
      const found = owed(challenger, target, year);
      if (found === undefined) {
        // What cannot be run is left as it is coded.
        if (isIn(coding, target, year, own)) unknown += 1;
        byCode ||= code;
        byText ||= code;
        continue;
      }
      const text = found.length > 0;
      if (!text && !code) continue;
      asked += 1;
      byText ||= text;
      byCode ||= code;
      if (text === code) agreed += 1;
      else
        differences.push({
          pact,
          challenger,
          target,
          year,
          applies: text ? 'by the text alone' : 'by the code alone',
          articles: [...new Set(found.map(({ article }) => article))],
          begun: panel.column.init[row] === 1,
        });
    }
    if (byText) applicable[row] = 1;
    else if (
      byCode &&
      !promised(coding, challenger, target, year, (number) => !numbers.has(number)).applicable
    )
      applicable[row] = 0;
  }
  return { differences, asked, agreed, unknown, applicable };
}

const SPECIFICATIONS: readonly (readonly [string, Omit<Specification, 'pact'>])[] = [
  [
    '1816-1944, without the world wars',
    { from: 1816, to: 1944, lagged: false, worldWars: false, peaceYears: false },
  ],
  [
    '1816-1944, a year earlier, without the world wars',
    { from: 1816, to: 1944, lagged: true, worldWars: false, peaceYears: false },
  ],
  ['1816-2000', { from: 1816, to: 2000, lagged: false, worldWars: true, peaceYears: false }],
];

/** The estimate of deterrence with the pacts of the library as ATOP codes them, and with their texts run. */
export function pactStudy(
  panel: Panel,
  { applicable, asked, agreed, unknown }: Backtest,
  pacts: readonly Executed[],
): Study {
  const run: Panel = { ...panel, pacts: { ...panel.pacts, applicable } };
  return {
    kind: 'estimated',
    title: 'Does a promise that applies deter? Conditions as coded, and as the text runs',
    value: SPECIFICATIONS.flatMap(([words, specification]) => [
      effectFigure(`${words}: any pact`, effectOf(panel, { ...specification, pact: 'any' })),
      effectFigure(`${words}: as coded`, effectOf(panel, { ...specification, pact: 'applicable' })),
      effectFigure(`${words}: as run`, effectOf(run, { ...specification, pact: 'applicable' })),
    ]),
    model:
      'logit of directed dyad-years; average change of the probability, errors clustered by directed dyad',
    choices: [
      `pacts run: ${pacts.map(({ pact }) => pact).join(', ')}; all others as coded`,
      'run: on the first and the last day of the year and on 1 July, an armed attack on home ground with every element shown, help requested, every finding made; a duty (shall, undertakes) to help, use force or act obliges, whatever the measure; first alternatives of brackets, plain readings; each pact alone',
      `text and code agree in ${agreed} of ${asked} dyad-years in which either says that a promise applies${unknown > 0 ? `; ${unknown} could not be run, because the catalogue does not know a state then` : ''}`,
      'a code is taken off only where no other pact in these files applies; a pact that is held back may still apply, so the column errs towards no pact there',
      'as in the panel, a pact does not count against its own members',
      'a difference may be one of conditions (whom a promise is against), of days (ATOP counts from signature, the text from its entry into force) or of seats (an accession that our text leaves out): the table says where to look',
    ],
    warnings: [
      'Few of the pacts of the panel are in the library: the estimate can move little, and it moves by conditions, days, seats and ends that no text gives together; it is not the effect of conditions alone.',
      'Selection: states seek pacts when they expect to be attacked. No line here is the effect of signing one.',
    ],
    sources: [CITE.panel, CITE.atop, CITE.mid],
  };
}
