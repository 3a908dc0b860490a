import { distinct } from './labels.ts';
import type { Reader } from './reader.ts';

/** Title, players and comment, with which both formats begin: `EFG 2 R "title" { "A" "B" } "comment"`. */
export interface Header {
  readonly title: string;
  readonly comment: string;
  readonly players: readonly string[];
}

/** Reads the first words, the title and the players; then a comment, if one stands here. */
export function playersOf(reader: Reader, format: 'EFG' | 'NFG', version: number): Header {
  const { title, players } = titleOf(reader, format, version);
  return { title, players, comment: commentOf(reader) };
}

/** Reads the first words, the title and the players. */
export function titleOf(reader: Reader, format: 'EFG' | 'NFG', version: number): Omit<Header, 'comment'> {
  const first = reader.take();
  if (first.kind !== 'word' || first.text !== format)
    return reader.stop('G01', first.at, `a file of this kind begins with ${format}, and this one does not`);
  const { at } = reader.peek();
  const number = reader.integer('the version of the format');
  if (number !== version) return reader.stop('G01', at, `version ${number} of ${format}; ${version} is read`);
  const kind = reader.need('word', 'R or D');
  if (kind.text !== 'R' && kind.text !== 'D')
    return reader.stop('G02', kind.at, `R or D expected, found ${kind.text}`);
  const title = reader.need('text', 'the title').text;
  const { at: opened } = reader.need('open', '{ and the players');
  const names: string[] = [];
  while (reader.peek().kind !== 'close') {
    names.push(reader.need('text', 'the name of a player or }').text);
    reader.comma();
  }
  reader.take();
  if (names.length === 0) return reader.stop('G16', opened, 'the list of players is empty');
  const { labels, renamed } = distinct(names);
  if (renamed.length > 0)
    reader.warn('G52', opened, `players ${renamed.map((label) => `"${label}"`).join(', ')} were renamed`);
  return { title, players: labels };
}

/** A comment, if one stands here. */
export const commentOf = (reader: Reader): string =>
  reader.peek().kind === 'text' ? reader.take().text : '';
