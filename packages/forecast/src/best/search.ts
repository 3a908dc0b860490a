import { type Bracket, openBrackets, openingOf, picksOf, productOf, settledBy } from '@casus/check';
import type { PartyId } from '@casus/engine';
import {
  advanceForecast,
  beginForecast,
  forecastOf,
  type ForecastSearch,
  isForecastDone,
} from '../answers/forecast.ts';
import { broughtIn, decidingAsOne, eachAlone } from '../answers/each.ts';
import { type Drawing, drawingOf } from '../draws/draw.ts';
import { pointsOf } from '../draws/sobol.ts';
import { compileGame } from '../play/game.ts';
import type { Cast, Missing } from '../profile/gather.ts';
import type { Terms } from '../terms/model.ts';
import { advanceTerms, beginTerms, termsOf, type TermsSearch } from '../terms/search.ts';
import { companyOf, numbersIn } from './cast.ts';
import { foretoldOf, nearLine, nextFar } from './line.ts';
import { measuresOf } from './measures.ts';
import type { BestQuestion, Foretold, Judged, Solved, Unsolved } from './model.ts';

/** A resolution in work: its text is asked what it makes of the game, then the game is drawn. */
type Work = {
  readonly number: number;
  readonly picks: readonly number[];
  readonly far: boolean;
} & (
  | { readonly stage: 'terms'; readonly terms: TermsSearch }
  | { readonly stage: 'draws'; readonly key: string; readonly forecast: ForecastSearch }
);

/** The search for the best text: a value. `advanceBest` makes a new one and leaves this one as it is. */
export interface BestSearch {
  readonly question: BestQuestion;
  readonly brackets: readonly Bracket[];
  /** Resolutions that there are. */
  readonly total: number;
  readonly company: Cast;
  /** Guarantors that decide as one wherever they stand alike; all others decide alone. */
  readonly asOne: readonly PartyId[];
  readonly drawing: Drawing;
  /** Resolutions that were judged, in the order in which they were. */
  readonly judged: readonly Judged[];
  readonly games: readonly Solved[];
  /** Number of each game, by all that the model sees of it. */
  readonly byGame: ReadonlyMap<string, number>;
  readonly unsolved: readonly Unsolved[];
  readonly foretold: readonly Foretold[];
  /** Still to be looked at in any case. */
  readonly line: readonly number[];
  readonly work?: Work;
}

/** The start of a search, or what the profile does not say. Nothing is judged yet. */
export function beginBest(
  question: BestQuestion,
):
  | { readonly kind: 'best'; readonly search: BestSearch }
  | { readonly kind: 'missing'; readonly missing: readonly Missing[] } {
  const brackets = openBrackets(question.drafts, question.taken);
  const company = companyOf(question, brackets);
  const drawing = drawingOf(question.profile, company);
  if (drawing.kind === 'missing') return drawing;
  const middle = drawing.draw(new Float64Array(drawing.dimensions).fill(MIDDLE));
  return {
    kind: 'best',
    search: {
      question,
      brackets,
      total: productOf(brackets),
      company,
      asOne: decidingAsOne(company.guarantors, broughtIn(middle), question.together).asOne,
      drawing,
      judged: [],
      games: [],
      byGame: new Map(),
      unsolved: [],
      foretold: [],
      line: nearLine(brackets, question.upTo),
    },
  };
}

/** Does so much more: a unit is a step of the terms of a text, or one draw of a game. */
export function advanceBest(search: BestSearch, budget: number): BestSearch {
  let now = search;
  for (let left = budget; left > 0; left -= 1) {
    const next = now.work ? worked(now, now.work) : started(now);
    if (!next) return now;
    now = next;
  }
  return now;
}

/** Whether there is nothing more that this search would look at. */
export const isBestDone = (search: BestSearch): boolean =>
  search.work === undefined && search.line.length === 0 && nextFar(search) === undefined;

const started = (search: BestSearch): BestSearch | undefined => {
  const { question, brackets, line } = search;
  const [near, ...rest] = line;
  const number = near ?? nextFar(search);
  if (number === undefined) return undefined;
  const { drafts, world, taken, before, at, challenger, beneficiary, horizon } = question;
  const picks = picksOf(brackets, number);
  const system = settledBy(drafts, world, taken, brackets, picks);
  const terms = beginTerms({
    system,
    before: before ?? openingOf(system, at, at).before,
    at,
    challenger,
    beneficiary,
    horizon,
    rungs: 'plain',
  });
  const work: Work = { stage: 'terms', number, picks, far: near === undefined, terms };
  return { ...search, line: rest, work };
};

