import { type ExtensiveGame, type NormalGame, tableSteps } from '@casus/game';
import type { Patience } from '../check/patience.ts';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { backwards } from './backwards.ts';
import { correlate } from './correlate.ts';
import { driven } from './drive.ts';
import { learnt } from './learnt.ts';
import { logit, nash } from './mixed.ts';
import { sequential } from './sequential.ts';
import type { Concept, Solved } from './shown.ts';
import { extremes, pure, type Tabled, undominated } from './tables.ts';

/** How a game is asked. */
export interface Asked {
  readonly concept: Concept;
  /** Most equilibria to judge and to print, or to carry along. */
  readonly most: number;
  /** The regret at which regret matching ends; undefined for a share of the payoffs. */
  readonly tolerance: number | undefined;
  /** Clock and will; without it every answer is waited for. */
  readonly patience?: Patience;
}

/** Solves a game under one concept. */
export async function solved(
  game: ExtensiveGame | NormalGame,
  { concept, most, tolerance, patience }: Asked,
): Promise<Outcome<Solved>> {
  switch (concept) {
    case 'nash':
      return nash(game, patience);
    case 'logit':
      return logit(game, patience);
    case 'cfr':
      return good(await learnt(game, 'plus', tolerance, patience));
    case 'dcfr':
      return good(await learnt(game, 'discounted', tolerance, patience));
    case 'subgame-perfect':
      return game.kind === 'extensive' ? good(await backwards(game, most, patience)) : noSubgames();
    case 'sequential':
      return game.kind === 'extensive' ? good(await sequential(game, most, patience)) : noSubgames();
    case 'pure':
    case 'undominated':
    case 'all':
    case 'correlated':
      return onTable(game, concept, most, patience);
  }
}

const noSubgames = (): Outcome<Solved> =>
  bad(EXIT.usage, 'a table has no subgames and no information sets', 'ask for --concept pure or nash');

/** What is asked of the table of a game, where that can be held. */
async function onTable(
  game: ExtensiveGame | NormalGame,
  concept: 'pure' | 'undominated' | 'all' | 'correlated',
  most: number,
  patience: Patience | undefined,
): Promise<Outcome<Solved>> {
  const form = await tableOf(game, patience);
  if (!form.ok) return form;
  const tabled = form.value;
  switch (concept) {
    case 'all':
      return game.players.length === 2
        ? good(await extremes(tabled, most, patience))
        : bad(
            EXIT.stopped,
            `no list of all equilibria: two players are needed, and there are ${game.players.length}`,
            'try --concept pure, nash or logit',
          );
    case 'correlated':
      return correlate(tabled, patience);
    case 'undominated':
      return good(await undominated(tabled, patience));
    case 'pure':
      return good(pure(tabled, most));
  }
}

async function tableOf(
  game: ExtensiveGame | NormalGame,
  patience: Patience | undefined,
): Promise<Outcome<Tabled>> {
  if (game.kind === 'normal') return good({ game });
  const form = await driven(tableSteps(game, 'reduced'), patience);
  switch (form.kind) {
    case 'table':
      return good({ game: form.game, behind: { tree: game, plans: form.plans } });
    case 'too large':
      return bad(
        EXIT.stopped,
        `its table would hold ${form.payoffs.toLocaleString('en')} payoffs (${form.counts.map((count) => count.toLocaleString('en')).join(' x ')} strategies)`,
        'ask for --concept subgame-perfect, nash, logit or cfr, which need no table',
      );
    case 'stopped':
      return bad(
        EXIT.stopped,
        'it was stopped before the table of the tree was made; nothing was found yet',
        'ask for --concept subgame-perfect, nash, logit or cfr, which need no table',
      );
  }
}
