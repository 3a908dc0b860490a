import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExtensiveGame, type NormalGame, writeEfg, writeNfg } from '@casus/game';
import { runProgram } from '../spawn.ts';

/** The folder of Gambit's command line tools, if one is named and there. Debian has no package of them. */
export const gambitFolder = (): string | undefined => {
  const folder = process.env['CASUS_GAMBIT'];
  return folder !== undefined && existsSync(join(folder, 'gambit-lp')) ? folder : undefined;
};

/** What Gambit took: processor seconds of its process, and how many equilibria it printed; or why nothing is known. */
export type Rival =
  | { readonly kind: 'measured'; readonly seconds: number; readonly printed: number }
  | { readonly kind: 'over'; readonly seconds: number };

/** Gives up after so long, in seconds of the clock. */
export const PATIENCE = 60;

/** Runs a tool of Gambit on a game that our writer wrote; bash tells the processor time of what it ran. */
export async function runGambit(
  root: string,
  folder: string,
  [tool, ...flags]: readonly string[],
  game: ExtensiveGame | NormalGame,
): Promise<Rival> {
  const games = join(root, 'bench/results/games');
  mkdirSync(games, { recursive: true });
  const file = join(games, game.kind === 'normal' ? 'game.nfg' : 'game.efg');
  writeFileSync(file, game.kind === 'normal' ? writeNfg(game) : writeEfg(game));
  const command = `timeout ${PATIENCE} "${join(folder, tool ?? '')}" -q ${flags.join(' ')} "${file}"; echo "status $?"; times`;
  const { output } = await runProgram('bash', ['-c', command], root);
  const lines = output.trimEnd().split('\n');
  // The last line of `times`: user and system time of all children, as 0m1.250s.
  const seconds = [...(lines.at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes = '0', rest = '0']) => sum + 60 * Number(minutes) + Number(rest),
    0,
  );
  const printed = lines.filter((line) => line.startsWith('NE,')).length;
  return lines.includes('status 0') ? { kind: 'measured', seconds, printed } : { kind: 'over', seconds };
}
