/**
 * Time as the core knows it: integer milliseconds UTC. No clock, no zone rules; whoever reads text
 * resolves zones before an instant reaches the engine (SEMANTICS section 4).
 */

/** An instant: integer milliseconds since 1970-01-01T00:00Z, negative before. */
export type Instant = number & { readonly instant: unique symbol };

/**
 * A length of time as a text states it. `exact` is physical time; `calendar` counts months and days
 * on the calendar of the pact's zone (a month ends on the same day of the month, else its last day);
 * `working` counts Monday to Friday.
 */
export type Span =
  | { readonly kind: 'exact'; readonly ms: number }
  | { readonly kind: 'calendar'; readonly months: number; readonly days: number }
  | { readonly kind: 'working'; readonly days: number };

/** What a clock counts from. `condition` is the default: the instant at which the duty arose for the bearer. */
export type Anchor =
  | 'condition'
  | 'incident' // "of the attack"
  | 'knowledge' // "of knowing of the attack"
  | 'invocation'
  | 'request'
  | 'determination'
  | 'decision'
  | 'first-breach'
  | 'signature'
  | 'entry-into-force'
  | 'mobilisation';

/**
 * By when a duty must be done. `within` counts a span from an anchor; `by` and `on` are dates (the end
 * of the day where the text gives a date alone); `open` is a word such as "forthwith" whose length only
 * a reading gives; `none` means that the text states no time (reported as `no clock`).
 */
export type Deadline =
  | { readonly kind: 'within'; readonly span: Span; readonly of: Anchor; readonly softly?: true }
  | { readonly kind: 'by'; readonly at: Instant }
  | { readonly kind: 'open'; readonly word: OpenTime; readonly read?: Span; readonly of: Anchor }
  | { readonly kind: 'none' };

/** Words of time that treaties distinguish on purpose; each is an open term with its own reading. */
export type OpenTime =
  | 'forthwith'
  | 'immediately'
  | 'at once'
  | 'without delay'
  | 'promptly'
  | 'urgently'
  | 'a reasonable time';

/** Half-open validity `[from, until)`; an absent bound is unbounded. */
export interface Validity {
  readonly from?: Instant;
  readonly until?: Instant;
}
