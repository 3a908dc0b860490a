/** Sums that guarantors may bring together, each with its chance. */
export interface Brought {
  readonly strength: number;
  readonly harm: number;
  readonly chance: number;
}

/** From so many sums on, those that are equal to twelve digits are put together. */
const MANY = 2000;
const MOST = 100_000;

/** All sums of some guarantors, one guarantor after the other; none where there are too many. */
export function together(each: readonly (readonly Brought[])[]): readonly Brought[] | undefined {
  let all: readonly Brought[] = [{ strength: 0, harm: 0, chance: 1 }];
  for (const own of each) {
    all = all.flatMap((sum) =>
      own.map((one) => ({
        strength: sum.strength + one.strength,
        harm: sum.harm + one.harm,
        chance: sum.chance * one.chance,
      })),
    );
    if (all.length > MANY) all = merged(all);
    if (all.length > MOST) return undefined;
  }
  return all;
}

function merged(all: readonly Brought[]): readonly Brought[] {
  const out = new Map<string, Brought>();
  for (const one of all) {
    const key = `${one.strength.toPrecision(12)} ${one.harm.toPrecision(12)}`;
    const before = out.get(key);
    out.set(key, before ? { ...one, chance: one.chance + before.chance } : one);
  }
  return [...out.values()];
}
