import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inEmptyFolder } from '../testing/folder.ts';
import { invoke } from '../testing/invoke.ts';
import { faultsBySchema } from '../testing/schema.ts';

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
});
