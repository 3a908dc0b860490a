// Each step of a floor and of a ceiling, replayed from its chronicle by the step function alone.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apply,
  casesOf,
  type Event,
  HOUR,
  powers,
  rungOf,
  startWith,
  type State,
  values,
} from '@casus/engine';
import {
  aPact,
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
  attack,
  casus,
  cite,
} from '../../../engine/src/testing/build.ts';
import { compile, type Incident } from '@casus/engine';
import { budget } from '../../../engine/src/testing/budget.ts';
import { WORLD } from '../../../engine/src/testing/world.ts';
import { measureOf } from '../acts/deed.ts';
import type { Question } from '../model.ts';
import { begin, carryOn, isFinished } from '../search/search.ts';
import { caseArbitrary } from '../testing/cases.arbitrary.ts';
import { questionOf } from '../testing/said.ts';
import { envelopeOf } from './envelope.ts';
import { chronicleOf } from './witness.ts';

const HORIZON = 60;

/** Whether the act at the end of the record performs a duty that binds. */
const performs = (state: State): boolean =>
  casesOf(state).some((of) =>
    of.instances.some(({ norm: index, by }) => {
      const strength = state.system.norms[index]?.norm.strength;
      return (strength === 'shall' || strength === 'undertakes') && by.includes(state.record.size - 1);
    }),
  );

const isFree = (state: State, by: string): boolean =>
  powers(state).some(({ holder, position }) => position === 'liberty' && holder === by);

/** The highest rung that a chronicle shows: what a group did under a title in the state in which it did it. */
const shownBy = (question: Question, events: readonly Event[], group: readonly string[]): number => {
  let state = startWith(question.system);
  let height = 0;
  for (const event of events) {
    const before = state;
    state = apply(state, event);
    const [by] = 'by' in event ? [event.by].flat() : [];
    if (by === undefined || !group.includes(by)) continue;
    if (performs(state) || isFree(before, by)) height = Math.max(height, rungOf(measureOf(event)));
  }
  expect(values(state.notes).filter(({ kind }) => kind === 'without effect')).toEqual([]);
  return height;
};

const replayed = (question: Question, group: readonly string[], most: number): boolean => {
  const asked: Question = { ...question, about: group, heights: true };
  const search = carryOn(begin(asked), most);
  const found = envelopeOf(search, group);
  if (!isFinished(search) || !found) return false;
  for (const step of [...found.floor.value, ...found.ceiling.value])
    expect(shownBy(asked, chronicleOf(asked, step.witness), group)).toBe(step.value);
  return true;
};

describe('a chronicle of a run', () => {
  it('replayed gives what the step of the floor or ceiling claims', () => {
    let shown = 0;
    fc.assert(
      fc.property(caseArbitrary, fc.constantFrom(['POL'], ['USA'], ['POL', 'USA']), (json, group) => {
        if (replayed(questionOf(json, HORIZON), group, 400)) shown += 1;
      }),
      budget(50),
    );
    expect(shown).toBeGreaterThan(15);
  });

  it('tells what is done once an instant has closed a thousandth of a second later', () => {
    const GUARANTOR = role('Guarantor');
    const pact = aPact({
      roles: [
        seats('Guarantor', 'guarantors', 'POL', 'USA'),
        seats('Beneficiary', 'beneficiary', 'UKR'),
        seats('Outsider', 'outsiders', 'RUS'),
      ],
      terms: [casus(each('good faith'), { patterns: [{ kinds: ['armed attack'], on: these('UKR') }] })],
      bodies: [
        council(
          { kind: 'consensus' },
          { members: GUARANTOR, lapse: { after: hours(24), outcome: 'adopted', cite: cite('2') } },
        ),
      ],
      norms: [
        norm('5.1', {
          who: GUARANTOR,
          when: {
            kind: 'and',
            of: [established(), { kind: 'decision', body: 'Council', verbs: ['adopts'] }],
          },
          act: { to: VICTIM, menu: menu('one', 'arms') },
          deadline: within(hours(48)),
        }),
      ],
    });
    const question: Question = {
      system: compile([pact], WORLD, { derivations: false }),
      before: [],
      incident: attack(1) as Incident,
      horizon: 240 * HOUR,
      about: ['POL'],
      heights: true,
    };
    // Nobody votes, so that the motion carries by silence: then arms are owed at the instant at which time was up.
    const [start] = chronicleOf(question, []);
    const silence = [
      {
        kind: 'proposal',
        by: 'UKR',
        body: 'Council',
        pact: 'P',
        motion: { title: 'M', verb: 'adopts' },
        at: start?.at,
      },
      {
        kind: 'measure',
        by: 'POL',
        measure: 'arms',
        to: ['UKR'],
        about: 1_000_003,
        at: (start?.at ?? 0) + 24 * HOUR,
      },
    ] as readonly Event[];
    expect(chronicleOf(question, silence).map(({ kind, at }) => [kind, at - (start?.at ?? 0)])).toEqual([
      ['incident', 0],
      ['proposal', 0],
      ['measure', 24 * HOUR + 1],
    ]);
  });
});
