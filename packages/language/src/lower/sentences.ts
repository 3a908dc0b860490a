import type { Cite, Validity } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import type { BracketNode } from './choices.ts';
import { type Lowering, overAt, partyId, rangeOf, startOf, textOf } from './context.ts';

/** A sentence with where it stands: article, dates, and the bracket alternatives that must be taken for it to stand at all. */
export interface Placed {
  readonly sentence: ast.Sentence;
  /** Its place among the sentences of the pact, from 0. */
  readonly index: number;
  readonly cite: Cite;
  readonly valid: Validity | undefined;
  readonly guards: readonly { readonly bracket: BracketNode; readonly index: number }[];
  /** Readings that follow it. */
  readonly readings: ast.Reading[];
  /** Ordinal of its first norm among those of its paragraph; an Article that changed goes on counting, so that each norm has a name of its own. */
  readonly ordinal: number;
}

/** Number of an article as cited, with its annex. */
export const articleNumber = (article: ast.Article, annex: number | undefined): string =>
  `${annex === undefined ? '' : `Annex ${annex}, `}${article.number}${article.paragraph === undefined ? '' : `(${article.paragraph})`}`;

/** Dates of an article. */
export const validityOf = (low: Lowering, limits: readonly ast.ValidityLimit[]): Validity | undefined => {
  let valid: Validity | undefined;
  for (const limit of limits) {
    const at = (limit.bound === 'until' ? overAt : startOf)(low, limit.at, limit);
    if (at !== undefined) valid = { ...valid, [limit.bound]: at };
  }
  return valid;
};

/** All sentences of a pact in the order of the text. */
export const placed = (low: Lowering, file: ast.PactFile): readonly Placed[] => {
  const out: Placed[] = [];
  const annexes: readonly (ast.Annex | undefined)[] = [undefined, ...file.annexes];
  const next = new Map<string, number>();
  annexes.forEach((annex, index) => {
    for (const article of annex ? annex.articles : file.articles) {
      const valid = validityOf(low, [...(annex?.validity ?? []), ...article.validity]);
      const known = annex ? knownTo(low, file, annex) : undefined;
      const quote = quoteOf(article);
      const base = articleNumber(article, annex ? index : undefined);
      let count = 0;
      let paragraph: string | undefined;
      for (const item of article.items) {
        if (item.$type === 'Reading') {
          out.at(-1)?.readings.push(item);
          continue;
        }
        if (item.$type !== 'Paragraph') continue;
        if (item.number !== undefined) paragraph = item.number;
        const number =
          paragraph === undefined || article.paragraph !== undefined ? base : `${base}(${paragraph})`;
        const add = (sentence: ast.Sentence, guards: Placed['guards']): void => {
          count += 1;
          const ordinal = next.get(number) ?? 1;
          out.push({
            sentence,
            index: out.length,
            cite: {
              pact: low.id,
              article: number,
              sentence: count,
              text: textOf(sentence),
              range: rangeOf(sentence),
              ...(quote ? { quote } : {}),
              ...(known ? { knownTo: known } : {}),
              ...(annex?.form === undefined ? {} : { binding: annex.form === 'legally binding' }),
            },
            valid,
            guards,
            readings: [],
            ordinal,
          });
          next.set(
            number,
            ordinal + (sentence.body.$type === 'SubjectSentence' ? sentence.body.predicates.length : 1),
          );
        };
        if (item.sentence) add(item.sentence, []);
        const { bracket } = item;
        bracket?.alternatives.forEach((alternative, position) => {
          for (const sentence of alternative.sentences)
            add(sentence, [{ bracket: bracket as unknown as BracketNode, index: position }]);
        });
      }
    }
  });
  return out;
};

/** Who knows a secret annex: those named, else all who hold a seat in a role of the parties. */
export const knownTo = (
  low: Lowering,
  file: ast.PactFile,
  annex: ast.Annex,
): readonly string[] | undefined => {
  if (annex.knownTo) return annex.knownTo.items.map((item) => partyId(low, item.name, item));
  if (!annex.secret) return undefined;
  const seats = file.front.flatMap((part) =>
    part.$type === 'Role' && !/^(outsider|adversar|signator)/i.test(part.nature ?? part.name)
      ? part.seats.flatMap((group) => (group.$type === 'SeatList' ? (group.names?.items ?? []) : []))
      : [],
  );
  return [...new Set(seats.map((name) => partyId(low, name, annex)))];
};

/** The official words beside an article: its operative phrases, with where they stand. */
const quoteOf = (article: ast.Article): Cite['quote'] => {
  const texts = article.items.flatMap((item) => (item.$type === 'Wording' ? [item] : []));
  if (texts.length === 0) return undefined;
  const sources = [...new Set(texts.flatMap((text) => (text.source === undefined ? [] : [text.source])))];
  return {
    words: texts.map((text) => text.words).join(' … '),
    ...(sources.length > 0 ? { source: sources.join('; ') } : {}),
  };
};
