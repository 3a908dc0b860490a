import {
  type Case,
  casesOf,
  type Event,
  get,
  type Instance,
  type PactState,
  type Procedure,
  type State,
} from '@casus/engine';
import { toldApart } from '../acts/told-apart.ts';
import { isAlike } from '../acts/votes.ts';
import { stopsOf } from './stops.ts';
import type { Act, Frame } from './frame.ts';

/**
 * A name for everything that the future of a state can read: two states of one search with the same key have the
 * same future. Left out is what nothing reads again: in which order acts were done, where only the set of
 * them counts; when an act was done, where no clock counts from acts of its kind; reasons and notes.
 *
 * Parts are numbered as they are first met, so that a key is short and exact. The numbers are a memo: which
 * number a part gets tells nothing but that equal parts have equal numbers.
 */
export interface Keys {
  readonly keyOf: (state: State, done: string) => string;
  /** Name of an act, the same whenever it is done. */
  readonly actName: (act: Act) => number;
  /** Where only heights are asked: whether a measure is told apart from all that were taken before by nothing but its height. */
  readonly isTaken: (act: Act, said: readonly number[]) => boolean;
  /** Whether some clock or power reads when an act of a kind was done. */
  readonly readsWhen: (kind: Event['kind']) => boolean;
}

/** Clocks and powers of the pacts that read when, or in which order, something was done. */
interface Reads {
  readonly kinds: ReadonlySet<Event['kind']>;
  readonly beliefTimes: boolean;
}

/** The keys of one search. */
export const keysOf = (frame: Frame): Keys => {
  const numbers = new Map<string, number>();
  const number = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const byObject = new WeakMap<object, number>();
  const memo = <T extends object>(item: T, make: (item: T) => string): number => {
    const known = byObject.get(item);
    if (known !== undefined) return known;
    const fresh = number(make(item));
    byObject.set(item, fresh);
    return fresh;
  };
  const reads = readsOf(frame);
  const measureText = frame.question.heights ? toldApart(frame.system, frame.atoms) : undefined;
  const textOf = (event: Event | Act): string =>
    measureText && isSize(event)
      ? JSON.stringify({ ...bare(event), measure: measureText(event.measure) })
      : eventText(event as Event, reads);
  const eventName = (event: Event): number => memo(event, textOf);
  // Of measures without an amount it counts whether one of a kind was taken, not how many of them.
  const eventNames = (state: State, indexes: readonly number[]): readonly number[] => {
    const names: number[] = [];
    for (const index of indexes) {
      const event = get(state.record, index);
      const name = event ? eventName(event) : -1;
      if (!(measureText && event && isSize(event) && names.includes(name))) names.push(name);
    }
    return names.sort(ascending);
  };

  const ofCase = (state: State, of: Case): string => {
    const read: number[] = [];
    let asked = '';
    for (const index of of.events) {
      const event = get(state.record, index);
      if (!event || UNREAD.has(event.kind)) continue;
      read.push(index);
      // "The Party that requests it": the last one who did.
      if (event.kind === 'request' || event.kind === 'invocation') asked = `${event.kind} ${event.by}`;
    }
    const instances = of.instances
      .filter((item) => item.bearers.length === 0 || item.bearers.some((bearer) => frame.doers.has(bearer)))
      .map((item) => memo(item, (instance) => instanceText(instance, state, eventNames)));
    return [
      of.root,
      of.ended ?? '',
      JSON.stringify(of.deemed),
      of.beliefs
        .map((belief) =>
          memo(belief, ({ event: _event, at, ...rest }) =>
            JSON.stringify(reads.beliefTimes ? { ...rest, at } : rest),
          ),
        )
        .join(),
      eventNames(state, read).join(),
      asked,
      instances.sort(ascending).join(),
    ].join(';');
  };

  const keyOf = (state: State, done: string): string =>
    [
      state.now,
      casesOf(state)
        .map((of) => ofCase(state, of))
        .join('/'),
      state.pacts.map((life) => memo(life, lifeText)).join(),
      state.openProcedures
        .map((index) => {
          const procedure = get(state.procedures, index);
          return procedure ? memo(procedure, (item) => procedureText(frame, item)) : -1;
        })
        .join(),
      number(
        JSON.stringify([
          Object.entries(state.facts).map(([fact, { holds }]) => [fact, holds]),
          state.authorisations.map(({ organ, of, measure, granted }) => [organ, of, measure, granted]),
          stopsOf(state, frame.doers)
            .map(({ at, what }) => `${at} ${what}`)
            .sort(),
        ]),
      ),
      done,
    ].join('|');
  const actName = (act: Act): number => memo(act, (item) => JSON.stringify(item));
  const sizes = new Map<number, number>();
  const sizeName = (act: Act): number | undefined => {
    if (!measureText || !isSize(act)) return undefined;
    const name = actName(act);
    const size = sizes.get(name) ?? number(textOf(act));
    sizes.set(name, size);
    return size;
  };
  const isTaken = (act: Act, said: readonly number[]): boolean => {
    const size = sizeName(act);
    return size !== undefined && said.some((name) => sizes.get(name) === size);
  };
  return { keyOf, actName, isTaken, readsWhen: (kind) => reads.kinds.has(kind) };
};

