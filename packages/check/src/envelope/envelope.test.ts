// Floors and ceilings worked by hand, and how a search is carried on.

import { describe, expect, it } from 'vitest';
import { compile, HOUR, type Incident, type Norm, type Pact } from '@casus/engine';
import {
  aPact,
  at,
  attack,
  ban,
  casus,
  cite,
  council,
  each,
  established,
  hours,
  menu,
  norm,
  role,
  seats,
  these,
  VICTIM,
  within,
} from '../../../engine/src/testing/build.ts';
import { WORLD } from '../../../engine/src/testing/world.ts';
import type { Question } from '../model.ts';
import { begin, carryOn, isFinished, progressOf } from '../search/search.ts';
import { inHours } from '../testing/cases.ts';
import { envelopeOf, exposed } from './envelope.ts';
import { WITH_PROMISES } from './scale.ts';

const GUARANTOR = role('Guarantor');
const ROLES = [
  seats('Guarantor', 'guarantors', 'POL', 'USA'),
  seats('Beneficiary', 'beneficiary', 'UKR'),
  seats('Outsider', 'outsiders', 'RUS'),
];
const ATTACK = casus(each('good faith'), { patterns: [{ kinds: ['armed attack'], on: these('UKR') }] });

const guarantee = (norms: readonly Norm[], parts: Partial<Pact> = {}): Pact =>
  aPact({ roles: ROLES, terms: [ATTACK], norms, ...parts });

const owes = (
  id: string,
  items: readonly string[],
  by: number,
  parts: Parameters<typeof norm>[1] = {},
): Norm =>
  norm(id, {
    who: GUARANTOR,
    when: established(),
    act: { to: VICTIM, menu: menu('one', ...items) },
    deadline: within(hours(by)),
    ...parts,
  });

const question = (pacts: readonly Pact[], parts: Partial<Question> = {}): Question => ({
  system: compile(pacts, WORLD, { derivations: false }),
  before: [],
  incident: attack(1) as Incident,
  horizon: 240 * HOUR,
  ...parts,
});

const cell = (asked: Question, ...group: readonly string[]) => {
  const search = carryOn(begin({ ...asked, about: group }), 20_000);
  expect(isFinished(search)).toBe(true);
  const found = envelopeOf(search, group);
  return {
    floor: found && inHours(found.floor.value),
    ceiling: found && inHours(found.ceiling.value),
    found,
  };
};

