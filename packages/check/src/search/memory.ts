/** Numbers of texts and quantities, and of objects by what they say. */
export interface Memory {
  /** The number of a text or a quantity: of equal ones the same. */
  readonly number: (text: string | number) => number;
  /** The number of what an object says, put into words once for each object. */
  readonly memo: <T extends object>(item: T, textOf: (item: T) => string) => number;
}

/** A fresh memory, for one search. */
export const memory = (): Memory => {
  const numbers = new Map<string | number, number>();
  const byObject = new WeakMap<object, number>();
  const number = (text: string | number): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  return {
    number,
    memo: (item, textOf) => {
      const known = byObject.get(item);
      if (known !== undefined) return known;
      const fresh = number(textOf(item));
      byObject.set(item, fresh);
      return fresh;
    },
  };
};
