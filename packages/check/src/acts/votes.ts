import { type Body, get, type PartyId, type Procedure, type State } from '@casus/engine';
import type { Act, Frame } from '../search/frame.ts';

/** A vote that a party can cast. */
export interface Ballot {
  readonly by: PartyId;
  readonly act: Act;
}

type Vote = 'yes' | 'no' | 'abstain' | 'veto';

const cast = (by: PartyId, { title }: Procedure, vote: Vote): Ballot => ({
  by,
  act: { kind: 'vote', by, title, vote },
});

interface Open {
  readonly index: number;
  readonly procedure: Procedure;
  readonly body: Body;
}

const open = (state: State): readonly Open[] =>
  state.openProcedures.length === 0
    ? NONE
    : state.openProcedures.flatMap((index) => {
        const procedure = get(state.procedures, index);
        const body = state.system.bodies[procedure?.body ?? -1]?.body;
        return procedure && body ? [{ index, procedure, body }] : [];
      });

/** Of most states: nothing is put to a vote. */
const NONE: readonly never[] = [];

const hasVoted = ({ votes }: Procedure, party: PartyId): boolean => votes.some(({ by }) => by === party);

/** Votes that a party can cast on what is open: for and against, and a veto by whoever has one without a seat. Votes are final. */
export const ballotsOf = (frame: Frame, state: State, by: PartyId): readonly Ballot[] =>
  state.openProcedures.length === 0
    ? NONE
    : open(state).flatMap(({ procedure, body }) => {
        if (hasVoted(procedure, by)) return [];
        if (!procedure.members.includes(by))
          return body.vetoes.length > 0 ? [cast(by, procedure, 'veto')] : [];
        // Of members who count alike, the first who has not voted speaks for the others: how many vote is all that matters.
        const first = procedure.members.find(
          (member) => isAlike(frame, body, member) && !hasVoted(procedure, member),
        );
        if (isAlike(frame, body, by) && first !== by) return [];
        return body.abstention?.counts === 'lowers the need'
          ? [cast(by, procedure, 'yes'), cast(by, procedure, 'no'), cast(by, procedure, 'abstain')]
          : [cast(by, procedure, 'yes'), cast(by, procedure, 'no')];
      });

/**
 * Whether the vote of a member counts like that of any other of whom nothing else is asked: nobody asks about
 * what it does, it is not the attacker or the victim, and the text gives it no veto and no weight (SEMANTICS section 14).
 */
export const isAlike = (frame: Frame, body: Body, party: PartyId): boolean =>
  frame.question.about !== undefined &&
  !frame.doers.has(party) &&
  party !== frame.attacker &&
  !frame.victims.includes(party) &&
  body.vetoes.length === 0 &&
  !body.rules.some(({ rule }) => rule.kind === 'weighted');

/** Votes cast one after the other until nothing more is open. */
export interface Block {
  /** Number of the procedure that they are cast in. */
  readonly procedure: number;
  readonly ballots: readonly Ballot[];
}

/**
 * Votes that settle something. All that is read of votes is their outcome, and it comes at once when it is
 * certain. So those who vote freely need vote only where that decides, all for or all against: whatever mix
 * carries a motion (or brings it down), the same instant's votes all for it (or against) do too, and votes
 * that decide nothing are as if not cast: when time runs out nobody counts them.
 */
export const blocksOf = (frame: Frame, state: State): readonly Block[] =>
  state.openProcedures.length === 0
    ? NONE
    : open(state).flatMap(({ index, procedure }) => {
        const free = frame.cast.filter(
          (party) => !frame.victims.includes(party) && !hasVoted(procedure, party),
        );
        const voters = free.filter((party) => procedure.members.includes(party));
        const vetoers = free.filter(
          (party) => procedure.vetoers.includes(party) && !procedure.members.includes(party),
        );
        return [
          voters.map((by) => cast(by, procedure, 'yes')),
          voters.map((by) => cast(by, procedure, 'no')),
          ...vetoers.map((by) => [cast(by, procedure, 'veto')]),
        ].map((ballots): Block => ({ procedure: index, ballots }));
      });
