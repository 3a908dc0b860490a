import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, pactsOfLibrary } from '../crisis/testing/shelf.ts';
import { formatDossier } from '../format/format.ts';
import { DOSSIER_DIAGNOSTICS } from './diagnostics.ts';
import { parseDossier } from './parse.ts';

const [pact] = pactsOfLibrary('MELONI-2025');
if (!pact) throw new Error('the library has no MELONI-2025');
const read = (text: string) => parseDossier(text, { catalogue, pact });
const codes = (text: string) => read(text).diagnostics.map(({ code }) => code);

describe('each code of a dossier', () => {
  it.each(Object.entries(DOSSIER_DIAGNOSTICS))(
    '%s fires on its example and not on the mended one',
    (code, entry) => {
      expect(codes(entry.fires)).toContain(code);
      expect(codes(entry.silent)).not.toContain(code);
      expect(read(entry.silent).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it('suggests the topic, the voice and the statement that were meant', () => {
    const head = 'dossier "D", on MELONI-2025.\nVoice Source A: anonymous.\n';
    const [topic] = read(
      `${head}Statement S1, 1 May 2025, by Source A:\n  It claims trigggers.\n`,
    ).diagnostics;
    expect(topic).toMatchObject({ code: 'D001', mend: 'Did you mean trigger?', range: { line: 4 } });
    const voice = read(`${head}Statement S1, 1 May 2025, by Source B:\n  It claims trigger.\n`).diagnostics;
    expect(voice.find(({ code }) => code === 'D002')?.mend).toBe('Did you mean Source A?');
  });

  it('shows both lines of a contradiction, and both of two statements out of order', () => {
    const head = 'dossier "D", on MELONI-2025.\nVoice Source A: anonymous.\n';
    const both = read(
      `${head}Statement S1, 1 May 2025, by Source A:\n  It claims trigger.\n  It doubts text.\n  It denies trigger.\n`,
    ).diagnostics;
    expect(both).toMatchObject([{ code: 'D007', range: { line: 6 }, related: [{ range: { line: 4 } }] }]);
    const order = read(
      `${head}Statement S1, 2 May 2025, by Source A:\n  It claims trigger.\nStatement S2, 1 May 2025, by Source A:\n  It claims text.\n`,
    ).diagnostics;
    expect(order).toMatchObject([{ code: 'D005', range: { line: 5 }, related: [{ range: { line: 3 } }] }]);
  });

  it('gives no dossier where there is an error, and one where there are only warnings', () => {
    expect(read(DOSSIER_DIAGNOSTICS.D005.fires).dossier).toBeUndefined();
    expect(read(DOSSIER_DIAGNOSTICS.D014.fires).dossier?.statements[0]?.draft).toBe(true);
  });
});

describe('any text at all', () => {
  const whole = DOSSIER_DIAGNOSTICS.D008.silent;

  it('is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => codes(text).length > 0),
      { numRuns: 40 },
    );
  });

  it('cut anywhere, or with letters changed, is answered too', () => {
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(whole.length),
        fc.string({ maxLength: 3 }),
        (from, to, put) => {
          const { dossier, diagnostics } = read(
            whole.slice(0, Math.min(from, to)) + put + whole.slice(Math.max(from, to)),
          );
          return dossier !== undefined || diagnostics.some(({ severity }) => severity === 'error');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the dossier of the library, edited anywhere', () => {
  const library = readFileSync(
    new URL('../../../../library/dossiers/ukraine-2025.dossier', import.meta.url),
    'utf8',
  );
  const mine = library.slice(0, library.indexOf('\n\n', 4_000));

  it('is read or answered with lines and columns that stand in it, and its layout loses no word', () => {
    fc.assert(
      fc.property(
        fc.nat(mine.length),
        fc.nat(40),
        fc.oneof(
          fc.string({ maxLength: 6, unit: 'binary' }),
          fc.constantFrom('.', ',', ':', '"', '\n', 'It claims', ' and ', '31 June 2025', 'Note: '),
        ),
        (at, cut, put) => {
          const text = mine.slice(0, at) + put + mine.slice(at + cut);
          const lines = text.split('\n');
          for (const { range, mend } of read(text).diagnostics) {
            expect(range?.line).toBeGreaterThanOrEqual(1);
            expect(range?.line).toBeLessThanOrEqual(lines.length + 1);
            expect(range?.column).toBeGreaterThanOrEqual(1);
            expect(mend).not.toBe('');
          }
          const laid = formatDossier(text);
          if (!laid.ok) return;
          expect(formatDossier(laid.text)).toEqual(laid);
          const words = (some: string): readonly string[] => some.match(/[\p{L}\p{N}]+/gu) ?? [];
          expect(words(laid.text)).toEqual(words(text));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the one layout of a dossier', () => {
  it('keeps every remark, and laid out again stays', () => {
    const ragged =
      'dossier "D",\n on MELONI-2025. Note: one\nVoice Source A:anonymous ,"a source".\nStatement S1, 1 May 2025, by Source A, to AFP:\nNote: two\nIt claims trigger ,hedged "perhaps". It doubts text.';
    const laid = formatDossier(ragged);
    if (!laid.ok) throw new Error(JSON.stringify(laid.diagnostics));
    expect(laid.text).toBe(
      'dossier "D", on MELONI-2025.  Note: one\nVoice Source A: anonymous, "a source".\n\nStatement S1, 1 May 2025, by Source A, to AFP:\n  Note: two\n  It claims trigger, hedged "perhaps".\n  It doubts text.\n',
    );
    expect(formatDossier(laid.text)).toEqual(laid);
  });
});
