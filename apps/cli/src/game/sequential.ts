import {
  type Beliefs,
  type Breach,
  checkSequentialSteps,
  type ExtensiveGame,
  inFractions,
  logitSteps,
  subgamePerfectSteps,
} from '@casus/game';
import type { Patience } from '../check/patience.ts';
import { driven } from './drive.ts';
import { judgedBehaviour, type Written } from './judge.ts';
import { DOUBLES } from './mixed.ts';
import { counted, type Shown, type Solved, setName } from './shown.ts';
import { FRACTIONS } from './tables.ts';

/** Combinations of beliefs that are tried for each behaviour. */
const TRIES = 2000;
const [STEPS, TOLERANCE] = [5000, 1e-7];

/**
 * Which subgame-perfect behaviours are part of a sequential equilibrium (Kreps and Wilson 1982), exactly and with beliefs.
 * Where none of them is shown to be, the limit of the logit path stands in, with the beliefs on it, in doubles.
 */
export async function sequential(
  game: ExtensiveGame,
  most: number,
  patience: Patience | undefined,
): Promise<Solved> {
  const { equilibria, complete, why } = await driven(subgamePerfectSteps(game, most), patience);
  const shown: Shown[] = [];
  const refused: string[] = [];
  for (const { behaviour } of equilibria) {
    const check = checkSequentialSteps(game, behaviour, inFractions, { tries: TRIES });
    const verdict = await driven(check, patience);
    if (verdict.kind === 'sequential')
      shown.push(believing(game, judgedBehaviour(game, behaviour, FRACTIONS), verdict.beliefs, FRACTIONS));
    else
      refused.push(
        verdict.kind === 'not' ? breachWords(game, verdict.breach, verdict.because, FRACTIONS) : verdict.why,
      );
  }
  const of = `${shown.length} of ${counted(equilibria.length, 'subgame-perfect equilibrium', 'subgame-perfect equilibria')} shown to be sequential, exactly and with the beliefs told`;
  const others = refused.length > 0 ? `; of the others: ${[...new Set(refused)].join('; ')}` : '';
  const headline = `${of}${others}${why ? `; not all were looked at: ${why}` : ''}`;
  if (shown.length > 0) return { concept: 'sequential', headline, complete, equilibria: shown };
  return atTheLimit(game, headline, patience);
}

/** The limit of the logit path is sequential (McKelvey and Palfrey 1998): judged as such, by its beliefs. */
async function atTheLimit(
  game: ExtensiveGame,
  before: string,
  patience: Patience | undefined,
): Promise<Solved> {
  const aims = { stops: [], limit: true, tolerance: TOLERANCE };
  const verdict = await driven(logitSteps(game, aims, STEPS), patience);
  const { behaviour, beliefs, gap } = verdict.candidate;
  const judged = believing(game, judgedBehaviour(game, behaviour, DOUBLES), beliefs, DOUBLES);
  const gain = `with the beliefs on the path nobody gains more than ${DOUBLES.text(gap)} anywhere`;
  return verdict.kind === 'equilibrium'
    ? {
        concept: 'sequential',
        headline: `${before}. The limit of the logit path, in doubles: ${gain}`,
        complete: false,
        equilibria: [judged],
      }
    : {
        concept: 'sequential',
        headline: before,
        complete: false,
        equilibria: [],
        gaveUp: { why: `${verdict.why}; ${gain}`, best: judged },
      };
}

/** A profile with what is believed at each set of more than one node. */
export function believing<N>(
  game: ExtensiveGame,
  shown: Shown,
  beliefs: Beliefs<N>,
  { text, arithmetic }: Written<N>,
): Shown {
  const members = new Map<number, number[]>();
  for (const [node, { infoset }] of game.nodes.entries())
    if ((game.infosets[infoset]?.owner ?? -1) >= 0)
      members.set(infoset, [...(members.get(infoset) ?? []), node]);
  const sets = [...game.infosets.keys()].filter((set) => (game.infosets[set]?.owner ?? -1) >= 0);
  const moves = shown.moves.map((move, at) => {
    const nodes = members.get(sets[at] ?? -1) ?? [];
    if (nodes.length < 2) return move;
    const believes = nodes.flatMap((node) => {
      const share = beliefs[node] ?? arithmetic.zero;
      return arithmetic.compare(share, arithmetic.zero) === 0
        ? []
        : [[wayTo(game, node), text(share)] as const];
    });
    return { ...move, believes: Object.fromEntries(believes) };
  });
  return { ...shown, moves };
}

/** The moves that lead to a node. */
function wayTo({ nodes, infosets }: ExtensiveGame, node: number): string {
  const words: string[] = [];
  for (let at = node; ; ) {
    const { parent = -1, branch = -1 } = nodes[at] ?? {};
    if (parent < 0) return words.join(', ');
    words.unshift(infosets[nodes[parent]?.infoset ?? -1]?.actions[branch]?.label ?? '');
    at = parent;
  }
}

/** Who would rather do what, where, and why no beliefs help. */
export const breachWords = <N>(
  game: ExtensiveGame,
  { player, infoset, action, gain }: Breach<N>,
  because: string,
  { text }: Written<N>,
): string =>
  `${game.players[player] ?? ''} would rather ${game.infosets[infoset]?.actions[action]?.label ?? ''} at ${setName(game, infoset)} and gain ${text(gain)} (${because})`;
