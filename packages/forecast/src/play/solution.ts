import type { Prepared } from './prepare.ts';
import type { Desk } from './scratch.ts';

/** An equilibrium of the game: what everybody does, and what it is worth to them. */
export interface Solution {
  /** Chance of each attack, and of none. */
  readonly attack: readonly number[];
  readonly peace: number;
  /** By course of the compiled game: its chance given its attack. */
  readonly course: readonly number[];
  /** By course, given that it is reached: that the beneficiary resists. */
  readonly resist: readonly number[];
  /** By course and guarantor, given resistance: chance of each answer. */
  readonly answer: readonly (readonly (readonly number[])[])[];
  /** By course, given resistance: that the challenger persists, and that it persists and wins. */
  readonly persist: readonly number[];
  readonly lost: readonly number[];
  /** Chance of war, from the beginning. */
  readonly war: number;
  /** Expected utility of the challenger, the beneficiary and each guarantor, from the beginning. */
  readonly worth: readonly Worth[];
  /** Where everybody's choices stand, as a start for the next draw. */
  readonly point: Float64Array;
  /** What the equations miss by, in units of noise or as a share, recomputed at the end. */
  readonly miss: number;
}

/** What the game is worth to one actor, part by part; the parts add up to `total`. */
export interface Worth {
  readonly total: number;
  readonly stake: number;
  readonly war: number;
  readonly measure: number;
  readonly escalation: number;
  readonly breach: number;
  readonly expectation: number;
  readonly excess: number;
  /** The challenger's: harm by measures of the guarantors. */
  readonly sanctions: number;
  /** The challenger's: what it pays to back down. */
  readonly backingDown: number;
  /** The challenger's: what its attacks cost it by their kind. */
  readonly attack: number;
  /** What only the actor knows, on average over those of its types that act on it. 0 for a challenger without shocks. */
  readonly resolve: number;
}

/** Reads the solution off the memory in which `point` was last evaluated. */
export function solutionAt(
  game: Prepared,
  { scratch: s }: Desk,
  point: Float64Array,
  miss: number,
): Solution {
  const { courses, attacks } = game.game;
  const course = courses.map(
    ({ attack }, p) => s.courseChance[attack]![p - attacks[attack]!.first] as number,
  );
  const reach = courses.map(({ attack }, p) => (s.attackChance[attack] as number) * (course[p] as number));
  const attack = [...s.attackChance];
  const sum = (of: (p: number) => number): number =>
    courses.reduce((whole, _, p) => whole + (reach[p] as number) * of(p), 0);
  const fought = (p: number): number => (s.resist[p] as number) * (s.war[p] as number);
  return {
    attack,
    peace: Math.max(0, 1 - attack.reduce((whole, chance) => whole + chance, 0)),
    course,
    resist: [...s.resist],
    answer: s.answer.map((row) => row.map((mean) => [...mean])),
    persist: [...s.war],
    lost: [...s.lost],
    war: sum(fought),
    worth: [
      challengerAt(game, s, sum),
      beneficiaryAt(game, s, sum),
      ...game.guarantors.map((_, i) => guarantorAt(game, s, sum, i)),
    ],
    point: point.slice(),
    miss,
  };
}

type Scratch = Desk['scratch'];
type Sum = (of: (p: number) => number) => number;

const NONE = {
  war: 0,
  measure: 0,
  escalation: 0,
  breach: 0,
  expectation: 0,
  excess: 0,
  sanctions: 0,
  backingDown: 0,
  attack: 0,
  resolve: 0,
};

const whole = (parts: Omit<Worth, 'total'>): Worth => ({
  ...parts,
  total: Object.values(parts).reduce((sum, part) => sum + part, 0),
});

function challengerAt(game: Prepared, s: Scratch, sum: Sum): Worth {
  const { challenger } = game.numbers;
  const of = (p: number): Prepared['attacks'][number] => game.attacks[game.game.courses[p]!.attack]!;
  const stake = sum((p) => {
    const [resist, { prize, prizeAtWar }] = [s.resist[p] as number, of(p)];
    return challenger.stake * ((1 - resist) * prize + resist * prizeAtWar * (s.lost[p] as number));
  });
  const war = -sum(
    (p) => (s.resist[p] as number) * challenger.costOfWar * of(p).effort * (s.war[p] as number),
  );
  const sanctions = -sum((p) => (s.resist[p] as number) * harmed(game, s, p));
  const backingDown = sum((p) => (s.resist[p] as number) * of(p).back * (1 - (s.war[p] as number)));
  const known = stake + war + sanctions + backingDown;
  const resolve = game.nodes[0]!.smooth ? 0 : sum((p) => total(p)) - known;
  const attack = -sum((p) => of(p).cost);
  return whole({ ...NONE, stake, war, sanctions, backingDown, attack, resolve });

  /** What the challenger's types that are met on a course get there. */
  function total(p: number): number {
    const [belief, own] = [s.belief[p]![0]!, s.challenger[p]!];
    return belief.reduce((mean, chance, k) => mean + chance * (own[k] as number), 0);
  }
}

