import type { Range } from '@casus/engine';
import { type Code, DIAGNOSTICS } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { MISTAKES } from './catalogue.ts';
import type { Stretch } from './sentences.ts';
import type { Match, Mistake, Surroundings } from './types.ts';

/** A text, and the same with remarks and quoted words blanked. */
export interface Texts {
  readonly text: string;
  readonly blanked: string;
}

/** A mistake at its place: offsets of what is wrong, and of what is replaced. */
export interface Found {
  readonly code: Code;
  readonly says: string;
  readonly mend: string;
  readonly start: number;
  readonly end: number;
  /** What could stand there, where it is not what the fix writes. */
  readonly expected?: readonly string[];
  readonly fix?: { readonly start: number; readonly end: number; readonly write: string };
}

/** The mistakes of one stretch of a text, in its order; each word is blamed once. `always`: only what is wrong in any sentence. */
export function mistakesIn(
  { text, blanked }: Texts,
  { start, end }: Stretch,
  around: Surroundings,
  always = false,
): readonly Found[] {
  const sentence = blanked.slice(start, end);
  const typedText = text.slice(start, end);
  const found: Found[] = [];
  for (const mistake of MISTAKES) {
    if ((mistake.in !== undefined && mistake.in !== around.language) || (always && !mistake.always)) continue;
    const typed = typeof mistake.typed === 'function' ? mistake.typed(around) : mistake.typed;
    for (const hit of typed === undefined ? [] : sentence.matchAll(typed)) {
      const one = foundAt(mistake, hit, typedText, start, around);
      if (one && !found.some((other) => one.start < other.end && other.start < one.end)) found.push(one);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function foundAt(
  mistake: Mistake,
  hit: RegExpExecArray,
  sentence: string,
  start: number,
  around: Surroundings,
): Found | undefined {
  const all = sentence.slice(hit.index, hit.index + hit[0].length);
  const match: Match = {
    all,
    // As typed: what is blank to the search is not blank to who reads the answer.
    groups: (hit.indices ?? []).slice(1).map((range) => range && sentence.slice(...range)),
    before: sentence.slice(0, hit.index),
    after: sentence.slice(hit.index + all.length),
    around,
  };
  if (mistake.unless?.(match)) return undefined;
  const [from, to] = hit.indices?.[mistake.at ?? 0] ?? [hit.index, hit.index + all.length];
  // White space that is replaced along with a word is not what is wrong.
  const lead = sentence.slice(from, to).search(/\S|$/);
  const trail = sentence.slice(from, to).trimEnd().length;
  const write = mistake.write?.(match);
  return {
    code: mistake.code,
    says: typeof mistake.says === 'string' ? mistake.says : mistake.says(match),
    mend: mistake.mend ?? DIAGNOSTICS[mistake.code].mend,
    start: start + from + (trail > 0 ? lead : 0),
    end: start + (trail > 0 ? from + trail : Math.max(to, from)),
    ...(write === undefined
      ? {}
      : { fix: { start: start + hit.index, end: start + hit.index + all.length, write } }),
  };
}

/** A finding by code alone, with the mend of its code. */
export const plainly = (code: Code, says: string, start: number, end: number): Found => ({
  code,
  says,
  mend: DIAGNOSTICS[code].mend,
  start,
  end,
});

/** A mistake as a diagnostic; `rangeAt` gives lines and columns. */
export const asDiagnostic = (found: Found, rangeAt: (start: number, end: number) => Range): Diagnostic => {
  const written = found.fix?.write.trim();
  return {
    code: found.code,
    severity: DIAGNOSTICS[found.code].severity,
    message: found.says,
    range: rangeAt(found.start, Math.max(found.end, found.start + 1)),
    expected: found.expected ?? (written === undefined || written === '' ? [] : [written]),
    mend: found.mend,
    related: [],
    ...(found.fix === undefined
      ? {}
      : {
          fix: {
            title: written === '' ? 'Leave it out' : `Write ${written}`,
            edits: [{ range: rangeAt(found.fix.start, found.fix.end), text: found.fix.write }],
          },
        }),
  };
};
