import { type Case, type Event, get, type Instance, type State } from '@casus/engine';
import type { Frame } from './frame.ts';
import type { Memory } from './memory.ts';
import { type Line, newLine, put, sortFrom } from './numbering.ts';
import { isSize, type Reads } from './parts.ts';

/** Kinds of event of which the state keeps all that is read elsewhere: votes in procedures, words in beliefs. */
const UNREAD: ReadonlySet<Event['kind']> = new Set<Event['kind']>(['vote', 'claim', 'tick']);

type Asking = Extract<Event, { readonly kind: 'request' | 'invocation' }>;

/** Names of cases: all that the future can read of them. `merges`: of measures of one name it counts whether one was taken, not how many. */
export const namesOfCases = (
  frame: Frame,
  reads: Reads,
  { number, memo, parts }: Memory & { readonly parts: (line: Line) => number },
  eventName: (event: Event) => number,
  merges: boolean,
): ((state: State, of: Case) => number) => {
  const putEvent = (line: Line, from: number, event: Event | undefined): void => {
    const name = event ? eventName(event) : -1;
    // Of measures without an amount it counts whether one of a kind was taken, not how many of them.
    if (merges && event && isSize(event) && line.words.subarray(from, line.length).includes(name)) return;
    put(line, name);
  };

  const inner = newLine();
  const instanceNumber = (instance: Instance, state: State): number => {
    const { norm, pledge, bearers, status, due: by, done } = instance;
    const open = status === 'active' || status === 'breached' || status === 'suspended';
    inner.length = 0;
    put(inner, norm);
    put(inner, pledge ?? -1);
    put(inner, bearers.length);
    put(inner, bearers.length === 1 ? number(bearers[0] ?? '') : memo(bearers, (all) => JSON.stringify(all)));
    put(inner, number(status));
    put(inner, open && !Number.isNaN(by) ? number(by) : -1);
    put(inner, open ? number(done) : -1);
    // A clock that waits for its anchor, and one that stands still, are read with the instant they began at.
    put(inner, status === 'suspended' ? number(instance.changed) : -1);
    put(inner, open && Number.isNaN(by) && state.system.norms[norm]?.waits ? number(instance.since) : -1);
    const from = inner.length;
    if (open) for (const index of instance.by) putEvent(inner, from, get(state.record, index));
    sortFrom(inner, from);
    return parts(inner);
  };

  // Most are as they were in the state before.
  const instances: Instance[][] = [];
  const instanceNames: number[][] = [];
  const instanceName = (state: State, of: Case, index: number, instance: Instance): number => {
    const here = (instances[of.id] ??= []);
    const named = (instanceNames[of.id] ??= []);
    const known = here[index] === instance ? named[index] : undefined;
    if (known !== undefined) return known;
    here[index] = instance;
    return (named[index] = instanceNumber(instance, state));
  };

  const asked = ({ kind, by }: Asking): string => `${kind} ${by}`;
  const outer = newLine();
  const nameOf = (state: State, of: Case): number => {
    outer.length = 0;
    put(outer, of.root);
    put(outer, of.ended === undefined ? -1 : number(of.ended));
    put(outer, of.deemed.length === 0 ? -1 : number(JSON.stringify(of.deemed)));
    put(outer, of.beliefs.length);
    for (const belief of of.beliefs)
      put(
        outer,
        memo(belief, ({ event: _event, at, ...rest }) =>
          JSON.stringify(reads.beliefTimes ? { ...rest, at } : rest),
        ),
      );
    // "The Party that requests it": the last one who did.
    let last: Asking | undefined;
    const from = outer.length;
    put(outer, 0);
    for (const index of of.events) {
      const event = get(state.record, index);
      if (!event || UNREAD.has(event.kind)) continue;
      putEvent(outer, from + 1, event);
      if (event.kind === 'request' || event.kind === 'invocation') last = event;
    }
    sortFrom(outer, from + 1);
    outer.words[from] = outer.length - from;
    put(outer, last ? speaker(last) : -1);
    const first = outer.length;
    for (let index = 0; index < of.instances.length; index += 1) {
      const instance = of.instances[index] as Instance;
      if (instance.bearers.length === 0 || instance.bearers.some((bearer) => frame.doers.has(bearer)))
        put(outer, instanceName(state, of, index, instance));
    }
    sortFrom(outer, first);
    return parts(outer);
  };
  const speakers = new WeakMap<Asking, number>();
  const speaker = (event: Asking): number => {
    const known = speakers.get(event) ?? number(asked(event));
    speakers.set(event, known);
    return known;
  };

  // A state shares most cases with the state before it.
  const cases: Case[] = [];
  const names: number[] = [];
  return (state, of) => {
    const known = cases[of.id] === of ? names[of.id] : undefined;
    if (known !== undefined) return known;
    cases[of.id] = of;
    return (names[of.id] = nameOf(state, of));
  };
};
