import type { Slug } from '@casus/check';

/** What a change of a sentence may need to know beside its words. */
export interface Facts {
  /** How the text calls the attacker, and the victim. */
  readonly attacker: string;
  readonly victim: string;
  /** The kind of incident that the text does not name. */
  readonly kind: string;
}

/** Sentences that could stand in the place of one, best first; several sentences are joined. Whether one is well formed, and closes the loophole, is tried. */
type Change = (sentence: string, facts: Facts) => readonly string[];

const CLOCK = /\b(?:forthwith|immediately|at once|without delay|promptly|urgently)\b/;

/** The judge of a casus, with the bracket in which it may stand. */
const JUDGE = /as\s+determined\s+by\s+(?:\[[^\]]*\]|[^.,[]+)(?:\s+for\s+itself)?(?=[.,]|$)/;

const swapped = (sentence: string, from: RegExp, ...to: readonly string[]): readonly string[] =>
  from.test(sentence) ? to.map((words) => sentence.replace(from, words)) : [];

/** The words before the full stop of a sentence. */
const ending = (sentence: string, ...words: readonly string[]): readonly string[] =>
  words.map((word) => sentence.replace(/\.\s*$/, `${word}.`));

const judged: Change = (sentence, { victim }) => [
  ...swapped(sentence, JUDGE, 'as determined by the victim', `as determined by ${victim}`),
  ...(JUDGE.test(sentence)
    ? []
    : ending(sentence, ', as determined by the victim', `, as determined by ${victim}`)),
];

const struck: Change = () => [''];

const NUMBER = '1 votes';

/** How a drafter's pen closes each kind of loophole, where it can without knowing what the parties want. */
export const CHANGES: Readonly<Partial<Record<Slug, Change>>> = {
  'self-judging': judged,
  attribution: judged,
  'area-disputed': judged,
  'single-judge': judged,
  'below-threshold': (sentence, facts) => [
    ...swapped(
      sentence,
      /\b(?:(?:significant|deliberate|sustained|large-scale|expanded|flagrant)(?:, | and )?)+\s*(?=armed|use|military|an?\b)/,
      '',
    ),
    ...judged(sentence, facts),
  ],
  provoked: (sentence, facts) => [
    ...swapped(sentence, /\ban (?:directly )?unprovoked (?=armed|attack|act|use)/, 'an '),
    ...swapped(sentence, /(?:directly )?unprovoked /, ''),
    ...swapped(sentence, /\s+without provocation/, ''),
    ...judged(sentence, facts),
  ],
  'no-clock': (sentence) => [
    ...swapped(sentence, /\bwhere possible within\b/, 'within'),
    ...swapped(sentence, CLOCK, 'within 24 hours', 'within 24 hours of the attack'),
    ...swapped(sentence, /,?\s+(while|until|unless|only if|only after|so far as)\b/, ', within 24 hours, $1'),
    ...ending(sentence, ', within 24 hours', ' within 24 hours'),
  ],
  'not-binding': (sentence) =>
    swapped(sentence, /\b(?:shall endeavour to|should|intends? to|may)\b(?! not)/, 'shall'),
  'may-be-nothing': (sentence) =>
    swapped(
      sentence,
      /(such\s+(?:measures|action|assistance)\s+as\s+(?:it|they)\s+deems?\s+necessary)(?:,\s+which\s+may\s+be\s+none)?/,
      '$1, which shall not be none',
    ),
  'own-choice': (sentence) => [
    ...swapped(sentence, /\bassist (the victim|the other Party|[A-Z]\w+)(?! with)/, 'assist $1 with force'),
    ...swapped(
      sentence,
      /with (?:such measures as (?:it|they) deems? necessary|all the means in its power|the necessary measures)/,
      '$&, which shall include force',
    ),
  ],
  'attacker-veto': (sentence, { attacker }) => [
    `${sentence}\n  The attacker does not vote.`,
    `${sentence}\n  ${attacker} does not vote.`,
  ],
  'any-party-veto': (sentence) => swapped(sentence, /\b(?:unanimity|consensus)\b/, NUMBER, 'each for itself'),
  'self-veto': (sentence) => swapped(sentence, /\b(?:unanimity|consensus)\b/, NUMBER, 'each for itself'),
  'consensus-body': (sentence) => swapped(sentence, /\b(?:unanimity|consensus)\b/, NUMBER, 'each for itself'),
  'constitutional-process': (sentence) =>
    swapped(sentence, /in\s+accordance\s+with\s+its\s+constitutional\s+processes/, 'from signature'),
  'easy-exit': (sentence) => swapped(sentence, /notice of [^,.]+/, 'notice of 3 years'),
  dependent: (sentence) => [
    ...swapped(sentence, /,?\s+so\s+far\s+as\s+[^.,]+/, ''),
    ...swapped(sentence, /\bthe ([A-Z]\w+(?: [A-Z]\w+)*)s shall jointly\b/, 'each $1 shall'),
  ],
  'joint-not-several': (sentence) => [
    ...swapped(sentence, /\bjointly\b(?! and)/, 'jointly and severally'),
    ...swapped(sentence, /\bthe ([A-Z]\w+(?: [A-Z]\w+)*)s shall\b/, 'each $1 shall'),
  ],
  'area-excluded': (sentence) => swapped(sentence, /\s+in\s+the\s+(?:[A-Z]\w+\s+)*Area\b/, ''),
  'wrong-adversary': (sentence) =>
    swapped(
      sentence,
      /\s+by\s+(?:an?\s+|any\s+)?[A-Z]\w+(?:\s+(?:State|Power))?(?=\s+(?:on|against|across|in)\b)/,
      '',
    ),
  'wrong-incident': (sentence, { kind }) =>
    swapped(sentence, /\barmed attack\b(?! or)/, `armed attack or ${kind}`, `armed attack, or ${kind}`),
  forfeit: struck,
  redundant: struck,
  'dead-letter': struck,
  'monitor-blocked': (sentence, { attacker }) => {
    const body = /^The (.+?) monitors/.exec(sentence)?.[1];
    return body === undefined ? [] : [`${sentence}\n  ${attacker} shall admit the ${body} at once.`];
  },
};
