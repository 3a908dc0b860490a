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
describe('casus diff', { timeout: 300_000 }, () => {
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

  it('opens with what changed in short, and says which holes the change opens and closes', async () => {
    write();
    const { out } = await diff('old.pact new.pact --by Russia');
    const head = out.split('\n').slice(0, 5);
    expect(head[1]).toBe('In words: 1 article changed and 1 new.');
    expect(head[2]).toMatch(/^By function: \d of 17 functions say something else: .*strength/);
    expect(head[3]).toMatch(/^In consequence: .*Italy.*help assured never, was in 24 hours/);
    expect(head[4]).toMatch(/^In holes: Opens .*not-binding \(2\)/);
    expect(out).toMatch(/^opens +not-binding +grave +2 +Italy/m);
    const { holes } = JSON.parse((await diff('new.pact old.pact --by Russia --json')).out) as {
      readonly holes: { readonly changes: readonly object[] };
    };
    expect(holes.changes).toContainEqual(
      expect.objectContaining({ how: 'closed', slug: 'not-binding', articles: '2', proved: true }),
    );
    const without = await diff('old.pact new.pact --no-holes --no-consequences');
    expect(without.out).not.toMatch(/In holes|In consequence/);
  });

  it('calls nothing closed that was not looked for to the end', async () => {
    write();
    const { code, out } = await diff('new.pact old.pact --bound 1');
    expect(code).toBe(4);
    expect(out).not.toMatch(/^closes +/m);
    expect(out).toContain('classes of incidents not looked at to the end');
  });

  it('takes readings for both versions, or for one: the words stay, what they come to does not', async () => {
    const one = await diff(
      'nat-1949 --old forthwith=plain --new "forthwith=a day" --no-holes --no-consequences',
    );
    expect(one.out).toContain('Not a word changed.');
    expect(one.out).toMatch(/^Clock +forthwith +forthwith, read as 24 hours/m);
    const both = await diff(
      'nat-1949 --reading "forthwith=a day" --at "1 June 1950" --at "1 June 2025" --no-holes --no-consequences --json',
    );
    const { before, after } = JSON.parse(both.out) as Record<'before' | 'after', { readonly chosen: object }>;
    expect([before.chosen, after.chosen]).toEqual([{ forthwith: 'a day' }, { forthwith: 'a day' }]);
  });

  it('takes a choice for both where one version has settled it', async () => {
    writeFileSync(
      'open.pact',
      TEXT('shall [issue 1, UKR: assist Ukraine with arms | RUS: assist Ukraine with funds]'),
    );
    writeFileSync('settled.pact', TEXT('shall assist Ukraine with arms'));
    const { code, out } = await diff('open.pact settled.pact --resolve 1=UKR --no-holes');
    expect([code, out.includes('Not a word changed.')]).toEqual([0, true]);
    expect((await diff('open.pact settled.pact --resolve 9=UKR')).err).toContain('there is no bracket 9');
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
    const { out } = await diff('istanbul-2022 --old 1=UKR --new 1=RUS --no-holes --no-consequences');
    expect(out).toContain('ISTANBUL-2022.pact (1=UKR) to ISTANBUL-2022.pact (1=RUS)');
    expect(out).toContain('It decides by [-each for itself-]{+unanimity+}.');
    expect(out).toMatch(/^Veto +nobody, by its words +any member of the Guarantor/m);
  });

  it('lays one file at two times side by side', async () => {
    const invokeAt = await invoke(
      'diff',
      'nat-1949',
      '--at',
      '1 June 1950',
      '--at',
      '1 June 2025',
      '--no-holes',
    );
    expect(invokeAt.out).toContain('Not a word changed.');
    expect(invokeAt.out).toMatch(
      /^Parties +12 parties, each for the others +32 parties, each for the others/m,
    );
  });

  it('ends with 1 only where it is asked to, and only where the versions differ', async () => {
    write();
    expect((await diff('old.pact new.pact --exit-code --no-holes --no-consequences')).code).toBe(1);
    const same = await diff('old.pact old.pact --exit-code --no-holes --no-consequences');
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
    await diff('old.pact new.pact --docx d.docx --no-holes --no-consequences');
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
