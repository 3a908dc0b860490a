import { instant, type Instant, type PartyId } from '@casus/engine';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryFolder } from '../library/folder.ts';
import type { StateCode } from './csv.ts';
import type { Row } from './known.ts';

interface State {
  readonly id: PartyId;
  readonly codes?: { readonly cow?: string };
}

/** The Correlates of War count the Germany of Bonn as a state of its own. */
const BONN = {
  letters: 'GFR',
  party: 'DEU',
  from: instant(1949, 5, 23),
  until: instant(1990, 10, 3),
} as const;

const known = (): readonly State[] =>
  JSON.parse(readFileSync(join(libraryFolder() ?? '', 'regions', 'states.json'), 'utf8')) as readonly State[];

/**
 * Parties by the number that the Correlates of War give them. Several parties of ours may have one number (Russia
 * and the Soviet Union): then the one that is in the treaty.
 */
export const partiesByNumber = (
  states: readonly Row[],
): ((number: number, inside: readonly PartyId[]) => PartyId) => {
  const parties = known();
  const letters = new Map(states.map((row) => [Number(row['ccode']), row['stateabb'] ?? '']));
  return (number, inside) => {
    const abbreviation = letters.get(number);
    const all = [
      ...parties
        .filter(({ codes }) => codes?.cow !== undefined && codes.cow === abbreviation)
        .map(({ id }) => id),
      ...(abbreviation === BONN.letters ? [BONN.party] : []),
    ];
    return all.find((id) => inside.includes(id)) ?? all[0] ?? String(number);
  };
};

/** The code of a party on a day; its number only where the file of states is at hand. */
export const stateCodes = (
  states: readonly Row[],
): ((party: PartyId, at: Instant) => StateCode | undefined) => {
  const letters = new Map(known().map(({ id, codes }) => [id, codes?.cow]));
  const numbers = new Map(states.map((row) => [row['stateabb'] ?? '', Number(row['ccode'])]));
  return (party, at) => {
    const own =
      party === BONN.party && at >= BONN.from && at < BONN.until ? BONN.letters : letters.get(party);
    if (own === undefined) return undefined;
    const number = numbers.get(own);
    return { letters: own, ...(number === undefined ? {} : { number }) };
  };
};
