import { guarantorsOf } from '@casus/check';
import type { Instant, PartyId } from '@casus/engine';
import { date, inSentence, label, listed, listedShort, zoneAt } from '@casus/views';
import { bad, EXIT } from '../exit.ts';
import type { Asked } from './question.ts';

/** So many of those who are bound are named before the rest are counted. */
const SOME = 8;

/**
 * What is wrong with asking about a party as a guarantor, if anything: it attacks, it is attacked, or none of the pacts
 * binds it on the day of the incident. Says since when, or until when, one does, and who is bound then.
 */
export const unbound = (
  all: Asked,
  attacker: PartyId,
  party: PartyId,
  flag: string,
): ReturnType<typeof bad> | undefined => {
  const { system, victim, opening, names } = all;
  const bound = guarantorsOf(system, victim, opening.at)
    .flat()
    .filter((one) => one !== attacker);
  if (bound.includes(party)) return undefined;
  const who = inSentence(names, party);
  const then =
    bound.length === 0
      ? 'nobody is bound then'
      : `bound then: ${listedShort(
          bound.map((one) => label(names, one)).toSorted((a, b) => (a < b ? -1 : 1)),
          SOME,
        )}`;
  const why =
    party === victim
      ? `${who} is attacked here, and does not guarantee itself`
      : party === attacker
        ? `${who} attacks here, and owes no help`
        : `${who} is not bound on ${date(opening.at, zoneAt(0))}: ${spansOf(all, party)}`;
  return bad(EXIT.usage, `${flag} ${label(names, party)}: ${why}`, then);
};

/** "it is bound by NAT-1949 from 4 April 2023 on". */
const spansOf = ({ system, opening }: Asked, party: PartyId): string => {
  const spans = system.pacts.flatMap(({ pact }) =>
    pact.roles
      .filter(({ nature }) => nature === 'guarantors' || nature === 'members' || nature === 'parties')
      .flatMap((role) => role.seats.filter((seat) => seat.party === party))
      .map(({ from, until }) => `by ${pact.id} ${spanWords(from, until, opening.at)}`),
  );
  const ids = system.pacts.map(({ pact }) => pact.id);
  if (spans.length > 0) return `it is bound ${listed(spans)}`;
  return ids.length === 1 ? `${listed(ids)} never binds it` : `none of ${listed(ids)} ever binds it`;
};

const spanWords = (from: Instant | undefined, until: Instant | undefined, at: Instant): string =>
  from !== undefined && from > at
    ? `from ${date(from, zoneAt(0))} on`
    : until === undefined
      ? 'otherwise'
      : `until ${date(until, zoneAt(0))}`;
