import { readFileSync } from 'node:fs';
import type { Profile } from '@casus/forecast/profile';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../crisis/testing/shelf.ts';
import { formatActors } from '../format/format.ts';
import { ACTORS_DIAGNOSTICS } from './diagnostics.ts';
import { parseActors } from './parse.ts';
import { profile } from './testing/profiles.arbitrary.ts';
import { writeActors } from './write.ts';

const read = (text: string) => parseActors(text, { catalogue });
const codes = (text: string) => read(text).diagnostics.map(({ code }) => code);
const only = (text: string) => {
  const [first, ...more] = read(text).diagnostics;
  expect(more).toEqual([]);
  return first;
};
const russia = (line: string): string => `actors "A".\n\nRussia:\n  ${line}\n`;

/** A profile without where its lines stand. */
const bare = (one: Profile | undefined): unknown =>
  JSON.parse(JSON.stringify(one, (key, value: unknown) => (key === 'place' ? undefined : value)));

describe('each code of a file of actors', () => {
  it.each(Object.entries(ACTORS_DIAGNOSTICS))(
    '%s fires on its example and not on the mended one',
    (code, entry) => {
      expect(codes(entry.fires)).toContain(code);
      expect(read(entry.silent).diagnostics).toEqual([]);
      expect(read(entry.silent).profile).toBeDefined();
    },
  );

  it.each([
    ['Its stakes is 1 (judgement).', 'Did you mean stake?'],
    ['Its cost of brech is 1 (judgement).', 'Did you mean cost of breach'],
    ['Its cost of amrs is 1 (judgement).', 'Did you mean cost of arms'],
    ['Its cost of training is 1 (judgement).', 'Write logistics.'],
    ['Its aid from North Corea is 0.1 (judgement).', 'Did you mean North Korea'],
  ])('suggests what was meant: %s', (line, mend) => {
    expect(only(russia(line))?.mend).toContain(mend);
  });

  it.each([
    ['A003', 'Its stake is between 0.2 and 0.7, most likely 0.8 (judgement).'],
    ['A003', 'Its stake is between 0.2 and 0.2 (judgement).'],
    ['A003', 'Its stake is about 0.2, give or take 0 (judgement).'],
    ['A003', 'Its stake is about 0.2, give or take minus 0.1 (judgement).'],
    ['A002', 'Its stake is between minus 1 and 0.5 (judgement).'],
    ['A002', 'Its stake is 10000000000000000000 (judgement).'],
    ['A004', 'Its stake is 0.2 (source "").'],
    ['A007', 'Its pace is 3 hours (judgement).'],
    ['A008', 'Its cost of force of arms is 0.2 (judgement).'],
    ['A009', 'Its stake is 2 days (judgement).'],
    ['A009', 'Its time for arms is 20 percent (judgement).'],
    ['A010', 'Its stake is CINC of 2022, or else 0.1 (data "NMC").'],
    ['A010', 'Its capability is CINC of 2022, or else 0.1 (source "NMC").'],
    ['A010', 'Its capability is 0.1 (data "NMC").'],
  ])('%s: %s', (code, line) => {
    expect(only(russia(line))?.code).toBe(code);
    expect(read(russia(line)).profile).toBeUndefined();
  });

  it('mends a minus sign and a bare point by a quick fix', () => {
    expect(
      read(russia('Its value without a deal is between -.4 and .1 (judgement).')).diagnostics,
    ).toMatchObject([
      { code: 'P019', fix: { edits: [{ text: 'minus ' }] } },
      { code: 'P019', fix: { edits: [{ text: '0.' }] } },
      { code: 'P019', fix: { edits: [{ text: '0.' }] } },
    ]);
  });

  it('shows the first of two lines for one thing, in two blocks of one state too', () => {
    const two = only(
      'actors "A".\n\nRussia:\n  Its stake is 1 (judgement).\n\nRussia:\n  Its stake is 2 (judgement).\n',
    );
    expect(two).toMatchObject({ code: 'A006', range: { line: 7 }, related: [{ range: { line: 4 } }] });
  });
});

