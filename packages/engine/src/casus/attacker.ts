import type { PartyId } from '../model/who.ts';
import type { Context } from '../state/context.ts';
import { incidentOf, rootOf } from '../state/read.ts';
import { isHeard } from './organ.ts';

/**
 * Who attacked, as far as the bearer of this context may go by it: the record, unless it names nobody
 * or the attribution is disputed; then the bearer's own finding or attribution, or that of a body that
 * counts for it. `unknown` where nobody has said; undefined where the case has no attacker.
 */
export const attackerOf = (context: Context): PartyId | undefined => {
  const of = context.case;
  if (!of) return undefined;
  const incident = incidentOf(context.state, of);
  if (!incident) {
    const root = rootOf(context.state, of);
    return root?.kind === 'opinion' ? root.threatBy : undefined;
  }
  const disputed = incident.disputed?.includes('attribution') === true;
  if (incident.by !== 'unknown' && !disputed) return incident.by;
  let found: PartyId | undefined;
  for (const belief of of.beliefs) {
    if (belief.to === undefined || !isHeard(belief, context)) continue;
    if (belief.kind !== 'attribution' && belief.kind !== 'finding') continue;
    // "Not an act of Belarus" takes back what was said before, and names nobody.
    if (belief.holds) found = belief.to;
    else if (found === belief.to) found = undefined;
  }
  return found ?? 'unknown';
};
