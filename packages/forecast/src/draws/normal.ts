/** Share of a normal population below a point, by its standard deviations from the mean (West, Wilmott Magazine, May 2005, after Hart's algorithm 5666; far out by the continued fraction of the tail). */
export function normalBelow(at: number): number {
  const x = Math.abs(at);
  const bell = Math.exp((-x * x) / 2);
  const tail =
    x > 37
      ? 0
      : x < 7.071_067_811_865_47
        ? (bell * horner(NEAR_OVER, x)) / horner(NEAR_UNDER, x)
        : bell / mills(x) / Math.sqrt(2 * Math.PI);
  return at > 0 ? 1 - tail : tail;
}

/** Terms that suffice beyond 7 standard deviations. */
const TERMS = 30;

/** The continued fraction of the tail: x + 1/(x + 2/(x + 3/(x + ...))). */
const mills = (x: number): number => {
  let rest = x;
  for (let term = TERMS; term > 0; term -= 1) rest = x + term / rest;
  return rest;
};

/**
 * The point below which a share of a normal population lies, to about 1 part in 10^16 (Wichura, algorithm AS 241, routine
 * PPND16, Applied Statistics 37 (1988) 477-484). The share is above 0 and below 1.
 */
export function normalQuantile(share: number): number {
  const q = share - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180_625 - q * q;
    return (q * horner(A, r)) / horner(B, r);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? share : 1 - share));
  const size = r <= 5 ? horner(C, r - 1.6) / horner(D, r - 1.6) : horner(E, r - 5) / horner(F, r - 5);
  return q < 0 ? -size : size;
}

/** A polynomial by its coefficients, the highest power first. */
const horner = (coefficients: readonly number[], x: number): number => {
  let sum = 0;
  for (const one of coefficients) sum = sum * x + one;
  return sum;
};

const NEAR_OVER = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const NEAR_UNDER = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];
const A = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const B = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const C = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const D = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const E = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const F = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];
