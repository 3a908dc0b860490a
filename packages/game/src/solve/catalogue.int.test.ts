import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExtensiveGame } from '../extensive/model.ts';
import { forgottenIn } from '../extensive/recall.ts';
import { readEfg } from '../files/read-efg.ts';
import { readNfg } from '../files/read-nfg.ts';
import { writeEfg, writeNfg } from '../files/write.ts';
import { inDoubles, inFractions } from '../linear/numbers.ts';
import { reducedFormOf, strategyCounts } from '../normal/from-tree.ts';
import type { NormalGame } from '../normal/model.ts';
import { extremeEquilibria, extremeSize } from './extreme.ts';
import { lemke } from './lemke.ts';
import { lemkeHowson } from './lemke-howson.ts';
import { solveZeroSum } from './zero-sum.ts';

/** The folder of games of others: Gambit's catalogue, OpenSpiel's samples. */
const given = process.env['CASUS_GAMES'];

/** Games of two players with as many bases as this at most are enumerated. */
const MOST_BASES = 20_000;

const files = (ending: string): readonly (readonly [name: string, text: string])[] =>
  given === undefined
    ? []
    : readdirSync(given, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .map((name) => [name, readFileSync(join(given, name), 'utf8')]);

const BUDGET = 100_000;

describe.skipIf(given === undefined)('the games in $CASUS_GAMES (skipped without it)', () => {
  const trees = files('.efg').flatMap(([name, text]): readonly (readonly [string, ExtensiveGame])[] => {
    const { game } = readEfg(text);
    return game?.players.length === 2 && forgottenIn(game).length === 0 ? [[name, game]] : [];
  });
  const tables = files('.nfg').flatMap(([name, text]): readonly (readonly [string, NormalGame])[] => {
    const { game } = readNfg(text);
    return game?.players.length === 2 ? [[name, game]] : [];
  }, 600_000);

  it('are all read, and read again as they are written, without a warning', () => {
    for (const [name, text] of files('.efg')) {
      const { game } = readEfg(text);
      expect([name, game && readEfg(writeEfg(game)).faults]).toEqual([name, []]);
    }
    for (const [name, text] of files('.nfg')) {
      const { game } = readNfg(text);
      expect([name, game && readNfg(writeNfg(game)).faults]).toEqual([name, []]);
    }
  });

  it('are solved by both methods of the sequence form, exactly, with the same value where it is unique', () => {
    let zeroSum = 0;
    for (const [name, game] of trees) {
      const found = lemke(game, inFractions, BUDGET);
      expect([name, found.kind]).toEqual([name, 'equilibrium']);
      expect([name, lemke(game, inDoubles, BUDGET).kind]).toEqual([name, 'equilibrium']);
      const best = solveZeroSum(game, inFractions, BUDGET);
      if (best.kind !== 'equilibrium') {
        expect(best.why).toBe('the payoffs do not add up to the same at every end');
        continue;
      }
      zeroSum += 1;
      expect([name, found.kind === 'equilibrium' && found.pays[0]?.text]).toEqual([name, best.pays[0]?.text]);
    }
    console.log(`${trees.length} trees of two players solved exactly, ${zeroSum} of constant sum`);
  }, 600_000);

  it('have in their tables the equilibrium that the tree was found to have, when nothing mixes', () => {
    let [compared, small] = [0, 0];
    for (const [name, game] of trees) {
      const form = reducedFormOf(game);
      if (form.kind !== 'table' || extremeSize(strategyCounts(form.game)).bases > 2000) continue;
      const all = extremeEquilibria(form.game, MOST_BASES);
      if (all.kind !== 'all') continue;
      small += 1;
      const found = lemke(game, inFractions, BUDGET);
      if (found.kind !== 'equilibrium') throw new Error(`${name}: ${found.why}`);
      if (all.equilibria.length > 1 && found.profile.some((row) => row.some(({ bottom }) => bottom > 1n)))
        continue;
      compared += 1;
      const paid = all.equilibria.map(({ pays }) => pays.map(({ text }) => text).join(' '));
      expect([name, paid]).toEqual([
        name,
        expect.arrayContaining([found.pays.map(({ text }) => text).join(' ')]),
      ]);
    }
    console.log(`${small} trees enumerated as tables, ${compared} compared`);
  }, 600_000);

  it('are solved as tables, exactly, and all their extreme equilibria found where they are not too many', () => {
    let equilibria = 0;
    for (const [name, game] of tables) {
      expect([name, lemkeHowson(game, inFractions, BUDGET).kind]).toEqual([name, 'equilibrium']);
      expect([name, lemkeHowson(game, inDoubles, BUDGET).kind]).toEqual([name, 'equilibrium']);
      if (extremeSize(strategyCounts(game)).bases > MOST_BASES) continue;
      const all = extremeEquilibria(game, MOST_BASES);
      expect([name, all.kind]).toEqual([name, 'all']);
      expect(all.equilibria.length).toBeGreaterThan(0);
      equilibria += all.equilibria.length;
    }
    console.log(`${tables.length} tables of two players solved exactly, ${equilibria} extreme equilibria`);
  }, 600_000);
});
