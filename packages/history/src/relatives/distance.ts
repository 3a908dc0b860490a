import type { ProvisionFunction, Provisions } from '../provisions/model.ts';

/**
 * How far two sets of marks are apart: the share of all their marks that only one of them has (Jaccard 1901). It is a
 * distance in the strict sense, so the mean over the functions is one too.
 */
const apart = (a: readonly string[], b: readonly string[]): number => {
  const all = new Set([...a, ...b]);
  if (all.size === 0) return 0;
  const shared = a.filter((mark) => b.includes(mark)).length;
  return 1 - shared / all.size;
};

/** How far two pacts are apart under one function, from 0 (built alike) to 1 (nothing in common). */
export interface Part {
  readonly serves: ProvisionFunction;
  readonly distance: number;
}

/** How far two pacts are apart, and by what. */
export interface Distance {
  /** From 0 to 1: the mean over the functions, each of equal weight. */
  readonly distance: number;
  readonly parts: readonly Part[];
}

/**
 * The distance of two pacts by the structure of their provisions. No function weighs more than another: which of them
 * matters is what the reader wants to find out, and no data say it.
 */
export const distanceOf = (a: Provisions, b: Provisions): Distance => {
  const parts = a.each.map(
    ({ serves, marks }, index): Part => ({
      serves,
      distance: apart(marks, b.each[index]?.marks ?? []),
    }),
  );
  return { distance: parts.reduce((sum, part) => sum + part.distance, 0) / parts.length, parts };
};

/** A pact of the library beside another, and why it is near. */
export interface Relative extends Distance {
  readonly pact: string;
  readonly title: string;
  /** Functions that both serve in the same way. */
  readonly same: readonly ProvisionFunction[];
  /** Functions by which they are furthest apart, the worst first. */
  readonly differs: readonly ProvisionFunction[];
}

/** The nearest of some pacts by structure, nearest first; those equally near in the order given. A pact is no relative of itself. */
export const relativesOf = (
  of: Provisions,
  among: readonly Provisions[],
  most: number,
): readonly Relative[] =>
  among
    .filter(({ pact }) => pact !== of.pact)
    .map(({ pact, title, ...rest }): Relative => {
      const { distance, parts } = distanceOf(of, { pact, title, ...rest });
      return {
        pact,
        title,
        distance,
        parts,
        same: parts.filter((part) => part.distance === 0).map(({ serves }) => serves),
        differs: parts
          .filter((part) => part.distance > 0)
          .sort((a, b) => b.distance - a.distance)
          .map(({ serves }) => serves),
      };
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most);
