import { counted } from '../names.ts';
import type { ModelNote } from './model.ts';

/** A chance as a whole percentage; never 0 or 100, which no model can promise. */
export const percent = (chance: number): string =>
  chance < 0.005 ? 'under 1 %' : chance > 0.995 ? 'over 99 %' : `${Math.round(chance * 100)} %`;

/**
 * Words for a chance by the yardstick of the Professional Head of Intelligence Assessment (United Kingdom, 2019).
 * Its bands leave gaps (20 to 25 %, ...); a chance in a gap takes the band that is nearer.
 */
export const likelihood = (chance: number): string =>
  BANDS.find(([below]) => chance < below)?.[1] ?? 'almost certain';

const BANDS: readonly (readonly [below: number, words: string])[] = [
  [0.075, 'a remote chance'],
  [0.225, 'highly unlikely'],
  [0.375, 'unlikely'],
  [0.525, 'a realistic possibility'],
  [0.775, 'likely'],
  [0.925, 'highly likely'],
];

/** "Estimated by ... from 1,000 draws, seed 1." */
export const noteWords = ({ model, draws, seed }: ModelNote): string =>
  `Estimated, not proved: ${model}, ${counted(draws, 'draw')}, seed ${seed}.`;
