// What becomes of an analyst's sentences, worked by hand on small guarantees.

import { HOUR, type Norm, type Pact, type Standing, type Wished } from '@casus/engine';
import { describe, expect, it } from 'vitest';
import { cite, established, hours, menu, norm, these, VICTIM } from '../../../engine/src/testing/build.ts';

import { afterAttack, attackJudged, GUARANTOR, guarantee, owes } from '../testing/plain.ts';
import { beginWish, carryOnWish, isWishDone, wishAnswer } from './search.ts';

const SOLE = attackJudged('sole');

const duty = (by: number, parts: Parameters<typeof owes>[3] = {}): Norm =>
  owes('1.1', [], by, { act: { to: VICTIM, menu: menu('one', 'arms', 'force') }, ...parts });

const owing = (parts: Partial<Pact>): Pact => guarantee([duty(24)], parts);

const OWES: Standing = { kind: 'owes', act: { verb: 'assist', to: these('UKR') } };
const HELPS: Standing = {
  kind: 'is',
  condition: { kind: 'act', act: { by: { kind: 'pronoun', pronoun: 'that party' }, verb: 'assist' } },
};
const ATTACKED: Wished = {
  kind: 'holds',
  condition: { kind: 'incident', pattern: { kinds: ['armed attack'], on: these('UKR') } },
};

const of = (quantifier: 'each' | 'any' | 'no', is: Standing, by?: number): Wished => ({
  kind: 'of',
  who: GUARANTOR,
  quantifier,
  is,
  ...(by === undefined ? {} : { within: hours(by) }),
});

const looked = (kind: 'concern' | 'purpose', that: Wished, pact: Pact, budget = 10_000) =>
  carryOnWish(
    beginWish({
      question: afterAttack([pact]),
      pact: pact.id,
      wish: { kind, title: 'asked', that, cite: cite('Concern') },
    }),
    budget,
  );

const answered = (kind: 'concern' | 'purpose', that: Wished, pact: Pact) => {
  const { value, bounds } = wishAnswer(looked(kind, that, pact));
  expect(bounds.exhausted).toBe(true);
  return {
    verdict: value.verdict,
    ...(value.witness
      ? {
          hour: value.witness.after / HOUR,
          // The victim does at once whatever could help it.
          acts: value.witness.run
            .map((event) => `${'by' in event ? String(event.by) : ''} ${event.kind}`)
            .filter((act) => act !== 'UKR finding'),
        }
      : {}),
  };
};

const EMPTY: Wished = { kind: 'and', of: [ATTACKED, of('no', OWES, 72)] };
const TIMELY: Wished = { kind: 'and', of: [ATTACKED, of('each', OWES, 24)] };

describe('a concern', () => {
  it('is not reached where the duty comes by itself', () => {
    expect(answered('concern', EMPTY, owing({}))).toEqual({ verdict: 'unreached' });
  });

  it('is reached where each judges alone: nobody finds anything, and the time is over', () => {
    expect(answered('concern', EMPTY, owing({ terms: [SOLE] }))).toEqual({
      verdict: 'reached',
      hour: 72,
      acts: [],
    });
  });

  it('looks at when a duty falls due, not only at whether there is one', () => {
    expect(answered('concern', EMPTY, owing({ norms: [duty(96)] })).verdict).toBe('reached');
    expect(answered('concern', EMPTY, owing({ norms: [duty(72)] })).verdict).toBe('unreached');
  });

  it('does not arise in an incident of which it does not speak', () => {
    const nuclear: Wished = {
      kind: 'holds',
      condition: { kind: 'incident', pattern: { kinds: ['nuclear use'], on: these('UKR') } },
    };
    expect(answered('concern', { kind: 'and', of: [nuclear, of('no', OWES, 72)] }, owing({})).verdict).toBe(
      'elsewhere',
    );
  });

  it('is shown by the run with the fewest acts', () => {
    const both: Wished = of('each', OWES);
    expect(answered('concern', both, owing({ terms: [SOLE] }))).toEqual({
      verdict: 'reached',
      hour: 0,
      acts: ['POL finding', 'USA finding'],
    });
    expect(answered('concern', of('any', OWES), owing({ terms: [SOLE] })).acts).toHaveLength(1);
  });

  it('may speak of what is done: the last instant of the time counts', () => {
    const idle = (by: number): Wished => of('no', HELPS, by);
    expect(answered('concern', idle(24), owing({})).verdict).toBe('unreached');
    expect(answered('concern', idle(23), owing({})).verdict).toBe('reached');
    expect(answered('concern', of('no', HELPS), owing({ norms: [] })).verdict).toBe('reached');
  });

  it('may speak of what is allowed', () => {
    const may: Standing = { kind: 'may', act: { verb: 'use force' } };
    const liberty = norm('2.1', {
      position: 'liberty',
      who: GUARANTOR,
      when: established(),
      act: { verb: 'use force', against: { kind: 'pronoun', pronoun: 'attacker' } },
    });
    expect(answered('concern', of('any', may), owing({})).verdict).toBe('unreached');
    expect(answered('concern', of('any', may), owing({ norms: [duty(24), liberty] })).verdict).toBe(
      'reached',
    );
  });
});

describe('a purpose', () => {
  it('is kept where every lawful run comes to it', () => {
    expect(answered('purpose', TIMELY, owing({}))).toEqual({ verdict: 'kept' });
  });

  it('is lost where somebody can let the time pass, and the run says when', () => {
    const { verdict, hour } = answered('purpose', of('each', OWES, 72), owing({ terms: [SOLE] }));
    expect({ verdict, hour }).toEqual({ verdict: 'lost', hour: 72 });
  });

  it('is never where no lawful run comes to it', () => {
    expect(answered('purpose', TIMELY, owing({ norms: [duty(48)] }))).toEqual({
      verdict: 'never',
      hour: 0,
      acts: [],
    });
  });

  it('is not said to be lost by what was not looked at', () => {
    const search = looked('purpose', of('each', HELPS, 24), owing({}), 1);
    expect(isWishDone(search)).toBe(false);
    expect(wishAnswer(search)).toMatchObject({ value: { verdict: 'kept' }, bounds: { exhausted: false } });
  });
});

it('comes to the same in small steps, and leaves what it began with as it was', () => {
  const pact = owing({ terms: [SOLE] });
  const whole = looked('purpose', of('each', OWES, 72), pact);
  let search = looked('purpose', of('each', OWES, 72), pact, 1);
  const first = wishAnswer(search);
  const begun = search;
  while (!isWishDone(search)) search = carryOnWish(search, 1);
  expect(wishAnswer(search)).toEqual(wishAnswer(whole));
  expect(wishAnswer(begun)).toEqual(first);
});
