import fc from 'fast-check';
import { expect } from 'vitest';
import type { Event } from '../model/event.ts';
import type { Pact } from '../model/pact.ts';
import { REFUSALS } from '../refusals.ts';
import { report } from '../report/report.ts';
import type { State } from '../state/state.ts';
import { advance, apply, applyAll, due } from '../step/apply.ts';
import { start } from '../step/start.ts';
import { casesOf } from '../state/read.ts';
import { values } from '../store/intmap.ts';
import { ballotArbitrary } from './ballots.arbitrary.ts';
import { budget } from './budget.ts';
import { digest, legal } from './digest.ts';
import { chronicleArbitrary, NONSENSE, SENSE } from './events.arbitrary.ts';
import { unexplained, wrongBetween, wrongWith } from './invariants.ts';
import { pactsArbitrary } from './pacts.arbitrary.ts';
import { crisisArbitrary } from './stories.arbitrary.ts';
import { START, WORLD } from './world.ts';

/** Properties of the step function over random pacts and chronicles; the CI and the long test run the same. */

const sense = chronicleArbitrary(SENSE);
const nonsense = chronicleArbitrary(NONSENSE);

type Scene = readonly [readonly Pact[], readonly Event[]];

/** A quarter are crises, in which duties are met, late or broken; a quarter ballots; a quarter anything that makes sense; a quarter holds names, times and references that nobody knows. */
const scenes: fc.Arbitrary<Scene> = fc.oneof(
  crisisArbitrary,
  ballotArbitrary,
  fc.tuple(pactsArbitrary, sense),
  fc.tuple(pactsArbitrary, nonsense),
);

const check = (
  runs: number,
  property: (pacts: readonly Pact[], events: readonly Event[]) => void,
  of: fc.Arbitrary<Scene> = scenes,
): void =>
  fc.assert(
    fc.property(of, ([pacts, events]) => property(pacts, events)),
    budget(runs),
  );

/** Freezes everything that can be reached. */
const freeze = <T>(value: T, seen = new Set<unknown>()): T => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  for (const part of value instanceof Map || value instanceof Set ? value.entries() : Object.values(value))
    freeze(part, seen);
  return Object.freeze(value);
};

/** Each event leads to a state that can be read, questioned and waited from; nothing throws. */
export const total = (runs: number): void =>
  check(runs, (pacts, events) => {
    let state = applyAll(start(pacts, WORLD), events);
    state = advance(state, (state.now + 400 * 86_400_000) as typeof START, true);
    expect(report(state).schema).toBe('casus/report/1');
    expect(values(state.record).filter((event) => events.includes(event))).toEqual(events);
  });

/** Two runs of the same agree; so does one that drops the derivations, in all that is not a derivation. */
export const deterministic = (runs: number): void =>
  check(runs, (pacts, events) => {
    const once = applyAll(start(pacts, WORLD), events);
    expect(digest(applyAll(start(structuredClone(pacts), WORLD), structuredClone(events)))).toEqual(
      digest(once),
    );
    const without = applyAll(start(pacts, WORLD, { derivations: false }), events);
    const bare = (state: State): unknown =>
      casesOf(state).map((of) => of.instances.map((instance) => ({ ...instance, cause: [] })));
    expect(bare(without)).toEqual(bare(once));
  });

/** However few cases lie open, nothing comes out differently: what is filed is taken out as it was. */
export const filed = (runs: number): void =>
  check(runs, (pacts, events) => {
    const open = digest(applyAll(start(pacts, WORLD), events));
    expect(digest(applyAll(start(pacts, WORLD, { desk: 1 }), events))).toEqual(open);
    let state = start(pacts, WORLD, { desk: 2 });
    for (const event of events) state = apply(state, event);
    expect(digest(state)).toEqual(open);
  });

/** The state after a prefix is the same, applied at once or step by step, and stays what it was when others follow. */
export const replayable = (runs: number): void =>
  check(runs, (pacts, events) => {
    let state = start(pacts, WORLD);
    const kept: { readonly state: State; readonly was: unknown }[] = [];
    for (const event of events) {
      state = apply(state, event);
      kept.push({ state, was: structuredClone(digest(state)) });
    }
    for (const [index, entry] of kept.entries()) {
      expect(digest(entry.state)).toEqual(entry.was);
      expect(digest(applyAll(start(pacts, WORLD), events.slice(0, index + 1)))).toEqual(entry.was);
    }
  });

