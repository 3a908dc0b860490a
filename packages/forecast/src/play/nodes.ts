import type { ActorNumbers } from './numbers.ts';
import { hermite, legendre, type Rule } from './math/quadrature.ts';

/** Types of one actor as points with chances: few types as they are, a density by a Gauss rule. */
export interface Nodes {
  /** What only it knows, in units of payoff. */
  readonly theta: readonly number[];
  /** The challenger's: how much cheaper than said it is to back down. */
  readonly back: readonly number[];
  /** Guarantors: 1 where its own parliament lets it use its forces. */
  readonly leave: readonly number[];
  readonly chance: readonly number[];
  /** The types are a density that is integrated as such and not by these points: the actor has no shock. */
  readonly smooth: boolean;
}

/** The rules for densities, made once. */
export interface Rules {
  readonly normal: Rule;
  readonly uniform: Rule;
}

/** Rules of so many points. */
export const rulesOf = (grain: number): Rules => ({ normal: hermite(grain), uniform: legendre(grain) });

const ONE: Rule = { at: [0], weight: [1] };

/** The types of an actor; `own` lists what else is private: leave of its parliament, cost of backing down. */
export function nodesOf(actor: ActorNumbers, rules: Rules, own: 'leave' | 'back' | 'none'): Nodes {
  const { types = { kind: 'normal' }, resolve, noise } = actor;
  const few = types.kind === 'few';
  const rule = few ? { at: types.values, weight: types.chances } : resolve === 0 ? ONE : rules[types.kind];
  const backs = own === 'back' && (actor.doubtOfBackingDown ?? 0) > 0 ? rules.normal : ONE;
  const leaves =
    own === 'leave' && actor.authorisation < 1
      ? { at: [1, 0], weight: [actor.authorisation, 1 - actor.authorisation] }
      : { at: [1], weight: [1] };
  const theta: number[] = [];
  const back: number[] = [];
  const leave: number[] = [];
  const chance: number[] = [];
  for (const [k, at] of rule.at.entries())
    for (const [b, away] of backs.at.entries())
      for (const [l, let_] of leaves.at.entries()) {
        theta.push(at * resolve);
        back.push(away * (actor.doubtOfBackingDown ?? 0));
        leave.push(let_);
        chance.push((rule.weight[k] ?? 0) * (backs.weight[b] ?? 0) * (leaves.weight[l] ?? 0));
      }
  return { theta, back, leave, chance, smooth: noise === 0 && !few && resolve > 0 };
}
