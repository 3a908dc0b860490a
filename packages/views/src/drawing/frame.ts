import { element, escaped } from '../markup.ts';
import { night } from './night.ts';

/** A whole picture: its size, and what stands for it where it cannot be seen. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly sentence: string;
  /** Prefix of ids; unique on a page. */
  readonly prefix: string;
}

/** The faces of every picture: what the reader's machine has. */
const FACES = 'Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif';

/** A complete SVG element on its ground, with title and description. On a page the page's style makes it dark. */
export const framed = (
  { width, height, title, sentence, prefix }: Frame,
  inside: readonly string[],
): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      width: Math.round(width),
      height: Math.round(height),
      role: 'img',
      class: 'casus-picture',
      'aria-labelledby': `${prefix}-title ${prefix}-desc`,
      'font-family': FACES,
    },
    [
      element('title', { id: `${prefix}-title` }, escaped(title)),
      element('desc', { id: `${prefix}-desc` }, escaped(sentence)),
      element('rect', { width, height, fill: '#ffffff' }),
      ...inside,
    ],
  );

/** A picture as a file of its own: it brings along what makes it dark where the reader asks for that. */
export const standalone = (svg: string): string =>
  `${svg.replace(/<\/svg>$/, `${element('style', {}, night)}</svg>`)}\n`;
