import type { MeasureId } from '@casus/engine';
import { rungOf } from '@casus/engine';
import type { Step } from '../model.ts';

/** What a headline asks for: that they talk, that they send something, that they fight. */
export type Level = 'talk' | 'material help' | 'force';

/** The lowest rung of each level (ladder of SEMANTICS section 7). */
const LEAST: Readonly<Record<Level, MeasureId>> = {
  talk: 'consultation',
  'material help': 'funds',
  force: 'force',
};

/** From when, in ms after the incident, steps have reached each level; undefined where they never do. */
export const reachedAt = (
  steps: readonly Pick<Step, 'from' | 'value'>[],
): Readonly<Record<Level, number | undefined>> => {
  const at = (level: Level): number | undefined =>
    steps.find(({ value }) => value >= rungOf(LEAST[level]))?.from;
  return { talk: at('talk'), 'material help': at('material help'), force: at('force') };
};
