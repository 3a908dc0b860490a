import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  eliminate,
  type ExtensiveGame,
  exactOf,
  fractions,
  type NormalGame,
  pureEquilibria,
  readEfg,
  readNfg,
  reducedFormOf,
  regretOf,
  subgamePerfect,
  valuesOf,
} from '../packages/game/src/index.ts';

const folder = join(import.meta.dirname, 'games');

const tree = (name: string): ExtensiveGame => {
  const { game, faults } = readEfg(readFileSync(join(folder, `${name}.efg`), 'utf8'));
  expect(faults).toEqual([]);
  if (!game) throw new Error(`${name} cannot be read`);
  return game;
};
const table = (name: string): NormalGame => {
  const { game, faults } = readNfg(readFileSync(join(folder, `${name}.nfg`), 'utf8'));
  expect(faults).toEqual([]);
  if (!game) throw new Error(`${name} cannot be read`);
  return game;
};

/** What the literature that each file cites says of it: all pure equilibria, by what they pay. */
const PURE: Readonly<Record<string, readonly string[]>> = {
  prisoners: ['-6 -6'],
  sexes: ['2 1', '1 2'],
  pennies: [],
  'stag-hunt': ['4 4', '3 3'],
  chicken: ['1 -1', '-1 1'],
  roshambo: [],
  shapley: [],
  inspection: [],
  volunteer: ['10 10 7', '10 7 10', '7 10 10'],
  'public-good': ['2 2 2'],
  traveller: ['2 2'],
  blotto: [],
  cournot: ['16 16'],
};

/** All subgame-perfect equilibria in pure strategies, by what they pay. */
const BACKWARD: Readonly<Record<string, readonly string[]>> = {
  entry: ['1 1'],
  plan: ['3'],
  horse: ['3 2 2', '1 1 1'],
  centipede: ['1 0'],
  ultimatum: ['4 0', '3 1'],
  trust: ['0 0'],
  'beer-quiche': ['21/10 9/10', '29/10 9/10'],
  deterrence: ['3 4'],
  duel: ['1/3 -1/3'],
  // Nobody has a pure equilibrium here: one that mixes.
  'one-card': ['1/3 -1/3'],
  kuhn: ['-1/18 1/18'],
};

/** Mixed equilibria that are known: by label of the set (sets of one label do the same), the shares; and what they pay. */
const MIXED: Readonly<Record<string, readonly [behaviour: Readonly<Record<string, string>>, pays: string]>> =
  {
    'one-card': [{ red: '1 0', black: '1/3 2/3', 'a raise': '2/3 1/3' }, '1/3 -1/3'],
    kuhn: [
      {
        J: '1 0',
        Q: '1 0',
        K: '1 0',
        'J after a bet': '1 0',
        'Q after a bet': '2/3 1/3',
        'K after a bet': '0 1',
        'J after a check': '2/3 1/3',
        'Q after a check': '1 0',
        'K after a check': '0 1',
      },
      '-1/18 1/18',
    ],
    // B goes on only where C, if asked, goes left with 1/4 at most (Selten 1975).
    horse: [{ A: '1 0', B: '1 0', C: '1/4 3/4' }, '1 1 1'],
  };

const pays = (all: readonly { readonly text: string }[]): string => all.map(({ text }) => text).join(' ');

describe('the games of the library', () => {
  it('are those of which something is known', () => {
    const files = readdirSync(folder).toSorted();
    expect(files).toEqual(
      [
        ...Object.keys(PURE).map((name) => `${name}.nfg`),
        ...Object.keys(BACKWARD).map((name) => `${name}.efg`),
      ].toSorted(),
    );
    expect(files.length).toBeGreaterThanOrEqual(20);
  });

  it.each(Object.entries(PURE))('%s has the pure equilibria that are known', (name, expected) => {
    const game = table(name);
    const each = game.players.length;
    const counts = game.strategies.map(({ length }) => length);
    const found = pureEquilibria(game).map((strategies) => {
      const profile = strategies.reduceRight(
        (sum, strategy, player) => sum * (counts[player] ?? 1) + strategy,
        0,
      );
      return pays(game.pays.slice(profile * each, profile * each + each));
    });
    expect(found).toEqual(expected);
  });

  it.each(Object.entries(BACKWARD))(
    '%s has the subgame-perfect equilibria that are known',
    (name, expected) => {
      const { equilibria, complete } = subgamePerfect(tree(name));
      expect(equilibria.map((found) => pays(found.pays))).toEqual(expected);
      expect(complete).toBe(!['one-card', 'kuhn'].includes(name));
      for (const { regret } of equilibria) expect(regret.most.text).toBe('0');
    },
  );

  it.each(Object.entries(MIXED))(
    '%s has the mixed equilibrium that is known, without regret',
    (name, [shares, expected]) => {
      const game = tree(name);
      const behaviour = game.infosets.map(({ label }) =>
        (shares[label] ?? '').split(' ').flatMap((share) => exactOf(share) ?? []),
      );
      expect(regretOf(game, behaviour, fractions).most.text).toBe('0');
      expect(pays(valuesOf(game, behaviour, fractions).pays)).toBe(expected);
    },
  );

  it('solves dominance where the file says so', () => {
    expect(eliminate(table('prisoners'), 'strict').left).toEqual([[1], [1]]);
    expect(eliminate(table('public-good'), 'strict').left).toEqual([[1], [1], [1]]);
    expect(eliminate(table('traveller'), 'weak').left).toEqual([[0], [0]]);
  });

  it('gives tables of trees the pure equilibria of the trees', () => {
    const form = reducedFormOf(tree('entry'));
    expect(form.kind === 'table' && pureEquilibria(form.game)).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
});