/** Waiting once and waiting in steps (at any instants, or at each that is due) comes to the same. */
export const waitable = (runs: number): void =>
  fc.assert(
    fc.property(
      scenes,
      fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 5 }),
      ([pacts, events], stops) => {
        const from = applyAll(start(pacts, WORLD), events);
        const last = (Math.max(from.now, START) + 2000 * 3_600_000) as typeof START;
        const once = advance(from, last, true);
        let steps = from;
        for (const stop of [...stops].sort((a, b) => a - b))
          steps = advance(
            steps,
            (Math.max(from.now, START) + stop * 3_600_000) as typeof START,
            stop % 2 === 0,
          );
        expect(digest(advance(steps, last, true))).toEqual(digest(once));
        let dues = from;
        for (let count = 0; count < 500; count += 1) {
          const next = due(dues).find((entry) => entry.at <= last && entry.at > dues.now);
          if (!next) break;
          dues = advance(dues, next.at, true);
        }
        expect(digest(advance(dues, last, true))).toEqual(digest(once));
      },
    ),
    budget(runs),
  );

/** Between two due instants time alone changes nothing. */
export const stillBetween = (runs: number): void =>
  check(runs, (pacts, events) => {
    const from = applyAll(start(pacts, WORLD), events);
    const closed = advance(from, from.now, true);
    const next = due(closed).find((entry) => entry.at > from.now);
    const until = next ? next.at - 1 : from.now + 86_400_000;
    if (until <= from.now) return;
    const { timers: _before, ...was } = legal(closed);
    const { timers: _after, ...is } = legal(advance(closed, until as typeof START, true));
    expect(is).toEqual(was);
  });

/** Nothing that goes in is changed: pacts, world, events and every state are frozen through and through. */
export const pure = (runs: number): void =>
  check(runs, (pacts, events) => {
    let state = freeze(start(freeze(pacts), freeze(WORLD)));
    for (const event of events) state = freeze(apply(state, freeze(event)));
    expect(Object.isFrozen(state.cases.root)).toBe(true);
    freeze(report(advance(state, (state.now + 86_400_000) as typeof START, true)));
  });

/** Statuses move along the lifecycle, keys are made once, time and deadlines never go back. */
export const lawful = (runs: number): void =>
  check(runs, (pacts, events) => {
    let state = start(pacts, WORLD);
    for (const event of events) {
      const next = apply(state, event);
      expect(wrongBetween(state, next)).toEqual([]);
      expect(wrongWith(next)).toEqual([]);
      state = next;
    }
    const end = advance(state, (state.now + 200 * 86_400_000) as typeof START, true);
    expect(wrongBetween(state, end)).toEqual([]);
    expect(wrongWith(end)).toEqual([]);
  });

/** Every position, verdict, procedure and note can be explained, down to sentences and events. */
export const explained = (runs: number): void =>
  check(runs, (pacts, events) => {
    expect(unexplained(applyAll(start(pacts, WORLD), events))).toEqual([]);
  });

/** Codes of refusals after which the act still stands as something less: a finding as a claim, a report that does not add up. */
const STILL_SOMETHING: ReadonlySet<string> = new Set([REFUSALS['no-power'].code]);

/** An event that is refused changes nothing but the record. */
export const refusalsChangeNothing = (runs: number): void =>
  check(
    runs,
    (pacts, events) => {
      let state = start(pacts, WORLD);
      for (const event of events) {
        const next = apply(state, event);
        const index = values(next.record).indexOf(event);
        const refusal = values(next.notes).find(
          (entry) => entry.event === index && entry.kind === 'without effect',
        );
        if (
          refusal &&
          (event.known ?? event.at) <= next.now &&
          !(event.kind === 'finding' && STILL_SOMETHING.has(refusal.code)) &&
          !(event.kind === 'consultation' && event.by.length > 1)
        )
          expect(legal(next), `${refusal.code}: ${refusal.says ?? ''}`).toEqual(
            legal(advance(state, next.now)),
          );
        state = next;
      }
    },
    fc.tuple(pactsArbitrary, nonsense),
  );
