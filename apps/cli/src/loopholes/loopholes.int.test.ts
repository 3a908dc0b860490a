import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inEmptyFolder } from '../testing/folder.ts';
import { invoke } from '../testing/invoke.ts';

inEmptyFolder();

/** Enough on a machine that is busy: what is looked at is bounded by states. */
const LONG = 180_000;
const ask = (...args: readonly string[]) => invoke('loopholes', 'small.pact', ...args, '--limit', '9999');

const SMALL = `pact SMALL-2027 "Small guarantee"
  a treaty, signed on 1 January 2027 at Riga, in force from 1 January 2027.

Beneficiary: Ukraine.
Guarantors: Poland and France.
Outsider: Russia.

Article 1 "Attack"
  Attack means an armed attack by Russia on Ukraine.
  When an Attack occurs,
    each Guarantor shall assist Ukraine with force forthwith.
`;

interface Printed {
  readonly result: {
    readonly open: readonly string[];
    readonly loopholes: readonly {
      readonly slug: string;
      readonly guarantors: readonly string[];
      readonly at: readonly { readonly article: string; readonly line?: number }[];
      readonly repair: {
        readonly tried?: { readonly on: string; readonly gone: boolean; readonly diff?: string };
      };
    }[];
  };
}

describe('casus loopholes', () => {
  it(
    'takes what happened before from a crisis, and for an attacker whom it does not know the one whom the pact means',
    async () => {
      writeFileSync('small.pact', SMALL);
      writeFileSync('SMALL-2027.pact', SMALL);
      writeFileSync(
        'night.crisis',
        `crisis "Night", under SMALL-2027.

2 January 2027, 00:00 UTC:
  (1) An unknown force attacks Ukraine.

2 January 2027, 06:00 UTC:
  Poland provides arms to Ukraine.
`,
      );
      const { code, out, err } = await ask('--crisis', 'night.crisis', '--guarantor', 'France');
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('What happened before is as night.crisis tells it (0 events)');
      expect(out).toContain('The crisis does not say who attacks: Russia is taken');
      expect(out).toContain('no-clock (grave)');
      const clash = await ask('--crisis', 'night.crisis', '--by', 'Russia');
      expect([clash.code, clash.err]).toEqual([2, expect.stringContaining('--by and --crisis')]);
      const foreign = await ask('--crisis', 'falklands-1982');
      expect([foreign.code, foreign.err]).toEqual([1, expect.stringContaining('not under SMALL-2027')]);
    },
    LONG,
  );

  it(
    'names the loophole, the line at fault and what it means, and exits as asked',
    async () => {
      writeFileSync('small.pact', SMALL);
      const plain = await ask('--guarantor', 'Poland');
      expect(plain.code).toBe(0);
      expect(plain.out).toContain(
        'no-clock (grave): No hour is named, so nobody can ever say that Poland is late.',
      );
      expect(plain.out).toContain('small.pact:10');
      expect((await ask('--guarantor', 'Poland', '--fail-on', 'grave')).code).toBe(1);
      expect((await ask('--kind', 'redundant', '--fail-on', 'slight')).code).toBe(0);
    },
    LONG,
  );

  it(
    'writes a repair as an edit of the text, under which the loophole is gone',
    async () => {
      writeFileSync('small.pact', SMALL);
      const { out } = await invoke(
        'loopholes',
        'small.pact',
        '--guarantor',
        'Poland',
        '--kind',
        'no-clock',
        '--fix',
        '--json',
      );
      const [one] = (JSON.parse(out) as Printed).result.loopholes;
      expect(one?.repair.tried).toMatchObject({
        on: 'text',
        gone: true,
        before: {},
        after: { force: 86_400_000 },
      });
      const diff = one?.repair.tried?.diff ?? '';
      expect(diff).toContain('+    each Guarantor shall assist Ukraine with force within 24 hours.');
      writeFileSync('small.pact', SMALL.replace('with force forthwith.', 'with force within 24 hours.'));
      const again = await invoke(
        'loopholes',
        'small.pact',
        '--guarantor',
        'Poland',
        '--kind',
        'no-clock',
        '--json',
      );
      expect((JSON.parse(again.out) as Printed).result.loopholes).toEqual([]);
    },
    LONG,
  );

  it(
    'says what it did not look at to the end, and exits 4',
    async () => {
      writeFileSync('small.pact', SMALL);
      const { code, out, err } = await invoke(
        'loopholes',
        'small.pact',
        '--guarantor',
        'Poland',
        '--bound',
        '1',
      );
      expect(code).toBe(4);
      expect(out).toContain('Not looked at to the end: armed attack (');
      expect(err).toContain('raise --limit or --bound');
    },
    LONG,
  );

  it(
    'prints a row for each loophole as CSV',
    async () => {
      writeFileSync('small.pact', SMALL);
      const { out } = await ask('--guarantor', 'Poland', '--csv');
      expect(out.split('\n')[0]).toBe(
        'Loophole,Severity,Guarantor,Article,What it means,Incident,What is lost,Sentences,Run,What the run shows,Runs that show it,Distinct runs,States,Repair,Tried',
      );
      expect(out).toMatch(/^no-clock,grave,Poland,1,/m);
    },
    LONG,
  );
});
