import {
  type Incident,
  INCIDENTS,
  type Instant,
  type PartyId,
  type Quality,
  sightsOf,
  type System,
} from '@casus/engine';
import { namedIn } from './named.ts';

/** The directions in which incidents differ. */
export type Axis = 'kind' | 'scale' | 'attribution' | 'place' | 'attacker';

/** A value of an axis: its name, and what it sets in an incident. */
export interface Value {
  readonly name: string;
  readonly sets: Partial<Incident>;
}

/** The values of each axis, plainest first. */
export type Axes = Readonly<Record<Axis, readonly Value[]>>;

/** One point of the grid. */
export interface Point {
  readonly incident: Incident;
  readonly names: Readonly<Record<Axis, string>>;
}

/** So many places, and elements of scale, are told apart at most; more are named in no treaty of the library. */
const MOST = 6;

/**
 * The values that the pacts may tell apart: every kind of incident; each element of scale that a sentence asks
 * for, shown and not shown; who did it, known and disputed; each place that a sentence names, the victim's own
 * ground and a place that is neither; forces, vessels and aircraft; and as attackers whoever a sentence names or
 * seats, and a state that none knows. What they do not tell apart falls together again (`classes.ts`).
 */
export const axesOf = (system: System, victim: PartyId, at: Instant): Axes => ({
  kind: [
    ...INCIDENTS.filter(({ kind }) => kind === 'armed attack'),
    ...INCIDENTS.filter(({ kind }) => kind !== 'armed attack'),
  ].map(({ kind }) => ({ name: kind, sets: { incident: kind } })),
  scale: scalesOf(system),
  attribution: [
    { name: 'attributed', sets: {} },
    { name: 'attribution disputed', sets: { disputed: ['attribution'] } },
  ],
  place: placesOf(system, victim, at),
  attacker: attackersOf(system, victim).map((by) => ({ name: by, sets: { by } })),
});

/** Every point of the grid, the plainest first. */
export const incidentsOf = (axes: Axes, victim: PartyId, at: Instant): readonly Point[] =>
  axes.attacker.flatMap((attacker) =>
    axes.place.flatMap((place) =>
      axes.attribution.flatMap((attribution) =>
        axes.scale.flatMap((scale) =>
          axes.kind.map(
            (kind): Point => ({
              incident: {
                kind: 'incident',
                incident: 'armed attack',
                by: victim,
                on: [victim],
                at,
                ...attacker.sets,
                ...place.sets,
                ...attribution.sets,
                ...scale.sets,
                ...kind.sets,
              },
              names: {
                kind: kind.name,
                scale: scale.name,
                attribution: attribution.name,
                place: place.name,
                attacker: attacker.name,
              },
            }),
          ),
        ),
      ),
    ),
  );

/** Every element that a sentence asks for shown, then each of them missing alone, then all. */
const scalesOf = (system: System): readonly Value[] => {
  const asked = [...new Set(sightsOf(system).flatMap(({ pattern }) => pattern.qualities ?? []))]
    .filter((quality) => quality !== 'first use')
    .slice(0, MOST);
  const means = [...new Set(sightsOf(system).flatMap(({ pattern }) => pattern.means ?? []))].slice(0, MOST);
  const all: Readonly<Partial<Record<Quality, 'true' | 'false'>>> = Object.fromEntries(
    asked.map((quality) => [quality, 'true'] as const),
  );
  const shown: Value = {
    name: asked.length === 0 ? 'any scale' : asked.join(', '),
    sets: asked.length === 0 ? {} : { qualities: all },
  };
  return [
    shown,
    ...asked.map(
      (quality): Value => ({
        name: `not ${quality}`,
        sets: { qualities: { ...all, [quality]: 'false' } },
      }),
    ),
    ...means.map(
      (one): Value => ({
        name: `${shown.name === 'any scale' ? '' : `${shown.name}, `}by ${one}`,
        sets: { ...shown.sets, means: [one] },
      }),
    ),
  ];
};

const placesOf = (system: System, victim: PartyId, at: Instant): readonly Value[] => {
  const { world } = system;
  const known = namedIn(system);
  const named = [...known.regions].filter((region) => world.regions.has(region)).slice(0, MOST);
  const lies = (region: string, within: string): boolean =>
    (world.around.get(region) ?? []).some(
      (link) =>
        link.region === within && (link.from ?? at) <= at && at < (link.until ?? Number.POSITIVE_INFINITY),
    );
  const elsewhere = [...world.regions.values()].find(
    ({ id, kind, of }) =>
      kind === 'territory' &&
      !named.some((region) => lies(id, region)) &&
      !of.some((seat) => seat.state === victim || known.parties.has(seat.state)),
  );
  const [first] = named;
  const objects = wordsUnder('objects', textsOf(system)) as readonly NonNullable<Incident['object']>[];
  return [
    { name: 'own territory', sets: {} },
    ...named.map(
      (region): Value => ({ name: world.regions.get(region)?.name ?? region, sets: { in: [region] } }),
    ),
    ...(elsewhere ? [{ name: 'elsewhere', sets: { in: [elsewhere.id] } }] : []),
    ...objects.map(
      (object): Value => ({
        name: `its ${object}`,
        sets: { object, ...(first === undefined ? {} : { in: [first] }) },
      }),
    ),
  ];
};

const textsOf = (system: System): readonly unknown[] => system.pacts.map(({ pact }) => pact);

/** A role with more seats than this is known by its first holder alone. */
const FEW = 8;

/** Whoever a sentence names or seats, the outsiders first; and a state that none knows. */
/** The first attacker that the pacts have in mind: an outsider or adversary, else one that a sentence names, else any state. */
export const outsiderOf = (system: System, victim: PartyId): PartyId =>
  attackersOf(system, victim)[0] ?? 'unknown';

const attackersOf = (system: System, victim: PartyId): readonly PartyId[] => {
  const roles = system.pacts.flatMap(({ pact }) => pact.roles);
  const seats = (outside: boolean): readonly PartyId[] =>
    roles
      .filter(({ nature }) => (nature === 'outsiders' || nature === 'adversary') === outside)
      .flatMap((role) =>
        role.seats.filter(({ party }) => party !== victim).slice(0, role.seats.length > FEW ? 1 : FEW),
      )
      .map(({ party }) => party);
  const named = sightsOf(system).flatMap(({ pattern }) => wordsUnder('ids', [pattern.by]));
  const stranger = strangerOf(system);
  return [...new Set([...seats(true), ...named, ...(stranger ? [stranger] : []), ...seats(false)])].filter(
    (party) => party !== victim && system.world.actors.has(party),
  );
};

/** A state that no pact seats or names: it stands for all of them. */
export const strangerOf = (system: System): PartyId | undefined => {
  const { parties } = namedIn(system);
  return [...system.world.actors.values()].find(
    ({ id, kind, from }) => kind === 'state' && from === undefined && !parties.has(id),
  )?.id;
};

/** Words under a key anywhere in a part of a pact, each once, in the order in which they stand. */
const wordsUnder = (key: string, part: unknown): readonly string[] => {
  const out = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (name === key)
        for (const word of Array.isArray(inner) ? inner : [inner])
          if (typeof word === 'string') out.add(word);
      visit(inner);
    }
  };
  visit(part);
  return [...out];
};
