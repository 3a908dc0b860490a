import type { GuaranteeGame } from './game.ts';
import type { Nodes } from './nodes.ts';
import type { ContestNumbers, Numbers } from './numbers.ts';
import type { Setting } from './prepare.ts';
import { second, type Shock } from './shares.ts';
import { type Layer, type Level, type Sums, trellisOf } from './trellis.ts';

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
  /** By type of the challenger and final state: chance that it persists, and what the last move is worth. None where its types are a density. */
  readonly persist: readonly Float64Array[];
  readonly last: readonly Float64Array[];
}

/** By guarantor and answer, hours after the attack at which it arrives; nothing for one that it cannot give. */
export type Arrivals = readonly (readonly (number | undefined)[])[];

/** What an attack brings into the contest and what it decides (FORECAST, "Payoffs"; Hirshleifer 1989). */
export function attackOf(
  game: GuaranteeGame,
  numbers: Numbers,
  setting: Setting,
  challenger: Nodes,
  arrivals: Arrivals,
  a: number,
  before: PreparedAttack | undefined,
): PreparedAttack | 'too many' {
  const { challenger: c, beneficiary: b } = numbers;
  const attack = numbers.attacks[a]!;
  const { prize, prizeAtWar = prize, effort, cost = 0 } = attack;
  const { levels, levelOf } = levelsOf(game, numbers, arrivals, a);
  const own = b.capability * b.reach * b.commitment + b.aid;
  const sums = trellisOf(levels, setting.cells, own, before?.sums);
  if (!sums) return 'too many';
  const size = sums.last.strength.length;
  const again =
    before?.loss.length === size &&
    before.persist.length === (challenger.smooth ? 0 : challenger.theta.length);
  const rows = (old: readonly Float64Array[] | undefined): readonly Float64Array[] =>
    again && old ? old : challenger.smooth ? [] : challenger.theta.map(() => new Float64Array(size));
  const prepared: PreparedAttack = {
    prize,
    prizeAtWar,
    effort,
    cost,
    levelOf,
    sums,
    loss: again ? before.loss : new Float64Array(size),
    war: again ? before.war : new Float64Array(size),
    back: -(c.costOfBackingDown ?? 0),
    persist: rows(before?.persist),
    last: rows(before?.last),
  };
  const war: War = {
    against: Math.log(effort * c.capability * c.reach * c.commitment + c.aid),
    own,
    stake: c.stake * prizeAtWar,
    fight: c.costOfWar * effort,
    decisiveness: numbers.contest.decisiveness,
  };
  fought(war, sums.last, prepared);
  if (!challenger.smooth) lastMoves(prepared, challenger, c.noise, setting.shock);
  return prepared;
}

/** What guarantors can bring to one attack, by distinct levels, and the level of each answer. */
function levelsOf(
  game: GuaranteeGame,
  numbers: Numbers,
  arrivals: Arrivals,
  a: number,
): { readonly levels: readonly (readonly Level[])[]; readonly levelOf: readonly Int32Array[] } {
  const { pace } = numbers.attacks[a]!;
  const weight: ContestNumbers['weight'] = numbers.contest.weight;
  const levels: Level[][] = [];
  const levelOf = game.menus.map(({ rung }, i) => {
    const g = numbers.guarantors[i]!;
    const row: Level[] = [];
    const of = new Int32Array(rung.length);
    for (const [m, mine] of rung.entries()) {
      const brought = g.capability * g.reach * g.commitment * (weight[mine] ?? 0);
      const strength = brought === 0 ? 0 : brought * 2 ** (-(arrivals[i]?.[m] ?? 0) / pace);
      const harm = g.harm[mine] ?? 0;
      const found = row.findIndex((level) => level.strength === strength && level.harm === harm);
      of[m] = found >= 0 ? found : row.push({ strength, harm }) - 1;
    }
    levels.push(row);
    return of;
  });
  return { levels, levelOf };
}

/** A war about one attack. */
interface War {
  /** Logarithm of the challenger's strength, and strength of the beneficiary alone. */
  readonly against: number;
  readonly own: number;
  readonly stake: number;
  readonly fight: number;
  readonly decisiveness: number;
}

/** Chance that the challenger wins: 1 - p_B = 1 / (1 + (E_B / E_C)^g). */
const losing = ({ against, own, decisiveness }: War, strength: number): number =>
  decisiveness === 0 ? 0.5 : 1 / (1 + Math.exp(decisiveness * (Math.log(own + strength) - against)));

/** The contest at the mean of each final state. */
function fought(war: War, { strength, harm }: Layer, { loss, war: worth }: PreparedAttack): void {
  for (let state = 0; state < loss.length; state += 1) {
    const lost = losing(war, strength[state]!);
    loss[state] = lost;
    worth[state] = war.stake * lost - war.fight - harm[state]!;
  }
}

/** The last move of each type of the challenger. */
function lastMoves(
  { war, effort, back, persist, last }: PreparedAttack,
  { theta, back: doubt }: Nodes,
  noise: number,
  shock: Shock,
): void {
  const middle = (war[0]! + war[war.length - 1]!) / 2;
  const odds = shock === 'logit' ? oddsOf(war, middle, noise) : undefined;
  for (let k = 0; k < theta.length; k += 1) {
    const away = back + doubt[k]!;
    const more = theta[k]! * effort - away;
    const chances = persist[k]!;
    const worth = last[k]!;
    // exp(-(war + more) / noise) is a product, so that one exponential serves all types.
    const mine = Math.exp((-more - middle) / noise);
    const together = odds !== undefined && mine > 1e-100 && mine < 1e100;
    for (let state = 0; state < war.length; state += 1) {
      const gain = war[state]! + more;
      const chance = together ? 1 / (1 + mine * odds[state]!) : second(gain / noise, shock);
      chances[state] = chance;
      worth[state] = away + chance * gain;
    }
  }
}

/** exp(-(war - middle) / noise) by state; nothing where that leaves the range in which products keep their digits. */
function oddsOf(war: Float64Array, middle: number, noise: number): Float64Array | undefined {
  const odds = new Float64Array(war.length);
  for (let state = 0; state < war.length; state += 1) {
    const power = (middle - war[state]!) / noise;
    if (!(Math.abs(power) < 200)) return undefined;
    odds[state] = Math.exp(power);
  }
  return odds;
}
