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
    return {
      height: Float64Array.from(menu.rung, (rung) => rung / TOP),
      open: weights(menu.rung, menu.hours, open),
      closed: weights(
        menu.rung,
        menu.hours,
        open.map((yes, m) => yes && (menu.rung[m] ?? 0) < DEPLOYMENT),
      ),
      nest: menu.rung,
      risk: Float64Array.from(risk),
      apart: actor.types?.kind === 'few',
    };
  });
  const attacks: PreparedAttack[] = [];
  for (const a of game.attacks.keys()) {
    const attack = attackOf(game, numbers, setting, nodes[0]!, arrivals, a, before?.attacks[a]);
    if (attack === 'too many') return attack;
    attacks.push(attack);
  }
  const parts = game.courses.map((course) =>
    game.menus.map((menu, i) =>
      partsOf(course.law[i] ?? [], course.letter[i] ?? [], menu.rung, numbers, i, word),
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
function arrivalOf(game: GuaranteeGame, numbers: Numbers, i: number): readonly (number | undefined)[] {
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
  for (const [k, theta] of challenger.theta.entries()) {
    const [p, l] = [room(before?.persist[k]), room(before?.last[k])];
    persist.push(p);
    last.push(l);
    if (challenger.smooth) continue;
    const [more, away, sharp] = [theta * attack.effort, back + (challenger.back[k] ?? 0), 1 / c.noise];
    for (let state = 0; state < size; state += 1) {
      const gain = (war[state] as number) + more - away;
      const chance = second(gain * sharp, shock);
      p[state] = chance;
      l[state] = away + chance * gain;
    }
  }
  const { prize, effort } = attack;
  return { prize, prizeAtWar, effort, levelOf, sums, loss, war, back, persist, last };
}

/** Weight of breach by weight class of a norm. */
const wordWeights = ({ strength, binding, notBinding }: TextNumbers): readonly number[] =>
  STRENGTHS.flatMap((verb) => [strength[verb] * binding, strength[verb] * notBinding]);

/** What each answer costs its guarantor on a course, part by part. */
function partsOf(
  law: readonly Law[],
  letter: readonly (readonly [number, number])[],
  rungs: readonly number[],
  numbers: Numbers,
  i: number,
  word: readonly number[],
): Parts {
  const actor = numbers.guarantors[i]!;
  const sumOf = (classes: readonly number[]): number => classes.reduce((sum, c) => sum + (word[c] ?? 0), 0);
  const asked = letter.reduce(
    (most, [rung, weight]) => Math.max(most, (rung / TOP) * (word[weight] ?? 0)),
    0,
  );
  const expected = (1 - actor.weightOfPractice) * asked + actor.weightOfPractice * actor.practice;
  const array = (value: (m: number) => number): Float64Array => Float64Array.from(rungs, (_, m) => value(m));
  const share = (m: number, classes: readonly number[] | undefined): number =>
    sumOf(classes ?? []) / Math.max(1, law[m]?.duties ?? 0);
  const measure = array((m) => -(actor.cost[rungs[m] ?? 0] ?? 0));
  const breach = array((m) => -actor.costOfBreach * share(m, law[m]?.short));
  const expectation = array((m) => -actor.expectation * Math.max(0, expected - (rungs[m] ?? 0) / TOP));
  const excess = array(
    (m) => -actor.costOfExcess * (law[m]?.over ?? []).reduce((most, c) => Math.max(most, word[c] ?? 0), 0),
  );
  const alone = array((m) => -actor.costOfBreach * (share(m, law[m]?.shortAlone) - share(m, law[m]?.short)));
  const sum = array((m) => measure[m]! + breach[m]! + expectation[m]! + excess[m]!);
  return { measure, breach, expectation, excess, sum, alone };
}
