import { distance } from './distance.ts';
import { evaluate } from './evaluate.ts';
import { faultIn, type NumberFault } from './faults.ts';
import type { Numbers } from './numbers.ts';
import { type Solution, solutionAt } from './solution.ts';
import { equationsOf } from './solve/equations.ts';
import { along } from './solve/along.ts';
import { iterate } from './solve/iterate.ts';
import { sharpness } from './solve/scale.ts';
import { type Certificate, trace } from './solve/trace.ts';
import { read, seated, type Table } from './table.ts';

/** What came of solving a game: an equilibrium, or why there is none to show. */
export type Solved =
  | {
      readonly kind: 'solved';
      readonly solution: Solution;
      /** Replies alone; steps along the branch on which replies drew together; a full trace of it. */
      readonly by: 'replies' | 'steps' | 'trace';
      readonly turns: number;
    }
  | { readonly kind: 'bad number'; readonly fault: NumberFault }
  /** The answers of the guarantors add up in too many ways to be gone through: fewer blocs, or fewer answers. */
  | { readonly kind: 'too many' }
  /** The branch from blind play was followed up to this share of the payoffs, and no further: why. */
  | { readonly kind: 'gave up'; readonly at: number; readonly says: string };

/** Replies are believed when nothing moves by more than this, in units of noise. */
const STILL = 1e-6;
/** Where payoffs are so many times the noise, replies jump and only the branch is followed. */
export const SHARP = 1000;

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
    const { prepared, desk, trail, x } = held;
    const { arrived, turns, move } = iterate((at, out) => evaluate(prepared, desk, at, out), trail, x, STILL);
    if (arrived)
      return {
        kind: 'solved',
        by: 'replies',
        turns,
        solution: solutionAt(prepared, desk, x, move),
      };
  }
  return traced(table, numbers).solved;
}

/** Beyond so many equations a full trace takes minutes: it is made where somebody asks for it by name. */
const TRACED = 250;

/** The equilibrium at the end of the branch, and why it is believed to be that. */
export interface Followed {
  readonly solved: Solved;
  readonly certificate?: Certificate;
}

/**
 * Follows the branch from blind play to the game: the equilibrium that is shown where there are several. In steps while
 * replies draw together; where they do not, or where a full trace is asked for, by the equations themselves.
 */
export function traced(table: Table, numbers: Numbers, way: 'steps' | 'full' = 'steps'): Followed {
  if (way === 'steps' && sharpness(numbers) < SHARP) {
    const found = along(table, numbers, STILL);
    if (found) {
      const { held, steps, miss } = found;
      return {
        solved: { kind: 'solved', by: 'steps', turns: steps, solution: read(held, held.x) },
        certificate: { steps, refused: 0, miss, turns: 0, crossings: [] },
      };
    }
  }
  const equations = equationsOf(table.game, numbers, table.setting);
  if (equations === 'too many') return { solved: { kind: 'too many' } };
  if (way === 'steps' && equations.size > TRACED)
    return {
      solved: {
        kind: 'gave up',
        at: 0,
        says: `replies do not settle, and to follow the equations themselves takes too long (${equations.size} of them)`,
      },
    };
  const found = trace(equations, 1e-9);
  const { certificate } = found;
  if (found.kind === 'gave up')
    return { solved: { kind: 'gave up', at: found.at, says: found.says }, certificate };
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

/** Whether a solution is that of the branch from blind play, and how far from it at most in any chance. */
export interface Certified {
  readonly same: boolean;
  readonly distance: number;
  /** By small steps on which replies drew together all the way (so no other branch could cross), or by a full trace. */
  readonly by: 'steps' | 'trace' | 'nothing';
}

/** Follows the branch from blind play anew and compares. */
export function certify(table: Table, numbers: Numbers, solution: Solution, within: number): Certified {
  const { solved } = traced(table, numbers);
  if (solved.kind !== 'solved') return { same: false, distance: Infinity, by: 'nothing' };
  const far = distance(solved.solution, solution);
  return { same: far <= within, distance: far, by: solved.by === 'steps' ? 'steps' : 'trace' };
}
