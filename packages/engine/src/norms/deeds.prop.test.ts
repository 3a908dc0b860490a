import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deedIn } from '../compile/asks.ts';
import { compile, type System } from '../compile/system.ts';
import type { Condition } from '../model/condition.ts';
import type { Norm } from '../model/norm.ts';
import { casesOf } from '../state/read.ts';
import { applyAll } from '../step/apply.ts';
import { startWith } from '../step/start.ts';
import { aPact, attackOn, MEMBER, norm, VICTIM } from '../testing/build.ts';
import { budget } from '../testing/budget.ts';
import { digest } from '../testing/digest.ts';
import { condition, maybe, pick } from '../testing/norms.arbitrary.ts';
import { crisisArbitrary } from '../testing/stories.arbitrary.ts';
import { WORLD } from '../testing/world.ts';

// Who has done nothing in a case is not asked whether it has helped there. Asking everybody must come to the same.

const deed: fc.Arbitrary<Condition> = fc
  .tuple(
    pick('assist', 'support', 'use force', 'consult', 'impose', 'mobilise', 'join'),
    maybe('to', pick(VICTIM, MEMBER)),
    maybe('each', fc.constant(true as const), 6),
    maybe('all', fc.constant(true as const), 6),
  )
  .map(
    ([verb, ...parts]): Condition => ({
      kind: 'act',
      act: Object.assign({ by: { kind: 'pronoun', pronoun: 'bearer' } as const, verb }, ...parts),
    }),
  );

const clause = (id: string): fc.Arbitrary<Norm> =>
  fc
    .record({
      bearing: pick('each' as const, 'each', 'each', 'jointly'),
      when: fc.oneof(
        { arbitrary: deed.map((of): Condition => ({ kind: 'and', of: [attackOn(), of] })), weight: 3 },
        deed,
        fc.tuple(deed, deed).map((of): Condition => ({ kind: 'or', of })),
        fc.tuple(deed, condition).map((of): Condition => ({ kind: 'or', of })),
        fc.tuple(condition, deed).map((of): Condition => ({ kind: 'and', of })),
        deed.map((of): Condition => ({ kind: 'not', of })),
        pick<Condition>({ kind: 'act', act: { by: MEMBER, verb: 'request' } }),
      ),
      rest: maybe('onlyIf', deed, 4),
    })
    .map(({ bearing, when, rest }) => norm(id, { verb: 'report', bearing, when, ...rest }));

const asking = (system: System): System => {
  for (const rule of system.norms) Object.assign(rule, { deed: undefined, needs: 0 });
  return system;
};

// What a case has no event of is not weighed there either: `asking` weighs it all the same.
it('a duty of those who act arises for the same when everybody is asked', () => {
  let arose = 0;
  fc.assert(
    fc.property(fc.tuple(clause('4.1'), clause('5.1')), crisisArbitrary, (norms, [, events]) => {
      const pacts = [aPact({ norms })];
      const quick = applyAll(startWith(compile(pacts, WORLD)), events);
      const slow = applyAll(startWith(asking(compile(pacts, WORLD))), events);
      expect(digest(quick)).toEqual(digest(slow));
      for (const { instances } of casesOf(quick))
        arose += instances.filter((one) => quick.system.norms[one.norm]?.deed).length;
    }),
    budget(400),
  );
  expect(arose).toBeGreaterThan(100);
});

it('asks for a deed only where nothing else will do', () => {
  const does = (verb: string): Condition => ({
    kind: 'act',
    act: { by: { kind: 'pronoun', pronoun: 'bearer' }, verb },
  });
  expect(deedIn({ kind: 'and', of: [attackOn(), does('assist')] })).toContain('measure');
  expect(deedIn({ kind: 'or', of: [attackOn(), does('assist')] })).toBeUndefined();
  expect(deedIn({ kind: 'not', of: does('assist') })).toBeUndefined();
  expect(deedIn({ kind: 'act', act: { by: MEMBER, verb: 'assist' } })).toBeUndefined();
  // Who has joined has done so outside all cases.
  expect(deedIn(does('join'))).toBeUndefined();
});
