import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selections, settle } from '@casus/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueFrom } from '../catalogue/catalogue.ts';
import { type Code, DIAGNOSTICS } from '../diagnostics/catalogue.ts';
import { parsePact } from './pact.ts';

const root = join(import.meta.dirname, '../../../..');
const json = (name: string): never =>
  JSON.parse(readFileSync(join(root, 'library/regions', name), 'utf8')) as never;
const catalogue = catalogueFrom({
  states: json('states.json'),
  regions: json('regions.json'),
  zones: json('zones.json'),
});
const codes = (text: string): readonly string[] =>
  parsePact(text, { catalogue }).diagnostics.map((found) => found.code);
const nat = readFileSync(join(root, 'library/pacts/NAT-1949.pact'), 'utf8');

describe('the catalogue of diagnostics', () => {
  for (const [code, entry] of Object.entries(DIAGNOSTICS)) {
    if (entry.fires === '') continue;
    it(`${code} fires on its example and not on the mended one`, () => {
      expect(codes(entry.fires)).toContain(code as Code);
      expect(codes(entry.silent)).not.toContain(code as Code);
    });
  }

  it('names line and column, what is wrong and how to mend it', () => {
    const [found] = parsePact(DIAGNOSTICS.P002.fires, { catalogue }).diagnostics.filter(
      (entry) => entry.code === 'P002',
    );
    expect(found?.range?.line).toBe(5);
    expect(found?.message).toContain('Polnd');
    expect(found?.mend).toContain('Poland');
    expect(found?.fix?.edits[0]?.text).toBe('Poland');
  });
});

describe('brackets', () => {
  const draft = parsePact(readFileSync(join(root, 'library/pacts/ISTANBUL-2022.pact'), 'utf8'), {
    catalogue,
  }).draft;

  it('settle to a plain pact under every resolution, and to none while one is open', () => {
    if (!draft) throw new Error('ISTANBUL-2022 does not parse');
    expect(settle(draft, {}).ok).toBe(false);
    const all = selections(draft, 'bracket');
    expect(all.length).toBe(4);
    for (const selection of all) expect(settle(draft, selection).ok).toBe(true);
  });

  it('change what they stand for and nothing else', () => {
    if (!draft) throw new Error('ISTANBUL-2022 does not parse');
    const rules = selections(draft, 'bracket').map((selection) => {
      const settled = settle(draft, selection);
      return settled.ok ? settled.pact.bodies[0]?.rules[0]?.rule.kind : undefined;
    });
    expect(new Set(rules)).toEqual(new Set(['each for itself', 'unanimity']));
  });
});

describe('broken text', () => {
  it('never crashes the reader: random characters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (noise) =>
        Array.isArray(parsePact(noise, { catalogue }).diagnostics),
      ),
      { numRuns: 150, seed: 7 },
    );
  });

  it('never crashes the reader: words of a real pact in another order', () => {
    const words = nat.split(/\s+/).slice(0, 400);
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { maxLength: 120 }), (some) =>
        Array.isArray(parsePact(`pact X-1 "X"\n a treaty.\n${some.join(' ')}`, { catalogue }).diagnostics),
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  it('never crashes the reader: a real pact cut off anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: nat.length }), (end) =>
        Array.isArray(parsePact(nat.slice(0, end), { catalogue }).diagnostics),
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  it('refuses ten megabytes, binary files and brackets without end', () => {
    expect(codes('x'.repeat(10_000_000))).toEqual(['P007']);
    expect(codes('pact \u0000')).toEqual(['P007']);
    expect(codes(`pact X-1 "X"\n${'['.repeat(100_000)}`)).toEqual(['P007']);
  });

  it('says no more than a reader can use', () => {
    expect(codes('shall '.repeat(5_000)).length).toBeLessThanOrEqual(50);
  });
});

describe('the sketches of the design', () => {
  const folder = join(root, '../shared/design/sketches');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.pact')) : [];
  if (files.length === 0) it.skip('skipped: ../shared is not beside the repository', () => undefined);
  for (const file of files) {
    it(`${file} is read without a crash, and lowered where its forms are still those of the language`, () => {
      const { draft, diagnostics } = parsePact(readFileSync(join(folder, file), 'utf8'), { catalogue });
      expect(draft !== undefined || diagnostics.some((found) => found.severity === 'error')).toBe(true);
    });
  }
});
