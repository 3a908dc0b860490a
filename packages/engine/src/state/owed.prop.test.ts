import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Event } from '../model/event.ts';
import { actorsOf, serves } from '../norms/serves.ts';
import { applyAll, apply } from '../step/apply.ts';
import { start } from '../step/start.ts';
import { contextOf, pactOf } from '../step/turn.ts';
import { budget } from '../testing/budget.ts';
import { digest } from '../testing/digest.ts';
import { chronicleArbitrary, NONSENSE, SENSE } from '../testing/events.arbitrary.ts';
import { pactsArbitrary } from '../testing/pacts.arbitrary.ts';
import { crisisArbitrary } from '../testing/stories.arbitrary.ts';
import { aPact, at, attack, attackOn, norm } from '../testing/build.ts';
import { WORLD } from '../testing/world.ts';
import { get } from '../store/intmap.ts';
import { isFinished, owedBy, serviceBy, serviceOf } from './owed.ts';
import { casesOf, numberOf } from './read.ts';
import type { State } from './state.ts';

// The lists of what parties owe against a walk through all cases.

const scenes = fc.oneof(
  crisisArbitrary,
  fc.tuple(pactsArbitrary, chronicleArbitrary(SENSE)),
  fc.tuple(pactsArbitrary, chronicleArbitrary(NONSENSE)),
);

/** Everything open of a party that is no matter of keeping something up, by case and index. */
const openBy = (state: State, party: string): readonly string[] =>
  casesOf(state).flatMap((of) =>
    of.instances.flatMap((instance, index) =>
      instance.bearers.includes(party) &&
      !isFinished(instance) &&
      state.system.norms[instance.norm]?.norm.manner !== 'maintain'
        ? [`${of.id}/${index}`]
        : [],
    ),
  );

const listed = (state: State, party: string): readonly string[] =>
  owedBy(state, numberOf(state.system.world, party)).map((ref) => `${ref.case}/${ref.instance}`);

const agree = (state: State): void => {
  for (const party of state.system.world.names) {
    const list = listed(state, party);
    expect(new Set(list).size).toBe(list.length);
    const open = openBy(state, party);
    expect(list.filter((entry) => open.includes(entry)).toSorted()).toEqual(open.toSorted());
  }
};

it('what is open is listed once, whatever came after', () => {
  fc.assert(
    fc.property(scenes, ([pacts, events]) => agree(applyAll(start(pacts, WORLD), events))),
    budget(200),
  );
});

it('an act that serves a duty is looked up where the duty is listed', () => {
  let served = 0;
  fc.assert(
    fc.property(scenes, ([pacts, events]) => {
      const state = applyAll(start(pacts, WORLD), events);
      for (const of of casesOf(state))
        for (const instance of of.instances) {
          const rule = state.system.norms[instance.norm];
          if (!rule) continue;
          for (const event of events)
            for (const actor of actorsOf(event))
              if (serves(rule, event, contextOf(state, pactOf(state, rule), of, actor))) {
                served += 1;
                expect(serviceBy(event.kind)).toBe(serviceOf(rule));
              }
        }
    }),
    budget(200),
  );
  expect(served).toBeGreaterThan(100);
});

/** Many attacks; who helps, and in which of the latest, is left to chance. */
const siege = fc.array(
  fc.record({ by: fc.constantFrom('POL', 'FRA', 'USA'), helps: fc.nat(3), about: fc.nat(40) }),
  {
    minLength: 80,
    maxLength: 160,
    size: 'max',
  },
);

it('a long list is settled, step by step as at once, and keeps what is open in the order of its coming', () => {
  const pact = aPact({
    norms: [
      norm('5.1', { when: attackOn(), verb: 'assist', other: true }),
      norm('5.2', { when: attackOn(), verb: 'report', other: true }),
    ],
  });
  fc.assert(
    fc.property(siege, (rounds) => {
      const events = rounds.flatMap(({ by, helps, about }, index): readonly Event[] => [
        attack(index, { no: index + 1 }),
        ...(helps === 0
          ? []
          : [
              {
                kind: 'measure' as const,
                at: at(index),
                by,
                measure: 'arms',
                to: ['UKR'],
                ...(helps === 1 ? {} : { about: Math.max(1, index - about) }),
              },
            ]),
      ]);
      const state = applyAll(start([pact], WORLD), events);
      agree(state);
      expect(digest(state)).toEqual(digest(applyAll(start([pact], WORLD, { desk: 1000 }), events)));
      let steps = start([pact], WORLD);
      for (const event of events) steps = apply(steps, event);
      for (const party of ['POL', 'FRA', 'USA']) {
        const list = listed(state, party);
        expect(listed(steps, party)).toEqual(list);
        const cases = list.map((entry) => Number(entry.split('/')[0]));
        expect(cases).toEqual(cases.toSorted((a, b) => b - a));
        expect(get(state.open, numberOf(state.system.world, party))?.count).toBe(2 * rounds.length);
      }
    }),
    budget(15),
  );
});
