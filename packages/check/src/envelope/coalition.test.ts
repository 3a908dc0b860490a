// Coalitions worked by hand: where the members settle what all of them do together, and where they do not.

import { describe, expect, it } from 'vitest';
import type { PartyId } from '@casus/engine';
import { begin, carryOn, isFinished } from '../search/search.ts';
import { inHours, type JsonCase, type JsonNorm, type JsonPact } from '../testing/cases.ts';
import { questionOf } from '../testing/said.ts';
import { coalitionOf, provedOf, towardFloor } from './coalition.ts';
import { envelopeOf } from './envelope.ts';

const GROUP: readonly PartyId[] = ['POL', 'USA'];
const ATTACKED = ['casus', 'attack'] as const;

const caseOf = (norms: readonly JsonNorm[], parts: Partial<JsonPact> = {}): JsonCase => ({
  id: 'by hand',
  title: 'by hand',
  pacts: [
    {
      id: 'p',
      parties: { UKR: 'beneficiary', USA: 'guarantor', POL: 'guarantor', RUS: 'outsider' },
      casus: { attack: { kind: ['attack'], on: ['UKR'], by: ['outsider'] } },
      norms,
      ...parts,
    },
  ],
  incident: { kind: 'attack', by: 'RUS', on: 'UKR', in: 'x' },
  guarantor: GROUP,
  expect: { floor: null, ceiling: null, veto: null, blocking: null, loopholes: [] },
});

/** The coalition by way of its members, and each of them. */
const together = (json: JsonCase, states = 1_000) => {
  const question = { ...questionOf(json, 240), about: GROUP, heights: true as const };
  const members = GROUP.flatMap((party) => {
    const search = carryOn(begin({ ...question, about: [party] }), 1_000);
    expect(isFinished(search)).toBe(true);
    return envelopeOf(search, [party]) ?? [];
  });
  const proved = provedOf(members);
  const search = carryOn(begin(question), states, towardFloor(question, GROUP, proved));
  const found = coalitionOf(search, GROUP, members);
  if (!found) throw new Error('neither of them is the attacker');
  return {
    each: members.map(({ floor }) => inHours(floor.value)),
    floor: inHours(found.floor.value),
    ceiling: inHours(found.ceiling.value),
    exhausted: found.floor.bounds.exhausted,
    proved: found.proved?.map(({ from, value }) => [from / 3_600_000, value]),
  };
};

const must = (id: string, who: PartyId, menu: readonly string[], within: number, more = {}): JsonNorm => ({
  id,
  modal: 'must',
  who: [who],
  when: ATTACKED,
  menu,
  within,
  ...more,
});

describe('a coalition', () => {
  it('assures what the best of its members does where all can do least at once', () => {
    const found = together(
      caseOf([must('1', 'POL', ['sanctions', 'arms'], 24), must('2', 'USA', ['force'], 72)]),
    );
    expect(found).toMatchObject({
      floor: [
        [0, 0],
        [24, 4],
        [72, 11],
      ],
      ceiling: [[0, 11]],
      exhausted: true,
      proved: undefined,
    });
  });

  it('hangs on a vote of which each member is one voter: a No of the other is lawful for both', () => {
    const found = together(
      caseOf(
        [{ id: '1', modal: 'must', who: 'guarantor', when: ['adopted', 'q'], menu: ['arms'], within: 24 }],
        { procedures: { q: { members: 'guarantor', rule: 'unanimity', within: 24, opens: ATTACKED } } },
      ),
    );
    expect(found).toMatchObject({ floor: [[0, 0]], ceiling: [[0, 7]], exhausted: true });
  });

  it('is not bound by a duty of one that waits for what the other is free to do', () => {
    const waits = must('2', 'USA', ['force'], 48, { when: ['and', ATTACKED, ['did', 'POL', 'arms']] });
    const free: JsonNorm = { id: '1', modal: 'may', who: ['POL'], when: ATTACKED, menu: ['arms'] };
    expect(together(caseOf([free, waits]))).toMatchObject({
      floor: [[0, 0]],
      ceiling: [[0, 11]],
      exhausted: true,
    });
  });

  it('is bound by it where the other owes that', () => {
    const waits = must('2', 'USA', ['force'], 48, { when: ['and', ATTACKED, ['did', 'POL', 'arms']] });
    const found = together(caseOf([must('1', 'POL', ['arms'], 24), waits]));
    expect(found).toMatchObject({
      floor: [
        [0, 0],
        [24, 7],
        [72, 11],
      ],
      ceiling: [[0, 11]],
      exhausted: true,
    });
  });

  it('assures more than any member where the other has to do more if one does less', () => {
    // Sanctions by Poland bring force by the United States within 24 hours; arms by Poland bring nothing.
    const instead = must('2', 'USA', ['force'], 24, { when: ['and', ATTACKED, ['did', 'POL', 'sanctions']] });
    const json = caseOf([must('1', 'POL', ['sanctions', 'arms'], 24), instead]);
    const found = together(json);
    expect(found.each).toEqual([
      [
        [0, 0],
        [24, 4],
      ],
      [[0, 0]],
    ]);
    expect(found).toMatchObject({
      floor: [
        [0, 0],
        [24, 4],
        [48, 7],
      ],
      exhausted: true,
      proved: undefined,
    });
  });

  it('says between what its floor lies where the bound is reached first', () => {
    const instead = must('2', 'USA', ['force'], 24, { when: ['and', ATTACKED, ['did', 'POL', 'sanctions']] });
    const found = together(caseOf([must('1', 'POL', ['sanctions', 'arms'], 24), instead]), 1);
    expect(found).toMatchObject({
      exhausted: false,
      proved: [
        [0, 0],
        [24, 4],
      ],
    });
    expect(found.floor).toEqual([
      [0, 0],
      [24, 11],
    ]);
  });
});
