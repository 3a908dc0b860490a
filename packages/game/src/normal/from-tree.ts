import { CHANCE, type ExtensiveGame, NONE } from '../extensive/model.ts';
import { type Exact, ONE, plus, times, ZERO } from '../number/exact.ts';
import { MOST_PAYOFFS, type NormalGame, profilesOf, strategiesAt } from './model.ts';
import { type Plan, plansOf } from './plans.ts';

/** The reduced normal form of a tree, with the plan behind each strategy; or why it cannot be held. */
export type FromTree =
  | { readonly kind: 'table'; readonly game: NormalGame; readonly plans: readonly (readonly Plan[])[] }
  | { readonly kind: 'too large'; readonly counts: readonly number[]; readonly payoffs: number };

/**
 * The reduced normal form: one strategy for each reduced plan, named as Gambit names it, by the number of the action
 * at each own set and `*` where the plan rules the set out. Payoffs are exact.
 */
export function reducedFormOf(game: ExtensiveGame, most = MOST_PAYOFFS): FromTree {
  const plans = plansOf(game, most);
  const counts = plans.kind === 'plans' ? plans.byPlayer.map(({ length }) => length) : plans.counts;
  const payoffs = profilesOf(counts) * game.players.length;
  if (plans.kind !== 'plans' || payoffs > most) return { kind: 'too large', counts, payoffs };
  const { byPlayer } = plans;
  const pays: Exact[] = [];
  for (let profile = 0; profile < profilesOf(counts); profile += 1) {
    const chosen = strategiesAt(counts, profile).map(
      (strategy, player) => byPlayer[player]?.[strategy] ?? [],
    );
    pays.push(...paysOf(game, chosen));
  }
  const strategies = byPlayer.map((list, player) => list.map((plan) => nameOf(game, player, plan)));
  const { title, comment, players } = game;
  return {
    kind: 'table',
    plans: byPlayer,
    game: { kind: 'normal', title, comment, players, strategies, pays },
  };
}

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