describe('what a line means', () => {
  const spreadOf = (words: string) =>
    read(russia(`Its ${words} (judgement).`)).profile?.actors[0]?.entries[0]?.spread;

  it('takes percent as shares and lengths of time as hours; one unit holds for all', () => {
    expect(spreadOf('chance of authorisation is 35 percent')).toEqual({ kind: 'exactly', at: 0.35 });
    expect(spreadOf('time for arms is between 1 day and 2 weeks, most likely 60 hours')).toEqual({
      kind: 'triangular',
      low: 24,
      mode: 60,
      high: 336,
    });
    expect(spreadOf('time for arms is between 2 and 4 days')).toEqual({ kind: 'uniform', low: 48, high: 96 });
    expect(spreadOf('time for arms is about 3 days, give or take 1')).toEqual({
      kind: 'normal',
      mean: 72,
      sd: 24,
    });
    expect(spreadOf('value without a deal is minus 0.4')).toEqual({ kind: 'exactly', at: -0.4 });
  });

  it('says where it stands, under which heading, on what it rests', () => {
    const text = `actors "A", as of 16 August 2025.
Based on "neutral".

For an invasion:
  Its effort is 1 (judgement "why").

The United States:
  Its capability is CINC of 2022, or else 0.12 (data "NMC 7.0").
  Its cost of a statement is 0 (judgement).
`;
    expect(read(text).profile).toEqual({
      name: 'A',
      asOf: '2025-08-16',
      basedOn: 'neutral',
      roles: [],
      actors: [
        {
          party: 'USA',
          entries: [
            {
              quantity: 'capability',
              spread: { kind: 'exactly', at: 0.12 },
              origin: { kind: 'data', words: 'NMC 7.0', series: 'CINC', year: 2022 },
              place: { profile: 'A', line: 8 },
            },
            {
              quantity: 'cost',
              of: 'statement',
              spread: { kind: 'exactly', at: 0 },
              origin: { kind: 'judgement' },
              place: { profile: 'A', line: 9 },
            },
          ],
        },
      ],
      world: [
        {
          quantity: 'effort',
          of: 'invasion',
          spread: { kind: 'exactly', at: 1 },
          origin: { kind: 'judgement', words: 'why' },
          place: { profile: 'A', line: 5 },
        },
      ],
      scenarios: [],
    });
    expect(formatActors(text)).toEqual({ ok: true, text });
  });
});

describe('writing a profile', () => {
  it('is read back as the same, and is laid out', () => {
    fc.assert(
      fc.property(profile, (one) => {
        const text = writeActors(one, catalogue);
        const again = read(text);
        expect(again.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(bare(again.profile), text).toEqual(bare(one));
        expect(formatActors(text)).toEqual({ ok: true, text });
      }),
      { numRuns: 50 },
    );
  });

  it('writes the smallest and the largest numbers in full', () => {
    const small = {
      quantity: 'stake',
      spread: { kind: 'exactly', at: 1.25e-9 },
      origin: { kind: 'judgement' },
    } as const;
    const one: Profile = {
      name: 'A',
      roles: [],
      actors: [{ party: 'RUS', entries: [small] }],
      world: [],
      scenarios: [],
    };
    expect(writeActors(one, catalogue)).toContain('Its stake is 0.00000000125 (judgement).');
  });
});

describe('any text at all', () => {
  const whole = readFileSync(
    new URL('../../../../library/actors/ukraine-2025.actors', import.meta.url),
    'utf8',
  ).slice(0, 3_000);
  const answered = (text: string): boolean => {
    const { profile: made, diagnostics } = read(text);
    return made !== undefined || diagnostics.some(({ severity }) => severity === 'error');
  };

  it('is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => answered(text)),
      { numRuns: 20 },
    );
  });

  it('cut anywhere, or with letters changed, is answered too', () => {
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(60), fc.string({ maxLength: 3 }), (from, length, put) =>
        answered(whole.slice(0, from) + put + whole.slice(from + length)),
      ),
      { numRuns: 40 },
    );
  });

  it('of another language, or empty, is an error', () => {
    expect(codes('pact NAT-1949 "X".').length).toBeGreaterThan(0);
    expect(codes('').length).toBeGreaterThan(0);
  });
});
