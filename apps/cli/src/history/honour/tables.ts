import {
  bins,
  brier,
  discrimination,
  FREED,
  grouped,
  logLoss,
  recordOf,
  weightedQuantile,
  weightsBy,
} from '@casus/forecast';
import { CITE, type Figure, SELECTION, type Study, type Unit } from '@casus/history';
import type { Texted } from './texts.ts';
import { type Foretelling, type Foretold, SEED, WAYS } from './foretell.ts';

type Score = (chances: ArrayLike<number>, kept: readonly boolean[]) => number | undefined;

/** The tables of `casus history honour`. `uncast` tests made no case. */
export function honourStudies(told: Foretelling, texts: readonly Texted[], uncast: number): readonly Study[] {
  const { cases, all, search } = told;
  const everything = cases.map((_, row) => row);
  const logitRows = everything.filter((row) => cases[row]?.covariates !== undefined);
  const helpRows = everything.filter((row) => cases[row]?.asked !== 'stay out');
  const plain = all.filter(({ name }) => name !== WAYS.logit);
  const head = headOf(told, uncast);
  const table = (
    title: string,
    unit: Unit,
    ways: readonly Foretold[],
    rows: readonly number[],
    score: Score,
    by: 'byWar' | 'byPact' = 'byWar',
  ): Study => ({
    ...head,
    title,
    value: ways.map((way) =>
      figureOf(told, way.name, unit, rows, (some) => scored(told, way, some, score, by)),
    ),
  });
  const age = all.find(({ name }) => name === WAYS.age);
  const base = all.find(({ name }) => name === WAYS.base);
  const against = (other: Foretold | undefined, title: string, score: Score): Study => ({
    ...head,
    title,
    value: plain
      .filter((way) => way !== other)
      .map((way) =>
        figureOf(told, way.name, 'difference of scores', everything, (some) => {
          const [ours, theirs] = [way, other].map((one) => one && scored(told, one, some, score, 'byWar'));
          return ours === undefined || theirs === undefined ? undefined : ours - theirs;
        }),
      ),
  });
  return [
    table(
      'Brier score, each war foretold from the others (less is better)',
      'score',
      plain,
      everything,
      brier,
    ),
    table(
      'Log loss, each war foretold from the others (less is better)',
      'score',
      plain,
      everything,
      logLoss,
    ),
    table(
      'Kept told from broken: a coin is 0.5, never wrong is 1',
      'score',
      plain,
      everything,
      discrimination,
    ),
    against(base, 'Brier score less that of the base rate (below 0 is better than it)', brier),
    against(base, 'Log loss less that of the base rate (below 0 is better than it)', logLoss),
    against(age, 'Brier score less that of the base rate by sort of promise and age', brier),
    table('Brier score, promises to fight alone', 'score', plain, helpRows, brier),
    table('Brier score, each pact foretold from the others', 'score', plain, everything, brier, 'byPact'),
    table('Brier score, cases with the causes of Leeds and Anac', 'score', all, logitRows, brier),
    table('Log loss, cases with the causes of Leeds and Anac', 'score', all, logitRows, logLoss),
    {
      ...head,
      title: 'Pacts of the library in the record: honouring foretold by codes and by text',
      value: textedRows(told, texts),
    },
    {
      ...head,
      title: 'Reliability of our default calibrated: honoured, by what was foretold',
      value: binned(told),
    },
    {
      ...head,
      title: 'What the record makes of the profile: what is as likely too high as too low',
      value: valuesOf(told),
      choices: [
        ...head.choices,
        `${FREED.length} numbers are freed, over ${search.done} scrambled Sobol points where each may lie (${FREED.map(
          ({ words, low, high }) => `${words}: ${low} to ${high}`,
        ).join('; ')}); a point weighs what it gives to the record`,
      ],
    },
  ];
}

const scored = (
  { cases }: Foretelling,
  way: Foretold,
  rows: readonly number[],
  score: Score,
  by: 'byWar' | 'byPact',
): number | undefined =>
  score(
    Float64Array.from(rows, (row) => way[by][row] ?? 0.5),
    rows.map((row) => cases[row]?.honoured === true),
  );

/** A figure of some cases, with its interval over wars. */
function figureOf(
  { cases }: Foretelling,
  of: string,
  unit: Unit,
  rows: readonly number[],
  figure: (rows: readonly number[]) => number | undefined,
): Figure {
  return {
    of,
    unit,
    value: figure(rows),
    spread: grouped(
      rows.map((row) => cases[row]?.war ?? 0),
      (some) => figure(some.map((at) => rows[at] ?? 0)),
      SEED,
    ),
    n: rows.length,
  };
}

