import type { Instant, Validity } from '../model/time.ts';
import type { PartyId } from '../model/who.ts';
import type { Actor, Region, World } from '../model/world.ts';

/** The catalogue, indexed once when pacts are compiled. Immutable after that. */
export interface WorldIndex {
  readonly actors: ReadonlyMap<PartyId, Actor>;
  readonly regions: ReadonlyMap<string, Region>;
  /** For each region, itself and every region around it, nearest first, each with the dates of the link. */
  readonly around: ReadonlyMap<string, readonly (Validity & { readonly region: string })[]>;
  /** Regions of kind territory, by recognised sovereign. */
  readonly territories: ReadonlyMap<PartyId, readonly Region[]>;
  /** Each actor as a list of one, shared by all that it bears alone. */
  readonly alone: ReadonlyMap<PartyId, readonly PartyId[]>;
  /** A small number for each actor, for persistent maps. */
  readonly numbers: ReadonlyMap<PartyId, number>;
  /** Actors by that number. */
  readonly names: readonly PartyId[];
  readonly version: string;
}

/** Whether `at` lies in `[from, until)`. */
export const covers = (validity: Validity | undefined, at: Instant): boolean =>
  validity === undefined ||
  ((validity.from === undefined || at >= validity.from) &&
    (validity.until === undefined || at < validity.until));

const later = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a === undefined ? b : b === undefined ? a : (Math.max(a, b) as Instant);
const earlier = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a === undefined ? b : b === undefined ? a : (Math.min(a, b) as Instant);

/** Indexes a world; `extra` are parties that pacts name and the catalogue lacks. */
export const indexWorld = (world: World, extra: readonly PartyId[]): WorldIndex => {
  const actors = new Map(world.actors.map((actor) => [actor.id, actor]));
  for (const id of extra) if (!actors.has(id)) actors.set(id, { id, name: id, kind: 'state' });
  const regions = new Map(world.regions.map((region) => [region.id, region]));
  const territories = new Map<PartyId, Region[]>();
  for (const region of world.regions) {
    if (region.kind !== 'territory') continue;
    for (const { state } of region.of) territories.set(state, [...(territories.get(state) ?? []), region]);
  }
  const around = new Map<string, readonly (Validity & { readonly region: string })[]>();
  for (const region of world.regions) around.set(region.id, surroundings(region.id, regions));
  const names = [...actors.keys()];
  const numbers = new Map(names.map((id, index) => [id, index]));
  const alone = new Map(names.map((id) => [id, [id]]));
  return { actors, regions, around, territories, alone, numbers, names, version: world.version };
};

const surroundings = (
  start: string,
  regions: ReadonlyMap<string, Region>,
): readonly (Validity & { readonly region: string })[] => {
  const out: (Validity & { readonly region: string })[] = [{ region: start }];
  for (let index = 0; index < out.length; index += 1) {
    const here = out[index];
    if (here === undefined) break;
    for (const link of regions.get(here.region)?.within ?? []) {
      if (out.some((seen) => seen.region === link.in)) continue;
      const from = later(here.from, link.from);
      const until = earlier(here.until, link.until);
      out.push({
        region: link.in,
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
      });
    }
  }
  return out;
};

/** Whether `place` lies in `region` at `at`. An unknown place lies nowhere. */
export const isWithin = (world: WorldIndex, place: string, region: string, at: Instant): boolean =>
  (world.around.get(place) ?? []).some((link) => link.region === region && covers(link, at));

/** The generally recognised sovereign over a place, from the nearest region that names one. */
export const sovereignOf = (world: WorldIndex, place: string, at: Instant): PartyId | undefined => {
  for (const link of world.around.get(place) ?? []) {
    if (!covers(link, at)) continue;
    const seat = world.regions.get(link.region)?.of.find((entry) => covers(entry, at));
    if (seat) return seat.state;
  }
  return undefined;
};

/**
 * Who controls a place: the nearest holder that the catalogue names, else the sovereign. `part` says
 * that only a part of the region that the catalogue knows is held, so that the answer is contested.
 */
export const holderOf = (
  world: WorldIndex,
  place: string,
  at: Instant,
): { readonly state: PartyId; readonly part: boolean } | undefined => {
  for (const link of world.around.get(place) ?? []) {
    if (!covers(link, at)) continue;
    const held = world.regions.get(link.region)?.held.find((entry) => covers(entry, at));
    if (held) return { state: held.state, part: held.extent === 'part' };
    const owner = world.regions.get(link.region)?.of.find((entry) => covers(entry, at));
    if (owner) return { state: owner.state, part: false };
  }
  return undefined;
};
