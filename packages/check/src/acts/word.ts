import type { Condition, PartyId } from '@casus/engine';
import type { Act, Frame } from '../search/frame.ts';

/** A word or conduct that some condition of the pacts looks for, said in answer to the incident. */
export interface Word {
  readonly by: PartyId;
  readonly act: Act;
  /** Where the pacts look for it, it helps somebody's duty to arise or to last. */
  readonly good: boolean;
  /** The leaf that looks for it, where it is enough for it that one of those meant has said it. */
  readonly once?: Condition;
}

/** Whether what this party does for itself alone is left out: nobody asked about can be touched by it. */
export const isApart = (frame: Frame, party: PartyId): boolean => !frame.doers.has(party);