function binned(told: Foretelling): readonly Figure[] {
  const { cases, all } = told;
  const ours = all.find(({ name }) => name === WAYS.calibrated);
  if (ours === undefined) return [];
  const percent = (share: number): string => `${(100 * share).toFixed(0)}`;
  return bins(
    ours.byWar,
    cases.map(({ honoured }) => honoured),
    BINS,
  ).map(({ from, to, n, forecast, kept }) => {
    const rows = cases.flatMap((_, row) => {
      const chance = ours.byWar[row] ?? 0.5;
      return chance >= from && (chance < to || to === 1) ? [row] : [];
    });
    const share = (some: readonly number[]): number =>
      some.filter((row) => cases[row]?.honoured === true).length / some.length;
    return {
      ...figureOf(
        told,
        `foretold ${percent(from)} to ${percent(to)} %, on average ${percent(forecast)} %`,
        'share',
        rows,
        share,
      ),
      k: kept,
      n,
    };
  });
}

const BINS = 5;

/** Each case with a text: what was foretold, without its war. */
function textedRows({ cases, all }: Foretelling, texts: readonly Texted[]): readonly Figure[] {
  const way = (name: string): Foretold | undefined => all.find((each) => each.name === name);
  const [codes, text] = [way(WAYS.calibrated), way(WAYS.texted)];
  return texts.flatMap(({ row, pact, worded }): readonly Figure[] => {
    const one = cases[row];
    if (one === undefined) return [];
    const owed = worded.terms.attacks[0]?.courses[0]?.reckonings ?? [];
    const asks = owed.some((answers) =>
      answers[0]?.grounds.some(({ outcome, rung }) => outcome !== 'forbidden' && rung === 'force'),
    );
    const words = `${pact}, ${one.name} ${one.year}, ${one.honoured ? 'honoured' : 'violated'}`;
    return [
      { of: `${words}: by codes`, unit: 'share', value: codes?.byWar[row], spread: undefined, n: 1 },
      {
        of: `${words}: by its text, which ${asks ? 'asks for force' : 'does not ask for force'}`,
        unit: 'share',
        value: text?.byWar[row],
        spread: undefined,
        n: 1,
      },
    ];
  });
}

function valuesOf({ search, cases }: Foretelling): readonly Figure[] {
  const record = recordOf(search);
  const { of, effective } = weightsBy(
    record,
    cases.map((_, row) => row),
  );
  return FREED.map(({ words }, at): Figure => {
    const values = search.values.map((point) => point[at] ?? 0);
    return {
      of: words,
      unit: 'number of the profile',
      value: weightedQuantile(values, of, 0.5),
      spread: {
        low: weightedQuantile(values, of, 0.025),
        high: weightedQuantile(values, of, 0.975),
        level: 0.95,
        method: `weighted points, worth ${effective.toFixed(0)} of equal weight`,
      },
      n: cases.length,
    };
  });
}

const headOf = ({ cases, search }: Foretelling, uncast: number): Omit<Study, 'value' | 'title'> => ({
  kind: 'estimated',
  model: 'guarantee game, logit quantal response, given a war; intervals over wars',
  seed: SEED,
  choices: [
    `one pact in one war is one case: ${cases.length} cases of ${new Set(cases.map(({ war }) => war)).size} wars, as Leeds and Anac code it, else Berkemeier and Fuhrmann; ${uncast} tests that make no case are left out`,
    'numbers: the neutral default in its middle; CINC, distance (Bueno de Mesquita 1981) and regime of that year',
    'a promise to fight is kept by force alone, one to stay out by neither deploying nor fighting; partners decide each by itself, the two strongest apart and the others together, and one who fails breaks it for all',
    'a base rate counts half a case of either sort beside those it learns from',
    ...(search.unsolved > 0 ? [`${search.unsolved} games were not solved and count as even chances`] : []),
  ],
  warnings: [
    SELECTION,
    'Whoever coded these cases knew how they ended; and whether a war called for a promise at all is decided by them, not foretold.',
  ],
  sources: [
    CITE.institutions,
    CITE.reliability,
    CITE.atop,
    'National Material Capabilities 7.0 (Singer, Bremer and Stuckey 1972; Singer 1987)',
    'Correlates of War: interstate wars 4.0 (Sarkees and Wayman 2010), contiguity 3.2 (Stinnett et al. 2002)',
    'Polity (Marshall et al.)',
  ],
});
