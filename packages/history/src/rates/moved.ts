import type { Figure, Study } from '../study.ts';
import { CITE } from './citations.ts';
import { effectFigure, effectOf, type Specification } from './deterrence.ts';
import type { Backtest, Executed } from './pacts.ts';
import type { Panel } from './panel.ts';

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

const MODEL =
  'logit of directed dyad-years; average change of the probability, errors clustered by directed dyad';

const WARNING =
  'Selection: states seek pacts when they expect to be attacked. No line here is the effect of signing one.';

const RUN =
  'run: on the first and the last day of the year, on 1 July and on each day on which the text changes, an armed attack on home ground with every element shown, help requested, every finding made; a duty (shall, undertakes) to help with arms, or with help whose kind is left open, obliges; first alternatives of brackets, plain readings; each pact alone';

/** The estimate of deterrence with a column of its own for promises that apply. */
const withColumn = (panel: Panel, applicable: Float64Array): Panel => ({
  ...panel,
  pacts: { ...panel.pacts, applicable },
});

/** Whether an interval takes in no effect at all, in words. */
const saysOf = ({ of, spread }: Figure): string =>
  spread === undefined || (spread.low <= 0 && spread.high >= 0)
    ? `${of}: the interval takes in no difference`
    : `${of}: the interval leaves out no difference`;

/** How far the estimate moves: any pact, promises that apply as coded, as run, and with conditions alone run. */
export function movedStudy(panel: Panel, { columns, ...found }: Backtest, pacts: readonly Executed[]): Study {
  const run = withColumn(panel, columns.run);
  const conditions = withColumn(panel, columns.conditions);
  return {
    kind: 'estimated',
    title: 'Does a promise that applies deter? All pacts of the panel, those of the library run',
    value: SPECIFICATIONS.flatMap(([words, specification]) => [
      effectFigure(`${words}: any pact`, effectOf(panel, { ...specification, pact: 'any' })),
      effectFigure(`${words}: as coded`, effectOf(panel, { ...specification, pact: 'applicable' })),
      effectFigure(
        `${words}: conditions run, days, seats and ends as coded`,
        effectOf(conditions, { ...specification, pact: 'applicable' }),
      ),
      effectFigure(`${words}: as run`, effectOf(run, { ...specification, pact: 'applicable' })),
    ]),
    model: MODEL,
    choices: [
      `pacts run: ${pacts.map(({ pact }) => pact).join(', ')}; all others as coded`,
      RUN,
      `text and code agree in ${found.agreed} of ${found.asked} dyad-years in which either says that a promise applies${found.unknown > 0 ? `; ${found.unknown} could not be run, because the catalogue does not know a state then` : ''}`,
      'a code is taken off only where no other pact in these files applies; a pact that is held back may still apply, so the column errs towards no pact there',
      'as in the panel, a pact does not count against its own members',
    ],
    warnings: [
      `Few of the pacts of the panel are in the library, so that the estimate can move little: ${pacts.length} are run.`,
      WARNING,
    ],
    sources: [CITE.panel, CITE.atop, CITE.mid],
  };
}

/** The same among the dyad-years in which a pact of the library promises the target defence against somebody. */
export function coveredStudy(panel: Panel, { columns }: Backtest, pacts: readonly Executed[]): Study {
  const { any, covered, coded, ran } = columns;
  const line = (of: string, column: Float64Array, over: Omit<Specification, 'pact'>): Figure =>
    effectFigure(of, effectOf(withColumn(panel, column), { ...over, pact: 'applicable' }));
  const value = SPECIFICATIONS.filter(([, { lagged }]) => !lagged).flatMap(([words, specification]) => {
    const inside = { ...specification, rows: covered };
    return [
      line(`${words}: any promise of these pacts`, any, specification),
      line(`${words}: a promise of these pacts that applies, as coded`, coded, specification),
      line(`${words}: a promise of these pacts that applies, as run`, ran, specification),
      line(`${words}, covered alone: applies as coded, against does not`, coded, inside),
      line(`${words}, covered alone: applies as run, against does not`, ran, inside),
    ];
  });
  return {
    kind: 'estimated',
    title: 'Pacts of the library alone: does a promise deter more where it applies?',
    value,
    model: MODEL,
    choices: [
      `these pacts: ${pacts.length} of the library, run as above; what other pacts promise is left out of account`,
      'covered: one of them promises the target defence, by its codes or as run, and no day, seat or end differs',
      ...value.map(saysOf),
    ],
    warnings: [
      'Whom a promise is not against is no draw of a lot: texts name the enemy that is feared, and leave out friends. What applies and what does not differ by that as well.',
      WARNING,
    ],
    sources: [CITE.panel, CITE.atop, CITE.mid],
  };
}
