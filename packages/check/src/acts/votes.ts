import { get, type PartyId, type State } from '@casus/engine';
import type { Act } from '../search/frame.ts';

/** A vote that a party can cast. */
export interface Ballot {
  readonly by: PartyId;
  readonly act: Act;
}

/** Votes that a party can cast on what is open: for and against, and a veto by whoever has one without a seat. Votes are final. */
export const ballotsOf = (state: State, by: PartyId): readonly Ballot[] =>
  state.openProcedures.flatMap((index) => {
    const procedure = get(state.procedures, index);
    const body = state.system.bodies[procedure?.body ?? -1]?.body;
    if (!procedure || !body || procedure.votes.some((vote) => vote.by === by)) return [];
    const cast = (vote: 'yes' | 'no' | 'abstain' | 'veto'): Ballot => ({
      by,
      act: { kind: 'vote', by, title: procedure.title, vote },
    });
    if (!procedure.members.includes(by)) return body.vetoes.length > 0 ? [cast('veto')] : [];
    return body.abstention?.lowersNeed
      ? [cast('yes'), cast('no'), cast('abstain')]
      : [cast('yes'), cast('no')];
  });
