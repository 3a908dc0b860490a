// `casus check` on the analysts' own sentences: what it prints, and how it ends.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { inEmptyFolder } from './testing/folder.ts';
import { invoke } from './testing/invoke.ts';
import { faultsBySchema } from './testing/schema.ts';

inEmptyFolder();

const pact = (judge: string): string => `pact PROMISE-2027 "A promise"
  a draft treaty, in force from 1 January 2027.
Beneficiary: Ukraine.
Guarantors: France and Poland.
Outsiders: Russia.
Concern "empty floor": an armed attack by any Outsider on Ukraine occurs, and no Guarantor is obliged to assist Ukraine within 72 hours.
Purpose "timely help": an armed attack by any Outsider on Ukraine occurs, and each Guarantor is obliged to assist Ukraine within 48 hours.
Article 1 "Help"
  Attack means an armed attack by any Outsider on Ukraine, as determined by ${judge}.
  When an Attack is established, each Guarantor shall assist Ukraine with arms within 24 hours.
`;

beforeAll(() => {
  writeFileSync('sole.pact', pact('each Guarantor in its sole judgement'));
  writeFileSync('victim.pact', pact('Ukraine'));
});

interface Result {
  readonly concerns: readonly { readonly title: string; readonly verdict: string; readonly open: number }[];
}

const verdicts = async (...args: readonly string[]) => {
  const { code, out } = await invoke('check', ...args, '--no-loopholes', '--json');
  const { concerns } = JSON.parse(out) as Result;
  return { code, verdicts: concerns.map(({ verdict }) => verdict), concerns };
};

it('finds that sole judges may leave the floor empty, prints it first, and exits 1', async () => {
  const { code, out } = await invoke('check', 'sole.pact', '--no-loopholes');
  expect(code).toBe(1);
  expect(out.indexOf('Concern "empty floor": can come about lawfully')).toBeGreaterThan(0);
  expect(out.indexOf('Concern "empty floor"')).toBeLessThan(out.indexOf('Coverage:'));
  expect(out).toMatch(/At hour 72 it is so\.\n/);
  expect(out).toMatch(/Purpose "timely help": can be lost lawfully/);
});

it('finds nothing where the victim judges, and says how far it looked', async () => {
  const { code, out } = await invoke('check', 'victim.pact', '--no-loopholes');
  expect(code).toBe(0);
  expect(out).toMatch(/Concern "empty floor": does not come about in any lawful run/);
  expect(out).toMatch(/Purpose "timely help": stays possible whatever is lawfully done/);
  expect(out).toMatch(
    /Looked at: one incident in each run, 30 days, \d+ distinct states, \d+ ends of runs\./,
  );
});

it('never says that nothing comes about where it has not looked to the end', async () => {
  const found = await verdicts('victim.pact', '--bound', '1');
  expect(found.code).toBe(4);
  expect(found.verdicts).toEqual(['unreached', 'kept']);
  expect(found.concerns.every(({ open }) => open > 0)).toBe(true);
});

it('is asked of no incident on somebody of whom it does not speak', async () => {
  expect((await verdicts('victim.pact', '--on', 'Poland')).verdicts).toEqual(['elsewhere', 'elsewhere']);
});

it('writes the runs as crises under the own text, and each shows what it says', async () => {
  const { code, out } = await invoke('check', 'sole.pact', '--witness', 'runs', '--json');
  expect(code).toBe(1);
  expect(faultsBySchema(out)).toBeUndefined();
  const { concerns, loopholes } = JSON.parse(out) as {
    readonly concerns: readonly { readonly witness?: { readonly file?: string } }[];
    readonly loopholes: { readonly loopholes: readonly { readonly example?: { readonly file?: string } }[] };
  };
  const files = [
    ...concerns.map(({ witness }) => witness?.file),
    ...loopholes.loopholes.map(({ example }) => example?.file),
  ].filter((file) => file !== undefined);
  expect(files).toContain(join('runs', 'concern-promise-2027-empty-floor.crisis'));
  expect(files.some((file) => !/concern|purpose/.test(file))).toBe(true);
  const judged = await invoke('test', ...files);
  expect([judged.code, judged.err]).toEqual([0, '']);
  const text = readFileSync(join('runs', 'concern-promise-2027-empty-floor.crisis'), 'utf8');
  expect(text).toContain('Note: It is so at hour 72 after the attack, and nobody has broken anything.');
  const refused = await invoke('check', 'sole.pact', '--no-loopholes', '--witness', 'sole.pact');
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--witness sole.pact: is a file')]);
}, 120_000);
