import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ExtensiveGame } from '../extensive/model.ts';
import { treeArbitrary } from '../testing/arbitrary.ts';
import { readEfg } from './read-efg.ts';
import { writeEfg } from './write.ts';

/** A poker of one card (Myerson 1991, section 2.1): a red card wins for the first player, a black one for the second. */
const CARD = `EFG 2 R "One card" { "Fred" "Alice" }
c "" 1 "deal" { "red" 1/2 "black" .5 } 0
p "" 1 1 "holds red" { "raise" "fold" } 0
p "" 2 1 "hears a raise" { "meet" "pass" } 0
t "" 1 "wins big" { 2, -2 }
t "" 2 "wins" { 1 -1 }
t "" 2
p "" 1 2 "holds black" { "raise" "fold" } 0
p "" 2 1 0
t "" 3 "loses big" { -2, 2, }
t "" 2 0
t "" 4 "loses" { -1, 1 }
`;

const bare = ({ nodes, players, infosets, outcomes }: ExtensiveGame) => ({
  players,
  shape: nodes.map(({ parent, branch, infoset, outcome }) => ({
    parent,
    branch,
    owner: infosets[infoset]?.owner,
    actions: infosets[infoset]?.actions.map(
      ({ label, probability }) => `${label} ${probability?.near ?? ''}`,
    ),
    // Nodes of one set name the first of them.
    first: infoset < 0 ? -1 : nodes.findIndex((node) => node.infoset === infoset),
    pays: outcomes[outcome]?.pays.map(({ top, bottom }) => `${top}/${bottom}`),
  })),
});

it('reads the card game', () => {
  const { game, faults } = readEfg(CARD.replace('t "" 2 0\n', 't "" 2\n'));
  expect(faults).toEqual([]);
  expect(game?.nodes).toHaveLength(11);
  expect(game?.infosets.map(({ label, owner }) => `${owner} ${label}`)).toEqual([
    '-1 deal',
    '0 holds red',
    '1 hears a raise',
    '0 holds black',
  ]);
  expect(game?.outcomes.map(({ pays }) => pays.map(({ near }) => near))).toEqual([
    [2, -2],
    [1, -1],
    [-2, 2],
    [-1, 1],
  ]);
});

it.each([
  ['', 'G01', 1, 1],
  ['NFG 1 R "a" { "b" } { 1 } 1', 'G01', 1, 1],
  ['EFG 3 R "a" { "b" } t "" 0', 'G01', 1, 5],
  ['EFG 2 R "a" { } t "" 0', 'G16', 1, 13],
  ['EFG 2 R "a" { "b" }\nt "" 1 "x" { 1, 2 }', 'G10', 2, 12],
  ['EFG 2 R "a" { "b" }\nt "" 1', 'G09', 2, 6],
  ['EFG 2 R "a" { "b" }\np "" 2 1 "" { "l" } 0 t "" 0', 'G11', 2, 6],
  ['EFG 2 R "a" { "b" }\np "" 1 1 0 t "" 0', 'G06', 2, 8],
  ['EFG 2 R "a" { "b" }\np "" 1 1 "" { } 0', 'G14', 2, 13],
  ['EFG 2 R "a" { "b" }\nc "" 1 "" { "l" 1/3 "r" 1/3 } 0 t "" 0 t "" 0', 'G12', 2, 6],
  ['EFG 2 R "a" { "b" }\nc "" 1 "" { "l" -1 "r" 2 } 0 t "" 0 t "" 0', 'G13', 2, 17],
  ['EFG 2 R "a" { "b" }\np "" 1 1 "" { "l" "r" } 0\nt "" 0', 'G05', 3, 7],
  ['EFG 2 R "a" { "b" }\nt "never ends', 'G04', 2, 3],
  ['EFG 2 R "a" { "b" }\nt "" 1 "" { 1e }', 'G03', 2, 13],
  ['EFG 2 R "a" { "b" }\nt "" 1 "" { 1e200 }', 'G03', 2, 13],
  ['EFG 2 R "a" { "b" }\np "" 1 1 "" { "l" } 0 p "" 1 1 "" { "r" } 0 t "" 0', 'G07', 2, 30],
  ['EFG 2 R "a" { "b" }\np "" 1 1 "" { "l" } 1 "" { 1 } t "" 1 "" { 2 }', 'G08', 2, 37],
  ['EFG 2 R "a" { "b" }\nx "" 0', 'G02', 2, 1],
])('refuses %j with %s at %d:%d', (text, code, line, column) => {
  const { game, faults } = readEfg(text);
  expect(game).toBeUndefined();
  expect(faults.at(-1)).toMatchObject({ code, line, column });
});

it.each([
  ['\uFEFFEFG 2 R "a" { "b" } t "" 0', 'G51'],
  ['EFG 2 R "a" { "b" "b" } t "" 0', 'G52'],
  ['EFG 2 R "a" { "b" } p "" 1 1 "" { "x" "x" } 0 t "" 0 t "" 0', 'G52'],
  ['EFG 2 R "a" { "b" } t "" 1 "" { +3 }', 'G53'],
  ['EFG 2 R "a" { "b" } c "" 1 "" { "x" 0.333333 "y" 0.666666 } 0 t "" 0 t "" 0', 'G54'],
  ['EFG 2 R "a" { "b" } t "" 0 t "" 0', 'G55'],
  ['EFG 2 R "a" { "b" } t "" 0 "" { 1 }', 'G56'],
  ['EFG 2 R "a" { "b" } p "" 1 1 { "x" } 0 t "" 0', 'G57'],
])('takes %j with the warning %s', (text, code) => {
  const { game, faults } = readEfg(text);
  expect(game).toBeDefined();
  expect(faults.map((fault) => fault.code)).toEqual([code]);
});

it('reads what it writes', () => {
  fc.assert(
    fc.property(treeArbitrary({ players: 3 }), (game) => {
      const { game: again, faults } = readEfg(writeEfg(game));
      expect(faults).toEqual([]);
      expect(again && bare(again)).toEqual(bare(game));
      // Written a second time it is the same text: the strict form is a fixed point.
      expect(again && writeEfg(again)).toBe(writeEfg(game));
    }),
  );
});

it('reads a path of 200,000 nodes', () => {
  const steps = 200_000;
  const text = `EFG 2 R "long" { "A" }\n${Array.from({ length: steps }, (_, step) => `p "" 1 ${step + 1} "" { "on" } 0`).join('\n')}\nt "" 1 "" { 1 }`;
  const { game, faults } = readEfg(text);
  expect(faults).toEqual([]);
  expect(game?.nodes).toHaveLength(steps + 1);
});

it('never throws, whatever the text', () => {
  const piece = fc.constantFrom(
    'EFG',
    '2',
    'R',
    '{',
    '}',
    '"',
    '"a"',
    'p',
    'c',
    't',
    '0',
    '1',
    '1/2',
    ',',
    '\\',
    '-',
    '\n',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(CARD.length), (pieces, cut) => {
      for (const text of [pieces.join(' '), CARD.slice(0, cut) + pieces.join(' ')]) {
        const { game, faults } = readEfg(text);
        if (!game) expect(faults.at(-1)?.line).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});
