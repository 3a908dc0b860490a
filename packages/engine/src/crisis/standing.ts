import { FORCE } from '../catalogue/families.ts';
import { covers } from '../compile/world.ts';
import type { Event } from '../model/event.ts';
import type { PartyId } from '../model/who.ts';
import { breaks } from '../norms/forbidden.ts';
import { inForce } from '../state/read.ts';
import type { State } from '../state/state.ts';
import { includes, members } from '../state/who.ts';
import { contextOf, pactOf } from '../step/turn.ts';
import type { Position } from './act-fits.ts';
import { contextFor, refers } from './speaks.ts';

/** Whether a standing prohibition of a pact under study forbids the act; what no norm forbids is permitted. */
export const isForbidden = (state: State, that: Position, party: PartyId): boolean => {
  const { act } = that;
  const context = contextFor(state, that.ref?.pact);
  if (!act || !context) return false;
  const force = FORCE.has(act.verb);
  const to = act.to ? members(act.to, context) : undefined;
  const against = act.against ? members(act.against, context) : undefined;
  const event: Event = {
    kind: 'measure',
    at: state.now,
    by: party,
    measure: act.measure ?? (force ? 'force' : 'assistance'),
    ...(to ? { to } : {}),
    ...(against ? { against } : {}),
  };
  return state.system.standing.some((rule) => {
    const pact = pactOf(state, rule);
    if (!inForce(state, pact) || rule.norm.position !== 'prohibition' || !covers(rule.norm.valid, state.now))
      return false;
    const there = contextOf(state, pact, undefined, party);
    return includes(rule.norm.subject.who, party, there) === 'true' && breaks(rule, event, there);
  });
};

/** Standing norms that bind a party without an instance. */
export const standsFor = (state: State, that: Position, party: PartyId): readonly string[] =>
  state.system.standing
    .filter((rule) => {
      const pact = pactOf(state, rule);
      if (
        !inForce(state, pact) ||
        !refers(that.ref, { pact: pact.pact.id, article: rule.norm.cite.article }) ||
        !covers(rule.norm.valid, state.now)
      )
        return false;
      return (
        includes(rule.norm.subject.who, party, contextOf(state, pact, undefined)) === 'true' &&
        (that.act === undefined || that.act.verb === rule.norm.act.verb)
      );
    })
    .map((rule) => rule.norm.id);
