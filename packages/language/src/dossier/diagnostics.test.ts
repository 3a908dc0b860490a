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
