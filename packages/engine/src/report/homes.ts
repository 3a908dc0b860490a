import type { Area } from '../model/area.ts';
import type { PartyId } from '../model/who.ts';
import type { State } from '../state/state.ts';
import { includes } from '../state/who.ts';
import { contextOf } from '../step/turn.ts';

/** Whether a state lies in an area at the present instant, as the pacts take it ("any state in Europe"). */
export const liesIn = (state: State, party: PartyId, area: Area): boolean => {
  const [rule] = state.system.pacts;
  return (
    rule !== undefined && includes({ kind: 'in', area }, party, contextOf(state, rule, undefined)) === 'true'
  );
};
