import type { AstNode, LangiumParser } from 'langium';
import { DIAGNOSTICS } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { blank } from '../mistakes/blank.ts';
import { ranges } from '../mistakes/lines.ts';
import { stretchesOf } from '../mistakes/sentences.ts';
import type { Known } from '../mistakes/types.ts';
import { faultsOf, firstIn, misreadIn } from './faults.ts';
import { rawFaults } from './raw.ts';
import { plainText } from './typography.ts';

/** A text as read: its tree, what keeps it from being used, and what is to be said about one that can be used. */
export interface Read<T extends AstNode> {
  readonly tree: T;
  readonly faults: readonly Diagnostic[];
  readonly remarks: readonly Diagnostic[];
}

/** Commas before the last item of a list are looked for in so many rounds: one for each in a sentence. */
const ROUNDS = 6;
/** How far before the word that does not fit its comma may stand, in characters. */
const NEAR = 2_000;

/** Reads a text as it was typed: the signs of word processors are taken back first. */
export function readText<T extends AstNode>(typed: string, parser: LangiumParser, known: Known): Read<T> {
  const text = plainText(typed);
  const { result, commas, read } = withoutSerialCommas<T>(text, parser);
  const faults = faultsOf(read, result, known);
  return {
    tree: result.value,
    faults: faults.length > 0 ? faults : misreadIn(read, known),
    remarks: commas.length === 0 ? [] : commas.map(remarkOn(text)),
  };
}

/**
 * A comma before the last item of a list ("arms, funds, or force") is read as if it were not there, but only
 * where the sentence cannot be read with it: elsewhere it parts two sentences or conditions.
 */
function withoutSerialCommas<T extends AstNode>(text: string, parser: LangiumParser) {
  const left = new Set<number>();
  let read = text;
  let result = parser.parse<T>(read);
  const faulty = () => {
    const blanked = blank(read);
    return { blanked, first: firstIn(stretchesOf(blanked), rawFaults(read, result)) };
  };
  const again = (): void => {
    read = without(text, left);
    result = parser.parse<T>(read);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = left.size;
    const { blanked, first } = faulty();
    for (const [{ start }, { offset, image }] of first) {
      const comma = lastComma(blanked.slice(Math.max(start, offset - NEAR), offset + image.length + 1));
      if (comma >= 0) left.add(Math.max(start, offset - NEAR) + comma);
    }
    if (left.size === before) break;
    again();
  }
  // Where the sentence is wrong in another way, its commas stay as they were.
  const wrong = left.size === 0 ? [] : [...faulty().first.keys()];
  const kept = [...left].filter((at) => !wrong.some(({ start, end }) => at >= start && at < end));
  if (kept.length < left.size) {
    left.clear();
    for (const at of kept) left.add(at);
    again();
  }
  return { result, read, commas: kept.sort((a, b) => a - b) };
}

const without = (text: string, commas: ReadonlySet<number>): string => {
  let out = '';
  let from = 0;
  for (const at of [...commas].sort((a, b) => a - b)) {
    out += `${text.slice(from, at)} `;
    from = at + 1;
  }
  return out + text.slice(from);
};

const lastComma = (words: string): number => {
  const all = [...words.matchAll(/,(?=\s+(?:and|or)\b)/g)];
  return all.at(-1)?.index ?? -1;
};

const remarkOn =
  (text: string) =>
  (at: number): Diagnostic => {
    const range = ranges(text)(at, at + 1);
    return {
      code: 'P010',
      severity: DIAGNOSTICS.P010.severity,
      message: 'A comma stands before the last item of a list. It is read as if it were not there.',
      range,
      expected: [],
      mend: DIAGNOSTICS.P010.mend,
      related: [],
      fix: { title: 'Leave out the comma', edits: [{ range, text: '' }] },
    };
  };
