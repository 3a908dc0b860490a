import { caseIn, get, type Instant, type PartyId, type State } from '@casus/engine';

/** An instant at which time alone may change something, with what changes. */
export interface Stop {
  readonly at: Instant;
  readonly what: string;
}

type Timers = State['timers'];

/**
 * The instants at which time alone changes something that matters here. A duty that nobody in `doers` bears
 * falls due unnoticed: what becomes of it is read by nobody.
 */
export const stopsOf = (state: State, doers: ReadonlySet<PartyId>): readonly Stop[] => {
  const out: Stop[] = [];
  const visit = (timers: Timers): void => {
    if (!timers) return;
    const what = nameOf(state, timers.top, doers);
    if (what !== undefined) out.push({ at: timers.top.at, what });
    visit(timers.left);
    visit(timers.right);
  };
  visit(state.timers);
  return out;
};

const nameOf = (
  state: State,
  { at, what }: NonNullable<Timers>['top'],
  doers: ReadonlySet<PartyId>,
): string | undefined => {
  switch (what.kind) {
    case 'deadline':
      return caseIn(state, what.case)?.instances.some(
        (instance) =>
          instance.status === 'active' &&
          instance.due === at &&
          instance.bearers.some((bearer) => doers.has(bearer)),
      )
        ? `deadline ${what.case}`
        : undefined;
    case 'procedure':
      return get(state.procedures, what.procedure)?.status === 'open' ? 'procedure' : undefined;
    case 'silence':
      return caseIn(state, what.case)?.deemed.some((entry) => entry.casus === what.casus)
        ? undefined
        : `silence ${what.case} ${what.casus}`;
    case 'calendar':
      return `calendar ${what.pact}`;
    case 'learn':
      return `learn ${what.event}`;
    case 'gate':
      return `gate ${what.case} ${what.pact} ${what.gate}`;
    case 'look':
      return `look ${what.case}`;
  }
};
