import { expect, it } from 'vitest';
import type { Event } from '../model/event.ts';
import type { Norm } from '../model/norm.ts';
import type { State } from '../state/state.ts';
import { applyAll } from '../step/apply.ts';
import { start } from '../step/start.ts';
import {
  aPact,
  ATTACKER,
  attack,
  attackOn,
  ban,
  cite,
  hours,
  menu,
  norm,
  these,
  within,
} from '../testing/build.ts';
import { brokenBy, wrongCorners } from '../testing/play.ts';
import { STATES, WORLD } from '../testing/world.ts';
import { moverOf } from './moves.ts';
import type { Template } from './template.ts';

// A prohibition, and a title above it in a pact that prevails: which acts the title frees, by hand. The
// classes of alike values must not lump an act that the title covers with one that it does not.

const under = (title: Norm, ...events: readonly Event[]): State =>
  applyAll(
    start(
      [
        aPact({ norms: [ban('4.1', 'assist'), ban('4.2', 'use force')] }),
        aPact({
          id: 'Q',
          norms: [title],
          relations: [{ kind: 'prevails', over: 'P', cite: cite('5', 'Q') }],
        }),
      ],
      WORLD,
    ),
    [attack(1, { no: 1 }), ...events],
  );

const broken = (state: State, event: object): readonly string[] | undefined =>
  brokenBy(state, { kind: 'measure', ...event } as Template);

/** What the marks say otherwise than the step function, at any corner of a move of any party. */
const wrong = (state: State): readonly string[] =>
  STATES.flatMap((party) =>
    moverOf(state.system)(state, party).flatMap((move) => wrongCorners(state, move).wrong),
  );

const DUE = { when: attackOn(these('UKR')), other: true as const, deadline: within(hours(72)) };

it('a duty above frees the measures of its menu for those whom it is owed to, and no others', () => {
  const state = under(norm('5.1', { ...DUE, act: { menu: menu('one', 'arms') } }));
  const help = { by: 'FRA', about: 1 };
  expect(broken(state, { ...help, measure: 'arms', to: ['UKR'] })).toEqual([]);
  expect(broken(state, { ...help, measure: 'funds', to: ['UKR'] })).toEqual(['P 4.1']);
  expect(broken(state, { ...help, measure: 'arms', to: ['POL'] })).toEqual(['P 4.1']);
  expect(wrong(state)).toEqual([]);
});

it('a duty to anybody in need frees help for whomever its words reach, in the case of the act', () => {
  const state = under(norm('5.1', { ...DUE, act: { to: these('POL'), menu: menu('one', 'force') } }));
  const force = { by: 'FRA', measure: 'force' };
  expect(broken(state, { ...force, to: ['POL'] })).toEqual([]);
  expect(broken(state, { ...force, to: ['USA'] })).toEqual(['P 4.1']);
  // The victim itself owes nothing.
  expect(broken(state, { ...force, by: 'UKR', to: ['POL'] })).toEqual(['P 4.1']);
  expect(wrong(state)).toEqual([]);
});

it('a liberty above frees force against whoever caused its case, in each case and in none other', () => {
  const state = under(
    norm('5.1', {
      position: 'liberty',
      strength: 'may',
      verb: 'use force',
      when: attackOn(),
      act: { against: ATTACKER },
    }),
    attack(2, { no: 2, by: 'BLR', on: ['POL'] }),
  );
  const strike = { by: 'USA', measure: 'force' };
  expect(broken(state, { ...strike, against: ['RUS'], about: 1 })).toEqual([]);
  expect(broken(state, { ...strike, against: ['FRA'], about: 1 })).toEqual(['P 4.2']);
  expect(wrong(state)).toEqual([]);
});
