import { alternativeWords, type Paragraph, type Run, runText } from './prose.ts';

/** A bracket longer than this, in characters, is taken out of its sentence and printed below it. */
const SHORT = 60;

/** An alternative of a place: who wants it, each with its statement, and its words (empty: no text). */
export interface Alternative {
  readonly who: string;
  readonly text: string;
}

/** A place of a sentence that is not agreed, with its mark in the sentence and its alternatives below. */
export interface Place {
  readonly mark: string;
  readonly alternatives: readonly Alternative[];
}

/** A paragraph as negotiators print it: a sentence that can be read through, and below it what may stand at each mark. */
export interface LaidOut {
  readonly runs: readonly (Run | { readonly kind: 'mark'; readonly mark: string })[];
  readonly places: readonly Place[];
}

/**
 * Takes long brackets out of a paragraph. The mark is the number of the issue; where one issue has several
 * places in the paragraph, they are lettered, since they are resolved together.
 */
export function laidOut({ runs }: Pick<Paragraph, 'runs'>): LaidOut {
  const long = runs.filter((run) => run.kind === 'bracket' && runText(run).length > SHORT);
  const count = (issue: string): number =>
    long.filter((run) => run.kind === 'bracket' && run.issue === issue).length;
  const seen = new Map<string, number>();
  const places: Place[] = [];
  const out = runs.map((run): LaidOut['runs'][number] => {
    if (run.kind === 'text' || !long.includes(run)) return run;
    const nth = seen.get(run.issue) ?? 0;
    seen.set(run.issue, nth + 1);
    const mark = `[${run.issue}${count(run.issue) > 1 ? String.fromCharCode(97 + nth) : ''}]`;
    places.push({ mark, alternatives: alternativesOf(run) });
    return { kind: 'mark', mark };
  });
  return { runs: out, places };
}

/** Alternatives in the order of the text; those who want the same words stand together. */
function alternativesOf(run: Extract<Run, { readonly kind: 'bracket' }>): readonly Alternative[] {
  const who = new Map<string, string[]>();
  for (const { label, text, source } of run.alternatives)
    who.set(text, [...(who.get(text) ?? []), source ? `${label} (${source})` : label]);
  return [...who].map(([text, labels]) => ({ who: labels.join(', '), text }));
}

/** An alternative in plain characters: "ITA (S02), USA (S17): shall". */
export const alternativeText = ({ who, text }: Alternative): string => `${who}: ${alternativeWords(text)}`;
