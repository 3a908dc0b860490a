import { type Case, type Event, get, type Instance, type State } from '@casus/engine';
import type { Frame } from './frame.ts';
import type { Memory } from './memory.ts';
import { type Line, newLine, put, sortFrom } from './numbering.ts';
import { isSize, type Reads } from './parts.ts';

/** Kinds of event of which the state keeps all that is read elsewhere: votes in procedures, words in beliefs. */
const UNREAD: ReadonlySet<Event['kind']> = new Set<Event['kind']>(['vote', 'claim', 'tick']);

/** Stands for an instance that nobody bears who acts here: what becomes of it is read by nobody. */
const UNNAMED = -1;

type Asking = Extract<Event, { readonly kind: 'request' | 'invocation' }>;

/** Writes what the future can read of a case on the name of a state. `merges`: of measures of one name it counts whether one was taken, not how many. */
export const writerOfCases = (
  frame: Frame,
  reads: Reads,
  { number, memo, parts }: Memory & { readonly parts: (line: Line) => number },
  eventName: (event: Event) => number,
  merges: boolean,
): ((line: Line, state: State, of: Case) => void) => {
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
    const matters =
      instance.bearers.length === 0 || instance.bearers.some((bearer) => frame.doers.has(bearer));
    return (named[index] = matters ? instanceNumber(instance, state) : UNNAMED);
  };

  const asked = ({ kind, by }: Asking): string => `${kind} ${by}`;
  const write = (outer: Line, state: State, of: Case): void => {
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
      const name = instanceName(state, of, index, of.instances[index] as Instance);
      if (name !== UNNAMED) put(outer, name);
    }
    sortFrom(outer, first);
  };
  const speakers = new WeakMap<Asking, number>();
  const speaker = (event: Asking): number => {
    const known = speakers.get(event) ?? number(asked(event));
    speakers.set(event, known);
    return known;
  };

  // A state shares most cases with the state before it.
  const known: Known[] = [];
  return (line, state, of) => {
    const here = (known[of.id] ??= { of: undefined, says: newLine(), name: UNNAMED });
    if (here.of !== of) {
      write(here.says, state, of);
      here.of = of;
      here.name = here.says.length > SHORT ? parts(here.says) : UNNAMED;
    }
    // A short one is told in full, which is as quick as a number for it.
    if (here.name === UNNAMED) {
      put(line, here.says.length);
      for (let place = 0; place < here.says.length; place += 1) put(line, here.says.words[place] as number);
    } else {
      put(line, -1);
      put(line, here.name);
    }
  };
};

/** So many words of a case are put into the name of a state as they are. */
const SHORT = 32;

interface Known {
  of: Case | undefined;
  readonly says: Line;
  name: number;
}
