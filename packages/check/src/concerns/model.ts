import type { Wish } from '@casus/engine';
import type { Question, Run } from '../model.ts';

/** An analyst's sentence put to one incident: what is asked, and of which pact it speaks. */
export interface WishQuestion {
  /** Whom the answer is about, and what of them, is read off the sentence. */
  readonly question: Omit<Question, 'about' | 'heights' | 'duties' | 'watched'>;
  readonly pact: string;
  readonly wish: Wish;
}

/**
 * What becomes of a concern: `reached` in some lawful run, or `unreached`. Of a purpose: `kept`, in every state some
 * lawful continuation comes to it; `lost`, there is a state from which none does; `never`, none does from the start. Of
 * either: `elsewhere`, the incident is not one of which the sentence speaks.
 */
export type WishVerdict = 'elsewhere' | 'reached' | 'unreached' | 'kept' | 'lost' | 'never';

/** What was found of a concern or a purpose. */
export interface WishAnswer {
  readonly verdict: WishVerdict;
  /** The run with the fewest acts that shows it, and when, in ms after the incident, the state is come to. */
  readonly witness?: { readonly run: Run; readonly after: number };
  /** In how many ways that differ in what matters here the runs looked at end at the horizon. */
  readonly ends: number;
}
