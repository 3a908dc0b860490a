import { bad, EXIT, good, type Outcome } from '../exit.ts';

/** More threads than this no machine is asked for. */
export const MOST_THREADS = 1024;

/** The whole number of an option, from `least` to `most`. */
export const numberOf = (
  flag: string,
  text: string | undefined,
  otherwise: number,
  least: number,
  most: number,
): Outcome<number> => {
  if (text === undefined) return good(otherwise);
  const value = Number(text);
  return /^\d+$/.test(text) && value >= least && value <= most
    ? good(value)
    : bad(
        EXIT.usage,
        `${flag} ${text}: not a whole number from ${least} to ${most}`,
        `for example ${flag} ${otherwise}`,
      );
};
