import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AbstentionRule, VoteRule } from '../model/body.ts';
import type { Vote } from '../model/event.ts';
import { type Ballot, count, tallyOf, type Terms } from './tally.ts';

// An outcome is certain when no vote still to come can change it. The oracle tries every way in which the
// rest could vote and judges each finished vote by a definition of its own, in fractions.

type Cast = Vote['vote'];
const LAST: readonly Cast[] = ['yes', 'no', 'abstain', 'absent'];
const MEMBERS = ['A', 'B', 'C', 'D', 'E'] as const;
const WEIGHTS: Readonly<Record<string, number>> = { A: 4, B: 3, C: 2, D: 1 };

/** A fraction of whole numbers, compared without dividing. */
const atLeast = (part: number, whole: number, over: number, under: number): boolean =>
  part * under >= whole * over;

/** Whether a vote in which everybody has spoken carries. */
const carries = (terms: Terms, votes: readonly Ballot[]): boolean => {
  const against = (vote: Cast): boolean =>
    vote === 'no' ||
    vote === 'veto' ||
    vote === 'objects' ||
    (vote === 'abstain' && terms.abstention === 'against');
  if (votes.some(({ by, vote }) => against(vote) && terms.vetoers.includes(by))) return false;
  if (votes.filter(({ vote }) => vote !== 'absent').length < terms.quorum) return false;
  const { rule } = terms;
  if (rule.kind === 'consensus')
    return !votes.some(({ vote }) => against(vote)) && votes.some(({ vote }) => vote !== 'absent');
  const weight = (by: string): number => (rule.kind === 'weighted' ? (rule.weights?.[by] ?? 0) : 1);
  let yes = 0;
  let all = 0;
  for (const { by, vote } of votes) {
    if (vote === 'yes') yes += weight(by);
    if (vote !== 'abstain' || terms.abstention !== 'lowers the need') all += weight(by);
  }
  if (yes === 0) return false;
  switch (rule.kind) {
    case 'unanimity':
      return yes === all;
    case 'votes':
      return yes >= rule.need;
    case 'two thirds':
      return atLeast(yes, all, 2, 3);
    case 'majority':
      return yes > all - yes;
    case 'weighted':
      return rule.need === 'majority' ? yes > all - yes : atLeast(yes, all, 2, 3);
    default:
      return false;
  }
};

/** Every way in which those who have not voted could. */
const endings = (terms: Terms, votes: readonly Ballot[]): readonly (readonly Ballot[])[] =>
  terms.members
    .filter((member) => !votes.some(({ by }) => by === member))
    .reduce<readonly (readonly Ballot[])[]>(
      (all, by) => all.flatMap((sofar) => LAST.map((vote) => [...sofar, { by, vote }])),
      [votes],
    );

const rule: fc.Arbitrary<VoteRule> = fc.constantFrom<VoteRule[]>(
  { kind: 'unanimity' },
  { kind: 'consensus' },
  { kind: 'majority' },
  { kind: 'two thirds' },
  { kind: 'votes', need: 3, of: 5 },
  { kind: 'weighted', by: 'Shares', need: 'majority', weights: WEIGHTS },
  { kind: 'weighted', by: 'Shares', need: 'two thirds', weights: WEIGHTS },
);

const situation = fc
  .record({
    rule,
    size: fc.integer({ min: 1, max: 5 }),
    abstention: fc.constantFrom<AbstentionRule[]>('nothing', 'against', 'lowers the need'),
    quorum: fc.integer({ min: 0, max: 5 }),
    vetoers: fc.subarray(['A', 'B']),
    cast: fc.array(fc.constantFrom<Cast[]>('yes', 'yes', 'no', 'abstain', 'absent', 'veto', 'objects'), {
      maxLength: 5,
    }),
    order: fc.shuffledSubarray([...MEMBERS], { minLength: 5 }),
  })
  .map(({ size, cast, order, ...rest }) => {
    const members = MEMBERS.slice(0, size);
    const terms: Terms = { ...rest, members, seats: size };
    const votes = order
      .filter((by) => members.includes(by))
      .flatMap((by, index): readonly Ballot[] => {
        const vote = cast[index];
        return vote === undefined ? [] : [{ by, vote }];
      });
    return { terms, votes };
  });

it('an outcome is found as soon as every way to go on ends in it, and not before', () => {
  fc.assert(
    fc.property(situation, ({ terms, votes }) => {
      const ends = new Set(endings(terms, votes).map((end) => carries(terms, end)));
      const certain = ends.size > 1 ? undefined : ends.has(true) ? 'adopted' : 'rejected';
      expect(count(terms, tallyOf(terms, votes)).outcome).toBe(certain);
    }),
    { numRuns: 600, seed: 20_301 },
  );
});
