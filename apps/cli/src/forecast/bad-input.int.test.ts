// What cannot be forecast is refused with the reason and how to mend it: bad numbers, nobody to act, no game.

import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { inEmptyFolder } from '../testing/folder.ts';
import { invoke } from '../testing/invoke.ts';

inEmptyFolder();
vi.setConfig({ testTimeout: 120_000 });

const actors = (name: string, body: string, base = 'Based on "neutral".\n'): void =>
  writeFileSync(`${name}.actors`, `actors "${name}".\n${base}\n${body}`);
const guarantor = (line: string): string => `Any guarantor:\n  ${line} (judgement).\n`;

beforeAll(() => {
  actors('upside-down', guarantor('Its stake is between 0.5 and 0.2'));
  actors('outside', guarantor('Its stake is between 0 and 0.2, most likely 0.3'));
  actors('no-spread', guarantor('Its stake is about 0.1, give or take 0'));
  actors('huge', guarantor('Its stake is 10000000000000000000'));
  actors('no-source', 'Any guarantor:\n  Its stake is 0.1.\n');
  actors('few-lines', 'The contest:\n  Its decisiveness is 1 (judgement).\n', '');
  actors(
    'powerless',
    'Any challenger:\n  Its capability is 0 (judgement).\n\nAny beneficiary:\n  Its capability is 0 (judgement).\n',
  );
  actors('lost', '', 'Based on "nowhere".\n');
  actors('ring', '', 'Based on "ring".\n');
  const head = (id: string): string =>
    `pact ${id} "Try"\n  a treaty, in force from 1 January 2027.\n\nBeneficiary: Ukraine.\n`;
  const help = (who: string): string => `\nArticle 1 "Help"\n  ${who} shall consult Ukraine.\n`;
  writeFileSync(
    'alone.pact',
    `${head('ALONE-2027')}Outsiders: Russia.\n${help('Ukraine')}`.replace(
      'consult Ukraine',
      'consult Russia',
    ),
  );
  writeFileSync(
    'against-nobody.pact',
    `${head('NOBODY-2027')}Guarantors: France.\n${help('Each Guarantor')}`,
  );
  writeFileSync(
    'ended.pact',
    `${head('ENDED-2027')}Guarantors: France.\nOutsiders: Russia.\n${help('Each Guarantor')}\nArticle 2 "End"\n  This pact is in force for 1 year.\n`,
  );
});

const refused = async (...args: readonly string[]): Promise<readonly [number, string]> => {
  const { code, out, err } = await invoke('forecast', ...args);
  expect(out).toBe('');
  return [code, err];
};

describe('numbers', () => {
  it.each([
    ['upside-down', /upside-down\.actors:5:\d+: error A\d{3}: /],
    ['outside', /outside\.actors:5:\d+: error A\d{3}: /],
    ['no-spread', /no-spread\.actors:5:\d+: error A\d{3}: /],
    ['huge', /huge\.actors:5:\d+: error A002: Its stake lies between 0 and 10/],
    ['no-source', /no-source\.actors:5:\d+: error /],
  ])('that are impossible are refused where they stand: %s', async (name, says) => {
    const [code, err] = await refused('budapest-1994', '--actors', `${name}.actors`);
    expect(err).toMatch(says);
    expect(code).toBe(1);
  });

  it('that nobody gave are named, and how to have them filled in', async () => {
    const [code, err] = await refused('budapest-1994', '--actors', 'few-lines.actors');
    expect(err).toMatch(/does not say the capability of Russia \(challenger\), .* and \d+ others\n/);
    expect(err).toContain('Based on "neutral".');
    expect(code).toBe(1);
  });

  it('with which no war has an outcome leave no draw, and the reason is said', async () => {
    const [code, err] = await refused('budapest-1994', '--actors', 'powerless.actors', '--draws', '2');
    expect(err).toMatch(/None of 2 draws could be solved: .*Neither side has any strength/);
    expect(code).toBe(1);
  });

  it.each([
    ['lost.actors', /is based on "nowhere", and there is no such file of actors\n.*neutral, ukraine-2025/],
    ['ring.actors', /is based on "ring", which is based on it in turn/],
    ['neutrl', /neutrl: there is no such file\n {2}did you mean neutral\?/],
    ['alone.pact', /alone\.pact: is no file of actors/],
  ])('are not found: %s', async (name, says) => {
    const [code, err] = await refused('budapest-1994', '--actors', name);
    expect(err).toMatch(says);
    expect(code).toBe(1);
  });

  it('of a scenario that is not there', async () => {
    const [code, err] = await refused('budapest-1994', '--scenario', 'lettr alone');
    expect(err).toMatch(/neutral has no scenario of that name\n {2}did you mean "letter alone"\?/);
    expect(code).toBe(2);
  });
});

describe('who plays', () => {
  it('is nobody where a text binds none but those at war', async () => {
    const [code, err] = await refused('alone.pact');
    expect(err).toMatch(/There is nothing to forecast: the text binds nobody but UKR/);
    expect(err).toMatch(/\n {2}name a text that binds somebody/);
    expect(code).toBe(1);
  });

  it('is asked for where the text is meant against nobody', async () => {
    const [code, err] = await refused('against-nobody.pact');
    expect(err).toMatch(/names nobody against whom it is meant\n {2}say who may attack with --by/);
    expect(code).toBe(2);
  });

  it.each([
    ['Ukraine', ['--by', 'Ukraine'], /Ukraine would attack itself/],
    ['Atlantis', ['--by', 'Atlantis'], /--by Atlantis: the catalogue has no such state/],
    [
      'Poland',
      ['--together', 'Poland'],
      /--together Poland: is no guarantor here\n.*United Kingdom and United States/,
    ],
  ])('cannot be %s', async (_, args, says) => {
    const [code, err] = await refused('budapest-1994', ...args);
    expect(err).toMatch(says);
    expect(code).toBe(2);
  });
});

describe('when and how long', () => {
  it('a text that is not in force deters nobody', async () => {
    const [code, err] = await refused('ended.pact', '--at', '1 March 2030');
    expect(err).toMatch(/There is nothing to forecast: ENDED-2027 is not in force then/);
    expect(err).toContain('say with --at on which day');
    expect(code).toBe(1);
  });

  it('with no time at all there is no game yet', async () => {
    const [code, err] = await refused('budapest-1994', '--limit', '0.000001');
    expect(err).toMatch(/Time is up while the text was asked .*there is no game yet/);
    expect(code).toBe(4);
  });

  it.each(['0', 'many', '2.5'])('no forecast has %s draws', async (draws) => {
    const [code, err] = await refused('budapest-1994', '--draws', draws);
    expect(err).toMatch(/is no number of draws/);
    expect(code).toBe(2);
  });
});
