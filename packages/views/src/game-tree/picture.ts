import { framed } from '../drawing/frame.ts';
import { halo, text, widthOf, wrapped } from '../lanes/lettering.ts';
import { INK } from '../lanes/patterns.ts';
import type { Picture } from '../lanes/picture.ts';
import { element } from '../markup.ts';
import type { Table } from '../table.ts';
import { endWords, moveWords, type Placed, treeLayout } from './layout.ts';
import type { DrawnTree } from './model.ts';
import { joinedSets, LANE } from './sets.ts';

const LEFT = 24;
const SMALL = 11.5;
/** A fill and a sign for each player: colour is never alone. Chance is hollow. */
const MOVERS = [
  { fill: INK.met, sign: 'circle' },
  { fill: INK.breached, sign: 'square' },
  { fill: INK.late, sign: 'diamond' },
  { fill: INK.text, sign: 'triangle' },
] as const;

/** A game tree: whose move, what is known, what it pays; thick lines are what the behaviour does. */
export function gameTree(tree: DrawnTree, prefix = 'tree'): Picture {
  const layout = treeLayout(tree);
  const title = tree.title || 'A game';
  const sentence = sentenceOf(tree);
  const width = Math.max(520, LEFT + layout.width + 16);
  const parts: string[] = [];
  let y = 26;
  for (const line of wrapped(title, width - 16, 18)) {
    parts.push(text(8, y, line, { 'font-size': 18, 'font-weight': 700 }));
    y += 22;
  }
  for (const line of wrapped(sentence, width - 16, 13)) {
    parts.push(text(8, y, line, { 'font-size': 13, fill: INK.soft }));
    y += 17;
  }
  const key = keyArt(tree, y + 4, width);
  parts.push(...key.art);
  const top = key.bottom + 8;
  const at = layout.placed.map((one) => ({ ...one, x: one.x + LEFT, y: one.y + top }));
  parts.push(...setsArt(at), ...at.flatMap((one) => lineArt(one, at)), ...at.flatMap(nodeArt));
  return {
    svg: framed({ width, height: Math.ceil(top + layout.height + 12), title, sentence, prefix }, parts),
    title,
    sentence,
    table: tableOf(tree),
  };
}

function sentenceOf({ nodes, players, says }: DrawnTree): string {
  const ends = nodes.filter(({ mover }) => mover === undefined).length;
  const sets = new Set(nodes.flatMap(({ set, mover }) => (mover === undefined || mover < 0 ? [] : [set])));
  return `${players.length} players, ${nodes.length} nodes, ${sets.size} information sets, ${ends} ends. Time runs to the right; payoffs stand in the order ${players.join(', ')}.${says === undefined ? '' : ` ${says}`}`;
}

function keyArt(
  tree: DrawnTree,
  y: number,
  width: number,
): { readonly art: readonly string[]; readonly bottom: number } {
  const art: string[] = [];
  let [x, row] = [14, y + 10];
  const entry = (sign: string, words: string): void => {
    const wide = 16 + widthOf(words, SMALL) + 18;
    if (x > 14 && x + wide > width) [x, row] = [14, row + 18];
    art.push(
      sign.replaceAll('@x', String(x)).replaceAll('@y', String(row - 4)),
      text(x + 12, row, words, { 'font-size': SMALL }),
    );
    x += wide;
  };
  for (const [player, name] of tree.players.entries()) entry(signAt(player, 0, 0, true), name);
  if (tree.nodes.some(({ mover }) => mover === -1)) entry(signAt(-1, 0, 0, true), 'chance');
  return { art, bottom: row + 6 };
}

