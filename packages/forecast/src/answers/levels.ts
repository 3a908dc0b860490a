import { type Rung, RUNGS } from '@casus/engine';

/** What an answer comes to for somebody who must choose: words of the guarantee line, the least first. */
export type Level = 'nothing' | 'talk' | 'help' | 'forces';

/** The level of a rung of the ladder. */
export const levelOf = (rung: Rung): Level => {
  const height = RUNGS.indexOf(rung);
  if (height === 0) return 'nothing';
  if (height < RUNGS.indexOf('sanctions')) return 'talk';
  return height < RUNGS.indexOf('deployment') ? 'help' : 'forces';
};
