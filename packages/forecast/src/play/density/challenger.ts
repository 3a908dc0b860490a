import { density } from '../math/normal.ts';
import { legendre } from '../math/quadrature.ts';
import type { Prepared } from '../prepare.ts';
import type { Scratch } from '../scratch.ts';
import { below, highest } from './lines.ts';

const PANEL = legendre(16);
/** The normal distribution is cut where no double sees it. */
const REACH = 9;

/**
 * A challenger without shocks, whose types are a density: each type persists where war is worth more to it than backing
 * down and attacks where that pays best, so thresholds divide the types, and their chances come from the distribution
 * itself. What only it knows of backing down is integrated by panels that end where the thresholds change. Writes
 * the chance of each attack, and of persisting on each course in each state.
 */
export function challengers(game: Prepared, s: Scratch): void {
  s.attackChance.fill(0);
  for (const row of s.persist) row.fill(0);
  for (const { at, weight } of retreats(game, s)) throughTypes(game, s, at, weight);
  for (const { first, count } of game.game.attacks)
    for (let c = 0; c < count; c += 1) {
      const row = s.persist[first + c]!;
      const chance = s.attackChance[game.game.courses[first + c]!.attack] as number;
      // An attack that no type makes is taken for that of the type that gains most by war.
      for (let state = 0; state < row.length; state += 1)
        row[state] = chance > 0 ? Math.min(1, (row[state] as number) / chance) : 1;
    }
}

/** Points and weights for what only the challenger knows of backing down. */
function retreats(game: Prepared, s: Scratch): readonly { readonly at: number; readonly weight: number }[] {
  const spread = game.numbers.challenger.doubtOfBackingDown ?? 0;
  if (spread === 0) return [{ at: 0, weight: 1 }];
  const lines = game.attacks.map((_, a) => withoutWar(game, s, a));
  const all = [...lines, { base: 0, slope: 0 }];
  const cuts = all.flatMap((one) =>
    all.map((other) => (other.base - one.base) / (one.slope - other.slope)).filter(Number.isFinite),
  );
  const ends = [...cuts, ...Array.from({ length: 2 * REACH + 1 }, (_, k) => (k - REACH) * spread)]
    .filter((x) => Math.abs(x) <= REACH * spread)
    .sort((x, y) => x - y);
  return ends.slice(1).flatMap((to, k) => {
    const from = ends[k]!;
    const half = (to - from) / 2;
    if (half <= 0) return [];
    return PANEL.at.map((x, j) => {
      const at = from + half * (1 + x);
      return { at, weight: 2 * half * PANEL.weight[j]! * (density(at / spread) / spread) };
    });
  });
}

/** What an attack is worth to a type that never persists, as a line in what it knows of backing down. */
function withoutWar(
  game: Prepared,
  s: Scratch,
  a: number,
): { readonly base: number; readonly slope: number } {
  const { first, count } = game.game.attacks[a]!;
  const { prize, back, cost } = game.attacks[a]!;
  let [base, slope] = [-cost, 0];
  for (let c = 0; c < count; c += 1) {
    const [chance, resist] = [s.courseChance[a]![c] as number, s.resist[first + c] as number];
    base += chance * ((1 - resist) * game.numbers.challenger.stake * prize + resist * back);
    slope += chance * resist;
  }
  return { base, slope };
}

/** All types that think the same of backing down. */
function throughTypes(game: Prepared, s: Scratch, away: number, weight: number): void {
  const { challenger } = game.numbers;
  const kinks = game.attacks.flatMap(({ war, back, effort }) =>
    effort > 0 ? [...war].map((value) => (back + away - value) / effort) : [],
  );
  const ends = [-Infinity, ...[...new Set(kinks)].sort((x, y) => x - y), Infinity];
  for (let k = 0; k + 1 < ends.length; k += 1) {
    const [from, to] = [ends[k]!, ends[k + 1]!];
    const [one, two] =
      from === -Infinity
        ? to === Infinity
          ? [0, 1]
          : [to - 2, to - 1]
        : to === Infinity
          ? [from + 1, from + 2]
          : [(2 * from + to) / 3, (from + 2 * to) / 3];
    if (!(one < two)) continue;
    const lines = game.attacks.map((_, a) => {
      const [low, high] = [worthOf(game, s, a, one, away), worthOf(game, s, a, two, away)];
      const slope = (high - low) / (two - one);
      return { base: low - slope * one, slope };
    });
    const pieces = highest(
      [0, ...lines.map(({ base }) => base)],
      [0, ...lines.map(({ slope }) => slope)],
      from,
      to,
    );
    for (const piece of pieces) {
      if (piece.best === 0) continue;
      const a = piece.best - 1;
      const mass = weight * (below(challenger, piece.to) - below(challenger, piece.from));
      if (mass <= 0) continue;
      s.attackChance[a] = (s.attackChance[a] as number) + mass;
      const { first, count } = game.game.attacks[a]!;
      const { war, back, effort } = game.attacks[a]!;
      for (let state = 0; state < war.length; state += 1) {
        if ((war[state] as number) + effort * one <= back + away) continue;
        for (let c = 0; c < count; c += 1)
          s.persist[first + c]![state] = (s.persist[first + c]![state] as number) + mass;
      }
    }
  }
}

/** What an attack is worth to one type. */
function worthOf(game: Prepared, s: Scratch, a: number, theta: number, away: number): number {
  const { first, count } = game.game.attacks[a]!;
  const { prize, war, back, effort, cost } = game.attacks[a]!;
  let whole = -cost;
  for (let c = 0; c < count; c += 1) {
    const [chance, resist] = [s.sums[first + c]!.at.at(-1)!, s.resist[first + c] as number];
    let last = 0;
    for (let state = 0; state < war.length; state += 1)
      last += (chance[state] as number) * Math.max((war[state] as number) + effort * theta, back + away);
    whole +=
      (s.courseChance[a]![c] as number) *
      ((1 - resist) * game.numbers.challenger.stake * prize + resist * last);
  }
  return whole;
}
