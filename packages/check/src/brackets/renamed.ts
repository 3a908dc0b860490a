import type { PartyId } from '@casus/engine';
import type { Frame } from '../search/frame.ts';

/** Who sits where, as plain data: `pact role` and what is said of the seat. */
export type Seated = readonly (readonly [string, readonly { readonly party: string }[]])[];

/**
 * A text in which parties go by the place where they are first named, and those that are only seated by their seats: two texts
 * that differ in nothing but which of several members is meant are one. Those asked about, the victim and the attacker keep
 * apart; so does whoever the incident or its prehistory names. Names stay where a text goes by where states lie.
 */
export const renamed = (frame: Frame, said: string, seated: Seated, doers: readonly PartyId[]): string => {
  const fixed = JSON.stringify([frame.incident, frame.question.before]);
  const { actors } = frame.system.world;
  const ordinary = readsHomes(said, frame)
    ? []
    : frame.cast.filter((party) => actors.get(party)?.kind === 'state' && !fixed.includes(`"${party}"`));
  const names = namesOf(frame, ordinary, said, seated);
  const rename = (text: string): string =>
    text.replaceAll(QUOTED, (token, party: string) => {
      const name = names.get(party);
      return name === undefined ? token : JSON.stringify(name);
    });
  return JSON.stringify([
    rename(said),
    seated.map(([role, seats]) => [role, seats.map((seat) => rename(JSON.stringify(seat))).sort()]),
    doers.map((party) => names.get(party) ?? party).sort(),
    frame.question.about?.map((party) => names.get(party) ?? party).sort() ?? [],
  ]);
};

const QUOTED = /"([A-Za-z][^"\\]*)"/g;

/** Whether a text goes by the homes of states, or by whose ground was struck. */
const readsHomes = (said: string, { incident }: Frame): boolean =>
  said.includes('"kind":"in"') ||
  (incident.in !== undefined && (said.includes('"kind":"territory"') || said.includes('"kind":"objects"')));

const namesOf = (
  { question: { about = [] } }: Frame,
  ordinary: readonly PartyId[],
  said: string,
  seated: Seated,
): ReadonlyMap<PartyId, string> => {
  const mark = (party: PartyId): string => (about.includes(party) ? 'asked' : 'other');
  const seats = (party: PartyId): string =>
    JSON.stringify(
      seated.map(([, all]) =>
        all.filter((seat) => seat.party === party).map((seat) => ({ ...seat, party: '' })),
      ),
    );
  const place = new Map(ordinary.map((party) => [party, said.indexOf(`"${party}"`)]));
  const isNamed = (party: PartyId): boolean => (place.get(party) ?? -1) >= 0;
  const named = ordinary.filter(isNamed).toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  const seatedOnly = ordinary
    .filter((party) => !isNamed(party))
    .map((party) => ({ party, order: `${seats(party)} ${mark(party)}` }))
    .toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  const out = new Map<PartyId, string>();
  for (const [index, party] of [...named, ...seatedOnly.map((one) => one.party)].entries())
    out.set(party, `${mark(party)} ${index}`);
  return out;
};
