import type { PartyId } from '@casus/engine';
import type { NamedWord } from '../search/say.ts';

/**
 * Which acts are free, that is done or left undone at will and to the harm of the victim; everything else is
 * co-operation (`cooperation.ts`). The victim's own policy is part of the question.
 */
export interface Freedom {
  readonly word: (word: NamedWord) => boolean;
  readonly vote: (by: PartyId) => boolean;
  readonly deed: (by: PartyId) => boolean;
  /** Whether those who co-operate do their share of what is owed jointly, or leave it to the others. */
  readonly shares: boolean;
}

/** Nobody is free but the guarantors, in what they give and when. */
export const bound = (guarantors: readonly PartyId[]): Freedom => ({
  word: () => false,
  vote: () => false,
  deed: (by) => guarantors.includes(by),
  shares: true,
});

/** Everybody is free in all they may do, but the victim. */
export const ALL_FREE: Freedom = { word: () => true, vote: () => true, deed: () => true, shares: true };

/** Some are free in all they may do; `NATURE` among them frees domestic and outside bodies. */
export const freeing = (guarantors: readonly PartyId[], hostile: readonly PartyId[]): Freedom => ({
  word: (word) => hostile.includes(word.by),
  vote: (by) => hostile.includes(by),
  deed: (by) => guarantors.includes(by) || hostile.includes(by),
  shares: true,
});
