import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRISIS_DIAGNOSTICS } from './diagnostics.ts';
import { parseCrisis } from './parse.ts';
import { catalogue, crisesOfLibrary, pactsOfLibrary } from './testing/shelf.ts';

const pacts = pactsOfLibrary('NAT-1949', 'UNC-1945', 'RIO-1947', 'COVENANT-1920');
const codes = (text: string) =>
  parseCrisis(text, { catalogue, pacts }).diagnostics.map((diagnostic) => diagnostic.code);

describe('each code of a chronicle', () => {
  it.each(Object.entries(CRISIS_DIAGNOSTICS))(
    '%s fires on its example and not on the mended one',
    (code, entry) => {
      expect(codes(entry.fires)).toContain(code);
      expect(codes(entry.silent)).not.toContain(code);
    },
  );

  it('suggests the name that was meant', () => {
    const [found] = parseCrisis('crisis "Test", under NAT-1949.\n1 March 2025:\n  Rusia attacks Poland.\n', {
      catalogue,
      pacts,
    }).diagnostics;
    expect(found).toMatchObject({
      code: 'C002',
      range: { line: 3, column: 3 },
      mend: 'Did you mean Russia?',
    });
  });

  it('gives no crisis where there is an error', () => {
    expect(
      parseCrisis('crisis "Test", under NAT-1949.\n1 March 2025:\n  Rusia attacks Poland.\n', {
        catalogue,
        pacts,
      }).crisis,
    ).toBeUndefined();
  });
});

describe('any text at all', () => {
  const whole = crisesOfLibrary()[0]?.[1] ?? '';

  it('is answered, never thrown at', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300, unit: 'binary' }),
        (text) => parseCrisis(text, { catalogue, pacts }).diagnostics.length > 0,
      ),
      { numRuns: 60 },
    );
  });

  it('cut anywhere, or with letters changed, is answered too', () => {
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(whole.length),
        fc.string({ maxLength: 3 }),
        (from, to, put) => {
          const text = whole.slice(0, Math.min(from, to)) + put + whole.slice(Math.max(from, to));
          const { crisis, diagnostics } = parseCrisis(text, { catalogue, pacts });
          return crisis !== undefined || diagnostics.some((diagnostic) => diagnostic.severity === 'error');
        },
      ),
      { numRuns: 60 },
    );
  });
});
