import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexWorld } from '../compile/world.ts';
import type { Instant } from '../model/time.ts';
import { applyAll } from '../step/apply.ts';
import { start } from '../step/start.ts';
import { budget } from '../testing/budget.ts';
import { crisisArbitrary } from '../testing/stories.arbitrary.ts';
import { WORLD } from '../testing/world.ts';
import { file, newSlate, unfile } from './archive.ts';
import { casesOf } from './read.ts';
import type { Case, Instance } from './state.ts';

// What is filed is taken out as it was, and what a row cannot hold is not filed.

const world = indexWorld(WORLD, []);

const time = fc.oneof(
  fc.constantFrom(-2_208_988_800_000, -1, 0, 1_893_456_000_000, 2_147_483_647, 2_147_483_648),
  fc.integer({ min: -4_000_000_000_000, max: 4_000_000_000_000 }),
) as fc.Arbitrary<Instant>;
const index = fc.oneof(fc.nat(100), fc.nat(2_000_000));
const indexes = fc.array(index, { maxLength: 6 });

const instance: fc.Arbitrary<Instance> = fc
  .record({
    norm: fc.integer({ min: -1, max: 300 }),
    bearers: fc.subarray(['UKR', 'POL', 'FRA', 'USA'], { minLength: 1 }),
    status: fc.constantFrom('active' as const, 'fulfilled', 'breached', 'performed late', 'lapsed'),
    since: time,
    due: fc.oneof(time, fc.constant(Number.NaN)),
    changed: time,
    cause: indexes,
    by: indexes,
    done: fc.oneof(fc.constant(0), fc.nat(), fc.constantFrom(0.5, -0, -3, 2 ** 60)),
    pledge: fc.oneof(fc.constant(-1), index),
  })
  .map(({ pledge, ...rest }) => (pledge < 0 ? rest : { ...rest, pledge }));

const aCase: fc.Arbitrary<Case> = fc
  .record({
    id: fc.nat(1000),
    root: index,
    at: time,
    known: time,
    events: indexes,
    instances: fc.oneof(
      fc.array(instance, { maxLength: 5 }),
      // Members of one pact owe the same: most of a row says what the one before said.
      fc.tuple(instance, fc.nat(200)).map(([one, more]) => Array.from({ length: more }, () => ({ ...one }))),
    ),
    topics: fc.nat(0xffff),
    ended: fc.option(time, { nil: undefined }),
  })
  .map(({ ended, ...rest }) => ({
    ...rest,
    beliefs: [],
    deemed: [],
    edit: undefined,
    ...(ended === undefined ? {} : { ended }),
  }));

it('a case comes out of the archive as it went in', () => {
  const slate = newSlate();
  let filed = 0;
  fc.assert(
    fc.property(aCase, (of) => {
      const row = file(of, world, slate);
      const whole = of.instances.every(({ done }) => Number.isSafeInteger(done) && !Object.is(done, -0));
      expect(row !== undefined).toBe(whole);
      if (row === undefined) return;
      filed += 1;
      expect(unfile(row, of.id, world)).toEqual(of);
    }),
    budget(400),
  );
  expect(filed).toBeGreaterThan(100);
});

it('so do the cases of crises', () => {
  const slate = newSlate();
  let filed = 0;
  fc.assert(
    fc.property(crisisArbitrary, ([pacts, events]) => {
      const state = applyAll(start(pacts, WORLD), events);
      for (const of of casesOf(state).slice(1)) {
        const row = file(of, state.system.world, slate);
        if (row === undefined) continue;
        filed += 1;
        expect(unfile(row, of.id, state.system.world)).toEqual({ ...of, edit: undefined });
      }
    }),
    budget(150),
  );
  expect(filed).toBeGreaterThan(50);
});
