import { type GuaranteeGame, heightOf, type Law, STRENGTHS } from './game.ts';
import { type Nodes, nodesOf, type Rules } from './nodes.ts';
import type { Numbers, TextNumbers } from './numbers.ts';
import { second, type Shock, weights } from './shares.ts';
import { type Cells, type Level, type Sums, trellisOf } from './trellis.ts';

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

/** One attack: who brings what, and what the challenger does last. */
export interface PreparedAttack {
  readonly prize: number;
  readonly prizeAtWar: number;
  readonly effort: number;
  /** What to make it costs the challenger, whatever follows. */
  readonly cost: number;
  /** By guarantor and answer, which level of help it is. */
  readonly levelOf: readonly Int32Array[];
  readonly sums: Sums;
  /** By final state: chance that the challenger wins if it persists; what war is worth to it without its type. */
  readonly loss: Float64Array;
  readonly war: Float64Array;
  /** What backing down is worth to the challenger without its type. */
  readonly back: number;
  /** By type of the challenger: chance that it persists, and what the last move is worth, by state. */
  readonly persist: readonly Float64Array[];
  readonly last: readonly Float64Array[];
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
  const attacks: PreparedAttack[] = [];
  for (const a of game.attacks.keys()) {
    const attack = attackOf(game, numbers, setting, nodes[0]!, arrivals, a, before?.attacks[a]);
    if (attack === 'too many') return attack;
    attacks.push(attack);
  }
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
export function arrivalOf(game: GuaranteeGame, numbers: Numbers, i: number): readonly (number | undefined)[] {
  const { rung, hours, stationed } = game.menus[i]!;
  return rung.map((mine, m) => {
    const asked = hours[m] ?? 0;
    if (mine === 0) return 0;
    const delay = stationed && mine >= DEPLOYMENT ? 0 : (numbers.guarantors[i]?.delay[mine] ?? 0);
    const latest = rung.every((other, j) => other !== mine || (hours[j] ?? 0) <= asked);
    return asked >= delay ? asked : latest ? delay : undefined;
  });
}

/** What an attack brings into the contest and what it decides (FORECAST, "Payoffs"; Hirshleifer 1989). */
function attackOf(
  game: GuaranteeGame,
  numbers: Numbers,
  setting: Setting,
  challenger: Nodes,
  arrivals: readonly (readonly (number | undefined)[])[],
  a: number,
  before: PreparedAttack | undefined,
): PreparedAttack | 'too many' {
  const { challenger: c, beneficiary: b, contest } = numbers;
  const { shock } = setting;
  const attack = numbers.attacks[a]!;
  const prizeAtWar = attack.prizeAtWar ?? attack.prize;
  const levels: Level[][] = [];
  const levelOf = game.menus.map(({ rung }, i) => {
    const g = numbers.guarantors[i]!;
    const row: Level[] = [];
    const of = rung.map((mine, m) => {
      const hours = arrivals[i]?.[m] ?? 0;
      const brought = g.capability * g.reach * g.commitment * (contest.weight[mine] ?? 0);
      const strength = brought === 0 ? 0 : brought * 2 ** (-hours / attack.pace);
      const harm = g.harm[mine] ?? 0;
      const found = row.findIndex((level) => level.strength === strength && level.harm === harm);
      return found >= 0 ? found : row.push({ strength, harm }) - 1;
    });
    levels.push(row);
    return Int32Array.from(of);
  });
  const own = b.capability * b.reach * b.commitment + b.aid;
  const sums = trellisOf(levels, setting.cells, own, before?.sums);
  if (!sums) return 'too many';
  const size = sums.strength.length;
  const again = before?.loss.length === size && before.persist.length === challenger.theta.length;
  const room = (old: Float64Array | undefined): Float64Array => (again && old ? old : new Float64Array(size));
  const loss = room(before?.loss);
  const war = room(before?.war);
  const against = Math.log(attack.effort * c.capability * c.reach * c.commitment + c.aid);
  const fight = c.costOfWar * attack.effort;
  const stake = c.stake * prizeAtWar;
  for (let state = 0; state < size; state += 1) {
    const lead =
      contest.decisiveness === 0
        ? 0
        : contest.decisiveness * (against - Math.log(own + (sums.strength[state] as number)));
    // 1 - p_B = 1 / (1 + (E_B / E_C)^g).
    const lost = 1 / (1 + Math.exp(-lead));
    loss[state] = lost;
    war[state] = stake * lost - fight - (sums.harm[state] as number);
  }
  const back = -(c.costOfBackingDown ?? 0);
  const persist: Float64Array[] = [];
  const last: Float64Array[] = [];
  const middle = ((war[0] as number) + (war[size - 1] as number)) / 2;
  const odds = shock === 'logit' && !challenger.smooth ? oddsOf(war, middle, 1 / c.noise) : undefined;
  for (const [k, theta] of challenger.theta.entries()) {
    const [p, l] = [room(before?.persist[k]), room(before?.last[k])];
    persist.push(p);
    last.push(l);
    if (challenger.smooth) continue;
    const [more, away, sharp] = [theta * attack.effort, back + (challenger.back[k] ?? 0), 1 / c.noise];
    // exp(-(war + more - away) / noise) is a product, so that one exponential serves all types.
    const mine = Math.exp((away - more - middle) * sharp);
    const together = odds !== undefined && mine > 1e-100 && mine < 1e100;
    for (let state = 0; state < size; state += 1) {
      const gain = (war[state] as number) + more - away;
      const chance = together ? 1 / (1 + mine * (odds[state] as number)) : second(gain * sharp, shock);
      p[state] = chance;
      l[state] = away + chance * gain;
    }
  }
  const { prize, effort, cost = 0 } = attack;
  return { prize, prizeAtWar, effort, cost, levelOf, sums, loss, war, back, persist, last };
}

/** exp(-(war - middle) / noise) by state; nothing where that leaves the range in which products keep their digits. */
function oddsOf(war: Float64Array, middle: number, sharp: number): Float64Array | undefined {
  const odds = new Float64Array(war.length);
  for (let state = 0; state < war.length; state += 1) {
    const power = (middle - (war[state] as number)) * sharp;
    if (!(Math.abs(power) < 200)) return undefined;
    odds[state] = Math.exp(power);
  }
  return odds;
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
