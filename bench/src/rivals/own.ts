import { apply, compile, type Event, startWith, type State } from '@casus/engine';
import { stands } from '../engine/measure.ts';
import { differences } from '../engine/oracle.ts';
import { tiny, tinyPact, tinyWorld } from '../engine/tiny.ts';
import type { RivalResult, RivalTask } from './clause.ts';

/** Casus on the rivals' work, in the same run: the log event by event, in traces that begin at the start state. */
export function measureOwn(task: RivalTask): RivalResult {
  const system = compile([tinyPact], tinyWorld);
  const log = tiny.log(task.size);
  const trace = task.more > 0 ? task.more : task.size;
  const traces: (readonly Event[])[] = [];
  // Each trace is the beginning of the log: a later piece would answer attacks that it does not hold.
  for (let from = 0; from < task.size; from += trace) traces.push(log.slice(0, trace));
  const first = startWith(system);
  const play = (): State => {
    let state = first;
    for (const events of traces) {
      state = first;
      for (const event of events) state = apply(state, event);
    }
    return state;
  };
  const warm = performance.now();
  do play();
  while (performance.now() - warm < 500);
  const samples: number[] = [];
  let last = first;
  for (let run = 0; run < task.runs; run += 1) {
    const from = performance.now();
    last = play();
    samples.push(performance.now() - from);
  }
  const found = stands(last);
  // Quint counts the initial state of a trace as a state; so do we.
  const did = traces.length * (trace + (task.more > 0 ? 1 : 0));
  return { samples, did, found, wrong: differences(tiny.expected(log.slice(0, trace)), found) };
}
