import fc from 'fast-check';
import type { Wanted } from './derive.ts';

/** White space as it comes out of mail, Word and old machines; no blank line, which would end a name. */
const SPACES = [' ', '  ', '\n', '\r\n', '\t', '\n\t  ', '\u00a0', '\u2003', '\u3000 ', ' \r\n  '] as const;
const REMARKS = [
  'Note: a doubt "quoted',
  'Note: [1] (a); | Article 5 "x"',
  'Note:',
  'Note: When it ends.',
] as const;

/** How the words of a text are set apart: a number for each gap. */
export const gaps: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(999), { minLength: 20, maxLength: 60 });

/** Words with ragged white space and remarks between them, and ragged white space inside phrases and names. */
export function ragged(words: readonly Wanted[], numbers: readonly number[]): string {
  let at = 0;
  const next = (count: number): number => (numbers[at++ % numbers.length] ?? 0) % count;
  const space = (): string => SPACES[next(SPACES.length)] ?? ' ';
  let out = '';
  for (const { text, type } of words) {
    const close = /^[,.;:\])|]$/.test(text) && next(2) === 0;
    const gap = space();
    if (next(12) === 0) out += `${gap}${REMARKS[next(REMARKS.length)]}\n${space()}`;
    else out += close ? '' : gap;
    if (type === 'NAME' && next(3) === 0) out += `the${space()}`;
    out += text.split(' ').join(space());
  }
  return out;
}
