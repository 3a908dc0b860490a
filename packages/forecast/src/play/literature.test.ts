import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ground, handNumbers, handTerms, onEach, onForce } from '../testing/games.ts';
import type { Terms } from '../terms/model.ts';
import { equilibria } from './equilibria.ts';
import { compileGame } from './game.ts';
import { legendre } from './math/quadrature.ts';
import type { ActorNumbers, Numbers } from './numbers.ts';
import type { Solution } from './solution.ts';
import { solveGame } from './solve.ts';
import { type Table, tableOf } from './table.ts';

// Models of the literature that the guarantee game contains, by parameters alone. The figures lie beside the repository.
const FIGURES = fileURLToPath(
  new URL('../../../../../shared/data/formal_model_fixtures.json', import.meta.url),
);
const here = existsSync(FIGURES);
if (!here) process.stderr.write(`SKIPPED: models of the literature (${FIGURES} is absent)\n`);
const fixtures = here ? (JSON.parse(readFileSync(FIGURES, 'utf8')) as Fixtures) : undefined;

interface Fixtures {
  readonly udg: {
    readonly cases: readonly {
      readonly pDef: number;
      readonly pCh: number;
      readonly eq: string;
      readonly xs: number;
      readonly ys: number;
      readonly PSQ: number;
      readonly Pwar: number;
    }[];
  };
  readonly ultimatum: {
    readonly p: number;
    readonly cA: number;
    readonly cbar: number;
    readonly xstar: number;
    readonly Pwar: number;
  };
  readonly selection: readonly {
    readonly prior: string;
    readonly hstar: number;
    readonly PAttack?: number;
    readonly meanHonourGivenAttack: number;
  }[];
  readonly volunteer: {
    readonly c_over_b: number;
    readonly n: readonly number[];
    readonly q: readonly number[];
    readonly Pnone: readonly number[];
  };
  readonly deterThreshold: {
    readonly Walone: number;
    readonly SQ: number;
    readonly Wjoint: number;
    readonly hstar: number;
  };
  readonly lewisSchultz: {
    readonly barWA: number;
    readonly bara: number;
    readonly equilibria: readonly {
      readonly barWB: number;
      readonly eq: readonly { readonly pR: number; readonly pC: number; readonly pF: number }[];
    }[];
  };
}

/** So little noise that the figures of games without any come out to their last digit. */
const noise = 1e-7;

const tableFor = (terms: Terms): Table => {
  const compiled = compileGame(terms);
  if (compiled.kind !== 'game') throw new Error(compiled.says);
  return tableOf(compiled.game);
};
const solutionOf = (table: Table, numbers: Numbers): Solution => {
  const solved = solveGame(table, numbers);
  if (solved.kind !== 'solved') throw new Error(solved.kind);
  return solved.solution;
};

/** One guarantor that comes with a known chance, for what only it knows; a beneficiary that always resists. */
function honouring(alone: number, joint: number): (h: number) => Solution {
  const table = tableFor(
    handTerms(
      [
        {
          name: 'USA',
          answers: [
            ['none', 0],
            ['force', 0],
          ],
        },
      ],
      [{}],
    ),
  );
  return (h) =>
    solutionOf(
      table,
      handNumbers({
        challenger: {
          noise,
          capability: 1e-3,
          stake: alone - joint,
          costOfWar: -joint,
          costOfBackingDown: 1,
        },
        beneficiary: { noise, stake: 1, costOfWar: -2 },
        guarantors: [
          { noise, capability: 1, resolve: 1, types: { kind: 'few', values: [1, -1], chances: [h, 1 - h] } },
        ],
        contest: { decisiveness: 10 },
        attacks: [{}],
      }),
    );
}

