import { diffWordsWithSpace } from 'diff';
import type { Stretch } from './model.ts';

/** Two texts word by word; a blank between two changed words goes with them, so that a changed phrase reads as one. */
export const wordsBetween = (before: string, after: string): readonly Stretch[] => {
  const out: Stretch[] = [];
  const put = (kind: Stretch['kind'], text: string): void => {
    if (text === '') return;
    const last = out.at(-1);
    if (last?.kind === kind) out[out.length - 1] = { kind, text: last.text + text };
    else out.push({ kind, text });
  };
  let gone = '';
  let fresh = '';
  const parts = diffWordsWithSpace(before, after);
  for (const [index, { value, added, removed }] of parts.entries()) {
    if (removed) gone += value;
    else if (added) fresh += value;
    else if (value.trim() === '' && index > 0 && index < parts.length - 1) {
      gone += value;
      fresh += value;
    } else {
      put('gone', gone);
      put('new', fresh);
      gone = '';
      fresh = '';
      put('same', value);
    }
  }
  put('gone', gone);
  put('new', fresh);
  return out;
};

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much two texts share: twice the words in common over all words of both (Dice 1945), from 0 to 1. */
export const likeness = (a: string, b: string): number => {
  const one = wordsOf(a);
  const other = wordsOf(b);
  if (one.length + other.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (one.length + other.length);
};