/** Expected harm to the challenger where it is met with resistance: it falls only on one that persists. */
function harmed(game: Prepared, s: Scratch, p: number): number {
  let mean = 0;
  for (let i = 0; i < game.guarantors.length; i += 1) {
    const { harm } = game.numbers.guarantors[i]!;
    const [answer, fought, { nest }] = [s.answer[p]![i]!, s.warGiven[p]![i]!, game.guarantors[i]!];
    for (let m = 0; m < answer.length; m += 1)
      mean += (harm[nest[m] ?? 0] ?? 0) * (answer[m] as number) * (fought[m] as number);
  }
  return mean;
}

function beneficiaryAt(game: Prepared, s: Scratch, sum: Sum): Worth {
  const { beneficiary } = game.numbers;
  const stake = sum((p) => {
    const { prize, prizeAtWar } = game.attacks[game.game.courses[p]!.attack]!;
    const resist = s.resist[p] as number;
    return -beneficiary.stake * ((1 - resist) * prize + resist * prizeAtWar * (s.lost[p] as number));
  });
  const effort = (p: number): number =>
    game.attacks[game.game.courses[p]!.attack]!.effort * (s.war[p] as number);
  const war = -sum((p) => (s.resist[p] as number) * beneficiary.costOfWar * effort(p));
  const { theta, smooth } = game.nodes[1]!;
  const resolve = smooth
    ? 0
    : sum((p) =>
        theta.reduce(
          (mean, own, k) =>
            mean + (s.belief[p]![1]![k] as number) * (s.resistShare[p]![k] as number) * own * effort(p),
          0,
        ),
      );
  return whole({ ...NONE, stake, war, resolve });
}

function guarantorAt(game: Prepared, s: Scratch, sum: Sum, i: number): Worth {
  const { stake: worth } = game.numbers.guarantors[i]!;
  const { height } = game.guarantors[i]!;
  const mean = (p: number, row: ArrayLike<number>): number => {
    const answer = s.answer[p]![i]!;
    let out = 0;
    for (let m = 0; m < answer.length; m += 1) out += (answer[m] as number) * (row[m] as number);
    return (s.resist[p] as number) * out;
  };
  const idle = (p: number): number =>
    s.answer[p]!.reduce((product, answer, j) => (j === i ? product : product * (answer[0] as number)), 1);
  const stake = sum((p) => {
    const { prize, prizeAtWar } = game.attacks[game.game.courses[p]!.attack]!;
    const resist = s.resist[p] as number;
    return -worth * ((1 - resist) * prize + resist * prizeAtWar * (s.lost[p] as number));
  });
  const measure = sum((p) => mean(p, game.parts[p]![i]!.measure));
  const breach = sum((p) => mean(p, game.parts[p]![i]!.breach) + idle(p) * mean(p, game.parts[p]![i]!.alone));
  const expectation = sum((p) => mean(p, game.parts[p]![i]!.expectation));
  const excess = sum((p) => mean(p, game.parts[p]![i]!.excess));
  // What an answer is worth holds all of this and the risk of escalation: so the risk is what is left.
  const all = sum((p) => mean(p, s.worth[p]![i]!));
  const conceded = sum(
    (p) => -(1 - (s.resist[p] as number)) * worth * game.attacks[game.game.courses[p]!.attack]!.prize,
  );
  const escalation = all - (stake - conceded) - measure - breach - expectation - excess;
  const { theta, smooth } = game.nodes[i + 2]!;
  const resolve = smooth
    ? 0
    : sum((p) =>
        theta.reduce((total, own, k) => {
          const share = s.answerShare[p]![i]![k]!;
          let climbed = 0;
          for (let m = 0; m < height.length; m += 1) climbed += (share[m] as number) * (height[m] as number);
          return total + (s.resist[p] as number) * (s.belief[p]![i + 2]![k] as number) * own * climbed;
        }, 0),
      );
  return whole({ ...NONE, stake, measure, escalation, breach, expectation, excess, resolve });
}
