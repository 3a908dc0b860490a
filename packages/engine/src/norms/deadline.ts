import type { NormRule, PactRule } from '../compile/system.ts';
import type { Event } from '../model/event.ts';
import type { Anchor, Deadline, Instant } from '../model/time.ts';
import type { PartyId } from '../model/who.ts';
import { caseIn, eventAt, incidentOf, numberOf } from '../state/read.ts';
import type { Case, State } from '../state/state.ts';
import { get } from '../store/intmap.ts';
import { downFrom } from '../store/pile.ts';
import { addSpan, DAY } from '../time/civil.ts';

/** The instant a clock starts at for an event: a date alone counts from the end of that day (doubt favours the one bound). */
export const startOf = (event: Event): Instant =>
  event.day
    ? ((Math.max(event.at, event.known ?? event.at) + DAY - 1) as Instant)
    : ((event.known ?? event.at) as Instant);

/** When a duty falls due, in ms; NaN where no instant is known (open word, no time stated, anchor still missing). */
export const dueOf = (
  rule: NormRule,
  pact: PactRule,
  of: Case,
  bearer: PartyId | undefined,
  state: State,
  arose: Instant,
): number => instantOf(rule.norm.deadline, pact, of, bearer, state, arose);

/** The instant that a stated time comes to in a case, for a duty as for a power. */
export const instantOf = (
  deadline: Deadline,
  pact: PactRule,
  of: Case,
  bearer: PartyId | undefined,
  state: State,
  arose: Instant,
): number => {
  switch (deadline.kind) {
    case 'by':
      return deadline.at;
    case 'none':
      return Number.NaN;
    case 'open':
    case 'within': {
      const span = deadline.kind === 'open' ? deadline.read : deadline.span;
      if (span === undefined) return Number.NaN;
      const start = anchorOf(deadline.of, pact, of, bearer, state, arose);
      return start === undefined ? Number.NaN : addSpan(start, span, pact.pact.offset);
    }
  }
};

/** The whole of a stated time, counted from an instant, for a duty whose own had run out before anybody could know; a date is over. */
export const anew = ({ norm: { deadline } }: NormRule, pact: PactRule, from: Instant): number =>
  deadline.kind === 'within'
    ? addSpan(from, deadline.span, pact.pact.offset)
    : deadline.kind === 'open' && deadline.read
      ? addSpan(from, deadline.read, pact.pact.offset)
      : Number.NaN;

/** The instant an anchor names in a case, or undefined while the event it counts from has not come. */
export const anchorOf = (
  anchor: Anchor,
  pact: PactRule,
  of: Case,
  bearer: PartyId | undefined,
  state: State,
  arose: Instant,
): Instant | undefined => {
  // Most clocks count from the duty itself, which needs no look into the record.
  if (anchor === 'condition') return arose;
  const root = of.root < 0 ? undefined : eventAt(state, of.root);
  switch (anchor) {
    case 'incident':
    case 'first-breach':
      return root ? (root.day ? ((root.at + DAY - 1) as Instant) : root.at) : arose;
    case 'knowledge':
      return root ? startOf(root) : arose;
    case 'invocation':
      return last(of, state, (event) => event.kind === 'invocation' && event.pact === pact.pact.id);
    case 'request':
      return last(of, state, (event) => event.kind === 'request');
    case 'determination': {
      const deemed = of.deemed.at(-1);
      return (
        last(
          of,
          state,
          (event) =>
            event.kind === 'finding' ||
            (event.kind === 'decision' && event.outcome === 'adopted' && event.motion.verb === 'finds'),
        ) ??
        deemed?.at ??
        arose
      );
    }
    case 'decision':
      return last(of, state, (event) => event.kind === 'decision');
    case 'signature':
      return pact.pact.term.signed;
    case 'entry-into-force':
      return state.pacts[pact.index]?.since;
    case 'mobilisation': {
      if (bearer === undefined) return undefined;
      for (const id of downFrom(get(state.caused, numberOf(state.system.world, bearer)))) {
        const other = caseIn(state, id);
        const incident = other ? incidentOf(state, other) : undefined;
        if (incident?.incident === 'mobilisation') return startOf(incident);
      }
      return undefined;
    }
  }
};

/** When the latest event of a case that passes started to count. */
const last = (of: Case, state: State, test: (event: Event) => boolean): Instant | undefined => {
  for (let index = of.events.length - 1; index >= 0; index -= 1) {
    const event = eventAt(state, of.events[index] ?? -1);
    if (event && test(event)) return startOf(event);
  }
  return undefined;
};
