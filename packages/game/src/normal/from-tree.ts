import { CHANCE, type ExtensiveGame, NONE } from '../extensive/model.ts';
import { type Exact, ONE, plus, times, ZERO } from '../number/exact.ts';
import { MOST_PAYOFFS, type NormalGame, profilesOf, strategiesAt } from './model.ts';
import { finished, type Steps } from '../steps/steps.ts';
import { type Plan, planCounts, type PlanKind, plansOf } from './plans.ts';

/** A table of a tree, with the plan behind each strategy; or why it cannot be held. */
export type FromTree =
  | { readonly kind: 'table'; readonly game: NormalGame; readonly plans: readonly (readonly Plan[])[] }
  | { readonly kind: 'too large'; readonly counts: readonly number[]; readonly payoffs: number };

/** Profiles between two looks at whether to go on. */
const STRIDE = 256;

/**
 * The normal form of a tree: one strategy for each plan, named as Gambit names it, by the number of the action at each
 * own set and, in the reduced form, `*` where the plan rules the set out. Payoffs are exact. Nothing is made of a table
 * with more than `most` of them: how many there would be is told instead.
 */
export function* tableSteps(
  game: ExtensiveGame,
  kind: PlanKind,
  most: number = MOST_PAYOFFS,
): Steps<FromTree | { readonly kind: 'stopped' }> {
  const each = game.players.length;
  const plans = plansOf(game, kind, Math.trunc(most / each));
  if (plans.kind !== 'plans')
    return { kind: 'too large', counts: plans.counts, payoffs: profilesOf(plans.counts) * each };
  const { byPlayer } = plans;
  const counts = byPlayer.map(({ length }) => length);
  const profiles = profilesOf(counts);
  const pays: Exact[] = [];
  for (let profile = 0; profile < profiles; profile += 1) {
    const chosen = strategiesAt(counts, profile).map(
      (strategy, player) => byPlayer[player]?.[strategy] ?? [],
    );
    pays.push(...paysOf(game, chosen));
    if (profile % STRIDE !== STRIDE - 1) continue;
    if ((yield { done: profile, of: profiles, unit: 'cells of the table' }) === true)
      return { kind: 'stopped' };
  }
  const strategies = byPlayer.map((list, player) => list.map((plan) => nameOf(game, player, plan)));
  const { title, comment, players } = game;
  return {
    kind: 'table',
    plans: byPlayer,
    game: { kind: 'normal', title, comment, players, strategies, pays },
  };
}

/** The reduced normal form in one go: plans that differ only where they rule a set out are one strategy. */
export const reducedFormOf = (game: ExtensiveGame, most?: number): FromTree => inOneGo(game, 'reduced', most);

/** The normal form in one go, every combination of actions a strategy of its own. */
export const normalFormOf = (game: ExtensiveGame, most?: number): FromTree => inOneGo(game, 'full', most);

function inOneGo(game: ExtensiveGame, kind: PlanKind, most?: number): FromTree {
  const made = finished(tableSteps(game, kind, most));
  // Only who is asked stops, and nobody asks.
  if (made.kind === 'stopped') throw new Error('a table stopped by nobody');
  return made;
}

/** Strategies by player: of a tree, those of its reduced normal form, which are counted and not listed. */
export const strategyCounts = (game: ExtensiveGame | NormalGame): readonly number[] =>
  game.kind === 'normal' ? game.strategies.map(({ length }) => length) : planCounts(game, 'reduced');

/** What each player gets where all follow plans: a walk over the nodes that the plans and chance can reach. */
function paysOf(game: ExtensiveGame, chosen: readonly Plan[]): readonly Exact[] {
  const sums = game.players.map(() => ZERO);
  const todo: { readonly node: number; readonly weight: Exact }[] = [{ node: 0, weight: ONE }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { infoset, children, outcome } = game.nodes[next.node] ?? {
      infoset: NONE,
      children: [],
      outcome: NONE,
    };
    for (const [player, pay] of (game.outcomes[outcome]?.pays ?? []).entries())
      sums[player] = plus(sums[player] ?? ZERO, times(next.weight, pay));
    const set = game.infosets[infoset];
    if (!set) continue;
    for (const [branch, node] of children.entries()) {
      if (set.owner !== CHANCE) {
        if (chosen[set.owner]?.[infoset] === branch) todo.push({ node, weight: next.weight });
        continue;
      }
      const weight = times(next.weight, set.actions[branch]?.probability ?? ZERO);
      if (weight.top !== 0n) todo.push({ node, weight });
    }
  }
  return sums;
}

function nameOf(game: ExtensiveGame, player: number, plan: Plan): string {
  const digits = game.infosets.flatMap(({ owner, actions }, set) => {
    if (owner !== player) return [];
    const action = plan[set] ?? NONE;
    const wide = actions.length > 9 ? `(${action + 1})` : String(action + 1);
    return [action === NONE ? '*' : wide];
  });
  return digits.join('') || 'none';
}
