import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inEmptyFolder } from '../testing/folder.ts';
import { invoke, wordsOf } from '../testing/invoke.ts';
import { needIn } from './need.ts';

const HOUR = 3_600_000;
const LADDER = { kind: 'ladder' } as const;

inEmptyFolder();

describe('the guarantee line of the command line', () => {
  it('is written where --svg says, with what is promised and does not bind', async () => {
    const { code, out } = await invoke(
      ...wordsOf('envelope ladder-2026-02 --guarantor USA --need arms=24,force=72 --svg ladder.svg'),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^Drawn: .*ladder\.svg$/m);
    const svg = readFileSync('ladder.svg', 'utf8');
    expect(svg).toContain('What Ukraine can count on: Reported three-step enforcement of a ceasefire');
    expect(svg).toContain('force is assured never (promised at once, not binding)');
    expect(svg).toContain('696 of 720 h');
  });

  it('says where it cannot be written', async () => {
    const { code, err } = await invoke('envelope', 'budapest-1994', '--svg', 'a/b/c.svg');
    expect(code).toBe(2);
    expect(err).toContain('a/b/c.svg: cannot be written');
  });
});

describe('the need of the victim', () => {
  it('is read in any order of hours', () =>
    expect(needIn('force=72, air defence = 24h', LADDER)).toEqual({
      ok: true,
      value: [
        { from: 0, value: 0 },
        { from: 24 * HOUR, value: 8 },
        { from: 72 * HOUR, value: 11 },
      ],
    }));

  it.each(['army=24', 'arms', 'none=3', ''])('and refused where it is none: "%s"', (text) => {
    const need = needIn(text, LADDER);
    expect(need.ok).toBe(false);
    expect(need).toMatchObject({ problem: { code: 2 } });
  });
});
