import type { Estimated } from '@casus/check';
import type { IncidentKind, PartyId } from '@casus/engine';
import { equilibria } from '../play/equilibria.ts';
import { compileGame } from '../play/game.ts';
import type { Numbers } from '../play/numbers.ts';
import { certify, solveGame, type Solved } from '../play/solve.ts';
import type { Worth } from '../play/solution.ts';
import { type Fineness, type Table, tableOf } from '../play/table.ts';
import type { Answer, Terms } from '../terms/model.ts';
import { bare } from './bare.ts';
import { type Level, levelOf } from './levels.ts';
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
  /** Until how many hours after an attack help counts as being there in time (72). */
  readonly hours?: number;
  /** How finely the game is solved; exact where nothing is said. */
  readonly fineness?: Fineness;
  /** From how many starts other equilibria are looked for with every number in its middle (24); 0: nobody looks. */
  readonly starts?: number;
  /** One of so many draws is solved again by the slow and sure way (200); 0: none. */
  readonly certify?: number;
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
  /** Chance of an attack in each equilibrium that was found with every number in its middle; absent if nobody looked. */
  readonly equilibria?: readonly number[];
}

/** What holds where a question does not say otherwise. */
const CERTIFY = 200;
const STARTS = 24;
const HOURS = 72;
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
  const { middle, fineness, starts = STARTS } = question;
  const tables = { text: tableOf(text.game, fineness), bare: tableOf(without.game, fineness) };
  // From blind play, as the branch that is shown; a draw starts from here.
  const [one, other] = [solveGame(tables.text, middle), solveGame(tables.bare, middle)];
  const all = starts > 0 ? equilibria(tables.text, middle, starts).all : undefined;
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
      ...(all && { equilibria: all.map(({ peace }) => 1 - peace) }),
    },
  };
}

/** Looks at so many more draws. Each starts from the middle, so that no draw hangs on another. */
export function advanceForecast(search: ForecastSearch, budget: number): ForecastSearch {
  const { question, tables, start } = search;
  const { certify: every = CERTIFY, hours = HOURS } = question;
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
    if (every > 0 && done % every === 0) {
      certified += 1;
      if (!certify(tables.text, numbers, found.solution, SAME).same) mismatches += 1;
    }
    samples.push(
      sampleOf(question.terms, tables.text.game, numbers, found.solution, without.solution, hours),
    );
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
  /** With every number in its middle: the chance of an attack in each equilibrium found; absent where nobody looked. */
  readonly equilibria?: readonly number[];
}

/** What a guarantor, or a bloc of them, is forecast to do upon an attack that is resisted. */
export interface GuarantorForecast {
  readonly name: string;
  readonly members: readonly PartyId[];
  readonly answers: readonly (Answer & { readonly level: Level; readonly chance: Summary })[];
  /** The same by level: nothing at all, talk, help above talk, forces. */
  readonly levels: Readonly<Record<Level, Summary>>;
  /** What is there so many hours after the attack: help above talk, and among it forces. */
  readonly inTime: { readonly hours: number; readonly help: Summary; readonly forces: Summary };
  /** By attack of the terms: mean chance of each answer, given that attack and that it is resisted. */
  readonly upon: readonly (readonly number[])[];
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
  /** What it has without a deal. */
  readonly alternative: number;
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
          level: levelOf(answer.rung),
          chance: over((sample) => sample.answer[i]?.[m] ?? 0),
        })),
        levels: {
          nothing: over(({ level }) => level[i]?.nothing ?? 0),
          talk: over(({ level }) => level[i]?.talk ?? 0),
          help: over(({ level }) => level[i]?.help ?? 0),
          forces: over(({ level }) => level[i]?.forces ?? 0),
        },
        inTime: {
          hours: question.hours ?? HOURS,
          help: over(({ inTime }) => inTime[i]?.help ?? 0),
          forces: over(({ inTime }) => inTime[i]?.forces ?? 0),
        },
        upon: terms.attacks.map((_, a) =>
          answers.map((__, m) => meanOf(samples.map(({ upon }) => upon[a]?.[i]?.[m] ?? 0))),
        ),
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
    ...(search.equilibria && { equilibria: search.equilibria }),
  };
  return {
    kind: 'estimated',
    value,
    model: MODEL,
    seed: question.seed,
    choices: terms.guarantors.some(({ members }) => members.length > 1) ? [...CHOICES, BLOCS] : CHOICES,
    warnings: warningsOf(value, terms),
    sources: question.sources,
  };
}

const meanOf = (figures: readonly number[]): number => summaryOf(figures).mean;

const MODEL = 'guarantee game, logit quantal response';

const CHOICES = [
  'The equilibrium shown is the end of the branch from blind play (logit quantal response).',
  'One year, in which the challenger may attack once.',
];

const BLOCS = 'A bloc decides as one, by the mean of its members; what they bring adds up.';

/** From here on the answer hangs on which equilibrium is taken. */
const APART = 0.05;

function warningsOf(
  { equilibria: all = [], failed, draws, mismatches, certified }: Forecast,
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
    alternative: mean(({ alternative }) => alternative),
    gain: summaryOf(standings.map(({ gain }) => gain)),
    signs: standings.length === 0 ? 0 : standings.filter(({ gain }) => gain >= 0).length / standings.length,
  };
}
