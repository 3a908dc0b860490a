import { element, escaped } from '../markup.ts';
import { MARK, MEANING, SHOWN } from '../status.ts';
import { WIDTH, type Bar, type Layout } from './layout.ts';
import { halo, text, widthOf } from './lettering.ts';
import { INK, swatch } from './patterns.ts';

const BAR_HEIGHT = 11;
/** Where bars and their words may begin, right of the names. */
const LEFT = 168;

const signOf = (bar: Bar): string => {
  switch (bar.shown) {
    case 'contested':
      return '?';
    case 'established':
      return MARK.met;
    case 'rejected':
      return MARK.excused;
    default:
      return MARK[bar.shown];
  }
};

const toneOf = (bar: Bar): string =>
  bar.shown === 'breached' ? INK.breached : bar.shown === 'late' ? INK.late : INK.text;

/** A duty: its words above its bar, its deadline, and where it was broken. */
export function barArt(bar: Bar, top: number, prefix: string, ground: string): string {
  const y = top + 18;
  const start = bar.pieces[0]?.x0 ?? bar.broken ?? bar.due ?? 0;
  const end = bar.pieces.at(-1)?.x1 ?? start;
  const room = WIDTH - 14 - LEFT;
  const head = `${signOf(bar)} ${bar.words}${bar.contested && bar.shown !== 'contested' ? ', contested' : ''}`;
  const most = Math.floor(room / widthOf('x', 12)) - head.length - 3;
  const rest = bar.rest.length > most ? `${bar.rest.slice(0, most - 1)}…` : bar.rest;
  const width = widthOf(`${head}   ${rest}`, 12) + 8;
  // Words that might not fit end at the edge: so they never run out of the picture, whatever the face.
  const fits = start + width <= WIDTH - 14;
  const x = fits ? Math.max(LEFT, start) : WIDTH - 14;
  const anchor = fits ? undefined : 'end';
  const words = element(
    'text',
    { x, y: top + 12, 'text-anchor': anchor, 'font-size': 12, fill: INK.text, ...halo(ground) },
    [
      element('tspan', { 'font-weight': 700, fill: toneOf(bar) }, escaped(head)),
      element('tspan', { fill: INK.soft }, escaped(` · ${rest}`)),
    ],
  );
  const pieces = bar.pieces.map(({ fill, x0, x1 }) => {
    const thin = fill === 'ended' && bar.shown === 'met';
    return thin
      ? element('line', {
          x1: x0,
          x2: x1,
          y1: y + BAR_HEIGHT / 2,
          y2: y + BAR_HEIGHT / 2,
          stroke: INK.grey,
          'stroke-dasharray': '2 3',
        })
      : swatch(prefix, fill, { x: x0, y, width: Math.max(x1 - x0, 3), height: BAR_HEIGHT });
  });
  const hatch =
    bar.contested && bar.shown !== 'contested'
      ? element('path', {
          d: `M${start},${y + BAR_HEIGHT + 3} H${end}`,
          stroke: INK.soft,
          'stroke-width': 2,
          'stroke-dasharray': '1.5 2.5',
        })
      : '';
  const arrow = bar.onward
    ? element('path', {
        d: `M${end},${y - 2} l8,${BAR_HEIGHT / 2 + 2} l-8,${BAR_HEIGHT / 2 + 2} z`,
        fill: INK.met,
      })
    : '';
  const due =
    bar.due === undefined
      ? ''
      : element('path', {
          d: `M${bar.due},${y - 3} V${y + BAR_HEIGHT + 3} M${bar.due - 4},${y - 3} H${bar.due + 4}`,
          stroke: INK.text,
          'stroke-width': 1.8,
          fill: 'none',
        });
  const broken =
    bar.broken === undefined || bar.shown !== 'breached'
      ? ''
      : element('path', {
          d: `M${bar.broken + 4},${y + 1.5} l8,8 m0,-8 l-8,8`,
          stroke: '#ffffff',
          'stroke-width': 4.5,
          fill: 'none',
        }) +
        element('path', {
          d: `M${bar.broken + 4},${y + 1.5} l8,8 m0,-8 l-8,8`,
          stroke: INK.breached,
          'stroke-width': 2.2,
          fill: 'none',
        });
  return element('g', {}, [
    element('title', {}, escaped(`${head}: ${bar.rest}`)),
    words,
    ...pieces,
    hatch,
    arrow,
    due,
    broken,
  ]);
}

/** The key: only what the picture uses. */
export function keyArt(layout: Layout, top: number, prefix: string): string {
  const used = new Set(layout.lanes.flatMap((lane) => lane.bars.map((bar) => bar.shown)));
  const entries: { fill: Parameters<typeof swatch>[1]; words: string }[] = SHOWN.filter((shown) =>
    used.has(shown),
  ).map((shown) => ({ fill: shown, words: MEANING[shown] }));
  for (const fact of ['established', 'rejected'] as const)
    if (used.has(fact)) entries.push({ fill: fact, words: fact });
  const contested = layout.lanes.some((lane) => lane.bars.some((bar) => bar.contested));
  if (contested) entries.push({ fill: 'contested', words: 'contested' });
  if (used.has('breached') || used.has('late')) entries.push({ fill: 'waiting', words: 'time given' });
  let x = LEFT;
  const swatches = entries.map(({ fill, words }) => {
    const at = x;
    x += 36 + widthOf(words, 11.5) + 12;
    return (
      swatch(prefix, fill, { x: at, y: top - 9, width: 24, height: 10 }) +
      text(at + 30, top, words, { 'font-size': 11.5 })
    );
  });
  const tick = element('path', {
    d: `M${x + 4},${top - 12} V${top + 3} M${x},${top - 12} h8`,
    stroke: INK.text,
    'stroke-width': 1.8,
    fill: 'none',
  });
  return [
    text(8, top, 'Key', { 'font-weight': 600 }),
    ...swatches,
    tick,
    text(x + 14, top, 'deadline', { 'font-size': 11.5 }),
  ].join('');
}
