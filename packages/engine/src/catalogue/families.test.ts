import { expect, it } from 'vitest';
import { familyOf, isSameAct } from './families.ts';
import { VERBS } from './verbs.ts';

it.each([
  ['assist', 'defend', true],
  ['act to meet', 'provide', true],
  ['consult', 'consult together', true],
  ['attack', 'use force', true],
  // Help may be given otherwise than by force, and force used otherwise than to help.
  ['assist', 'use force', false],
  ['assist', 'consult', false],
  ['consult', 'meet', false],
  ['respect', 'respect', true],
])('"%s" and "%s": the same act is %s', (one, other, same) => {
  expect(isSameAct(one, other)).toBe(same);
  expect(isSameAct(other, one)).toBe(same);
});

it('what is the same act is of one family', () => {
  for (const { id: one, class: of } of VERBS)
    for (const { id: other } of VERBS)
      if (isSameAct(one, other) && of !== 'threat or force')
        expect([one, other, familyOf(other) ?? familyOf(one)]).toEqual([one, other, familyOf(one)]);
});
