// What is tried once for many: contests, consents, measures of one height, and what comes after the horizon.

import { describe, expect, it } from 'vitest';
import { compile, HOUR, type Incident, type Norm, type Pact, type PartyId } from '@casus/engine';
import {
  aPact,
  at,
  attack,
  casus,
  cite,
  days,
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
import { envelopeOf } from '../envelope/envelope.ts';
import type { Question } from '../model.ts';
import { inHours } from '../testing/cases.ts';
import { begin, carryOn, isFinished } from './search.ts';

const GUARANTOR = role('Guarantor');
const FOUR = ['FRA', 'POL', 'TUR', 'USA'] as const;

const pactOf = (guarantors: readonly PartyId[], norms: readonly Norm[], parts: Partial<Pact> = {}): Pact =>
  aPact({
    roles: [
      seats('Guarantor', 'guarantors', ...guarantors),
      seats('Beneficiary', 'beneficiary', 'UKR'),
      seats('Outsider', 'outsiders', 'RUS'),
    ],
    terms: [casus(each('good faith'), { patterns: [{ kinds: ['armed attack'], on: these('UKR') }] })],
    norms,
    ...parts,
  });

const asked = (pact: Pact, parts: Partial<Question> = {}) => {
  const search = carryOn(
    begin({
      system: compile([pact], WORLD, { derivations: false }),
      before: [],
      incident: attack(1) as Incident,
      horizon: 100 * HOUR,
      ...parts,
    }),
    50_000,
  );
  expect(isFinished(search)).toBe(true);
  const found = envelopeOf(search, ['POL']);
  return {
    states: search.states,
    floor: found && inHours(found.floor.value),
    ceiling: found && inHours(found.ceiling.value),
  };
};

const HEIGHTS: Partial<Question> = { about: ['POL'], heights: true };

/** The same answer with nothing left out, about one guarantor, and by height alone; the states of the last. */
const agreed = (pact: Pact, more: Partial<Question> = {}): ReturnType<typeof asked> => {
  const whole = asked(pact, more);
  const about = asked(pact, { ...more, about: ['POL'] });
  const heights = asked(pact, { ...more, ...HEIGHTS });
  expect([about.floor, about.ceiling]).toEqual([whole.floor, whole.ceiling]);
  expect([heights.floor, heights.ceiling]).toEqual([whole.floor, whole.ceiling]);
  return heights;
};

const arms = norm('5.1', {
  who: these('POL'),
  when: established(),
  act: { to: VICTIM, menu: menu('one', 'arms') },
  deadline: within(hours(48)),
});

describe('what is tried once for many', () => {
  const contested = (guarantors: readonly PartyId[]): Pact =>
    pactOf(guarantors, [{ ...arms, while: established() }], {
      terms: [
        casus(
          { kind: 'victim', standard: 'good faith' },
          {
            patterns: [{ kinds: ['armed attack'], on: these('UKR') }],
            contest: { by: GUARANTOR, within: hours(24), of: 'incident', cite: cite('1') },
          },
        ),
      ],
    });

  it('whoever contests, the finding is contested: more guarantors make no more states', () => {
    const disputed: Partial<Question> = {
      incident: { ...(attack(1) as Incident), disputed: ['attribution'] },
    };
    const few = agreed(contested(['FRA', 'POL']), disputed);
    expect(few.floor).toEqual([
      [0, 0],
      [48, 7],
    ]);
    expect(few.ceiling).toEqual([[0, 7]]);
    expect(asked(contested(FOUR), { ...disputed, ...HEIGHTS })).toEqual(few);
  });

  const consented = (guarantors: readonly PartyId[], all: boolean): Pact =>
    pactOf(guarantors, [
      {
        ...arms,
        when: {
          kind: 'and',
          of: [established(), { kind: 'consents', who: GUARANTOR, ...(all ? { all: true as const } : {}) }],
        },
      },
    ]);

  it('short of all, who has consented shows nothing: the states grow by one for each, and not twofold', () => {
    const two = agreed(consented(['FRA', 'POL'], true));
    expect(two.ceiling).toEqual([[0, 7]]);
    const three = asked(consented(['FRA', 'POL', 'USA'], true), HEIGHTS);
    const four = asked(consented(FOUR, true), HEIGHTS);
    expect(four.states - three.states).toBe(three.states - two.states);
  });

  it('where the consent of any one is enough, it is', () => {
    agreed(consented(['FRA', 'POL', 'USA'], false));
  });

  it('the consent of every state there is never comes, and is not asked for', () => {
    const pact = consented(['POL'], true);
    const every: Pact = {
      ...pact,
      roles: [...pact.roles, seats('Member', 'members', 'all states')],
      norms: pact.norms.map((one) => ({
        ...one,
        when: { kind: 'consents', who: role('Member'), all: true },
      })),
    };
    const { states, ceiling } = agreed(every);
    expect([states, ceiling]).toEqual([1, [[0, 0]]]);
  });

  const free = (more: readonly Norm[] = []): Pact =>
    pactOf(
      ['POL'],
      [
        norm('5.1', {
          who: GUARANTOR,
          when: established(),
          act: {
            to: VICTIM,
            menu: { owed: 'deems', items: [], mayInclude: menu('one', 'arms', 'funds').items },
          },
        }),
        ...more,
      ],
    );

  it('measures that differ in height alone are one thing that was done, at the greatest height', () => {
    const { states, ceiling } = agreed(free());
    expect(ceiling).toEqual([[0, 11]]);
    // Nothing, or one of the heights of the ladder above talk.
    expect(states).toBeLessThanOrEqual(11);
  });

  it('a measure that a sentence looks for stays apart', () => {
    const report = norm('5.2', {
      who: {
        kind: 'such',
        base: GUARANTOR,
        that: { kind: 'act', act: { by: these('POL'), verb: 'use force' } },
      },
      when: established(),
      act: { verb: 'impose', menu: menu('all', 'sanctions') },
      deadline: within(hours(12)),
    });
    expect(agreed(free([report])).ceiling).toEqual([[0, 11]]);
  });

  it('what only a later term waits for is not said', () => {
    const renewed = (span: number): Pact =>
      pactOf(FOUR, [arms], {
        term: {
          status: 'signed',
          from: at(0),
          lapses: [],
          duration: { span: days(span), from: at(0), cite: cite('9') },
          renewal: {
            span: days(1),
            onlyIf: { kind: 'consents', who: GUARANTOR, all: true },
            cite: cite('9'),
          },
        },
      });
    expect(asked(renewed(2), HEIGHTS).states).toBeGreaterThan(asked(renewed(100), HEIGHTS).states);
    expect(asked(renewed(100), HEIGHTS).states).toBe(asked(pactOf(FOUR, [arms]), HEIGHTS).states);
  });

  const failing = (guarantors: readonly PartyId[], first: Partial<Parameters<typeof norm>[1]> = {}): Pact =>
    pactOf(guarantors, [
      norm('5.1', {
        who: GUARANTOR,
        when: established(),
        act: { to: VICTIM, menu: menu('one', 'funds', 'force') },
        deadline: within(hours(24)),
        ...first,
      }),
      norm('5.2', {
        who: GUARANTOR,
        other: true,
        failing: { norm: '5.1', keeps: 'also' },
        act: { to: VICTIM, menu: menu('one', 'arms') },
        deadline: within(hours(24)),
      }),
    ]);

  it('whoever can perform does not fail, so what follows from that never comes, however many could', () => {
    const two = agreed(failing(['POL', 'USA']));
    expect(two.floor).toEqual([
      [0, 0],
      [24, 5],
    ]);
    expect(two.ceiling).toEqual([[0, 11]]);
    const four = asked(failing(FOUR), HEIGHTS);
    expect(four.states).toBe(two.states);
  });

  it('whoever is bound less, or can perform in breach alone, may fail, and then something follows', () => {
    const weak = agreed(failing(['POL', 'USA'], { strength: 'endeavours' }));
    expect(weak.ceiling?.at(-1)).toEqual([24, 7]);
    const force = failing(['POL', 'USA'], { act: { to: VICTIM, menu: menu('one', 'force') } });
    const ban = norm('2.4', {
      position: 'prohibition',
      manner: 'maintain',
      who: these('USA'),
      bearing: 'no',
      verb: 'use force',
      act: {},
    });
    const barred = agreed({ ...force, norms: [...force.norms, ban] });
    expect(barred.ceiling).toEqual([[0, 11]]);
    expect(barred.states).toBeGreaterThan(agreed(force).states);
  });
});
