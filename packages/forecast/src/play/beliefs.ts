import { consistent, courseChances } from './courses.ts';
import type { Plan } from './plan.ts';
import type { Prepared } from './prepare.ts';
import type { Scratch } from './scratch.ts';
import { shares } from './shares.ts';

/**
 * From the choices of attack and votes in `x`: how likely each attack and course is, and what an attack and a course
 * teach about the types of those who made them (Bayes). Where an attack comes from no type, the type that comes
 * nearest to it is believed in: the limit of small noise, taken on logarithms.
 */
export function learn(game: Prepared, plan: Plan, x: Float64Array, s: Scratch): void {
  if (plan.attack >= 0) attackers(game, plan, x, s);
  for (let a = 0; a < game.attacks.length; a += 1) {
    const { first, count, voters } = game.game.attacks[a]!;
    if (plan.attack >= 0) for (let c = 0; c < count; c += 1) attacker(game, a, s, s.belief[first + c]![0]!);
    if (voters.length > 0) voted(game, plan, x, a, s);
    else s.courseChance[a]![0] = 1;
  }
}

/** Shares of attacks by type, and on the whole. */
function attackers(
  { nodes, attackWeight, attackNest, shock }: Prepared,
  plan: Plan,
  x: Float64Array,
  s: Scratch,
): void {
  const attacks = attackWeight.length - 1;
  const worth = s.row[0]!;
  const { chance } = nodes[0]!;
  s.attackChance.fill(0);
  for (let k = 0; k < chance.length; k += 1) {
    worth[0] = 0;
    for (let a = 0; a < attacks; a += 1) worth[a + 1] = x[plan.attack + k * attacks + a] as number;
    const out = s.attackShare[k]!;
    const log = shares(worth, attackWeight, attackNest, shock, out);
    const logs = s.attackLog[k]!;
    for (let a = 0; a <= attacks; a += 1)
      logs[a] =
        shock === 'logit'
          ? (worth[a] as number) + (attackWeight[a] as number) - log
          : Math.log(Math.max(1e-300, out[a] as number));
    for (let a = 0; a < attacks; a += 1)
      s.attackChance[a] = (s.attackChance[a] as number) + (chance[k] as number) * (out[a + 1] as number);
  }
}

/** Types of the challenger after an attack. */
function attacker({ nodes }: Prepared, a: number, s: Scratch, out: Float64Array): void {
  const { chance } = nodes[0]!;
  let most = -Infinity;
  for (let k = 0; k < chance.length; k += 1)
    if ((chance[k] as number) > 0) most = Math.max(most, s.attackLog[k]![a + 1] as number);
  let sum = 0;
  for (let k = 0; k < chance.length; k += 1) {
    const weight = (chance[k] as number) * Math.exp((s.attackLog[k]![a + 1] as number) - most);
    out[k] = weight;
    sum += weight;
  }
  for (let k = 0; k < chance.length; k += 1) out[k] = (out[k] as number) / sum;
}

/** Shares of votes, chances of courses, and types of the voters on each course. */
function voted(
  { game, nodes, numbers, shock }: Prepared,
  plan: Plan,
  x: Float64Array,
  a: number,
  s: Scratch,
): void {
  const attack = game.attacks[a]!;
  const [worth, flat] = [s.row[0]!, s.row[1]!.fill(0)];
  for (const [v, { actor, menu }] of attack.voters.entries()) {
    const mean = s.voteMean[a]![v]!.fill(0);
    if (actor < 0) {
      const doubt = numbers.attacks[a]!.doubt;
      mean.fill(doubt / (menu.length - 1));
      mean[0] = 1 - doubt;
      continue;
    }
    const prior = actor === 0 ? s.belief[attack.first]![0]! : nodes[actor]!.chance;
    const [at, nest] = [plan.votes[a]![v]!, menu];
    for (let k = 0; k < prior.length; k += 1) {
      worth[0] = 0;
      for (let choice = 1; choice < menu.length; choice += 1)
        worth[choice] = x[at + k * (menu.length - 1) + choice - 1] as number;
      const out = s.voteShare[a]![v]![k]!;
      shares(worth, flat.subarray(0, menu.length), nest, shock, out);
      for (let choice = 0; choice < menu.length; choice += 1)
        mean[choice] = (mean[choice] as number) + (prior[k] as number) * (out[choice] as number);
    }
  }
  courseChances(attack, s.voteMean[a]!, s.courseChance[a]!);
  for (const [v, { actor }] of attack.voters.entries()) {
    if (actor < 0) continue;
    const prior = actor === 0 ? Float64Array.from(s.belief[attack.first]![0]!) : nodes[actor]!.chance;
    for (let c = 0; c < attack.count; c += 1) {
      const out = s.belief[attack.first + c]![actor]!;
      let sum = 0;
      for (let k = 0; k < prior.length; k += 1) {
        const weight =
          (prior[k] as number) * consistent(attack, v, s.voteShare[a]![v]![k]!, c, s.voteMean[a]!);
        out[k] = weight;
        sum += weight;
      }
      // A course that no type makes teaches nothing.
      for (let k = 0; k < prior.length; k += 1)
        out[k] = sum > 0 ? (out[k] as number) / sum : (prior[k] as number);
    }
    if (actor === 0) {
      const others = [...s.voteMean[a]!];
      for (let k = 0; k < prior.length; k += 1) {
        others[v] = s.voteShare[a]![v]![k]!;
        courseChances(attack, others, s.courseChanceOf[a]![k]!);
      }
    }
  }
}
