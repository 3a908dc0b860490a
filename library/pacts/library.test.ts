import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogueFrom, parsePact } from '../../packages/language/src/index.ts';

// What the library promises of every pact, beside that it can be read: it stands next to its official
// wording, lists what it leaves out, and puts no position into a government's mouth without a source.

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.pact'))
  .sort();

const regionFile = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../regions/${name}.json`, folder), 'utf8')) as unknown;
const catalogue = catalogueFrom({
  states: regionFile('states'),
  regions: regionFile('regions'),
  zones: regionFile('zones'),
} as Parameters<typeof catalogueFrom>[0]);

/** The text without the notes to the end of a line. */
const withoutNotes = (text: string): string => text.replace(/^\s*Note:.*$/gm, '');

/** Articles with their bodies; an annex heading ends an article. */
function articlesOf(text: string): { heading: string; body: string }[] {
  const parts = text.split(/^(?=(?:Article|Annex) )/m).slice(1);
  return parts
    .filter((part) => part.startsWith('Article'))
    .map((part) => ({ heading: part.split('\n')[0] ?? '', body: part.split('\n').slice(1).join('\n') }));
}

/** Headings of all readings up to the colon that opens the meaning. */
const readingsOf = (text: string): string[] =>
  [...text.matchAll(/Reading "[^"]*"(?:[^:"]|"[^"]*")*:/g)].map((match) => match[0]);

/** Alternatives of all brackets as written; the label stands before the first colon. */
const alternativesOf = (text: string): { label: string; words: string }[] =>
  [...text.matchAll(/\[([^\]]*)\]/g)].flatMap((match) =>
    (match[1] ?? '')
      .replace(/^issue \d+,\s*/, '')
      .split('|')
      .map((alternative) => {
        const colon = alternative.indexOf(':');
        return { label: alternative.slice(0, colon).trim(), words: alternative.slice(colon + 1).trim() };
      }),
  );

test('the library holds the pacts that its crises need', () => {
  expect(files.length).toBeGreaterThanOrEqual(27);
});

/** Pacts that a text of the library puts above itself, and that the library does not hold yet. */
const NOT_HERE_YET: readonly string[] = [];

describe.each(files)('%s', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const plain = withoutNotes(text);

  test('is read and lowered without an error', () => {
    const { draft, diagnostics } = parsePact(text, { catalogue, file });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ range, message }) => `${String(range?.line)}: ${message}`)).toEqual([]);
    expect(draft?.id).toBe(file.replace('.pact', ''));
    expect(draft?.template.norms).not.toEqual([]);
  });

  test('gives each norm a name of its own', () => {
    const { draft } = parsePact(text, { catalogue, file });
    // What stands in a bracket or a reading has no name before it is chosen.
    const norms = (draft?.template.norms ?? []) as readonly { readonly id: unknown }[];
    const ids = norms.map(({ id }) => id).filter((id) => typeof id === 'string');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('bears the id of its file', () => {
    expect(plain).toMatch(new RegExp(`^pact ${file.replace('.pact', '')} "`));
  });

  test('names its source and what it leaves out', () => {
    expect(plain).toMatch(/^Source: "[^"]{5,}"\.$/m);
    expect(plain).toMatch(/^Left out:\s+"[^"]+"/m);
  });

  test('has official wording, with its place, under every article', () => {
    const bare = articlesOf(plain).filter(({ body }) => !/^\s+Text "[^"]+",\s+source "[^"]+"\.$/m.test(body));
    expect(bare.map(({ heading }) => heading)).toEqual([]);
  });

  test('quotes briefly', () => {
    const long = [...plain.matchAll(/Text "([^"]*)"/g)].filter((match) => (match[1] ?? '').length > 120);
    expect(long.map((match) => match[1])).toEqual([]);
  });

  test('sources each reading that a state holds, and each that nobody holds', () => {
    const unsourced = readingsOf(plain).filter(
      (reading) => !/held by Drafters\b/.test(reading) && !/,\s+source "[^"]{5,}"/.test(reading),
    );
    expect(unsourced).toEqual([]);
  });

  test('sources each alternative that bears the label of a state', () => {
    // A statement after the alternative, or a wording of the pact whose source names the label.
    const unsourced = alternativesOf(plain).filter(
      ({ label, words }) =>
        label !== 'Drafters' &&
        !/\(S\d+(?:, ?S\d+)*\)\s*$/.test(words) &&
        !new RegExp(`source "[^"]*\\b${label}\\b`).test(plain),
    );
    expect(unsourced).toEqual([]);
  });

  test('keeps brackets of one issue under the same labels', () => {
    const labels = new Map<string, string>();
    for (const match of plain.matchAll(/\[issue (\d+),([^\]]*)\]/g)) {
      const own = (match[2] ?? '')
        .split('|')
        .map((part) => part.slice(0, part.indexOf(':')).trim())
        .join(' ');
      const known = labels.get(match[1] ?? '') ?? own;
      expect(own).toBe(known);
      labels.set(match[1] ?? '', known);
    }
  });

  test('refers only to articles and pacts that exist', () => {
    const own = new Set(articlesOf(plain).map(({ heading }) => /^Article (\d+)/.exec(heading)?.[1]));
    const sentences = plain.replace(/"[^"]*"/g, '""').replace(/^(?:Article|Annex) .*$/gm, '');
    const dangling = [...sentences.matchAll(/Article (\d+)(?!\d)(?:\(\d+\))?(?! of )/g)].filter(
      (match) => !own.has(match[1]),
    );
    expect(dangling.map((match) => match[0])).toEqual([]);
    const ids = new Set([...files.map((name) => name.replace('.pact', '')), ...NOT_HERE_YET]);
    const unknown = [...sentences.matchAll(/\b[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-\d+\b(?!-)/g)].filter(
      (match) => !ids.has(match[0]),
    );
    expect(unknown.map((match) => match[0])).toEqual([]);
  });
});
