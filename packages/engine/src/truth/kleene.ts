import type { Verdict } from '../model/event.ts';

/** Strong Kleene connectives over true, false, contested (Kleene, Introduction to Metamathematics, 1952, section 64). */

export const and = (a: Verdict, b: Verdict): Verdict =>
  a === 'false' || b === 'false' ? 'false' : a === 'contested' || b === 'contested' ? 'contested' : 'true';

/** True if one is true; false only if both are. */
export const or = (a: Verdict, b: Verdict): Verdict =>
  a === 'true' || b === 'true' ? 'true' : a === 'contested' || b === 'contested' ? 'contested' : 'false';

/** True and false change places; contested stays. */
export const not = (a: Verdict): Verdict => (a === 'true' ? 'false' : a === 'false' ? 'true' : 'contested');

/** A fact that nobody contests. */
export const sure = (holds: boolean): Verdict => (holds ? 'true' : 'false');
