import type { Crisis } from '@casus/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCrisis } from './parse.ts';
import { printCrisis } from './print.ts';
import { crisis } from './testing/chronicles.arbitrary.ts';
import { catalogue, crisesOfLibrary, pactsOfLibrary } from './testing/shelf.ts';

const pacts = pactsOfLibrary();

/** What a crisis says, without where and in which words. */
const meaning = (crisis: Crisis | undefined): unknown =>
  JSON.parse(
    JSON.stringify(crisis ?? null, (key, value: unknown) =>
      key === 'range' || key === 'text' ? undefined : value,
    ),
  );

describe('printing a crisis', () => {
  it('reads back as the same crisis', () => {
    fc.assert(
      fc.property(crisis, (made) => {
        const text = printCrisis(made, catalogue);
        const read = parseCrisis(text, { catalogue, pacts });
        expect(
          read.diagnostics
            .filter((diagnostic) => diagnostic.severity === 'error')
            .map(
              (diagnostic) =>
                `${diagnostic.message} | ${text.split('\n')[(diagnostic.range?.line ?? 1) - 1] ?? ''}`,
            ),
        ).toEqual([]);
        expect(meaning(read.crisis)).toEqual(meaning(made));
      }),
      { numRuns: 300 },
    );
  });

  it.each(crisesOfLibrary())('keeps %s', (_file, source) => {
    const { crisis: read } = parseCrisis(source, { catalogue, pacts });
    const printed = read ? printCrisis(read, catalogue) : '';
    const again = parseCrisis(printed, { catalogue, pacts }).crisis;
    expect(meaning(again)).toEqual(meaning(read));
    expect(again ? printCrisis(again, catalogue) : '').toBe(printed);
  });
});
