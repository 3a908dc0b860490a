import type { Validity } from './time.ts';
import type { PartyId } from './who.ts';

/** What the catalogue knows of a state, entity or group, with dates as instants. */
export interface Actor extends Validity {
  readonly id: PartyId;
  readonly name: string;
  /** How prose calls it, where the language goes by its code: a name with `and` in it would read as two. */
  readonly called?: string;
  /** Takes the definite article in prose. */
  readonly the?: true;
  readonly kind: 'state' | 'entity' | 'group' | 'organisation';
  /** Whose treaty seats it continues. */
  readonly continues?: readonly PartyId[];
  readonly un?: Validity;
}

/** A region of the catalogue. Sovereignty, control and claims are dated and kept apart. */
export interface Region {
  readonly id: string;
  readonly name: string;
  readonly the?: true;
  readonly kind: 'continent' | 'sea' | 'territory' | 'subdivision' | 'island' | 'place' | 'zone' | 'line';
  readonly within: readonly (Validity & { readonly in: string })[];
  /** Generally recognised sovereign. */
  readonly of: readonly (Validity & { readonly state: PartyId })[];
  /** Effective control where it differs. */
  readonly held: readonly (Validity & { readonly state: PartyId; readonly extent: 'whole' | 'part' })[];
  readonly claimed: readonly (Validity & { readonly by: PartyId })[];
}

/** Everything outside the pacts that meaning depends on: states and places. Plain JSON. */
export interface World {
  readonly actors: readonly Actor[];
  readonly regions: readonly Region[];
  /** Version or hash of the catalogue, for the receipt. */
  readonly version: string;
}
