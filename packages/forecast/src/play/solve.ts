import { evaluate } from './evaluate.ts';
import { faultIn, type NumberFault } from './faults.ts';
import type { GuaranteeGame } from './game.ts';
import { rulesOf } from './nodes.ts';
import type { Numbers } from './numbers.ts';
import { planOf } from './plan.ts';
import { prepare, type Prepared } from './prepare.ts';
import { type Desk, scratchOf } from './scratch.ts';
import type { Shock } from './shares.ts';
import { type Solution, solutionAt } from './solution.ts';
import { equationsOf, type Setting } from './solve/equations.ts';
import { iterate, type Trail, trailOf } from './solve/iterate.ts';
import { largest } from './solve/newton.ts';
import { sharpness } from './solve/scale.ts';
import { type Certificate, trace } from './solve/trace.ts';

/** What came of solving a game: an equilibrium, or why there is none to show. */
export type Solved =
  | {
      readonly kind: 'solved';
      readonly solution: Solution;
      readonly by: 'replies' | 'trace';
      readonly turns: number;
    }
  | { readonly kind: 'bad number'; readonly fault: NumberFault }
  /** The answers of the guarantors add up in too many ways to be gone through: fewer blocs, or fewer answers. */
  | { readonly kind: 'too many' }
  | { readonly kind: 'gave up'; readonly at: number };

/** A place where one game is solved for one draw after the other: memory that is written over. Not to be shared. */
export interface Table {
  readonly game: GuaranteeGame;
  readonly setting: Setting;
  held: Held | undefined;
}

interface Held {
  readonly prepared: Prepared;
  readonly desk: Desk;
  readonly trail: Trail;
  readonly x: Float64Array;
  readonly out: Float64Array;
  readonly shape: string;
}

/** A table for a game. `grain` is how many points stand for a density of types. */
export const tableOf = (game: GuaranteeGame, shock: Shock = 'logit', grain = 5): Table => ({
  game,
  setting: { shock, rules: rulesOf(grain) },
  held: undefined,
});

/** Replies are believed when nothing moves by more than this, in units of noise. */
const STILL = 1e-9;
/** Where payoffs are so many times the noise, replies jump and only the branch is followed. */
const SHARP = 1000;

/**
 * Solves the game for one draw of numbers: by replies from `start`, a point of an earlier solution, or from blind play;
 * where they do not settle, along the branch from blind play.
 */
export function solveGame(table: Table, numbers: Numbers, start?: Float64Array): Solved {
  const fault = faultIn(table.game, numbers);
  if (fault) return { kind: 'bad number', fault };
  const held = seated(table, numbers);
  if (held === 'too many') return { kind: held };
  const smooth = held.prepared.nodes.some((nodes) => nodes.smooth);
  if (!smooth && sharpness(numbers) < SHARP) {
    if (start?.length === held.x.length) held.x.set(start);
    else held.x.fill(0);
    const { arrived, turns } = iterate(held.prepared, held.desk, held.trail, held.x, STILL);
    if (arrived) return { kind: 'solved', by: 'replies', turns, solution: read(held, held.x) };
  }
  return traced(table, numbers).solved;
}

/** Follows the branch from blind play to the game: the equilibrium that is shown where there are several. */
export function traced(
  table: Table,
  numbers: Numbers,
): { readonly solved: Solved; readonly certificate?: Certificate } {
  const equations = equationsOf(table.game, numbers, table.setting);
  if (equations === 'too many') return { solved: { kind: 'too many' } };
  const found = trace(equations, 1e-9);
  const { certificate } = found;
  if (found.kind === 'gave up') return { solved: { kind: 'gave up', at: found.at }, certificate };
  return {
    solved: {
      kind: 'solved',
      by: 'trace',
      turns: certificate.steps,
      solution: solutionFrom(table, numbers, equations.plain(found.z)),
    },
    certificate,
  };
}

/** The solution at a point that somebody found. */
export function solutionFrom(table: Table, numbers: Numbers, point: Float64Array): Solution {
  const held = seated(table, numbers);
  // Whoever found a point has prepared the game before.
  if (held === 'too many') throw new Error('a point of a game too large');
  return read(held, point);
}

function read({ prepared, desk, out }: Held, point: Float64Array): Solution {
  evaluate(prepared, desk, point, out);
  // A shift of a choice by so much of its noise moves no share by more.
  const miss = largest(out.map((value, j) => Math.atan(value) - Math.atan(point[j] as number)));
  return solutionAt(prepared, desk, point, miss);
}

/** Puts a draw on the table; memory stays as long as the shape does. */
function seated(table: Table, numbers: Numbers): Held | 'too many' {
  const { game, setting, held } = table;
  const prepared = prepare(game, numbers, setting.shock, setting.rules, held?.prepared);
  if (prepared === 'too many') return prepared;
  const shape = [
    ...prepared.attacks.map(({ sums }) => sums.trellis.total),
    ...prepared.nodes.map(({ theta, smooth }) => `${theta.length}${smooth ? 's' : ''}`),
    ...prepared.guarantors.map(({ apart }) => apart),
  ].join(' ');
  if (held && held.shape === shape) {
    // Whoever has no vote is believed to be what it was before: by the chances of this draw.
    for (const row of held.desk.scratch.belief)
      for (const [actor, belief] of row.entries()) belief.set(prepared.nodes[actor]?.chance ?? []);
    table.held = { ...held, prepared };
    return table.held;
  }
  const plan = planOf(prepared);
  const { size } = plan;
  table.held = {
    prepared,
    desk: { plan, scratch: scratchOf(prepared) },
    trail: trailOf(size),
    x: new Float64Array(size),
    out: new Float64Array(size),
    shape,
  };
  return table.held;
}
