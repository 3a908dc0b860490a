import fc from 'fast-check';
import { expect } from 'vitest';
import { moverOf } from '../moves/moves.ts';
import { applyAll } from '../step/apply.ts';
import { start } from '../step/start.ts';
import { budget } from './budget.ts';
import { chronicleArbitrary, deedArbitrary, SENSE } from './events.arbitrary.ts';
import { pactsArbitrary } from './pacts.arbitrary.ts';
import { takesEffect, unmatched, wrongCorners } from './play.ts';
import { rankedArbitrary } from './ranks.arbitrary.ts';
import { crisisArbitrary } from './stories.arbitrary.ts';
import { STATES, WORLD } from './world.ts';

/** Properties of moves over random pacts and chronicles; the CI and the long test run the same. */

const scenes = fc.oneof(
  fc.tuple(pactsArbitrary, chronicleArbitrary(SENSE, 8)),
  crisisArbitrary,
  rankedArbitrary,
);

/** Every event that takes effect matches a move of each of its actors. */
export const complete = (runs: number): void =>
  fc.assert(
    fc.property(
      scenes,
      fc.array(deedArbitrary(SENSE), { minLength: 1, maxLength: 6 }),
      ([pacts, events], deeds) => {
        const from = applyAll(start(pacts, WORLD), events);
        const mover = moverOf(from.system);
        for (const deed of deeds) {
          const event = { ...deed, at: from.now };
          if (takesEffect(from, event)) expect(unmatched(mover, from, event)).toEqual([]);
        }
      },
    ),
    budget(runs),
  );

/** No corner of a move is refused, and each breaks what the mark says. */
export const sound = (runs: number): void =>
  fc.assert(
    fc.property(scenes, fc.constantFrom(...STATES), ([pacts, events], party) => {
      const from = applyAll(start(pacts, WORLD), events);
      const wrong = moverOf(from.system)(from, party).flatMap((move) => wrongCorners(from, move).wrong);
      expect(wrong.slice(0, 3)).toEqual([]);
    }),
    budget(runs),
  );

/** The same for what bodies and nature do. */
export const soundForOthers = (runs: number): void =>
  fc.assert(
    fc.property(scenes, fc.constantFrom('nature', 'Council', 'Congress'), ([pacts, events], actor) => {
      const from = applyAll(start(pacts, WORLD), events);
      const wrong = moverOf(from.system)(from, actor).flatMap((move) => wrongCorners(from, move).wrong);
      expect(wrong.slice(0, 3)).toEqual([]);
    }),
    budget(runs),
  );

/** The same for every party where a prohibition and a title above it meet. */
export const soundBetweenRanks = (runs: number): void =>
  fc.assert(
    fc.property(rankedArbitrary, ([pacts, events]) => {
      const from = applyAll(start(pacts, WORLD), events);
      const mover = moverOf(from.system);
      const moves = STATES.flatMap((party) => mover(from, party));
      expect(moves.flatMap((move) => wrongCorners(from, move).wrong).slice(0, 3)).toEqual([]);
    }),
    budget(runs),
  );
