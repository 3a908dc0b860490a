import type { Slug } from '@casus/check';
import type { Cite, Draft, Range } from '@casus/engine';
import type { Source } from '../files.ts';
import type { Texts } from '../library/texts.ts';
import { CHANGES, type Facts } from './changes.ts';

/** A text in which a sentence was changed, and what it then says. */
export interface Edited {
  readonly text: string;
  readonly draft: Draft;
}

/** So many sentences at fault are changed together at most. */
const MOST = 6;

/**
 * Every way to change the sentences at fault of one text that gives a text without errors, best first: all of them
 * in the same way, then each alone. Readings of words that are gone go with them.
 */
export function* editsOf(
  slug: Slug,
  at: readonly Cite[],
  source: Source,
  facts: Facts,
  texts: Texts,
): Generator<Edited> {
  const change = CHANGES[slug];
  if (!change) return;
  const places = placesOf(at, source);
  const ways = places.map((place) => change(place.sentence, facts));
  const most = Math.max(0, ...ways.map((way) => way.length));
  const seen = new Set<string>();
  const tries: (readonly Replaced[])[] = [];
  for (let index = 0; index < most; index += 1) {
    const all = places.flatMap((place, number) => {
      const words = ways[number]?.[index];
      return words === undefined ? [] : [{ ...place, words }];
    });
    if (all.length > 1 && all.length <= MOST) tries.push(all);
    tries.push(...all.map((one) => [one]));
  }
  for (const all of tries) {
    const edited = wellFormed(replaced(source.text, all), source, texts);
    if (!edited || seen.has(edited.text)) continue;
    seen.add(edited.text);
    yield edited;
  }
}

interface Spot {
  readonly from: number;
  readonly to: number;
  readonly sentence: string;
}

interface Replaced extends Spot {
  readonly words: string;
}

const placesOf = (at: readonly Cite[], { text }: Source): readonly Spot[] => {
  const spots = at.flatMap(({ range }): readonly Spot[] => {
    if (!range) return [];
    const { from, to } = offsetsOf(text, range);
    return [{ from, to, sentence: text.slice(from, to) }];
  });
  return [...new Map(spots.map((spot) => [spot.from, spot])).values()];
};

const offsetsOf = (text: string, range: Range): { readonly from: number; readonly to: number } => {
  const lines = text.split('\n');
  const start = (line: number): number =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return {
    from: start(range.line) + range.column - 1,
    to: start(range.endLine) + range.endColumn - 1,
  };
};

/** The text with the replacements made, from the end to the start; a sentence that is struck takes its line with it. */
const replaced = (text: string, all: readonly Replaced[]): string =>
  [...all]
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, words }) => {
      const [head, tail] = [now.slice(0, from), now.slice(to)];
      return words === '' ? head.replace(/\n[ \t]*$/, '') + tail : head + words + tail;
    }, text);

/** So many readings of words that are gone are taken out. */
const READINGS = 6;

/** The text read again: with readings that have lost their words taken out; nothing where it is no text. */
function wellFormed(text: string, source: Source, texts: Texts): Edited | undefined {
  let now = text;
  for (let round = 0; round < READINGS; round += 1) {
    const { draft, findings } = texts.pact({ ...source, text: now });
    const wrong = findings.find(({ severity }) => severity === 'error');
    if (!wrong) return draft && { text: now, draft };
    const next = wrong.range && withoutReading(now, wrong.range.line);
    if (next === undefined) return undefined;
    now = next;
  }
  return undefined;
}

/** The text without the reading that stands on a line: from its first word to the full stop before the next sentence. */
const withoutReading = (text: string, line: number): string | undefined => {
  const lines = text.split('\n');
  let from = line - 1;
  while (from > 0 && !/^ {2}\S/.test(lines[from] ?? '')) from -= 1;
  if (!(lines[from] ?? '').startsWith('  Reading ')) return undefined;
  let to = from + 1;
  while (to < lines.length && /^ {3,}\S/.test(lines[to] ?? '')) to += 1;
  return [...lines.slice(0, from), ...lines.slice(to)].join('\n');
};
