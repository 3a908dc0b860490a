// casus forecast from end to end: what it says, by whose numbers, and the same whatever the way it is asked.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inEmptyFolder } from '../testing/folder.ts';
import { invoke } from '../testing/invoke.ts';
import { faultsBySchema } from '../testing/schema.ts';

inEmptyFolder();

interface Printed {
  readonly challenger: { readonly party: string; readonly because?: string };
  readonly blocs: readonly { readonly members: readonly string[] }[];
  readonly actors: { readonly neutral: boolean; readonly scenario?: string };
  readonly forecast: {
    readonly value: { readonly attacked: { readonly mean: number }; readonly draws: number };
    readonly warnings: readonly string[];
  };
}

const data = async (...args: readonly string[]): Promise<Printed> => {
  const { code, out, err } = await invoke('forecast', ...args, '--json');
  expect([code, err]).toEqual([0, '']);
  expect(faultsBySchema(out)).toBeUndefined();
  return JSON.parse(out) as Printed;
};

/** They stand in the middle of the bloc of the text: joined, they come last. */
const TOGETHER = 'DEU,FRA,ITA,NLD,NOR,POL,SWE,GBR';

const budapest = ['budapest-1994', '--draws', '4'] as const;

describe('casus forecast', { timeout: 240_000 }, () => {
  it('says that it estimates, whose numbers they are, and that nobody vouches for the default', async () => {
    const { code, out } = await invoke('forecast', ...budapest);
    expect(code).toBe(0);
    expect(out).toContain('(estimated, not proved)');
    expect(out).toContain('Numbers: neutral, a default that knows nothing of these states.');
    expect(out).toContain('Estimated, not proved: guarantee game, logit quantal response, 4 draws, seed 1.');
    expect(out).toContain('Warning: Nobody has said anything about these actors');
    expect(out).toMatch(/Attack: That Russia attacks Ukraine within a year is .*: \d+ % \(/);
    expect(out).toMatch(/Russia: (accepts|refuses) because of /);
  });

  it('takes as challenger whom the crises of the library tell of, or as asked', async () => {
    expect((await data(...budapest)).challenger).toEqual({
      party: 'RUS',
      because: 'it attacks in the crises of the library under this text',
    });
    expect((await data(...budapest, '--by', 'Belarus')).challenger).toEqual({ party: 'BLR' });
  });

  it('takes as challenger whom the numbers know, and looks at guarantors that they know one by one', async () => {
    const { challenger, blocs, actors } = await data(...budapest, '--actors', 'ukraine-2025');
    expect(challenger.party).toBe('RUS');
    expect(blocs.map(({ members }) => members)).toEqual([['GBR'], ['USA']]);
    expect(actors.neutral).toBe(false);
  });

  it('tells which numbers it hangs on, with who answers for each, and draws what it says', async () => {
    const { code, out } = await invoke(
      'forecast',
      'budapest-1994',
      '--draws',
      '2',
      '--drivers',
      '--svg',
      'drawn',
    );
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toMatch(/It hangs most on [a-z ]+ of any challenger: .* at [\d.]+,/);
    expect(out).toMatch(/stake of any challenger {2,}.*judgement \(neutral, line \d+\)/);
    // Two draws say nothing of shares of a variance.
    expect(out).not.toContain('Sobol indices');
    expect(out.replace(/\s+/g, ' ')).toContain('raise --draws to 16 or more');
    for (const name of ['chances', 'answers', 'drivers'])
      expect(readFileSync(`drawn/${name}.svg`, 'utf8')).toContain('Estimated, not proved: ');
  });

  it('says why a guarantor does what it does, and what would turn it', async () => {
    const { code, out } = await invoke('forecast', ...budapest, '--why', 'United States');
    expect(code).toBe(0);
    const said = out.replace(/\s+/g, ' ');
    expect(said).toMatch(
      /Why the United States does what it does upon [a-z ]+, with every number in its middle/,
    );
    expect(said).toMatch(/what it pays for .* cost of \w+ of any guarantor [\d.]+,/);
    expect(said).toMatch(
      /Number: (no single number|[a-z ]+ of any guarantor: [\d.]+ instead of [\d.]+; judgement \(neutral, line \d+\)\. Then: (nothing|talk|help|forces)\.)/,
    );
    await data(...budapest, '--why', 'USA');
    const wrong = await invoke('forecast', ...budapest, '--why', 'Poland');
    expect([wrong.code, wrong.err]).toEqual([
      2,
      expect.stringContaining('--why Poland: is no guarantor here'),
    ]);
  });

  it('is the same bit for bit with draws made here or by threads, for blocs that are joined too', async () => {
    for (const [name, args] of Object.entries({
      apart: budapest,
      together: ['ua-a5t-2025', '--actors', 'ukraine-2025', '--together', TOGETHER, '--draws', '2'],
    })) {
      const here = await data(...args);
      for (const threads of ['1', '2'])
        expect(
          await data(...args, '--threads', threads, '--queue', `${name}-${threads}.sqlite`),
          `${name}, ${threads} threads`,
        ).toEqual(here);
    }
  });

  it('says how many draws were solved again, and how many equilibria were found from how many starts', async () => {
    const { out } = await invoke('forecast', ...budapest);
    const said = out.replace(/\s+/g, ' ');
    expect(said).toContain(
      'Choice: 1 of 4 draws was solved a second time along the whole branch from blind play: none came out otherwise.',
    );
    expect(said).toMatch(
      /With every number in its middle 8 starts led to 1 equilibrium, with an attack in [\d.]+ %;/,
    );
    const more = await invoke('forecast', ...budapest, '--starts', '3');
    expect(more.out.replace(/\s+/g, ' ')).toContain('in its middle 3 starts led to 1 equilibrium');
  });

  it('says before it begins what is wrong with who is to draw', async () => {
    const none = await invoke('forecast', ...budapest, '--threads', 'many');
    expect([none.code, none.err]).toEqual([
      2,
      expect.stringMatching(/--threads many: not a whole number from 0/),
    ]);
    const nowhere = await invoke(
      'forecast',
      ...budapest,
      '--threads',
      '1',
      '--queue',
      'no/such/queue.sqlite',
    );
    expect([nowhere.code, nowhere.out]).toEqual([4, '']);
    expect(nowhere.err).toMatch(/no\/such\/queue\.sqlite cannot be opened\n {2}check the path/);
  });

  it('is the same twice, and another with another seed or scenario', async () => {
    const once = await data(...budapest);
    expect(await data(...budapest)).toEqual(once);
    const mean = ({ forecast }: Printed): number => forecast.value.attacked.mean;
    expect(mean(await data(...budapest, '--seed', '2'))).not.toBe(mean(once));
    const letter = await data(...budapest, '--scenario', 'letter alone');
    expect(letter.actors.scenario).toBe('letter alone');
    expect(mean(letter)).not.toBe(mean(once));
  });
});
