import { describe, expect, it } from 'vitest';
import { DIAGNOSTICS } from '../diagnostics/catalogue.ts';
import {
  CrisisGeneratedModule,
  DossierGeneratedModule,
  ActorsGeneratedModule,
  PactGeneratedModule,
} from '../generated/module.ts';
import { languageServices } from '../parse/services.ts';
import { MISTAKES } from './catalogue.ts';
import { mistakesIn } from './find.ts';
import { PLACES } from './places.ts';
import { answerTo, page } from './testing/table.ts';

// Each entry of mistakes.md is answered as it says, and mended as it says.

const { heads, kinds } = page();

it('reads its page whole', () => {
  expect(kinds).toHaveLength(13);
  expect(kinds.flatMap(([, entries]) => entries).length).toBeGreaterThanOrEqual(148);
});

describe.each(kinds)('%s', (_kind, entries) => {
  it.each(entries.map((entry) => [entry.what, entry] as const))('%s', (_what, entry) => {
    const head = heads[entry.language];
    const answer = answerTo(entry, head);
    expect(answer.says).toBe(entry.says);
    if (!entry.mended) throw new Error('an entry without a mended text');
    const { by, text } = entry.mended;
    if (by === 'nobody: it is read as') {
      expect(answer).toMatchObject({ worst: 'none', reads: text });
      return;
    }
    expect(answer.worst).not.toBe('none');
    if (by === 'the quick fix') expect(answer.fixed).toBe(text);
    expect(answerTo({ language: entry.language, typed: text }, head).worst).toBe('none');
  });
});

describe('the catalogue', () => {
  const around = { language: 'pact', words: new Set(['shall']), defined: ['Guarantor'] } as const;
  const found = (language: 'pact' | 'crisis' | 'dossier' | 'actors', text: string) =>
    mistakesIn({ text, blanked: text }, { start: 0, end: text.length }, { ...around, language });

  it.each(MISTAKES.map((mistake) => [mistake.example[0], mistake] as const))('knows %s', (typed, mistake) => {
    const all = found(mistake.in ?? 'pact', typed);
    expect(all.map(({ code }) => code)).toContain(mistake.code);
    // What the fixes write is what the example says, but for a capital or a space at its ends.
    if (all.every(({ fix }) => fix !== undefined)) {
      const mended = all.reduceRight(
        (text, { fix }) => (fix ? text.slice(0, fix.start) + fix.write + text.slice(fix.end) : text),
        typed,
      );
      expect(mended.trim().toLowerCase()).toBe(mistake.example[1].trim().toLowerCase());
    }
    expect(DIAGNOSTICS[mistake.code].severity).toBe('error');
  });

  it.each(MISTAKES.map(({ example, in: language }) => [example[1], language ?? 'pact'] as const))(
    'finds nothing wrong with %s',
    (mended, language) => {
      expect(found(language, mended)).toEqual([]);
    },
  );

  it('names places of the grammars, and no others', () => {
    const rules = [
      PactGeneratedModule,
      CrisisGeneratedModule,
      DossierGeneratedModule,
      ActorsGeneratedModule,
    ].flatMap((module) => languageServices(module).Grammar.rules.map(({ name }) => name));
    expect(Object.keys(PLACES).filter((name) => !rules.includes(name))).toEqual([]);
  });
});
