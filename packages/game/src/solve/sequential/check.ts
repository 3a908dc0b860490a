import type { Behaviour } from '../../evaluate/behaviour.ts';
import { type Regret, regretOf } from '../../evaluate/regret.ts';
import type { ExtensiveGame } from '../../extensive/model.ts';
import { forgottenIn } from '../../extensive/recall.ts';
import type { Numbers } from '../../linear/numbers.ts';
import { finished, type Steps } from '../../steps/steps.ts';
import { contentmentOf } from './candidates.ts';
import { groupsOf } from './groups.ts';
import { type Breach, breachesOf } from './rational.ts';
import { type Open, trembleFor } from './reconcile.ts';
import { type Beliefs, beliefsOf, evenTremble, type Tremble } from './tremble.ts';

/** Whether a behaviour is part of a sequential equilibrium (Kreps and Wilson 1982), and why or why not. */
export type SequentialVerdict<N> =
  | {
      readonly kind: 'sequential';
      /** Consistent beliefs with which nobody would do anything else, and the tremble that leads to them. */
      readonly beliefs: Beliefs<N>;
      readonly tremble: Tremble<N>;
      readonly regret: Regret<N>;
    }
  | {
      /** With no consistent beliefs: what the player would rather do, or would rather do with these beliefs, for one. */
      readonly kind: 'not';
      readonly breach: Breach<N>;
      readonly because: 'its beliefs are fixed' | 'whatever it believes';
      readonly regret: Regret<N>;
    }
  | {
      readonly kind: 'not shown';
      readonly why: string;
      /** What is not rational with the beliefs tried first. */
      readonly breaches: readonly Breach<N>[];
      readonly regret: Regret<N>;
    };

/** What a check may use. */
export interface SequentialAims<N> {
  /** The tremble to try; without it, one is looked for. */
  readonly tremble?: Tremble<N>;
  /** How many combinations of beliefs are tried. */
  readonly tries: number;
}

/**
 * Checks a behaviour. "sequential" is shown by a tremble, whose beliefs and whose best deviations are then computed
 * from the game alone; "not" by a set at which no consistent beliefs make its player content. In doubles, the arithmetic needs
 * a slack, within which gains do not count, and "not" is said only where beliefs are fixed.
 */
export function* checkSequentialSteps<N>(
  game: ExtensiveGame,
  behaviour: Behaviour<N>,
  numbers: Numbers<N>,
  { tremble, tries }: SequentialAims<N>,
): Steps<SequentialVerdict<N>> {
  const { arithmetic } = numbers;
  const regret = regretOf(game, behaviour, arithmetic);
  const first = tremble ?? evenTremble(game, arithmetic);
  const breaches = breachesOf(game, behaviour, beliefsOf(game, behaviour, first, arithmetic), arithmetic);
  const notShown = (why: string): SequentialVerdict<N> => ({ kind: 'not shown', why, breaches, regret });
  if (forgottenIn(game).length > 0)
    return notShown('a player forgets what it did or knew, and then the concept does not apply');
  const [breach] = breaches;
  if (!breach) return shown(first);

  const open: Open<N>[] = [];
  for (const [infoset, groups] of groupsOf(game, behaviour, arithmetic).entries()) {
    if (groups.length === 0) continue;
    const contentment = contentmentOf(groups, numbers);
    if (contentment.kind === 'with some beliefs') open.push({ groups, candidates: contentment.candidates });
    if (contentment.kind !== 'never') continue;
    const here = breaches.find((each) => each.infoset === infoset);
    // Discontent with all beliefs is discontent with those of the first tremble; rounding alone can hide it.
    if (!here) continue;
    // That no beliefs would do is proved by fractions alone: rounding can hide the ones that make several actions alike.
    if (groups.length > 1 && !numbers.exact)
      return notShown('in doubles no beliefs were found; fractions can tell');
    const because = groups.length === 1 ? 'its beliefs are fixed' : 'whatever it believes';
    return { kind: 'not', breach: here, because, regret };
  }
  if (tremble) return notShown('the tremble that was suggested does not lead to beliefs that show it');
  const { found, why } = yield* trembleFor(game, open, arithmetic, tries);
  return found ? shown(found) : notShown(why);

  function shown(by: Tremble<N>): SequentialVerdict<N> {
    const beliefs = beliefsOf(game, behaviour, by, arithmetic);
    const left = breachesOf(game, behaviour, beliefs, arithmetic);
    if (left.length === 0) return { kind: 'sequential', beliefs, tremble: by, regret };
    return { kind: 'not shown', why: 'rounding keeps the beliefs from being met', breaches: left, regret };
  }
}

/** The same in one go. */
export const checkSequential = <N>(
  game: ExtensiveGame,
  behaviour: Behaviour<N>,
  numbers: Numbers<N>,
  aims: SequentialAims<N>,
): SequentialVerdict<N> => finished(checkSequentialSteps(game, behaviour, numbers, aims));
