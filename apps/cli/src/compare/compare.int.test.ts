import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inEmptyFolder } from '../testing/folder.ts';
import { dataFolder } from '../history/read.ts';
import { invoke, wordsOf } from '../testing/invoke.ts';
import { faultsBySchema } from '../testing/schema.ts';
import { paragraphsOf } from '../testing/tracked.ts';
import { unzipped } from '../testing/zip.ts';

const DATA = dataFolder(undefined);

inEmptyFolder();

const compare = (words: string) => invoke('compare', ...wordsOf(words));

const TEXT = (id: string, hours: number): string => `pact ${id} "Help in ${hours} hours"
  a treaty, in force from 1 January 2027.

Beneficiary: Ukraine.
Guarantors: Italy.
Outsiders: Russia.

Article 1 "Attack"
  Attack means an armed attack by any Outsider on Ukraine.

Article 2 "Help"
  When an Attack is established, each Guarantor shall assist Ukraine with arms, within ${hours} hours of the attack.
`;

// Some ask many times, on a machine that may have others to serve.
describe('casus compare', { timeout: 300_000 }, () => {
  it('asks each text on its own, and lays what it assures beside the others', async () => {
    writeFileSync('day.pact', TEXT('DAY-2027', 24));
    writeFileSync('week.pact', TEXT('WEEK-2027', 96));
    const { code, out, err } = await compare('day.pact week.pact --need arms=24 --csv');
    expect([code, err]).toEqual([0, '']);
    const rows = out.split('\n').map((line) => line.split(',').slice(3, 7));
    expect(rows).toEqual([
      ['Talk', 'Help', 'Force', 'At most'],
      ['in 24 hours', 'in 24 hours', 'never', 'material help at once'],
      ['in 4 days', 'in 4 days', 'never', 'material help at once'],
    ]);
    // Asked together, the sooner text helps the later one along.
    const together = await invoke('envelope', 'day.pact', 'week.pact', '--csv');
    expect(together.out).not.toContain('in 4 days');
  });

  it('draws the guarantee lines side by side', async () => {
    const { code, out } = await compare(
      'budapest-1994 istanbul-2022 --by Russia --guarantor UK --need arms=24,force=72 --svg two.svg --no-holes',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^Drawn: .*two\.svg$/m);
    const svg = readFileSync('two.svg', 'utf8');
    expect(svg).toContain('Memorandum on');
    expect(svg).toContain('Istanbul draft');
    expect(svg.match(/696 of 720 h/g)).toHaveLength(2);
  });

  it('takes for each text the first party named that it protects on the day', async () => {
    const { out } = await compare('tfeu-222 budapest-1994 --on Ukraine,Germany --guarantor France --json');
    // France guarantees nothing under Budapest: said as an error, not as an empty row.
    expect(out).toContain('France is not bound');
    const told = await compare('tfeu-222 budapest-1994 --on Ukraine,Germany --json --no-holes');
    const { texts } = JSON.parse(told.out) as { readonly texts: readonly { readonly victim: string }[] };
    expect(texts.map(({ victim }) => victim)).toEqual(['DEU', 'UKR']);
  });

  it('lays provisions side by side where no incident is asked about', async () => {
    const { code, out, err } = await compare('nat-1949 ua-a5t-2025 --resolve 2=RUS --no-holes');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('2 texts side by side  (read off the texts)');
    expect(out).toMatch(/^Who decides +each Member for itself \(Article 5\(1\)\)/m);
    expect(out).toContain('≠ the Guarantor Conference');
    expect(out).not.toContain('What each assures');
  });

  it('says what each leaves open, and what one has and the first has not', async () => {
    writeFileSync('open.pact', TEXT('OPEN-2027', 24));
    writeFileSync(
      'loose.pact',
      TEXT('LOOSE-2027', 24).replace('shall assist Ukraine with arms', 'should assist Ukraine with arms'),
    );
    const { code, out, err } = await compare('open.pact loose.pact');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^LOOSE-2027: .*Grave here and not in the first: .*not-binding/m);
    expect(out).toMatch(/^not-binding +grave +2 /m);
    expect(out).toContain('Empty: looked for to the end and not there.');
    const { holes } = JSON.parse((await compare('open.pact loose.pact --json')).out) as {
      readonly holes: readonly {
        readonly text: string;
        readonly found: readonly { readonly slug: string }[];
      }[];
    };
    expect(holes.map(({ found }) => found.some(({ slug }) => slug === 'not-binding'))).toEqual([false, true]);
    expect((await compare('open.pact loose.pact --no-holes')).out).not.toContain('not-binding');
  });

  it('cuts no search in silence: what was not looked at is named, marked, and ends with 4', async () => {
    writeFileSync('open.pact', TEXT('OPEN-2027', 24));
    writeFileSync('week.pact', TEXT('WEEK-2027', 96));
    const { code, out, err } = await compare('open.pact week.pact --holes --bound 1');
    expect(code).toBe(4);
    expect(out).toMatch(/^OPEN-2027: .*not looked for to the end/m);
    expect(out).toMatch(/^OPEN-2027: \d+ of \d+ classes of incidents not looked at to the end: /m);
    expect(err).toContain('Not exhausted beyond');
  });

  it('says why holes were not looked for, and goes on', async () => {
    writeFileSync('open.pact', TEXT('OPEN-2027', 24));
    writeFileSync('empty.pact', 'pact EMPTY-2027 "Nothing"\n  a treaty, in force from 1 January 2027.\n');
    const { code, out } = await compare('open.pact empty.pact');
    expect(code).toBe(0);
    expect(out).toContain('Holes were not looked for: The pact names no party that could be attacked.');
    expect((await compare('open.pact empty.pact --holes')).code).toBe(1);
  });

  it('has a row for each text and function as CSV, and the whole library where none is named', async () => {
    const { code, out } = await compare('--csv --heat heat.svg');
    const rows = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(rows[0]).toBe('Text,Function,Says,Against the first,Grade,Articles,Brackets,Structure');
    const texts = new Set(rows.slice(1).map((row) => row.split(',')[0]));
    expect(texts.size).toBeGreaterThan(28);
    expect(rows).toHaveLength(1 + texts.size * 17);
    const svg = readFileSync('heat.svg', 'utf8');
    expect(svg.match(/<title>NAT-1949, /g)).toHaveLength(17);
  });

  it('says aloud that it cannot tell what became of relatives where the data of others are absent', async () => {
    mkdirSync('empty', { recursive: true });
    process.env['CASUS_DATA'] = resolve('empty');
    try {
      const { code, out } = await compare('tfeu-222 --relatives 2 --no-holes');
      expect(code).toBe(0);
      expect(out).toMatch(
        /^What became of pacts of its kind is not said: .*atop_reliability_bf2018_dev\.csv: there is no such file/m,
      );
      process.env['CASUS_DATA'] = resolve('nowhere');
      const gone = await compare('tfeu-222 --relatives 2 --no-holes');
      expect([gone.code, gone.out.includes('is not said: no data of others were found')]).toEqual([0, true]);
    } finally {
      delete process.env['CASUS_DATA'];
    }
  });

  it.skipIf(!DATA.ok)(
    'counts what became of relatives, and of pacts of the sort, with interval and warning (skipped without ../shared/data)',
    async () => {
      const { code, out } = await compare('ua-a5t-2025 --relatives 4 --no-holes');
      expect(code).toBe(0);
      expect(out).toContain(
        'Pacts of the sort of UA-A5T-2025 (defence, multilateral, since 1945): honoured in 0 of 10 cases (0 %; 95 %: 0 to 28 %).',
      );
      expect(out).toMatch(/^Nearest to UA-A5T-2025 of those that were tested in war \(estimated\)$/m);
      expect(out).toMatch(/^Disputes: in \d+ disputes of their time/m);
      expect(out).toContain('Beware. Selection: honouring is seen only where deterrence has failed.');
      const asked = await compare('ua-a5t-2025 --relatives 4 --no-holes --json');
      const { relatives } = JSON.parse(asked.out) as {
        readonly relatives: readonly { readonly tested: readonly { readonly fate: string }[] }[];
      };
      expect(relatives[0]?.tested).toHaveLength(4);
      for (const { fate } of relatives[0]?.tested ?? []) expect(fate).toMatch(/^honoured in \d of \d/);
      expect(faultsBySchema(asked.out)).toBeUndefined();
    },
  );

  it('writes a Word file: in short, provisions, grades as shaded cells, and relatives', async () => {
    const { code, out } = await compare('nat-1949 budapest-1994 --no-holes --relatives 2 --docx c.docx');
    expect(code).toBe(0);
    expect(out).toMatch(/^Written: .*c\.docx$/m);
    const file = readFileSync('c.docx');
    const words = paragraphsOf(file, 'accepted');
    expect(words[0]).toBe('NAT-1949 and BUDAPEST-1994 side by side');
    expect(words[1]).toBe('NAT-1949: North Atlantic Treaty.');
    expect(words).toEqual(
      expect.arrayContaining([
        'Who decides',
        'each Member for itself (Article 5(1))',
        'NAT-1949 among its relatives',
      ]),
    );
    // A table has its caption, and no heading that says the same again.
    expect(words.filter((line) => line.endsWith('by what they do'))).toEqual([
      'Provisions of 2 texts by what they do',
    ]);
    const xml = unzipped(file).get('word/document.xml')?.toString('utf8') ?? '';
    // A shaded cell for each text and function; none is shaded twice.
    expect(xml.match(/<w:shd [^>]*w:fill="(?!F4F6F8)/g)).toHaveLength(2 * 17);
    expect(xml).toContain('w:orient="landscape"');
    expect((await compare('nat-1949 budapest-1994 --no-holes --docx a/b/c.docx')).err).toContain(
      'cannot be written',
    );
  });

  it('tells versions of one text apart by their files', async () => {
    writeFileSync('old.pact', TEXT('HELP-2027', 24));
    writeFileSync('new.pact', TEXT('HELP-2027', 96));
    const { out } = await compare('old.pact new.pact --no-holes');
    expect(out).toMatch(/^Function +old\.pact +new\.pact$/m);
    expect(out).toContain('≠ within 96 hours of the attack');
  });

  it.each([
    ['nat-1949', 2, 'one text has nothing to stand beside'],
    ['nat-1949 teu-42-7 --data nowhere', 2, 'ask for them too: --relatives 5'],
    ['nat-1949 --relatives 2 --data nowhere', 2, '--data nowhere: there is no such folder'],
    [
      'nat-1949 budapest-1994 --on Ukraine',
      2,
      '--on Ukraine: nat-1949 protects none of them on 25 August 1949',
    ],
    ['nat-1949 budapest-1994 --resolve 1=UKR', 2, '--resolve 1=UKR: there is no bracket 1'],
    ['nat-1949 nowhere', 1, 'nowhere'],
    ['nat-1949 nat-1948', 1, 'did you mean NAT-1949?'],
    ['nat-1949 NAT-1949', 2, 'is the same text as'],
    ['--on Ukraine', 2, 'whom is the incident asked of?'],
    ['nat-1949 budapest-1994 --heat a/b/c.svg --no-holes', 2, 'a/b/c.svg: cannot be written'],
    ['nat-1949 budapest-1994 --need tea@3h', 2, '--need tea@3h: is no need'],
    ['nat-1949 budapest-1994 --svg a/b/c.svg --bound 20 --no-holes', 2, 'a/b/c.svg: cannot be written'],
  ])('says what is wrong with %s', async (words, code, says) => {
    const asked = await compare(words);
    expect([asked.code, asked.err]).toEqual([code, expect.stringContaining(says)]);
  });

  it('out of states, says so and ends with 4', async () => {
    const { code, out, err } = await compare('nat-1949 istanbul-2022 --bound 5 --no-holes');
    expect(code).toBe(4);
    expect(out).toContain('†');
    expect(err).toContain('Not exhausted beyond 5 states in a line');
  });
});
