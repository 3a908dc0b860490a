import { expect, it } from 'vitest';
import { valuesOf } from '../evaluate/values.ts';
import { readNfg } from '../files/read-nfg.ts';
import { doubles } from '../number/arithmetic.ts';
import { simultaneous } from './simultaneous.ts';

it('keeps what each profile pays, whoever plays what', () => {
  const { game } = readNfg(`NFG 1 R "three" { "A" "B" "C" } { 2 3 2 }
1 2 3  4 5 6  7 8 9  10 11 12  13 14 15  16 17 18  19 20 21  22 23 24  25 26 27  28 29 30  31 32 33  34 35 36`);
  if (!game) throw new Error('not read');
  const tree = simultaneous(game);
  expect(tree.infosets.map(({ actions }) => actions.length)).toEqual([2, 3, 2]);
  // The first player's strategy runs fastest: profile (2, 3, 1) is the sixth, (1, 2, 2) the ninth.
  const played = (...chosen: readonly number[]): readonly number[] =>
    valuesOf(
      tree,
      tree.infosets.map(({ actions }, set) => actions.map((_, branch) => (branch === chosen[set] ? 1 : 0))),
      doubles(),
    ).pays;
  expect(played(1, 2, 0)).toEqual([16, 17, 18]);
  expect(played(0, 1, 1)).toEqual([25, 26, 27]);
});
