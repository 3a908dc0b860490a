import type { Catalogue } from '../catalogue/catalogue.ts';
import type { NameBook } from './names.ts';

/** The names of a catalogue as a chronicle needs them. */
export const nameBook = (catalogue: Catalogue): NameBook => {
  const { world, zones } = catalogue;
  const actors = new Map(world.actors.map((actor) => [actor.id, actor]));
  const regions = new Map(world.regions.map((region) => [region.id, region]));
  const words = (entry: { readonly name: string; readonly the?: true } | undefined): string | undefined => (entry === undefined ? undefined : `${entry.the ? 'the ' : ''}${entry.name}`);
  return {
    actor: catalogue.party,
    place: catalogue.region,
    actorWords: (id) => words(actors.get(id)),
    placeWords: (id) => words(regions.get(id)),
    offset: (zone, at) => zones.offsetAtLocal(zone, Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute)),
    actorNames: () => world.actors.map((actor) => actor.name),
    placeNames: () => world.regions.map((region) => region.name),
    zoneNames: () => zones.names,
  };
};
