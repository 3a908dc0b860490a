import { consistent, courseChances } from '../courses.ts';
import type { GuaranteeGame } from '../game.ts';
import type { Nodes, Rules } from '../nodes.ts';
import type { Numbers } from '../numbers.ts';
import { weights } from '../shares.ts';
import { together } from './others.ts';
import { lastMoves, lostOf, menuOf, type Option, optionsOf, ownCost, typesOf } from './payoffs.ts';

/** What everybody does, by type: all that is needed to judge whether it is an equilibrium. */
export interface Choices {
  /** By type of the challenger: no attack, then each. */
  readonly attack: readonly (readonly number[])[];
  /** By attack, voter and type: shares of its menu. */
  readonly vote: readonly (readonly (readonly (readonly number[])[])[])[];
  /** By course and type of the beneficiary: that it resists. */
  readonly resist: readonly (readonly number[])[];
  /** By course, guarantor and type: shares of its answers. */
  readonly answer: readonly (readonly (readonly (readonly number[])[])[])[];
}

/**
 * How far choices are from an equilibrium: what somebody could still gain, in units of what the beneficiary has at stake,
 * by another choice at one point of the game, once it is there, the shocks of that choice counted in.
 */
export interface Regret {
  readonly kind: 'regret';
  readonly most: number;
  /** Challenger, beneficiary, guarantors. */
  readonly of: readonly number[];
  /** Recomputed chances of war, and of a lost war, by course, given resistance: to be held against what a solution says. */
  readonly persist: readonly number[];
  readonly lost: readonly number[];
}

/** The regret, or why none was reckoned. */
export type Judged = Regret | { readonly kind: 'not judged'; readonly says: string };

/**
 * Recomputes, without the solver, what everybody could gain by choosing otherwise. With extreme value shocks of scale mu
 * the most that options worth u, of weights w, can bring is mu log(sum of w exp(u / mu)), shocks included, and shares s bring
 * sum of s u - mu s log(s / w) (McFadden 1978): the difference is 0 only where the shares are those of the equilibrium.
 */
export function regretOf(game: GuaranteeGame, numbers: Numbers, rules: Rules, choices: Choices): Judged {
  const types = typesOf(numbers, rules);
  if (types.some(({ smooth }) => smooth))
    return {
      kind: 'not judged',
      says: 'The types of somebody are a density without shocks: its choices are not kept by type.',
    };
  const of = types.map(() => 0);
  const actors = [numbers.challenger, numbers.beneficiary, ...numbers.guarantors];
  const blame = (
    actor: number,
    shares: readonly number[],
    worth: readonly number[],
    weight: ArrayLike<number>,
  ): void => {
    of[actor] = Math.max(of[actor]!, foregone(actors[actor]!.noise, shares, worth, weight));
  };
  const [persist, lost]: [number[], number[]] = [[], []];
  const attacks: number[][] = types[0]!.theta.map(() => [0]);
  for (const [a, attack] of game.attacks.entries()) {
    const { voters, first, count } = attack;
    const known = types[0]!.chance.map((chance, k) => chance * choices.attack[k]![a + 1]!);
    const priors = voters.map(({ actor }) => (actor === 0 ? scaled(known) : (types[actor]?.chance ?? [1])));
    const votes = voters.map(({ actor, menu }, v) =>
      actor < 0
        ? menu.map((_, choice) =>
            choice === 0 ? 1 - numbers.attacks[a]!.doubt : numbers.attacks[a]!.doubt / (menu.length - 1),
          )
        : mean(priors[v]!, choices.vote[a]![v]!),
    );
    const rows = votes.map((row) => Float64Array.from(row));
    const reaching = (v: number, vote: readonly number[]): readonly number[] => {
      const chance = new Float64Array(count);
      courseChances(attack, rows.with(v, Float64Array.from(vote)), chance);
      return [...chance];
    };
    const plain = new Float64Array(count).fill(1);
    if (voters.length > 0) plain.set(reaching(0, votes[0]!));
    // What each type of each actor gets on each course, from there on.
    const onward: number[][][] = [];
    for (let c = 0; c < count; c += 1) {
      const beliefs = types.map(({ chance }, actor) => {
        const v = voters.findIndex((voter) => voter.actor === actor);
        const before = actor === 0 ? scaled(known) : chance;
        if (v < 0) return before;
        const after = before.map(
          (x, k) => x * consistent(attack, v, Float64Array.from(choices.vote[a]![v]![k]!), c, rows),
        );
        return after.some((x) => x > 0) ? scaled(after) : before;
      });
      const found = courseOf(game, numbers, types, choices, first + c, beliefs, blame);
      if (!found)
        return { kind: 'not judged', says: 'The answers of the guarantors add up in too many ways.' };
      persist.push(found.war);
      lost.push(found.lost);
      onward.push(found.worth);
    }
    for (const [v, { actor, menu }] of voters.entries()) {
      if (actor < 0) continue;
      const after = menu.map((_, choice) =>
        reaching(
          v,
          menu.map((__, j) => (j === choice ? 1 : 0)),
        ),
      );
      for (const [k, shares] of choices.vote[a]![v]!.entries()) {
        const worth = after.map((chances) =>
          chances.reduce((sum, x, c) => sum + x * onward[c]![actor]![k]!, 0),
        );
        blame(
          actor,
          shares,
          worth,
          menu.map(() => 1),
        );
      }
    }
    const own = voters.findIndex(({ actor }) => actor === 0);
    for (const [k, row] of attacks.entries()) {
      const chances = own < 0 ? [...plain] : reaching(own, choices.vote[a]![own]![k]!);
      row.push(chances.reduce((sum, x, c) => sum + x * onward[c]![0]![k]!, 0));
    }
  }
  const kinds = game.attacks.map(({ kind }) => kind);
  const menu = [
    1,
    ...weights(
      kinds.map(() => 0),
      kinds,
      kinds.map(() => true),
    ).map(Math.exp),
  ];
  for (const [k, worth] of attacks.entries()) blame(0, choices.attack[k]!, worth, menu);
  return { kind: 'regret', most: Math.max(...of), of, persist, lost };
}

