import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newEdit } from './intmap.ts';
import { downFrom, lay, layThree, type Pile, topOf } from './pile.ts';

// The persistent pile against a list.

const numbers = fc.array(fc.nat(), { maxLength: 200, size: 'max' });

const pileOf = (all: readonly number[], on?: Pile): Pile | undefined => {
  const edit = newEdit();
  return all.reduce<Pile | undefined>((pile, value) => lay(pile, value, edit), on);
};

it('a pile gives back what was laid on it, the latest first', () => {
  fc.assert(
    fc.property(numbers, (all) => {
      const pile = pileOf(all);
      expect([...downFrom(pile)]).toEqual(all.toReversed());
      expect(topOf(pile)).toBe(all.at(-1));
    }),
  );
});

it('turns that branch from one pile never see each other, nor does the pile see them', () => {
  fc.assert(
    fc.property(numbers, numbers, numbers, (before, left, right) => {
      const base = pileOf(before);
      const one = pileOf(left, base);
      const two = pileOf(right, base);
      expect([...downFrom(one)]).toEqual([...before, ...left].toReversed());
      expect([...downFrom(two)]).toEqual([...before, ...right].toReversed());
      expect([...downFrom(base)]).toEqual(before.toReversed());
    }),
  );
});

it('triples are laid as three numbers, each in one block', () => {
  fc.assert(
    fc.property(numbers, (all) => {
      const edit = newEdit();
      let pile: Pile | undefined;
      for (const value of all) pile = layThree(pile, value, value + 1, value + 2, edit);
      expect([...downFrom(pile)]).toEqual(all.flatMap((value) => [value, value + 1, value + 2]).toReversed());
      for (let block = pile; block !== undefined; block = block.below) expect(block.items.length % 3).toBe(0);
    }),
  );
});
