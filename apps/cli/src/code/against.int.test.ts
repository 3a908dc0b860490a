import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEmptyFolder } from '../testing/folder.ts';
import { invoke } from '../testing/invoke.ts';
import { faultsBySchema } from '../testing/schema.ts';
import { libraryFolder } from '../library/folder.ts';

// A library of one treaty and files of data of three rows, so that every figure can be counted by hand.

inEmptyFolder();

const MEMBERS = 'atopid,phase,member,defense,offense,neutral,nonagg,consul,defcon,defcoadv,defcoloc,olimob';

beforeAll(async () => {
  const library = libraryFolder() ?? '';
  mkdirSync('lib/pacts', { recursive: true });
  cpSync(join(library, 'regions'), 'lib/regions', { recursive: true });
  writeFileSync('lib/atop.json', JSON.stringify({ pacts: { 'MADE-1930': [9001], 'GONE-1931': [9002] } }));
  writeFileSync(
    'lib/pacts/MADE-1930.pact',
    'pact MADE-1930 "Made up"\n  a treaty, signed on 1 January 1930, in force from 1 February 1930.\nParties: France and Poland.\n\nArticle 1 "Help"\n  When Germany attacks either Party, the other Party shall assist the victim.\n',
  );
  mkdirSync('data');
  writeFileSync('data/cow_states2016.csv', 'stateabb,ccode\nFRN,220\nPOL,290\nBEL,211\nGMY,255\n');
  writeFileSync('data/atop_alliance_dev.csv', 'atopid,cow4id,defense,nonagg\n9001,77,1,0\n');
  writeFileSync(
    'data/atop_phase_dev.csv',
    'atopid,phase,begyr,begmo,begday,defense,statthr1,speclgth\n9001,0,1930,1,1,1,255,3\n',
  );
  writeFileSync(
    'data/atop_member_dev.csv',
    `${MEMBERS}\n9001,0,220,1,0,0,0,0,1,1,0,0\n9001,0,290,1,0,0,1,0,1,1,1,0\n9001,0,211,1,0,0,0,0,0,0,0,0\n`,
  );
  writeFileSync(
    'data/cow_alliances_v41_by_member_dev.csv',
    'version4id,ccode,ss_type,defense,neutrality,nonaggression,entente\n77,220,Type I: Defense Pact,1,0,0,1\n',
  );
  process.env['CASUS_LIBRARY'] = 'lib';
  // The first text loads the language, which takes long on a busy machine.
  await invoke('code', 'MADE-1930');
});

afterAll(() => {
  delete process.env['CASUS_LIBRARY'];
  rmSync('lib', { recursive: true, force: true });
});

it('lays our codes beside theirs, and counts', async () => {
  const { out, code } = await invoke('code', '--against', '--data', 'data', '--json');
  expect(code).toBe(0);
  expect(faultsBySchema(out)).toBeUndefined();
  const data = JSON.parse(out) as Record<string, unknown>;
  expect(data).toMatchObject({ pacts: ['MADE-1930'], absent: ['GONE-1931'] });
  // Two members of five promises each: one differs. Belgium is no party of ours.
  expect(data['promises']).toMatchObject([
    { level: 'alliance', n: 2, right: 2 },
    { level: 'phase', n: 1, right: 1 },
    { level: 'member', n: 10, right: 9 },
  ]);
  expect(data['missing']).toEqual([{ pact: 'MADE-1930', party: 'BEL' }]);
  const flags = data['flags'] as { group: string; rows: object; treaties: object }[];
  expect(flags.find(({ group }) => group === 'of defence')).toMatchObject({
    rows: { n: 4, theirs: 3, ours: 2, both: 2 },
    treaties: { n: 2, theirs: 2, ours: 1, both: 1 },
  });
  expect(data['others']).toMatchObject([
    { variable: 'statthr1', right: 1 },
    { variable: 'speclgth', right: 0 },
  ]);
  expect(data['disagreements']).toMatchObject([
    { level: 'phase', variable: 'speclgth', ours: 0, theirs: 3 },
    { level: 'member', variable: 'nonagg', ours: 0, theirs: 1, parties: ['POL'] },
    { level: 'member', variable: 'defcoloc', ours: 0, theirs: 1, parties: ['POL'] },
    { level: 'cow', variable: 'entente', ours: 0, theirs: 1, parties: ['FRA'] },
  ]);
});

it('prints the coder that always says 0 beside ours', async () => {
  const { out } = await invoke('code', '--against', '--data', 'data');
  expect(out).toMatch(/of defence +member +4 +3 +0\.667 +1\.000 +0\.750 +0\.250/);
  expect(out).toContain('Not in the library: GONE-1931.');
});

it('says which folder or file is not there', async () => {
  const nowhere = await invoke('code', '--against', '--data', 'nowhere');
  expect(nowhere.code).toBe(2);
  expect(nowhere.err).toContain('--data nowhere: there is no such folder');
  mkdirSync('empty');
  const empty = await invoke('code', '--against', '--data', 'empty');
  expect(empty.code).toBe(1);
  expect(empty.err).toContain('atop_alliance_dev.csv: there is no such file');
});

it('reads a cell that holds a comma', async () => {
  cpSync('data', 'quoted', { recursive: true });
  writeFileSync(
    'quoted/cow_states2016.csv',
    'statenme,stateabb,ccode\n"France, Republic of",FRN,220\nPoland,POL,290\nBelgium,BEL,211\nGermany,GMY,255\n',
  );
  const { out } = await invoke('code', '--against', '--data', 'quoted', '--json');
  expect((JSON.parse(out) as { missing: unknown }).missing).toEqual([{ pact: 'MADE-1930', party: 'BEL' }]);
});
