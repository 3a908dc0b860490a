import type { PartyId } from '@casus/engine';

/** A wall-clock time that a zone must place. Months count from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/**
 * What a chronicle needs of the catalogue: names to ids and back, and zones. All lists are for
 * "did you mean".
 */
export interface NameBook {
  /** Id of a state, entity or group by its name, a synonym or a code. */
  readonly actor: (name: string) => PartyId | undefined;
  /** Id of a region by its name or a synonym. */
  readonly place: (name: string) => string | undefined;
  /** As the language writes it, with its article: "the United States". */
  readonly actorWords: (id: PartyId) => string | undefined;
  readonly placeWords: (id: string) => string | undefined;
  /** Minutes east of UTC of a named zone ("Kyiv time") at a wall-clock time; undefined where the zone is unknown or has no rule for that time. */
  readonly offset: (zone: string, at: WallTime) => number | undefined;
  readonly actorNames: () => readonly string[];
  readonly placeNames: () => readonly string[];
  readonly zoneNames: () => readonly string[];
}
