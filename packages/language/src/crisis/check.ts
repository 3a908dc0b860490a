import type { Event, Instant, Pact } from '@casus/engine';
import type { Event as EventNode } from '../generated/ast.ts';
import { CHARTER, holders, type Reading, report, rolesOf } from './context.ts';

/** Warns of acts under a pact that is not in force yet, and of acts by those who are no party to it. */
export function checkEvent(reading: Reading, node: EventNode, event: Event): void {
  const pact = 'pact' in event ? event.pact : undefined;
  if (pact === undefined || pact === CHARTER || event.kind === 'status') return;
  const draft = reading.drafts.get(pact);
  if (!draft) return;
  const term = draft.template.term as Pact['term'];
  const from = typeof term === 'object' && typeof term.from === 'number' ? term.from : undefined;
  if (
    from !== undefined &&
    event.at < from &&
    !('provisionalFrom' in term && term.provisionalFrom !== undefined)
  )
    report(reading, 'C010', node, `${pact} enters into force later.`);
  if (event.kind !== 'invocation' && event.kind !== 'contest' && event.kind !== 'proposal') return;
  if (!isParty(reading, pact, event.by, event.at))
    report(
      reading,
      'C011',
      node,
      `${reading.catalogue.nameOf(event.by) ?? event.by} is no party to ${pact} on this day.`,
    );
}

/** Unknown counts as a party: a warning must rest on the text. */
function isParty(reading: Reading, pact: string, party: string, at: Instant): boolean {
  const roles = rolesOf(reading, pact);
  if (roles.length === 0) return true;
  return roles.some(
    (role) =>
      role.seats.some(
        (seat) => typeof seat !== 'object' || !('party' in seat) || seat.party === 'all states',
      ) || holders(reading, pact, role, at).includes(party),
  );
}
