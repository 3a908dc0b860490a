/** A list with one more. Most are short, and one that is written out has no room for sixteen more, as a spread has. */
export const plus = <T>(all: readonly T[], one: T): readonly T[] => {
  const at = (place: number): T => all[place] as T;
  switch (all.length) {
    case 0:
      return [one];
    case 1:
      return [at(0), one];
    case 2:
      return [at(0), at(1), one];
    case 3:
      return [at(0), at(1), at(2), one];
    case 4:
      return [at(0), at(1), at(2), at(3), one];
    default:
      return all.concat([one]);
  }
};