type Blame = (
  actor: number,
  shares: readonly number[],
  worth: readonly number[],
  weight: ArrayLike<number>,
) => void;

/** One course: what answers and resistance are worth, with the regret of both; what each type of each actor gets. */
function courseOf(
  game: GuaranteeGame,
  numbers: Numbers,
  types: readonly Nodes[],
  choices: Choices,
  p: number,
  beliefs: readonly (readonly number[])[],
  blame: Blame,
): { readonly war: number; readonly lost: number; readonly worth: number[][] } | undefined {
  const { attack } = game.courses[p]!;
  const { prize, prizeAtWar = prize, effort } = numbers.attacks[attack]!;
  const options = game.menus.map((_, i) => optionsOf(game, numbers, i, attack));
  const means = options.map((_, i) => mean(beliefs[i + 2]!, choices.answer[p]![i]!));
  const brings = options.map((row, i) =>
    row.map(({ strength, harm }, m) => ({ strength, harm, chance: means[i]![m]! })),
  );
  const { war: atWar, away } = lastMoves(numbers, attack);
  const noise = numbers.challenger.noise;
  const { theta: kinds, back } = types[0]!;
  // By type: what it gains by persisting over what anybody would.
  const more = kinds.map((theta, k) => theta * effort - away - back[k]!);
  const fights = (lost: number, harm: number): number => {
    const plain = atWar(lost, harm);
    let sum = 0;
    for (let k = 0; k < more.length; k += 1)
      sum += beliefs[0]![k]! / (1 + Math.exp(-(plain + more[k]!) / noise));
    return sum;
  };
  const worth: number[][] = types.map(() => []);
  const resisted = mean(
    beliefs[1]!,
    choices.resist[p]!.map((share) => [share]),
  )[0]!;
  for (const [i, row] of options.entries()) {
    const others = together(brings.toSpliced(i, 1));
    if (!others) return undefined;
    const actor = numbers.guarantors[i]!;
    const idle = means.reduce((product, own, j) => (j === i ? product : product * own[0]!), 1);
    const plain = row.map((option, m) => {
      let [war, lost] = [0, 0];
      for (const other of others) {
        const beaten = lostOf(numbers, attack, other.strength + option.strength);
        const fought = other.chance * fights(beaten, other.harm + option.harm);
        war += fought;
        lost += fought * beaten;
      }
      const cost =
        idle * ownCost(game, numbers, p, i, m, true) + (1 - idle) * ownCost(game, numbers, p, i, m, false);
      return -cost - actor.stake * prizeAtWar * lost - option.risk * war;
    });
    for (const [k, theta] of types[i + 2]!.theta.entries()) {
      const shares = choices.answer[p]![i]![k]!;
      const value = plain.map((base, m) => base + theta * row[m]!.height);
      blame(i + 2, shares, value, menuOf(game, i, row as readonly Option[], types[i + 2]!.leave[k] === 1));
      const answered = shares.reduce((sum, share, m) => sum + share * value[m]!, 0);
      worth[i + 2]!.push(resisted * answered - (1 - resisted) * actor.stake * prize);
    }
  }
  const all = together(brings);
  if (!all) return undefined;
  let [war, lost] = [0, 0];
  const last = kinds.map(() => 0);
  for (const { strength, harm, chance } of all) {
    const beaten = lostOf(numbers, attack, strength);
    const fought = chance * fights(beaten, harm);
    war += fought;
    lost += fought * beaten;
    for (let k = 0; k < last.length; k += 1) {
      const gain = atWar(beaten, harm) + more[k]!;
      last[k] = last[k]! + chance * (away + back[k]! + gain / (1 + Math.exp(-gain / noise)));
    }
  }
  const { beneficiary: b, challenger: c } = numbers;
  for (const [k, theta] of types[1]!.theta.entries()) {
    const conceding = -b.stake * prize;
    const resisting = -b.stake * prizeAtWar * lost - (b.costOfWar - theta) * effort * war;
    const share = choices.resist[p]![k]!;
    blame(1, [1 - share, share], [conceding, resisting], [1, 1]);
    worth[1]!.push((1 - share) * conceding + share * resisting);
  }
  worth[0] = last.map((own) => (1 - resisted) * c.stake * prize + resisted * own);
  return { war, lost, worth };
}

/** What is foregone by choosing with other shares than are best. */
function foregone(
  noise: number,
  shares: readonly number[],
  worth: readonly number[],
  weight: ArrayLike<number>,
): number {
  const top = Math.max(...worth.filter((_, m) => weight[m]! > 0));
  const likely = worth.map((value, m) =>
    weight[m]! > 0 ? Math.log(weight[m]!) + (value - top) / noise : -Infinity,
  );
  const whole = Math.log(likely.reduce((sum, log) => sum + Math.exp(log), 0));
  return (
    noise *
    shares.reduce(
      (sum, share, m) => (share > 0 ? sum + share * (Math.log(share) - likely[m]! + whole) : sum),
      0,
    )
  );
}

const scaled = (row: readonly number[]): readonly number[] => {
  const whole = row.reduce((sum, x) => sum + x, 0);
  return row.map((x) => x / whole);
};

const mean = (chance: readonly number[], rows: readonly (readonly number[])[]): readonly number[] =>
  rows[0]!.map((_, m) => chance.reduce((sum, x, k) => sum + x * rows[k]![m]!, 0));
