import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { valuesOf } from '../../evaluate/values.ts';
import { type ExtensiveGame, NONE } from '../../extensive/model.ts';
import { simultaneous } from '../../extensive/simultaneous.ts';
import { readEfg } from '../../files/read-efg.ts';
import type { NormalGame } from '../../normal/model.ts';
import { strategiesAt } from '../../normal/model.ts';
import { doubles } from '../../number/arithmetic.ts';
import { exactOfDouble } from '../../number/exact.ts';
import { advanceLogit, beginLogit } from './trace.ts';
import { type LogitVerdict, logitVerdict } from './verdict.ts';

// Models of deterrence with known solutions: the figures lie beside the repository.
const FIGURES = fileURLToPath(
  new URL('../../../../../../shared/data/formal_model_fixtures.json', import.meta.url),
);

interface Fixtures {
  readonly udg: {
    readonly payoffs: Readonly<Record<string, number>>;
    readonly cases: readonly {
      readonly pDef: number;
      readonly pCh: number;
      readonly xs: number;
      readonly ys: number;
      readonly PSQ: number;
      readonly Pwar: number;
    }[];
  };
  readonly volunteer: {
    readonly c_over_b: number;
    readonly n: readonly number[];
    readonly q: readonly number[];
  };
}

const fixtures = (): Fixtures => JSON.parse(readFileSync(FIGURES, 'utf8')) as Fixtures;
const limitOf = (game: ExtensiveGame): LogitVerdict =>
  logitVerdict(advanceLogit(beginLogit(game, { stops: [], limit: true, tolerance: 1e-8 }), 2000));

/**
 * Unilateral deterrence (Zagare and Kilgour 2000, chapter 5): a challenger, hard or soft, may challenge; a defender, hard or
 * soft, concedes or denies; then the challenger backs down or fights.
 */
function deterrence(p: Readonly<Record<string, number>>, pCh: number, pDef: number): ExtensiveGame {
  const end = (label: string, c: number, d: number): string => `t "" ${label} "o" { ${c} ${d} }`;
  const [sq, dc] = [end('1', p['cSQ'] ?? 0, p['dSQ'] ?? 0), end('2', p['cDC'] ?? 0, p['dDC'] ?? 0)];
  const back = end('3', p['cCD'] ?? 0, p['dCD'] ?? 0);
  const war = (c: string, d: string): string =>
    end(`${4 + (c === 'p' ? 2 : 0) + (d === 'p' ? 1 : 0)}`, p[`cDD${c}`] ?? 0, p[`dDD${d}`] ?? 0);
  const types = ['p', 'm'].flatMap((c, ci) =>
    ['p', 'm'].map(
      (d, di) => `p "" 1 ${1 + ci} "challenge" { "no" "yes" } 0 ${sq}
p "" 2 ${1 + di} "answer" { "concede" "deny" } 0 ${dc}
p "" 1 ${3 + 2 * ci + di} "last" { "back" "fight" } 0 ${back} ${war(c, d)}`,
    ),
  );
  const pairs = [pCh * pDef, pCh * (1 - pDef), (1 - pCh) * pDef, (1 - pCh) * (1 - pDef)];
  const shares = pairs.map((share, at) => `"${at}" ${Math.round(share * 1e6)}/1000000`).join(' ');
  const { game, faults } = readEfg(
    `EFG 2 R "deterrence" { "C" "D" } c "" 1 "types" { ${shares} } 0 ${types.join(' ')}`,
  );
  if (!game) throw new Error(JSON.stringify(faults));
  return game;
}

it.skipIf(!existsSync(FIGURES))(
  'finds the four equilibria of unilateral deterrence as limits (skipped without ../shared/data)',
  () => {
    const { payoffs, cases } = fixtures().udg;
    for (const { pCh, pDef, PSQ, Pwar } of cases) {
      const game = deterrence(payoffs, pCh, pDef);
      const { kind, candidate } = limitOf(game);
      expect(kind).toBe('equilibrium');
      const { reach } = valuesOf(game, candidate.behaviour, doubles());
      const likely = (least: number, most: number): number =>
        game.nodes.reduce(
          (sum, { infoset, outcome }, node) =>
            sum + (infoset === NONE && outcome >= least && outcome <= most ? (reach[node] ?? 0) : 0),
          0,
        );
      // Outcome 0 is the status quo, those from 3 on are wars.
      expect(likely(0, 0)).toBeCloseTo(PSQ, 6);
      expect(likely(3, 6)).toBeCloseTo(Pwar, 6);
    }
  },
);

it.skipIf(!existsSync(FIGURES))('helps as seldom as volunteers do (skipped without ../shared/data)', () => {
  const { c_over_b: cost, n, q } = fixtures().volunteer;
  for (const [at, players] of n.entries()) {
    if (players > 5) continue;
    const counts = Array.from({ length: players }, () => 2);
    const game: NormalGame = {
      kind: 'normal',
      title: 'volunteers',
      comment: '',
      players: counts.map((_, player) => `P${player + 1}`),
      strategies: counts.map(() => ['help', 'wait']),
      pays: Array.from({ length: 2 ** players }, (_, profile) => {
        const chosen = strategiesAt(counts, profile);
        const given = chosen.includes(0) ? 1 : 0;
        return chosen.map((strategy) => exactOfDouble(strategy === 0 ? 1 - cost : given));
      }).flat(),
    };
    const { kind, candidate } = limitOf(simultaneous(game));
    expect(kind).toBe('equilibrium');
    // All volunteers are alike, and the path keeps them so, past the branches on which one does the work.
    for (const row of candidate.behaviour) expect(row[0]).toBeCloseTo(q[at] ?? -1, 4);
  }
});
