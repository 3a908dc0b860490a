// SPIN judges what the checker says: it reads the pacts themselves, and looks at every run.

import { describe, expect, it } from 'vitest';
import { HOUR } from '@casus/engine';
import { aPact, casus, each, established, norm } from '../../../../engine/src/testing/build.ts';
import { askingOf, pairOf, ruled } from './agree.ts';
import { comparable, generated } from './generated.ts';
import { HANDS, handQuestion } from './hand.ts';
import { hasSpin, rule } from './spin.ts';

const spin = hasSpin();
if (!spin) console.warn('SPIN or a C compiler is missing: its judgement is skipped');

describe.skipIf(!spin)('SPIN (skipped without the Debian packages spin and gcc)', () => {
  it('agrees on the floor and ceiling of pacts made by hand, as counted', () => {
    const pairs = HANDS.map((hand) => pairOf(handQuestion(hand), [hand.about]));
    expect(pairs.flatMap(({ reading }) => (reading.kind === 'outside' ? reading.why : []))).toEqual([]);
    const all = comparable(pairs, 20_000);
    const ruling = rule(
      all.map(({ asking }) => asking),
      { optimise: '-O0' },
    );
    expect(ruling.exhausted).toBe(true);
    HANDS.forEach((hand, index) => {
      const one = all[index];
      const expected = [{ floor: hand.floor, ceiling: hand.ceiling }];
      expect(one && ruled(ruling, index, one.asking.machine), hand.name).toEqual(expected);
      if (hand.amiss === undefined) expect(one?.cells, hand.name).toEqual(expected);
      else expect(one?.cells, `${hand.name}: mended? then strike "amiss"`).not.toEqual(expected);
    });
  }, 120_000);

  it.each([
    ['less', 72, 1, false],
    ['at least', 0, 11, true],
  ] as const)(
    'the tiny clause: %s %ih, rung %i can be reached: %s',
    (sense, hour, height, reached) => {
      const [tiny] = HANDS;
      if (!tiny) throw new Error('the first of a list that is not empty');
      const asking = askingOf(pairOf(handQuestion(tiny), [tiny.about]));
      if (!asking) throw new Error('the tiny clause is in the fragment, as the test before shows');
      const at = (hour * HOUR) / asking.machine.unit;
      const { errors } = rule([asking], { optimise: '-O0', goal: { group: tiny.about, at, height, sense } });
      expect(errors > 0).toBe(reached);
    },
    60_000,
  );

  it('agrees on generated pacts', () => {
    const pairs = generated(24, 20_301);
    const all = comparable(pairs, 20_000);
    const ruling = rule(
      all.map(({ asking }) => asking),
      { optimise: '-O0' },
    );
    expect(ruling.exhausted).toBe(true);
    const found = all.map(({ asking }, index) => ruled(ruling, index, asking.machine));
    expect(found).toEqual(all.map(({ cells }) => cells));
    console.log(`${all.length} of ${pairs.length} generated pacts judged by SPIN, ${ruling.states} states`);
    expect(all.length).toBeGreaterThan(8);
  }, 180_000);
});

describe('the second reading', () => {
  it('tells a meeting from the measure of that name, which may perform a duty of help', () => {
    const pact = aPact({
      terms: [casus(each('good faith'))],
      norms: [
        norm('1', { when: established(), act: { verb: 'consult' } }),
        norm('2', { when: established() }),
      ],
    });
    const { reading } = pairOf(handQuestion({ pacts: [pact] }), [['POL']]);
    if (reading.kind === 'outside') throw new Error(reading.why.join());
    const names = reading.machine.acts.map(({ name }) => name).filter((name) => name.startsWith('POL cons'));
    expect(names.sort()).toEqual(['POL consultation', 'POL consults']);
  });

  it('refuses by name what lies outside the fragment', () => {
    const pact = aPact({
      terms: [casus(each('good faith'))],
      forfeitures: [
        {
          who: { kind: 'states', ids: ['UKR'] },
          when: { kind: 'always' },
          extent: 'pact',
          cite: norm('9').cite,
        },
      ],
      norms: [
        norm('1.1', {
          when: {
            kind: 'and',
            of: [established(), { kind: 'consents', who: { kind: 'states', ids: ['UKR'] } }],
          },
          act: { menu: { owed: 'all', items: [{ measure: 'funds', amount: { quantity: 4, unit: 'EUR' } }] } },
        }),
      ],
    });
    const { reading } = pairOf(handQuestion({ pacts: [pact] }), [['POL']]);
    expect(reading).toEqual({
      kind: 'outside',
      why: ['P: may be forfeited', 'a condition "consents"', 'an amount'],
    });
  });
});
