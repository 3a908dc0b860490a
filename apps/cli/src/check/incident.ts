import { outsiderOf } from '@casus/check';
import { type Incident, INCIDENTS, type PartyId } from '@casus/engine';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { nearest } from '../library/nearest.ts';
import { partyNamed } from '../library/parties.ts';
import type { Asked } from './question.ts';

/** Options that say what happens. */
export interface IncidentOptions {
  readonly incident?: string;
  readonly by?: string;
}

/** The incident with an author: of an unknown one, whom a word on it names first, else the one whom the pacts have in mind. */
export const authored = (
  incident: Incident,
  { system, victim }: Pick<Asked, 'system' | 'victim'>,
  named?: PartyId,
): Incident =>
  incident.by === 'unknown' ? { ...incident, by: named ?? outsiderOf(system, victim) } : incident;

/** What happens: as the crisis tells or as asked, else an armed attack by the first whom the pacts have in mind. */
export const incidentAsked = (
  { system, parties, victim, opening, told }: Asked,
  { incident, by }: IncidentOptions,
): Outcome<Incident> => {
  if (told) {
    const given = incident === undefined ? (by === undefined ? undefined : '--by') : '--incident';
    return given === undefined
      ? good(told.incident)
      : bad(EXIT.usage, `${given} and --crisis: the crisis says what happens`, 'give one of them');
  }
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
  const attacker = by === undefined ? good(outsiderOf(system, victim)) : partyNamed(parties, by, '--by');
  if (!attacker.ok) return attacker;
  return good({ kind: 'incident', incident: kind, by: attacker.value, on: [victim], at: opening.at });
};
