import type { Event } from '../model/event.ts';
import type { PartyId } from '../model/who.ts';
import { isKind } from '../casus/kinds.ts';
import { articleMatches } from '../casus/weigh.ts';
import { isWithinMeasure } from '../casus/measures.ts';
import { isActor } from '../norms/serves.ts';
import { caseIn, eventAt, numberOf } from '../state/read.ts';
import type { Context } from '../state/context.ts';
import type { State } from '../state/state.ts';
import { members } from '../state/who.ts';
import type { Position } from './act-fits.ts';
import { get, values } from '../store/intmap.ts';
import { downFrom } from '../store/pile.ts';

/**
 * What came of a position that is no duty. There is nothing to be fulfilled or breached, so the record
 * of acts answers: whether anybody called on the clause, whether the party did what it was free to do,
 * and whether it was called on and did not.
 */
export const outcomeHolds = (
  state: State,
  that: Position,
  party: PartyId,
  context: Context | undefined,
): boolean => {
  switch (that.outcome) {
    case 'does not invoke it':
      return !isCalledOn(state, that, party);
    case 'honours it':
      return hasActed(state, that, party, context);
    case 'refuses it':
      return isAsked(state, that, party) && !hasActed(state, that, party, context);
    case 'breaches it':
      return false;
    default:
      return true;
  }
};

/**
 * Whether a clause has been called on toward a party: by the party itself, or by somebody who was
 * attacked or threatened. What another helper invokes for itself, it invokes for itself alone.
 */
export const isCalledOn = (state: State, that: Position, party: PartyId): boolean =>
  values(state.record).some(
    (event) =>
      callsOn(event, that) &&
      'by' in event &&
      (event.by === party ||
        get(state.against, numberOf(state.system.world, event.by as PartyId)) !== undefined),
  );

const callsOn = (event: Event, { ref }: Position): boolean => {
  if (event.kind !== 'invocation' && event.kind !== 'request') return false;
  if (ref?.pact !== undefined && event.pact !== undefined && event.pact !== ref.pact) return false;
  // A request under no pact calls on each that lets its maker ask.
  if (event.pact === undefined) return event.kind === 'request' && event.what === 'assistance';
  return (
    ref?.article === undefined || event.article === undefined || articleMatches(ref.article, event.article)
  );
};

/** Called on by another: an invocation or request of the pact, of whatever article. */
const isAsked = (state: State, that: Position, party: PartyId): boolean =>
  values(state.record).some(
    (event) =>
      (event.kind === 'invocation' || event.kind === 'request') &&
      event.by !== party &&
      (that.ref?.pact === undefined || event.pact === undefined || event.pact === that.ref.pact),
  );

/** Whether a party did, unowed, what the expectation speaks of. */
const hasActed = (state: State, that: Position, party: PartyId, context: Context | undefined): boolean => {
  const { act } = that;
  const to = act?.to && context ? members(act.to, context) : undefined;
  const against = act?.against && context ? members(act.against, context) : undefined;
  return values(state.record).some((event) => {
    if (!isActor(event, party)) return false;
    if (act?.verb === 'request') return event.kind === 'request' && callsOn(event, that);
    if (act?.verb.startsWith('consult')) return event.kind === 'consultation';
    if (event.kind === 'incident')
      return isKind(event.incident, 'use of force') && event.on.some((one) => isFoe(state, one, to, against));
    if (event.kind !== 'measure' && event.kind !== 'delivery') return false;
    if (act?.measure !== undefined && !isWithinMeasure(event.measure, act.measure)) return false;
    const helped = event.to ?? [];
    const struck = event.kind === 'measure' ? (event.against ?? []) : [];
    return (
      (helped.length > 0 && (to === undefined || helped.some((one) => to.includes(one)))) ||
      struck.some((one) => isFoe(state, one, to, against))
    );
  });
};

/** Force against whoever attacked or threatened a party helps that party. */
const isFoe = (
  state: State,
  party: PartyId,
  helped: readonly PartyId[] | undefined,
  against: readonly PartyId[] | undefined,
): boolean => {
  if (against) return against.includes(party);
  if (!helped) return true;
  for (const id of downFrom(get(state.caused, numberOf(state.system.world, party)))) {
    const root = eventAt(state, caseIn(state, id)?.root ?? -1);
    if (root?.kind === 'incident' && root.on.some((one) => helped.includes(one))) return true;
  }
  return false;
};

/** Why the outcome of a position that is no duty is not as expected. */
export const notSo = (that: Position, party: PartyId): string =>
  that.outcome === 'does not invoke it'
    ? 'somebody has called on it'
    : that.outcome === 'refuses it'
      ? `${party} was not called on, or did it`
      : `the record shows no such act by ${party}`;
