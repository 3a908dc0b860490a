/** A set of small numbers from 0 on, one bit each: a million take 125 KB, and a copy of it is made at once. */
export interface Marks {
  readonly bits: Uint32Array;
}

/** Nothing marked. */
export const noMarks = (): Marks => ({ bits: new Uint32Array(32) });

/** A set of its own that begins as a copy, to write in. */
export interface OwnMarks {
  bits: Uint32Array;
}

/** A copy that may be written in: the set it was made from stays as it is. */
export const ownMarks = ({ bits }: Marks): OwnMarks => ({ bits: bits.slice() });

/** Marks a number; false where it was marked already. */
export const mark = (marks: OwnMarks, number: number): boolean => {
  const word = number >>> 5;
  const bit = 1 << (number & 31);
  while (word >= marks.bits.length) {
    const wider = new Uint32Array(2 * marks.bits.length);
    wider.set(marks.bits);
    marks.bits = wider;
  }
  if (((marks.bits[word] as number) & bit) !== 0) return false;
  (marks.bits[word] as number) |= bit;
  return true;
};
