import { learn } from './beliefs.ts';
import { courseChances } from './courses.ts';
import { challengers } from './density/challenger.ts';
import { above, mixed } from './density/lines.ts';
import type { Plan } from './plan.ts';
import type { Prepared } from './prepare.ts';
import type { Desk, Scratch } from './scratch.ts';
import { second, shares } from './shares.ts';
import { backward, forward, given, type Trellis } from './trellis.ts';

/**
 * What everybody would choose if all others chose as in `x`; a fixed point is an equilibrium. With `out` the same array
 * as `x`, later choices see earlier ones already changed, and answers are gone through `inner` times on each course:
 * the same fixed points, reached sooner.
 */
export function evaluate(
  game: Prepared,
  { plan, scratch }: Desk,
  x: Float64Array,
  out: Float64Array,
  inner = 1,
): void {
  learn(game, plan, x, scratch);
  const courses = game.game.courses.length;
  for (let p = 0; p < courses; p += 1) {
    resisted(game, plan, x, p, scratch);
    answered(game, plan, x, p, scratch);
    forward(trellisAt(game, p), levelsAt(game, p, scratch), scratch.alpha[p]!);
  }
  if (plan.attack < 0) challengers(game, scratch);
  for (let p = 0; p < courses; p += 1) {
    persisted(game, p, scratch);
    for (let turn = 1; ; turn += 1) {
      answers(game, plan, p, scratch, out);
      if (out !== x || turn >= inner) break;
      answered(game, plan, x, p, scratch);
      forward(trellisAt(game, p), levelsAt(game, p, scratch), scratch.alpha[p]!);
    }
    resistance(game, plan, p, scratch, out);
    if (out === x) resisted(game, plan, x, p, scratch);
    lastMoves(game, p, scratch);
  }
  for (let a = 0; a < game.attacks.length; a += 1) votes(game, plan, a, scratch, out);
  if (plan.attack >= 0) attacks(game, plan, scratch, out);
}

const trellisAt = (game: Prepared, p: number): Trellis =>
  game.attacks[game.game.courses[p]!.attack]!.sums.trellis;

/** Shares of resistance. */
function resisted({ nodes, shock }: Prepared, plan: Plan, x: Float64Array, p: number, s: Scratch): void {
  const at = plan.resist[p]!;
  if (nodes[1]!.smooth) {
    s.resist[p] = x[at] as number;
    return;
  }
  const belief = s.belief[p]![1]!;
  let mean = 0;
  for (let k = 0; k < belief.length; k += 1) {
    const share = second(x[at + k] as number, shock);
    s.resistShare[p]![k] = share;
    mean += (belief[k] as number) * share;
  }
  s.resist[p] = mean;
}

/** Shares of the answers of each guarantor, by type and on the whole. */
function answered(game: Prepared, plan: Plan, x: Float64Array, p: number, s: Scratch): void {
  for (let i = 0; i < game.guarantors.length; i += 1) {
    const { height, open, closed, nest, apart, tilt } = game.guarantors[i]!;
    const { smooth, theta, leave } = game.nodes[i + 2]!;
    const [at, belief, mean, worth] = [
      plan.answer[p]![i]!,
      s.belief[p]![i + 2]!,
      s.answer[p]![i]!,
      s.row[0]!,
    ];
    const count = height.length;
    if (smooth) {
      mean[0] = 1;
      for (let m = 1; m < count; m += 1) {
        mean[m] = x[at + m - 1] as number;
        mean[0] -= mean[m] as number;
      }
      continue;
    }
    mean.fill(0);
    if (tilt && tilted(x, at, tilt, belief, s.answerShare[p]![i]!, mean, worth)) continue;
    const sharp = 1 / (game.noise[i + 2] as number);
    for (let k = 0; k < theta.length; k += 1) {
      const group = apart ? at + k * (count - 1) : at;
      const tilt = apart ? 0 : (theta[k] as number) * sharp;
      worth[0] = 0;
      for (let m = 1; m < count; m += 1)
        worth[m] = (x[group + m - 1] as number) + tilt * (height[m] as number);
      const out = s.answerShare[p]![i]![k]!;
      shares(worth, leave[k] === 1 ? open : closed, nest, game.shock, out);
      const chance = belief[k] as number;
      for (let m = 0; m < count; m += 1) mean[m] = (mean[m] as number) + chance * (out[m] as number);
    }
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
    const worth = x[at + m - 1] as number;
    if (!(Math.abs(worth) < 200)) return false;
    plain[m] = Math.exp(worth);
  }
  for (let k = 0; k < tilt.length; k += 1) {
    const [own, out] = [tilt[k]!, shareOf[k]!];
    let sum = 0;
    for (let m = 0; m < count; m += 1) {
      const e = (plain[m] as number) * (own[m] as number);
      out[m] = e;
      sum += e;
    }
    const by = (belief[k] as number) / sum;
    for (let m = 0; m < count; m += 1) {
      const e = out[m] as number;
      mean[m] = (mean[m] as number) + by * e;
      out[m] = e / sum;
    }
  }
  return true;
}

