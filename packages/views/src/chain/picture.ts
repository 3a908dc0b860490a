import { framed } from '../drawing/frame.ts';
import { text, widthOf, wrapped } from '../lanes/lettering.ts';
import { INK } from '../lanes/patterns.ts';
import type { Picture } from '../lanes/picture.ts';
import { element, escaped } from '../markup.ts';
import { label, type Names } from '../names.ts';
import { type Arrow, BOX, layersOf, LINE, type Node, shortly, SMALL } from './layers.ts';
import type { ChainRefusal, ChainResult } from './model.ts';
import { chainProof, chainSentence, chainTable, stopLines } from './table.ts';

const EDGE = 8;

/** Chain layers: steps left to right, who acts under which article, who may stay out, who could stop it. */
export function chainLayers(result: ChainResult, names: Names, prefix = 'chain', width = 1000): Picture {
  const title = 'Who is drawn in, step by step';
  const sentence = chainSentence(result, names);
  const parts: string[] = [arrowHead(prefix)];
  let y = 26;
  parts.push(text(EDGE, y, title, { 'font-size': 18, 'font-weight': 700 }));
  y += 20;
  for (const line of wrapped(sentence, width - 16, 13)) {
    parts.push(text(EDGE, y, line, { 'font-size': 13, fill: INK.soft }));
    y += 17;
  }
  const layers = layersOf(result, names, y + 8, EDGE + 20, width - EDGE);
  parts.push(
    ...layers.arrows.map((arrow) => arrowArt(arrow, prefix)),
    ...layers.columns.map(({ x, y: top, head }) =>
      text(x, top + 14, head, { 'font-size': 12, 'font-weight': 700, fill: INK.soft }),
    ),
    ...layers.nodes.map(nodeArt),
  );
  y = layers.bottom + 12;
  const refused = refusalsArt(result.refusals, names, y, width);
  parts.push(refused.art);
  y = refused.bottom;
  if (result.stops.length > 0) {
    parts.push(text(EDGE, y + 12, 'What stops it', { 'font-size': 13, 'font-weight': 700 }));
    y += 30;
    for (const words of stopLines(result.stops, names))
      for (const line of wrapped(words, width - 16, 12)) {
        parts.push(text(EDGE, y, line));
        y += 16;
      }
  }
  y += 14;
  const key = keyArt(result, y, width);
  parts.push(key.art);
  y = key.bottom + 6;
  for (const line of wrapped(`${chainProof(result)} Proved of the texts, not forecast.`, width - 16, 11.5)) {
    parts.push(text(EDGE, y, line, { 'font-size': 11.5, fill: INK.soft }));
    y += 15;
  }
  return {
    svg: framed({ width, height: Math.ceil(y + 2), title, sentence, prefix }, parts),
    title,
    sentence,
    table: chainTable(result, names),
  };
}

const arrowHead = (prefix: string): string =>
  element('defs', {}, [
    element(
      'marker',
      {
        id: `${prefix}-head`,
        viewBox: '0 0 8 8',
        refX: 7,
        refY: 4,
        markerWidth: 7,
        markerHeight: 7,
        orient: 'auto',
      },
      element('path', { d: 'M0,0 L8,4 L0,8 z', fill: INK.soft }),
    ),
  ]);

const r = (value: number): number => Math.round(value * 10) / 10;

const arrowArt = ({ from, to }: Arrow, prefix: string): string => {
  const head = `url(#${prefix}-head)`;
  const line = { fill: 'none', stroke: INK.soft, 'stroke-width': 1.3, 'marker-end': head };
  if (!from)
    return element('path', {
      ...line,
      d: `M${r(Math.max(to.x - 20, 1))},${r(to.y)} H${r(to.x - 1)}`,
      'stroke-dasharray': '3 2',
    });
  const middle = Math.min(36, (to.x - from.x) / 2);
  return element('path', {
    ...line,
    d: `M${r(from.x)},${r(from.y)} C${r(from.x + middle)},${r(from.y)} ${r(to.x - middle)},${r(to.y)} ${r(to.x - 1)},${r(to.y)}`,
  });
};

