import type { Figure, Study } from '../study.ts';
import { reach } from '../statistics/normal.ts';
import { averageEffect, type Design, logit } from '../statistics/logit.ts';
import { LEVEL } from '../statistics/share.ts';
import { CITE } from './citations.ts';
import { constant } from './rows.ts';
import type { Panel, Pact } from './panel.ts';

/** Which directed dyad-years, which pacts, and what is held constant. */
export interface Specification {
  readonly from: number;
  readonly to: number;
  /** Any pact of the target, or only a promise that applies against this challenger. */
  readonly pact: Pact;
  /** Pacts in force a year earlier, instead of in the same year. */
  readonly lagged: boolean;
  /** Whether 1914-18 and 1939-45 are in. */
  readonly worldWars: boolean;
  /** Whether years of peace, their square and cube, are held constant. */
  readonly peaceYears: boolean;
  /** 1 for the directed dyad-years that are in; all where absent. */
  readonly rows?: Float64Array;
}

/** The effect of a pact in one specification. */
export interface Effect {
  readonly effect: number;
  /** Standard error of the logarithm of 1 + effect. */
  readonly error: number;
  readonly n: number;
  readonly events: number;
}

const inWorldWar = (year: number): boolean =>
  (year >= 1914 && year <= 1918) || (year >= 1939 && year <= 1945);

/** At or above this, Polity calls a state a democracy. */
const DEMOCRACY = 6;
/** Land border, in the contiguity of the Correlates of War. */
const LAND = 1;

/** The design of a specification, the events, and the dyads for clustering. Shared by the test of its columns. */
export function designOf(
  panel: Panel,
  { from, to, pact, lagged, worldWars, peaceYears, rows: within }: Specification,
): { readonly design: Design; readonly events: Float64Array; readonly dyads: readonly number[] } {
  const { column, before } = panel;
  const rows: number[] = [];
  for (let row = 0; row < panel.length; row += 1) {
    const year = column.year[row] ?? 0;
    if (year < from || year > to || (!worldWars && inWorldWar(year))) continue;
    if (lagged && before[row] === -1) continue;
    if (within !== undefined && within[row] !== 1) continue;
    rows.push(row);
  }
  const take = (of: (row: number) => number): Float64Array => {
    const out = new Float64Array(rows.length);
    for (let index = 0; index < rows.length; index += 1) out[index] = of(rows[index] ?? 0);
    return out;
  };
  const at = (name: keyof typeof column, row: number): number => column[name][row] ?? Number.NaN;
  const then = (row: number): number => (lagged ? (before[row] ?? row) : row);
  const pactColumn = panel.pacts[pact];
  const design = {
    names: [
      'constant',
      'target pact',
      'challenger offence',
      'challenger neutrality',
      'similarity',
      'capability share',
      'joint democracy',
      'land border',
      'log distance',
      ...(peaceYears ? ['peace', 'peace^2', 'peace^3'] : []),
    ],
    columns: [
      constant(rows.length),
      take((row) => pactColumn[then(row)] ?? Number.NaN),
      take((row) => at('chal_off', then(row))),
      take((row) => at('chal_neu', then(row))),
      take((row) => at('S', row)),
      take((row) => at('cincA', row) / (at('cincA', row) + at('cincB', row) || 1)),
      // Where Polity knows one of them not, they are not both known to be democracies.
      take((row) => (at('polity2A', row) >= DEMOCRACY && at('polity2B', row) >= DEMOCRACY ? 1 : 0)),
      take((row) => (at('cont', row) === LAND ? 1 : 0)),
      take((row) => Math.log(at('dist_km', row) + 1)),
      // In generations, so that the cube is no number of millions.
      ...(peaceYears ? [1, 2, 3].map((power) => take((row) => (at('peaceyrs', row) / 30) ** power)) : []),
    ],
  };
  return {
    design,
    events: take((row) => at('init', row)),
    dyads: rows.map((row) => at('A', row) * 1000 + at('B', row)),
  };
}

/** Whose pact the effect is of: the target's defence pact, or a promise to the challenger. */
export type Whose = 'target pact' | 'challenger offence' | 'challenger neutrality';

/** By how much a pact changes the chance that a dispute is begun, or nothing where it cannot be told. */
export function effectOf(
  panel: Panel,
  specification: Specification,
  whose: Whose = 'target pact',
): Effect | undefined {
  const { design, events, dyads } = designOf(panel, specification);
  const fit = logit(design, events, dyads);
  if (fit === undefined) return undefined;
  const { effect, error } = averageEffect(design, fit, whose);
  return {
    effect,
    error,
    n: fit.n,
    events: fit.events,
  };
}

/** An effect as a line of a table. */
export const effectFigure = (of: string, found: Effect | undefined, published?: string): Figure => {
  const z = reach(LEVEL);
  const bound = (sign: number): number =>
    found === undefined ? Number.NaN : (1 + found.effect) * Math.exp(sign * z * found.error) - 1;
  return {
    of,
    unit: 'effect',
    value: found?.effect,
    spread: found && {
      low: bound(-1),
      high: bound(1),
      level: LEVEL,
      method: 'delta method, clustered by dyad',
    },
    k: found?.events ?? 0,
    n: found?.n ?? 0,
    ...(published === undefined ? {} : { published }),
  };
};