describe.skipIf(!here)('the guarantee game', () => {
  it('3.1: is attacked where honouring is less likely than the threshold', () => {
    const { Walone, SQ, Wjoint, hstar } = fixtures!.deterThreshold;
    const play = honouring(Walone - SQ, Wjoint - SQ);
    const chance = (h: number): number => play(h).attack[0] ?? Number.NaN;
    expect(chance(hstar - 1e-4)).toBeCloseTo(1, 8);
    expect(chance(hstar + 1e-4)).toBeCloseTo(0, 8);
    expect(chance(hstar)).toBeCloseTo(0.5, 6);
  });

  it('3.2: has the four equilibria of unilateral deterrence', () => {
    const table = tableFor(handTerms([], [{}]));
    for (const { pDef, pCh, eq, xs, ys, PSQ, Pwar } of fixtures!.udg.cases) {
      const solution = solutionOf(
        table,
        handNumbers({
          // Over the status quo: the prize 0.4, backing down -0.4, war -0.2 if hard and -0.6 if soft.
          challenger: {
            noise,
            stake: 0.4,
            costOfWar: 1,
            costOfBackingDown: 0.4,
            resolve: 0.4,
            types: { kind: 'few', values: [1, 0], chances: [pCh, 1 - pCh] },
          },
          // Over the challenger's backing down: conceding -0.5, war -0.3 if hard and -0.8 if soft.
          beneficiary: {
            noise,
            stake: 0.5,
            costOfWar: -0.2,
            resolve: 0.5,
            types: { kind: 'few', values: [0, -1], chances: [pDef, 1 - pDef] },
          },
          attacks: [{}],
        }),
      );
      expect(solution.peace, eq).toBeCloseTo(PSQ, 6);
      expect(solution.war, eq).toBeCloseTo(Pwar, 6);
      // The soft challenger attacks with x; the soft defender resists with y.
      expect(((solution.attack[0] ?? 0) - pCh) / (1 - pCh), eq).toBeCloseTo(
        eq === 'deterrence' ? -pCh / (1 - pCh) : xs,
        6,
      );
      expect(((solution.resist[0] ?? 0) - pDef) / (1 - pDef), eq).toBeCloseTo(ys, 6);
    }
  });

  it('3.5: a guarantee that pays for the war of a demander brings war; one void for it does not', () => {
    const { p, cA, cbar, xstar, Pwar } = fixtures!.ultimatum;
    const demands = Array.from({ length: 13 }, (_, k) => 0.6 + 0.025 * k);
    const play = (
      s: number,
      power: number,
      binds: boolean,
    ): { readonly war: number; readonly demand: number } => {
      const owed = binds
        ? (m: number) => [ground(m === 0 ? 'not performed' : 'performed', { rung: 'funds' })]
        : () => [];
      const solution = solutionOf(
        tableFor(
          handTerms(
            [
              {
                name: 'USA',
                answers: [
                  ['none', 0],
                  ['funds', 0],
                ],
              },
            ],
            demands.map(() => ({ courses: [{ grounds: (_, m) => owed(m) }] })),
          ),
        ),
        handNumbers({
          // The protege is the challenger here: it demands a share x, and a war is about everything.
          challenger: {
            noise: 1e-5,
            capability: power / (1 - power),
            stake: 1,
            costOfWar: cA,
            costOfBackingDown: 10,
          },
          beneficiary: {
            noise: 0,
            capability: 1,
            stake: 1,
            costOfWar: cbar / 2,
            resolve: cbar / 2,
            types: { kind: 'uniform' },
          },
          guarantors: [
            { noise: 1e-5, cost: onEach(0).with(5, 0.05), costOfBreach: 0.2, harm: onEach(0).with(5, -s) },
          ],
          attacks: demands.map((prize) => ({ prize, prizeAtWar: 1 })),
        }),
      );
      const demand = solution.attack.reduce((sum, chance, k) => sum + chance * (demands[k] ?? 0), 0);
      return { war: solution.war, demand };
    };
    const plain = play(0, p, true);
    expect(plain.war).toBeCloseTo(Pwar, 6);
    expect(plain.demand).toBeCloseTo(xstar, 6);
    const paid = play(0.1, p, true);
    expect((paid.war - plain.war) / 0.1).toBeCloseTo(1 / (2 * cbar), 5);
    expect(play(0.1, p, false).war).toBeCloseTo(Pwar, 6);
    const stronger = play(0, p + 0.1, true);
    expect(stronger.war).toBeCloseTo(Pwar, 6);
    expect(stronger.demand).toBeCloseTo(xstar + 0.1, 6);
  }, 120_000);

  it('3.6: shows less honouring where attacks are chosen than there is', () => {
    const rule = legendre(6);
    const cases = [
      { density: () => 1, alone: 0.3, joint: -0.2 },
      // Beta(8, 2), up to a factor.
      { density: (h: number) => 72 * h ** 7 * (1 - h), alone: 0.4, joint: -0.1 },
    ];
    for (const [k, { PAttack, meanHonourGivenAttack }] of fixtures!.selection.entries()) {
      const { density, alone, joint } = cases[k]!;
      const play = honouring(alone, joint);
      let [attacked, honoured] = [0, 0];
      for (let panel = 0; panel < 5; panel += 1)
        for (const [j, at] of rule.at.entries()) {
          const h = 0.2 * panel + 0.1 * (1 + at);
          const solution = play(h);
          const weight = 0.2 * rule.weight[j]! * density(h) * (solution.attack[0] ?? 0);
          attacked += weight;
          honoured += weight * (solution.answer[0]?.[0]?.[1] ?? 0);
        }
      expect(honoured / attacked).toBeCloseTo(meanHonourGivenAttack, 6);
      if (PAttack !== undefined) expect(attacked).toBeCloseTo(PAttack, 6);
    }
  }, 60_000);

  it('3.7: finds one root or all three of the crisis signalling game', () => {
    const { barWA, bara, equilibria: cases } = fixtures!.lewisSchultz;
    const table = tableFor(handTerms([], [{}]));
    for (const { barWB, eq } of cases) {
      const { all, shown } = equilibria(
        table,
        handNumbers({
          challenger: {
            noise: 0,
            stake: 1,
            costOfWar: 1 - barWA,
            costOfBackingDown: -bara,
            resolve: 1,
            doubtOfBackingDown: 1,
          },
          beneficiary: { noise: 0, stake: 1, costOfWar: -barWB, resolve: 1 },
          attacks: [{}],
        }),
        12,
      );
      expect(all.map(({ resist }) => resist[0])).toHaveLength(eq.length);
      const sorted = all.toSorted((one, other) => (one.resist[0] ?? 0) - (other.resist[0] ?? 0));
      for (const [k, { pR, pC, pF }] of eq.entries()) {
        expect(sorted[k]?.resist[0]).toBeCloseTo(pR, 5);
        expect(sorted[k]?.attack[0]).toBeCloseTo(pC, 5);
        expect(sorted[k]?.persist[0]).toBeCloseTo(pF, 5);
      }
      expect(shown.kind).toBe('solved');
    }
  }, 60_000);

  it('3.9: guarantors of whom one suffices come less often the more they are', () => {
    const { c_over_b: cost, n, q, Pnone } = fixtures!.volunteer;
    for (const [k, count] of n.entries()) {
      const each: Partial<ActorNumbers> = { noise, stake: 1, capability: 1, cost: onForce(cost) };
      const solution = solutionOf(
        tableFor(
          handTerms(
            Array.from({ length: count }, (_, i) => ({
              name: `G${i}`,
              answers: [
                ['none', 0],
                ['force', 0],
              ] as const,
            })),
            [{}],
          ),
        ),
        handNumbers({
          challenger: { noise, capability: 1e-3, stake: 2, costOfBackingDown: 1 },
          beneficiary: { noise, stake: 2 },
          guarantors: Array.from({ length: count }, () => each),
          contest: { decisiveness: 10 },
          attacks: [{}],
        }),
      );
      for (const answer of solution.answer[0] ?? []) expect(answer[1]).toBeCloseTo(q[k] ?? Number.NaN, 4);
      expect(solution.lost[0]).toBeCloseTo(Pnone[k] ?? Number.NaN, 4);
    }
  }, 120_000);
});
