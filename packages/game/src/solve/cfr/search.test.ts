import fc from 'fast-check';
import { expect, it } from 'vitest';
import { regretOf } from '../../evaluate/regret.ts';
import { simultaneous } from '../../extensive/simultaneous.ts';
import { readNfg } from '../../files/read-nfg.ts';
import type { ExtensiveGame } from '../../extensive/model.ts';
import { doubles } from '../../number/arithmetic.ts';
import { fraction, minus, ZERO } from '../../number/exact.ts';
import { treeArbitrary } from '../../testing/arbitrary.ts';
import { kuhnPoker, leducPoker } from '../../testing/poker.ts';
import type { CfrKind } from './iterate.ts';
import { advanceCfr, beginCfr, cfrSize, cfrVerdict } from './search.ts';

const BOTH: readonly CfrKind[] = ['plus', 'discounted'];

it.each(BOTH)('plays Kuhn poker to within 1e-5 of -1/18, with a regret below 1e-4 (%s)', (kind) => {
  let search = beginCfr(kuhnPoker(), { kind, tolerance: 1e-4 });
  for (let batch = 0; batch < 40; batch += 1) search = advanceCfr(search, 250);
  const verdict = cfrVerdict(search);
  const { pays, regret, behaviour } = verdict.checkpoint;
  expect([verdict.kind, search.guaranteed]).toEqual(['equilibrium', true]);
  expect(Math.abs((pays[0] ?? 0) + 1 / 18)).toBeLessThan(1e-5);
  expect(regret.most).toBe(regretOf(kuhnPoker(), behaviour, doubles()).most);
});

it('deals Leduc poker as others do: 288 sets, and a value near -0.0856', () => {
  const game = leducPoker();
  expect(game.infosets.filter(({ owner }) => owner >= 0).length).toBe(288);
  const { kind, checkpoint } = cfrVerdict(advanceCfr(beginCfr(game, { kind: 'plus', tolerance: 0.01 }), 250));
  expect(kind).toBe('equilibrium');
  expect(Math.abs((checkpoint.pays[0] ?? 0) + 0.085606424078)).toBeLessThan(0.01);
});

/** The game in which the second player loses what the first wins. */
const zeroSum = (game: ExtensiveGame): ExtensiveGame => ({
  ...game,
  outcomes: game.outcomes.map(({ label, pays: [pay = ZERO] }) => ({ label, pays: [pay, minus(ZERO, pay)] })),
});

it.each(BOTH)(
  'leaves little regret in any game of two in which one wins what the other loses (%s)',
  (kind) => {
    fc.assert(
      fc.property(treeArbitrary({ depth: 4 }), (grown) => {
        const game = zeroSum(grown);
        const search = advanceCfr(beginCfr(game, { kind, tolerance: 1e-3 }), 600);
        expect(search.guaranteed).toBe(true);
        expect(search.best.regret.most).toBeLessThan(0.05);
      }),
      { numRuns: 15 },
    );
  },
);

it('promises nothing where it cannot, and gives up with the regret', () => {
  // Shapley (1964): no learner of this kind comes to rest in it.
  const { game } = readNfg(
    `NFG 1 R "Shapley" { "A" "B" } { 3 3 } 1 0  0 1  0 0   0 0  1 0  0 1   0 1  0 0  1 0`,
  );
  if (!game) throw new Error('not read');
  const moved = { ...game, pays: game.pays.map((pay, at) => (at === 0 ? fraction(11n, 10n) : pay)) };
  const verdict = cfrVerdict(
    advanceCfr(beginCfr(simultaneous(moved), { kind: 'plus', tolerance: 1e-6 }), 300),
  );
  expect(verdict.kind === 'gave up' && /nothing says/.test(verdict.why)).toBe(true);
  expect(verdict.checkpoint.regret.most).toBeGreaterThan(1e-6);
});

it('goes on from where it stood, and changes nothing it was given', () => {
  const start = beginCfr(kuhnPoker(), { kind: 'discounted', tolerance: 0 });
  const once = advanceCfr(start, 20);
  const twice = advanceCfr(advanceCfr(start, 8), 12);
  expect(start.learnt.plays.every((play) => play === 0)).toBe(true);
  expect(twice.learnt).toEqual(once.learnt);
});

it('tells how large a search is', () => {
  expect(cfrSize(kuhnPoker()).visits).toBe(3 * 2 * kuhnPoker().nodes.length);
});
