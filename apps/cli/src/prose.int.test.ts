import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { inEmptyFolder } from './testing/folder.ts';
import { invoke } from './testing/invoke.ts';
import { unzipped } from './testing/zip.ts';

inEmptyFolder();

interface Line {
  readonly text: string;
  readonly style: string | undefined;
  readonly hanging: boolean;
  readonly bold: string;
  readonly underlines: readonly string[];
}

/** Paragraphs of a Word file, read from its XML. */
function linesOf(file: string): readonly Line[] {
  const parts = unzipped(readFileSync(file));
  for (const part of ['[Content_Types].xml', 'word/document.xml', 'word/styles.xml', 'word/footer1.xml'])
    expect([...parts.keys()]).toContain(part);
  const xml = new new Window().DOMParser().parseFromString(
    // Selectors know no prefixes.
    (parts.get('word/document.xml')?.toString('utf8') ?? '').replace(/\bw:/g, 'w-'),
    'application/xml',
  );
  const runs = (of: { querySelectorAll: (selector: string) => ArrayLike<unknown> }, selector: string) =>
    Array.from(of.querySelectorAll(selector)) as (typeof xml.documentElement)[];
  const words = (run: typeof xml.documentElement): string =>
    runs(run, 'w-t, w-tab')
      .map((each) => (each.tagName.toLowerCase() === 'w-tab' ? '\t' : each.textContent))
      .join('');
  return runs(xml, 'w-p').map((paragraph) => ({
    text: runs(paragraph, 'w-r').map(words).join(''),
    style: paragraph.querySelector('w-pStyle')?.getAttribute('w-val') ?? undefined,
    hanging: typeof paragraph.querySelector('w-ind')?.getAttribute('w-hanging') === 'string',
    bold: runs(paragraph, 'w-r')
      .filter((run) => run.querySelector('w-b'))
      .map(words)
      .join(''),
    underlines: runs(paragraph, 'w-u').map((each) => each.getAttribute('w-val') ?? ''),
  }));
}

describe('casus prose --docx', () => {
  it('writes headings, hanging numbers, brackets with labels, and the whole text', async () => {
    expect((await invoke('prose', 'UA-A5T-2025', '--docx', 'a.docx')).code).toBe(0);
    const lines = linesOf('a.docx');
    expect(lines[0]).toMatchObject({
      text: 'Article 5-type guarantee for Ukraine, outside NATO',
      style: 'Title',
    });
    const headings = lines.filter(({ style }) => style === 'Heading1').map(({ text }) => text);
    expect(headings[0]).toBe('Article 1. Renewed attack');
    expect(headings).toHaveLength(10);
    const numbered = lines.filter(({ hanging, text }) => hanging && text.startsWith('('));
    expect(numbered.map(({ text }) => text.split('\t')[0])).toEqual([
      '(1)',
      '(2)',
      '(3)',
      '(1)',
      '(2)',
      '(3)',
    ]);
    // The sentence reads through; what may stand at its marks is below, with those who want it first.
    const at = lines.findIndex(({ text }) =>
      text.includes('each Guarantor [5a] assist Ukraine with [5b], [6], while'),
    );
    expect(lines.slice(at + 1, at + 3).map(({ text, bold }) => [text, bold])).toEqual([
      ['[5a]\tUKR (S21), ITA (S02), USA (S17): shall', '[5a]\tUKR (S21), ITA (S02), USA (S17): '],
      ['\tDEU (S20): undertakes to', '\tDEU (S20): '],
    ]);
  });

  it('keeps a short bracket in its sentence, bold, its alternatives underlined each in its own way', async () => {
    expect((await invoke('prose', 'ISTANBUL-2022', '--docx', 'b.docx')).code).toBe(0);
    const bracket = linesOf('b.docx').find(({ text }) => text.startsWith('It decides by'));
    expect(bracket?.text).toBe('It decides by [1, UKR: each for itself | RUS: unanimity].');
    expect(bracket?.bold).toBe('[1, UKR:  | RUS: ]');
    expect(new Set(bracket?.underlines).size).toBe(2);
  });

  it('sets official words aside', async () => {
    await invoke('prose', 'UA-A5T-2025', '--docx', 'a.docx');
    const lines = linesOf('a.docx');
    expect(lines.filter(({ style }) => style === 'Aside').map(({ text }) => text)).toContain(
      'Wording of the instrument: "ready to act" (S05).',
    );
  });

  it('lays lettered items out under each other', async () => {
    await invoke('prose', 'NAT-1949', '--docx', 'nat.docx');
    const items = linesOf('nat.docx').filter(({ text }) => /^\([a-f]\)\t/.test(text));
    expect(items.map(({ text }) => text.slice(0, 3))).toEqual(['(a)', '(b)', '(c)', '(d)', '(e)', '(f)']);
    expect(items.every(({ hanging }) => hanging)).toBe(true);
  });
});

describe('casus prose --resolve', () => {
  it('gives a clean text where every bracket is settled', async () => {
    const { out, code } = await invoke(
      'prose',
      'UA-A5T-2025',
      '--resolve',
      '1=FRA,2=RUS,3=Drafters 2,4=USA,5=UKR,6=Drafters,7=Drafters,8=USA',
    );
    expect(code).toBe(0);
    expect(out).not.toMatch(/[[\]|]|no text|,,| ,|\ban? (?:armed|assistance)? ?,/);
    const flat = out.replace(/\s+/g, ' ');
    expect(flat).toContain('(1) Renewed Attack means a future armed attack by any Outsider on Ukraine');
    expect(flat).toContain('as determined by the Guarantor Conference.');
    expect(flat).toContain(
      'with military assistance and full sanctions, while the Renewed Attack continues.',
    );
    // What nobody wants any more leaves no empty paragraph behind.
    expect(flat).toContain('Article 9. Forfeiture');
    expect(out).not.toMatch(/^\s*\(\d+\)\s*$/m);
  });

  it('keeps "an" before a vowel that sounds', async () => {
    const flat = (await invoke('prose', 'UA-A5T-2025', '--resolve', '1=UKR')).out.replace(/\s+/g, ' ');
    expect(flat).toContain('Renewed Attack means an armed attack by any Outsider');
  });
});