describe('floor and ceiling', () => {
  it('the floor is the least item at the last instant, the ceiling the most at once', () => {
    const { floor, ceiling } = cell(question([guarantee([owes('5.1', ['sanctions', 'force'], 72)])]), 'POL');
    expect(floor).toEqual([
      [0, 0],
      [72, 4],
    ]);
    expect(ceiling).toEqual([[0, 11]]);
  });

  it('each step has a run of its own that shows it', () => {
    const { found } = cell(
      question([guarantee([owes('5.1', ['sanctions'], 24), owes('5.2', ['arms'], 72)])]),
      'POL',
    );
    expect(
      found?.floor.value.map((step) =>
        step.witness.map((event) => `${event.kind} ${(event.at - at(1)) / HOUR}`),
      ),
    ).toEqual([[], ['measure 24'], ['measure 24', 'measure 72']]);
  });

  it('a duty of several things, or of several parties together, is owed though no one act performs it', () => {
    const floor = (parts: Parameters<typeof norm>[1]) =>
      cell(question([guarantee([owes('5.1', [], 24, parts)])]), 'POL', 'USA').floor;
    const owed = [
      [0, 0],
      [24, 7],
    ];
    expect(floor({ act: { to: VICTIM, menu: menu('all', 'sanctions', 'funds', 'arms') } })).toEqual(owed);
    expect(floor({ bearing: 'jointly', act: { to: VICTIM, menu: menu('one', 'arms') } })).toEqual(owed);
  });

  it('a state of affairs comes about as nature has it: never in the least, at once in the most', () => {
    const asks = guarantee([
      norm('6', {
        who: GUARANTOR,
        when: { kind: 'fact', fact: 'a question', holds: true },
        act: { verb: 'consult' },
        deadline: within(hours(24)),
      }),
    ]);
    const { floor, ceiling } = cell(question([asks]), 'POL');
    expect([floor, ceiling]).toEqual([[[0, 0]], [[0, 1]]]);
    const told = question([asks], { before: [{ kind: 'fact', fact: 'a question', holds: true, at: at(0) }] });
    expect(cell(told, 'POL').floor).toEqual([
      [0, 0],
      [23, 1],
    ]);
  });

  it('a sole judge may stay silent, one who judges in good faith is bound by what nobody disputes', () => {
    const judged = (standard: 'sole' | 'good faith') =>
      cell(
        question([
          guarantee([owes('5.1', ['arms'], 24)], { terms: [{ ...ATTACK, determiner: each(standard) }] }),
        ]),
        'POL',
      ).floor;
    expect(judged('sole')).toEqual([[0, 0]]);
    expect(judged('good faith')).toEqual([
      [0, 0],
      [24, 7],
    ]);
  });

  it('a party that every way of performing would put in breach is torn: the floor has it stand aside, the ceiling perform at the last instant', () => {
    const neutral = aPact({
      id: 'N',
      roles: [seats('Member', 'members', 'POL', 'RUS')],
      norms: [ban('1', 'use force', { who: these('POL'), act: { against: these('RUS') } })],
    });
    const { floor, ceiling } = cell(question([guarantee([owes('5.1', ['force'], 72)]), neutral]), 'POL');
    expect(floor).toEqual([[0, 0]]);
    expect(ceiling).toEqual([
      [0, 0],
      [72, 11],
    ]);
  });

  it('a measure without a title does not count, and nobody takes one: a duty that waits for it never comes', () => {
    const after = owes('5.2', ['force'], 24, {
      who: these('POL'),
      when: {
        kind: 'and',
        of: [established(), { kind: 'act', act: { by: these('USA'), verb: 'assist', measures: ['arms'] } }],
      },
    });
    expect(cell(question([guarantee([after])]), 'POL').ceiling).toEqual([[0, 0]]);
    const titled = owes('5.1', ['arms'], 24, { who: these('USA') });
    expect(cell(question([guarantee([titled, after])]), 'POL').ceiling).toEqual([[0, 11]]);
  });

  it('an express liberty gives a title and no floor; a promise weaker than a duty gives neither', () => {
    const may = owes('5.1', ['force'], 24, { position: 'liberty', strength: 'may' });
    const should = owes('5.2', ['force'], 24, { strength: 'should' });
    expect(cell(question([guarantee([may])]), 'POL')).toMatchObject({ floor: [[0, 0]], ceiling: [[0, 11]] });
    expect(cell(question([guarantee([should])]), 'POL')).toMatchObject({
      floor: [[0, 0]],
      ceiling: [[0, 0]],
    });
  });

  it('a promise weaker than a duty counts where it is asked what was promised, and assures nothing there either', () => {
    const should = owes('5.2', ['force'], 24, { strength: 'should' });
    const search = carryOn(begin(question([guarantee([should])])), 1000);
    const promised = envelopeOf(search, ['POL'], WITH_PROMISES);
    expect(promised?.floor.value.map(({ value }) => value)).toEqual([0]);
    expect(promised?.ceiling.value.map(({ value }) => value)).toEqual([11]);
  });

  it('a No is lawful: whoever votes with the attacker can keep a duty from arising', () => {
    const bound = owes('5.1', ['arms'], 24, {
      when: { kind: 'decision', body: 'Council', verbs: ['adopts'] },
    });
    const body = council(
      { kind: 'unanimity' },
      { members: GUARANTOR, lapse: { after: hours(72), outcome: 'rejected', cite: cite('2') } },
    );
    expect(cell(question([guarantee([bound], { bodies: [body] })]), 'POL')).toMatchObject({
      floor: [[0, 0]],
      ceiling: [[0, 7]],
    });
  });

  it('the victim uses at once what a duty waits for; where one power shuts another there is a floor for each election', () => {
    const when = (article: string) => ({ kind: 'invoked' as const, by: VICTIM, ref: { article } });
    const shut = (id: string, used: string, other: string): Norm =>
      norm(id, {
        who: VICTIM,
        position: 'power',
        verb: 'invoke',
        when: when(used),
        shuts: [{ article: other }],
        sameCase: true,
      });
    const pact = guarantee([
      owes('1.1', ['sanctions'], 24, { when: when('2') }),
      owes('1.2', ['arms'], 72, { when: when('4') }),
      shut('3.1', '2', '4'),
      shut('3.2', '4', '2'),
    ]);
    const elected = (article: string) => cell(question([pact], { elects: [{ article }] }), 'POL').floor;
    expect(elected('2')).toEqual([
      [0, 0],
      [24, 4],
    ]);
    expect(elected('4')).toEqual([
      [0, 0],
      [72, 7],
    ]);
    expect(cell(question([pact], { careless: true }), 'POL').floor).toEqual([[0, 0]]);
  });

  it('a group is not the best of its members: what one is excused from, another makes good', () => {
    const first = owes('5.1', ['arms'], 72, { who: these('USA') });
    const backfill = owes('5.2', ['arms'], 48, {
      who: these('POL'),
      failing: { norm: '5.1', keeps: 'also', excuse: true },
    });
    const { when: _when, ...remedy } = backfill;
    const pact = guarantee([first, remedy], {
      gates: [
        { who: these('USA'), organ: 'Congress', effect: 'whether', ref: { article: '5' }, cite: cite('5') },
      ],
    });
    expect(cell(question([pact]), 'POL').floor).toEqual([[0, 0]]);
    expect(cell(question([pact]), 'USA').floor).toEqual([[0, 0]]);
    expect(cell(question([pact]), 'USA', 'POL').floor).toEqual([
      [0, 0],
      [120, 7],
    ]);
  });

  it('has no cell for the attacker', () => {
    expect(cell(question([guarantee([owes('5.1', ['arms'], 24)])]), 'RUS').found).toBeUndefined();
  });
});

