// What `casus dossier` says of input that it cannot use: what is wrong, how to mend it, and the right exit code.

import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '../exit.ts';
import { inEmptyFolder } from '../testing/folder.ts';
import { invoke } from '../testing/invoke.ts';

inEmptyFolder();

const HEAD = 'dossier "D", on MELONI-2025.\n\nVoice Source A: anonymous.\n';
const said = (number: string, day: string, sentences: string): string =>
  `\nStatement ${number}, ${day}, by Source A, to AFP:\n${sentences}`;
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'large.txt': 'The plan stands, a diplomat told AFP.\n\n'.repeat(135_000),
  'empty.txt': '',
  'latin.txt': Uint8Array.from([0x4c, 0xe9, 0x6f, 0x6e, 0x20, 0x73, 0x61, 0x69, 0x64, 0x2e]),
  'french.txt':
    'Le ministre a déclaré mardi : "Nous ne signerons aucun traité sans une garantie des États-Unis", selon un diplomate européen présent à la réunion de Bruxelles sur la sécurité du continent.\n',
  'code.dossier': `${HEAD}${said('S1', '1 May 2025', '  It claims consent of Rusia.\n')}`,
  'order.dossier': `${HEAD}${said('S1', '2 May 2025', '  It claims trigger.\n')}${said('S2', '1 May 2025', '  It claims text.\n')}`,
  'both.dossier': `${HEAD}${said('S1', '1 May 2025', '  It claims trigger.\n  It denies trigger.\n')}`,
  'term.dossier': `${HEAD}${said('S1', '1 May 2025', '  It claims trigggers.\n')}`,
};

beforeAll(() => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(name, content);
});

describe('a report that cannot be drafted from', () => {
  it.each([
    ['large.txt', /has [\d.]+ MB; Casus reads texts of up to 4 MB/, /cut it at blank lines/],
    ['empty.txt', /no statement was found in it|is empty/, /./],
    ['latin.txt', /UTF-8/, /./],
    ['french.txt', /no statement was found in it/, /the reader knows English reports/],
  ])('%s', async (file, wrong, mend) => {
    const { code, out, err } = await invoke('dossier', 'draft', file);
    expect(code).toBe(EXIT.findings);
    expect(out).toBe('');
    expect(err).toMatch(wrong);
    expect(err).toMatch(mend);
  });
});

describe('a dossier that cannot be used', () => {
  it.each([
    [
      'code.dossier',
      /code\.dossier:6:\d+.*no state or organisation Rusia|no state or organisation Rusia/s,
      /Did you mean Russia/,
    ],
    ['order.dossier', /S2 stands after S1, and is earlier/, /order\.dossier:5/],
    ['both.dossier', /S1 claims and denies one topic: trigger/, /both\.dossier:6/],
    ['term.dossier', /"trigggers" is no topic/, /Did you mean trigger/],
  ])('%s', async (file, wrong, place) => {
    const { code, out, err } = await invoke('dossier', 'show', '--in', file);
    const all = `${out}\n${err}`;
    expect(code).toBe(EXIT.findings);
    expect(all).toMatch(wrong);
    expect(all).toMatch(place);
  });
});

it('nothing is lost: every file is as it was', () => {
  for (const [name, content] of Object.entries(FILES))
    expect(readFileSync(name).equals(Buffer.from(content)), name).toBe(true);
});
