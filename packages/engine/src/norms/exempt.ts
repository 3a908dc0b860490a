import { inArea } from '../casus/area.ts';
import { articleMatches, weigh } from '../casus/weigh.ts';
import type { NormRule } from '../compile/system.ts';
import { covers } from '../compile/world.ts';
import type { Cite } from '../model/cite.ts';
import type { Reservation } from '../model/pact.ts';
import type { PartyId } from '../model/who.ts';
import { type Context, withBearer } from '../state/context.ts';
import { incidentOf, victimsOf } from '../state/read.ts';
import { includes, members } from '../state/who.ts';
import { touches } from './touches.ts';
import { isBarred, waysOf } from './ways.ts';

/** Why a party need not do what a norm asks of the others: the sentence that frees it. */
export interface Exemption {
  readonly cite: Cite;
  readonly says: string;
}

/** What frees a party from a norm: its reservation, or an immunity that covers every way to perform. */
export const exemption = (rule: NormRule, party: PartyId, context: Context): Exemption | undefined => {
  if (!rule.spared) return undefined;
  for (const reservation of context.rule.pact.reservations)
    if (reserves(reservation, rule, party, context))
      return {
        cite: reservation.cite,
        says: `${reservation.kind} by ${reservation.by}${party === reservation.by ? '' : ', which works both ways'}: ${reservation.text}`,
      };
  for (const immunity of context.state.system.ranks.immunities[rule.index] ?? [])
    if (caps(immunity, rule, party, context))
      return { cite: immunity.norm.cite, says: 'it is not required to do this' };
  return undefined;
};

/** Whether a reservation or declaration takes a norm away for a party in a case. */
const reserves = (
  { by, at, kind, exempts, excludes }: Reservation,
  { norm }: NormRule,
  party: PartyId,
  context: Context,
): boolean => {
  if (at !== undefined && context.at < at) return false;
  if (exempts?.article !== undefined && articleMatches(exempts.article, norm.cite.article)) {
    if (party === by) return true;
    // A reservation changes the provision for the others too, toward the one who made it (Vienna Convention, 21).
    const toward = concerned(norm.act, party, context);
    if (kind === 'reservation' && toward.length > 0 && toward.every((other) => other === by)) return true;
  }
  if (!excludes || party !== by) return false;
  const toward = concerned(norm.act, party, context);
  const { who, area } = excludes;
  if (who && toward.length > 0 && toward.every((other) => includes(who, other, context) === 'true'))
    return true;
  const incident = context.case && incidentOf(context.state, context.case);
  return area !== undefined && incident !== undefined && inArea(area, incident, context) === 'true';
};

/** Whom a norm is owed to in a case: those it names, else those attacked. */
const concerned = (act: NormRule['norm']['act'], bearer: PartyId, context: Context): readonly PartyId[] => {
  if (context.target !== undefined) return [context.target];
  const whom = act.to ? members(act.to, context) : context.case ? victimsOf(context.state, context.case) : [];
  return whom.filter((party) => party !== bearer);
};

/** "No Member is required to use force without its consent": a duty that only this would perform is not owed. */
const caps = (immunity: NormRule, duty: NormRule, party: PartyId, context: Context): boolean => {
  const { norm } = immunity;
  const there = withBearer(context, party);
  if (!covers(norm.valid, context.at) || includes(norm.subject.who, party, there) !== 'true') return false;
  if (norm.when && weigh(norm.when, there) !== 'true') return false;
  if (norm.onlyIf && weigh(norm.onlyIf, there) !== 'true') return false;
  if (norm.while && weigh(norm.while, there) !== 'true') return false;
  if (norm.until && weigh(norm.until, there) === 'true') return false;
  if (norm.unless && weigh(norm.unless, there) === 'true') return false;
  if (immunity.verb === 'act') return true;
  return isBarred(waysOf(duty, party, there), (act) => touches(immunity, act, there).length > 0);
};
