import { text, widthOf } from '../lanes/lettering.ts';
import { INK } from '../lanes/patterns.ts';
import { element } from '../markup.ts';
import { asItStands } from './headline.ts';
import type { Guarantee } from './model.ts';
import { outermost } from './steps.ts';

interface Entry {
  readonly words: string;
  /** A swatch 24 wide and 10 high, whose upper left corner stands at x and y. */
  readonly art: (x: number, y: number) => string;
}

const stroke =
  (more: Readonly<Record<string, string | number>>): Entry['art'] =>
  (x, y) =>
    element('path', { d: `M${x},${y + 5} h24`, fill: 'none', ...more });

const box =
  (fill: string): Entry['art'] =>
  (x, y) =>
    element('rect', { x, y, width: 24, height: 10, fill, stroke: INK.soft, 'stroke-width': 0.6 });

const SIZE = 11.5;
const LINE = 20;

/** The key: only what the picture uses, broken into lines. Gives its height. */
export function keyArt(
  guarantees: readonly Guarantee[],
  prefix: string,
  left: number,
  top: number,
  width: number,
): { readonly art: string; readonly height: number } {
  let x = left;
  let y = top;
  const art = entriesOf(guarantees, prefix).map(({ words, art: drawn }) => {
    const room = 30 + widthOf(words, SIZE) + 14;
    if (x > left && x + room > left + width) {
      x = left;
      y += LINE;
    }
    const at = x;
    x += room;
    return drawn(at, y) + text(at + 30, y + 9, words, { 'font-size': SIZE });
  });
  return { art: art.join(''), height: y - top + LINE };
}

function entriesOf(guarantees: readonly Guarantee[], prefix: string): readonly Entry[] {
  const shape = (steps: ReturnType<typeof outermost>): string => JSON.stringify(outermost([steps], 'most'));
  const differs = (which: 'most' | 'least'): boolean =>
    guarantees.some(
      (one) =>
        shape(
          outermost(
            one.ways.map(({ floor }) => floor),
            which,
          ),
        ) !== shape(asItStands(one).floor),
    );
  const marks = guarantees.flatMap((one) => one.marks ?? []);
  const all: readonly (Entry & { readonly used: boolean })[] = [
    { used: true, words: 'assured: owed in every lawful run', art: box(INK.met) },
    {
      used: guarantees.some((one) => shape(asItStands(one).ceiling) !== shape(asItStands(one).floor)),
      words: 'allowed, not owed',
      art: box(`url(#${prefix}-allowed)`),
    },
    {
      used: differs('most'),
      words: 'assured under the best reading',
      art: stroke({ stroke: INK.met, 'stroke-width': 1.8, 'stroke-dasharray': '7 4' }),
    },
    {
      used: differs('least'),
      words: 'assured under the worst reading',
      art: stroke({ stroke: INK.text, 'stroke-width': 1.8, 'stroke-dasharray': '2 3' }),
    },
    {
      used: guarantees.some((one) => one.promised !== undefined),
      words: 'promised, not binding',
      art: stroke({ stroke: INK.soft, 'stroke-width': 1.6, 'stroke-dasharray': '1.5 3.5' }),
    },
    {
      used: guarantees.some((one) => one.need !== undefined),
      words: 'needed',
      art: stroke({ stroke: INK.breached, 'stroke-width': 2.2 }),
    },
    {
      used: guarantees.some((one) => one.need !== undefined),
      words: 'exposed: needed and not assured',
      art: box(`url(#${prefix}-exposed)`),
    },
    {
      used: marks.some(({ kind }) => kind === 'owed'),
      words: 'owed by then',
      art: (x, y) =>
        element('path', {
          d: `M${x + 12},${y - 1} l6,6 l-6,6 l-6,-6 z`,
          fill: '#ffffff',
          stroke: INK.text,
          'stroke-width': 1.8,
        }),
    },
    {
      used: marks.some(({ kind }) => kind === 'delivered'),
      words: 'done then',
      art: (x, y) => element('circle', { cx: x + 12, cy: y + 5, r: 5, fill: INK.text }),
    },
  ];
  return all.filter(({ used }) => used);
}
