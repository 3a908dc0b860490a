import type { Question } from '@casus/check';
import { compile, HOUR, type Instant, type Norm, type Pact } from '@casus/engine';
import { attackOf, day } from '../check/questions.ts';
import { tinyPact, tinyWorld } from '../engine/tiny.ts';

/** Sizes of the grid, as SymboleoPC's authors measure theirs. */
export const SIZES: readonly number[] = [1, 2, 4, 8, 16];

/**
 * A pact with so many obligations of M1, the i-th of which waits for the i-th power (round and round): M2 may invoke
 * an article of its own for each. Asked about M1: which powers are used, when, and what has been done of each duty.
 */
export const gridAsked = (obligations: number, powers: number): Question => {
  const [duty] = tinyPact.norms;
  if (!duty) throw new Error('the tiny clause has one norm');
  const article = (index: number): string => String(10 + (index % powers));
  const norms = Array.from(
    { length: obligations },
    (_, index): Norm => ({
      ...duty,
      id: `${article(index)}.${index}`,
      cite: { ...duty.cite, article: article(index) },
      subject: { who: { kind: 'states', ids: ['M1'] }, bearing: 'each' },
      when: { kind: 'invoked', by: { kind: 'states', ids: ['M2'] }, ref: { article: article(index) } },
      act: { verb: 'consult', to: { kind: 'states', ids: ['M0'] }, object: String(index) },
      deadline: {
        kind: 'within',
        span: { kind: 'exact', ms: 24 * (1 + (index % 3)) * HOUR },
        of: 'condition',
      },
    }),
  );
  const pact: Pact = {
    ...tinyPact,
    norms,
    articles: Array.from({ length: powers }, (_, index) => ({ number: article(index), wording: [] })),
  };
  const at: Instant = day(2025, 1, 1);
  return {
    system: compile([pact], tinyWorld, { derivations: false }),
    before: [],
    incident: attackOf('X', 'M0', at, tinyWorld),
    horizon: 240 * HOUR,
    about: ['M1'],
  };
};
