import type { ExtensiveGame, NormalGame } from '@casus/game';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Judgement } from './brought.ts';
import { brief, type Shown, type Solved } from './shown.ts';

/** Prints what solving gave: the headline, then each equilibrium as a table with what it pays and what is regretted. */
export function printSolved(game: ExtensiveGame | NormalGame, answer: Solved, terminal: Terminal): void {
  const { bold } = terminal.colours;
  terminal.out(bold(game.title || 'A game'));
  terminal.out(`${answer.headline}.`);
  for (const [index, one] of answer.equilibria.entries()) printOne(`${index + 1}. `, one, terminal);
  const { gaveUp } = answer;
  if (gaveUp) {
    const best = gaveUp.best ? `, best regret ${brief(gaveUp.best.regret)}` : '';
    terminal.out(bold(`Gave up${best}: ${gaveUp.why}.`));
    if (gaveUp.best) printOne('The best so far, which is no equilibrium: ', gaveUp.best, terminal);
  }
  for (const { player, strategies } of answer.left ?? []) terminal.out(`${player}: ${strategies.join(', ')}`);
}

/** Prints what was found of a profile that somebody brought. */
export function printJudged(
  game: ExtensiveGame | NormalGame,
  { says, shown }: Judgement,
  terminal: Terminal,
): void {
  terminal.out(terminal.colours.bold(game.title || 'A game'));
  for (const sentence of says) terminal.out(sentence);
  printOne('', shown, terminal);
}

function printOne(name: string, one: Shown, terminal: Terminal): void {
  const pays = one.pays.map(({ player, pay }) => `${player} ${brief(pay)}`).join(', ');
  const agent = one.agentRegret === one.regret ? '' : ` (${brief(one.agentRegret)} at one set)`;
  const caption = `${name}pays ${pays}; regret ${brief(one.regret)}${agent}, recomputed from the game`;
  terminal.out();
  terminal.out(tableText({ caption, ...(one.draws ? drawn(one) : moved(one)) }, terminal));
}

const moved = ({ moves }: Shown) => {
  const believes = moves.some((move) => move.believes !== undefined);
  return {
    columns: ['player', 'where', 'does', ...(believes ? ['believes'] : [])].map((title) => ({ title })),
    rows: moves.map(({ player, at, does, believes: beliefs = {} }) => ({
      cells: [
        player,
        at,
        does,
        ...(believes
          ? [
              Object.entries(beliefs)
                .map(([way, share]) => `${way}: ${brief(share)}`)
                .join('; '),
            ]
          : []),
      ],
    })),
    empty: 'Nobody has a move.',
  };
};

const drawn = ({ draws = [] }: Shown) => ({
  columns: ['drawn', ...(draws[0]?.advice ?? []).map(({ player }) => player)].map((title) => ({ title })),
  rows: draws.map(({ share, advice }) => ({
    cells: [brief(share), ...advice.map(({ strategy }) => strategy)],
  })),
  empty: 'Nothing is drawn.',
});
