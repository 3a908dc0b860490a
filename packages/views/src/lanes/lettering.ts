import { element, escaped } from '../markup.ts';
import { INK } from './patterns.ts';

/** A line of text at a place; 12 pixels in ink unless told. */
export const text = (
  x: number,
  y: number,
  words: string,
  more: Readonly<Record<string, string | number | undefined>> = {},
): string => element('text', { x, y, 'font-size': 12, fill: INK.text, ...more }, escaped(words));

/** An edge in the colour of the ground, so that a line behind a label does not cross it out. */
export const halo = (ground: string): Readonly<Record<string, string | number>> => ({
  'paint-order': 'stroke',
  stroke: ground,
  'stroke-width': 3.5,
  'stroke-linejoin': 'round',
});

/**
 * Rough width of a text in pixels, on the wide side: the reader's machine picks the face, and a label that is
 * thought too long only starts further left.
 */
export const widthOf = (words: string, size: number): number => words.length * size * 0.57;

/** How much wider bold letters run, at most: a factor of their size. */
export const BOLD = 1.16;

/** Breaks a lane's title into lines that fit the gutter. */
export function wrapped(words: string, room: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
