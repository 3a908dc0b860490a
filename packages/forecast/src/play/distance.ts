import type { Solution } from './solution.ts';

/** The most that two solutions differ in any chance. */
export function distance(one: Solution, other: Solution): number {
  const flat = ({ attack, course, resist, answer, persist }: Solution): readonly number[] => [
    ...attack,
    ...course,
    ...resist,
    ...persist,
    ...answer.flat(2),
  ];
  const [a, b] = [flat(one), flat(other)];
  return a.reduce((most, value, j) => Math.max(most, Math.abs(value - (b[j] ?? 0))), 0);
}
