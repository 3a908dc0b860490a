import type { Mistake } from './types.ts';

/** Words of the language in another spelling: American, or with the hyphens set otherwise. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'cease-fire': 'ceasefire',
  'cease fire': 'ceasefire',
  defense: 'defence',
  'self-defense': 'self-defence',
  'self defence': 'self-defence',
  'self defense': 'self-defence',
  authorize: 'authorise',
  authorizes: 'authorises',
  authorization: 'authorisation',
  mobilize: 'mobilise',
  mobilizes: 'mobilises',
  mobilization: 'mobilisation',
  endeavor: 'endeavour',
  judgment: 'judgement',
  favor: 'favour',
  honors: 'honours',
  honor: 'honour',
  'armed-attack': 'armed attack',
  'large scale': 'large-scale',
  'man made': 'man-made',
  'co-ordinate': 'coordinate',
  neighboring: 'neighbouring',
  'no-one': 'nobody',
};

const TYPED = Object.keys(OTHERWISE)
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(' ', String.raw`\s+`))
  .join('|');

/** Words in another spelling: the engine compares words, so each has one. */
export const SPELLING: readonly Mistake[] = [
  {
    code: 'P027',
    typed: new RegExp(String.raw`(?<![\p{L}-])(?:${TYPED})(?![\p{L}-])`, 'dgu'),
    says: ({ all }) => `"${all}" is spelt "${spelt(all)}" here.`,
    write: ({ all }) => spelt(all),
    always: true,
    example: ['When a cease-fire holds', 'When a ceasefire holds'],
  },
  {
    code: 'P027',
    typed: /(?<![\p{L}-])(\p{Ll}+)[ \t]+\1(?![\p{L}-])/dgu,
    says: ({ groups: [word] }) => `"${word}" stands twice.`,
    write: ({ groups: [word] }) => word,
    mend: 'Write it once.',
    example: ['shall shall assist', 'shall assist'],
  },
];

const spelt = (words: string): string => OTHERWISE[words.replace(/\s+/g, ' ')] ?? words;
