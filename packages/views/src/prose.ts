/**
 * A pact as numbered prose, as a page and a Word file show it. The language writes it; views only lay it out.
 */
export interface Prose {
  /** What stands above the articles: the instrument, its dates, its parties. */
  readonly head: readonly Paragraph[];
  readonly articles: readonly ProseArticle[];
}

/** An article, or a part of an annex. */
export interface ProseArticle {
  /** "Article 4", "Annex 1, Article 2". */
  readonly heading: string;
  readonly title?: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph with its number as printed, "(1)" or "(a)", and how deep it is indented (0, 1, ...). */
export interface Paragraph {
  readonly number?: string;
  readonly depth: number;
  readonly runs: readonly Run[];
  /** What the paragraph is to its reader: operative text, an analyst's or official remark, or a reading of the sentence above. */
  readonly role: 'text' | 'remark' | 'reading';
}

/** A stretch of text, or a place where the text is not agreed. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'bracket';
      readonly issue: string;
      readonly alternatives: readonly {
        readonly label: string;
        readonly text: string;
        readonly source?: string;
      }[];
    };

/** One alternative in words, `no text` where it leaves the place empty. */
export const alternativeWords = (text: string): string => (text === '' ? 'no text' : text);

/** A run as plain characters, brackets in the negotiators' own form: "[2, UKR: 24 hours | USA: 72 hours (S17)]". */
export function runText(run: Run): string {
  if (run.kind === 'text') return run.text;
  const options = run.alternatives.map(
    ({ label, text, source }) => `${label}: ${alternativeWords(text)}${source ? ` (${source})` : ''}`,
  );
  return `[${run.issue}, ${options.join(' | ')}]`;
}
