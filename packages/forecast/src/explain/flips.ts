import type { Strength } from '@casus/engine';
import type { Ground, Terms } from '../terms/model.ts';

const ENDS = [0.001, 0.999] as const;
const STEPS = 8;

/**
 * The share nearest to the middle at which something is so, found by halving; none where it is so at neither end. What is so at an end is
 * taken to be so from some share on, as it is where only one thing changes.
 */
export function thresholdOf(isSo: (share: number) => boolean): number | undefined {
  const found = ENDS.filter(isSo).map((end) => {
    let [no, yes] = [0.5, end as number];
    for (let step = 0; step < STEPS; step += 1) {
      const half = (no + yes) / 2;
      if (isSo(half)) yes = half;
      else no = half;
    }
    return yes;
  });
  return found.toSorted((one, other) => Math.abs(one - 0.5) - Math.abs(other - 0.5))[0];
}

/** One norm of one text. */
export interface NormName {
  readonly pact: string | undefined;
  readonly norm: string;
}

/** Norms that ask something of a guarantor, or forbid it something, upon any attack; each once. */
export const normsOf = (terms: Terms, guarantor: number): readonly Ground[] => {
  const out = new Map<string, Ground>();
  for (const { courses } of terms.attacks)
    for (const { reckonings } of courses)
      for (const { grounds } of reckonings[guarantor] ?? [])
        for (const ground of grounds) out.set(`${ground.article.pact}/${ground.norm}`, ground);
  return [...out.values()];
};

/**
 * The terms with one norm worded otherwise: with another verb, or in a text that binds in law or does not. What is performed stays as it was
 * reckoned: the words change what breach weighs, and nothing else.
 */
export const reworded = (
  terms: Terms,
  { pact, norm }: NormName,
  words: { readonly strength?: Strength; readonly binding?: boolean },
): Terms => {
  const changed = (grounds: readonly Ground[]): readonly Ground[] =>
    grounds.map((ground) =>
      ground.article.pact === pact && ground.norm === norm ? { ...ground, ...words } : ground,
    );
  return {
    ...terms,
    attacks: terms.attacks.map((attack) => ({
      ...attack,
      courses: attack.courses.map((course) => ({
        ...course,
        reckonings: course.reckonings.map((row) =>
          row.map(({ grounds, alone }) => ({
            grounds: changed(grounds),
            ...(alone && { alone: changed(alone) }),
          })),
        ),
      })),
    })),
  };
};