/** A box: thick where it is war, dashed where nobody owes it, barred at its left where abstaining would stop the chain. */
function nodeArt(node: Node): string {
  const { act, x, y, height, party, lines, notes, stops } = node;
  const free = act.ground === 'free';
  let line = y + 17;
  const rows = [text(x + 10, line, party, { 'font-size': 12, 'font-weight': 700 })];
  for (const words of lines) {
    line += LINE;
    rows.push(text(x + 10, line, words, { 'font-size': SMALL }));
  }
  for (const { words, kind } of notes) {
    line += LINE;
    rows.push(
      text(x + 10, line, words, {
        'font-size': SMALL,
        ...(kind === 'breaks'
          ? { fill: INK.breached, 'font-weight': 700 }
          : {
              fill: free || kind === 'because' ? INK.soft : INK.met,
              'font-weight': free || kind === 'because' ? 400 : 700,
            }),
      }),
    );
  }
  return element('g', {}, [
    element('title', {}, escaped(`${party}: ${act.act}${free ? '' : ` under ${shortly(act.under)}`}`)),
    element('rect', {
      x,
      y,
      width: BOX,
      height,
      rx: 3,
      fill: act.war ? '#f7dfe0' : INK.band,
      stroke: act.war ? INK.breached : INK.soft,
      'stroke-width': act.war ? 2 : 1,
      'stroke-dasharray': free ? '5 3' : undefined,
    }),
    stops
      ? element('path', {
          d: `M${x + 4},${y + 4} V${r(y + height - 4)}`,
          stroke: INK.text,
          'stroke-width': 4,
        })
      : '',
    ...rows,
  ]);
}

/** Those who could be asked and may stay out, in dashed boxes. */
function refusalsArt(
  refusals: readonly ChainRefusal[],
  names: Names,
  top: number,
  width: number,
): { readonly art: string; readonly bottom: number } {
  if (refusals.length === 0) return { art: '', bottom: top };
  const across = Math.max(1, Math.floor((width - EDGE) / 328));
  const room = (width - 2 * EDGE - (across - 1) * 12) / across;
  const parts = [
    text(EDGE, top + 12, 'Asked, and may lawfully stay out', { 'font-size': 13, 'font-weight': 700 }),
  ];
  let y = top + 24;
  for (let start = 0; start < refusals.length; start += across) {
    const row = refusals.slice(start, start + across).map((one) => ({
      head: `${label(names, one.party)}, asked by ${label(names, one.by)}`,
      lines: wrapped(
        one.because.map(({ title, ...clause }) => `${title}, ${shortly([clause])}`).join('; '),
        room - 20,
        SMALL,
      ),
    }));
    const height = 26 + Math.max(...row.map(({ lines }) => lines.length)) * LINE;
    for (const [place, { head, lines }] of row.entries()) {
      const x = EDGE + place * (room + 12);
      parts.push(
        element('rect', {
          x,
          y,
          width: room,
          height,
          rx: 3,
          fill: '#ffffff',
          stroke: INK.grey,
          'stroke-dasharray': '2 3',
          'stroke-width': 1.4,
        }),
        text(x + 10, y + 16, head, { 'font-size': 12, 'font-weight': 700 }),
        ...lines.map((line, index) =>
          text(x + 10, y + 31 + index * LINE, line, { 'font-size': SMALL, fill: INK.soft }),
        ),
      );
    }
    y += height + 10;
  }
  return { art: parts.join(''), bottom: y + 8 };
}

/** The key: only what the picture uses. */
function keyArt(
  { steps, stops }: ChainResult,
  top: number,
  width: number,
): { readonly art: string; readonly bottom: number } {
  const acts = steps.flatMap((step) => step.acts);
  const swatch =
    (more: Readonly<Record<string, string | number>>) =>
    (x: number, y: number): string =>
      element('rect', { x, y, width: 24, height: 11, rx: 2, ...more });
  const entries = [
    {
      used: acts.some(({ war }) => war),
      words: 'war',
      art: swatch({ fill: '#f7dfe0', stroke: INK.breached, 'stroke-width': 2 }),
    },
    {
      used: acts.some(({ ground }) => ground !== 'free'),
      words: 'owed or allowed under the article named',
      art: swatch({ fill: INK.band, stroke: INK.soft }),
    },
    {
      used: acts.some(({ ground }) => ground === 'free'),
      words: 'free act, owed by nobody',
      art: swatch({ fill: INK.band, stroke: INK.soft, 'stroke-dasharray': '5 3' }),
    },
    {
      used: (stops[0]?.smallest ?? []).some(({ abstains }) => abstains.length > 0),
      words: `its author could stop it (${stops[0]?.before ?? ''})`,
      art: (x: number, y: number): string =>
        element('path', { d: `M${x + 12},${y - 1} V${y + 12}`, stroke: INK.text, 'stroke-width': 4 }),
    },
  ].filter(({ used }) => used);
  let x = EDGE;
  let y = top;
  const art = entries.map(({ words, art: drawn }) => {
    const room = 30 + widthOf(words, 11.5) + 16;
    if (x > EDGE && x + room > width - EDGE) {
      x = EDGE;
      y += 20;
    }
    const at = x;
    x += room;
    return drawn(at, y) + text(at + 30, y + 10, words, { 'font-size': 11.5 });
  });
  return { art: art.join(''), bottom: y + 26 };
}
