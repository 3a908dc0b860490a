import type { Event } from '../model/event.ts';
import type { Instant } from '../model/time.ts';
import { workOn } from '../state/copy.ts';
import type { Instance, State, Timer, Work } from '../state/state.ts';
import { inOrder, rest } from '../store/heap.ts';
import { caseIn } from '../state/read.ts';
import { type Edit, get, newEdit, push } from '../store/intmap.ts';
import { enumerate, isDue, passTo } from './pass.ts';
import { settleAgenda } from './react.ts';
import { takeEffect } from './effect.ts';
import { type Agenda, clearDesk, newAgenda, pactOf, setTimer, type Turn } from './turn.ts';

/**
 * The step function: the state after an event. Pure, deterministic and total: time passes to the event
 * first, then it is recorded, then it has whatever effect the pacts give it (once it is known). An event
 * dated before the state's time is recorded as happening then and known now.
 */
export const apply = (state: State, event: Event): State => {
  const work = workOn(state);
  record(work, newEdit(), newAgenda(), event);
  return work;
};

/** The state after many events: the same as applying them one by one, without the states between. */
export const applyAll = (state: State, events: Iterable<Event>): State => {
  const work = workOn(state);
  const edit = newEdit();
  const agenda = newAgenda();
  for (const event of events) record(work, edit, agenda, event);
  return work;
};

const record = (work: Work, edit: Edit, agenda: Agenda, event: Event): void => {
  const at = Math.max(event.at, work.now) as Instant;
  if (work.timers !== undefined && work.timers.top.at <= at)
    passTo({ work, edit, event: -1, agenda }, at, false);
  work.now = at;
  const index = work.record.size;
  work.record = push(work.record, event, edit);
  const here: Turn = { work, edit, event: index, agenda };
  enumerate(here, event.no);
  if (event.known !== undefined && event.known > at)
    setTimer(here, event.known, 0, { kind: 'learn', event: index });
  else takeEffect(here, event);
  settleAgenda(here);
  if (agenda.taken.length > 0) clearDesk(here);
};

/** The state after time alone has passed to `until`; with `closing`, the instant itself is closed too. */
export const advance = (state: State, until: Instant, closing = false): State => {
  if (until <= state.now && !isDue(state.timers?.top, state.now, closing)) return state;
  const work = workOn(state);
  const turn: Turn = { work, edit: newEdit(), event: -1, agenda: newAgenda() };
  const to = Math.max(until, state.now) as Instant;
  passTo(turn, to, closing);
  clearDesk(turn);
  work.now = to;
  return work;
};

/** An instant at which time alone changes something, in words. */
export interface DueInstant {
  readonly at: Instant;
  readonly what: string;
}

/** The next instants at which time alone changes something, in order. Between two of them nothing does. */
export const due = (state: State): readonly DueInstant[] =>
  inOrder(state.timers).flatMap((timer) => dueAt(state, timer));

/** The first of them that is still to come, or to close; undefined where time alone changes nothing more. */
export const nextDue = (state: State): DueInstant | undefined => {
  for (let left = state.timers; left !== undefined; left = rest(left)) {
    const [found] = left.top.at >= state.now ? dueAt(state, left.top) : [];
    if (found) return found;
  }
  return undefined;
};

/** What a timer will do, in words; nothing where what it was set for has gone. */
const dueAt = (state: State, timer: Timer): readonly DueInstant[] => {
  const { what } = timer;
  switch (what.kind) {
    case 'deadline':
      return (caseIn(state, what.case)?.instances ?? [])
        .filter((instance) => instance.status === 'active' && fallsDue(instance, timer.at))
        .map((instance) => ({ at: timer.at, what: deadlineWords(state, instance) }));
    case 'procedure': {
      const procedure = get(state.procedures, what.procedure);
      return procedure?.status === 'open'
        ? [{ at: timer.at, what: `time is up for "${procedure.title}"` }]
        : [];
    }
    case 'silence': {
      const of = caseIn(state, what.case);
      const casus = state.system.casus[what.casus]?.casus;
      return casus && of && !of.deemed.some((entry) => entry.casus === what.casus)
        ? [{ at: timer.at, what: `silence: ${casus.term} is deemed ${casus.lapse?.deemed ?? ''}` }]
        : [];
    }
    case 'calendar':
      return [
        { at: timer.at, what: `a date in the life of ${state.system.pacts[what.pact]?.pact.id ?? '?'}` },
      ];
    case 'learn':
      return [{ at: timer.at, what: 'an event becomes known' }];
    case 'gate': {
      const gate = state.system.pacts[what.pact]?.pact.gates[what.gate];
      return gate?.silence
        ? [
            {
              at: timer.at,
              what: `silence: authorisation by ${gate.organ} is deemed ${gate.silence.deemed}`,
            },
          ]
        : [];
    }
    case 'look':
      return [{ at: timer.at, what: 'a stated time since an incident has passed' }];
  }
};

/** A clock that had run out before its duty arose runs out as it arises; one that ran out and left the duty open says so. */
const fallsDue = ({ due: at, note }: Instance, now: Instant): boolean =>
  at === now || (at < now && note === undefined);

const deadlineWords = (state: State, instance: Instance): string => {
  const rule = state.system.norms[instance.norm];
  const who = instance.bearers.join(', ');
  return rule
    ? `deadline of ${who} under Article ${rule.norm.cite.article} of ${pactOf(state, rule).pact.id}`
    : `a pledge of ${who} falls due`;
};
