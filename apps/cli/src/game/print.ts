import type { ExtensiveGame, NormalGame } from '@casus/game';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Solved } from './shown.ts';

/** Prints what solving gave: the headline, then each equilibrium as a table with what it pays. */
export function printSolved(game: ExtensiveGame | NormalGame, answer: Solved, terminal: Terminal): void {
  const { bold } = terminal.colours;
  terminal.out(bold(game.title || 'A game'));
  terminal.out(`${answer.headline}.`);
  for (const [index, { moves, pays, regret }] of answer.equilibria.entries()) {
    const table = {
      caption: `${index + 1}. pays ${pays.map(({ player, pay }) => `${player} ${pay}`).join(', ')}; regret ${regret}, recomputed from the game`,
      columns: [{ title: 'player' }, { title: 'where' }, { title: 'does' }],
      rows: moves.map(({ player, at, does }) => ({ cells: [player, at, does] })),
      empty: 'Nobody has a move.',
    };
    terminal.out();
    terminal.out(tableText(table, terminal));
  }
  for (const { player, strategies } of answer.left ?? []) terminal.out(`${player}: ${strategies.join(', ')}`);
}
