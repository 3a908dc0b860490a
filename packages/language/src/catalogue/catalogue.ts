import type { Actor, Instant, PartyId, Region, Validity, World } from '@casus/engine';
import { zoneTable } from './zones.ts';
import type { RawZone, ZoneTable } from './zones.ts';

interface RawSpan {
  readonly from?: string;
  readonly until?: string;
}

/** One line of `library/regions/states.json`. */
export interface RawState extends RawSpan {
  readonly id: string;
  readonly name: string;
  readonly the?: boolean;
  readonly names?: readonly string[];
  readonly codes?: { readonly iso2?: string; readonly iso3?: string; readonly cow?: string };
  readonly continues?: readonly string[];
  readonly un?: RawSpan;
  readonly kind: Actor['kind'];
}

/** One line of `library/regions/regions.json`. */
export interface RawRegion {
  readonly id: string;
  readonly name: string;
  readonly the?: boolean;
  readonly names?: readonly string[];
  readonly kind: Region['kind'];
  readonly within?: readonly (RawSpan & { readonly in: string })[];
  readonly of?: readonly (RawSpan & { readonly state: string })[];
  readonly held?: readonly (RawSpan & { readonly state: string; readonly extent: 'whole' | 'part' })[];
  readonly claimed?: readonly (RawSpan & { readonly by: string })[];
}

/** The three files of `library/regions`, as parsed JSON. */
export interface RawCatalogue {
  readonly states: readonly RawState[];
  readonly regions: readonly RawRegion[];
  readonly zones: readonly RawZone[];
}

/** States, regions and zones by name and code, and the engine's world made of them. */
export interface Catalogue {
  readonly world: World;
  readonly zones: ZoneTable;
  /** Id of a state or other actor by name, synonym or code. */
  readonly party: (name: string) => PartyId | undefined;
  /** Everything that an actor goes by, with its id: what `party` knows, and codes of two letters where nothing else has them. */
  readonly parties: ReadonlyMap<string, PartyId>;
  readonly region: (name: string) => string | undefined;
  /** Canonical name of an actor. */
  readonly nameOf: (id: PartyId) => string | undefined;
  /** Whether a name takes the definite article. */
  readonly takesThe: (name: string) => boolean;
  /** All names, for suggestions. */
  readonly names: readonly string[];
}

const day = (text: string): Instant => Date.parse(`${text.slice(0, 10)}T00:00:00Z`) as Instant;

const span = (raw: RawSpan): Validity => ({
  ...(raw.from === undefined ? {} : { from: day(raw.from) }),
  ...(raw.until === undefined ? {} : { until: day(raw.until) }),
});

const actor = (raw: RawState): Actor => ({
  id: raw.id,
  name: raw.name,
  ...(raw.name === raw.id && raw.names?.[0] !== undefined ? { called: raw.names[0] } : {}),
  ...(raw.the ? { the: true } : {}),
  kind: raw.kind,
  ...(raw.continues ? { continues: raw.continues } : {}),
  ...(raw.un ? { un: span(raw.un) } : {}),
  ...span(raw),
});

const region = (raw: RawRegion): Region => ({
  id: raw.id,
  name: raw.name,
  ...(raw.the ? { the: true } : {}),
  kind: raw.kind,
  within: (raw.within ?? []).map((entry) => ({ in: entry.in, ...span(entry) })),
  of: (raw.of ?? []).map((entry) => ({ state: entry.state, ...span(entry) })),
  held: (raw.held ?? []).map((entry) => ({ state: entry.state, extent: entry.extent, ...span(entry) })),
  claimed: (raw.claimed ?? []).map((entry) => ({ by: entry.by, ...span(entry) })),
});

/** FNV-1a, 32 bits: names a version of the catalogue in receipts; no security rests on it. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Ids first, then ISO codes, names, synonyms, and COW codes where nothing else has them (library/regions/README). */
function partyTable(states: readonly RawState[]): ReadonlyMap<string, PartyId> {
  const table = new Map<string, PartyId>();
  const put = (key: string | undefined, id: PartyId) => {
    if (key !== undefined && !table.has(key)) table.set(key, id);
  };
  for (const state of states) put(state.id, state.id);
  for (const state of states) put(state.codes?.iso3, state.id);
  for (const state of states) put(state.name, state.id);
  for (const state of states) for (const name of state.names ?? []) put(name, state.id);
  for (const state of states) put(state.codes?.cow, state.id);
  return table;
}

/** Two letters are no name in a text (IN, TO), but enough for an option of a command. */
const lettersTwo = (states: readonly RawState[]): readonly (readonly [string, PartyId])[] =>
  states.flatMap(({ id, codes }) => (codes?.iso2 === undefined ? [] : [[codes.iso2, id] as const]));

/** Builds the catalogue from the JSON of `library/regions`. */
export function catalogueFrom(raw: RawCatalogue): Catalogue {
  const parties = partyTable(raw.states);
  const regions = new Map<string, string>();
  for (const entry of raw.regions) regions.set(entry.name, entry.id);
  for (const entry of raw.regions)
    for (const name of entry.names ?? []) if (!regions.has(name)) regions.set(name, entry.id);
  const names = new Map(raw.states.map((state) => [state.id, state.name]));
  const the = new Set(
    [...raw.states, ...raw.regions].filter((entry) => entry.the).map((entry) => entry.name),
  );
  const world: World = {
    actors: raw.states.map(actor),
    regions: raw.regions.map(region),
    version: fingerprint(JSON.stringify([raw.states, raw.regions])),
  };
  return {
    world,
    zones: zoneTable(raw.zones),
    party: (name) => parties.get(name),
    parties: new Map([...lettersTwo(raw.states), ...parties]),
    region: (name) => regions.get(name),
    nameOf: (id) => names.get(id),
    takesThe: (name) => the.has(name),
    names: [...parties.keys(), ...regions.keys()].filter((name) => name.length > 3),
  };
}

/** A catalogue without entries, for texts that name no state. */
export const emptyCatalogue = (): Catalogue => catalogueFrom({ states: [], regions: [], zones: [] });
