import { caseIn, get, type Instant, type PartyId, type State } from '@casus/engine';

type Timers = State['timers'];

/** An instant at which time alone does something, and what. */
export type Timer = NonNullable<Timers>['top'];

/**
 * Shows each instant at which time alone changes something that matters here, in no order. A duty that nobody in
 * `doers` bears falls due unnoticed: what becomes of it is read by nobody.
 */
export const eachStop = (
  state: State,
  doers: ReadonlySet<PartyId>,
  see: (at: Instant, what: Timer['what']) => void,
): void => visit(state, state.timers, doers, see);

const visit = (
  state: State,
  timers: Timers,
  doers: ReadonlySet<PartyId>,
  see: (at: Instant, what: Timer['what']) => void,
): void => {
  if (!timers) return;
  if (matters(state, timers.top, doers)) see(timers.top.at, timers.top.what);
  visit(state, timers.left, doers, see);
  visit(state, timers.right, doers, see);
};

/** The first instant after `after` at which time alone changes something that matters here. */
export const firstStop = (
  state: State,
  doers: ReadonlySet<PartyId>,
  after: number = Number.NEGATIVE_INFINITY,
): Instant | undefined => first(state, state.timers, doers, after, undefined);

const first = (
  state: State,
  timers: Timers,
  doers: ReadonlySet<PartyId>,
  after: number,
  best: Instant | undefined,
): Instant | undefined => {
  // Below a timer of the heap all are as late as it, or later.
  if (!timers || (best !== undefined && timers.top.at >= best)) return best;
  const { at } = timers.top;
  if (at > after && matters(state, timers.top, doers)) return at;
  const left = first(state, timers.left, doers, after, best);
  return first(state, timers.right, doers, after, left);
};

const matters = (state: State, { at, what }: Timer, doers: ReadonlySet<PartyId>): boolean => {
  switch (what.kind) {
    case 'deadline':
      return (
        caseIn(state, what.case)?.instances.some(
          (instance) =>
            instance.status === 'active' &&
            instance.due === at &&
            instance.bearers.some((bearer) => doers.has(bearer)),
        ) === true
      );
    case 'procedure':
      return get(state.procedures, what.procedure)?.status === 'open';
    case 'silence':
      return caseIn(state, what.case)?.deemed.some((entry) => entry.casus === what.casus) !== true;
    case 'calendar':
    case 'learn':
    case 'gate':
    case 'look':
      return true;
  }
};
