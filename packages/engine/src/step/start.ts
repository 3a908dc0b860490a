import { compile, type Options, type System } from '../compile/system.ts';
import type { Pact } from '../model/pact.ts';
import type { Instant } from '../model/time.ts';
import type { World } from '../model/world.ts';
import type { State, Work } from '../state/state.ts';
import { emptyMap, newEdit, push } from '../store/intmap.ts';
import { calendarOf, lifeAtStart } from '../tenure/tenure.ts';
import { newAgenda, setTimer, type Turn } from './turn.ts';

/** The instant before everything: earlier than any date a record may hold. */
export const BEGINNING = -8_640_000_000_000_000 as Instant;

/** The state of a run before its first event. */
export const start = (pacts: readonly Pact[], world: World, options: Options = {}): State =>
  startWith(compile(pacts, world, options));

/** The same, from a system that is compiled already (one system may start many runs). */
export const startWith = (system: System): State => {
  const work: Work = {
    system,
    now: BEGINNING,
    record: emptyMap(),
    numbered: emptyMap(),
    cases: push(emptyMap(), {
      id: 0,
      root: -1,
      at: BEGINNING,
      known: BEGINNING,
      events: [],
      beliefs: [],
      instances: [],
      deemed: [],
      topics: 0,
      edit: undefined,
    }),
    caseOf: emptyMap(),
    open: emptyMap(),
    kept: emptyMap(),
    against: emptyMap(),
    caused: emptyMap(),
    firstUse: emptyMap(),
    timers: undefined,
    pacts: system.pacts.map(() => lifeAtStart()),
    procedures: emptyMap(),
    openProcedures: [],
    facts: {},
    authorisations: [],
    pledges: emptyMap(),
    notes: emptyMap(),
  };
  const turn: Turn = { work, edit: newEdit(), event: -1, agenda: newAgenda() };
  for (const rule of system.pacts)
    for (const at of calendarOf(rule)) setTimer(turn, at, 0, { kind: 'calendar', pact: rule.index });
  return work;
};
