import type { Estimated } from '@casus/check';
import type { IncidentKind, PartyId } from '@casus/engine';
import { equilibria } from '../play/equilibria.ts';
import { compileGame } from '../play/game.ts';
import type { Numbers } from '../play/numbers.ts';
import { certify, solveGame, type Solved, traced } from '../play/solve.ts';
import type { Worth } from '../play/solution.ts';
import { type Table, tableOf } from '../play/table.ts';
import type { Answer, Terms } from '../terms/model.ts';
import { bare } from './bare.ts';
import { type Sample, sampleOf } from './sample.ts';
import { type Summary, summaryOf } from './summary.ts';

/** What is asked: a text as terms, numbers for every draw, and how many draws. */
export interface ForecastQuestion {
  readonly terms: Terms;
  /** Numbers of a draw: of the same draw always the same, whoever asks and in whatever order. */
  readonly numbers: (draw: number) => Numbers;
  /** Every line of the profile in its middle: where draws start from, and where equilibria are counted. */
  readonly middle: Numbers;
  readonly draws: number;
  readonly seed: number;
  /** Whom to cite for the numbers. */
  readonly sources: readonly string[];
}

/** A forecast under way: a value. `advanceForecast` makes a new one and leaves this one as it is. */
export interface ForecastSearch {
  readonly question: ForecastQuestion;
  readonly samples: readonly Sample[];
  /** Draws that were looked at, those that gave nothing among them. */
  readonly done: number;
  /** Draws that could not be solved, by why. */
  readonly failed: Readonly<Record<string, number>>;
  /** Draws solved a second time along the branch from blind play, and how many of them came out otherwise. */
  readonly certified: number;
  readonly mismatches: number;
  readonly tables: { readonly text: Table; readonly bare: Table };
  readonly start: { readonly text?: Float64Array; readonly bare?: Float64Array };
}

/** Every so many draws one is solved again by the slow and sure way. */
const CERTIFY = 200;
/** Two solutions are one where no chance differs by more. */
const SAME = 1e-4;

/** The start of a forecast, or why the terms make no game. */
export function beginForecast(
  question: ForecastQuestion,
):
  | { readonly kind: 'forecast'; readonly search: ForecastSearch }
  | { readonly kind: 'no game'; readonly says: string } {
  const text = compileGame(question.terms);
  if (text.kind === 'no game') return text;
  const without = compileGame(bare(question.terms));
  if (without.kind === 'no game') return without;
  const tables = { text: tableOf(text.game), bare: tableOf(without.game) };
  const [one, other] = [
    traced(tables.text, question.middle).solved,
    traced(tables.bare, question.middle).solved,
  ];
  return {
    kind: 'forecast',
    search: {
      question,
      samples: [],
      done: 0,
      failed: {},
      certified: 0,
      mismatches: 0,
      tables,
      start: {
        ...(one.kind === 'solved' && { text: one.solution.point }),
        ...(other.kind === 'solved' && { bare: other.solution.point }),
      },
    },
  };
}

/** Looks at so many more draws. Each starts from the middle, so that no draw hangs on another. */
export function advanceForecast(search: ForecastSearch, budget: number): ForecastSearch {
  const { question, tables, start } = search;
  const samples = [...search.samples];
  const failed: Record<string, number> = { ...search.failed };
  let { done, certified, mismatches } = search;
  const last = Math.min(question.draws, done + budget);
  for (; done < last; done += 1) {
    const numbers = question.numbers(done);
    const found = solveGame(tables.text, numbers, start.text);
    const without = solveGame(tables.bare, numbers, start.bare);
    if (found.kind !== 'solved' || without.kind !== 'solved') {
      const why = whyNot(found) ?? whyNot(without) ?? '';
      failed[why] = (failed[why] ?? 0) + 1;
      continue;
    }
    if (done % CERTIFY === 0) {
      certified += 1;
      if (!certify(tables.text, numbers, found.solution, SAME).same) mismatches += 1;
    }
    samples.push(sampleOf(question.terms, numbers, found.solution, without.solution));
  }
  return { ...search, samples, failed, done, certified, mismatches };
}

/** Whether all draws were looked at. */
export const isForecastDone = ({ done, question }: ForecastSearch): boolean => done >= question.draws;

const whyNot = (solved: Solved): string | undefined => {
  switch (solved.kind) {
    case 'solved':
      return undefined;
    case 'bad number':
      return `${solved.fault.where}: ${solved.fault.says}`;
    case 'too many':
      return 'the answers of the guarantors add up in too many ways';
    case 'gave up':
      return 'no equilibrium was reached';
  }
};

/** What a text is forecast to do. Chances are of one year in which the challenger may attack once (judgement). */
export interface Forecast {
  readonly challenger: PartyId;
  readonly beneficiary: PartyId;
  /** Chance of an attack of any kind, with the text and without it. */
  readonly attacked: Summary;
  readonly attackedWithout: Summary;
  readonly war: Summary;
  readonly attacks: readonly {
    readonly kind: IncidentKind;
    readonly words: string;
    readonly chance: Summary;
  }[];
  readonly guarantors: readonly GuarantorForecast[];
  /** Challenger, beneficiary, guarantors. */
  readonly actors: readonly ActorForecast[];
  /** Draws behind the figures, and those that gave nothing, by why. */
  readonly draws: number;
  readonly failed: Readonly<Record<string, number>>;
  readonly certified: number;
  readonly mismatches: number;
  /** With every number in its middle: how many equilibria were found, and the chance of an attack in each. */
  readonly equilibria: readonly number[];
}

