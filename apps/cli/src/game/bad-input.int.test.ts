import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inEmptyFolder } from '../testing/folder.ts';
import { invoke } from '../testing/invoke.ts';

// What people and other programs put into game files: each ends in words, with a place where there is one.

inEmptyFolder();

const solve = async (content: string | Uint8Array, ...more: readonly string[]) => {
  writeFileSync('bad.efg', content);
  return invoke('game', 'solve', 'bad.efg', ...more);
};

it.each([
  [
    'a division by zero',
    'EFG 2 R "a" { "b" } t "" 1 "" { 1/0 }',
    '1:33: error G03: a payoff or } expected, found 1/0',
  ],
  ['a payoff beyond doubles', 'EFG 2 R "a" { "b" } t "" 1 "" { 1e400 }', '1:33: error G03'],
  [
    'a brace too few',
    'EFG 2 R "a" { "b" } p "" 1 1 "" { "l" "r" 0 t "" 0 t "" 0',
    '1:43: error G02: an action or } expected, found 0',
  ],
  ['a brace too many', 'EFG 2 R "a" { "b" } t "" 1 "" { 1 } } t "" 0', '1:37: warning G55'],
  [
    'chances that add up to 2/3',
    'EFG 2 R "a" { "b" } c "" 1 "" { "l" 1/3 "r" 1/3 } 0 t "" 0 t "" 0',
    'error G12: they add up to 0.6',
  ],
  [
    'a program',
    Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 255, 254]),
    'bad.efg: is a binary file, not a text\n  name a .efg or .nfg file',
  ],
  ['nothing', '', 'bad.efg: is empty\n  name a .efg or .nfg file'],
  ['another text', 'pact X', '1:1: error G01: a file of this kind begins with EFG'],
])('tells of %s', async (_, content, says) => {
  const { err, code } = await solve(content);
  expect(err).toContain(says);
  expect(code).toBe(says.includes('warning') ? 0 : 1);
});

it('solves a game with payoffs of 1e19 exactly', async () => {
  writeFileSync('large.nfg', 'NFG 1 R "large" { "A" "B" } { 2 2 }\n1e19 -1e19 0 1e19 0 1e19 1e19 -1e19\n');
  for (const concept of ['nash', 'all', 'correlated']) {
    const { out, code } = await invoke('game', 'solve', 'large.nfg', '--concept', concept);
    expect([concept, code]).toEqual([concept, 0]);
    expect(out).toContain('regret 0, recomputed');
  }
});

it('takes a player who has no move', async () => {
  const text = 'EFG 2 R "a" { "b" "idle" } p "" 1 1 "" { "l" "r" } 0 t "" 1 "" { 1 5 } t "" 2 "" { 2 7 }';
  for (const concept of [
    'subgame-perfect',
    'pure',
    'nash',
    'all',
    'logit',
    'cfr',
    'sequential',
    'correlated',
  ]) {
    const { out, code } = await solve(text, '--concept', concept);
    expect([concept, code]).toEqual([concept, 0]);
    expect(out).toMatch(/pays b 2, idle 7/u);
  }
});

it('takes a game of nothing but an end', async () => {
  for (const concept of ['subgame-perfect', 'pure', 'nash', 'logit', 'cfr', 'correlated', 'sequential']) {
    const { out, code } = await solve('EFG 2 R "a" { "b" } t "" 1 "" { 3 }', '--concept', concept);
    expect([concept, code]).toEqual([concept, 0]);
    expect(out).toContain('pays b 3; regret 0');
  }
});

it('says that a table of a thousand million cells will not be built, and what else to ask', async () => {
  const sets = Array.from(
    { length: 30 },
    (_, at) => `p "" 1 ${at + 1} "${at}" { "l" "r" } 0 t "" 1 "o" { 1 } t "" 0`,
  );
  const chance = sets.map((_, at) => `"${at}" 1/30`).join(' ');
  const text = `EFG 2 R "wide" { "A" }\nc "" 1 "" { ${chance} } 0\n${sets.join('\n')}\n`;
  for (const concept of ['pure', 'all', 'correlated', 'undominated']) {
    const { err, code } = await solve(text, '--concept', concept);
    expect(code).toBe(4);
    expect(err).toContain('its table would hold 1,073,741,824 payoffs (1,073,741,824 strategies)');
    expect(err).toContain('ask for --concept subgame-perfect, nash, logit or cfr, which need no table');
  }
  writeFileSync('wide.efg', text);
  const converted = await invoke('game', 'convert', 'wide.efg', '--form', 'reduced', '--to', 'nfg');
  expect([converted.code, converted.err]).toEqual([4, expect.stringContaining('take --form sequence')]);
  expect((await solve(text)).out).toContain('pays A 1;');
});

it('follows a tree of 3,000 moves in a row without losing its footing', async () => {
  const moves = Array.from({ length: 3000 }, (_, at) => `p "" ${(at % 2) + 1} ${at + 1} "" { "on" "off" } 0`);
  const ends = moves.map(() => 't "" 2 "" { 0 0 }');
  const text = `EFG 2 R "long" { "A" "B" }\n${moves.join('\n')}\nt "" 1 "" { 1 1 }\n${ends.join('\n')}\n`;
  const { out, code } = await solve(text);
  expect(code).toBe(0);
  expect(out).toContain('pays A 1, B 1; regret 0');
  expect((await solve(text, '--concept', 'pure')).err).toContain('its table would hold');
});
