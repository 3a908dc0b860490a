import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { libraryFolder } from './library/folder.ts';
import { inEmptyFolder } from './testing/folder.ts';
import { invoke } from './testing/invoke.ts';

inEmptyFolder();

beforeAll(() => {
  for (const name of ['entry', 'one-card'])
    writeFileSync(`${name}.efg`, readFileSync(join(libraryFolder() ?? '', 'games', `${name}.efg`)));
  writeFileSync(
    'sexes.nfg',
    'NFG 1 R "sexes" { "A" "B" } { { "box" "ballet" } { "box" "ballet" } }\n2 1 0 0 0 0 1 2\n',
  );
  writeFileSync('cut.efg', 'EFG 2 R "cut" { "A" }\np "" 1 1 "" { "l" "r" } 0\nt "" 0\n');
  writeFileSync('plus.efg', 'EFG 2 R "plus" { "A" }\nt "" 1 "" { +3 }\n');
});

describe('casus game', () => {
  it('solves entry backwards, and says what it rests on', async () => {
    const { out, code } = await invoke('game', 'solve', 'entry.efg');
    expect(code).toBe(0);
    expect(out).toContain('1 subgame-perfect equilibrium in pure strategies, 2 subgames.');
    expect(out).toContain('1. pays Entrant 1, Store 1; regret 0, recomputed from the game');
  });

  it('mixes where none is pure, and says with the code of a bound that these are not all', async () => {
    const { out, code } = await invoke('game', 'solve', 'one-card.efg');
    expect(code).toBe(4);
    expect(out).toContain(
      'not all: the subgame at node 1 has no pure equilibrium; one that mixes stands for all of them',
    );
    expect(out).toContain('pays Fred 1/3, Alice -1/3; regret 0');
  });

  it('tells pure equilibria of a tree by moves, of a table by strategies', async () => {
    expect((await invoke('game', 'solve', 'entry.efg', '--concept', 'pure')).out).toMatch(
      /Store +after entry +fight/,
    );
    expect((await invoke('game', 'solve', 'sexes.nfg')).out).toMatch(/2 equilibria[^]*A +box[^]*A +ballet/);
  });

  it.each([
    ['one-card', 'nash', ['1. pays Fred 1/3, Alice -1/3; regret 0,', 'meet 2/3, pass 1/3']],
    ['kuhn', 'nash', ['pays A -1/18, B 1/18; regret 0,']],
    ['blotto', 'nash', ['pays Blotto 14/9, Enemy -14/9; regret 0,']],
    ['sexes', 'all', ['3 extreme equilibria in 3 components', 'boxing 2/3, ballet 1/3']],
    ['entry', 'all', ['extreme equilibria in', 'regret 0,']],
    // Each stays away with the square root of 3/10 (Diekmann 1985).
    ['volunteer', 'nash', ['The limit of the logit path, in doubles', 'act 0.4523, wait 0.5477']],
    [
      'chicken',
      'correlated',
      ['the greatest sum of payoffs, exact', 'pays Row 0, Column 0', 'regret 0, recomputed', '9/11'],
    ],
    [
      'horse',
      'sequential',
      ['1 of 2 subgame-perfect equilibria shown to be sequential', 'pays A 1, B 1, C 1', 'believes'],
    ],
    ['kuhn', 'cfr', ['Nearly an equilibrium, in doubles', 'recomputed from the game']],
    ['roshambo', 'dcfr', ['Nearly an equilibrium, in doubles']],
    ['one-card', 'all', ['extreme equilibri', 'pass 1/3', 'regret 0, recomputed']],
    ['horse', 'logit', ['The limit of the logit path, in doubles', 'pays A 1, B 1, C 1']],
  ])('finds what is known of %s under %s', async (name, concept, says) => {
    const { out, code } = await invoke('game', 'solve', name, '--concept', concept);
    expect(code).toBe(0);
    for (const words of says) expect(out).toContain(words);
  });

  it.each([
    ['entry', '0,1,0,1', 0, ['A Nash equilibrium, exactly', 'Sequential, with the beliefs']],
    ['entry', 'NE,1,0,1,0', 0, ['A Nash equilibrium, exactly', 'Not sequential: Store would rather share']],
    ['horse', 'NE,1,0,0,1,1,0', 1, ['No equilibrium: C would gain 1 by another plan.', 'regret 1']],
    // Rounded to three digits: Fred bluffs with 1/3, Alice meets with 2/3.
    ['one-card', 'NE,1,0,0.333,0.667,0.667,0.333', 0, ['Near an equilibrium: nobody gains more than']],
    ['one-card', 'NE,1,0,0.333,0.667,0.7,0.301', 1, ['No equilibrium: Fred would gain']],
    ['sexes', '2/3,1/3,1/3,2/3', 0, ['A Nash equilibrium, exactly', 'pays']],
    ['plan', '0,1,0,1', 0, ['Nash equilibrium']],
  ])('judges of %s the profile %s', async (name, profile, exit, says) => {
    const { out, code } = await invoke('game', 'judge', name, '--profile', profile);
    for (const words of says) expect(out).toContain(words);
    expect(code).toBe(exit);
  });

  it.each([
    ['1,0', 'has 2 numbers, and the game has 4 choices'],
    ['0.5,0.2,1,0', 'the probabilities of Entrant (enter?) add up to 7/10'],
    ['1,0,one,0', '"one" is no probability'],
    ['2,-1,1,0', '"-1" is no probability'],
  ])('says what is wrong with the profile %s', async (profile, says) => {
    const { err, code } = await invoke('game', 'judge', 'entry', '--profile', profile);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  });

  it('says why there is no list of all equilibria', async () => {
    const { err, code } = await invoke('game', 'solve', 'volunteer', '--concept', 'all');
    expect(err).toContain('no list of all equilibria: two players are needed, and there are 3');
    expect(code).toBe(4);
  });

  it('says how large an answer would be without looking for it', async () => {
    const { out, code } = await invoke('game', 'solve', 'kuhn', '--concept', 'pure', '--estimate');
    expect([out, code]).toEqual([
      "pure of Kuhn's poker (1950): 27 x 64 strategies, 1,728 profiles; less than a second.",
      0,
    ]);
    expect((await invoke('game', 'solve', 'chicken', '--concept', 'logit', '--estimate')).out).toContain(
      '4 unknowns',
    );
  });

  it('gives the best so far when the time is up, with its regret and the code of a bound', async () => {
    const late = await invoke(
      'game',
      'solve',
      'kuhn',
      '--concept',
      'cfr',
      '--tolerance',
      '1e-13',
      '--limit',
      '0.3',
    );
    expect(late.code).toBe(4);
    expect(late.out).toMatch(/Gave up, best regret \d[^:]*: it was stopped\./u);
    expect(late.out).toMatch(/The best so far, which is no equilibrium: pays A -0\.05/u);
    expect(late.err).toContain('Time is up: what stands above is what was found so far.');
  });

  it.each([
    ['agent', 'efg', 'EFG 2 R "The horse'],
    ['normal', 'nfg', '"111111" "111112"'],
    ['reduced', 'json', '"kind": "normal"'],
    ['sequence', 'json', '"schema": "casus/sequences/1"'],
  ])('converts to the %s form', async (form, to, says) => {
    const name = form === 'agent' ? 'horse' : 'kuhn';
    const { out, code } = await invoke('game', 'convert', name, '--form', form, '--to', to);
    expect(code).toBe(0);
    expect(out).toContain(says);
  });

  it('converts there and back', async () => {
    await invoke('game', 'convert', 'entry.efg', '--to', 'json', '--out', 'entry.json');
    const { out } = await invoke('game', 'convert', 'entry.json', '--to', 'efg');
    await invoke('game', 'convert', 'entry.efg', '--to', 'efg', '--out', 'again.efg');
    expect(`${out.trimEnd()}\n`).toBe(readFileSync('again.efg', 'utf8'));
    expect((await invoke('game', 'convert', 'entry.efg', '--to', 'nfg')).out).toContain(
      '0 2\n-1 -1\n0 2\n1 1',
    );
  });

  it('draws a tree', async () => {
    const { out } = await invoke('game', 'show', 'one-card.efg', '--svg', 'tree.svg');
    expect(out).toContain('The picture is in tree.svg.');
    expect(readFileSync('tree.svg', 'utf8')).toMatch(/^<svg[^]*raise[^]*<\/svg>\n$/u);
    expect((await invoke('game', 'show', 'one-card.efg')).out).toMatch(/red, raise, meet +2 +-2/u);
  });

  it('draws a solution on the tree', async () => {
    const { out, code } = await invoke(
      'game',
      'show',
      'one-card',
      '--concept',
      'nash',
      '--svg',
      'solved.svg',
    );
    expect(code).toBe(0);
    expect(out).toContain('Thick lines: the equilibrium under "nash"; pays Fred 1/3, Alice -1/3; regret 0.');
    const svg = readFileSync('solved.svg', 'utf8');
    for (const words of ['raise 1/3', 'fold 2/3', 'meet 2/3', 'fold 0']) expect(svg).toContain(words);
    const none = await invoke('game', 'show', 'one-card', '--concept', 'pure');
    expect([none.code, none.err]).toEqual([4, expect.stringContaining('there is no equilibrium 1 to draw')]);
  });

  it.each([
    [
      ['solve', 'cut.efg'],
      'cut.efg:4:1: error G05: a node (c, p or t) expected, found the end of the file',
      1,
    ],
    [['solve', 'absent.efg'], 'there is no such file', 1],
    [['solev', 'entry.efg'], 'did you mean solve?', 2],
    [['solve', 'entry.efg', '--concept', 'pur'], 'did you mean pure?', 2],
    [['solve', 'entry.efg', '--most', '0'], '--most 0: not a whole number above 0', 2],
    [['solve', 'sexes.nfg', '--concept', 'subgame-perfect'], 'a table has no subgames', 2],
    [['convert', 'sexes.nfg', '--to', 'efg'], 'a table does not say who moves when', 2],
    [['convert', 'entry.efg', '--form', 'sequence', '--to', 'efg'], 'take --to json', 2],
    [['convert', 'entry.efg', '--form', 'agents'], 'did you mean agent?', 2],
    [['solve', 'entry.efg', '--concept', 'cfr', '--tolerance', 'small'], 'no regret above 0', 2],
    [['solve', 'entry.efg', '--limit', 'x'], 'is no number of seconds', 2],
    [['show', 'sexes.nfg'], 'a table has no tree to draw', 2],
  ])('refuses %j', async (args, says, code) => {
    const refused = await invoke('game', ...args);
    expect(refused.err).toContain(says);
    expect(refused.code).toBe(code);
  });

  it('warns of what Gambit would refuse, and goes on', async () => {
    const { err, code } = await invoke('game', 'solve', 'plus.efg');
    expect(err).toContain('plus.efg:2:13: warning G53: +3 has a plus sign; leave out the plus sign');
    expect(code).toBe(0);
  });
});
