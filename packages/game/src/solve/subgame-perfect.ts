import type { Behaviour } from '../evaluate/behaviour.ts';
import { type Regret, regretOf } from '../evaluate/regret.ts';
import { valuesOf } from '../evaluate/values.ts';
import { type ExtensiveGame, type Infoset, NONE } from '../extensive/model.ts';
import { stageOf } from '../extensive/stage.ts';
import { subgameRoots } from '../extensive/subgames.ts';
import { reducedFormOf } from '../normal/from-tree.ts';
import { fractions } from '../number/arithmetic.ts';
import { type Exact, ONE, plus, ZERO } from '../number/exact.ts';
import { pureEquilibria } from './pure.ts';

/** Equilibria of one stage of a game, and whether these are all. */
export interface StageSolution {
  readonly behaviours: readonly Behaviour<Exact>[];
  readonly complete: boolean;
}

/** Solves a game without proper subgames, or one in which those have been played. */
export type StageSolver = (stage: ExtensiveGame) => StageSolution;

/** One subgame-perfect equilibrium: behaviour at every set, what each player gets, and the regret recomputed. */
export interface SubgamePerfect {
  readonly behaviour: Behaviour<Exact>;
  readonly pays: readonly Exact[];
  readonly regret: Regret<Exact>;
}

/** What solving backwards gives. */
export interface Backward {
  readonly equilibria: readonly SubgamePerfect[];
  /** All in pure strategies are here. False where a limit was met or a stage has none in pure strategies. */
  readonly complete: boolean;
  /** Why not, in words. */
  readonly why?: string;
  /** Subgames solved. */
  readonly subgames: number;
}

interface Partial {
  readonly behaviour: readonly (readonly Exact[])[];
  /** What the play from the root of a solved subgame on pays. */
  readonly worth: ReadonlyMap<number, readonly Exact[]>;
}

/**
 * Subgame-perfect equilibria (Selten 1965) by solving the last subgames first: with perfect information this is backward
 * induction, with every tie followed. Each stage is solved by `solver`, for pure strategies unless another is given.
 * At most `most` equilibria are carried along; a game with more says so.
 */
export function subgamePerfect(game: ExtensiveGame, solver: StageSolver = pureStage, most = 1000): Backward {
  const roots = subgameRoots(game);
  let partials: readonly Partial[] = [{ behaviour: game.infosets.map(() => []), worth: new Map() }];
  let why: string | undefined;
  for (const root of roots.toReversed()) {
    const next: Partial[] = [];
    for (const partial of partials) {
      const { behaviours, complete, pays } = solvedAt(game, root, partial, solver);
      if (!complete) why ??= `the subgame at node ${root + 1} has equilibria that were not looked for`;
      for (const [nth, stage] of behaviours.entries()) {
        if (next.length >= most) {
          why = `more than ${most} equilibria`;
          break;
        }
        const behaviour = [...partial.behaviour];
        for (const [set, row] of stage) behaviour[set] = row;
        next.push({ behaviour, worth: new Map(partial.worth).set(root, pays[nth] ?? []) });
      }
    }
    if (next.length === 0)
      return {
        equilibria: [],
        complete: false,
        why: `no pure equilibrium of the subgame at node ${root + 1}`,
        subgames: roots.length,
      };
    partials = next;
  }
  const equilibria = partials.map(({ behaviour }) => ({
    behaviour,
    pays: valuesOf(game, behaviour, fractions).pays,
    regret: regretOf(game, behaviour, fractions),
  }));
  return { equilibria, complete: why === undefined, ...(why ? { why } : {}), subgames: roots.length };
}

interface Solved {
  readonly behaviours: readonly (readonly (readonly [set: number, row: readonly Exact[]])[])[];
  readonly pays: readonly (readonly Exact[])[];
  readonly complete: boolean;
}

function solvedAt(game: ExtensiveGame, root: number, { worth }: Partial, solver: StageSolver): Solved {
  const stage = stageOf(game, root, worth);
  const { behaviours, complete } = solver(stage.game);
  const own = game.outcomes[game.nodes[root]?.outcome ?? NONE]?.pays;
  return {
    complete,
    behaviours: behaviours.map((behaviour) =>
      stage.sets.flatMap((set, index) =>
        behaviour[index]?.length ? [[set, behaviour[index]] as const] : [],
      ),
    ),
    pays: behaviours.map((behaviour) =>
      valuesOf(stage.game, behaviour, fractions).pays.map((pay, player) => plus(pay, own?.[player] ?? ZERO)),
    ),
  };
}

/** All equilibria of a stage in pure strategies; sets that a plan rules out take their first action. */
export function pureStage(stage: ExtensiveGame): StageSolution {
  const form = reducedFormOf(stage);
  if (form.kind !== 'table') return { behaviours: [], complete: false };
  const behaviours = pureEquilibria(form.game).map((strategies) =>
    stage.infosets.map(({ owner, actions }: Infoset, set) => {
      const chosen = form.plans[owner]?.[strategies[owner] ?? 0]?.[set] ?? NONE;
      return owner < 0 ? [] : actions.map((_, branch) => (branch === Math.max(chosen, 0) ? ONE : ZERO));
    }),
  );
  return { behaviours, complete: behaviours.length > 0 };
}
