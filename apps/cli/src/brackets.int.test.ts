import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BracketHoles } from '@casus/views';
import { inEmptyFolder } from './testing/folder.ts';
import { invoke } from './testing/invoke.ts';
import { faultsBySchema } from './testing/schema.ts';

inEmptyFolder();

interface Result {
  readonly total: number;
  readonly texts: number;
  readonly complete: boolean;
  readonly sharedOut?: string;
  readonly resolutions: readonly {
    readonly selection: Readonly<Record<string, string>>;
    readonly answers: readonly {
      readonly floor: object;
      readonly ceiling: object;
      readonly exposed: object;
    }[];
  }[];
  readonly swings: readonly {
    readonly id: string;
    readonly matters: string;
    readonly compared: number;
    readonly changed: number;
    readonly exposed: { readonly most: number };
    readonly share?: number;
  }[];
  readonly wished: readonly {
    readonly party: string;
    readonly met: number;
    readonly best: readonly number[];
  }[];
}

const bracketsOf = async (...args: readonly string[]): Promise<Result> => {
  const { out } = await invoke('brackets', ...args, '--json');
  expect(faultsBySchema(out)).toBeUndefined();
  return (JSON.parse(out) as { brackets: Result }).brackets;
};

const HOUR = 3_600_000;
/** The early draft of the 2025 proposal, with its clock, its determiner and a clause that binds nobody asked about. */
const TALKS = `pact TALKS-2027 "A draft under negotiation"
  a proposal, proposed on 1 March 2027, never signed.

Beneficiary: Ukraine.
Guarantors: Poland and United States.
Outsiders: Russia.

Article 1 "Attack"
  Attack means an armed attack by any Outsider on Ukraine, as determined by [issue 1, UKR: Ukraine | USA: each Guarantor for itself in its sole judgement].

Article 2 "Help"
  When an Attack is established,
    each Guarantor shall assist Ukraine with arms,
      within [issue 2, UKR: 24 hours | USA: 72 hours] of the determination.

Article 3 "Poland"
  When an Attack is established, Poland shall assist Ukraine with sanctions, within [issue 3, UKR: 2 hours | Drafters: 3 hours] of the determination.
`;