/** Chances of the levels of help on a course. */
function levelsAt(game: Prepared, p: number, s: Scratch): readonly Float64Array[] {
  const { levelOf } = game.attacks[game.game.courses[p]!.attack]!;
  for (let i = 0; i < levelOf.length; i += 1) {
    const [level, of, mean] = [s.level[i]!.fill(0), levelOf[i]!, s.answer[p]![i]!];
    for (let m = 0; m < of.length; m += 1)
      level[of[m] as number] = (level[of[m] as number] as number) + (mean[m] as number);
  }
  return s.level;
}

/** Whether the challenger persists, by final state, as the others see it: into the last layers of the two means. */
function persisted(game: Prepared, p: number, s: Scratch): void {
  const { sums, persist, loss } = game.attacks[game.game.courses[p]!.attack]!;
  const last = sums.trellis.starts.at(-1)!;
  const [war, lost, size] = [s.betaWar, s.betaLoss, loss.length];
  if (game.nodes[0]!.smooth) war.set(s.persist[p]!, last);
  else {
    war.fill(0, last, last + size);
    const belief = s.belief[p]![0]!;
    for (let k = 0; k < belief.length; k += 1) {
      const [chance, own] = [belief[k] as number, persist[k]!];
      for (let state = 0; state < size; state += 1)
        war[last + state] = (war[last + state] as number) + chance * (own[state] as number);
    }
  }
  for (let state = 0; state < size; state += 1)
    lost[last + state] = (war[last + state] as number) * (loss[state] as number);
}

/** What the answers are worth to each guarantor on a course, and what it then chooses. */
function answers(game: Prepared, plan: Plan, p: number, s: Scratch, out: Float64Array): void {
  const { attack } = game.game.courses[p]!;
  const { sums, levelOf, prizeAtWar } = game.attacks[attack]!;
  const { trellis } = sums;
  const levels = levelsAt(game, p, s);
  backward(trellis, levels, s.betaWar);
  backward(trellis, levels, s.betaLoss);
  s.war[p] = s.betaWar[0] as number;
  s.lost[p] = s.betaLoss[0] as number;
  const [war, lost] = [s.row[2]!, s.row[3]!];
  for (let i = 0; i < game.guarantors.length; i += 1) {
    const { height, open, closed, risk, apart } = game.guarantors[i]!;
    const { theta, smooth } = game.nodes[i + 2]!;
    given(trellis, i, s.alpha[p]!, s.betaWar, war);
    given(trellis, i, s.alpha[p]!, s.betaLoss, lost);
    const { sum, alone } = game.parts[p]![i]!;
    const stake = game.numbers.guarantors[i]!.stake * prizeAtWar;
    let idle = 1;
    for (let j = 0; j < levelOf.length; j += 1) if (j !== i) idle *= s.answer[p]![j]![0] as number;
    const [worth, of, count] = [s.worth[p]![i]!, levelOf[i]!, height.length];
    const fought = s.fought[p]![i]!;
    for (let m = 0; m < count; m += 1) {
      fought[m] = war[of[m] as number] as number;
      worth[m] =
        (sum[m] as number) +
        idle * (alone[m] as number) -
        stake * (lost[of[m] as number] as number) -
        (risk[m] as number) * (war[of[m] as number] as number);
    }
    const at = plan.answer[p]![i]!;
    if (smooth) {
      mixed(game.numbers.guarantors[i]!, worth, height, open, closed, out, at);
      continue;
    }
    const sharp = 1 / (game.noise[i + 2] as number);
    for (let k = 0; k < (apart ? theta.length : 1); k += 1) {
      const own = apart ? (theta[k] as number) : 0;
      for (let m = 1; m < count; m += 1)
        out[at + k * (count - 1) + m - 1] =
          sharp * ((worth[m] as number) - (worth[0] as number) + own * (height[m] as number));
    }
  }
}