/** The sign of a mover; for the key its place is filled in later. */
function signAt(mover: number, x: number, y: number, later = false): string {
  const place = later
    ? 'translate(@x,@y)'
    : `translate(${Math.round(x * 10) / 10},${Math.round(y * 10) / 10})`;
  const drawn = { transform: place, stroke: INK.text, 'stroke-width': 1 };
  if (mover < 0) return element('circle', { ...drawn, r: 5, fill: '#ffffff' });
  const { fill, sign } = MOVERS[mover % MOVERS.length] ?? MOVERS[0];
  switch (sign) {
    case 'circle':
      return element('circle', { ...drawn, r: 5, fill });
    case 'square':
      return element('rect', { ...drawn, x: -5, y: -5, width: 10, height: 10, fill });
    case 'diamond':
      return element('path', { ...drawn, d: 'M0,-6 L6,0 L0,6 L-6,0 Z', fill });
    case 'triangle':
      return element('path', { ...drawn, d: 'M0,-6 L6,5 L-6,5 Z', fill });
  }
}

/** A dashed line in the mover's colour joins the nodes of an information set; beside the nodes where others stand between. */
const setsArt = (at: readonly Placed[]): readonly string[] =>
  joinedSets(at).map(({ members, aside }) => {
    const [mover = 0] = members.map(({ node }) => node.mover);
    const points = members.map(({ x, y }) => [Math.round(x), Math.round(y)] as const);
    const straight = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join(' ');
    return element('path', {
      d: aside === 0 ? straight : besides(points, aside),
      fill: 'none',
      stroke: MOVERS[mover % MOVERS.length]?.fill ?? INK.soft,
      'stroke-width': 1.2,
      'stroke-dasharray': DASHES[(aside / LANE) % DASHES.length] ?? '4 3',
    });
  });

/** Lines that run side by side differ in their dashes as well. */
const DASHES = ['4 3', '1.5 2.5', '7 3', '5 2 1 2'] as const;

/** A line to the left of its nodes, with a short slant to each. */
const besides = (points: readonly (readonly [number, number])[], aside: number): string => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const lane = first[0] - aside;
  const slants = points.map(([x, y], index) => {
    const turn = index === points.length - 1 ? y - 8 : y + 8;
    return `M${x},${y} L${lane},${turn}`;
  });
  return `M${lane},${first[1] + 8} L${lane},${last[1] - 8} ${slants.join(' ')}`;
};

function lineArt({ node, x, y }: Placed, at: readonly Placed[]): readonly string[] {
  const from = node.parent === undefined ? undefined : at[node.parent];
  if (!from) return [];
  // A short slant, then level: the words of the move stand on the level part.
  const bend = from.x + 22;
  const played = node.share !== undefined && node.share > 0 && (from.node.mover ?? -1) >= 0;
  return [
    element('path', {
      d: `M${Math.round(from.x)},${Math.round(from.y * 10) / 10} L${Math.round(bend)},${Math.round(y * 10) / 10} L${Math.round(x)},${Math.round(y * 10) / 10}`,
      fill: 'none',
      stroke: played ? INK.text : INK.grey,
      'stroke-width': played ? 2.4 : 1,
    }),
    text(bend + 3, y - 5, moveWords(node), {
      'font-size': SMALL,
      fill: node.share === 0 ? INK.soft : INK.text,
      ...halo('#ffffff'),
    }),
  ];
}

function nodeArt({ node, x, y }: Placed): readonly string[] {
  const words = endWords(node);
  const sign = node.mover === undefined ? [] : [signAt(node.mover, x, y)];
  return words === ''
    ? sign
    : [
        ...sign,
        text(x + (node.mover === undefined ? 4 : 9), node.mover === undefined ? y + 4 : y + 16, words, {
          'font-size': SMALL,
          'font-weight': 600,
        }),
      ];
}

function tableOf({ nodes, players }: DrawnTree): Table {
  const path = (index: number): string => {
    const { parent, move = '' } = nodes[index] ?? {};
    if (parent === undefined) return '';
    const before = path(parent);
    return before === '' ? move : `${before}, ${move}`;
  };
  return {
    caption: 'Ends and what they pay',
    columns: [
      { title: 'the way there' },
      ...players.map((player) => ({ title: player, figures: true as const })),
    ],
    rows: nodes.flatMap(({ mover, pays }, index) =>
      mover === undefined
        ? [{ cells: [path(index), ...players.map((_, player) => pays?.[player] ?? '0')] }]
        : [],
    ),
    empty: 'The game has no end.',
  };
}
