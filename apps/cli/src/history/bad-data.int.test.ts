import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inEmptyFolder } from '../testing/folder.ts';
import { invoke } from '../testing/invoke.ts';
import { faultsBySchema } from '../testing/schema.ts';
import { TOPICS } from './topics.ts';

inEmptyFolder();

const HEAD =
  'sample,atopid,cowid,multilateral,warname,honorLLM,violateLLM,honorBF,violateBF,defense,offense,neutral,nonagg,consul';

const folder = (
  name: string,
  text: string | Uint8Array,
  file = 'atop_reliability_bf2018_dev.csv',
): string => {
  mkdirSync(name, { recursive: true });
  writeFileSync(`${name}/${file}`, text);
  return name;
};
const reliability = (where: string, ...more: readonly string[]) =>
  invoke('history', 'reliability', '--era', 'before 1945', '--data', where, ...more);

describe('data of history that are not as they should be', () => {
  it('are named where they are not there, with what to do', async () => {
    expect(await reliability('nowhere')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/--data nowhere: there is no such folder\n {2}give the folder with --data/),
    });
    writeFileSync('file.txt', '');
    expect((await reliability('file.txt')).err).toContain('is not a folder');
    mkdirSync('empty');
    expect(await reliability('empty')).toMatchObject({
      code: 1,
      err: expect.stringContaining('atop_reliability_bf2018_dev.csv: there is no such file'),
    });
  });

  it.each([
    ['nothing', '', 'is empty'],
    ['a row too short', `${HEAD}\n1,2,3\n`, /no table of comma-separated values.*line 2/],
    ['a quotation that never ends', `${HEAD}\n"1,2\n`, 'no table of comma-separated values'],
    ['other columns', 'war,honoured\n1,1\n', /:1: has no column sample, .*it has war, honoured/],
  ])('are refused with the place: %s', async (name, text, says) => {
    const { code, out, err } = await reliability(folder(name.replaceAll(' ', '-'), text));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(says);
    expect(err).not.toContain('bug');
  });

  it('are read packed too, and a broken package is said', async () => {
    const text = `${HEAD}\n1,10,,0,First,1,,1,,1,0,0,0,0\n`;
    const packed = folder('packed', gzipSync(text), 'atop_reliability_bf2018_dev.csv.gz');
    expect((await reliability(packed, '--csv')).out).toMatch(/before 1945,share,1,[\d.]+,1,Wilson,1,1,$/m);
    const broken = folder('broken', 'no package', 'atop_reliability_bf2018_dev.csv.gz');
    expect((await reliability(broken)).err).toContain('cannot be read');
  });

  it('are used as far as they are sound, and each flaw is told with its line', async () => {
    const where = folder(
      'flawed',
      `${HEAD}\n1,10,,0,First,1,,1,,1,0,0,0,0\n1,10,,0,Second,1,1,,1,1,0,0,0,0\n1,x,,0,Third,,1,,1,1,0,0,0,0\n`,
    );
    const { code, out, err } = await reliability(where);
    expect(code).toBe(0);
    expect(out).toMatch(/before 1945 +50\.0 % .* 1 +2$/m);
    expect(err).toContain('atop_reliability_bf2018_dev.csv:3: honorLLM and violateLLM are both 1; left out');
    expect(err).toContain(':4: atopid "x" is no figure');
    const json = await reliability(where, '--json');
    expect(faultsBySchema(json.out)).toBeUndefined();
    expect(JSON.parse(json.out)).toMatchObject({ flaws: [{ line: 4 }, { line: 3 }] });
  });

  it('are asked what there is to ask', async () => {
    expect((await invoke('history', 'reliabilty')).err).toContain('did you mean reliability?');
    expect((await reliability('flawed', '--promise', 'defense')).err).toContain('did you mean "defence"?');
    expect((await invoke('history', 'joins', 'nat-1949')).err).toContain('narrow reliability alone');
    expect((await invoke('history', 'reliability', 'nat-1948')).err).toContain('did you mean NAT-1949?');
  });

  it('are told of before anything is asked: each question, and which of its files are not there', async () => {
    const where = folder('some', `${HEAD}\n`);
    const { code, out } = await invoke('history', '--data', where);
    expect(code).toBe(0);
    for (const topic of Object.keys(TOPICS)) expect(out).toMatch(new RegExp(`^${topic} `, 'm'));
    expect(out).toMatch(/not there:\s+(atop_reliability_leedsanac2005_dev|\S+)/);
    expect((await invoke('history', '--data', 'nowhere')).out).toContain('--data nowhere: there is no such');
    expect(await invoke('history', '--json')).toMatchObject({ code: 2, out: expect.any(String) });
  });

  // The back-test reads three files; each of them is spoilt in turn.
  const STATES =
    'stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday\nFRN,220,France,1816,1,1,2016,12,31\n';
  const MEMBERS =
    'atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,defcoadv,defcocon,statthr1,statthr2\n3180,220,1949,4,4,0,0,0,1,0,0,0,0\n';
  const PANEL =
    'A,B,year,init,tgt_def,tgt_def_rel,chal_off,chal_neu,cont,dist_km,cincA,cincB,polity2A,polity2B,S,peaceyrs\n365,220,1960,0,1,1,0,0,0,900,0.1,0.1,8,8,0.5,9\n';
  const three = (
    name: string,
    over: { readonly states?: string | Uint8Array; readonly members?: string; readonly panel?: string },
  ): string => {
    folder(name, over.states ?? STATES, 'cow_states2016.csv');
    folder(name, over.members ?? MEMBERS, 'atop_member_dev.csv');
    return folder(name, over.panel ?? PANEL, 'ddy_deterrence_1816_2000.csv');
  };
  const run = (where: string) => invoke('history', 'pacts', 'nat-1949', '--data', where, '--csv');

  it('of the back-test are read where they are sound, though nothing can be estimated from one row', async () => {
    expect(await run(three('sound', {}))).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    ['a column missing', { panel: PANEL.replace('tgt_def_rel', 'other') }, /:1: has no column tgt_def_rel/],
    ['a row cut short', { members: `${MEMBERS}3180,2\n` }, /no table of comma-separated values.*line 3/],
    [
      'saved in UTF-16',
      { states: new Uint8Array([0xff, 0xfe, ...Buffer.from(STATES, 'utf16le')]) },
      /cow_states2016\.csv: is in UTF-16[\s\S]*save it/,
    ],
    ['separated by semicolons', { members: MEMBERS.replaceAll(',', ';') }, /separated by semicolons/],
  ] as const)('of the back-test are refused in plain words: %s', async (name, over, says) => {
    const { code, out, err } = await run(three(name.replaceAll(' ', '-'), over));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(says);
  });

  it('of the back-test that are odd in one cell are used without it, and the cell is told', async () => {
    const members = `${MEMBERS}3180,200,1949,4,4,1940,1,1,1,0,0,0,0\n3180,999,1949,4,4,0,0,0,1,0,0,0,0\n`;
    const { code, err } = await run(three('odd', { members }));
    expect(code).toBe(0);
    expect(err).toContain('atop_member_dev.csv:3: state 200 leaves pact 3180 before it enters it');
    expect(err).toContain('atop_member_dev.csv:4: state 999 is in no list of states');
  });
});