describe('exposed hours', () => {
  it('count the time during which the floor is below the need', () => {
    const floor = [
      { from: 0, value: 0 },
      { from: 24, value: 7 },
    ];
    const need = [
      { from: 0, value: 0 },
      { from: 12, value: 7 },
      { from: 72, value: 11 },
    ];
    expect(exposed(floor, need, 100)).toEqual({ ms: 12 + 28, open: true });
    expect(exposed(floor, need.slice(0, 2), 100)).toEqual({ ms: 12, open: false });
  });
});

describe('a search', () => {
  const asked = question([guarantee([owes('5.1', ['sanctions', 'arms'], 24), owes('5.2', ['force'], 72)])]);

  it('carried on in small steps ends where one step ends, and leaves every step before as it was', () => {
    const steps = [begin(asked)];
    for (let last = steps[0]; last && !isFinished(last); last = steps.at(-1)) steps.push(carryOn(last, 3));
    const whole = carryOn(begin(asked), 100_000);
    const last = steps.at(-1) ?? whole;
    expect(progressOf(last)).toEqual(progressOf(whole));
    expect(envelopeOf(last, ['POL'])?.floor.value.map(({ from, value }) => [from, value])).toEqual(
      envelopeOf(whole, ['POL'])?.floor.value.map(({ from, value }) => [from, value]),
    );
    const half = steps[Math.floor(steps.length / 2)] ?? whole;
    expect(progressOf(carryOn(half, 100_000))).toEqual(progressOf(whole));
  });

  it('whose budget ends says how far it came, and never that it looked at everything', () => {
    const search = carryOn(begin(asked), 4);
    const bounds = envelopeOf(search, ['POL'])?.floor.bounds;
    expect(bounds).toMatchObject({ exhausted: false, incidents: 1, uses: 1, horizon: 240 * HOUR });
    expect(bounds?.states).toBe(search.states);
    expect(progressOf(search).finished).toBe(false);
  });
});
