import { evaluate } from './evaluate.ts';
import type { GuaranteeGame } from './game.ts';
import { rulesOf } from './nodes.ts';
import type { Numbers } from './numbers.ts';
import { planOf } from './plan.ts';
import { prepare, type Prepared, type Setting } from './prepare.ts';
import { type Desk, scratchOf } from './scratch.ts';
import type { Shock } from './shares.ts';
import { type Solution, solutionAt } from './solution.ts';
import { type Trail, trailOf } from './solve/iterate.ts';
import { largest } from './solve/newton.ts';
import type { Cells } from './cells.ts';

/** A place where one game is solved for one draw after the other: memory that is written over. Not to be shared. */
export interface Table {
  readonly game: GuaranteeGame;
  readonly setting: Setting;
  held: Held | undefined;
}

/** A draw on the table, with the memory to solve it. */
export interface Held {
  readonly prepared: Prepared;
  readonly desk: Desk;
  readonly trail: Trail;
  readonly x: Float64Array;
  readonly out: Float64Array;
  readonly shape: string;
}

/** How finely a game is solved; what is not said is exact as far as it can be. */
export interface Fineness {
  readonly shock?: Shock;
  /** How many points stand for a density of types: 5 unless said. */
  readonly grain?: number;
  /** Into how many cells what the guarantors bring together is sorted; each sum for itself unless said. */
  readonly cells?: Cells;
}

/** A table for a game. */
export const tableOf = (
  game: GuaranteeGame,
  { shock = 'logit', grain = 5, cells }: Fineness = {},
): Table => ({
  game,
  setting: { shock, rules: rulesOf(grain), ...(cells && { cells }) },
  held: undefined,
});

/** The solution at a point of the draw on the table. */
export function read({ prepared, desk, out }: Held, point: Float64Array): Solution {
  evaluate(prepared, desk, point, out);
  // A shift of a choice by so much of its noise moves no share by more.
  const miss = largest(out.map((value, j) => Math.atan(value) - Math.atan(point[j] as number)));
  return solutionAt(prepared, desk, point, miss);
}

/** Puts a draw on the table; memory stays as long as the shape does. */
export function seated(table: Table, numbers: Numbers): Held | 'too many' {
  const { game, setting, held } = table;
  const prepared = prepare(game, numbers, setting, held?.prepared);
  if (prepared === 'too many') return prepared;
  const shape = [
    ...prepared.attacks.map(({ sums }) => sums.trellis.sizes.join('.')),
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
