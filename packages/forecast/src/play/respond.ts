import { mixed } from './density/lines.ts';
import type { Plan } from './plan.ts';
import type { Prepared } from './prepare.ts';
import type { Scratch } from './scratch.ts';
import { shares } from './shares.ts';
import { forward, given, layerBack, layerOn, mixture, multiply } from './sums.ts';

/**
 * What each guarantor would answer on a course if all others chose as in `x`. With `out` the same array as `x` they reply
 * one after the other, the last first, and each sees what those before it changed.
 */
export function responses(
  game: Prepared,
  plan: Plan,
  p: number,
  s: Scratch,
  x: Float64Array,
  out: Float64Array,
): void {
  const { attack } = game.game.courses[p]!;
  const { trellis } = game.attacks[attack]!.sums;
  const [sums, fought, beaten, count] = [
    s.sums[p]!,
    s.fought[attack]!,
    s.beaten[attack]!,
    game.guarantors.length,
  ];
  for (let i = 0; i < count; i += 1) answered(game, plan, x, p, i, s);
  forward(trellis, s.level, sums, count - 1);
  faced(game, p, s);
  for (let i = count - 1; i >= 0; i -= 1) {
    given(trellis, i, sums, fought, beaten, s.row[2]!, s.row[3]!);
    weighed(game, p, i, s);
    reply(game, plan, p, i, s, out);
    if (out === x) answered(game, plan, x, p, i, s);
    layerBack(trellis, i, s.level[i]!, fought, beaten);
  }
  s.war[p] = fought.at[0]![0]!;
  s.lost[p] = beaten.at[0]![0]!;
  if (out === x) forward(trellis, s.level, sums, count);
  else if (count > 0) layerOn(trellis, count - 1, s.level[count - 1]!, sums);
}

/** Chances of all sums on a course, with everybody's answers as in `x`. */
export function arrived(game: Prepared, plan: Plan, x: Float64Array, p: number, s: Scratch): void {
  for (let i = 0; i < game.guarantors.length; i += 1) answered(game, plan, x, p, i, s);
  const { trellis } = game.attacks[game.game.courses[p]!.attack]!.sums;
  forward(trellis, s.level, s.sums[p]!, game.guarantors.length);
}

/** Whether the challenger persists, by final state, as the others see it: into the last layers of the two means. */
function faced(game: Prepared, p: number, s: Scratch): void {
  const { attack } = game.game.courses[p]!;
  const { first, voters } = game.game.attacks[attack]!;
  const { persist, loss } = game.attacks[attack]!;
  const [war, lost] = [s.fought[attack]!.at.at(-1)!, s.beaten[attack]!.at.at(-1)!];
  if (game.nodes[0]!.smooth) war.set(s.persist[p]!);
  // Courses of one attack teach the same about a challenger that has no vote: their last layers are the same.
  else if (p > first && voters.every(({ actor }) => actor !== 0)) return;
  else mixture(s.belief[p]![0]!, persist, war);
  multiply(war, loss, lost);
}

/** Shares of the answers of one guarantor, by type and on the whole, and chances of its levels of help. */
function answered(game: Prepared, plan: Plan, x: Float64Array, p: number, i: number, s: Scratch): void {
  shared(game, plan, x, p, i, s);
  const of = game.attacks[game.game.courses[p]!.attack]!.levelOf[i]!;
  const [level, mean] = [s.level[i]!, s.answer[p]![i]!];
  level.fill(0);
  for (let m = 0; m < of.length; m += 1) level[of[m]!] = level[of[m]!]! + mean[m]!;
}

