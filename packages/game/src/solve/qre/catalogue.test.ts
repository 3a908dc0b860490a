import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ExtensiveGame } from '../../extensive/model.ts';
import { simultaneous } from '../../extensive/simultaneous.ts';
import { readEfg } from '../../files/read-efg.ts';
import { readNfg } from '../../files/read-nfg.ts';
import { advanceLogit, beginLogit } from './trace.ts';
import { logitSize, logitVerdict } from './verdict.ts';

// Games of others, for instance Gambit's catalogue: a folder that is named, not one of ours.
const FOLDER = process.env['CASUS_GAMES'];
/** Larger ones take minutes. */
const MOST_UNKNOWNS = 200;

const gamesIn = (folder: string): readonly (readonly [string, ExtensiveGame])[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
    const read = (): string => readFileSync(join(folder, file), 'utf8');
    const table = file.endsWith('.nfg') ? readNfg(read()).game : undefined;
    const game = file.endsWith('.efg') ? readEfg(read()).game : table && simultaneous(table);
    return game && logitSize(game).unknowns <= MOST_UNKNOWNS ? [[file, game] as const] : [];
  });

it.skipIf(FOLDER === undefined)(
  'comes to an equilibrium in every game of $CASUS_GAMES (skipped without it)',
  () => {
    const games = gamesIn(FOLDER ?? '');
    const missed = games.filter(([, game]) => {
      const search = advanceLogit(beginLogit(game, { stops: [], limit: true, tolerance: 1e-7 }), 2000);
      return logitVerdict(search).kind !== 'equilibrium';
    });
    expect(missed.map(([file]) => file)).toEqual([]);
    expect(games.length).toBeGreaterThan(0);
  },
  600_000,
);
