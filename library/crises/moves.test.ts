import { describe, expect, it } from 'vitest';
import { crises, walk } from './testing/walk.ts';

// Moves on the pacts of the library: every act of history is a move of its actor, and what a sample of moves
// says of itself is what the step function does. `npm run test:long` tries every corner of every step.

/** Milliseconds; a few seconds are enough on a machine that does nothing else. */
const LIMIT = 120_000;

describe('the moves of every crisis match its acts, and say what they do', () => {
  it.each(crises)(
    '%s',
    (name) => {
      const { wrong, events, corners } = walk(name, { steps: 4, actors: 5, corners: 29 });
      expect(wrong).toEqual([]);
      expect(events).toBeGreaterThan(0);
      expect(corners).toBeGreaterThan(0);
    },
    LIMIT,
  );
});
