import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ExtensiveGame,
  type Fault,
  FAULTS,
  faultLine,
  gameFromJson,
  type NormalGame,
  readEfg,
  readNfg,
} from '@casus/game';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { isThere, readSource, STDIN } from '../files.ts';
import { libraryFolder } from '../library/folder.ts';

/** A game as read, with what its reader had to put right. */
export interface LoadedGame {
  readonly path: string;
  readonly game: ExtensiveGame | NormalGame;
  readonly warnings: readonly string[];
}

/**
 * Reads `.efg`, `.nfg` or our own JSON, by what the text begins with; `-` is standard input, and a bare name is a game
 * of the library.
 */
export function loadGame(named: string): Outcome<LoadedGame> {
  const path = isThere(named) || named === STDIN ? named : (ofLibrary(named) ?? named);
  const source = readSource(path);
  if (!source.ok) return isThere(path) ? bad(source.problem.code, source.problem.says, MEND) : source;
  const { text } = source.value;
  if (/^\uFEFF?\s*\{/u.test(text)) return fromJson(path, text);
  const { game, faults } = /^\uFEFF?\s*NFG/u.test(text) ? readNfg(text) : readEfg(text);
  const told = (severity: 'error' | 'warning'): readonly string[] =>
    faults
      .filter(({ code }: Fault) => FAULTS[code].severity === severity)
      .map((fault) => faultLine(path, fault));
  if (!game) return bad(EXIT.findings, told('error').join('\n'));
  return good({ path, game, warnings: told('warning') });
}

/** What to do about a file that is no text; readers of pacts would say otherwise. */
const MEND = 'name a .efg or .nfg file of Gambit, or JSON as "casus game convert" writes it';

/** The file of a game of the library, by its name without ending. */
function ofLibrary(name: string): string | undefined {
  const folder = libraryFolder();
  if (folder === undefined || !/^[a-z0-9-]+$/u.test(name)) return undefined;
  return ['efg', 'nfg']
    .map((end) => join(folder, 'games', `${name}.${end}`))
    .find((path) => existsSync(path));
}

function fromJson(path: string, text: string): Outcome<LoadedGame> {
  try {
    const read = gameFromJson(JSON.parse(text));
    return read.kind === 'game'
      ? good({ path, game: read.game, warnings: [] })
      : bad(
          EXIT.findings,
          `${path}: ${read.path}: ${read.message}`,
          '"casus game convert FILE --to json" shows the form',
        );
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return bad(EXIT.findings, `${path}: is not JSON: ${error.message}`, 'check the place that is named');
  }
}
