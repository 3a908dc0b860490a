import { type Arrivals, attackOf, type PreparedAttack } from './contest.ts';
import { type GuaranteeGame, heightOf, type Law, STRENGTHS } from './game.ts';
import { type Nodes, nodesOf, type Rules } from './nodes.ts';
import type { Numbers, TextNumbers } from './numbers.ts';
import { type Shock, weights } from './shares.ts';
import type { Cells } from './cells.ts';

/** How a game is to be solved: the kind of shocks, the points for densities, and what is brought together. */
export interface Setting {
  readonly shock: Shock;
  readonly rules: Rules;
  readonly cells?: Cells;
}

/** A game with the numbers of one draw put in: everything that no choice changes. */
export interface Prepared {
  readonly game: GuaranteeGame;
  readonly numbers: Numbers;
  readonly shock: Shock;
  /** By actor: scale of the shock, types. */
  readonly noise: readonly number[];
  readonly nodes: readonly Nodes[];
  /** Logarithms of the weights of the challenger's menu: not to attack, then the attacks. */
  readonly attackWeight: Float64Array;
  readonly attackNest: readonly number[];
  readonly guarantors: readonly PreparedGuarantor[];
  readonly attacks: readonly PreparedAttack[];
  /** By course and guarantor. */
  readonly parts: readonly (readonly Parts[])[];
}

/** What one guarantor can do. */
export interface PreparedGuarantor {
  /** Place of each answer on the ladder, 0 to 1: what its type is scaled by. */
  readonly height: Float64Array;
  /** Logarithms of weights, with leave of its parliament and without. */
  readonly open: Float64Array;
  readonly closed: Float64Array;
  readonly nest: readonly number[];
  /** What fighting risks, by answer. */
  readonly risk: Float64Array;
  /** Each of few types has coordinates of its own; a density has one set for all its points. */
  readonly apart: boolean;
  /** By type, the weight of each answer times exp(height theta / noise); nothing where that does not fit doubles. */
  readonly tilt: readonly Float64Array[] | undefined;
}

/** What each answer of one guarantor costs on one course, by the part of the payoff; all of it is paid. */
export interface Parts {
  readonly measure: Float64Array;
  readonly breach: Float64Array;
  readonly expectation: Float64Array;
  readonly excess: Float64Array;
  /** The sum, with its sign: what the answer is worth before the war is thought of. */
  readonly sum: Float64Array;
  /** What breach costs more if no other guarantor does anything. */
  readonly alone: Float64Array;
}

/** The prepared game, or that its guarantors can add up in too many ways. */
export type Preparation = Prepared | 'too many';

const DEPLOYMENT = heightOf('deployment');
const TOP = heightOf('force');

/** Puts numbers into a game. `before` is an earlier draw of the same game, whose memory is used again: it is spent. */
export function prepare(
  game: GuaranteeGame,
  numbers: Numbers,
  setting: Setting,
  before?: Prepared,
): Preparation {
  const { shock, rules } = setting;
  const actors = [numbers.challenger, numbers.beneficiary, ...numbers.guarantors];
  const nodes = actors.map((actor, index) =>
    nodesOf(actor, rules, index === 0 ? 'back' : index === 1 ? 'none' : 'leave'),
  );
  const word = wordWeights(numbers.text);
  const arrivals = game.menus.map((_, i) => arrivalOf(game, numbers, i));
  const guarantors = game.menus.map((menu, i): PreparedGuarantor => {
    const actor = numbers.guarantors[i]!;
    const open = arrivals[i]!.map((hours) => hours !== undefined);
    const risk = menu.rung.map((rung) =>
      rung >= DEPLOYMENT ? actor.escalation * (numbers.contest.weight[rung] ?? 0) : 0,
    );
    const height = Float64Array.from(menu.rung, (rung) => rung / TOP);
    const full = weights(menu.rung, menu.hours, open);
    const closed = weights(
      menu.rung,
      menu.hours,
      open.map((yes, m) => yes && (menu.rung[m] ?? 0) < DEPLOYMENT),
    );
    const apart = actor.types?.kind === 'few';
    const own = nodes[i + 2]!;
    const far = Math.max(...own.theta.map(Math.abs)) / actor.noise;
    return {
      height,
      open: full,
      closed,
      nest: menu.rung,
      risk: Float64Array.from(risk),
      apart,
      tilt:
        apart || shock !== 'logit' || !(far < 200)
          ? undefined
          : own.theta.map((theta, k) => {
              const weigh = own.leave[k] === 1 ? full : closed;
              return height.map((h, m) => Math.exp((weigh[m] as number) + (h * theta) / actor.noise));
            }),
    };
  });
  const parts = game.courses.map((course, p) =>
    game.menus.map((menu, i) =>
      partsOf(
        course.law[i] ?? [],
        course.letter[i] ?? [],
        menu.rung,
        numbers,
        i,
        word,
        before?.parts[p]?.[i],
      ),
    ),
  );
  const attacks: PreparedAttack[] = [];
  for (const a of game.attacks.keys()) {
    const attack = attackOf(game, numbers, setting, nodes[0]!, arrivals, a, before?.attacks[a]);
    if (attack === 'too many') return attack;
    attacks.push(attack);
  }
  const kinds = game.attacks.map(({ kind }) => kind);
  const one = kinds.map(() => 0);
  return {
    game,
    numbers,
    shock,
    noise: actors.map(({ noise }) => noise),
    nodes,
    attackWeight: Float64Array.from([
      0,
      ...weights(
        one,
        kinds,
        kinds.map(() => true),
      ),
    ]),
    attackNest: [1, ...one],
    guarantors,
    attacks,
    parts,
  };
}

