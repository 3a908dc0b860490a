import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  CHANCE,
  doubles,
  exactOfDouble,
  type NormalGame,
  pureEquilibria,
  regretOf,
  valuesOf,
} from '@casus/game';
import { grown, type Grown, type Way } from '../testing/tree.ts';

// Models of the literature that the guarantee game does not contain, as trees and tables for packages/game.
const FIGURES = fileURLToPath(
  new URL('../../../../../shared/data/formal_model_fixtures.json', import.meta.url),
);
const here = existsSync(FIGURES);
if (!here)
  process.stderr.write(`SKIPPED: signals and other models of the literature (${FIGURES} is absent)\n`);
type Figures = Readonly<Record<string, number>>;
interface Fixtures {
  readonly fearon1997: Figures;
  readonly olsonZeckhauser: readonly {
    readonly alpha: number;
    readonly w: readonly number[];
    readonly g: readonly number[];
  }[];
  readonly trust: Figures;
  readonly repeated: Figures;
}
const fixtures = here ? (JSON.parse(readFileSync(FIGURES, 'utf8')) as Fixtures) : undefined;

const table = (
  strategies: readonly (readonly number[])[],
  pay: (profile: readonly number[], player: number) => number,
): NormalGame => {
  const profiles = strategies.reduce<readonly (readonly number[])[]>(
    // The first player's strategy runs fastest.
    (all, own) => own.flatMap((strategy) => all.map((profile) => [...profile, strategy])),
    [[]],
  );
  return {
    kind: 'normal',
    title: '',
    comment: '',
    players: strategies.map((_, player) => `player ${player + 1}`),
    strategies: strategies.map((own) => own.map(String)),
    pays: profiles.flatMap((profile) => strategies.map((_, player) => exactOfDouble(pay(profile, player)))),
  };
};

/** What is done at each set, from its name; chance has an empty row. */
const behaviour = (
  { tree, sets }: Grown,
  does: (what: string, at: readonly number[]) => number,
): number[][] => {
  const rows: number[][] = [];
  for (const [name, set] of sets) {
    const [what = '', ...at] = name.split(' ');
    const { owner, actions } = tree.infosets[set]!;
    rows[set] =
      owner === CHANCE ? [] : actions.map((_, action) => (action === does(what, at.map(Number)) ? 1 : 0));
  }
  return rows;
};

/** Fearon 1997: types of a guarantor signal; a challenger, tough or soft, attacks or not; the guarantor fights or backs down. */
function audience(kind: 'tying' | 'sinking', types: number, signals: readonly number[]): Grown {
  const { pi = 0, p = 0, cD: c = 0 } = fixtures!.fearon1997;
  const [back, sunk] = [
    (m: number) => (kind === 'tying' ? m : 0),
    (m: number) => (kind === 'sinking' ? m : 0),
  ];
  const end =
    (pays: readonly number[]): (() => Way) =>
    () => ({ kind: 'end', pays });
  const answer = (k: number, s: number, tough: number): Way => {
    const [v, m] = [(k + 0.5) / types, signals[s] ?? 0];
    return {
      kind: 'choice',
      owner: 0,
      set: `fight ${k} ${s}`,
      moves: [
        { label: 'back', go: end([-back(m) - sunk(m), 1]) },
        { label: 'fight', go: end([p * v - c - sunk(m), tough === 1 ? 0.5 : -1]) },
      ],
    };
  };
  const attack = (k: number, s: number, tough: number): Way => ({
    kind: 'choice',
    owner: 1,
    set: `attack ${tough} ${s}`,
    moves: [
      { label: 'no', go: end([(k + 0.5) / types - sunk(signals[s] ?? 0), 0]) },
      { label: 'yes', go: () => answer(k, s, tough) },
    ],
  });
  const signal = (k: number, tough: number): Way => ({
    kind: 'choice',
    owner: 0,
    set: `signal ${k}`,
    moves: signals.map((m, s) => ({ label: String(m), go: () => attack(k, s, tough) })),
  });
  return grown(['guarantor', 'challenger'], {
    kind: 'choice',
    owner: CHANCE,
    set: 'type',
    moves: Array.from({ length: types }, (_, k) => ({
      label: String(k),
      chance: 1 / types,
      go: (): Way => ({
        kind: 'choice',
        owner: CHANCE,
        set: 'tough',
        moves: [
          { label: 'soft', chance: 1 - pi, go: () => signal(k, 0) },
          { label: 'tough', chance: pi, go: () => signal(k, 1) },
        ],
      }),
    })),
  });
}

