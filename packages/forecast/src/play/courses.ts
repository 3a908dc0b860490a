import type { AttackIndex, GuaranteeGame } from './game.ts';

/**
 * Chances of the courses of an attack, from what each voter does: `vote[v][choice]`, the choices as in its menu.
 * Everybody votes at once; of the courses that are made the first in the list is run. Where one voter can make a course
 * alone this is exact; groups that must act together are taken to fail independently of each other (judgement).
 */
export function courseChances(
  game: GuaranteeGame,
  attack: AttackIndex,
  vote: readonly Float64Array[],
  out: Float64Array,
): void {
  let rest = 1;
  for (let c = 1; c < attack.count; c += 1) {
    const { by } = game.courses[attack.first + c]!;
    let chance = 1;
    for (let v = 0; v < attack.voters.length; v += 1)
      chance *= by.includes(v) ? doing(attack, v, vote[v]!, c) : leaving(game, attack, v, vote[v]!, c);
    for (let d = 1; d < c; d += 1) {
      const other = game.courses[attack.first + d]!.by;
      if (other.length < 2 || other.some((v) => by.includes(v))) continue;
      let made = 1;
      for (const v of other) made *= doing(attack, v, vote[v]!, d);
      chance *= 1 - made;
    }
    out[c] = chance;
    rest -= chance;
  }
  out[0] = Math.max(0, rest);
}

/** Chance that a voter acts for a course. */
const doing = ({ voters }: AttackIndex, v: number, vote: Float64Array, course: number): number =>
  vote[voters[v]!.menu.indexOf(course)] ?? 0;

/** Chance that a voter does not itself make a course that comes before this one; 0 comes after all. */
function leaving(
  game: GuaranteeGame,
  attack: AttackIndex,
  v: number,
  vote: Float64Array,
  course: number,
): number {
  let left = 1;
  const { menu } = attack.voters[v]!;
  for (let choice = 1; choice < menu.length; choice += 1) {
    const c = menu[choice]!;
    const alone = game.courses[attack.first + c]!.by.length === 1;
    if (alone && (course === 0 || c < course)) left -= vote[choice] ?? 0;
  }
  return Math.max(0, left);
}

/** How likely a voter that votes so is to be met on a course: what the others learn about its type. */
export const consistent = (
  game: GuaranteeGame,
  attack: AttackIndex,
  v: number,
  vote: Float64Array,
  course: number,
): number =>
  course > 0 && game.courses[attack.first + course]!.by.includes(v)
    ? doing(attack, v, vote, course)
    : leaving(game, attack, v, vote, course);