/** What a guarantor, or a bloc of them, is forecast to do upon an attack that is resisted. */
export interface GuarantorForecast {
  readonly name: string;
  readonly members: readonly PartyId[];
  readonly answers: readonly (Answer & { readonly chance: Summary })[];
  /** That it breaches nothing it owes; absent where it owes nothing. */
  readonly honours?: Summary;
}

/** What the text is worth to an actor, and whether it would sign. */
export interface ActorForecast {
  readonly name: string;
  /** Means over the draws, part by part. */
  readonly worth: Worth;
  readonly package: number;
  readonly peacetime: number;
  /** Worth of signing over having no deal. */
  readonly gain: Summary;
  /** Share of the draws in which it does not lose by signing. */
  readonly signs: number;
}

/** The forecast so far. */
export function forecastOf(search: ForecastSearch): Estimated<Forecast> {
  const { question, samples, failed, certified, mismatches } = search;
  const { terms } = question;
  const over = (of: (sample: Sample) => number): Summary => summaryOf(samples.map(of));
  const shown = equilibria(search.tables.text, question.middle, STARTS).all.map(({ peace }) => 1 - peace);
  const value: Forecast = {
    challenger: terms.challenger,
    beneficiary: terms.beneficiary,
    attacked: over(({ peace }) => 1 - peace),
    attackedWithout: over(({ peaceWithout }) => 1 - peaceWithout),
    war: over(({ war }) => war),
    attacks: terms.attacks.map(({ kind, words }, a) => ({
      kind,
      words,
      chance: over(({ attack }) => attack[a] ?? 0),
    })),
    guarantors: terms.guarantors.map(({ name, members, answers }, i) => {
      const honours = samples.flatMap((sample) => sample.honours[i] ?? []);
      return {
        name,
        members,
        answers: answers.map((answer, m) => ({
          ...answer,
          chance: over((sample) => sample.answer[i]?.[m] ?? 0),
        })),
        ...(honours.length > 0 && { honours: summaryOf(honours) }),
      };
    }),
    actors: [terms.challenger, terms.beneficiary, ...terms.guarantors.map(({ name }) => name)].map(
      (name, index) => ({
        name,
        ...meanStanding(samples, index),
      }),
    ),
    draws: samples.length,
    failed,
    certified,
    mismatches,
    equilibria: shown,
  };
  return {
    kind: 'estimated',
    value,
    model: MODEL,
    seed: question.seed,
    choices: CHOICES,
    warnings: warningsOf(value, terms),
    sources: question.sources,
  };
}

const STARTS = 24;

const MODEL = 'guarantee game, logit quantal response';

const CHOICES = [
  'The equilibrium shown is the end of the branch from blind play (logit quantal response).',
  'One year, in which the challenger may attack once.',
  'A bloc decides as one, by the mean of its members; what they bring adds up.',
];

/** From here on the answer hangs on which equilibrium is taken. */
const APART = 0.05;

function warningsOf(
  { equilibria: all, failed, draws, mismatches, certified }: Forecast,
  terms: Terms,
): readonly string[] {
  const lost = Object.values(failed).reduce((sum, count) => sum + count, 0);
  return [
    'No forecast of war is evidence: it draws out what the numbers of the profile imply.',
    ...(all.length > 1 && Math.max(...all) - Math.min(...all) > APART
      ? [
          `With every number in its middle there are ${all.length} equilibria: the answer hangs on which is taken.`,
        ]
      : []),
    ...(lost > 0 ? [`${lost} of ${lost + draws} draws could not be solved and are left out.`] : []),
    ...(mismatches > 0
      ? [`${mismatches} of ${certified} certified draws came out otherwise along the whole branch.`]
      : []),
    ...(terms.bounds.exhausted
      ? []
      : ['Not everything that the text allows was looked at (see the bounds of its terms).']),
  ];
}

function meanStanding(samples: readonly Sample[], index: number): Omit<ActorForecast, 'name'> {
  const standings = samples.flatMap(({ standing }) => standing[index] ?? []);
  const mean = (of: (standing: (typeof standings)[number]) => number): number =>
    summaryOf(standings.map(of)).mean;
  const part = (key: keyof Worth): number => mean(({ worth }) => worth[key]);
  return {
    worth: {
      total: part('total'),
      stake: part('stake'),
      war: part('war'),
      measure: part('measure'),
      escalation: part('escalation'),
      breach: part('breach'),
      expectation: part('expectation'),
      excess: part('excess'),
      sanctions: part('sanctions'),
      backingDown: part('backingDown'),
      attack: part('attack'),
      resolve: part('resolve'),
    },
    package: mean((standing) => standing.package),
    peacetime: mean(({ peacetime }) => peacetime),
    gain: summaryOf(standings.map(({ gain }) => gain)),
    signs: standings.length === 0 ? 0 : standings.filter(({ gain }) => gain >= 0).length / standings.length,
  };
}
