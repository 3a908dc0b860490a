import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inEmptyFolder } from '../testing/folder.ts';
import { invoke, wordsOf } from '../testing/invoke.ts';

inEmptyFolder();

const JULY =
  'chain dual-1879 triple-1882 fr-ru-1892 lon-1839 entente-1912 ro-ah-1883 --crisis july-1914 --crisis neutrals-1914';

describe('casus chain', () => {
  it('tells July 1914 from six texts: who fights because a text binds it, who may stay out', async () => {
    const { code, out } = await invoke(
      ...wordsOf(`${JULY} --free DEU,AUH --late FRA --refuses DEU,AUH --svg july.svg`),
    );
    expect(code).toBe(0);
    expect(out).toContain('Russia, France and the United Kingdom fight because a text binds them.');
    expect(out).toMatch(/Italy +Germany +Articles 3 and 2\(2\) of TRIPLE-1882 +the ally used force first/);
    expect(out).toContain(
      'Before 3 are at war: it stops if 2 abstain together: Austria-Hungary (lawfully) and Germany (lawfully).',
    );
    expect(out).toContain('Proved: one run');
    expect(readFileSync('july.svg', 'utf8')).toContain('breaks TRIPLE-1882');
  });

  it('ends with 4 where the limit is reached, and says so', async () => {
    const { code, out, err } = await invoke(...wordsOf(`${JULY} --free DEU,AUH --limit 2`));
    expect(code).toBe(4);
    expect(out).toContain('Not exhausted: 2 sets tried.');
    expect(err).toContain('Not everything was looked at');
  });

  it('a party that abstains is left out, and what it breaks by that is told', async () => {
    const { out } = await invoke(...wordsOf(`${JULY} --free DEU,AUH --abstains GBR --json`));
    const { chain } = JSON.parse(out) as {
      chain: { belligerents: string[]; undone: { party: string; lawful: boolean }[] };
    };
    expect(chain.belligerents).not.toContain('GBR');
    expect(chain.undone.filter(({ party }) => party === 'GBR').map(({ lawful }) => lawful)).toContain(false);
  });

  it.each([
    ['chain lon-1839 --incident quarrel --on Belgium', 'is no kind of incident'],
    ['chain lon-1839 --by Atlantis --on Belgium', 'no such state'],
    ['chain lon-1839 --limit none --on Belgium', '--limit none: is no number of sets'],
    ['chain lon-1839 --late FRA --helps FRA', 'is named under --late too'],
    ['chain lon-1839 --before 0', 'no such state'],
    ['chain lon-1839 --crisis neutrals-1914 --on Belgium', 'gives the first incident itself'],
    ['chain lon-1839 --crisis neutrals-1914 --free JPN', 'holds no incident by those named'],
  ])('refuses in words: casus %s', async (line, says) => {
    const { code, err } = await invoke(...wordsOf(line));
    expect(code).toBeGreaterThan(0);
    expect(err).toContain(says);
  });
});
