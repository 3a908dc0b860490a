import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyCatalogue } from '../catalogue/catalogue.ts';
import { parsePact } from '../parse/pact.ts';
import { type ProseParagraph, proseOf, type ProseRun, type ProseText } from './prose.ts';

const library = join(import.meta.dirname, '../../../../library/pacts');
const of = (text: string): ProseText => {
  const { tree } = parsePact(text, { catalogue: emptyCatalogue() });
  if (!tree) throw new Error('does not parse');
  return proseOf(tree);
};
const pact = (id: string): ProseText => of(readFileSync(join(library, `${id}.pact`), 'utf8'));
const article = (prose: ProseText, heading: string): readonly ProseParagraph[] =>
  prose.articles.find((each) => each.heading === heading)?.paragraphs ?? [];

const run = (each: ProseRun): string =>
  each.kind === 'text'
    ? each.text
    : `[${each.alternatives.map(({ label, text }) => `${label}: ${text || 'no text'}`).join(' | ')}]`;
const words = ({ number, runs }: ProseParagraph): string =>
  `${number === undefined ? '' : `${number} `}${runs.map(run).join('')}`;
const said = (prose: ProseText, heading: string): readonly string[] =>
  article(prose, heading)
    .filter(({ role }) => role === 'text')
    .map(words);

it('what is only for readers is shown: source, what is left out, analysts, the official words, who knows an annex', () => {
  const prose = of(`pact EXAMPLE-1 "Example"
  a secret political declaration, proposed on 16 August 2025, signed on 1 May 2026 at Kyiv.
Source: "34 UNTS 243".
Left out: "Article 2 (economic co-operation)".
Guarantors: France and Poland.
Reservation by France: "France recalls its constitution".
Concern "empty floor": a ceasefire ends.
Article 1 "Help", from 1 June 2026
  Text "necessary help", source "Article 4".
  Each Guarantor shall meet.
Annex "Secret Protocol", known to France.
Article 1 "Names"
  Enemy means Turkey.
Annex "Second Protocol", secret.
Article 1 "More"
  Each Guarantor shall meet.
`);
  const all = [
    ...prose.head.map(words),
    ...prose.articles.flatMap(({ heading, title, paragraphs }) => [
      `${heading}: ${title ?? ''}`,
      ...paragraphs.map(words),
    ]),
  ].join('\n');
  for (const shown of [
    'a secret political declaration, proposed on 16 August 2025, signed on 1 May 2026 at Kyiv',
    '"34 UNTS 243"',
    '"Article 2 (economic co-operation)"',
    '"France recalls its constitution"',
    'Concern "empty floor"',
    'Help, from 1 June 2026',
    'Wording of the instrument: "necessary help" (Article 4).',
    'Annex "Secret Protocol" (known to France), Article 1: Names',
    'Annex "Second Protocol" (secret), Article 1: More',
  ])
    expect(all).toContain(shown);
});

