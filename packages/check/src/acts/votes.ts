import { type Body, get, type PartyId, type State } from '@casus/engine';
import type { Act, Frame } from '../search/frame.ts';

/** A vote that a party can cast. */
export interface Ballot {
  readonly by: PartyId;
  readonly act: Act;
}

/** Votes that a party can cast on what is open: for and against, and a veto by whoever has one without a seat. Votes are final. */
export const ballotsOf = (frame: Frame, state: State, by: PartyId): readonly Ballot[] =>
  state.openProcedures.flatMap((index) => {
    const procedure = get(state.procedures, index);
    const body = state.system.bodies[procedure?.body ?? -1]?.body;
    if (!procedure || !body || procedure.votes.some((vote) => vote.by === by)) return [];
    const cast = (vote: 'yes' | 'no' | 'abstain' | 'veto'): Ballot => ({
      by,
      act: { kind: 'vote', by, title: procedure.title, vote },
    });
    if (!procedure.members.includes(by)) return body.vetoes.length > 0 ? [cast('veto')] : [];
    // Of members who count alike, the first who has not voted speaks for the others: how many vote is all that matters.
    const alike = isAlike(frame, body, by);
    const first = procedure.members.find(
      (member) => isAlike(frame, body, member) && !procedure.votes.some((vote) => vote.by === member),
    );
    if (alike && first !== by) return [];
    return body.abstention?.counts === 'lowers the need'
      ? [cast('yes'), cast('no'), cast('abstain')]
      : [cast('yes'), cast('no')];
  });

/**
 * Whether the vote of a member counts like that of any other of whom nothing else is asked: nobody asks about
 * what it does, it is not the attacker or the victim, and the text gives it no veto and no weight (SEMANTICS section 14).
 */
export const isAlike = (frame: Frame, body: Body, party: PartyId): boolean =>
  frame.question.about !== undefined &&
  !frame.doers.has(party) &&
  party !== frame.attacker &&
  body.vetoes.length === 0 &&
  !body.rules.some(({ rule }) => rule.kind === 'weighted');
