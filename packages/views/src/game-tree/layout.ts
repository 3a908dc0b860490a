import { widthOf } from '../lanes/lettering.ts';
import type { DrawnNode, DrawnTree } from './model.ts';

/** A node with its place. */
export interface Placed {
  readonly node: DrawnNode;
  readonly x: number;
  readonly y: number;
}

/** Where everything stands, in pixels from the corner of the drawing. */
export interface TreeLayout {
  readonly placed: readonly Placed[];
  readonly width: number;
  readonly height: number;
}

/** Height of a line of ends. */
const ROW = 30;
const SIZE = 11.5;
const LEAST = 84;

/**
 * Time runs to the right, ends stand one under the other, a node in the middle of its children. A column is as
 * wide as the longest move into it, so that no word runs into a node.
 */
export function treeLayout({ nodes }: DrawnTree): TreeLayout {
  const depth: number[] = [];
  const last: number[] = [];
  const first: number[] = [];
  for (const [index, { parent }] of nodes.entries()) {
    depth.push(parent === undefined ? 0 : (depth[parent] ?? 0) + 1);
    if (parent === undefined) continue;
    first[parent] ??= index;
    last[parent] = index;
  }
  const y: number[] = [];
  let rows = 0;
  for (const index of nodes.keys()) if (first[index] === undefined) y[index] = ROW * rows++ + ROW / 2;
  for (let index = nodes.length - 1; index >= 0; index -= 1)
    y[index] ??= ((y[first[index] ?? 0] ?? 0) + (y[last[index] ?? 0] ?? 0)) / 2;
  const wide: number[] = [0];
  for (const [index, node] of nodes.entries()) {
    const column = depth[index] ?? 0;
    if (column > 0) wide[column] = Math.max(wide[column] ?? LEAST, widthOf(moveWords(node), SIZE) + 34);
  }
  const left: number[] = [];
  for (const [column, width] of wide.entries()) left[column] = (left[column - 1] ?? 0) + width;
  const placed = nodes.map((node, index) => ({ node, x: left[depth[index] ?? 0] ?? 0, y: y[index] ?? 0 }));
  const ends = placed.map(({ node, x }) => x + 14 + widthOf(endWords(node), SIZE));
  return { placed, width: Math.max(...ends, 0), height: Math.max(rows, 1) * ROW };
}

/** The move with its share: as it is printed, or rounded for the eye. */
export const moveWords = ({ move = '', share, odds }: DrawnNode): string =>
  share === undefined ? move : `${move} ${odds ?? rounded(share)}`;

/** What stands to the right of a node: payoffs, and what is not drawn. */
export const endWords = ({ pays, hidden }: DrawnNode): string =>
  [...(pays ? [pays.join(', ')] : []), ...(hidden ? [`(${hidden} more)`] : [])].join(' ');

const rounded = (share: number): string =>
  share === 0 || share === 1 ? String(share) : share.toFixed(2).replace(/^0/, '');
