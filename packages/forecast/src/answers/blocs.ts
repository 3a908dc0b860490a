import type { ActorNumbers } from '../play/numbers.ts';

/**
 * Several guarantors as one (judgement): what they bring to the contest adds up; what each wants, pays and risks is the
 * mean of its members', as a bloc that decides together would weigh it.
 */
export function together(members: readonly ActorNumbers[]): ActorNumbers {
  const [first] = members;
  if (!first) throw new Error('a bloc without members');
  if (members.length === 1) return first;
  const mean = (of: (member: ActorNumbers) => number): number =>
    members.reduce((sum, member) => sum + of(member), 0) / members.length;
  const means = (of: (member: ActorNumbers) => readonly number[]): readonly number[] =>
    of(first).map((_, at) => mean((member) => of(member)[at] ?? 0));
  const strength = members.reduce(
    (sum, { capability, reach, commitment }) => sum + capability * reach * commitment,
    0,
  );
  return {
    ...first,
    capability: strength,
    reach: 1,
    commitment: 1,
    aid: members.reduce((sum, { aid }) => sum + aid, 0),
    stake: mean(({ stake }) => stake),
    costOfWar: mean(({ costOfWar }) => costOfWar),
    cost: means(({ cost }) => cost),
    escalation: mean(({ escalation }) => escalation),
    // Each of them harms the challenger by its own measure.
    harm: means(({ harm }) => harm).map((one) => one * members.length),
    costOfBreach: mean(({ costOfBreach }) => costOfBreach),
    costOfExcess: mean(({ costOfExcess }) => costOfExcess),
    expectation: mean(({ expectation }) => expectation),
    practice: mean(({ practice }) => practice),
    weightOfPractice: mean(({ weightOfPractice }) => weightOfPractice),
    resolve: mean(({ resolve }) => resolve),
    noise: mean(({ noise }) => noise),
    authorisation: mean(({ authorisation }) => authorisation),
    delay: means(({ delay }) => delay),
    discount: mean(({ discount }) => discount),
    peacetimeCost: means(({ peacetimeCost }) => peacetimeCost),
    package: mean((member) => member.package),
    alternative: mean(({ alternative }) => alternative),
  };
}
