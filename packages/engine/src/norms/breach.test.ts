import { expect, it } from 'vitest';
import { applyAll } from '../step/apply.ts';
import { start } from '../step/start.ts';
import { casesOf } from '../state/read.ts';
import { values } from '../store/intmap.ts';
import { aPact, at, ATTACKER, attack, ban, cite, norm, seats, these } from '../testing/build.ts';
import { WORLD } from '../testing/world.ts';
import type { Event } from '../model/event.ts';

// What a prohibition makes of several acts, and of acts against several (SEMANTICS section 6).

const peace = ban('3.1', 'use force', { who: these('UKR', 'RUS', 'POL') });
const defence = norm('4.1', {
  position: 'liberty',
  strength: 'may',
  verb: 'use force',
  who: these('UKR', 'POL'),
  when: {
    kind: 'incident',
    pattern: { kinds: ['armed attack'], on: { kind: 'pronoun', pronoun: 'bearer' } },
  },
  act: { against: ATTACKER },
});
const excused = {
  ...peace,
  unless: { kind: 'norm' as const, ref: { article: '4' }, test: 'applies' as const },
};

const force = (hour: number, by: string, on: readonly string[], about?: number): Event => ({
  kind: 'measure',
  at: at(hour),
  by,
  measure: 'force',
  against: on,
  ...(about === undefined ? {} : { about }),
});

const run = (norms: Parameters<typeof aPact>[0], events: readonly Event[]) => {
  const state = applyAll(start([aPact(norms)], WORLD), events);
  return {
    acts: values(state.notes)
      .filter((note) => note.kind === 'breach')
      .map((note) => note.event),
    breaches: casesOf(state).flatMap((of) => of.instances.filter((one) => one.status === 'breached')),
  };
};

it('records one breach in a case and each act that makes it', () => {
  const { acts, breaches } = run({ norms: [peace] }, [
    attack(0, { no: 1 }),
    force(1, 'RUS', ['UKR'], 1),
    force(2, 'RUS', ['UKR'], 1),
  ]);
  expect(acts).toEqual([0, 1, 2]);
  expect(breaches.map((one) => [one.bearers, one.by])).toEqual([[['RUS'], [0, 1, 2]]]);
});

it('an excuse toward one does not excuse what is done to another', () => {
  const events = [attack(0, { no: 1 })];
  expect(run({ norms: [excused, defence] }, [...events, force(1, 'UKR', ['RUS'], 1)]).acts).toEqual([0]);
  expect(run({ norms: [excused, defence] }, [...events, force(1, 'UKR', ['RUS', 'POL'], 1)]).acts).toEqual([
    0, 1,
  ]);
});

it('nobody gains a title by its own attack', () => {
  const anyone = { ...defence, act: { ...defence.act, against: { kind: 'anyone' as const } } };
  const helpers: typeof defence = {
    ...anyone,
    when: {
      kind: 'incident',
      pattern: { kinds: ['armed attack'], on: these('UKR', 'RUS', 'POL') },
    },
  };
  const relations = [
    { kind: 'article subject to' as const, article: '3', to: { article: '4' }, cite: cite('3') },
  ];
  const norms = { norms: [peace, helpers], relations };
  // Poland was not attacked and may come to the help of Ukraine ...
  expect(run(norms, [attack(0, { no: 1 }), force(1, 'POL', ['RUS'], 1)]).acts).toEqual([0]);
  // ... but what Ukraine did to Poland gives it no title against Poland.
  expect(run(norms, [attack(0, { by: 'UKR', on: ['POL'] })]).acts).toEqual([0]);
});

it('of two parties each promises the other, whichever of them is attacked', () => {
  const [one, two] = ['UKR', 'POL'] as const;
  const pact = {
    roles: [seats('Member', 'members', one, two)],
    norms: [ban('1.1', 'use force', { act: { against: { kind: 'pronoun', pronoun: 'other party' } } })],
  };
  for (const [by, on] of [
    [one, two],
    [two, one],
  ] as const) {
    const { breaches } = run(pact, [attack(0, { by, on: [on] })]);
    expect(breaches.map(({ bearers }) => bearers)).toEqual([[by]]);
  }
  expect(run(pact, [attack(0, { by: one, on: ['FRA'] })]).breaches).toEqual([]);
});
