import type { Event } from '../model/event.ts';
import type { PartyId } from '../model/who.ts';
import { caseNamed, latestCase, numberOf, pairOf } from '../state/read.ts';
import { type Edit, get, type IntMap, set } from '../store/intmap.ts';
import { lay, type Pile, topOf } from '../store/pile.ts';
import { isKind } from '../casus/kinds.ts';
import { joinCase, openCase, type Turn } from './turn.ts';

/**
 * Finds the case that an event belongs to, or opens one. An incident always opens a case; an event that
 * names its incident joins that; others join the latest case that fits. Undefined: the event belongs to
 * no case (it may still perform something owed).
 */
export const placeInCase = (
  turn: Turn,
  event: Event,
  named = caseNamed(turn.work, event),
): number | undefined => {
  const { work } = turn;
  const known = work.now;
  if (event.kind === 'incident') {
    const of = openCase(turn, turn.event, event.at, known);
    remember(turn, of.id, event.by, event.on);
    if (isKind(event.incident, 'use of force') && event.by !== 'unknown') {
      for (const victim of event.on) {
        const pair = pairOf(work.system.world, event.by, victim);
        if (pair >= 0 && get(work.firstUse, pair) === undefined)
          work.firstUse = set(work.firstUse, pair, turn.event, turn.edit);
      }
    }
    return of.id;
  }
  if (isClaimOfItsOwn(event)) return openCase(turn, turn.event, event.at, known).id;
  if (named !== undefined) {
    joinCase(turn, named, turn.event);
    return named;
  }
  const fit = latestFit(turn, event);
  if (fit !== undefined) {
    joinCase(turn, fit, turn.event);
    return fit;
  }
  // What may itself set a norm off opens a case of its own.
  if (
    event.kind === 'opinion' ||
    event.kind === 'invocation' ||
    event.kind === 'request' ||
    event.kind === 'conduct' ||
    event.kind === 'decision'
  ) {
    const of = openCase(turn, turn.event, event.at, known);
    if (event.kind === 'opinion') remember(turn, of.id, event.threatBy ?? 'unknown', event.of);
    return of.id;
  }
  return undefined;
};

/**
 * A claim that says what happened, and has a number by which others can answer it, is a case for whoever may find:
 * they find it or they do not. Nothing joins such a case unless it names it, for nothing is known to have happened.
 */
const isClaimOfItsOwn = (event: Event): boolean =>
  event.kind === 'claim' &&
  event.incident !== undefined &&
  event.denies === undefined &&
  event.no !== undefined &&
  event.about === undefined;

const remember = (turn: Turn, id: number, by: PartyId, on: readonly PartyId[]): void => {
  const { work } = turn;
  const world = work.system.world;
  const author = numberOf(world, by);
  if (author >= 0) {
    work.caused = put(work.caused, author, id, turn.edit);
  }
  for (const victim of on) {
    const number = numberOf(world, victim);
    if (number < 0) continue;
    work.against = put(work.against, number, id, turn.edit);
  }
};

/** The table with a case on top of a party's pile. */
const put = (piles: IntMap<Pile>, party: number, id: number, edit: Edit): IntMap<Pile> => {
  const before = get(piles, party);
  const after = lay(before, id, edit);
  return after === before ? piles : set(piles, party, after, edit);
};

const latestAgainst = (turn: Turn, party: PartyId): number | undefined =>
  topOf(get(turn.work.against, numberOf(turn.work.system.world, party)));
const latestBy = (turn: Turn, party: PartyId): number | undefined =>
  topOf(get(turn.work.caused, numberOf(turn.work.system.world, party)));

/** The latest case of one of several guesses. */
const latestOf = (...ids: readonly (number | undefined)[]): number | undefined =>
  ids.reduce((best, id) => (id !== undefined && (best === undefined || id > best) ? id : best), undefined);

const latestFit = (turn: Turn, event: Event): number | undefined => {
  switch (event.kind) {
    case 'claim':
    case 'attribution':
    case 'contest':
    case 'finding':
      return latestCase(turn.work);
    case 'invocation':
    case 'request':
      // Whoever calls a body together over what befell another asks about the latest case.
      return (
        latestAgainst(turn, event.by) ??
        (event.kind === 'invocation' || event.what === 'meeting' ? latestCase(turn.work) : undefined)
      );
    case 'opinion':
      // A threat felt because of what somebody has just done is about that.
      return event.threatBy === undefined || event.threatBy === 'unknown'
        ? undefined
        : latestBy(turn, event.threatBy);
    case 'proposal':
    case 'decision':
      return latestCase(turn.work);
    case 'measure': {
      // A measure belongs to the case of the one it helps, or of the one it is aimed at.
      return latestOf(
        ...(event.to ?? []).map((party) => latestAgainst(turn, party)),
        ...(event.against ?? []).map((party) => latestBy(turn, party)),
      );
    }
    case 'pledge':
    case 'delivery':
      return latestOf(...event.to.map((party) => latestAgainst(turn, party)));
    case 'conduct':
      return latestOf(
        latestAgainst(turn, event.by),
        latestBy(turn, event.by),
        ...(event.to ?? []).map((party) => latestAgainst(turn, party)),
      );
    case 'reporting':
    case 'consultation':
      return undefined;
    default:
      return undefined;
  }
};
