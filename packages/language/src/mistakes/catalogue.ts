import { BRACKETS } from './brackets.ts';
import { CAPITALS } from './capitals.ts';
import { CITATIONS } from './citations.ts';
import { DATES } from './dates.ts';
import { HEADINGS } from './headings.ts';
import { NAMES } from './names.ts';
import { NUMBERS } from './numbers.ts';
import { PHRASES } from './phrases.ts';
import { SIGNS } from './signs.ts';
import { SPELLING } from './spelling.ts';
import { STRENGTHS } from './strengths.ts';
import { TREATIES } from './treaties.ts';
import type { Mistake } from './types.ts';
import { VERBS } from './verbs.ts';

/** All mistakes that are known by sight. Where two cover the same words, the first named here speaks. */
export const MISTAKES: readonly Mistake[] = [
  ...HEADINGS,
  ...TREATIES,
  ...DATES,
  ...NUMBERS,
  ...CITATIONS,
  ...STRENGTHS,
  ...VERBS,
  ...PHRASES,
  ...NAMES,
  ...SPELLING,
  ...CAPITALS,
  ...BRACKETS,
  ...SIGNS,
];
