import type { Instant } from '../model/time.ts';
import type { Timer } from '../state/state.ts';
import { eventAt } from '../state/read.ts';
import { get, set } from '../store/intmap.ts';
import { rest } from '../store/heap.ts';
import { expireAll } from '../norms/expire.ts';
import { speakForSilence } from '../norms/gate.ts';
import { lapseProcedure } from '../procedures/procedure.ts';
import { reviewAll } from '../tenure/tenure.ts';
import { takeEffect } from './effect.ts';
import { settleAgenda } from './react.ts';
import { caseAt, putCase, signal, type Turn } from './turn.ts';

/**
 * Lets time pass to `until`. Timers strictly before it run whole; at the instant itself only what opens
 * it (calendar, knowledge) runs, for what is done at a deadline is in time. With `closing`, the instant
 * is closed too: procedures, then deadlines, then what follows (SEMANTICS section 2).
 */
export const passTo = (turn: Turn, until: Instant, closing: boolean): void => {
  for (;;) {
    const next = turn.work.timers?.top;
    if (!isDue(next, until, closing)) return;
    turn.work.now = next.at;
    const batch = takePhase(turn, next);
    for (const timer of batch) run(turn, timer);
    settleAgenda(turn);
  }
};

/** Whether a timer runs as time passes to an instant: before it, or as it opens; with `closing`, as it closes too. */
export const isDue = (next: Timer | undefined, until: Instant, closing: boolean): next is Timer =>
  next !== undefined && (next.at < until || (next.at === until && (closing || next.phase === 0)));

/** All timers of one instant and phase: deadlines of one instant are judged on one snapshot. */
const takePhase = (turn: Turn, first: Timer): readonly Timer[] => {
  const out: Timer[] = [];
  while (
    turn.work.timers !== undefined &&
    turn.work.timers.top.at === first.at &&
    turn.work.timers.top.phase === first.phase
  ) {
    out.push(turn.work.timers.top);
    turn.work.timers = rest(turn.work.timers);
  }
  return out;
};

const run = (turn: Turn, timer: Timer): void => {
  const { what } = timer;
  switch (what.kind) {
    case 'learn': {
      const event = eventAt(turn.work, what.event);
      if (event) takeEffect({ ...turn, event: what.event }, event);
      return;
    }
    case 'calendar':
      reviewAll(turn);
      signal(turn, 0, 'status');
      return;
    case 'deadline':
      expireAll(turn, what.case);
      return;
    case 'silence': {
      const of = caseAt(turn, what.case);
      const lapse = turn.work.system.casus[what.casus]?.casus.lapse;
      if (!lapse || of.deemed.some((entry) => entry.casus === what.casus)) return;
      putCase(turn, {
        ...of,
        deemed: [
          ...of.deemed,
          { casus: what.casus, established: lapse.deemed === 'established', at: timer.at },
        ],
      });
      signal(turn, what.case, 'time');
      return;
    }
    case 'procedure':
      lapseProcedure(turn, what.procedure);
      return;
    case 'gate':
      speakForSilence(turn, what.case, what.pact, what.gate);
      return;
    case 'look':
      signal(turn, what.case, 'time');
      return;
  }
};

/** Records an event under its number. */
export const enumerate = (turn: Turn, no: number | undefined): void => {
  if (no !== undefined && get(turn.work.numbered, no) === undefined)
    turn.work.numbered = set(turn.work.numbered, no, turn.event, turn.edit);
};
