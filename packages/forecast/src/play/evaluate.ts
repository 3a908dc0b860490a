import { learn } from './beliefs.ts';
import { courseChances } from './courses.ts';
import { challengers } from './density/challenger.ts';
import { above } from './density/lines.ts';
import type { Plan } from './plan.ts';
import type { Prepared } from './prepare.ts';
import { arrived, responses } from './respond.ts';
import type { Desk, Scratch } from './scratch.ts';
import { second } from './shares.ts';
import { dot } from './sums.ts';

/**
 * What everybody would choose if all others chose as in `x`; a fixed point is an equilibrium. With `out` the same array
 * as `x`, later choices see earlier ones already changed: the same fixed points, reached sooner.
 */
export function evaluate(game: Prepared, { plan, scratch }: Desk, x: Float64Array, out: Float64Array): void {
  learn(game, plan, x, scratch);
  const courses = game.game.courses.length;
  if (plan.attack < 0) {
    // Thresholds of the challenger hang on all courses at once.
    for (let p = 0; p < courses; p += 1) {
      resisted(game, plan, x, p, scratch);
      arrived(game, plan, x, p, scratch);
    }
    challengers(game, scratch);
  }
  for (let p = 0; p < courses; p += 1) {
    if (out !== x) resisted(game, plan, x, p, scratch);
    responses(game, plan, p, scratch, x, out);
    resistance(game, plan, p, scratch, out);
    if (out === x) resisted(game, plan, x, p, scratch);
    lastMoves(game, p, scratch);
  }
  for (let a = 0; a < game.attacks.length; a += 1) votes(game, plan, a, scratch, out);
  if (plan.attack >= 0) attacks(game, plan, scratch, out);
}

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
  const { last, prize } = game.attacks[game.game.courses[p]!.attack]!;
  const [chance, resist] = [s.sums[p]!.at.at(-1)!, s.resist[p]!];
  const conceded = (1 - resist) * game.numbers.challenger.stake * prize;
  for (let k = 0; k < last.length; k += 1) {
    s.challenger[p]![k] = conceded + resist * dot(chance, last[k]!);
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
  const ballots = s.ballot[a]!;
  for (let v = 0; v < attack.voters.length; v += 1) {
    const { actor, menu } = attack.voters[v]!;
    if (actor < 0) continue;
    const at = plan.votes[a]![v]!;
    const sharp = 1 / game.noise[actor]!;
    const alone = s.alone[a]![v]!;
    const chances = s.votedChance[a]![v]!;
    const mean = ballots[v]!;
    for (let choice = 0; choice < menu.length; choice += 1) {
      ballots[v] = alone[choice]!;
      courseChances(attack, ballots, chances[choice]!);
    }
    ballots[v] = mean;
    const worth = s.row[0]!;
    for (let k = 0; k < game.nodes[actor]!.theta.length; k += 1) {
      for (let c = 0; c < attack.count; c += 1) worth[c] = continuation(game, attack.first + c, actor, k, s);
      let none = 0;
      for (let choice = 0; choice < menu.length; choice += 1) {
        const chance = chances[choice]!;
        let value = 0;
        for (let c = 0; c < attack.count; c += 1) value += chance[c]! * worth[c]!;
        if (choice === 0) none = value;
        else out[at + k * (menu.length - 1) + choice - 1] = sharp * (value - none);
      }
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
