// docs/renewed-attack.svg: the picture of the README, drawn from a run as the brief draws it.

import { lanes, standalone } from '@casus/views';
import { runCase } from '../apps/cli/src/run/case.ts';
import { prepare } from '../apps/cli/src/run/prepare.ts';

/** The lanes of `UA-A5T-2025` under its crisis, a line for each element. */
export const picture = async (): Promise<string> => {
  const ready = await prepare('renewed-attack', {});
  if (!ready.ok) throw new Error('library/crises/renewed-attack.crisis does not read: npm test says why');
  const { crisis, drafts, world, chosen, print, home, at } = ready.value;
  const { report } = runCase(crisis, drafts, world, chosen, at);
  return standalone(lanes(report, { ...print, home }).svg).replaceAll('><', '>\n<');
};
