import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tableArbitrary } from '../testing/tables.ts';
import { readNfg } from './read-nfg.ts';
import { writeNfg } from './write.ts';

const near = (text: string): readonly number[] | undefined =>
  readNfg(text).game?.pays.map(({ near: value }) => value);

it('reads a table in payoff form, the first player fastest', () => {
  const { game, faults } = readNfg('NFG 1 R "t" { "A" "B" } { 2 3 } "why"\n1 2 3 4 5 6\n7 8 9 10 11 12');
  expect(faults).toEqual([]);
  expect(game).toMatchObject({
    comment: 'why',
    strategies: [
      ['1', '2'],
      ['1', '2', '3'],
    ],
  });
  expect(game?.pays.map(({ text }) => text).join(' ')).toBe('1 2 3 4 5 6 7 8 9 10 11 12');
});

it('reads labels and outcomes', () => {
  expect(
    near('NFG 1 D "t" { "A" "B" } { { "u" "d" } { "l" } }\n{ { "x" 1, 2, } { "" .5 1/4 } }\n2 0'),
  ).toEqual([0.5, 0.25, 0, 0]);
});

it.each([
  ['EFG 2 R "a" { "b" } t "" 0', 'G01'],
  ['NFG 1 R "a" { "b" } { 2 2 } 1 2 3 4', 'G11'],
  ['NFG 1 R "a" { "b" } { 0 }', 'G14'],
  ['NFG 1 R "a" { "b" } { 99999999999 } 1', 'G15'],
  ['NFG 1 R "a" { "b" "c" } { 3000 3000 } 1', 'G15'],
  ['NFG 1 R "a" { "b" } { 2 } 1', 'G05'],
  ['NFG 1 R "a" { "b" } { 2 } 1 2 3', 'G10'],
  ['NFG 1 R "a" { "b" } { 2 } { { "x" 1 } } 1 2', 'G09'],
  ['NFG 1 R "a" { "b" } { 2 } { { "x" 1 2 } } 1 1', 'G10'],
  ['NFG 1 R "a" { "b" } { 2.5 } 1 2', 'G03'],
])('refuses %j with %s', (text, code) => {
  const { game, faults } = readNfg(text);
  expect(game).toBeUndefined();
  expect(faults.at(-1)?.code).toBe(code);
});

it('reads what it writes', () => {
  fc.assert(
    fc.property(tableArbitrary(3, 3, 9), (game) => {
      const { game: again, faults } = readNfg(writeNfg(game));
      expect(faults).toEqual([]);
      expect(again).toEqual(game);
    }),
  );
});

it('never throws, whatever the text', () => {
  const piece = fc.constantFrom(
    'NFG',
    '1',
    'R',
    '{',
    '}',
    '"',
    '"a"',
    '"b"',
    '2',
    '0',
    '1/2',
    ',',
    '\\',
    '-',
    '\n',
    '99999999',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const start of ['', 'NFG 1 R "a" { "b" } '])
        if (!readNfg(start + pieces.join(' ')).game)
          expect(readNfg(start + pieces.join(' ')).faults.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
