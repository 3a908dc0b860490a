import type { Cite, Pact } from '@casus/engine';
import { baseOf } from '../provisions/core.ts';

/** Lists of a pact whose members each stand in some article. */
const LISTS = [
  'roles',
  'bodies',
  'terms',
  'norms',
  'exits',
  'forfeitures',
  'gates',
  'relations',
  'reservations',
] as const;

/** Lengths, starts and ends stand in several fields of one tenure, so they count as one part. */
export const TENURE = 'start and duration';

/** A part as it counts: what it says, not where it stands in the file, nor in which words around it. */
const saying = (part: unknown): string =>
  JSON.stringify(part, (key, value: unknown) => (key === 'cite' || key === 'id' ? undefined : value));

const placeOf = (part: { readonly cite: Cite }): string => baseOf(part.cite.article);

const partsIn = (pact: Pact, list: (typeof LISTS)[number]): readonly { readonly cite: Cite }[] => pact[list];

/** Where an article of the new version stood in the old one; by its own number unless told. */
export type Renumbered = ReadonlyMap<string, string>;

const places = (pact: Pact): readonly string[] => [
  ...new Set(LISTS.flatMap((list) => partsIn(pact, list).map(placeOf))),
];

/** Articles, by their number in the new version, whose meaning changed; those that only moved did not. */
export const changedPlaces = (before: Pact, after: Pact, renumbered: Renumbered): readonly string[] => {
  const said = (pact: Pact, place: string): string =>
    LISTS.map((list) =>
      partsIn(pact, list)
        .filter((part) => placeOf(part) === place)
        .map(saying)
        .join(),
    ).join('|');
  const old = new Set(places(before));
  const became = new Set(places(after).map((place) => renumbered.get(place) ?? place));
  return [
    ...new Set([
      ...places(after).filter((place) => said(before, renumbered.get(place) ?? place) !== said(after, place)),
      ...[...old].filter((place) => !became.has(place)),
      ...(saying(before.term) === saying(after.term) ? [] : [TENURE]),
    ]),
  ];
};

/** The old version with one article as the new version has it: what that article does alone. */
export const withPlace = (before: Pact, after: Pact, place: string, renumbered: Renumbered): Pact => {
  if (place === TENURE) return { ...before, term: after.term };
  const old = renumbered.get(place) ?? place;
  const lists = Object.fromEntries(
    LISTS.map((list) => [
      list,
      [
        ...partsIn(before, list).filter((part) => placeOf(part) !== old),
        ...partsIn(after, list).filter((part) => placeOf(part) === place),
      ],
    ]),
  );
  return { ...before, ...lists };
};
