import { weigh } from '../casus/weigh.ts';
import type { Condition } from '../model/condition.ts';
import type { Verdict } from '../model/event.ts';
import type { PartyId, Who } from '../model/who.ts';
import { caseIn } from '../state/read.ts';
import type { State } from '../state/state.ts';
import { members } from '../state/who.ts';
import { contextOf } from '../step/turn.ts';

/**
 * What a condition comes to in a case, as a sentence of that pact would have it. For whoever looks at a state from
 * outside: nothing is recorded, and no run turns on the answer. `that` stands for "that party".
 */
export const weighIn = (
  state: State,
  id: number,
  pact: string,
  condition: Condition,
  that?: PartyId,
): Verdict => {
  const rule = state.system.byId.get(pact);
  return rule ? weigh(condition, { ...contextOf(state, rule, caseIn(state, id)), that }) : 'false';
};

/** The parties that words of a pact mean in a case; empty for sets that cannot be listed. */
export const meantIn = (state: State, id: number, pact: string, who: Who): readonly PartyId[] => {
  const rule = state.system.byId.get(pact);
  return rule ? members(who, contextOf(state, rule, caseIn(state, id))) : [];
};
