import type { Instant, Validity } from './time.ts';
import type { Who } from './who.ts';

/** Things protected as such, apart from territory (North Atlantic Treaty, Article 6). */
export type ProtectedObject = 'forces' | 'vessels' | 'aircraft';

/** A set of places (and protected objects), over the region catalogue. Evaluated at an instant, three-valued. */
export type Area =
  | { readonly kind: 'region'; readonly region: string }
  /** An area that the pact defines. */
  | { readonly kind: 'term'; readonly term: string }
  /** Territory generally recognised as that of `of`; `control` narrows it to what its holder controls, `of`'s or another's. */
  | {
      readonly kind: 'territory';
      readonly of: Who;
      readonly in?: Area;
      readonly control?: Who;
      readonly asOf?: Instant;
      readonly only?: 'metropolitan' | 'islands';
    }
  | {
      readonly kind: 'objects';
      readonly objects: readonly ProtectedObject[];
      readonly of: Who;
      readonly in?: Area;
    }
  | { readonly kind: 'union'; readonly of: readonly Area[] }
  | { readonly kind: 'overlap'; readonly of: readonly Area[] }
  | { readonly kind: 'except'; readonly base: Area; readonly minus: Area }
  | ({ readonly kind: 'dated'; readonly area: Area } & Validity)
  /** A frontier or line that an attack crosses ("across the Armistice Line"). */
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'everywhere' };
