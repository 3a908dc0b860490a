import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { inEmptyFolder } from './testing/folder.ts';
import { invoke, invokeAt } from './testing/invoke.ts';

inEmptyFolder();

/** A duty whose strength is bracket 1 and whose time is bracket 2: who drafts decides whether it is late. */
const BRACKETS = `pact BRACKET-2027 "Two brackets"
  a treaty, in force from 1 January 2027.

Beneficiary: Ukraine.
Guarantors: France and Poland.
Outsiders: Russia.

Article 1 "Assistance"
  When Ukraine requests assistance,
    each Guarantor [issue 1, UKR: shall | ITA: may] assist Ukraine with arms,
      within [issue 2, UKR: 24 hours | USA: 72 hours] of the request.
`;
const REQUEST = `crisis "A request", under BRACKET-2027.

1 March 2027, 12:00 UTC:
  Ukraine requests assistance.

3 March 2027, 12:00 UTC:
  France delivers arms to Ukraine.
  Expect with bracket 1 as UKR and bracket 2 as UKR: France is in breach of Article 1 of BRACKET-2027.
  Expect with bracket 1 as UKR and bracket 2 as USA: France is obliged under Article 1 of BRACKET-2027, and honours it.
`;

beforeAll(() => {
  writeFileSync('BRACKET-2027.pact', BRACKETS);
  writeFileSync('request.crisis', REQUEST);
  writeFileSync(
    'open.crisis',
    'crisis "Open", under UA-A5T-2025.\n\n1 March 2027, 03:10 UTC+2:\n  (1) Russia attacks Ukraine in Kharkiv by missiles.\n  Ukraine invokes Article 1 of UA-A5T-2025.\n',
  );
});

/** Lines of the table with this caption. */
const table = (out: string, caption: RegExp): readonly string[] => {
  const lines = out.split('\n');
  const from = lines.findIndex((line) => caption.test(line));
  expect(from, `no table ${String(caption)}`).toBeGreaterThanOrEqual(0);
  const to = lines.findIndex((line, index) => index > from && line === '');
  return lines.slice(from + 1, to < 0 ? undefined : to);
};

