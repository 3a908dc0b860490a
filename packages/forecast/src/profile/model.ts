import type { IncidentKind, PartyId, Rung, Strength } from '@casus/engine';
import type { QuantityId, Role } from './quantities.ts';
import type { SeriesId } from './series.ts';

/** A number that is known, or how it is spread where it is not. */
export type Spread =
  | { readonly kind: 'exactly'; readonly at: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  /** Cut off at the ends of the range of its quantity. */
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number };

/** Where a number comes from: a source that anybody can look up, somebody's judgement, or a row of data. */
export type Origin =
  | { readonly kind: 'source'; readonly words: string }
  /** Words say why; without them nobody has said. */
  | { readonly kind: 'judgement'; readonly words?: string }
  | {
      readonly kind: 'data';
      readonly words: string;
      readonly series: SeriesId;
      readonly year: number;
      /** Set once somebody has looked: whether the number is that of the data, or the one that stands in for it. */
      readonly found?: boolean;
    };

/** What a number is of, besides its holder: a measure, a kind of attack, a state, a verb, or whether a text binds. */
export type Of = Rung | IncidentKind | PartyId | Strength | 'binding' | 'not binding';

/** One line of a profile: a quantity, of what, how much, and who says so. */
export interface Entry {
  readonly quantity: QuantityId;
  /** Present where the quantity has several values: see `Quantity.each` and `Quantity.holder`. */
  readonly of?: Of;
  readonly spread: Spread;
  readonly origin: Origin;
  /** Where it stands: the name of its profile and the line, from 1; absent where no text was read. */
  readonly place?: { readonly profile: string; readonly line: number };
}

/** Lines that hold for whoever plays a part, unless a line names the state itself. */
export interface RoleEntries {
  readonly role: Role;
  readonly entries: readonly Entry[];
}

/** Lines about one state. */
export interface ActorEntries {
  readonly party: PartyId;
  readonly entries: readonly Entry[];
}

/** Lines of a profile or of a scenario, by whom they are about; for one thing there is one line. */
export interface Layer {
  readonly roles: readonly RoleEntries[];
  readonly actors: readonly ActorEntries[];
  /** What belongs to nobody: the contest, the kinds of attack, the text. */
  readonly world: readonly Entry[];
}

/** A named set of lines that take the place of others. */
export interface Scenario extends Layer {
  readonly name: string;
}

/** Interests and means of everybody in a game, as numbers that somebody answers for. */
export interface Profile extends Layer {
  readonly name: string;
  /** Day as of which it is meant, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** Name of the profile whose lines hold where this one has none. */
  readonly basedOn?: string;
  readonly scenarios: readonly Scenario[];
}
