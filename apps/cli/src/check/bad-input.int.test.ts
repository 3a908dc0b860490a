// What the commands over everything that could happen say to input that they cannot, or only partly, answer.

import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inEmptyFolder } from '../testing/folder.ts';
import { invoke, wordsOf } from '../testing/invoke.ts';

inEmptyFolder();

const LONG = 120_000;

const JULY =
  'chain dual-1879 triple-1882 fr-ru-1892 lon-1839 entente-1912 ro-ah-1883 --crisis july-1914 --crisis neutrals-1914 --free DEU,AUH --late FRA';

const NOBODY = `pact NONE-2027 "Nobody"
  a treaty, in force from 1 January 2027.

Beneficiary: Ukraine.
Outsiders: Russia.

Article 1 "Attack"
  Attack means an armed attack by any Outsider on Ukraine.
`;

describe('a pact that binds nobody', () => {
  it.each([
    ['check', 'Nobody is bound: there is no guarantor.', 0],
    ['envelope', 'Nobody is bound: there is no guarantor.', 0],
    ['loopholes', 'Nobody is bound: there is no guarantor whose loopholes could be looked for.', 0],
    ['chain', 'Nobody who could be asked may stay out.', 0],
  ])(
    'casus %s says so',
    async (command, says, code) => {
      writeFileSync('none.pact', NOBODY);
      const asked = await invoke(command, 'none.pact');
      expect(asked.out).toContain(says);
      expect([asked.code, asked.err]).toEqual([code, '']);
    },
    LONG,
  );

  it('casus brackets says so, and what to do', async () => {
    writeFileSync('none.pact', NOBODY);
    const { code, err } = await invoke('brackets', 'none.pact');
    expect([code, err]).toEqual([1, expect.stringContaining('NONE-2027: no bracket is open')]);
    expect(err).toContain('casus envelope asks about a text without brackets');
  });
});

describe('a crisis from another pact', () => {
  it.each(['check', 'envelope', 'brackets'])(
    'is refused by casus %s, with what it is under',
    async (command) => {
      const { code, err } = await invoke(command, 'istanbul-2022', '--crisis', 'falklands-1982');
      expect([code, err]).toEqual([
        1,
        expect.stringContaining('is a crisis under NAT-1949, RIO-1947 and UNC-1945, not under ISTANBUL-2022'),
      ]);
    },
  );
});

describe('bounds of nothing', () => {
  it.each([
    ['check', '--bound', '0', '--bound 0: is no number of states to look at'],
    ['check', '--limit', '0', '--limit 0: is no number of seconds'],
    ['check', '--within', '0', '--within 0: is no number of days'],
    ['envelope', '--bound', '0', '--bound 0: is no number of states to look at'],
    ['loopholes', '--bound', '0', '--bound 0: is no number of states of one search'],
    ['loopholes', '--limit', '0', '--limit 0: is no number of seconds'],
    ['loopholes', '--within', '0', '--within 0: is no number of days'],
    ['chain', '--limit', '0', '--limit 0: is no number of sets'],
    ['chain', '--within', '0', '--within 0: is no number of days'],
    ['brackets', '--bound', '0', '--bound 0: is no number of states to look at'],
    ['brackets', '--limit', '0', '--limit 0: is no number of seconds'],
  ])('casus %s %s %s', async (command, flag, value, says) => {
    const { code, out, err } = await invoke(command, 'istanbul-2022', flag, value);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(says)]);
    expect(err).toMatch(/\n {2}write /);
  });
});

describe('a state space that is not looked at to the end', () => {
  it.each([
    [['check', 'nat-1949', '--bound', '2', '--no-loopholes'], 'Not exhausted beyond'],
    [['envelope', 'nat-1949', '--bound', '2'], 'Not exhausted beyond'],
    [
      ['loopholes', 'nat-1949', '--guarantor', 'Canada', '--bound', '1'],
      'Not everything was looked at: raise --limit or --bound',
    ],
    [['brackets', 'istanbul-2022', '--guarantor', 'France', '--bound', '2'], 'Not exhausted beyond'],
    [
      [
        'chain',
        'triple-1882',
        'dual-1879',
        'fr-ru-1892',
        '--by',
        'Russia',
        '--on',
        'Austria-Hungary',
        '--limit',
        '1',
      ],
      'raise --limit',
    ],
  ])(
    '%j prints what it has, and ends with 4',
    async (args, says) => {
      const { code, out, err } = await invoke(...args);
      expect([code, err]).toEqual([4, expect.stringContaining(says)]);
      expect(out).toContain('(proved, not forecast)');
      expect(out.split('\n').length).toBeGreaterThan(5);
    },
    LONG,
  );
});

describe('Ctrl-C', () => {
  /** Interrupts as soon as the command listens and gives way. */
  const interrupted = async (...args: readonly string[]) => {
    const strike = (event: string | symbol): void => {
      if (event !== 'SIGINT') return;
      process.removeListener('newListener', strike);
      queueMicrotask(() => process.emit('SIGINT'));
    };
    process.on('newListener', strike);
    try {
      return await invoke(...args);
    } finally {
      process.removeListener('newListener', strike);
    }
  };

  it.each([
    [['check', 'nat-1949', '--no-loopholes'], 'Coverage:'],
    [['check', 'nat-1949'], 'Loopholes'],
    [['loopholes', 'nat-1949'], 'Not looked at to the end:'],
    [['brackets', 'ua-a5t-2025'], 'proved, not forecast'],
    [['envelope', 'nat-1949'], 'Envelope:'],
    // Those at war from the start cannot be stopped, whoever abstains: every set is tried.
    [wordsOf(`${JULY} --before 2`), 'Step by step'],
  ])(
    '%j prints what is proved so far, and ends with 4',
    async (args, shown) => {
      const { code, out, err } = await interrupted(...args);
      expect(err).toContain('Interrupted: not exhausted beyond');
      expect(out).toContain(shown);
      expect(code).toBe(4);
    },
    LONG,
  );
});
