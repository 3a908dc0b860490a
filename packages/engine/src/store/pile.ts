import type { Edit } from './intmap.ts';

/**
 * A persistent pile of numbers, the latest on top, in blocks: a list that a long log lays thousands of
 * numbers on and reads from the top. A number costs its place in a block and no object of its own, which
 * is what the garbage collector would have to carry.
 *
 * As with maps (`intmap.ts`), a turn writes in place to the block that it made itself.
 */
export interface Pile {
  /** At most `BLOCK`, the latest last; never empty. */
  readonly items: readonly number[];
  readonly below: Pile | undefined;
  /** The turn that made this block, and may still write to it. */
  readonly edit: Edit | undefined;
}

/** Numbers in a block: a multiple of 2 and 3, so that pairs and triples stay together. */
export const BLOCK = 48;

/** The pile with one more number on top. A list is joined to a list: to join single numbers to one takes V8 thrice as long. */
export const lay = (pile: Pile | undefined, value: number, edit: Edit): Pile => {
  if (pile === undefined || pile.items.length === BLOCK) return { items: [value], below: pile, edit };
  if (pile.edit !== edit) return { items: pile.items.concat([value]), below: pile.below, edit };
  (pile.items as number[]).push(value);
  return pile;
};

/** The same with three numbers, the last on top; they lie in one block where only triples are laid. */
export const layThree = (
  pile: Pile | undefined,
  first: number,
  second: number,
  third: number,
  edit: Edit,
): Pile => {
  if (pile === undefined || pile.items.length === BLOCK)
    return { items: [first, second, third], below: pile, edit };
  if (pile.edit !== edit)
    return { items: pile.items.concat([first, second, third]), below: pile.below, edit };
  (pile.items as number[]).push(first, second, third);
  return pile;
};

/** The number on top. */
export const topOf = (pile: Pile | undefined): number | undefined => pile?.items[pile.items.length - 1];

/** All numbers, the latest first. */
export function* downFrom(pile: Pile | undefined): Generator<number> {
  for (let block = pile; block !== undefined; block = block.below)
    for (let place = block.items.length - 1; place >= 0; place -= 1) yield block.items[place] as number;
}
