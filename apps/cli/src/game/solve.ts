import { type ExtensiveGame, type NormalGame, reducedFormOf } from '@casus/game';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { backwards } from './backwards.ts';
import { extremes, logit, nash } from './mixed.ts';
import type { Concept, Solved } from './shown.ts';
import { pure, undominated } from './tables.ts';

/** Solves a game under one concept. */
export function solved(game: ExtensiveGame | NormalGame, concept: Concept, most: number): Outcome<Solved> {
  switch (concept) {
    case 'nash':
      return nash(game);
    case 'logit':
      return logit(game);
    case 'subgame-perfect':
      return game.kind === 'extensive'
        ? good(backwards(game, most))
        : bad(EXIT.usage, 'a table has no subgames', 'ask for --concept pure');
    case 'pure':
    case 'undominated':
    case 'all':
      return onTable(game, concept, most);
  }
}

/** What is asked of the table of a game, where that can be held. */
function onTable(
  game: ExtensiveGame | NormalGame,
  concept: 'pure' | 'undominated' | 'all',
  most: number,
): Outcome<Solved> {
  const form = game.kind === 'normal' ? { kind: 'table' as const, game, plans: [] } : reducedFormOf(game);
  if (form.kind !== 'table')
    return bad(
      EXIT.stopped,
      `its table would hold ${form.payoffs.toLocaleString('en')} payoffs (${form.counts.join(' x ')} strategies)`,
      'ask for --concept subgame-perfect or nash, which need no table',
    );
  const behind = game.kind === 'extensive' ? { tree: game, plans: form.plans } : undefined;
  switch (concept) {
    case 'all':
      return extremes(form.game, most);
    case 'undominated':
      return good(undominated(form.game));
    case 'pure':
      return good(pure(form.game, most, behind));
  }
}
