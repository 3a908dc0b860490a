import {
  checkSequentialSteps,
  compiled,
  type ExtensiveGame,
  inDoubles,
  inFractions,
  type NormalGame,
  type Numbers,
  rangeOf,
  regretOf,
  standingOf,
} from '@casus/game';
import type { Patience } from '../check/patience.ts';
import { driven } from './drive.ts';
import { judgedBehaviour, judgedMixed, type Written } from './judge.ts';
import { DOUBLES, treeOf } from './mixed.ts';
import { type Brought, rowsOf } from './profile.ts';
import { believing, breachWords } from './sequential.ts';
import { brief, type Shown } from './shown.ts';
import { FRACTIONS } from './tables.ts';

/** What there is to say of a profile that somebody brings. */
export interface Judgement {
  /** What it is, in words, the weakest concept first. */
  readonly says: readonly string[];
  readonly shown: Shown;
  /** Whether nobody gains by anything: exactly, or by no more than rounding explains. */
  readonly equilibrium: boolean;
}

/** Combinations of beliefs that are tried. */
const TRIES = 2000;
/** From here on rounded decimals do not explain what somebody gains, as a part of the widest range of payoffs. */
const EXPLAINED = 1e-3;

/** Judges a profile from the game alone: what it pays, what each would gain, and whether beliefs can carry it. */
export const judgement = (
  game: ExtensiveGame | NormalGame,
  brought: Brought,
  patience: Patience | undefined,
): Promise<Judgement> =>
  brought.exact
    ? judged(
        game,
        brought.rows,
        { numbers: inFractions, written: FRACTIONS, rounded: brought.rounded },
        patience,
      )
    : judged(game, brought.rows, { numbers: inDoubles, written: DOUBLES, rounded: true }, patience);

/** What a profile is judged in, and whether its numbers may stand for others. */
interface Means<N> {
  readonly numbers: Numbers<N>;
  readonly written: Written<N>;
  readonly rounded: boolean;
}

async function judged<N>(
  game: ExtensiveGame | NormalGame,
  rows: readonly (readonly N[])[],
  means: Means<N>,
  patience: Patience | undefined,
): Promise<Judgement> {
  const { numbers, written } = means;
  if (game.kind === 'normal') {
    const shown = judgedMixed(game, rows, written);
    return { shown, ...standing(game, shown, standingOf(game, rows, numbers.arithmetic).regret, means) };
  }
  const behaviour = game.infosets.map((): readonly N[] => []);
  for (const [at, { set }] of rowsOf(game).entries()) behaviour[set] = rows[at] ?? [];
  const shown = judgedBehaviour(game, behaviour, written);
  const nash = standing(game, shown, regretOf(game, behaviour, numbers.arithmetic).full, means);
  // What only nearly is an equilibrium cannot be sequential exactly, and would be refused for its rounding.
  if (!nash.equilibrium || shown.regret !== '0') return { shown, ...nash };
  const verdict = await driven(checkSequentialSteps(game, behaviour, numbers, { tries: TRIES }), patience);
  switch (verdict.kind) {
    case 'sequential':
      return {
        shown: believing(game, shown, verdict.beliefs, written),
        equilibrium: true,
        says: [...nash.says, 'Sequential, with the beliefs told below.'],
      };
    case 'not':
      return {
        shown,
        equilibrium: true,
        says: [
          ...nash.says,
          `Not sequential: ${breachWords(game, verdict.breach, verdict.because, written)}.`,
        ],
      };
    case 'not shown':
      return {
        shown,
        equilibrium: true,
        says: [...nash.says, `Not shown to be sequential: ${verdict.why}.`],
      };
  }
}

/** Whether anybody gains, who, and in the eyes of which arithmetic. */
function standing<N>(
  game: ExtensiveGame | NormalGame,
  { regret, exact }: Shown,
  byPlayer: readonly N[] | undefined,
  { written: { arithmetic, text }, rounded }: Means<N>,
): Pick<Judgement, 'says' | 'equilibrium'> {
  const gains = (byPlayer ?? []).flatMap((gain, player) =>
    arithmetic.compare(gain, arithmetic.zero) > 0
      ? [`${game.players[player] ?? ''} would gain ${brief(text(gain))}`]
      : [],
  );
  // Where somebody forgets, only changes at one set are looked at.
  const by = byPlayer ? 'by another plan' : 'by a change at one set';
  const who = gains.length > 0 ? gains.join(' and ') : `somebody would gain ${brief(regret)}`;
  const is = !byPlayer ? 'An equilibrium of the agent form' : 'A Nash equilibrium';
  if (exact && regret === '0') return { equilibrium: true, says: [`${is}, exactly: nobody gains ${by}.`] };
  if (!rounded) return { equilibrium: false, says: [`No equilibrium: ${who} ${by}.`] };
  const [top = '0', bottom = '1'] = regret.split('/');
  const within = Number(top) / Number(bottom) <= EXPLAINED * rangeOf(compiled(treeOf(game)));
  return {
    equilibrium: within,
    says: [
      within
        ? `Near an equilibrium: nobody gains more than ${brief(regret)} ${by}, which the rounding of its decimals may explain. Fractions would tell.`
        : `No equilibrium: ${who} ${by}, more than rounding explains.`,
    ],
  };
}