describe.skipIf(!here)('other models of the literature', () => {
  it.each([
    ['tying', 'vstar', 'mTying', 'euTying'],
    ['sinking', 'v0', 'mSinking', 'euSinking'],
  ] as const)(
    '3.3: %s hands or sinking costs is an equilibrium, with the figures of the model',
    (kind, from, signal, worth) => {
      const figures = fixtures!.fearon1997;
      const [cut, m] = [figures[from]!, figures[signal]!];
      const types = 50;
      const game = audience(kind, types, [0, m / 2, m]);
      const committed = (k: number): boolean => (k + 0.5) / types >= cut;
      const play = behaviour(game, (what, [a = 0, s = 0]) => {
        if (what === 'signal') return committed(a) ? 2 : 0;
        if (what === 'attack') return a === 1 || s < 2 ? 1 : 0;
        // Whoever would rather fight than back down fights, with what it has signalled.
        const v = (a + 0.5) / types;
        const backs = kind === 'tying' ? -([0, m / 2, m][s] ?? 0) : 0;
        return figures['p']! * v - figures['cD']! > backs ? 1 : 0;
      });
      const { pays } = valuesOf(game.tree, play, doubles());
      expect(pays[0]).toBeCloseTo(figures[worth]!, 2);
      // With 50 types the one that is just indifferent lies between two of them.
      expect(regretOf(game.tree, play, doubles()).agent).toBeLessThan(1e-3);
      // A cut elsewhere is none.
      const other = behaviour(game, (what, [a = 0, s = 0]) =>
        what === 'signal'
          ? (a + 0.5) / types >= cut + 0.2
            ? 2
            : 0
          : what === 'attack'
            ? a === 1 || s < 2
              ? 1
              : 0
            : s === 2
              ? 1
              : 0,
      );
      expect(regretOf(game.tree, other, doubles()).most).toBeGreaterThan(1e-2);
    },
  );

  it('3.10: the great carry the small (Olson and Zeckhauser 1966)', () => {
    for (const { alpha, w, g } of fixtures!.olsonZeckhauser) {
      const step = 0.5;
      const menus = w.map((_, i) => Array.from({ length: i === 0 ? 11 : 5 }, (__, k) => k * step));
      const game = table(menus, (profile, player) => {
        const sum = profile.reduce((all, own) => all + own, 0);
        return (w[player]! - profile[player]!) ** (1 - alpha) * sum ** alpha;
      });
      const found = pureEquilibria(game).map((profile) =>
        profile.map((strategy, player) => menus[player]![strategy]),
      );
      expect(found).toContainEqual(g);
    }
  });

  it('3.11: trust is kept where belief is high enough (Kydd 2005)', () => {
    const { R = 0, T = 0, P = 0, S = 0, m = 0 } = fixtures!.trust;
    // Each is trustworthy with chance t, and then chooses to co-operate (0) or not (1); the others never do.
    const kept = (t: number): boolean =>
      pureEquilibria(
        table(
          [
            [0, 1],
            [0, 1],
          ],
          ([a = 0, b = 0], player) => {
            const [own, other] = player === 0 ? [a, b] : [b, a];
            const met = other === 0 ? t : 0;
            return own === 0 ? met * R + (1 - met) * S : met * T + (1 - met) * P;
          },
        ),
      ).some(([a, b]) => a === 0 && b === 0);
    expect([kept(m - 1e-3), kept(m + 1e-3)]).toEqual([false, true]);
  });

  it('3.12: an alliance is honoured where the future weighs enough', () => {
    const { c = 0, a = 0, V = 0, deltastar = 0 } = fixtures!.repeated;
    const honoured = (d: number): boolean =>
      pureEquilibria(table([[0, 1]], ([breach]) => (breach === 1 ? -a : -c + (V * d) / (1 - d))))[0]?.[0] ===
      0;
    expect([honoured(deltastar - 1e-6), honoured(deltastar + 1e-6)]).toEqual([false, true]);
  });

  it('3.13: a cost in peace tells resolve where only the resolved would pay it (Morrow 1994)', () => {
    const [unresolved, resolved] = [0.2, 0.6];
    const parted = (k: number): boolean => {
      const end =
        (pays: readonly number[]): (() => Way) =>
        () => ({ kind: 'end', pays });
      const game = grown(['guarantor', 'challenger'], {
        kind: 'choice',
        owner: CHANCE,
        set: 'type',
        moves: [unresolved, resolved].map((gain, type) => ({
          label: String(type),
          chance: 0.5,
          go: (): Way => ({
            kind: 'choice',
            owner: 0,
            set: `pay ${type}`,
            moves: [0, k].map((cost, paid) => ({
              label: String(cost),
              go: (): Way => ({
                kind: 'choice',
                owner: 1,
                set: `attack ${paid}`,
                moves: [
                  { label: 'no', go: end([gain - cost, 0]) },
                  { label: 'yes', go: end([-cost, type === 1 ? -1 : 1]) },
                ],
              }),
            })),
          }),
        })),
      });
      const play = behaviour(game, (what, [at = 0]) => (what === 'pay' ? at : 1 - at));
      return regretOf(game.tree, play, doubles()).most < 1e-12;
    };
    expect([unresolved - 0.01, unresolved, resolved, resolved + 0.01].map(parted)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
