import type { PartyId } from '@casus/engine';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { nearest } from './nearest.ts';

/** What actors go by (ids, codes, names, synonyms), with their ids. */
export type Parties = ReadonlyMap<string, PartyId>;

/** A party of the catalogue as an option names it: in any case, with or without its article. */
export const partyNamed = (parties: Parties, text: string, flag: string): Outcome<PartyId> => {
  const wanted = plain(text);
  for (const [name, id] of parties) if (plain(name) === wanted) return good(id);
  // A code of three letters is near to many others, and to no name.
  const near = nearest(
    text,
    [...parties.keys()].filter((name) => name.length > 3 === text.length > 3),
  );
  return bad(
    EXIT.usage,
    `${flag} ${text}: the catalogue has no such state or group`,
    near ? `did you mean ${near}?` : 'write its name ("United Kingdom", "UK") or its code (GBR, GB)',
  );
};

/** Several parties, between commas. */
export const partiesNamed = (
  parties: Parties,
  text: string | undefined,
  flag: string,
): Outcome<readonly PartyId[]> => {
  const out: PartyId[] = [];
  for (const name of (text ?? '').split(',').filter((part) => part.trim() !== '')) {
    const party = partyNamed(parties, name.trim(), flag);
    if (!party.ok) return party;
    out.push(party.value);
  }
  return good(out);
};

const plain = (name: string): string => name.toLowerCase().replace(/^the /, '');
