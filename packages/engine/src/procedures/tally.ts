import type { AbstentionRule, VoteRule } from '../model/body.ts';
import type { Vote } from '../model/event.ts';
import type { PartyId } from '../model/who.ts';

/**
 * Votes as they stand: how many count for what under the rule (heads, or weight where it weighs), and
 * what may still come. Reported votes and votes cast one by one are tallied alike and counted by one rule.
 */
export interface Tally {
  /** All that has a vote. */
  readonly total: number;
  readonly yes: number;
  readonly abstaining: number;
  /** Not cast yet, and still able to be. */
  readonly open: number;
  /** Heads that took part, and those that still may: for the quorum. */
  readonly present: number;
  readonly awaited: number;
  /** Who voted against, as far as named; `no` counts the unnamed too. */
  readonly against: readonly PartyId[];
  readonly no: number;
  /** The member whose veto was used. */
  readonly vetoedBy?: PartyId;
}

/** One vote cast. */
export interface Ballot {
  readonly by: PartyId;
  readonly vote: Vote['vote'];
}

/** What decides beside the votes: who has a vote and a veto, and what an abstention is. */
export interface Terms {
  readonly rule: VoteRule;
  readonly members: readonly PartyId[];
  /** How many vote at most: the seats, where not all members sit. */
  readonly seats: number;
  readonly vetoers: readonly PartyId[];
  readonly abstention: AbstentionRule;
  /** Heads that must take part. */
  readonly quorum: number;
}

/** Whether a vote is one against: an abstention is, where the text says so. */
const isAgainst = (vote: Vote['vote'], abstention: AbstentionRule): boolean =>
  vote === 'no' || vote === 'veto' || vote === 'objects' || (vote === 'abstain' && abstention === 'against');

/** Tallies votes cast one by one. */
export const tallyOf = (terms: Terms, votes: readonly Ballot[]): Tally => {
  const weight = weightOf(terms.rule);
  const sum = (parties: readonly { readonly by: PartyId }[]): number =>
    parties.reduce((total, { by }) => total + weight(by), 0);
  const against = votes.filter((vote) => isAgainst(vote.vote, terms.abstention)).map((vote) => vote.by);
  const waiting = terms.members.filter((member) => !votes.some((vote) => vote.by === member));
  const heads = Math.min(waiting.length, Math.max(0, terms.seats - votes.length));
  const weighs = terms.rule.kind === 'weighted';
  const vetoedBy = against.find((party) => terms.vetoers.includes(party));
  return {
    total: weighs ? sum(terms.members.map((by) => ({ by }))) : terms.seats,
    yes: sum(votes.filter((vote) => vote.vote === 'yes')),
    abstaining: sum(votes.filter((vote) => vote.vote === 'abstain')),
    open: weighs ? sum(waiting.map((by) => ({ by }))) : heads,
    present: votes.filter((vote) => vote.vote !== 'absent').length,
    awaited: heads,
    against,
    no: against.length,
    ...(vetoedBy === undefined ? {} : { vetoedBy }),
  };
};

/** What a member's vote weighs under a rule. A member that the table of weights does not name weighs nothing. */
const weightOf = (rule: VoteRule): ((party: PartyId) => number) =>
  rule.kind === 'weighted' ? (party) => rule.weights?.[party] ?? 0 : () => 1;

/** How the votes stand. The outcome is certain as soon as no vote still to come can change it. */
export interface Count {
  readonly outcome: 'adopted' | 'rejected' | undefined;
  readonly because: string;
}

/** Counts a tally under its terms (SEMANTICS section 7). */
export const count = (terms: Terms, tally: Tally): Count => {
  const { rule } = terms;
  if (tally.vetoedBy !== undefined) return rejected(`${tally.vetoedBy} vetoed it`);
  if (rule.kind === 'each for itself') return open('each decides for itself');
  if ((rule.kind === 'unanimity' || rule.kind === 'consensus') && tally.no > 0)
    return rejected(
      `${tally.against.join(', ') || `${tally.no} members`} ${rule.kind === 'unanimity' ? 'voted against' : 'objected'}; the rule is ${rule.kind}`,
    );
  if (rule.kind === 'consensus') {
    // Silence is an answer here, so those still awaited take part in it; whoever is absent does not.
    if (tally.present + tally.awaited < terms.quorum) return rejected(noQuorum(terms));
    return tally.awaited === 0 && tally.present > 0
      ? adopted('nobody objected')
      : open('no objection so far');
  }
  const base = tally.total - (terms.abstention === 'lowers the need' ? tally.abstaining : 0);
  const says = `${tally.yes} ${rule.kind === 'weighted' ? 'of the weight' : 'votes'} for; ${needWords(rule, base)}`;
  if (!isEnough(rule, tally.yes + tally.open, base)) return rejected(says);
  if (tally.present + tally.awaited < terms.quorum) return rejected(noQuorum(terms));
  if (!isEnough(rule, tally.yes, base)) return open(says);
  return tally.present < terms.quorum
    ? open(`${says}, but ${terms.quorum} have to take part`)
    : adopted(says);
};

const adopted = (because: string): Count => ({ outcome: 'adopted', because });
const rejected = (because: string): Count => ({ outcome: 'rejected', because });
const open = (because: string): Count => ({ outcome: undefined, because });

const noQuorum = (terms: Terms): string => `the quorum of ${terms.quorum} cannot be met`;

/** Whether so much is enough. Compared in whole numbers, so that a fraction goes up; nothing carries without a vote for it. */
const isEnough = (rule: VoteRule, yes: number, base: number): boolean => {
  if (yes <= 0) return false;
  switch (rule.kind) {
    case 'votes':
      return yes >= rule.need;
    case 'two thirds':
      return 3 * yes >= 2 * base;
    case 'majority':
      return 2 * yes > base;
    case 'weighted':
      return rule.need === 'majority' ? 2 * yes > base : 3 * yes >= 2 * base;
    default:
      return yes >= base;
  }
};

const needWords = (rule: VoteRule, base: number): string => {
  switch (rule.kind) {
    case 'votes':
      return `${rule.need} are needed`;
    case 'majority':
      return `a majority of ${base} is ${Math.floor(base / 2) + 1}`;
    case 'two thirds':
      return `two thirds of ${base} are ${Math.ceil((base * 2) / 3)}`;
    case 'weighted':
      return `${rule.need === 'majority' ? 'more than half' : 'two thirds'} of ${base} are needed`;
    default:
      return `all ${base} are needed`;
  }
};
