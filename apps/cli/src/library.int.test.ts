import { expect, it, vi } from 'vitest';
import { invoke } from './testing/invoke.ts';

// Without a current build every text of the library is parsed for each question.
vi.setConfig({ testTimeout: 240_000 });

const ids = async (...args: readonly string[]): Promise<readonly string[]> => {
  const { out } = await invoke('library', ...args, '--json');
  return (JSON.parse(out) as { pacts: { id: string }[] }).pacts.map(({ id }) => id);
};

it('knows a party by each of its names, and leaves out those whom a pact is only against', async () => {
  const byName = await ids('--party', 'the United Kingdom');
  expect(byName).toEqual(await ids('--party', 'GBR'));
  expect(byName).toContain('UK-PL-1939');
  expect(byName).not.toContain('FR-PL-1921');
  expect(await ids('--party', 'Belarus')).not.toContain('MELONI-2025');
});

it('goes by what was in force on the day, terms and renewals included', async () => {
  const september1939 = await ids('--in-force', '1 September 1939');
  expect(september1939).toContain('UK-PL-1939');
  expect(september1939).toContain('FR-PL-1921');
  expect(september1939).not.toContain('NAT-1949');
  expect(september1939).not.toContain('TRIPLE-1882');
  // Five years from 1994, renewed without end.
  expect(await ids('--in-force', '1 June 2010')).toContain('CSTO-1992');
  // Signed, with no date of entry into force in its text.
  expect(await ids('--in-force', '1 June 2010')).not.toContain('GCC-JDA-2000');
});

it('shows the article that holds the words', async () => {
  const { out, code } = await invoke('library', '--grep', 'north of the Tropic of Cancer');
  expect(code).toBe(0);
  expect(out).toMatch(/^NAT-1949, Article 6: .*north of the Tropic of Cancer/m);
  expect(await ids('--grep', 'words that no pact has')).toEqual([]);
});

it('says what is wrong with a party, a date or no words, and how to mend it', async () => {
  const party = await invoke('library', '--party', 'Polnd');
  expect([party.code, party.err]).toEqual([2, expect.stringContaining('did you mean Poland?')]);
  const date = await invoke('library', '--in-force', 'yesterday');
  expect([date.code, date.err]).toEqual([2, expect.stringContaining('--in-force "yesterday": is no moment')]);
  const none = await invoke('library', '--grep', ' ');
  expect(none.code).toBe(2);
});
