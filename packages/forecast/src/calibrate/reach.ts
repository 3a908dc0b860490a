/** Miles that an army went in a day, until which year (Bueno de Mesquita 1981, The War Trap, 105). */
const MARCH = [
  [1918, 250],
  [1945, 375],
  [Number.POSITIVE_INFINITY, 500],
] as const;

/**
 * Share of its strength that a state brings so many miles away, in a year: q^(log10(days + 10 - e) - 1) for a state with
 * a share q of the capabilities of the world, days being miles by what an army went in a day (Bueno de Mesquita 1981,
 * The War Trap, 105; Boulding 1962 for the gradient). All of it next door.
 */
export function reachOf(capability: number, miles: number, year: number): number {
  const [, perDay] = MARCH.find(([until]) => year <= until) ?? [0, 500];
  return Math.min(1, capability ** (Math.log10(miles / perDay + 10 - Math.E) - 1));
}
