import type { PartyId } from '@casus/engine';
import type { Search, Span, Stretch } from '../search/search.ts';
import { reached, type Scale } from './scale.ts';

/** A span with what a group had come to by then. */
export interface Valued {
  readonly span: Span;
  readonly value: number;
}

interface Found {
  span: Span;
  value: number;
  /** How many were seen after it. */
  later: number;
}

/**
 * Of the spans that a search has seen of one stretch of time, the first of the lowest and the first of the highest, in the
 * order in which they were seen: no other is ever the least or the most.
 */
export const outermost = (
  search: Search,
  guarantors: readonly PartyId[],
  scale: Scale,
): readonly Valued[] => {
  const ends = new Map<Stretch, { readonly low: Found; readonly high: Found }>();
  let later = 0;
  // The latest comes first: whatever is as low, and was seen before, takes its place.
  for (let span = search.span; span !== undefined; span = span.before) {
    const value = reached(span.done, guarantors, scale);
    const known = ends.get(span.during);
    if (!known) ends.set(span.during, { low: { span, value, later }, high: { span, value, later } });
    else {
      if (value <= known.low.value) put(known.low, span, value, later);
      if (value >= known.high.value) put(known.high, span, value, later);
    }
    later += 1;
  }
  return [...ends.values()]
    .flatMap(({ low, high }) => (low.span === high.span ? [low] : [low, high]))
    .toSorted((one, other) => other.later - one.later);
};

const put = (found: Found, span: Span, value: number, later: number): void => {
  found.span = span;
  found.value = value;
  found.later = later;
};