describe('casus brackets', () => {
  it('says what every resolution comes to, which brackets matter and how much', async () => {
    writeFileSync('TALKS-2027.pact', TALKS);
    const found = await bracketsOf('TALKS-2027.pact', '--guarantor', 'USA', '--need', 'arms@0h');
    expect([found.total, found.complete, found.sharedOut]).toEqual([8, true, 'exposed']);
    // What binds Poland alone is the same text to who asks about the United States.
    expect(found.texts).toBe(4);
    // The clock matters only once the victim determines; what binds Poland alone never does.
    expect(
      found.swings.map(({ id, matters, compared, changed, exposed }) => [
        id,
        matters,
        compared,
        changed,
        exposed.most / HOUR,
      ]),
    ).toEqual([
      ['1', 'yes', 4, 4, 696],
      ['2', 'yes', 4, 2, 48],
      ['3', 'no', 4, 0, 0],
    ]);
    const shares = found.swings.map(({ share = 0 }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(shares[0]).toBeGreaterThan(0.9);
    expect(shares[2]).toBeCloseTo(0, 9);
    // Of the texts that meet all its wishes there are two for the United States, and one best text for Ukraine.
    expect(found.wished.map(({ party, met, best }) => [party, met, best.length])).toEqual([
      ['UKR', 3, 1],
      ['USA', 2, 2],
    ]);
  }, 120_000);

  it('comes to what the envelope of each resolution says', async () => {
    writeFileSync('TALKS-2027.pact', TALKS);
    const found = await bracketsOf('TALKS-2027.pact', '--guarantor', 'POL');
    for (const { selection, answers } of found.resolutions) {
      const { out } = await invoke(
        'envelope',
        'TALKS-2027.pact',
        '--guarantor',
        'POL',
        '--json',
        '--resolve',
        Object.entries(selection)
          .map(([id, label]) => `${id}=${label}`)
          .join(','),
      );
      const { envelope } = JSON.parse(out) as {
        envelope: { lines: Result['resolutions'][number]['answers'] };
      };
      expect(answers.map(({ floor, ceiling, exposed }) => [floor, ceiling, exposed])).toEqual(
        envelope.lines.map(({ floor, ceiling, exposed }) => [floor, ceiling, exposed]),
      );
    }
  }, 120_000);

  it('looks at all of the Istanbul draft: neither floor nor ceiling turns on its brackets', async () => {
    const found = await bracketsOf('istanbul-2022', '--guarantor', 'Poland', '--by', 'Russia');
    expect([found.total, found.complete]).toEqual([4, true]);
    const { code, out } = await invoke(
      'brackets',
      'istanbul-2022',
      '--guarantor',
      'Poland',
      '--by',
      'Russia',
    );
    expect(code).toBe(0);
    expect(out).toContain('All 4 resolutions of 2 brackets were looked at');
    const { out: csv } = await invoke(
      'brackets',
      'istanbul-2022',
      '--guarantor',
      'Poland',
      '--by',
      'Russia',
      '--csv',
    );
    expect(csv.split('\n')).toHaveLength(5);
  }, 120_000);

  it('keeps what was found when time is up, and says of how many resolutions', async () => {
    const { code, out, err } = await invoke(
      'brackets',
      'ua-a5t-2025',
      '--guarantor',
      'Poland',
      '--limit',
      '0.001',
    );
    expect(code).toBe(4);
    expect(out).toMatch(/^\d+ of 9720 resolutions of 8 brackets were looked at/m);
    expect(err).toMatch(/Time is up: not exhausted beyond \d+ of 9720 resolutions/);
    const bounded = await bracketsOf(
      'ua-a5t-2025',
      '--guarantor',
      'Poland',
      '--bound',
      '1',
      '--limit',
      '0.001',
    );
    expect(bounded.complete).toBe(false);
    expect(bounded.swings.every(({ matters, share }) => matters === 'unseen' && share === undefined)).toBe(
      true,
    );
  }, 120_000);

  it.each([
    [['nat-1949'], 'NAT-1949: no bracket is open'],
    [['istanbul-2022', '--resolve', '1=UKR,2=UKR'], 'ISTANBUL-2022: no bracket is open'],
  ])('says where there is nothing to resolve: %j', async (args, says) => {
    const { code, err } = await invoke('brackets', ...args);
    expect([code, err]).toEqual([1, expect.stringContaining(says)]);
  });
});

describe('casus brackets --loopholes', () => {
  const ASKED = ['istanbul-2022', '--by', 'Russia', '--guarantor', 'France', '--loopholes'] as const;

  it('finds the veto of the attacker under one alternative of the Istanbul draft, and not under the other', async () => {
    const { code, out } = await invoke('brackets', ...ASKED, '--json');
    expect(code).toBe(0);
    expect(faultsBySchema(out)).toBeUndefined();
    const { loopholes } = JSON.parse(out) as { readonly loopholes: BracketHoles };
    expect([loopholes.total, loopholes.complete]).toEqual([4, true]);
    for (const { selection, found } of loopholes.resolutions)
      for (const slug of ['attacker-veto', 'any-party-veto', 'self-veto', 'consensus-body'])
        expect(
          found.some((one) => one.slug === slug),
          `${slug} under ${JSON.stringify(selection)}`,
        ).toBe(selection['1'] === 'RUS');
    const turns = loopholes.brackets.map((bracket) => bracket.turns);
    expect(turns[0]?.find(({ slug }) => slug === 'attacker-veto')).toEqual({
      slug: 'attacker-veto',
      severity: 'grave',
      compared: 2,
      turns: 2,
      under: { UKR: 0, RUS: 2 },
    });
    expect(turns[1]).toEqual([]);
  }, 120_000);

  it('finds under each resolution what casus loopholes finds', async () => {
    const { out } = await invoke('brackets', ...ASKED, '--json', '--resolve', '2=UKR');
    const { loopholes } = JSON.parse(out) as { readonly loopholes: BracketHoles };
    expect(loopholes.resolutions).toHaveLength(2);
    for (const { selection, found } of loopholes.resolutions) {
      const asked = ['istanbul-2022', '--by', 'Russia', '--guarantor', 'France', '--json', '--limit', '9999'];
      const alone = await invoke('loopholes', ...asked, '--resolve', `1=${selection['1']},2=UKR`);
      const { result } = JSON.parse(alone.out) as {
        readonly result: { readonly loopholes: readonly { readonly slug: string }[] };
      };
      expect(found.map(({ slug }) => slug).toSorted()).toEqual(
        [...new Set(result.loopholes.map(({ slug }) => slug))].toSorted(),
      );
    }
  }, 240_000);

  it('gives a row for each resolution as CSV, and says what a bracket opens and closes', async () => {
    const { out: csv } = await invoke('brackets', ...ASKED, '--resolve', '2=UKR', '--csv');
    const rows = csv.trimEnd().split('\n');
    expect(rows).toHaveLength(3);
    expect(rows.filter((row) => row.includes('attacker-veto'))).toHaveLength(1);
    const { out } = await invoke('brackets', ...ASKED, '--resolve', '2=UKR', '--svg', 'brackets.svg');
    expect(readFileSync('brackets.svg', 'utf8')).toContain('attacker-veto');
    expect(out).toContain('Loopholes: all 2 resolutions were asked.');
    expect(out).toMatch(/^1 +attacker-veto +grave +RUS +UKR/m);
  }, 240_000);

  it('says of how many resolutions it knows the loopholes when time is up', async () => {
    const { code, out, err } = await invoke('brackets', ...ASKED, '--limit', '0.001');
    expect(code).toBe(4);
    expect(out).toContain('Loopholes: no resolution was asked; there was no time.');
    expect(err).toContain('not exhausted beyond the loopholes of 0 of 4 resolutions');
  }, 120_000);
});
