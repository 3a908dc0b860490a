import type { Topic } from '../model/topics.ts';

/** How parties are called, by code. */
export type Names = (party: string) => string;

/** "a", "a and b", "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/** "consent of Russia". */
export const topicWords = ({ id, of }: Topic, names: Names): string =>
  of === undefined ? id : `${id} of ${names(of)}`;

/** A number of things in words: "one voice", "3 voices". */
export const counted = (n: number, thing: string): string =>
  n === 0 ? `no ${thing}` : n === 1 ? `one ${thing}` : `${n} ${thing}s`;
