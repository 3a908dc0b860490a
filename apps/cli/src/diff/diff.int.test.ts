import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inEmptyFolder } from '../testing/folder.ts';
import { invoke, wordsOf } from '../testing/invoke.ts';
import { changesIn, paragraphsOf } from '../testing/tracked.ts';

inEmptyFolder();

const diff = (words: string) => invoke('diff', ...wordsOf(words));

const TEXT = (help: string, more = ''): string => `pact HELP-2027 "Help"
  a treaty, in force from 1 January 2027.

Beneficiary: Ukraine.
Guarantors: Italy and France.
Outsiders: Russia.

Article 1 "Attack"
  Attack means an armed attack by any Outsider on Ukraine.

Article 2 "Help"
  When an Attack is established, each Guarantor ${help} within 24 hours of the attack.

Article 3 "Exit"
  Any Guarantor may withdraw from this pact with notice of 1 year.
${more}`;

const write = (): void => {
  writeFileSync('old.pact', TEXT('shall assist Ukraine with arms'));
  writeFileSync(
    'new.pact',
    TEXT(
      'should assist Ukraine with arms',
      '\nArticle 4 "Talk"\n  When an Attack is established, the Guarantors shall consult together forthwith.\n',
    ),
  );
};

// Each asks several times, on a machine that may have others to serve.
describe('casus diff', { timeout: 120_000 }, () => {
  it('shows words, functions and consequences, and names the sentence that does it', async () => {
    write();
    const { code, out, err } = await diff('old.pact new.pact --by Russia --need arms=24');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('1 article changed and 1 new.');
    expect(out).toContain('each Guarantor [-shall-]{+should+} assist Ukraine');
    expect(out).toMatch(/^Strength +shall assist \(each\) +should assist \(each\) +Article 2$/m);
    expect(out).toMatch(/^Consultation +none +shall consult together, forthwith +Article 4$/m);
    // Italy and France alike: help in 24 hours before, never after, and Article 2 alone does it.
    expect(out).toContain('Italy');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('was in 24 hours');
    expect(out).toMatch(/Article 2 [^]*\bwith\b[^]*\bothers\b/);
    expect(out).not.toContain('The same for');
  });

  it('gives the same as data, with the article that does a thing alone', async () => {
    writeFileSync('old.pact', TEXT('shall assist Ukraine with arms'));
    writeFileSync('weak.pact', TEXT('should assist Ukraine with arms'));
    const { out } = await diff('old.pact weak.pact --by Russia --guarantor Italy --need arms=24 --json');
    const { consequences } = JSON.parse(out) as {
      readonly consequences: { readonly changes: readonly Record<string, unknown>[] };
    };
    expect(consequences.changes).toMatchObject([
      {
        guarantors: ['ITA'],
        before: { floor: { help: 86_400_000 }, exposed: 0 },
        after: { floor: {} },
        because: [{ place: '2', alone: true, sentence: expect.stringContaining('should assist') as string }],
      },
    ]);
  });

  it('lays two resolutions of one file side by side', async () => {
    const { out } = await diff('istanbul-2022 --old 1=UKR --new 1=RUS');
    expect(out).toContain('ISTANBUL-2022.pact (1=UKR) to ISTANBUL-2022.pact (1=RUS)');
    expect(out).toContain('It decides by [-each for itself-]{+unanimity+}.');
    expect(out).toMatch(/^Veto +nobody, by its words +any member of the Guarantor/m);
  });

  it('lays one file at two times side by side', async () => {
    const invokeAt = await invoke('diff', 'nat-1949', '--at', '1 June 1950', '--at', '1 June 2025');
    expect(invokeAt.out).toContain('Not a word changed.');
    expect(invokeAt.out).toMatch(
      /^Parties +12 parties, each for the others +32 parties, each for the others/m,
    );
  });

  it('ends with 1 only where it is asked to, and only where the versions differ', async () => {
    write();
    expect((await diff('old.pact new.pact --exit-code')).code).toBe(1);
    const same = await diff('old.pact old.pact --exit-code');
    expect(same.code).toBe(0);
    expect(same.out).toContain('Not a word changed.');
    expect(same.out).toContain('No provision says anything else.');
  });

  it('writes tracked changes for Word, by whom and when, and what they come to after them', async () => {
    write();
    const { code, out } = await invoke(
      'diff',
      ...wordsOf('old.pact new.pact --by Russia --docx d.docx --date "1 March 2027, 10:00 UTC" --author'),
      'A. Lawyer',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^Written: .*d\.docx$/m);
    const file = readFileSync('d.docx');
    const changes = changesIn(file);
    expect(changes.length).toBeGreaterThan(3);
    for (const change of changes)
      expect(change).toEqual({ author: 'A. Lawyer', date: '2027-03-01T10:00:00Z' });
    const article = (side: 'accepted' | 'rejected') =>
      paragraphsOf(file, side).find((each) =>
        each.startsWith('When an Attack is established, each Guarantor'),
      );
    expect(article('accepted')).toContain('each Guarantor should assist Ukraine');
    expect(article('rejected')).toContain('each Guarantor shall assist Ukraine');
    expect(paragraphsOf(file, 'rejected')).not.toContain('Article 4. Talk');
    const after = paragraphsOf(file, 'accepted');
    expect(after.slice(after.indexOf('What the changes come to'))).toEqual(
      expect.arrayContaining(['Strength', 'shall assist (each)', 'should assist (each)']),
    );
  });

  it('leaves the time of a change open where nobody gives one', async () => {
    write();
    await diff('old.pact new.pact --docx d.docx');
    expect(new Set(changesIn(readFileSync('d.docx')).map((change) => JSON.stringify(change)))).toEqual(
      new Set(['{"author":"Casus"}']),
    );
  });

  it.each([
    ['old.pact new.pact --author X', 2, 'say where to write them: --docx FILE'],
    ['old.pact new.pact --docx d.docx --date soon', 2, '--date "soon": is no moment'],
    ['old.pact new.pact --docx a/b/c.docx', 2, 'a/b/c.docx: cannot be written'],
    ['nat-1949', 2, 'one text has one version'],
    ['nat-1949 --new 2=UKR', 2, 'there is no bracket 2'],
    ['nat-1949 nat-1950', 1, 'did you mean NAT-1949?'],
    ['broken.pact nat-1949', 1, 'broken.pact'],
  ])('says what is wrong with %s', async (words, code, says) => {
    write();
    writeFileSync('broken.pact', 'pact BROKEN-2027 "Broken"\n  a treaty.\n\nMembers: Atlantis.\n');
    const asked = await diff(words);
    expect([asked.code, asked.err]).toEqual([code, expect.stringContaining(says)]);
  });

  it('takes at most two times', async () => {
    const { code, err } = await invoke(
      'diff',
      'nat-1949',
      ...['1', '2', '3'].flatMap((day) => ['--at', `${day} June 1950`]),
    );
    expect([code, err]).toEqual([2, expect.stringContaining('there are two versions')]);
  });
});
