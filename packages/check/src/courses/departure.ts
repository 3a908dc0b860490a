import type { PartyId } from '@casus/engine';
import type { NamedWord } from '../search/say.ts';

/**
 * How one of those who are asked departs from co-operation: it keeps silent (in all, or in one word alone), votes
 * against whatever helps, says a word that hurts, or does its part at the last moment before that costs anything.
 */
export type Departure =
  | { readonly kind: 'none' }
  | { readonly kind: 'silent'; readonly who: PartyId; readonly only?: number }
  | { readonly kind: 'against'; readonly who: PartyId }
  | { readonly kind: 'says'; readonly who: PartyId; readonly word: NamedWord }
  | { readonly kind: 'last moment'; readonly who: PartyId };

/** Whether a word is one that is not said at once on a course. */
export const isWithheld = (departure: Departure, word: NamedWord): boolean => {
  switch (departure.kind) {
    case 'none':
    case 'against':
    case 'says':
      return false;
    case 'silent':
      return word.by === departure.who && (departure.only ?? word.name) === word.name;
    case 'last moment':
      return word.by === departure.who;
  }
};

/** How a party votes on what helps: its vote, or none. */
export const voteOf = (departure: Departure, by: PartyId): 'for' | 'against' | undefined => {
  if (departure.kind === 'none' || departure.who !== by || departure.kind === 'says') return 'for';
  return departure.kind === 'against' ? 'against' : undefined;
};
