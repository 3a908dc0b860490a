import type { Exact } from '../number/exact.ts';
import type { NormalGame } from './model.ts';

/**
 * Payoffs by player as whole numbers that compare as the payoffs do: each player's are brought to one denominator.
 * Where all stay below 2^53 they are doubles, and comparing them is exact and fast; else bigints.
 */
export type WholePays =
  | { readonly kind: 'doubles'; readonly byPlayer: readonly Float64Array[] }
  | { readonly kind: 'bigints'; readonly byPlayer: readonly (readonly bigint[])[] };

/** Brings the payoffs of a table to whole numbers. */
export function wholePays({ players, pays }: NormalGame): WholePays {
  const each = players.length;
  const byPlayer = players.map((_, player) => whole(pays.filter((_pay, index) => index % each === player)));
  const fits = byPlayer.every((row) => row.every((value) => value <= LARGEST && value >= -LARGEST));
  return fits
    ? { kind: 'doubles', byPlayer: byPlayer.map((row) => Float64Array.from(row, Number)) }
    : { kind: 'bigints', byPlayer };
}

const LARGEST = 2n ** 53n;

function whole(pays: readonly Exact[]): readonly bigint[] {
  let shared = 1n;
  for (const { bottom } of pays)
    if (shared % bottom !== 0n) shared = (shared / divisor(shared, bottom)) * bottom;
  return pays.map(({ top, bottom }) => top * (shared / bottom));
}

function divisor(a: bigint, b: bigint): bigint {
  let [high, low] = [a, b];
  while (low !== 0n) [high, low] = [low, high % low];
  return high;
}
