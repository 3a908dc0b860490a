import type { Instant } from '@casus/engine';
import { type Saying, sayingsIn } from '../model/lookup.ts';
import type { Dossier } from '../model/types.ts';

/** One form of a phrase, with the statement whose words it passes on where the dossier says so. */
export interface Form {
  readonly saying: Saying;
  readonly words: string;
  /** As quoted, or in the words of whoever keeps the dossier. */
  readonly quoted: boolean;
  readonly from?: string;
}

/** Words that carry nothing when phrases are compared. */
const EMPTY = new Set(['a', 'an', 'the', 'of', 'to', 'in', 'on', 'and', 'or', 'for']);

const wordsIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.has(word));

/** Whether a text has all the words of a phrase. */
const holds = (text: string, phrase: readonly string[]): boolean => {
  const words = new Set(wordsIn(text));
  return phrase.length > 0 && phrase.every((word) => words.has(word));
};

/**
 * How a phrase went from mouth to mouth: every form of it as known at a moment, and the forms that the dossier
 * names as rewordings of these, in the order in which they were said.
 */
export function driftOf(dossier: Dossier, phrase: string, to: Instant): readonly Form[] {
  const wanted = wordsIn(phrase);
  const forms = sayingsIn(dossier, { to }).flatMap((saying): readonly Form[] => {
    const { words, gist, rewords } = saying.clause;
    const text = words ?? gist;
    return text === undefined
      ? []
      : [
          {
            saying,
            words: text,
            quoted: words !== undefined,
            ...(rewords === undefined ? {} : { from: rewords }),
          },
        ];
  });
  const found = new Set(forms.filter(({ words }) => holds(words, wanted)));
  // A rewording may have lost the very words that are looked for, and what it rewords may lack them too.
  for (let grown = true; grown; ) {
    const before = found.size;
    const ids = new Set([...found].map(({ saying }) => saying.statement.id));
    for (const form of forms) {
      const of = form.from;
      if (of === undefined) continue;
      if (ids.has(of)) found.add(form);
      else if (found.has(form))
        forms
          .filter(({ saying }) => saying.statement.id === of && sameTopicAs(form, saying))
          .forEach((one) => found.add(one));
    }
    grown = found.size > before;
  }
  return forms.filter((form) => found.has(form)).filter(firstOf);
}

const sameTopicAs = (form: Form, { clause }: Saying): boolean =>
  form.saying.clause.topic.id === clause.topic.id && form.saying.clause.topic.of === clause.topic.of;

/** A statement of several voices has its words once. */
const firstOf = (form: Form, at: number, all: readonly Form[]): boolean =>
  all.findIndex(
    (other) => other.saying.statement.id === form.saying.statement.id && other.words === form.words,
  ) === at;