function shared(game: Prepared, plan: Plan, x: Float64Array, p: number, i: number, s: Scratch): void {
  const { height, open, closed, nest, apart, tilt } = game.guarantors[i]!;
  const { smooth, theta, leave } = game.nodes[i + 2]!;
  const [at, belief, mean, worth] = [plan.answer[p]![i]!, s.belief[p]![i + 2]!, s.answer[p]![i]!, s.row[0]!];
  const count = height.length;
  if (smooth) {
    mean[0] = 1;
    for (let m = 1; m < count; m += 1) {
      mean[m] = x[at + m - 1]!;
      mean[0] -= mean[m]!;
    }
    return;
  }
  if (tilt && tilted(x, at, tilt, belief, s.answerShare[p]![i]!, mean, worth)) return;
  mean.fill(0);
  const sharp = 1 / game.noise[i + 2]!;
  for (let k = 0; k < theta.length; k += 1) {
    const group = apart ? at + k * (count - 1) : at;
    const lean = apart ? 0 : theta[k]! * sharp;
    worth[0] = 0;
    for (let m = 1; m < count; m += 1) worth[m] = x[group + m - 1]! + lean * height[m]!;
    const out = s.answerShare[p]![i]![k]!;
    shares(worth, leave[k] === 1 ? open : closed, nest, game.shock, out);
    const chance = belief[k]!;
    for (let m = 0; m < count; m += 1) mean[m] = mean[m]! + chance * out[m]!;
  }
}

/** The same with one exponential for all types; false where that leaves the range of doubles. */
function tilted(
  x: Float64Array,
  at: number,
  tilt: readonly Float64Array[],
  belief: Float64Array,
  shareOf: readonly Float64Array[],
  mean: Float64Array,
  plain: Float64Array,
): boolean {
  const count = mean.length;
  plain[0] = 1;
  for (let m = 1; m < count; m += 1) {
    const worth = x[at + m - 1]!;
    if (!(Math.abs(worth) < 200)) return false;
    plain[m] = Math.exp(worth);
  }
  mean.fill(0);
  for (let k = 0; k < tilt.length; k += 1) {
    const [own, out] = [tilt[k]!, shareOf[k]!];
    let sum = 0;
    for (let m = 0; m < count; m += 1) {
      const e = plain[m]! * own[m]!;
      out[m] = e;
      sum += e;
    }
    const [per, by] = [1 / sum, belief[k]! / sum];
    for (let m = 0; m < count; m += 1) {
      const e = out[m]!;
      mean[m] = mean[m]! + by * e;
      out[m] = per * e;
    }
  }
  return true;
}

/** What each answer is worth to a guarantor without its type, from war and loss given each of its levels of help. */
function weighed(game: Prepared, p: number, i: number, s: Scratch): void {
  const { levelOf, prizeAtWar } = game.attacks[game.game.courses[p]!.attack]!;
  const { sum, alone } = game.parts[p]![i]!;
  const { risk } = game.guarantors[i]!;
  const stake = game.numbers.guarantors[i]!.stake * prizeAtWar;
  const [worth, fought, of, war, lost] = [
    s.worth[p]![i]!,
    s.warGiven[p]![i]!,
    levelOf[i]!,
    s.row[2]!,
    s.row[3]!,
  ];
  let idle = 1;
  for (let j = 0; j < levelOf.length; j += 1) if (j !== i) idle *= s.answer[p]![j]![0]!;
  for (let m = 0; m < of.length; m += 1) {
    const level = of[m]!;
    fought[m] = war[level]!;
    worth[m] = sum[m]! + idle * alone[m]! - stake * lost[level]! - risk[m]! * war[level]!;
  }
}

/** What a guarantor then chooses. */
function reply(game: Prepared, plan: Plan, p: number, i: number, s: Scratch, out: Float64Array): void {
  const { height, open, closed, apart } = game.guarantors[i]!;
  const { theta, smooth } = game.nodes[i + 2]!;
  const [worth, at, count] = [s.worth[p]![i]!, plan.answer[p]![i]!, height.length];
  if (smooth) {
    mixed(game.numbers.guarantors[i]!, worth, height, open, closed, out, at);
    return;
  }
  const sharp = 1 / game.noise[i + 2]!;
  for (let k = 0; k < (apart ? theta.length : 1); k += 1) {
    const own = apart ? theta[k]! : 0;
    for (let m = 1; m < count; m += 1)
      out[at + k * (count - 1) + m - 1] = sharp * (worth[m]! - worth[0]! + own * height[m]!);
  }
}
