import { framed } from '../drawing/frame.ts';
import { BOLD, text, widthOf, wrapped } from '../lanes/lettering.ts';
import { INK } from '../lanes/patterns.ts';
import { element } from '../markup.ts';
import { capital } from '../names.ts';
import { elapsedAxis } from './axis.ts';
import { bandPatterns, type Ladder } from './band-art.ts';
import { chartArt, type End, endsArt, ladderArt, type Place } from './chart-art.ts';
import { asItStands, headlineOf, needWords, proofWords } from './headline.ts';
import { keyArt } from './key-art.ts';
import { lanesUnder } from './lanes.ts';
import { type Guarantee, LADDER, rungWords } from './model.ts';
import { rungAt } from './steps.ts';

/** A card of the headline: what, from when, and what that rests on. */
interface Card {
  readonly head: string;
  readonly value: string;
  readonly rests: readonly string[];
  readonly bad: boolean;
}

const cardsOf = (guarantee: Guarantee): readonly Card[] => {
  const { levels, exposed } = headlineOf(guarantee);
  const { need } = guarantee;
  return [
    ...levels.map(({ level, when, at, rests }) => ({
      head: `${capital(level)} assured`,
      value: when,
      rests,
      bad: at === undefined,
    })),
    ...(exposed && need
      ? [
          {
            head: 'Exposed',
            value: `${Number(exposed.hours.toFixed(1))} of ${exposed.of} h`,
            rests: [`needed: ${needWords(need)}`, ...(exposed.open ? ['still below it at the horizon'] : [])],
            bad: exposed.hours > 0,
          },
        ]
      : []),
  ];
};

const SMALL = 11.5;
const LINE = 15;

/** One guarantee across the page: its headline in large letters, the band under it. */
export function singleSvg(
  guarantee: Guarantee,
  title: string,
  sentence: string,
  prefix: string,
  width: number,
): string {
  const wide = width >= 700;
  const parts: string[] = [bandPatterns(prefix)];
  let y = 26;
  for (const line of wrapped(title, width - 16, 18 * BOLD)) {
    parts.push(text(8, y, line, { 'font-size': 18, 'font-weight': 700 }));
    y += 22;
  }
  for (const line of wrapped(`${guarantee.title}, ${guarantee.under}`, width - 16, 13)) {
    parts.push(text(8, y - 2, line, { 'font-size': 13, fill: INK.soft }));
    y += 17;
  }
  y += 8;
  const cards = cardsOf(guarantee);
  const across = wide ? cards.length : 2;
  const room = (width - 16) / across;
  for (let row = 0; row < cards.length; row += across) {
    const some = cards.slice(row, row + across).map((card) => ({
      card,
      lines: card.rests.flatMap((rest) => wrapped(rest, room - 22, SMALL)),
    }));
    const height = 52 + Math.max(...some.map(({ lines }) => lines.length)) * LINE;
    for (const [index, { card, lines }] of some.entries())
      parts.push(cardArt(card, lines, 8 + index * room, y, height, wide ? 22 : 18));
    y += height + 8;
  }
  y += 14;
  const gutter = wide ? 212 : 92;
  const axis = elapsedAxis([guarantee], gutter, width - (wide ? 172 : 12), !wide);
  const rung = wide ? 22 : 18;
  const ladder: Ladder = { bottom: y + rung * (LADDER.length - 0.4), rung };
  const place: Place = { axis, ladder, prefix, size: SMALL };
  parts.push(
    ladderArt(ladder, gutter - 10, SMALL, wide),
    chartArt(guarantee, [guarantee], place),
    wide ? endsArt(endsOf(guarantee), place) : '',
    text(gutter, ladder.bottom + 36, 'time since the attack', { 'font-size': SMALL, fill: INK.soft }),
  );
  y = ladder.bottom + 56;
  const key = keyArt([guarantee], prefix, 8, y, width - 16);
  parts.push(key.art);
  y += key.height + 10;
  const under = lanesUnder(guarantee, axis, y, `${prefix}-run`, width);
  parts.push(under.art);
  y += under.height;
  for (const line of wrapped(
    `${proofWords(guarantee)} Proved of the text, not forecast.`,
    width - 16,
    SMALL,
  )) {
    parts.push(text(8, y, line, { 'font-size': SMALL, fill: INK.soft }));
    y += LINE;
  }
  return framed({ width, height: Math.ceil(y + 2), title, sentence, prefix }, parts);
}

const cardArt = (
  card: Card,
  lines: readonly string[],
  x: number,
  y: number,
  height: number,
  large: number,
): string =>
  [
    element('line', {
      x1: x,
      x2: x,
      y1: y,
      y2: y + height,
      stroke: card.bad ? INK.breached : INK.met,
      'stroke-width': 3,
    }),
    text(x + 10, y + 12, card.head, { 'font-size': 12, fill: INK.soft, 'font-weight': 600 }),
    text(x + 10, y + 37, card.value, {
      'font-size': large,
      'font-weight': 700,
      fill: card.bad ? INK.breached : INK.met,
    }),
    ...lines.map((line, index) => text(x + 10, y + 56 + index * LINE, line, { 'font-size': SMALL })),
  ].join('');

const endsOf = (guarantee: Guarantee): readonly End[] => {
  const { floor, ceiling } = asItStands(guarantee);
  const { horizon, need, promised } = guarantee;
  const at = (steps: typeof floor): number => rungAt(steps, horizon);
  const least = at(floor);
  const most = at(ceiling);
  const ends: End[] = [
    { rung: least, words: `assured: ${rungWords(least)}`, fill: INK.met },
    ...(most > least ? [{ rung: most, words: `allowed: ${rungWords(most)}`, fill: INK.met }] : []),
    ...(promised
      ? [{ rung: at(promised), words: `promised: ${rungWords(at(promised))}`, fill: INK.soft }]
      : []),
    ...(need ? [{ rung: at(need), words: `needed: ${rungWords(at(need))}`, fill: INK.breached }] : []),
  ];
  return ends.filter(({ words }) => widthOf(words, 12 * BOLD) < 164);
};
