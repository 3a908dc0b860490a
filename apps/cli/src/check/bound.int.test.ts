import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inEmptyFolder } from '../testing/folder.ts';
import { invoke } from '../testing/invoke.ts';

inEmptyFolder();

const ask = (command: string, pact: string, ...args: readonly string[]) =>
  invoke(command, pact, ...args, '--bound', '20');

describe('who is asked about', () => {
  it.each(['UK', 'uk', 'GB', 'GBR', 'Great Britain', 'the United Kingdom'])(
    'may be called %s',
    async (name) => {
      const { out, err } = await ask('envelope', 'budapest-1994', '--guarantor', name, '--csv');
      expect(err).not.toContain('casus:');
      expect(out).toContain('United Kingdom');
      const why = await invoke('explain', 'falklands-1982', '--party', name, '--json');
      expect(JSON.parse(why.out)).toMatchObject({ party: 'GBR' });
    },
  );

  it('is helped with a name that is nearly right, and told what would be accepted where none is', async () => {
    const near = await ask('loopholes', 'budapest-1994', '--guarantor', 'Grate Britain');
    expect([near.code, near.err]).toEqual([2, expect.stringContaining('did you mean Great Britain?')]);
    const none = await ask('loopholes', 'budapest-1994', '--guarantor', 'Xy');
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('("United Kingdom", "UK")')]);
  });

  it.each(['envelope', 'loopholes'])('must be bound on that day: casus %s', async (command) => {
    const late = await ask(
      command,
      'nat-1949',
      '--on',
      'Estonia',
      '--guarantor',
      'FIN',
      '--at',
      '2020-01-01',
    );
    expect([late.code, late.err]).toEqual([
      2,
      'casus: --guarantor Finland: Finland is not bound on 1 January 2020: it is bound by NAT-1949 from 4 April 2023 on\n  bound then: Albania, Belgium, Bulgaria, Canada, Croatia, Czechia, Denmark, France and 20 others',
    ]);
    const never = await ask(command, 'budapest-1994', '--guarantor', 'Japan');
    expect([never.code, never.err]).toEqual([2, expect.stringContaining('BUDAPEST-1994 never binds it')]);
    const victim = await ask(command, 'budapest-1994', '--guarantor', 'Ukraine');
    expect(victim.err).toContain('Ukraine is attacked here, and does not guarantee itself');
    const attacker = await ask(command, 'budapest-1994', '--by', 'Russia', '--guarantor', 'Russia');
    expect(attacker.err).toContain('Russia attacks here, and owes no help');
  });

  it('is nobody where a pact binds nobody, and that is said', async () => {
    writeFileSync('none.pact', NOBODY);
    const loopholes = await ask('loopholes', 'none.pact');
    expect(loopholes.out).toContain('Nobody is bound: there is no guarantor');
    expect(loopholes.out).not.toContain('to the end');
    const envelope = await ask('envelope', 'none.pact');
    expect(envelope.out).toContain('Nobody is bound: there is no guarantor');
  });
});

const NOBODY = `pact NONE-2027 "Nobody"
  a treaty, in force from 1 January 2027.

Beneficiary: Ukraine.
Outsiders: Russia.

Article 1 "Attack"
  Attack means an armed attack by any Outsider on Ukraine.

Article 2 "Restraint"
  Each Outsider shall not use force against Ukraine.
`;
