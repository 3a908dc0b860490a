import { caseIn, type Event, get, type Instant, type PactState, type State } from '@casus/engine';
import { toldApart } from '../acts/told-apart.ts';
import type { Done } from '../model.ts';
import type { Act, Frame } from './frame.ts';
import { writerOfCases } from './key-case.ts';
import { memory } from './memory.ts';
import { doneText } from './node.ts';
import { newLine, numbering, put, sortFrom } from './numbering.ts';
import { bare, isSize, lifeText, procedureText, readsOf } from './parts.ts';
import { eachStop, type Timer } from './stops.ts';

/**
 * A name for everything that the future of a state can read: two states of one search with the same key have the
 * same future. Left out is what nothing reads again: in which order acts were done, where only the set of
 * them counts; when an act was done, where no clock counts from acts of its kind; reasons and notes.
 *
 * Parts are numbered as they are first met, and a state is numbered by the numbers of its parts, so that a key is a
 * number and exact. The numbers are a memo: which number a part gets tells nothing but that equal parts have equal
 * numbers.
 */
export interface Keys {
  readonly keyOf: (state: State, done: readonly Done[]) => number;
  /** Name of an act, the same whenever it is done. */
  readonly actName: (act: Act) => number;
  /** An act as an event of an instant; the same object for the same act and instant, so that its name is found at once. */
  readonly eventOf: (act: Act, at: Instant) => Event;
  /** Where only heights are asked: whether a measure is told apart from all that were taken before by nothing but its height. */
  readonly isTaken: (act: Act, said: readonly number[]) => boolean;
  /** Whether some clock or power reads when an act of a kind was done. */
  readonly readsWhen: (kind: Event['kind']) => boolean;
}

/** The keys of one search. */
export const keysOf = (frame: Frame): Keys => {
  const whole = numbering();
  const parts = numbering();
  const { number, memo } = memory();
  const reads = readsOf(frame);
  const measureText = frame.question.heights ? toldApart(frame.system, frame.atoms) : undefined;
  const textOf = (event: Event | Act): string =>
    measureText && isSize(event)
      ? JSON.stringify({ ...bare(event), measure: measureText(event.measure) })
      : JSON.stringify(
          reads.kinds.has(event.kind) ? { ...bare(event), at: (event as Event).at } : bare(event),
        );
  const putCase = writerOfCases(
    frame,
    reads,
    { number, memo, parts },
    (event) => memo(event, textOf),
    measureText !== undefined,
  );

  // Most states have these from the state before.
  const lives = latest((all: readonly PactState[]) => {
    const line = newLine();
    for (const life of all) put(line, memo(life, lifeText));
    return parts(line);
  });
  const facts = latest((all: State['facts']) =>
    number(JSON.stringify(Object.entries(all).map(([fact, { holds }]) => [fact, holds]))),
  );
  const grants = latest((all: State['authorisations']) =>
    number(JSON.stringify(all.map(({ organ, of, measure, granted }) => [organ, of, measure, granted]))),
  );

  const stopLine = newLine();
  const stopName = (at: Instant, what: Timer['what']): number => {
    stopLine.length = 0;
    put(stopLine, number(at));
    put(stopLine, number(what.kind));
    put(stopLine, 'case' in what ? what.case : -1);
    put(stopLine, what.kind === 'silence' ? what.casus : what.kind === 'learn' ? what.event : -1);
    put(stopLine, what.kind === 'calendar' || what.kind === 'gate' ? what.pact : -1);
    put(stopLine, what.kind === 'gate' ? what.gate : -1);
    return parts(stopLine);
  };
  const doneOf = (one: Done): string => doneText(one, frame);

  const line = newLine();
  const putStop = (at: Instant, what: Timer['what']): void => put(line, stopName(at, what));
  const keyOf = (state: State, done: readonly Done[]): number => {
    line.length = 0;
    put(line, number(state.now));
    put(line, state.cases.size);
    for (let id = 0; id < state.cases.size; id += 1) {
      const of = caseIn(state, id);
      if (of) putCase(line, state, of);
    }
    put(line, lives(state.pacts));
    put(line, facts(state.facts));
    put(line, grants(state.authorisations));
    put(line, state.openProcedures.length);
    for (const index of state.openProcedures) {
      const procedure = get(state.procedures, index);
      put(line, procedure ? memo(procedure, (item) => procedureText(frame, item)) : -1);
    }
    const from = line.length;
    put(line, 0);
    eachStop(state, frame.doers, putStop);
    sortFrom(line, from + 1);
    line.words[from] = line.length - from;
    const last = line.length;
    for (const one of done) put(line, memo(one, doneOf));
    sortFrom(line, last);
    return whole(line);
  };
  const actName = (act: Act): number => memo(act, (item) => JSON.stringify(item));
  const events = new Map<Instant, Map<Act, Event>>();
  const eventOf = (act: Act, at: Instant): Event => {
    let here = events.get(at);
    if (!here) events.set(at, (here = new Map()));
    let event = here.get(act);
    if (!event) here.set(act, (event = { ...act, at } as Event));
    return event;
  };
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
  return { keyOf, actName, eventOf, isTaken, readsWhen: (kind) => reads.kinds.has(kind) };
};

/** The same function, which remembers its latest answer. */
const latest = <T extends object>(nameOf: (item: T) => number): ((item: T) => number) => {
  let last: T | undefined;
  let name = -1;
  return (item) => {
    if (item !== last) {
      name = nameOf(item);
      last = item;
    }
    return name;
  };
};
