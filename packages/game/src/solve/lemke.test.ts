import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CHANCE, type ExtensiveGame } from '../extensive/model.ts';
import { inDoubles, inFractions } from '../linear/numbers.ts';
import { fraction } from '../number/exact.ts';
import { sequenceFormOf, sequenceSize } from '../sequence/form.ts';
import { treeArbitrary } from '../testing/arbitrary.ts';
import { kuhnPoker, leducPoker } from '../testing/poker.ts';
import { tree } from '../testing/trees.ts';
import { lemke, lemkeSize } from './lemke.ts';

/** The same tree with payoffs 0 and 1, so that ties abound. */
const coarse = (game: ExtensiveGame): ExtensiveGame => ({
  ...game,
  outcomes: game.outcomes.map(({ label, pays }) => ({
    label,
    pays: pays.map(({ top }) => fraction(top > 0n ? 1n : 0n, 1n)),
  })),
});

/** A battle of the sexes, moved in turn without being seen. */
const BATTLE = tree(`EFG 2 R "battle" { "A" "B" }
p "" 1 1 "" { "opera" "fight" } 0
p "" 2 1 "" { "opera" "fight" } 0 t "" 1 "" { 2 1 } t "" 2 "" { 0 0 }
p "" 2 1 0 t "" 2 t "" 3 "" { 1 2 }`);

it('finds the entrant in and the incumbent yielding, and not the threat that nobody believes', () => {
  // Selten 1978 with one market. The threat to fight is an equilibrium too, but not a perfect one.
  const game = tree(`EFG 2 R "entry" { "Entrant" "Incumbent" }
p "" 1 1 "" { "stay out" "enter" } 0 t "" 1 "" { 0 2 }
p "" 2 1 "" { "fight" "yield" } 0 t "" 2 "" { -1 -1 } t "" 3 "" { 1 1 }`);
  const found = lemke(game, inFractions, 100);
  expect(found.kind === 'equilibrium' && found.profile.map((row) => row.map(({ text }) => text))).toEqual([
    ['0', '1'],
    ['0', '1'],
  ]);
});

it('comes to different equilibria from different priors', () => {
  const from = (opera: bigint): unknown => {
    const row = [fraction(opera, 10n), fraction(10n - opera, 10n)];
    const found = lemke(BATTLE, inFractions, 100, [row, row]);
    return found.kind === 'equilibrium' && found.profile.map((shares) => shares.map(({ text }) => text));
  };
  expect(from(9n)).toEqual([
    ['1', '0'],
    ['1', '0'],
  ]);
  expect(from(1n)).toEqual([
    ['0', '1'],
    ['0', '1'],
  ]);
});

it('solves poker as the linear program does', () => {
  const kuhn = lemke(kuhnPoker(), inFractions, 1000);
  expect(kuhn.kind === 'equilibrium' && kuhn.pays.map(({ text }) => text)).toEqual(['-1/18', '1/18']);
  const leduc = lemke(leducPoker(), inDoubles, 10_000);
  expect(leduc.kind === 'equilibrium' && leduc.pays[0]).toBeCloseTo(-0.085606424078, 9);
}, 120_000);

it('arrives in every tree, exactly and in doubles, whether payoffs tie or not', () => {
  fc.assert(
    fc.property(treeArbitrary({ depth: 5 }), fc.boolean(), (grown, ties) => {
      const game = ties ? coarse(grown) : grown;
      const exact = lemke(game, inFractions, 10_000);
      expect(exact.kind === 'equilibrium' && exact.regret.top).toBe(0n);
      expect(lemke(game, inDoubles, 10_000).kind).toBe('equilibrium');
    }),
    { numRuns: 80 },
  );
});

it('arrives from any prior, also one that rules actions out', () => {
  fc.assert(
    fc.property(treeArbitrary({ depth: 4 }), fc.nat(5), (grown, seed) => {
      const game = coarse(grown);
      const prior = game.infosets.map(({ owner, actions }, set) =>
        owner === CHANCE
          ? []
          : actions.map((_, branch) => fraction(branch === (set + seed) % actions.length ? 1n : 0n, 1n)),
      );
      expect(lemke(game, inFractions, 10_000, prior).kind).toBe('equilibrium');
    }),
    { numRuns: 60 },
  );
});

it('is exact with payoffs of 1e19', () => {
  const pay = ['10000000000000000000', '10000000000000000001', '9999999999999999999'];
  const game = tree(`EFG 2 R "pennies" { "A" "B" }
p "" 1 1 "" { "h" "t" } 0
p "" 2 1 "" { "h" "t" } 0 t "" 1 "" { ${pay[1]} ${pay[2]} } t "" 2 "" { ${pay[2]} ${pay[0]} }
p "" 2 1 0 t "" 3 "" { ${pay[2]} ${pay[1]} } t "" 4 "" { ${pay[0]} ${pay[2]} }`);
  const found = lemke(game, inFractions, 100);
  expect(found.kind === 'equilibrium' && found.profile.flat().map(({ text }) => text)).toEqual([
    '2/3',
    '1/3',
    '1/3',
    '2/3',
  ]);
});

it('gives up in words, and tells beforehand how large it gets', () => {
  const found = lemke(kuhnPoker(), inFractions, 3);
  expect(found).toMatchObject({ kind: 'gave up', why: 'the path did not end within 3 pivots' });
  // Three exchanges on the way: the plans there, mixed with the even prior, and what they leave to be gained.
  expect(found.kind === 'gave up' && found.best?.regret.text).toBe('7/18');
  expect(lemke(tree('EFG 2 R "" { "A" } t "" 1 "" { 1 }'), inFractions, 3).kind).toBe('gave up');
  const form = sequenceFormOf(kuhnPoker());
  expect(form && lemkeSize(sequenceSize(form))).toEqual({ rows: 25, columns: 25 });
});
