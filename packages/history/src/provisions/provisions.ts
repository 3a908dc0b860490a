import type { Instant, Pact } from '@casus/engine';
import { decides } from './decides.ts';
import { GRADE_MEANINGS } from './grades.ts';
import { happens } from './happens.ts';
import { frames, lasts } from './lasts.ts';
import { FUNCTIONS, type Provision, type Provisions, type Wording } from './model.ts';
import { owes } from './owes.ts';
import { stops } from './stops.ts';

/**
 * A pact by what its provisions do, read off the model: nothing is run, and no words are searched. `at` says whose
 * seats count; without it, everybody who ever had one.
 */
export const provisionsOf = (pact: Pact, wording: Wording, at?: Instant): Provisions => {
  const found: readonly Provision[] = [
    ...frames(pact, at, wording),
    ...happens(pact, wording),
    ...decides(pact, wording),
    ...owes(pact),
    ...stops(pact, wording),
    ...lasts(pact, wording),
  ];
  return {
    pact: pact.id,
    title: pact.title,
    each: FUNCTIONS.map((serves) => {
      const provision = found.find((one) => one.serves === serves);
      // Every function has its room above.
      if (!provision) throw new Error(`no provision serves ${serves}`);
      return { ...provision, meaning: GRADE_MEANINGS[serves][provision.grade] };
    }),
  };
};