describe('what a treaty lawyer looks for', () => {
  it('NAT-1949: what the instrument is, the area letter by letter, the institutions with their article', () => {
    const nat = pact('NAT-1949');
    expect(nat.head.map(words)[0]).toBe(
      'This is a treaty, signed on 4 April 1949 at Washington, in force from 24 August 1949.',
    );
    const area = article(nat, 'Article 6').filter(({ role }) => role === 'text');
    expect(area.map(({ number }) => number)).toEqual([undefined, '(a)', '(b)', '(c)', '(d)', '(e)', '(f)']);
    expect(area.map(({ depth }) => depth)).toEqual([0, 1, 1, 1, 1, 1, 1]);
    expect(area[0] && words(area[0])).toBe('Treaty Area means each of the following:');
    expect(area[2] && words(area[2])).toBe('(b) the Algerian Departments of France until 2 July 1962;');
    expect(area[5] && words(area[5])).toMatch(/^\(e\) the forces, vessels or aircraft of .* \(d\); and$/);
    expect(area[6] && words(area[6])).toMatch(/^\(f\) .* north of the Tropic of Cancer\.$/);
    expect(said(nat, 'Article 9')[0]).toBe('The Council is composed of the Members.');
  });

  it('NAT-1949: a paragraph number once, its second sentence under it', () => {
    const [first, second, third, fourth] = article(pact('NAT-1949'), 'Article 5').filter(
      ({ role }) => role === 'text',
    );
    expect([first, second, third, fourth].map((each) => [each?.number, each?.depth])).toEqual([
      ['(1)', 0],
      [undefined, 1],
      ['(2)', 0],
      [undefined, 1],
    ]);
  });

  it('UA-A5T-2025: each bracket with its issue, who wants what, and each alternative as it would read', () => {
    const draft = pact('UA-A5T-2025');
    expect(said(draft, 'Article 1')[0]).toMatch(
      /as determined by \[Drafters: Ukraine \| ITA: each Guarantor for itself \| USA: the President of the United States \| FRA: the Special Commission \| RUS: the Guarantor Conference\]\.$/,
    );
    expect(said(draft, 'Article 2')).toEqual([
      'Guaranteed Area means [Drafters: the territory of Ukraine | USA: the territory of Ukraine under the control of Ukraine].',
    ]);
    // Two alternatives of the drafters are told apart as --resolve takes them.
    expect(said(draft, 'Article 1')[2]).toMatch(
      /^\(3\) \[Drafters: Failing .* \| Drafters 2: Failing .* \| Drafters 3: no text\]$/,
    );
    const sources = article(draft, 'Article 4').flatMap(({ runs }) =>
      runs.flatMap((each) => (each.kind === 'bracket' ? each.alternatives.map(({ source }) => source) : [])),
    );
    expect(sources).toContain('S21');
  });

  it('RIO-1947, CSTO-1992 and LADDER-2026-02: duties with their strength, versions with their dates, annexes by name', () => {
    expect(said(pact('RIO-1947'), 'Article 3')[1]).toBe(
      'When an Armed Attack is established, each other Member undertakes to assist the victim with measures of its own choice.',
    );
    const csto = pact('CSTO-1992');
    const fourth = csto.articles.filter(({ heading }) => heading === 'Article 4');
    expect(fourth.map(({ title }) => title)).toEqual([
      'Aggression, until 9 December 2010',
      'Aggression, from 10 December 2010',
    ]);
    expect(csto.articles.at(-1)?.heading).toBe('Annex "Charter of 7 October 2002", Article 12');
    expect(said(pact('LADDER-2026-02'), 'Article 2')[0]).toBe(
      'When a Breach is established, each Coalition State should warn Russia within 24 hours of the first breach.',
    );
    expect(pact('LADDER-2026-02').head.map(words)[0]).toMatch(/^This is a reported plan, /);
  });

  it('lettered conditions, and what follows them', () => {
    const prose = of(
      'pact EXAMPLE-1 "One"\n an executive agreement.\nArticle 1 "One"\n (1) When any of these holds: (a) Russia attacks France; or (b) Belarus attacks France, each Member shall assist the victim.',
    );
    expect(prose.head.map(words)).toEqual(['This is an executive agreement.']);
    expect(said(prose, 'Article 1')).toEqual([
      '(1) When any of these holds:',
      '(a) Russia attacks France; or',
      '(b) Belarus attacks France,',
      'each Member shall assist the victim.',
    ]);
  });
});

describe.each(readdirSync(library).filter((name) => name.endsWith('.pact')))('%s', (name) => {
  const text = readFileSync(join(library, name), 'utf8');
  const prose = pact(name.replace('.pact', ''));
  const operative = prose.articles.flatMap(({ paragraphs }) =>
    paragraphs.filter(({ role }) => role === 'text'),
  );

  it('begins each sentence with a capital and ends it with a full stop', () => {
    for (const [index, paragraph] of operative.entries()) {
      const line = paragraph.runs.map(run).join('');
      const lettered =
        /^\([a-z]\)$/.test(paragraph.number ?? '') || operative[index - 1]?.number?.match(/^\([a-z]\)$/);
      if (!lettered) expect(line).toMatch(/^(?:\p{Lu}|\[)/u);
      expect(line).toMatch(/[.;:,\]]$|; (?:and|or)$/);
      expect(line).not.toMatch(/\s{2}|\s[,.;:]|\n|,,|Note:/);
    }
  });

  it('loses no word of an operative sentence, articles included', () => {
    const flat = (words_: string): string => words_.replace(/Note:[^\n]*/g, ' ').replace(/\s+/g, ' ');
    const source = flat(text);
    for (const { runs } of operative)
      for (const each of runs)
        for (const part of each.kind === 'text' ? [each.text] : each.alternatives.map(({ text: one }) => one))
          expect(source).toContain(part.trim());
    const count = (words_: string, word: RegExp): number => words_.match(word)?.length ?? 0;
    const body = flat(text.slice(text.search(/^Article /m))).replace(/"[^"]*"/g, '');
    const printed = flat(
      prose.articles
        .flatMap(({ paragraphs }) =>
          paragraphs.filter(({ role }) => role !== 'remark').map(({ runs }) => runs.map(run).join('')),
        )
        .join(' '),
    ).replace(/"[^"]*"/g, '');
    expect(count(printed, /\bthe\b/gi)).toBe(count(body, /\bthe\b/gi));
    expect(count(printed, /\bshall\b/g)).toBe(count(body, /\bshall\b/g));
  });
});