describe('the tables of casus run', () => {
  it.each([80, 120])('stay within %i columns, with every column and every word of a cell', async (width) => {
    const { out } = await invokeAt(width, false, 'run', 'renewed-attack');
    for (const line of out.split('\n').filter((each) => !/^(Again|On |UA-A5T)/.test(each)))
      expect(line.length, line).toBeLessThanOrEqual(width);
    const [head, ...rows] = table(out, /^Who owes what by when/);
    for (const column of ['Party', 'Owes', 'Under', 'By when', 'Status']) expect(head).toContain(column);
    // The column under a head starts where the head does, so that the table can be cut with other tools.
    const at = head?.indexOf('Status') ?? 0;
    expect(rows.some((row) => row.slice(at).startsWith('✗ breached'))).toBe(true);
    const party = rows.map((row) => row.slice(0, head?.indexOf('Owes')).trim()).join(' ');
    for (const name of ['Germany', 'United States', 'Poland']) expect(party).toContain(name);
  });

  it('say the same at every width', async () => {
    const words = (out: string): readonly string[] => out.replace(/\s+/g, ' ').split(' ').sort();
    const narrow = await invokeAt(80, false, 'run', 'falklands-1982');
    const wide = await invokeAt(160, false, 'run', 'falklands-1982');
    expect(words(narrow.out)).toEqual(words(wide.out));
  });

  it('are the same text with and without colour', async () => {
    const plain = await invokeAt(100, false, 'run', 'renewed-attack');
    const painted = await invokeAt(100, true, 'run', 'renewed-attack');
    const escape = '\u001b';
    expect(plain.out).not.toContain(escape);
    expect(painted.out).toContain(`${escape}[31m`);
    expect(
      painted.out
        .split(escape)
        .map((part) => part.replace(/^\[\d+m/, ''))
        .join(''),
    ).toBe(plain.out);
  });

  it('show only what had happened by a moment', async () => {
    const events = async (when: string): Promise<readonly { text?: string }[]> =>
      (
        JSON.parse((await invoke('run', 'falklands-1982', '--json', '--at', when)).out) as {
          report: { events: { text?: string }[] };
        }
      ).report.events;
    const early = await events('2 April 1982, 12:00 UTC');
    const late = await events('29 May 1982');
    expect(early.length).toBeLessThan(late.length);
    expect(early.map(({ text }) => text).join('\n')).not.toMatch(/502/);
    expect(late.map(({ text }) => text).join('\n')).toMatch(/502/);
  });
});

describe('brackets', () => {
  it('chosen by --resolve decide the verdict', async () => {
    const late = await invoke('run', 'request.crisis', '--resolve', '1=UKR,2=UKR');
    expect(late.out).toMatch(/France +assist Ukraine .*24 hours|France.*✗ breached|France.*late/);
    const free = await invoke('run', 'request.crisis', '--resolve', '1=ITA,2=UKR');
    expect(table(free.out, /^Who owes what by when/).join('\n')).not.toMatch(/France/);
    // A liberty with a time is open until its time is over.
    const early = await invoke(
      'run',
      'request.crisis',
      '--resolve',
      '1=ITA,2=UKR',
      '--at',
      '1 March 2027, 18:00 UTC',
    );
    expect(table(early.out, /^What parties may do/).join('\n')).toMatch(/France/);
    expect(table(free.out, /^What parties may do/).join('\n')).not.toMatch(/France/);
    expect(free.out).not.toContain('left open');
  });

  it('left open give a verdict per resolution, and say on which bracket it depends', async () => {
    const { out, code } = await invoke('run', 'request.crisis');
    expect(code).toBe(0);
    expect(out).toMatch(/2 brackets are left open.*1.*UKR.*2.*UKR/);
    const verdicts = table(out, /^What each duty comes to/).join('\n');
    expect(verdicts).toMatch(/France +depends on brackets 1 and 2 +met, 1 day late; not owed; met/);
    expect(verdicts).toMatch(/Poland +depends on brackets 1 and 2 +breached; not owed; open/);
    const { brackets } = JSON.parse((await invoke('run', 'request.crisis', '--json')).out) as {
      brackets: {
        possible: number;
        runs: number;
        complete: boolean;
        verdicts: { parties: string[]; dependsOn: string[]; results: unknown[] }[];
      };
    };
    expect(brackets).toMatchObject({ possible: 4, runs: 4, complete: true });
    const france = brackets.verdicts.find(({ parties }) => parties.includes('FRA') && parties.length === 1);
    expect(france?.dependsOn).toEqual(['1', '2']);
    const poland = brackets.verdicts.find(({ parties }) => parties.includes('POL') && parties.length === 1);
    expect(poland?.results.length).toBeGreaterThan(1);
  });

  it('can be named by an expectation, and a crisis is judged under each', async () => {
    expect(await invoke('test', 'request.crisis')).toMatchObject({ code: 0, err: '' });
    expect((await invoke('test', 'request.crisis')).out).toContain('2 of 2 as expected');
  });

  it.each([
    ['a number that the pact does not have', '99=UKR', /99/],
    [
      'an alternative that the bracket does not have',
      '2=RUS',
      /bracket 2 of BRACKET-2027 has no alternative RUS\n.*UKR, USA/,
    ],
    ['no alternative', '2', /is no choice of one alternative/],
    ['a pact that the crisis is not under', 'NAT-1949:1=UKR', /NAT-1949|1/],
  ])('refuse %s', async (_what, choice, words) => {
    const { code, err } = await invoke('run', 'request.crisis', '--resolve', choice);
    expect(err).toMatch(words);
    expect(code).toBe(2);
  });

  it('take labels in any case, the pact in front, and several at once', async () => {
    const under = async (...choice: readonly string[]): Promise<unknown> =>
      (
        JSON.parse((await invoke('run', 'request.crisis', '--json', ...choice)).out) as {
          receipt: { selection: unknown };
        }
      ).receipt.selection;
    expect(await under('--resolve', '1=ita,2=usa')).toEqual({ 1: 'ITA', 2: 'USA' });
    expect(await under('--resolve', 'bracket-2027:1=ITA', '--resolve', '2=USA')).toEqual({
      1: 'ITA',
      2: 'USA',
    });
  });

  it('end with 4 where a bound on resolutions is reached, and with 2 where it is no number', async () => {
    const bounded = await invoke('run', 'open.crisis', '--all', '--bound', '10');
    expect(bounded.err).toContain('The bound of 10 resolutions was reached');
    expect(bounded.code).toBe(4);
    expect((await invoke('run', 'open.crisis', '--bound', 'many')).code).toBe(2);
    const free = await invoke('run', 'open.crisis');
    expect(free.code).toBe(0);
    expect(free.out).toMatch(/were run, not all of them/);
  });
});

describe('readings', () => {
  it('are chosen by name, and refused where the pacts have none such', async () => {
    const { code, out } = await invoke(
      'run',
      'renewed-attack',
      '--reading',
      'constitutional processes=voted in advance',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.stringify((JSON.parse(out) as { receipt: unknown }).receipt)).toContain('voted in advance');
    expect(await invoke('run', 'renewed-attack', '--reading', 'promptly=a day')).toMatchObject({ code: 2 });
  });
});

describe('the name of a pact or a crisis', () => {
  it('is an id in any case, a file, or - for standard input', async () => {
    const texts = await Promise.all(['NAT-1949', 'nat-1949', 'Nat-1949'].map((id) => invoke('prose', id)));
    expect(new Set(texts.map(({ out }) => out)).size).toBe(1);
    expect((await invoke('prose', 'BRACKET-2027.pact')).out).toContain('Two brackets');
    expect((await invoke('run', 'FALKLANDS-1982')).code).toBe(0);
  });
});
