import { drawingOf } from '../draws/draw.ts';
import { pointsOf } from '../draws/sobol.ts';
import type { Missing } from '../profile/gather.ts';
import type { Profile } from '../profile/model.ts';
import type { Terms } from '../terms/model.ts';
import type { ForecastQuestion } from './forecast.ts';
import { castOf, numbersOf } from './numbers.ts';

/** A forecast's question as plain data, which another thread or machine can be asked: it makes the same numbers of it. */
export interface ForecastTask {
  readonly terms: Terms;
  /** One that stands by itself (`layered`). */
  readonly profile: Profile;
  readonly seed: number;
  /** Whatever else a question may say. */
  readonly settings?: Omit<ForecastQuestion, 'terms' | 'numbers' | 'middle' | 'draws' | 'seed' | 'sources'>;
}

/** The question that a task stands for, with so many draws; or what the profile does not say. */
export function questionOf(
  { terms, profile, seed, settings }: ForecastTask,
  draws: number,
  sources: readonly string[] = [],
):
  | { readonly kind: 'question'; readonly question: ForecastQuestion }
  | { readonly kind: 'missing'; readonly missing: readonly Missing[] } {
  const drawing = drawingOf(profile, castOf(terms));
  if (drawing.kind === 'missing') return drawing;
  const at = numbersOf(terms, drawing);
  const points = pointsOf(drawing.dimensions, seed, 0);
  const point = new Float64Array(drawing.dimensions);
  return {
    kind: 'question',
    question: {
      ...settings,
      terms,
      numbers: (draw) => {
        points.at(draw, point);
        return at(point);
      },
      middle: at(new Float64Array(drawing.dimensions).fill(0.5)),
      draws,
      seed,
      sources,
    },
  };
}
