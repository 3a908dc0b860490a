import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '../exit.ts';
import { inEmptyFolder } from '../testing/folder.ts';
import { invoke } from '../testing/invoke.ts';
import { faultsBySchema } from '../testing/schema.ts';

inEmptyFolder();

beforeAll(() => {
  writeFileSync(
    'talks.pact',
    `pact TALKS-2027 "Talks"
  a treaty, in force from 1 January 2027.

Beneficiary: Ukraine.
Guarantors: Poland.
Outsiders: Russia.

Article 1 "Help"
  When an armed attack by any Outsider on Ukraine occurs,
    each Guarantor [issue 1, POL: may | UKR: shall] assist Ukraine with [issue 2, POL: arms | UKR: force].
`,
  );
  writeFileSync('nobody.pact', readFileSync('talks.pact', 'utf8').replace('Guarantors: Poland.\n', ''));
  writeFileSync('thin.actors', 'actors "thin".\n\nRussia:\n  Its stake is 1 (judgement "for a test").\n');
});

const asked = ['resolve', 'talks.pact', '--draws', '2', '--by', 'Russia'];

interface Printed {
  readonly best: {
    readonly value: {
      readonly resolutions: readonly { readonly selection: unknown; readonly least: number }[];
    };
  };
}

describe('casus resolve', () => {
  it('judges every resolution where there are few, and says so', async () => {
    const { code, out } = await invoke(...asked);
    expect(code).toBe(EXIT.fine);
    expect(out).toContain('All 4 resolutions of the brackets were looked at');
    expect(out).toContain('Estimated, not proved');
    expect(out).toContain('Would each sign');
    expect(out).toContain('every number is a default of ours');
  });

  it('prints data that its schema describes, draws them, and asks the challenger or leaves it out', async () => {
    const all = await invoke(...asked, '--json', '--svg', 'wide.svg');
    const parties = await invoke(
      ...asked,
      '--json',
      '--svg',
      'narrow.svg',
      '--narrow',
      '--signers',
      'parties',
    );
    expect([all.code, parties.code]).toEqual([EXIT.fine, EXIT.fine]);
    expect(faultsBySchema(all.out)).toBeUndefined();
    const [whole, without] = [all, parties].map(
      ({ out }) => (JSON.parse(out) as Printed).best.value.resolutions,
    );
    expect(whole?.map(({ selection }) => selection)).toContainEqual({
      'TALKS-2027': { '1': 'UKR', '2': 'UKR' },
    });
    for (const [place, { least }] of (whole ?? []).entries())
      expect(least).toBeLessThanOrEqual(without?.[place]?.least ?? Number.NaN);
    const width = (file: string): string | undefined =>
      /viewBox="0 0 (\d+) /.exec(readFileSync(file, 'utf8'))?.[1];
    expect([width('wide.svg'), width('narrow.svg')]).toEqual(['860', '390']);
  });

  it.each([
    [
      ['resolve', 'nat-1949', '--by', 'Russia', '--on', 'Poland'],
      EXIT.findings,
      'no bracket is open',
      'casus forecast',
    ],
    [[...asked, '--signers', 'some'], EXIT.usage, 'whose signature is needed', 'parties'],
    [[...asked, '--actors', 'thin.actors'], EXIT.findings, 'does not say', 'Based on "neutral"'],
    [[...asked, '--draws', '0'], EXIT.usage, '--draws 0', 'whole number'],
    [['resolve', 'nobody.pact', '--by', 'Russia'], EXIT.findings, 'nobody.pact', ''],
  ] as const)('%j is refused with a mend', async (args, code, says, mend) => {
    const refused = await invoke(...args);
    expect(refused.code).toBe(code);
    expect(`${refused.out}${refused.err}`).toContain(says);
    expect(`${refused.out}${refused.err}`).toContain(mend);
  });
});
