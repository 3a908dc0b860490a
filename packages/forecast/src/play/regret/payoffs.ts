import { type GuaranteeGame, STRENGTHS } from '../game.ts';
import { nodesOf, type Nodes, type Rules } from '../nodes.ts';
import type { ActorNumbers, Numbers } from '../numbers.ts';
import { weights } from '../shares.ts';

// Payoffs straight from their formulas (docs/forecast.md, "Payoffs"): nothing here is shared with the code that solves games.

/** Place of "deployment" on the ladder, and the top of it. */
const [DEPLOYMENT, TOP] = [10, 11];

/** One answer of one guarantor: what it brings to a war about one attack, and whether it can be given. */
export interface Option {
  readonly strength: number;
  readonly harm: number;
  readonly risk: number;
  readonly height: number;
  readonly open: boolean;
  readonly forces: boolean;
}

/** What a guarantor can do against an attack. */
export function optionsOf(
  game: GuaranteeGame,
  numbers: Numbers,
  i: number,
  attack: number,
): readonly Option[] {
  const { rung, hours, stationed } = game.menus[i]!;
  const actor = numbers.guarantors[i]!;
  const { pace } = numbers.attacks[attack]!;
  return rung.map((mine, m) => {
    const needs = stationed && mine >= DEPLOYMENT ? 0 : actor.delay[mine]!;
    const asked = hours[m]!;
    const latest = asked === Math.max(...rung.map((other, j) => (other === mine ? hours[j]! : 0)));
    const comes = mine === 0 ? 0 : Math.max(asked, needs);
    const weight = numbers.contest.weight[mine]!;
    return {
      strength: actor.capability * actor.reach * actor.commitment * weight * 2 ** (-comes / pace),
      harm: actor.harm[mine]!,
      risk: mine >= DEPLOYMENT ? actor.escalation * weight : 0,
      height: mine / TOP,
      open: mine === 0 || asked >= needs || latest,
      forces: mine >= DEPLOYMENT,
    };
  });
}

/** Weights of the options of a guarantor, with leave of its parliament or without. */
export function menuOf(
  game: GuaranteeGame,
  i: number,
  options: readonly Option[],
  leave: boolean,
): Float64Array {
  const { rung, hours } = game.menus[i]!;
  return weights(
    rung,
    hours,
    options.map(({ open, forces }) => open && (leave || !forces)),
  ).map(Math.exp);
}

/** What an answer costs its guarantor whether there is war or not; `alone` where no other does anything. */
export function ownCost(
  game: GuaranteeGame,
  numbers: Numbers,
  course: number,
  i: number,
  m: number,
  alone: boolean,
): number {
  const actor = numbers.guarantors[i]!;
  const { law, letter } = game.courses[course]!;
  const rung = game.menus[i]!.rung[m]!;
  const word = (weightClass: number): number => {
    const strength = numbers.text.strength[STRENGTHS[Math.floor(weightClass / 2)]!];
    return strength * (weightClass % 2 === 0 ? numbers.text.binding : numbers.text.notBinding);
  };
  const { duties, short, shortAlone, over } = law[i]![m]!;
  const breach = (alone ? shortAlone : short).map(word).reduce((sum, weight) => sum + weight, 0);
  const asked = Math.max(0, ...letter[i]!.map(([height, weight]) => (height / TOP) * word(weight)));
  const expected = (1 - actor.weightOfPractice) * asked + actor.weightOfPractice * actor.practice;
  return (
    actor.cost[rung]! +
    (actor.costOfBreach * breach) / Math.max(1, duties) +
    actor.expectation * Math.max(0, expected - rung / TOP) +
    actor.costOfExcess * Math.max(0, ...over.map(word))
  );
}

/** The war about one attack, once so much has been brought together: chance that the challenger wins it. */
export function lostOf(numbers: Numbers, attack: number, strength: number): number {
  const { challenger: c, beneficiary: b, contest } = numbers;
  const against = numbers.attacks[attack]!.effort * c.capability * c.reach * c.commitment + c.aid;
  const all = strength + b.capability * b.reach * b.commitment + b.aid;
  const g = contest.decisiveness;
  // Odds and not powers, which would leave the range of doubles.
  return g === 0 ? 0.5 : 1 / (1 + (all / against) ** g);
}

/** What war is worth to the challenger without its type, and what backing down is. */
export function lastMoves(
  numbers: Numbers,
  attack: number,
): { readonly war: (lost: number, harm: number) => number; readonly away: number } {
  const { challenger: c } = numbers;
  const { prize, prizeAtWar = prize, effort } = numbers.attacks[attack]!;
  const [stake, cost] = [c.stake * prizeAtWar, c.costOfWar * effort];
  return { war: (lost, harm) => stake * lost - cost - harm, away: -(c.costOfBackingDown ?? 0) };
}

/** Types of all actors: challenger, beneficiary, guarantors. */
export const typesOf = ({ challenger, beneficiary, guarantors }: Numbers, rules: Rules): readonly Nodes[] => [
  nodesOf(challenger, rules, 'back'),
  nodesOf(beneficiary, rules, 'none'),
  ...guarantors.map((guarantor: ActorNumbers) => nodesOf(guarantor, rules, 'leave')),
];
