import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueFrom } from '../catalogue/catalogue.ts';
import { parseCrisis, pactsOf } from '../crisis/index.ts';
import { parsePact } from '../parse/pact.ts';
import { formatCrisis, formatPact, type Formatted } from './format.ts';
import { WIDTH } from './lines.ts';

const library = join(import.meta.dirname, '../../../../library');
const json = (name: string): never =>
  JSON.parse(readFileSync(join(library, 'regions', name), 'utf8')) as never;
const catalogue = catalogueFrom({
  states: json('states.json'),
  regions: json('regions.json'),
  zones: json('zones.json'),
});
const files = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(join(library, folder))
    .filter((name) => /\.(?:pact|crisis)$/.test(name))
    .map((name) => [name, readFileSync(join(library, folder, name), 'utf8')]);

/** What a text means: all that is read, but for where it stands and how its source is spaced. */
const meaning = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value ?? null, (key, inner: unknown) =>
      key === 'range' ? undefined : typeof inner === 'string' ? inner.replace(/\s+/g, ' ') : inner,
    ),
  );
const laid = (formatted: Formatted): string => {
  if (!formatted.ok) throw new Error(JSON.stringify(formatted.diagnostics));
  return formatted.text;
};
const remarks = (text: string): readonly string[] =>
  [...text.replace(/"[^"]*"/g, '""').matchAll(/Note:[^\n]*/g)].map(([remark]) => remark.trim());

describe.each(files('pacts'))('%s', (_name, text) => {
  it('means the same laid out, keeps its remarks, and stays as laid out', () => {
    const out = laid(formatPact(text));
    expect(meaning(parsePact(out, { catalogue }).draft)).toEqual(
      meaning(parsePact(text, { catalogue }).draft),
    );
    expect(parsePact(out, { catalogue }).draft).toBeDefined();
    expect(remarks(out)).toEqual(remarks(text));
    expect(laid(formatPact(out))).toBe(out);
  });
});

const drafts = new Map(
  files('pacts').map(([name, text]) => [name.replace('.pact', ''), parsePact(text, { catalogue }).draft]),
);

describe.each(files('crises'))('%s', (_name, text) => {
  it('means the same laid out, keeps its remarks, and stays as laid out', () => {
    const pacts = pactsOf(text).flatMap((id) => drafts.get(id) ?? []);
    const out = laid(formatCrisis(text));
    const after = parseCrisis(out, { catalogue, pacts }).crisis;
    expect(meaning(after)).toEqual(meaning(parseCrisis(text, { catalogue, pacts }).crisis));
    expect(after).toBeDefined();
    expect(remarks(out)).toEqual(remarks(text));
    expect(laid(formatCrisis(out))).toBe(out);
  });
});

it.each([...files('pacts'), ...files('crises')])(
  '%s lies in the library in the one layout (else: casus fmt --write)',
  (name, text) => {
    expect(laid(name.endsWith('.pact') ? formatPact(text) : formatCrisis(text))).toBe(text);
  },
);

describe('the layout', () => {
  const article = (...lines: readonly string[]): string =>
    [
      'pact EXAMPLE-1 "Example"',
      '  a treaty, in force from 1 January 2020.',
      '',
      'Article 1 "One"',
      ...lines,
      '',
    ].join('\n');

  it('puts a sentence on one line where it fits', () => {
    const text =
      'pact EXAMPLE-1 "Example" a treaty, in force from\n1 January 2020. Article 1 "One" Each Member\tshall assist   the victim , forthwith .';
    expect(laid(formatPact(text))).toBe(article('  Each Member shall assist the victim, forthwith.'));
  });

  it('gives what triggers a line of its own, but for brackets and readings', () => {
    const text = article(
      '  When an Attack occurs,',
      '    each Member shall assist the victim.',
      '  [UKR: When Ukraine attacks Russia, Ukraine forfeits this pact. | USA: no text]',
    );
    expect(laid(formatPact(text.replace(',\n ', ',')))).toBe(text);
  });

  it('breaks a long one at its joints, the outer before the inner', () => {
    const menu =
      'one or more of sanctions, funds, intelligence, arms, air defence or logistics, which may include force';
    const text = article(
      `When a Renewed Attack is established, and Ukraine invokes Article 1, each Guarantor shall assist Ukraine with ${menu}, within 24 hours of the determination, while the Renewed Attack continues.`,
    );
    expect(laid(formatPact(text))).toBe(
      article(
        '  When a Renewed Attack is established, and Ukraine invokes Article 1,',
        '    each Guarantor shall assist Ukraine',
        `        with ${menu},`,
        '      within 24 hours of the determination,',
        '      while the Renewed Attack continues.',
      ),
    );
  });

  it('gives each alternative of a long bracket its line', () => {
    const text = article(
      '[issue 3, UKR: Failing a determination within 24 hours, the Renewed Attack is deemed established. (S21) | USA: no text]',
    );
    expect(laid(formatPact(text))).toBe(
      article(
        '  [issue 3,',
        '      UKR: Failing a determination within 24 hours, the Renewed Attack is deemed established. (S21)',
        '    | USA: no text]',
      ),
    );
  });

  it('sets a long bracket apart: the labels in a column, what follows on a line of its own', () => {
    const text = article(
      'When an Attack occurs, each Guarantor [issue 5, UKR: shall (S21) | DEU: undertakes to (S20)] assist Ukraine with [issue 5, UKR: military assistance and full sanctions (S21) | DEU: one or more of force, intelligence, logistics, funds or diplomacy (S20)], [UKR: within 24 hours | DEU: no text], while the Attack continues.',
    );
    expect(laid(formatPact(text))).toBe(
      article(
        '  When an Attack occurs,',
        '    each Guarantor [issue 5, UKR: shall (S21) | DEU: undertakes to (S20)] assist Ukraine with',
        '        [issue 5,',
        '            UKR: military assistance and full sanctions (S21)',
        '          | DEU: one or more of force, intelligence, logistics, funds or diplomacy (S20)],',
        '      [UKR: within 24 hours | DEU: no text],',
        '      while the Attack continues.',
      ),
    );
  });

  it('leaves remarks where they are: at the end of a line, inside a sentence, above a heading, at the end', () => {
    const text = article(
      '  Each Member shall assist  Note: who? "',
      '    the victim.  Note: when?',
      '',
      '  Note: not in the text of 1949.',
      '',
      'Note: of the annex [no bracket',
      'Article 2 "Two"',
      '  No Member shall attack any other Member.',
      '  Note: the last word.',
    );
    expect(laid(formatPact(text))).toBe(text);
  });

  it('knows a blank line between sentences, and no other white space', () => {
    const body = ['  Each Member shall assist France.', '', '  No Member shall attack France.'];
    const out = article(...body);
    expect(
      laid(formatPact(out.replaceAll('\n\n', '\n \t\n\r\n\n').replaceAll(' shall', '\u00a0shall'))),
    ).toBe(out);
    expect(laid(formatPact(out.replaceAll('\n', '\r\n')))).toBe(out);
    expect(laid(formatPact(`\uFEFF${out.trimEnd()}`))).toBe(out);
  });

  it('wraps a long quotation and long lists, and fills no line beyond the width', () => {
    const words = 'such measures as may be necessary to restore and maintain the peace of the region '
      .repeat(4)
      .trim();
    const members = Array.from({ length: 40 }, (_, index) => `Member${'abcdefghij'[index % 10]}`).join(', ');
    const out = laid(
      formatPact(
        `pact EXAMPLE-1 "Example"\nMembers: ${members} and France.\nArticle 1 "One"\n  Text "${words}", source "A".`,
      ),
    );
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(WIDTH);
    expect(out.replace(/\s+/g, ' ')).toContain(words);
  });

  it('has none for a text that the grammar cannot read, and says why', () => {
    const pact = formatPact(article('  Each Member must assist France.'));
    expect(pact.ok ? [] : pact.diagnostics.map(({ code }) => code)).toContain('P011');
    expect(formatCrisis('crisis "X", under NAT-1949.\n\n1 March 2027:\n  (1) Russia attacks').ok).toBe(false);
    expect(formatPact('\u0000').ok).toBe(false);
  });
});
