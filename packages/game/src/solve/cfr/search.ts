import { type Behaviour } from '../../evaluate/behaviour.ts';
import { type Regret, regretOf } from '../../evaluate/regret.ts';
import { valuesOf } from '../../evaluate/values.ts';
import { compiled, isPersonal, type Tree } from '../../extensive/compile.ts';
import { CHANCE, type ExtensiveGame } from '../../extensive/model.ts';
import { forgottenIn } from '../../extensive/recall.ts';
import { doubles } from '../../number/arithmetic.ts';
import { compare, type Exact, plus, ZERO } from '../../number/exact.ts';
import type { Steps } from '../../steps/steps.ts';
import { STOPPED } from '../found.ts';
import { type CfrKind, iterations, type Learnt } from './iterate.ts';

/** What a search by regret looks for. */
export interface CfrAims {
  readonly kind: CfrKind;
  /** The regret, in the units of the payoffs, at which it ends. */
  readonly tolerance: number;
}

/** The average play after a number of rounds, judged by the evaluator that knows no solver. */
export interface Checkpoint {
  readonly rounds: number;
  readonly behaviour: Behaviour<number>;
  readonly regret: Regret<number>;
  /** By player. */
  readonly pays: readonly number[];
}

/** A search by counterfactual regret: a value, so that its owner keeps clock and will. */
export interface CfrSearch {
  readonly game: ExtensiveGame;
  readonly aims: CfrAims;
  readonly tree: Tree;
  readonly learnt: Learnt;
  readonly rounds: number;
  /** Whether the average must come to an equilibrium: two players, what one wins the other loses, perfect recall. */
  readonly guaranteed: boolean;
  /** The checkpoint of least regret. */
  readonly best: Checkpoint;
}

/** Begins with even play. */
export function beginCfr(game: ExtensiveGame, aims: CfrAims): CfrSearch {
  const tree = compiled(game);
  const learnt = { regrets: new Float64Array(tree.actions), plays: new Float64Array(tree.actions) };
  return {
    game,
    aims,
    tree,
    learnt,
    rounds: 0,
    guaranteed: game.players.length === 2 && isConstantSum(game) && forgottenIn(game).length === 0,
    best: checkpoint(game, tree, learnt, 0),
  };
}

/** Plays a number of rounds, at the end of which the average is judged. Nothing is played once the aim is reached. */
export function advanceCfr(search: CfrSearch, rounds: number): CfrSearch {
  const { game, aims, tree, best } = search;
  if (best.regret.most <= aims.tolerance) return search;
  const learnt = { regrets: search.learnt.regrets.slice(), plays: search.learnt.plays.slice() };
  const play = iterations(tree, learnt, aims.kind);
  for (let round = 1; round <= rounds; round += 1) play(search.rounds + round);
  const now = checkpoint(game, tree, learnt, search.rounds + rounds);
  return {
    ...search,
    learnt,
    rounds: now.rounds,
    best: now.regret.most < best.regret.most ? now : best,
  };
}

/** Rounds between two judgements: an eighth of those played, within these bounds. */
const [FEWEST, MOST] = [16, 512];

/** Plays until the aim is reached, so many rounds are spent, or its owner stops it; then judges. */
export function* cfrSteps(game: ExtensiveGame, aims: CfrAims, rounds: number): Steps<CfrVerdict> {
  let search = beginCfr(game, aims);
  while (search.best.regret.most > aims.tolerance && search.rounds < rounds) {
    const more = Math.min(MOST, Math.max(FEWEST, search.rounds >> 3), rounds - search.rounds);
    search = advanceCfr(search, more);
    if ((yield { done: search.rounds, of: rounds, unit: 'rounds' }) !== true) continue;
    const verdict = cfrVerdict(search);
    return verdict.kind === 'equilibrium' ? verdict : { ...verdict, why: STOPPED };
  }
  return cfrVerdict(search);
}

/** What a search by regret has come to. */
export type CfrVerdict =
  | { readonly kind: 'equilibrium'; readonly checkpoint: Checkpoint; readonly rounds: number }
  | {
      readonly kind: 'gave up';
      readonly checkpoint: Checkpoint;
      readonly rounds: number;
      readonly why: string;
    };

/** Judges a search: an equilibrium only where the regret of the average, recomputed, is within the tolerance. */
export function cfrVerdict({ best, aims, rounds, guaranteed }: CfrSearch): CfrVerdict {
  const { tolerance } = aims;
  if (best.regret.most <= tolerance) return { kind: 'equilibrium', checkpoint: best, rounds };
  const why = guaranteed
    ? 'the budget of rounds was spent'
    : 'the budget of rounds was spent, and nothing says that more would do: that holds for two players, of whom one wins what the other loses, and with perfect recall';
  return { kind: 'gave up', checkpoint: best, rounds, why };
}

/** How large a search is: memory, and what one round walks over. */
export interface CfrSize {
  readonly bytes: number;
  /** Visits of nodes a round. The regret falls at least as 1 / sqrt(rounds), mostly as 1 / rounds. */
  readonly visits: number;
}

/** The size of a search, before it is begun. */
export function cfrSize({ nodes, infosets, players }: ExtensiveGame): CfrSize {
  const actions = infosets.reduce((sum, set) => sum + set.actions.length, 0);
  return {
    bytes: 8 * (3 * actions + nodes.length * (3 + players.length)),
    visits: 3 * nodes.length * players.length,
  };
}

function checkpoint(game: ExtensiveGame, tree: Tree, { plays }: Learnt, rounds: number): Checkpoint {
  const behaviour = game.infosets.map(({ owner }, set): readonly number[] => {
    if (owner === CHANCE || !isPersonal(tree, set)) return [];
    const row = Array.from(plays.subarray(tree.firstAction[set], tree.firstAction[set + 1]));
    const sum = row.reduce((a, b) => a + b, 0);
    return row.map((play) => (sum > 0 ? play / sum : 1 / row.length));
  });
  const { pays } = valuesOf(game, behaviour, doubles());
  return { rounds, behaviour, regret: regretOf(game, behaviour, doubles()), pays };
}

/** Whether all that is paid on the way to each end adds up to the same. */
function isConstantSum({ nodes, outcomes }: ExtensiveGame): boolean {
  const sums: Exact[] = [];
  let constant: Exact | undefined;
  for (const { parent, outcome, children } of nodes) {
    const sum = (outcomes[outcome]?.pays ?? []).reduce(plus, sums[parent] ?? ZERO);
    sums.push(sum);
    if (children.length > 0) continue;
    constant ??= sum;
    if (compare(sum, constant) !== 0) return false;
  }
  return true;
}
