import { expect, it } from 'vitest';
import { treeLayout } from './layout.ts';
import type { DrawnNode, DrawnTree } from './model.ts';
import { gameTree } from './picture.ts';
import { joinedSets } from './sets.ts';

/** Chance deals three cards; the first of two players of one move each sees its own card alone, as does the second. */
const deal = (sets: readonly number[]): DrawnTree => ({
  title: 'A deal',
  players: ['A', 'B'],
  nodes: [
    { mover: -1 },
    ...sets.flatMap((set, card): readonly DrawnNode[] => {
      const at = 1 + 3 * card;
      return [
        { parent: 0, move: `card ${card}`, share: 1 / 4, odds: '1/4', mover: 0, set },
        { parent: at, move: 'l', share: 1, odds: '1', pays: ['1', '-1'] },
        { parent: at, move: 'r', share: 0, odds: '0', pays: ['0', '0'] },
      ];
    }),
  ],
  says: 'Thick lines: what A does.',
});

const asides = (tree: DrawnTree): readonly number[] =>
  joinedSets(treeLayout(tree).placed).map(({ aside }) => aside);

it('joins neighbours by a straight line, and goes around others, each set in a lane of its own', () => {
  expect(asides(deal([0, 0, 1, 1]))).toEqual([0, 0]);
  expect(asides(deal([0, 1, 0, 1]))).toEqual([8, 16]);
  expect(asides(deal([0, 1, 1, 0]))).toEqual([8, 0]);
  expect(asides(deal([0, 1, 2, 3]))).toEqual([]);
});

it('draws what is played thick, with its share as written, and says whose it is', () => {
  const { svg, sentence } = gameTree(deal([0, 1, 0, 1]));
  expect(svg.match(/stroke-width="2\.4"/gu)).toHaveLength(4);
  expect(svg.match(/stroke-dasharray/gu)).toHaveLength(2);
  expect(svg).toContain('card 0 1/4');
  expect(sentence).toContain('Thick lines: what A does.');
});
