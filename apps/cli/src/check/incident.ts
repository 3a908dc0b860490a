import { outsiderOf } from '@casus/check';
import { type Incident, type IncidentKind, INCIDENTS, type PartyId } from '@casus/engine';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { nearest } from '../library/nearest.ts';
import { type Asked, partyNamed } from './question.ts';

/** What happens: as asked, else an armed attack by the first whom the pacts have in mind. */
export const incidentAsked = (
  { system, world, victim, opening }: Asked,
  { incident, by }: { readonly incident?: string; readonly by?: string },
): Outcome<Incident> => {
  const kinds = INCIDENTS.map(({ kind }) => kind);
  const kind = kinds.find((one) => one === (incident ?? 'armed attack').toLowerCase());
  if (kind === undefined) {
    const near = nearest(incident ?? '', kinds);
    return bad(
      EXIT.usage,
      `--incident ${incident ?? ''}: is no kind of incident`,
      near ? `did you mean "${near}"?` : `the kinds are ${kinds.join(', ')}`,
    );
  }
  const attacker = by === undefined ? good(outsiderOf(system, victim)) : partyNamed(world, by, '--by');
  if (!attacker.ok) return attacker;
  return good(incidentOf(kind, attacker.value, victim, opening.at));
};

const incidentOf = (kind: IncidentKind, by: PartyId, victim: PartyId, at: Incident['at']): Incident => ({
  kind: 'incident',
  incident: kind,
  by,
  on: [victim],
  at,
});
