import type { PartyId } from '@casus/engine';
import {
  drawingOf,
  numbersOf,
  castOf as actorsOf,
  pointsOf,
  quantityOf,
  type Drawing,
  type ForecastQuestion,
  type Missing,
  type Terms,
} from '@casus/forecast';
import { inSentence, listedShort } from '@casus/views';
import { type Asked, asked, type CheckOptions, numberIn } from '../check/question.ts';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import type { Faulty } from '../library/load.ts';
import { type Cast, castOf, type CastOptions } from './cast.ts';
import { filesOf, type Numbered, numberedBy } from './profile.ts';

/** Options of `casus forecast` that say what is asked. */
export interface ForecastOptions extends CheckOptions, CastOptions {
  readonly actors?: string;
  readonly scenario?: string;
  readonly draws?: string;
  readonly seed?: string;
  readonly hours?: string;
  readonly starts?: string;
}

/** A forecast that is ready to be made. */
export interface Ready {
  readonly all: Asked;
  readonly numbered: Numbered;
  readonly cast: Cast;
  readonly draws: number;
  readonly seed: number;
  readonly hours: number;
  /** From how many starts somebody wants other equilibria to be looked for. */
  readonly starts?: number;
}

const DRAWS = 128;
const SEED = 1;
const HOURS = 72;

/** Reads the pacts, the numbers and who plays. */
export async function readyFor(
  pacts: readonly string[],
  options: ForecastOptions,
): Promise<Outcome<Ready> | Faulty> {
  const draws = numberIn(options.draws, '--draws', DRAWS, 1_000_000, 'draws');
  if (!draws.ok) return draws;
  const seed = numberIn(options.seed, '--seed', SEED, 4_294_967_295, 'a seed');
  if (!seed.ok) return seed;
  const hours = numberIn(options.hours, '--hours', HOURS, 24 * 3660, 'hours');
  if (!hours.ok) return hours;
  const starts = numberIn(options.starts, '--starts', 8, 10_000, 'starts');
  if (!starts.ok) return starts;
  const ready = await asked(pacts, options);
  if (!ready.ok) return ready;
  const numbered = await numberedBy(ready.value.library, options.actors, options.scenario);
  if (!numbered.ok) return numbered;
  const cast = await castOf(ready.value, numbered.value, options);
  if (!cast.ok) return cast;
  return good({
    all: ready.value,
    numbered: numbered.value,
    cast: cast.value,
    draws: draws.value,
    seed: seed.value,
    hours: hours.value,
    ...(options.starts !== undefined && { starts: starts.value }),
  });
}

/** The drawing that the terms ask for; what the profile does not say is named. */
export function drawnFor({ numbered, all }: Ready, terms: Terms): Outcome<Drawing> {
  const drawing = drawingOf(numbered.profile, actorsOf(terms));
  if (drawing.kind === 'drawing') return good(drawing);
  const { missing } = drawing;
  return bad(
    EXIT.findings,
    `${numbered.loaded.source.path}: does not say ${listedShort(
      missing.map((one) => missingWords(one, (party) => inSentence(all.names, party))),
      SOME,
    )}`,
    numbered.profile.basedOn === undefined && filesOf(numbered.loaded).length === 1
      ? 'write these lines, or let the library fill them in with "Based on "neutral"." under the head'
      : 'write these lines',
  );
}

const SOME = 4;

/** A number that a profile does not give, in words. */
export const missingWords = (
  { party, role, quantity, of }: Missing,
  called: (party: PartyId) => string,
): string => {
  const { words } = quantityOf(quantity);
  const what = of === undefined ? words : `${words} ${of}`;
  return party === undefined
    ? `the ${what}`
    : `the ${what} of ${called(party)}${role === undefined ? '' : ` (${role})`}`;
};

/** What is asked of the model. */
export function questionFor(ready: Ready, terms: Terms, drawing: Drawing): ForecastQuestion {
  const { draws, seed, hours, numbered } = ready;
  const at = numbersOf(terms, drawing);
  const points = pointsOf(drawing.dimensions, seed, 0);
  const point = new Float64Array(drawing.dimensions);
  return {
    terms,
    numbers: (draw) => {
      points.at(draw, point);
      return at(point);
    },
    middle: at(new Float64Array(drawing.dimensions).fill(0.5)),
    draws,
    seed,
    sources: sourcesOf(drawing, numbered),
    hours,
    fineness: FINENESS,
    starts: 0, // `othersOf` looks for other equilibria when the draws are made
    certify: CERTIFY,
  };
}

/** With more than a few guarantors every sum of help is too many: what they bring is sorted into cells. */
const FINENESS = { cells: { strength: 48, harm: 8 } };
/** To follow the whole branch takes as long as about twenty draws: one in so many is solved again. */
const CERTIFY = 200;

/** Whom to cite: every source and series of data once, and how many lines are judgements. */
export const sourcesOf = ({ lines }: Drawing, { loaded }: Numbered): readonly string[] => {
  const judged = lines.filter(({ entry }) => entry.origin.kind === 'judgement').length;
  const cited = lines.flatMap(({ entry: { origin } }) => (origin.kind === 'judgement' ? [] : [origin.words]));
  return [
    `${filesOf(loaded)
      .map(({ profile }) => profile.name)
      .join(', on top of ')}: ${judged} of ${lines.length} lines are judgements`,
    ...new Set(cited),
  ];
};