/** What the beneficiary gains by resisting, and whether it does. */
function resistance(game: Prepared, plan: Plan, p: number, s: Scratch, out: Float64Array): void {
  const { prize, prizeAtWar, effort } = game.attacks[game.game.courses[p]!.attack]!;
  const { beneficiary } = game.numbers;
  const [war, at] = [s.war[p] as number, plan.resist[p]!];
  const gain =
    beneficiary.stake * (prize - prizeAtWar * (s.lost[p] as number)) - beneficiary.costOfWar * effort * war;
  const { theta, smooth } = game.nodes[1]!;
  if (smooth) {
    out[at] = above(beneficiary, gain, war * effort);
    return;
  }
  const sharp = 1 / (game.noise[1] as number);
  for (let k = 0; k < theta.length; k += 1)
    out[at + k] = sharp * (gain + (theta[k] as number) * effort * war);
}

/** What each type of the challenger gets on a course. */
function lastMoves(game: Prepared, p: number, s: Scratch): void {
  if (game.nodes[0]!.smooth) return;
  const { sums, last, prize } = game.attacks[game.game.courses[p]!.attack]!;
  const [start, size] = [sums.trellis.starts.at(-1)!, sums.strength.length];
  const [alpha, resist] = [s.alpha[p]!, s.resist[p] as number];
  const conceded = (1 - resist) * game.numbers.challenger.stake * prize;
  for (let k = 0; k < last.length; k += 1) {
    const own = last[k]!;
    let mean = 0;
    for (let state = 0; state < size; state += 1)
      mean += (alpha[start + state] as number) * (own[state] as number);
    s.challenger[p]![k] = conceded + resist * mean;
  }
}

/** What each type of the challenger would get by each attack, in units of its noise. */
function attacks(game: Prepared, plan: Plan, s: Scratch, out: Float64Array): void {
  const count = game.attacks.length;
  const sharp = 1 / (game.noise[0] as number);
  for (let a = 0; a < count; a += 1) {
    const attack = game.game.attacks[a]!;
    const votes = attack.voters.some(({ actor }) => actor === 0);
    for (let k = 0; k < s.attackShare.length; k += 1) {
      const chance = votes ? s.courseChanceOf[a]![k]! : s.courseChance[a]!;
      let mean = 0;
      for (let c = 0; c < attack.count; c += 1)
        mean += (chance[c] as number) * (s.challenger[attack.first + c]![k] as number);
      out[plan.attack + k * count + a] = sharp * (mean - game.attacks[a]!.cost);
    }
  }
}

/** What each vote is worth to each type of each voter. */
function votes(game: Prepared, plan: Plan, a: number, s: Scratch, out: Float64Array): void {
  const attack = game.game.attacks[a]!;
  for (const [v, { actor, menu }] of attack.voters.entries()) {
    if (actor < 0) continue;
    const at = plan.votes[a]![v]!;
    const sharp = 1 / (game.noise[actor] as number);
    const others = [...s.voteMean[a]!];
    const chances = menu.map((_, choice) => {
      others[v] = Float64Array.from(menu, (__, j) => (j === choice ? 1 : 0));
      const chance = new Float64Array(attack.count);
      courseChances(game.game, attack, others, chance);
      return chance;
    });
    for (let k = 0; k < game.nodes[actor]!.theta.length; k += 1) {
      const worth = Float64Array.from({ length: attack.count }, (_, c) =>
        continuation(game, attack.first + c, actor, k, s),
      );
      const value = chances.map((chance) => chance.reduce((sum, x, c) => sum + x * (worth[c] as number), 0));
      for (let choice = 1; choice < menu.length; choice += 1)
        out[at + k * (menu.length - 1) + choice - 1] = sharp * ((value[choice] ?? 0) - (value[0] ?? 0));
    }
  }
}

/** What one type of one actor gets from a course on. */
function continuation(game: Prepared, p: number, actor: number, k: number, s: Scratch): number {
  const { prize, prizeAtWar, effort } = game.attacks[game.game.courses[p]!.attack]!;
  if (actor === 0) return s.challenger[p]![k] as number;
  const theta = game.nodes[actor]!.theta[k] as number;
  if (actor === 1) {
    const { stake, costOfWar } = game.numbers.beneficiary;
    const resist = s.resistShare[p]![k] as number;
    const war =
      -stake * prizeAtWar * (s.lost[p] as number) + (theta - costOfWar) * effort * (s.war[p] as number);
    return -(1 - resist) * stake * prize + resist * war;
  }
  const { height } = game.guarantors[actor - 2]!;
  const [share, worth] = [s.answerShare[p]![actor - 2]![k]!, s.worth[p]![actor - 2]!];
  let mean = 0;
  for (let m = 0; m < height.length; m += 1)
    mean += (share[m] as number) * ((worth[m] as number) + theta * (height[m] as number));
  const resist = s.resist[p] as number;
  return -(1 - resist) * game.numbers.guarantors[actor - 2]!.stake * prize + resist * mean;
}
