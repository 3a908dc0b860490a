import type { Body, Matter, VoteRule } from '../model/body.ts';
import type { PartyId } from '../model/who.ts';
import type { Procedure } from '../state/state.ts';

/** The decision rule of a body on a matter; the one for all matters where none is special. */
export const ruleOn = (body: Body, matter: Matter | undefined): VoteRule => {
  const special = matter === undefined ? undefined : body.rules.find((entry) => entry.on === matter);
  return (
    (special ?? body.rules.find((entry) => entry.on === 'all' || entry.on === 'substance') ?? body.rules[0])
      ?.rule ?? { kind: 'unanimity' }
  );
};

/** How the votes stand. `certain` as soon as no vote still to come can change the outcome (SEMANTICS section 7). */
export interface Count {
  readonly outcome: 'adopted' | 'rejected' | undefined;
  readonly because: string;
}

/** Counts votes against a rule. `vetoers` are members whose no (or veto) rejects. `final`: nobody else will vote. */
export const countVotes = (
  rule: VoteRule,
  procedure: Pick<Procedure, 'members' | 'votes'>,
  vetoers: readonly PartyId[],
  lowersNeed: boolean,
  quorum: number,
  final: boolean,
): Count => {
  const { members, votes } = procedure;
  const yes = votes.filter((vote) => vote.vote === 'yes').length;
  const against = votes.filter(
    (vote) => vote.vote === 'no' || vote.vote === 'veto' || vote.vote === 'objects',
  );
  const idle = votes.filter((vote) => vote.vote === 'abstain' || vote.vote === 'absent').length;
  const left = final ? 0 : members.length - votes.length;
  const veto = votes.find(
    (vote) => (vote.vote === 'veto' || vote.vote === 'no') && vetoers.includes(vote.by),
  );
  if (veto) return { outcome: 'rejected', because: `${veto.by} vetoed it` };
  const present = votes.filter((vote) => vote.vote !== 'absent').length;
  const by = (need: number, words: string): Count => {
    if (yes >= need && present >= quorum)
      return { outcome: 'adopted', because: `${yes} votes for; ${words} are ${need}` };
    if (yes + left < need) return { outcome: 'rejected', because: `${yes} votes for; ${words} are ${need}` };
    return { outcome: undefined, because: `${yes} of ${need} votes` };
  };
  const base = lowersNeed ? members.length - idle : members.length;
  switch (rule.kind) {
    case 'unanimity':
      if (against.length > 0)
        return {
          outcome: 'rejected',
          because: `${against.map((vote) => vote.by).join(', ')} voted against; the rule is unanimity`,
        };
      return by(base, 'all members');
    case 'consensus':
      if (against.length > 0)
        return {
          outcome: 'rejected',
          because: `${against.map((vote) => vote.by).join(', ')} objected; the rule is consensus`,
        };
      if (yes + idle >= members.length && members.length > 0)
        return { outcome: 'adopted', because: 'nobody objected' };
      return final
        ? { outcome: 'adopted', because: 'time ran out without objection: silence carries' }
        : { outcome: undefined, because: 'no objection so far' };
    case 'majority':
      return by(Math.floor(base / 2) + 1, 'a majority');
    case 'two thirds':
      return by(Math.ceil((base * 2) / 3), 'two thirds');
    case 'votes':
      return by(rule.need, 'the votes needed');
    case 'weighted': {
      const weight = (party: PartyId): number => rule.weights?.[party] ?? 1;
      const total = members.reduce((sum, member) => sum + weight(member), 0);
      const need =
        rule.need === 'majority' ? total / 2 : rule.need === 'two thirds' ? (total * 2) / 3 : rule.need;
      const got = votes.filter((vote) => vote.vote === 'yes').reduce((sum, vote) => sum + weight(vote.by), 0);
      const open = final
        ? 0
        : members
            .filter((member) => !votes.some((vote) => vote.by === member))
            .reduce((sum, member) => sum + weight(member), 0);
      const carried = rule.need === 'majority' ? got > need : got >= need;
      if (carried) return { outcome: 'adopted', because: `weight ${got} of ${total}` };
      return got + open < need || (rule.need === 'majority' && got + open <= need)
        ? { outcome: 'rejected', because: `weight ${got} of ${total}` }
        : { outcome: undefined, because: `weight ${got} of ${total} so far` };
    }
    case 'each for itself':
      return { outcome: final ? 'rejected' : undefined, because: 'each decides for itself' };
  }
};

/** A rule in words. */
export const ruleWords = (rule: VoteRule): string => {
  switch (rule.kind) {
    case 'votes':
      return `${rule.need} of ${rule.of} votes`;
    case 'weighted':
      return `a weighted vote by ${rule.by}`;
    default:
      return rule.kind;
  }
};
