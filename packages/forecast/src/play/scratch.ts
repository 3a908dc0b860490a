import type { Plan } from './plan.ts';
import type { Prepared } from './prepare.ts';
import { type Field, fieldOf } from './sums.ts';

/** Everything that one evaluation of a game works out on the way, by course unless said. Written over and over. */
export interface Scratch {
  /** By type of the challenger: share of not attacking, then of each attack; and their logarithms. */
  readonly attackShare: readonly Float64Array[];
  readonly attackLog: readonly Float64Array[];
  /** By attack. */
  readonly attackChance: Float64Array;
  /** By attack, voter and type: shares of its menu; by attack and voter: their mean. */
  readonly voteShare: readonly (readonly (readonly Float64Array[])[])[];
  readonly voteMean: readonly (readonly Float64Array[])[];
  /** By attack: what each voter does, as `courseChances` reads it; by attack, voter and choice: that it does just this, and chances of courses if it does. */
  readonly ballot: readonly Float64Array[][];
  readonly alone: readonly (readonly (readonly Float64Array[])[])[];
  readonly votedChance: readonly (readonly (readonly Float64Array[])[])[];
  /** By attack: chances of its courses; by attack and type of the challenger: the same, where it votes. */
  readonly courseChance: readonly Float64Array[];
  readonly courseChanceOf: readonly (readonly Float64Array[])[];
  /** By course and actor: chances of its types, given the attack and the course. */
  readonly belief: readonly (readonly Float64Array[])[];
  readonly resist: Float64Array;
  readonly resistShare: readonly Float64Array[];
  /** By course, guarantor: mean shares of its answers; and by type as well. */
  readonly answer: readonly (readonly Float64Array[])[];
  readonly answerShare: readonly (readonly (readonly Float64Array[])[])[];
  /** By course and guarantor: what each answer is worth without its type. */
  readonly worth: readonly (readonly Float64Array[])[];
  /** By course and guarantor: chance of war given each answer. */
  readonly warGiven: readonly (readonly Float64Array[])[];
  /** Chances of levels, by guarantor, of the course at hand. */
  readonly level: readonly Float64Array[];
  /** By course: chances of what the guarantors bring together. */
  readonly sums: readonly Field[];
  /** By attack: means of war and of a lost war from there on, of the course at hand. */
  readonly fought: readonly Field[];
  readonly beaten: readonly Field[];
  /** Given resistance: chance of war, and of a lost war. */
  readonly war: Float64Array;
  readonly lost: Float64Array;
  /** By course: what the challenger's types get once it has attacked and the course is known. */
  readonly challenger: readonly Float64Array[];
  /** Short rows for one menu. */
  readonly row: readonly Float64Array[];
  /** Chance that the challenger persists, by course and final state, where its types are a density. */
  readonly persist: readonly Float64Array[];
}

/** Memory for a prepared game. */
export function scratchOf({ game, nodes, guarantors, attacks }: Prepared): Scratch {
  const array = (size: number): Float64Array => new Float64Array(size);
  const [kc, kb] = [nodes[0]!.theta.length, nodes[1]!.theta.length];
  const pairs = game.courses.length;
  const menu = Math.max(
    2,
    game.attacks.length + 1,
    ...game.attacks.map(({ count }) => count),
    ...game.menus.map(({ rung }) => rung.length),
  );
  const voteMean = game.attacks.map(({ voters }) => voters.map((voter) => array(voter.menu.length)));
  return {
    attackShare: nodes[0]!.theta.map(() => array(game.attacks.length + 1)),
    attackLog: nodes[0]!.theta.map(() => array(game.attacks.length + 1)),
    attackChance: array(game.attacks.length),
    voteShare: game.attacks.map(({ voters }) =>
      voters.map(({ actor, menu: choices }) => (nodes[actor]?.theta ?? [0]).map(() => array(choices.length))),
    ),
    voteMean,
    ballot: voteMean.map((means) => [...means]),
    alone: game.attacks.map(({ voters }) =>
      voters.map(({ menu: choices }) =>
        choices.map((_, choice) => Float64Array.from(choices, (__, j) => (j === choice ? 1 : 0))),
      ),
    ),
    votedChance: game.attacks.map(({ voters, count }) =>
      voters.map(({ menu: choices }) => choices.map(() => array(count))),
    ),
    courseChance: game.attacks.map(({ count }) => array(count)),
    courseChanceOf: game.attacks.map(({ count }) => nodes[0]!.theta.map(() => array(count))),
    belief: game.courses.map(() => nodes.map((own) => Float64Array.from(own.chance))),
    resist: array(pairs),
    resistShare: game.courses.map(() => array(kb)),
    answer: game.courses.map(() => guarantors.map(({ height }) => array(height.length))),
    answerShare: game.courses.map(() =>
      guarantors.map(({ height }, i) => nodes[i + 2]!.theta.map(() => array(height.length))),
    ),
    worth: game.courses.map(() => guarantors.map(({ height }) => array(height.length))),
    warGiven: game.courses.map(() => guarantors.map(({ height }) => array(height.length))),
    level: guarantors.map(({ height }) => array(height.length)),
    sums: game.courses.map(({ attack }) => fieldOf(attacks[attack]!.sums.trellis)),
    fought: attacks.map(({ sums }) => fieldOf(sums.trellis)),
    beaten: attacks.map(({ sums }) => fieldOf(sums.trellis)),
    war: array(pairs),
    lost: array(pairs),
    challenger: game.courses.map(() => array(kc)),
    row: [0, 1, 2, 3].map(() => array(menu)),
    persist: game.courses.map(({ attack }) => array(nodes[0]!.smooth ? attacks[attack]!.loss.length : 0)),
  };
}

/** A place where a game is solved: memory and plan of one shape, to be used for one draw after the other. */
export interface Desk {
  readonly plan: Plan;
  readonly scratch: Scratch;
}