const ascending = (a: number, b: number): number => a - b;

/** Kinds of event of which the state keeps all that is read elsewhere: votes in procedures, words in beliefs. */
const UNREAD: ReadonlySet<Event['kind']> = new Set<Event['kind']>(['vote', 'claim', 'tick']);

const eventText = (event: Event, reads: Reads): string =>
  JSON.stringify(reads.kinds.has(event.kind) ? { ...bare(event), at: event.at } : bare(event));

/** An event without when it was, and how it is told. */
const bare = (event: Event | Act): object => {
  const { at: _at, no: _no, text: _text, day: _day, known: _known, ...rest } = event as Event;
  return rest;
};

/** A measure of which no amount is told. */
const isSize = (event: Event | Act): event is (Event | Act) & { readonly kind: 'measure' | 'delivery' } =>
  (event.kind === 'measure' || event.kind === 'delivery') && event.amount === undefined;

const instanceText = (
  instance: Instance,
  state: State,
  eventNames: (state: State, indexes: readonly number[]) => readonly number[],
): string => {
  const { norm, pledge, bearers, status, due: by, done } = instance;
  const open = status === 'active' || status === 'breached' || status === 'suspended';
  const acts = open ? eventNames(state, instance.by) : [];
  return JSON.stringify([
    norm,
    pledge ?? '',
    bearers,
    status,
    open && !Number.isNaN(by) ? by : '',
    open ? done : '',
    acts,
    // A clock that waits for its anchor, and one that stands still, are read with the instant they began at.
    status === 'suspended' ? instance.changed : '',
    open && Number.isNaN(by) && state.system.norms[norm]?.waits ? instance.since : '',
  ]);
};

const lifeText = (life: PactState): string => {
  const {
    because: _because,
    event: _event,
    notices,
    ratified,
    consents,
    forfeited,
    released,
    ...rest
  } = life;
  return JSON.stringify([
    rest,
    notices.map(({ party, at }) => [party, at]),
    ratified.map(({ party, act }) => [party, act]),
    // Of each party its last word counts, and not who spoke first.
    [...new Map(consents.map(({ party, holds }) => [party, holds]))].map(String).sort(),
    forfeited.map(({ party, by }) => [party, by]),
    released.map(({ by, of, article }) => [by, of, article]),
  ]);
};

/** Members who count alike are counted, not named. */
const procedureText = (
  frame: Frame,
  { body, title, members, votes, status, closes, case: of }: Procedure,
): string => {
  const rule = frame.system.bodies[body]?.body;
  const name = (party: string): string => (rule && isAlike(frame, rule, party) ? '' : party);
  return JSON.stringify([
    body,
    title,
    members,
    votes.map(({ by, vote }) => `${name(by)} ${vote}`).sort(),
    status,
    closes,
    of,
  ]);
};

/** Which kinds of event some clock counts from, and whether some power reads when a finding was made. */
const readsOf = (frame: Frame): Reads => {
  const anchors = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === 'of' && typeof part === 'string') anchors.add(part);
      collect(part);
    }
  };
  let beliefTimes = false;
  for (const { pact } of frame.system.pacts) {
    collect([pact.norms, pact.terms, pact.gates, pact.bodies]);
    beliefTimes ||= pact.terms.some((term) => term.kind === 'casus' && term.contest !== undefined);
  }
  const kinds = new Set<Event['kind']>();
  if (anchors.has('invocation')) kinds.add('invocation');
  if (anchors.has('request')) kinds.add('request');
  if (anchors.has('decision')) kinds.add('decision');
  if (anchors.has('determination')) for (const kind of ['finding', 'decision'] as const) kinds.add(kind);
  return { kinds, beliefTimes };
};
