import type { Behaviour } from '../evaluate/behaviour.ts';
import { type Regret, regretOf } from '../evaluate/regret.ts';
import { valuesOf } from '../evaluate/values.ts';
import { type ExtensiveGame, type Infoset, NONE } from '../extensive/model.ts';
import { stageOf } from '../extensive/stage.ts';
import { subgameRoots } from '../extensive/subgames.ts';
import { inFractions } from '../linear/numbers.ts';
import { tableSteps } from '../normal/from-tree.ts';
import { fractions } from '../number/arithmetic.ts';
import { type Exact, ONE, plus, ZERO } from '../number/exact.ts';
import { finished, type Steps } from '../steps/steps.ts';
import { STOPPED } from './found.ts';
import { lemkeSteps } from './lemke.ts';
import { pureEquilibria } from './pure.ts';

/** Equilibria of one stage of a game, and why these are not all. */
interface StageSolution {
  readonly behaviours: readonly Behaviour<Exact>[];
  readonly why?: string;
}

/** One subgame-perfect equilibrium: behaviour at every set, what each player gets, and the regret recomputed. */
export interface SubgamePerfect {
  readonly behaviour: Behaviour<Exact>;
  readonly pays: readonly Exact[];
  readonly regret: Regret<Exact>;
}

/** What solving backwards gives. */
export interface Backward {
  readonly equilibria: readonly SubgamePerfect[];
  /** All are here, where every stage has one in pure strategies and only those are asked for. */
  readonly complete: boolean;
  /** Why not, in words. */
  readonly why?: string;
  /** Subgames solved. */
  readonly subgames: number;
}

/** A solution of the last subgames, which grows in place. */
interface Partial {
  readonly behaviour: (readonly Exact[])[];
  /** What the play from the root of a solved subgame on pays. */
  readonly worth: Map<number, readonly Exact[]>;
}

const copyOf = ({ behaviour, worth }: Partial): Partial => ({
  behaviour: [...behaviour],
  worth: new Map(worth),
});

/** Pivots before the mixed equilibrium of a stage is given up. */
const PIVOTS = 100_000;

/**
 * Subgame-perfect equilibria (Selten 1965) by solving the last subgames first: with perfect information this is backward
 * induction, with every tie followed. Of each stage all equilibria in pure strategies are taken; of one of two players that
 * has none, one mixed, by Lemke's path. At most `most` equilibria are carried along; a game with more says so.
 */
export function* subgamePerfectSteps(game: ExtensiveGame, most = 1000): Steps<Backward> {
  const roots = subgameRoots(game);
  let partials: readonly Partial[] = [{ behaviour: game.infosets.map(() => []), worth: new Map() }];
  let why: string | undefined;
  const none = (because: string): Backward => ({
    equilibria: [],
    complete: false,
    why: because,
    subgames: roots.length,
  });
  for (const [nth, root] of roots.toReversed().entries()) {
    const next: Partial[] = [];
    for (const partial of partials) {
      if ((yield { done: nth, of: roots.length, unit: 'subgames' }) === true) return none(STOPPED);
      const { behaviours, pays, why: missed } = yield* solvedAt(game, root, partial);
      if (missed === STOPPED) return none(STOPPED);
      if (missed !== undefined) why ??= `the subgame at node ${root + 1} ${missed}`;
      for (const [at, stage] of behaviours.entries()) {
        if (next.length >= most) {
          why = `more than ${most} equilibria`;
          break;
        }
        // What has one continuation is continued in place: a copy for each of many subgames would fill memory.
        const { behaviour, worth } = behaviours.length === 1 ? partial : copyOf(partial);
        for (const [set, row] of stage) behaviour[set] = row;
        next.push({ behaviour, worth: worth.set(root, pays[at] ?? []) });
      }
    }
    if (next.length === 0) return none(why ?? 'no equilibrium was found');
    partials = next;
  }
  const equilibria = partials.map(({ behaviour }) => ({
    behaviour,
    pays: valuesOf(game, behaviour, fractions).pays,
    regret: regretOf(game, behaviour, fractions),
  }));
  return { equilibria, complete: why === undefined, ...(why ? { why } : {}), subgames: roots.length };
}

/** The same in one go. */
export const subgamePerfect = (game: ExtensiveGame, most?: number): Backward =>
  finished(subgamePerfectSteps(game, most));

interface Solved {
  readonly behaviours: readonly (readonly (readonly [set: number, row: readonly Exact[]])[])[];
  readonly pays: readonly (readonly Exact[])[];
  readonly why?: string;
}

function* solvedAt(game: ExtensiveGame, root: number, { worth }: Partial): Steps<Solved> {
  const stage = stageOf(game, root, worth);
  const { behaviours, why } = yield* stageSteps(stage.game);
  const own = game.outcomes[game.nodes[root]?.outcome ?? NONE]?.pays;
  return {
    ...(why === undefined ? {} : { why }),
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

/** All equilibria of a stage in pure strategies, or one mixed; sets that a plan rules out take their first action. */
function* stageSteps(stage: ExtensiveGame): Steps<StageSolution> {
  const form = yield* tableSteps(stage, 'reduced');
  if (form.kind === 'stopped') return { behaviours: [], why: STOPPED };
  const pure = form.kind === 'table' ? pureEquilibria(form.game) : [];
  if (form.kind === 'table' && pure.length > 0)
    return {
      behaviours: pure.map((strategies) =>
        stage.infosets.map(({ owner, actions }: Infoset, set) => {
          const chosen = form.plans[owner]?.[strategies[owner] ?? 0]?.[set] ?? NONE;
          return owner < 0 ? [] : actions.map((_, branch) => (branch === Math.max(chosen, 0) ? ONE : ZERO));
        }),
      ),
    };
  const lacks = form.kind === 'table' ? 'has no pure equilibrium' : 'is too large for a table';
  const mixed = yield* lemkeSteps(stage, inFractions, PIVOTS);
  if (mixed.kind === 'equilibrium')
    return { behaviours: [mixed.profile], why: `${lacks}; one that mixes stands for all of them` };
  return { behaviours: [], why: mixed.why === STOPPED ? STOPPED : `${lacks}, and ${mixed.why}` };
}
