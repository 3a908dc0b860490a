// Hundreds of generated pacts before SPIN. `CASUS_SEED` takes up a seed that a failure printed.

import { describe, expect, it } from 'vitest';
import { ruled } from './agree.ts';
import { comparable, generated } from './generated.ts';
import { hasSpin, rule } from './spin.ts';

const spin = hasSpin();
if (!spin) console.warn('SPIN or a C compiler is missing: its judgement is skipped');

const BATCH = 20;

describe.skipIf(!spin)('SPIN (skipped without the Debian packages spin and gcc)', () => {
  it('agrees on hundreds of generated pacts, both ways', () => {
    const seed = Number(process.env['CASUS_SEED'] ?? Math.floor(Math.random() * 1e9));
    const pairs = generated(Number(process.env['CASUS_TIMES'] ?? 50) * 6, seed);
    const all = comparable(pairs, 30_000);
    let states = 0;
    for (let from = 0; from < all.length; from += BATCH) {
      const part = all.slice(from, from + BATCH);
      const ruling = rule(
        part.map(({ asking }) => asking),
        { optimise: '-O0' },
      );
      expect(ruling.exhausted).toBe(true);
      states += ruling.states;
      part.forEach(({ pair, asking, cells }, index) => {
        const pacts = JSON.stringify(pair.question.system.pacts.map(({ pact }) => pact));
        expect(ruled(ruling, index, asking.machine), `seed ${seed}: ${pacts}`).toEqual(cells);
      });
    }
    console.log(
      `${all.length} of ${pairs.length} generated pacts judged by SPIN, ${states} states, seed ${seed}`,
    );
  }, 3_600_000);
});
