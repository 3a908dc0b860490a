// A coalition by way of its members says what the search of every run of all of them together says.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PartyId } from '@casus/engine';
import { budget } from '../../../engine/src/testing/budget.ts';
import type { Envelope, Question } from '../model.ts';
import { begin, carryOn, isFinished } from '../search/search.ts';
import { alikeArbitrary, caseArbitrary, failingArbitrary } from '../testing/cases.arbitrary.ts';
import { inHours, type JsonCase } from '../testing/cases.ts';
import { questionOf } from '../testing/said.ts';
import { coalitionOf, provedOf, towardFloor } from './coalition.ts';
import { envelopeOf } from './envelope.ts';

const HORIZON = 60;
const GROUPS: readonly (readonly PartyId[])[] = [
  ['POL', 'USA'],
  ['GBR', 'POL', 'USA'],
  ['FRA', 'GBR', 'POL', 'USA'],
];
const MOST = 1_500;

/** The first norm is owed by one or more of them: each may leave it to the others, and all of them may not. */
const sharedArbitrary = alikeArbitrary.map(
  (json): JsonCase => ({
    ...json,
    pacts: json.pacts.map((pact, index) =>
      index > 0
        ? pact
        : {
            ...pact,
            norms: pact.norms.map((norm, place) => (place > 0 ? norm : { ...norm, ...SHARED })),
          },
    ),
  }),
);
const SHARED = {
  modal: 'must',
  who: 'guarantor',
  when: ['casus', 'a'],
  within: 24,
  bearing: 'one or more',
} as const;

const alone = (question: Question, party: PartyId): Envelope | undefined => {
  const search = carryOn(begin({ ...question, about: [party] }), MOST);
  return isFinished(search) ? envelopeOf(search, [party]) : undefined;
};

it('the floor and the ceiling are those of a search of every run together', () => {
  let compared = 0;
  let fewer = 0;
  let above = 0;
  fc.assert(
    fc.property(
      fc.oneof(caseArbitrary, alikeArbitrary, failingArbitrary, sharedArbitrary),
      fc.constantFrom(...GROUPS),
      fc.nat(40),
      (json, group, little) => {
        const question: Question = { ...questionOf(json, HORIZON), about: group, heights: true };
        const joint = carryOn(begin(question), MOST);
        const whole = isFinished(joint) ? envelopeOf(joint, group) : undefined;
        const members = group.flatMap((party) => alone(question, party) ?? []);
        if (!whole || members.length < group.length) return;
        const proved = provedOf(members);
        const search = carryOn(begin(question), MOST * 4, towardFloor(question, group, proved));
        const found = coalitionOf(search, group, members);
        expect(isFinished(search)).toBe(true);
        expect(found && inHours(found.floor.value)).toEqual(inHours(whole.floor.value));
        expect(found && inHours(found.ceiling.value)).toEqual(inHours(whole.ceiling.value));
        compared += 1;
        if (search.states < joint.states) fewer += 1;
        if (JSON.stringify(inHours(whole.floor.value)) !== JSON.stringify(inHours(proved as never)))
          above += 1;
        // Cut short it says no more than it knows.
        const cut = coalitionOf(
          carryOn(begin(question), little, towardFloor(question, group, proved)),
          group,
          members,
        );
        for (let hour = 0; hour < HORIZON; hour += 1) {
          const at = (steps: readonly { readonly from: number; readonly value: number }[] | undefined) =>
            steps?.findLast(({ from }) => from <= hour * 3_600_000)?.value ?? 0;
          const least = at(whole.floor.value);
          expect(at(cut?.floor.value)).toBeGreaterThanOrEqual(least);
          expect(at(cut?.proved ?? cut?.floor.value)).toBeLessThanOrEqual(least);
        }
      },
    ),
    budget(30),
  );
  console.log(
    `${compared} coalitions compared, ${fewer} with fewer states, ${above} assure more than any member`,
  );
  expect(compared).toBeGreaterThan(10);
  expect(above).toBeGreaterThan(0);
}, 180_000);
