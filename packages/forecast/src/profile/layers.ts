import type { PartyId } from '@casus/engine';
import type { Entry, Layer, Profile } from './model.ts';
import type { Role } from './quantities.ts';

/** What a line says a number of; two lines of one holder with one key are about one thing. */
export const keyOf = ({ quantity, of }: Pick<Entry, 'quantity' | 'of'>): string =>
  `${quantity} | ${of ?? ''}`;

/**
 * A profile with the lines of one it is based on, and of a scenario of either where one is named. For one holder and one
 * thing the scenario's line stands, else the profile's, else the base's. Nothing where no scenario has the name.
 */
export function layered(profile: Profile, base?: Profile, scenario?: string): Profile | undefined {
  const named = [base, profile].flatMap(
    (each) => each?.scenarios.filter(({ name }) => name === scenario) ?? [],
  );
  if (scenario !== undefined && named.length === 0) return undefined;
  const { basedOn: _basedOn, ...head } = profile;
  return { ...head, ...[base, profile, ...named].reduce<Layer>(over, NOTHING), scenarios: [] };
}

const NOTHING: Layer = { roles: [], actors: [], world: [] };

/** The names of the scenarios that can be asked for. */
export const scenariosOf = (profile: Profile, base?: Profile): readonly string[] => [
  ...new Set([...(base?.scenarios ?? []), ...profile.scenarios].map(({ name }) => name)),
];

const over = (under: Layer, upper: Layer | undefined): Layer =>
  upper === undefined
    ? under
    : {
        roles: grouped(under.roles, upper.roles, ({ role }) => role),
        actors: grouped(under.actors, upper.actors, ({ party }) => party),
        world: replaced(under.world, upper.world),
      };

const grouped = <T extends { readonly entries: readonly Entry[] }>(
  under: readonly T[],
  upper: readonly T[],
  nameOf: (group: T) => Role | PartyId,
): readonly T[] => {
  const out = new Map(under.map((group) => [nameOf(group), group]));
  for (const group of upper) {
    const before = out.get(nameOf(group));
    out.set(nameOf(group), before ? { ...group, entries: replaced(before.entries, group.entries) } : group);
  }
  return [...out.values()];
};

/** A line in the place of the one that it replaces, so that the order of the base stays. */
const replaced = (under: readonly Entry[], upper: readonly Entry[]): readonly Entry[] => {
  const out = new Map(under.map((entry) => [keyOf(entry), entry]));
  for (const entry of upper) out.set(keyOf(entry), entry);
  return [...out.values()];
};
