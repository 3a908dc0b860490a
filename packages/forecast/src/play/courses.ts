import type { AttackIndex } from './game.ts';

/**
 * Chances of the courses of an attack, from what each voter does: `vote[v][choice]`, the choices as in its menu.
 * Everybody votes at once; one voter is enough to make a course, and of those that are made the first in the list is run. So
 * a course is run where nobody makes an earlier one and somebody makes it.
 */
export function courseChances(attack: AttackIndex, vote: readonly Float64Array[], out: Float64Array): void {
  let before = 1;
  for (let c = 1; c < attack.count; c += 1) {
    const after = quiet(attack, vote, c, -1);
    out[c] = Math.max(0, before - after);
    before = after;
  }
  out[0] = before;
}

/**
 * How likely a course is if voter `v` votes so and the others as they do on the mean: what those who see the course, and not
 * who made it, learn about the type of the voter (Bayes). Up to a factor that no type of the voter changes.
 */
export function consistent(
  attack: AttackIndex,
  v: number,
  vote: Float64Array,
  course: number,
  others: readonly Float64Array[],
): number {
  if (course === 0) return left(attack, v, vote, attack.count - 1);
  const [before, after] = [quiet(attack, others, course - 1, v), quiet(attack, others, course, v)];
  const own = left(attack, v, vote, course - 1);
  // Either another makes it, or nobody but this one.
  return Math.max(0, before - after) * own + after * (own - left(attack, v, vote, course));
}

/** Chance that nobody but `besides` makes any course up to this one. */
function quiet(attack: AttackIndex, vote: readonly Float64Array[], course: number, besides: number): number {
  let chance = 1;
  for (let v = 0; v < vote.length; v += 1) if (v !== besides) chance *= left(attack, v, vote[v]!, course);
  return chance;
}

/** Chance that a voter makes no course up to this one. */
function left({ voters }: AttackIndex, v: number, vote: Float64Array, course: number): number {
  let rest = 1;
  const { menu } = voters[v]!;
  for (let choice = 1; choice < menu.length; choice += 1)
    if ((menu[choice] ?? 0) <= course) rest -= vote[choice] ?? 0;
  return Math.max(0, rest);
}