const worked = (search: BestSearch, work: Work): BestSearch => {
  const { question } = search;
  if (work.stage === 'draws') {
    const forecast = advanceForecast(work.forecast, 1);
    return isForecastDone(forecast)
      ? solved(search, { ...work, forecast })
      : { ...search, work: { ...work, forecast } };
  }
  const terms = advanceTerms(work.terms, 1);
  const answer = termsOf(terms);
  switch (answer.kind) {
    case 'unfinished':
      return { ...search, work: { ...work, terms } };
    case 'no game':
      return given(search, work, answer.why.says);
    case 'terms':
      return played(search, work, eachAlone(answer.terms, question.called, search.asOne));
  }
};

const given = (search: BestSearch, { number }: Work, says: string): BestSearch => {
  const { work: _work, ...rest } = search;
  return { ...rest, unsolved: [...search.unsolved, { number, says }] };
};

/** Draws the game of a text, unless it is one that is known. */
const played = (search: BestSearch, work: Work, terms: Terms): BestSearch => {
  const { question, drawing, company } = search;
  const key = gameOf(terms);
  if (key === undefined) return given(search, work, 'the text makes no game');
  const game = search.byGame.get(key);
  if (game !== undefined) return judgedAs(search, work, game);
  const numbers = numbersIn(company, terms);
  if (!numbers) return given(search, work, 'somebody guarantees whom no single change of the text brings in');
  const points = pointsOf(drawing.dimensions, question.seed, 0);
  const begun = beginForecast({
    terms,
    // Every text is drawn from the same points: what differs is the text.
    numbers: (draw) => {
      const point = new Float64Array(drawing.dimensions);
      points.at(draw, point);
      return numbers(drawing.draw(point));
    },
    middle: numbers(drawing.draw(new Float64Array(drawing.dimensions).fill(MIDDLE))),
    draws: question.draws,
    seed: question.seed,
    sources: question.sources,
    hours: question.hours,
    ...(question.fineness && { fineness: question.fineness }),
    starts: 0,
    certify: 0,
  });
  if (begun.kind === 'no game') return given(search, work, begun.says);
  const { number, picks, far } = work;
  return { ...search, work: { number, picks, far, stage: 'draws', key, forecast: begun.search } };
};

const MIDDLE = 0.5;

/** All that the model sees of a text, as a name: two texts of one name differ in words alone. None where there is no game. */
const gameOf = (terms: Terms): string | undefined => {
  const compiled = compileGame(terms);
  if (compiled.kind === 'no game') return undefined;
  const { menus, attacks, courses } = compiled.game;
  return JSON.stringify([
    terms.guarantors.map(({ members, beforehand }) => [members, beforehand.map(({ rung }) => rung)]),
    terms.attacks.map(({ kind }) => kind),
    menus,
    attacks.map(({ words: _words, ...attack }) => attack),
    courses.map(({ words: _words, ...course }) => course),
  ]);
};

const solved = (search: BestSearch, work: Extract<Work, { stage: 'draws' }>): BestSearch => {
  const { samples, failed } = work.forecast;
  if (samples.length === 0)
    return given(search, work, `no draw could be solved: ${Object.keys(failed).join('; ')}`);
  const forecast = forecastOf(work.forecast).value;
  const measures = measuresOf(search.question, forecast, samples);
  const game = search.games.length;
  return judgedAs(
    {
      ...search,
      games: [...search.games, { forecast, measures }],
      byGame: new Map([...search.byGame, [work.key, game]]),
    },
    work,
    game,
  );
};

const judgedAs = (search: BestSearch, { number, picks, far }: Work, game: number): BestSearch => {
  const { work: _work, ...rest } = search;
  const measures = search.games[game]?.measures;
  // Foretold from those judged before it, so that the error is that of texts that nobody had looked at.
  const told = far ? foretoldOf(search, number) : undefined;
  return {
    ...rest,
    judged: [...search.judged, { number, picks, game }],
    foretold:
      told && measures
        ? [
            ...search.foretold,
            {
              number,
              effectiveness: { foretold: told.effectiveness, found: measures.effectiveness },
              least: { foretold: told.least, found: measures.least },
            },
          ]
        : search.foretold,
  };
};
