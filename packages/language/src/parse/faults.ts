import type { ParseResult } from 'langium';
import type { Diagnostic } from '../diagnostics/types.ts';
import { blank } from '../mistakes/blank.ts';
import { definedIn } from '../mistakes/defined.ts';
import { asDiagnostic, mistakesIn } from '../mistakes/find.ts';
import { ranges } from '../mistakes/lines.ts';
import { type Stretch, stretchesOf } from '../mistakes/sentences.ts';
import type { Known, Surroundings } from '../mistakes/types.ts';
import { type Fault, rawFaults } from './raw.ts';
import { unreadOf } from './unread.ts';

/** No more findings than a reader can use; what follows is mostly an echo of the first. */
const MOST = 50;

/**
 * What keeps a text from being read. Of each sentence the mistakes that are known by sight are told, or else
 * the first word that does not fit: what the parser stumbles over behind it is an echo.
 */
export function faultsOf(
  text: string,
  result: Pick<ParseResult, 'lexerErrors' | 'parserErrors'>,
  known: Known,
): readonly Diagnostic[] {
  const faults = untilQuoted(rawFaults(text, result));
  if (faults.length === 0) return [];
  const texts = { text, blanked: blank(text) };
  const around = aroundOf(texts.blanked, known);
  const rangeAt = ranges(text);
  const stretches = stretchesOf(texts.blanked);
  const out: Diagnostic[] = [];
  for (const [stretch, first] of firstIn(stretches, faults)) {
    const found = mistakesIn(texts, near(stretch, first.offset), around);
    const blamed = found.some(
      ({ start, fix }) =>
        Math.min(start, fix?.start ?? start) < first.offset + Math.max(1, first.image.length),
    );
    const all = [...(blamed ? [] : [unreadOf(first, stretch, texts, known)]), ...found];
    out.push(...all.map((one) => asDiagnostic(one, rangeAt)));
  }
  return once(out).slice(0, MOST);
}

/** What is wrong in a text that can be read: words that mean something else than they seem to. */
export function misreadIn(text: string, known: Known): readonly Diagnostic[] {
  const texts = { text, blanked: blank(text) };
  const found = mistakesIn(texts, { start: 0, end: text.length }, aroundOf(texts.blanked, known), true);
  if (found.length === 0) return [];
  const rangeAt = ranges(text);
  return found.slice(0, MOST).map((one) => asDiagnostic(one, rangeAt));
}

/** Behind a quotation mark that is not closed nobody can tell what is text and what is quoted. */
const untilQuoted = (faults: readonly Fault[]): readonly Fault[] => {
  const open = faults.findIndex(({ kind, image }) => kind === 'sign' && image.startsWith('"'));
  return open < 0 ? faults : faults.slice(0, open + 1);
};

const aroundOf = (blanked: string, { language, words }: Known): Surroundings => ({
  language,
  words: new Set(words),
  defined: definedIn(blanked),
});

/** The first fault of each stretch that has one; both are in the order of the text. */
export function firstIn(
  stretches: readonly Stretch[],
  faults: readonly Fault[],
): ReadonlyMap<Stretch, Fault> {
  const out = new Map<Stretch, Fault>();
  let at = 0;
  for (const fault of faults) {
    while (at < stretches.length - 1 && fault.offset >= (stretches[at]?.end ?? 0)) at += 1;
    const stretch = stretches[at];
    if (stretch && !out.has(stretch)) out.set(stretch, fault);
    if (out.size >= MOST) break;
  }
  return out;
}

/** What is searched of a stretch: no sentence is longer, and patterns that look far would take their time over a longer one. */
const LONGEST = 4_000;

const near = ({ start, end }: Stretch, offset: number): Stretch =>
  end - start <= LONGEST
    ? { start, end }
    : { start: Math.max(start, offset - LONGEST / 2), end: Math.min(end, offset + LONGEST / 2) };

const once = (all: readonly Diagnostic[]): readonly Diagnostic[] => {
  const seen = new Set<string>();
  return all.filter(({ range }) => {
    const place = `${range?.line}:${range?.column}`;
    return !seen.has(place) && seen.add(place);
  });
};