/**
 * Hours after the attack at which each answer of a guarantor arrives; nothing for one that it cannot give. It cannot come
 * sooner than its own delay lets it, unless its forces stand there; its latest answer on a rung comes as late as it must.
 */
export function arrivalOf(game: GuaranteeGame, numbers: Numbers, i: number): Arrivals[number] {
  const { rung, hours, stationed } = game.menus[i]!;
  return rung.map((mine, m) => {
    const asked = hours[m] ?? 0;
    if (mine === 0) return 0;
    const delay = stationed && mine >= DEPLOYMENT ? 0 : (numbers.guarantors[i]?.delay[mine] ?? 0);
    const latest = rung.every((other, j) => other !== mine || (hours[j] ?? 0) <= asked);
    return asked >= delay ? asked : latest ? delay : undefined;
  });
}

/** Weight of breach by weight class of a norm. */
const wordWeights = ({ strength, binding, notBinding }: TextNumbers): readonly number[] =>
  STRENGTHS.flatMap((verb) => [strength[verb] * binding, strength[verb] * notBinding]);

/** What each answer costs its guarantor on a course, part by part; written over those of a draw before. */
function partsOf(
  law: readonly Law[],
  letter: readonly (readonly [number, number])[],
  rungs: readonly number[],
  numbers: Numbers,
  i: number,
  word: readonly number[],
  before: Parts | undefined,
): Parts {
  const actor = numbers.guarantors[i]!;
  const count = rungs.length;
  const array = (): Float64Array => new Float64Array(count);
  const parts = before ?? {
    measure: array(),
    breach: array(),
    expectation: array(),
    excess: array(),
    sum: array(),
    alone: array(),
  };
  let asked = 0;
  for (const [rung, weight] of letter) asked = Math.max(asked, (rung / TOP) * (word[weight] ?? 0));
  const expected = (1 - actor.weightOfPractice) * asked + actor.weightOfPractice * actor.practice;
  for (let m = 0; m < count; m += 1) {
    const { duties, short, shortAlone, over } = law[m]!;
    const rung = rungs[m] ?? 0;
    const per = actor.costOfBreach / Math.max(1, duties);
    const breach = per * weightOf(short, word);
    let worst = 0;
    for (const c of over) worst = Math.max(worst, word[c] ?? 0);
    parts.measure[m] = -(actor.cost[rung] ?? 0);
    parts.breach[m] = -breach;
    parts.expectation[m] = -actor.expectation * Math.max(0, expected - rung / TOP);
    parts.excess[m] = -actor.costOfExcess * worst;
    parts.alone[m] = breach - per * weightOf(shortAlone, word);
    parts.sum[m] = parts.measure[m]! + parts.breach[m]! + parts.expectation[m]! + parts.excess[m]!;
  }
  return parts;
}

function weightOf(classes: readonly number[], word: readonly number[]): number {
  let sum = 0;
  for (const c of classes) sum += word[c] ?? 0;
  return sum;
}