/** The odds ratio of a beginning with and without a pact of the target, all years, nothing held constant. */
export function rawRatio({ column, pacts, length }: Panel, pact: Pact): Figure {
  const counts = { with: [0, 0], without: [0, 0] };
  for (let row = 0; row < length; row += 1) {
    const [events = 0, others = 0] = pacts[pact][row] === 1 ? counts.with : counts.without;
    const begun = column.init[row] === 1 ? 1 : 0;
    counts[pacts[pact][row] === 1 ? 'with' : 'without'] = [events + begun, others + 1 - begun];
  }
  const [a = 0, b = 0] = counts.with;
  const [c = 0, d = 0] = counts.without;
  const ratio = (a * d) / (b * c);
  // Woolf 1955: the error of the logarithm of an odds ratio.
  const error = Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
  const z = reach(LEVEL);
  return {
    of: `raw: ${a} of ${a + b} with a pact, ${c} of ${c + d} without`,
    unit: 'odds ratio',
    value: ratio,
    spread: {
      low: ratio * Math.exp(-z * error),
      high: ratio * Math.exp(z * error),
      level: LEVEL,
      method: 'Woolf',
    },
    k: a + c,
    n: length,
  };
}

const CHOICES = [
  'a beginning is the onset of a dispute of MID 5, both states originators, the challenger on side A',
  'only politically relevant directed dyads (contiguous, or with a major power); years of a dispute under way stay in',
  "held constant: challenger's offence and neutrality pacts, S, capability share, joint democracy (Polity 6 and more; not known counts as no), land border, log distance",
  'a pact counts where the challenger is not in it; it applies where it names no other adversary and no war under way',
];

const WARNINGS = [
  'Selection: states seek pacts when they expect to be attacked, and pacts drawn before a war look as if they brought it. No line here is the effect of signing one.',
  'No published number supports "a pact cuts the risk by so much": the sign turns with the era, the world wars and the lag. Look at the sweep, not at a line.',
] as const;

const MODEL =
  'logit of directed dyad-years; average change of the probability, errors clustered by directed dyad';

const study = (title: string, value: readonly Figure[]): Study => ({
  kind: 'estimated',
  title,
  value,
  model: MODEL,
  choices: CHOICES,
  warnings: WARNINGS,
  sources: [CITE.panel, CITE.atop, CITE.mid],
});

const specified = (over: Partial<Specification>): Specification => ({
  from: 1816,
  to: 1944,
  pact: 'any',
  lagged: false,
  worldWars: true,
  peaceYears: false,
  ...over,
});

/** Whether a defence pact of the target deters: the raw ratio, then the same model on the samples that matter. */
export function deterrenceOf(panel: Panel): readonly Study[] {
  const line = (of: string, over: Partial<Specification>, published: string): Figure =>
    effectFigure(of, effectOf(panel, specified(over)), published);
  const peace = { worldWars: false };
  const other = (of: string, whose: Whose, published: string): Figure =>
    effectFigure(of, effectOf(panel, specified({}), whose), published);
  return [
    study('Does a defence pact of the target deter? Raw, 1816-2000', [rawRatio(panel, 'any')]),
    study('Adjusted, 1816-1944: any pact, and only promises that apply against this challenger', [
      line('any pact', {}, '+16 %'),
      line('applicable pact', { pact: 'applicable' }, '+7 %'),
      line('any pact, without the world wars', peace, '-21 %'),
      line('applicable pact, without the world wars', { ...peace, pact: 'applicable' }, '-43 %'),
      line('any pact a year earlier, without the world wars', { ...peace, lagged: true }, '-31 %'),
      line(
        'applicable pact a year earlier, without the world wars',
        { ...peace, pact: 'applicable', lagged: true },
        '-51 %',
      ),
      other("challenger's ally owes it offence", 'challenger offence', '+75 %'),
      other("challenger's ally owes it neutrality", 'challenger neutrality', '+66 %'),
    ]),
  ];
}

/** All sixteen specifications of each of three spans of years. */
export function sweepOf(panel: Panel): readonly Study[] {
  const both = [false, true];
  return (
    [
      [1816, 1944],
      [1816, 2000],
      [1946, 2000],
    ] as const
  ).map(([from, to]) =>
    study(
      `Sweep, ${from}-${to}: each choice both ways`,
      both.flatMap((lagged) =>
        both.flatMap((worldWars) =>
          both.flatMap((peaceYears) =>
            (['any', 'applicable'] as const).map((pact) =>
              effectFigure(
                [
                  `${pact} pact`,
                  lagged ? 'a year earlier' : 'same year',
                  worldWars ? 'with the world wars' : 'without them',
                  peaceYears ? 'peace years' : 'no peace years',
                ].join(', '),
                effectOf(panel, { from, to, pact, lagged, worldWars, peaceYears }),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
