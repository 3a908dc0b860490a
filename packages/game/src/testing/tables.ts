import fc from 'fast-check';
import { type NormalGame, profilesOf } from '../normal/model.ts';
import { fraction } from '../number/exact.ts';

/** A table from whole numbers, in the order of `.nfg` files. */
export const tableOf = (counts: readonly number[], pays: readonly number[]): NormalGame => ({
  kind: 'normal',
  title: 'a table',
  comment: '',
  players: counts.map((_, player) => `P${player + 1}`),
  strategies: counts.map((count) => Array.from({ length: count }, (_, index) => String(index + 1))),
  pays: pays.map((pay) => fraction(BigInt(pay), 1n)),
});

/** Tables of whole numbers up to `most`: a small one makes ties. */
export const tableArbitrary = (players: number, strategies: number, most: number): fc.Arbitrary<NormalGame> =>
  fc
    .array(fc.integer({ min: 1, max: strategies }), { minLength: players, maxLength: players })
    .chain((counts) =>
      fc
        .array(fc.integer({ min: 0, max: most }), {
          minLength: profilesOf(counts) * players,
          maxLength: profilesOf(counts) * players,
        })
        .map((pays) => tableOf(counts, pays)),
    );
