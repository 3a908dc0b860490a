/**
 * A number of a game: as it was written, as an exact fraction in lowest terms with a positive denominator, and as
 * the nearest double. What a file says is kept; what a solver finds in doubles can be checked exactly.
 */
export interface Exact {
  readonly text: string;
  readonly top: bigint;
  readonly bottom: bigint;
  readonly near: number;
}

/** Exponents beyond this are refused: they would only make fractions of thousands of digits. */
const MOST_EXPONENT = 400;
/** Integers up to here are doubles. */
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** The size up to which games may hold numbers, so that sums and products of doubles stay numbers. */
export const LARGEST = 1e150;

const SMALL = /^-?[1-9]\d{0,14}$|^0$/u;
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?(?:\/(\d+))?$/u;

/**
 * Reads a number as game files write it: `3`, `-0.5`, `.25`, `1e-3`, `1/3`. Undefined where it is none, is
 * divided by zero, has an exponent beyond 400, or is larger than any double.
 */
export function exactOf(text: string): Exact | undefined {
  // Most numbers of most files: no need to take them apart.
  if (SMALL.test(text)) return { top: BigInt(text), bottom: 1n, near: Number(text), text };
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals = '', exponent, below] = match;
  if (whole === '' && decimals === '') return undefined;
  if (below !== undefined && (decimals !== '' || exponent !== undefined || text.includes('.')))
    return undefined;
  const power = Number(exponent ?? 0) - decimals.length;
  if (Math.abs(power) > MOST_EXPONENT) return undefined;
  const digits = BigInt(`${whole}${decimals}`) * (sign === '-' ? -1n : 1n);
  const bottom = BigInt(below ?? 1) * (power < 0 ? 10n ** BigInt(-power) : 1n);
  if (bottom === 0n) return undefined;
  const made = fraction(power > 0 ? digits * 10n ** BigInt(power) : digits, bottom);
  const near = below === undefined ? Number(text) : made.near;
  return Number.isFinite(near) ? { ...made, text, near } : undefined;
}

/** The fraction of two integers in lowest terms; its text is `a` or `a/b`. The lower one must not be 0. */
export function fraction(top: bigint, bottom: bigint): Exact {
  const sign = bottom < 0n ? -1n : 1n;
  const shared = sign * divisor(top < 0n ? -top : top, bottom * sign);
  const [a, b] = [top / shared, bottom / shared];
  return { top: a, bottom: b, near: doubleOf(a, b), text: b === 1n ? `${a}` : `${a}/${b}` };
}

/** The exact number whose text is the shortest decimal of a double. The double must be finite. */
export function exactOfDouble(value: number): Exact {
  const exact = exactOf(String(value));
  // Only an infinite number, or none, has a text that does not read back; callers refuse those.
  if (!exact) throw new Error(`no exact number for ${value}`);
  return exact;
}

/** Nought. */
export const ZERO: Exact = fraction(0n, 1n);
/** One. */
export const ONE: Exact = fraction(1n, 1n);

/** The sum. */
export const plus = (a: Exact, b: Exact): Exact =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
/** The difference. */
export const minus = (a: Exact, b: Exact): Exact =>
  fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);
/** The product. */
export const times = (a: Exact, b: Exact): Exact => fraction(a.top * b.top, a.bottom * b.bottom);
/** The quotient; the second must not be 0. */
export const over = (a: Exact, b: Exact): Exact => fraction(a.top * b.bottom, a.bottom * b.top);
/** Below 0, 0 or above 0 as the first is less than, equal to or more than the second. */
export const compare = (a: Exact, b: Exact): number => {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

function divisor(a: bigint, b: bigint): bigint {
  let [high, low] = [a, b];
  while (low !== 0n) [high, low] = [low, high % low];
  return high;
}

/** The nearest double of a fraction, also where its parts are beyond what doubles hold. */
function doubleOf(top: bigint, bottom: bigint): number {
  const size = top < 0n ? -top : top;
  if (size <= SAFE && bottom <= SAFE) return Number(top) / Number(bottom);
  // 64 bits of the quotient and one for what is left over round as the whole would.
  const shift = 64 + bitsOf(bottom) - bitsOf(size);
  const up = shift > 0 ? size << BigInt(shift) : size;
  const low = shift < 0 ? bottom << BigInt(-shift) : bottom;
  const quotient = ((up / low) << 1n) | (up % low === 0n ? 0n : 1n);
  const value = scaled(Number(quotient), -shift - 1);
  return top < 0n ? -value : value;
}

const bitsOf = (value: bigint): number => value.toString(2).length;

/** A double times a power of two; in two steps, so that the power itself does not overflow. */
const scaled = (value: number, power: number): number => {
  const half = Math.trunc(power / 2);
  return value * 2 ** half * 2 ** (power - half);
};
