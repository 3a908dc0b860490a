import { equilibria, type ForecastSearch } from '@casus/forecast';
import { counted, listed } from '@casus/views';
import type { Patience } from '../check/patience.ts';
import type { Ready } from './asked.ts';

/** What came of looking for other equilibria with every number in its middle. */
export type Sought =
  | {
      readonly kind: 'looked';
      /** Starts tried, and those that led to an equilibrium. */
      readonly starts: number;
      readonly arrived: number;
      /** Chance of an attack in each equilibrium that was found. */
      readonly attacked: readonly number[];
    }
  | { readonly kind: 'too large'; readonly guarantors: number }
  | { readonly kind: 'no time' };

/** Up to so many guarantors a look takes about a second; with eleven it takes longer than many a forecast. */
const QUICK = 4;
/** From so many starts where nobody says another number. */
const STARTS = 8;

/**
 * Looks for other equilibria once the draws are made: in a small game, and in a large one if somebody asks for it. One look is one piece: an
 * interrupt is heard at its end.
 */
export async function othersOf(
  { question, tables }: ForecastSearch,
  { starts: asked }: Pick<Ready, 'starts'>,
  patience: Patience,
): Promise<Sought> {
  const guarantors = question.terms.guarantors.length;
  if (asked === undefined && guarantors > QUICK) return { kind: 'too large', guarantors };
  await patience.breathe(0, 'the look for other equilibria');
  if (patience.stopped() !== undefined) return { kind: 'no time' };
  const { all, starts, arrived } = equilibria(tables.text, question.middle, asked ?? STARTS);
  return { kind: 'looked', starts, arrived, attacked: all.map(({ peace }) => 1 - peace) };
}

/** The search with the equilibria that were found, so that the forecast speaks of them. */
export const withOthers = (search: ForecastSearch, sought: Sought): ForecastSearch =>
  sought.kind === 'looked' ? { ...search, equilibria: sought.attacked } : search;

/** Which equilibrium is shown and why, and how many there are, as far as anybody looked: what was chosen, and what to beware of. */
export function othersWords(sought: Sought): { readonly choice?: string; readonly warning?: string } {
  switch (sought.kind) {
    case 'looked': {
      const { starts, arrived, attacked } = sought;
      const chances = attacked.map((chance) => `${(100 * chance).toFixed(1)} %`);
      return {
        choice: `That one is shown because it needs no hint of who expects what of whom (McKelvey and Palfrey 1998). With every number in its middle ${counted(starts, 'start')} led ${arrived === starts ? '' : `(${arrived} of them) `}to ${counted(attacked.length, 'equilibrium', 'equilibria')}, with an attack in ${listed(chances)}; there may be more.`,
      };
    }
    case 'too large':
      return {
        warning: `Whether there are other equilibria was not looked for: with ${sought.guarantors} guarantors that decide apart it takes long. Ask for it with --starts 8.`,
      };
    case 'no time':
      return { warning: 'Whether there are other equilibria was not looked for: there was no time left.' };
  }
}

/** How many draws were solved a second time, and what came of it. */
export const certifiedWords = (certified: number, mismatches: number, draws: number): string =>
  certified === 0
    ? 'No draw was solved a second time along the branch from blind play.'
    : `${certified} of ${counted(draws, 'draw')} ${certified === 1 ? 'was' : 'were'} solved a second time along the whole branch from blind play: ${mismatches === 0 ? 'none' : mismatches} came out otherwise.`;
