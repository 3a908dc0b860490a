// Each loophole that has a run is written as a crisis, which the step function replays under the text as it stands.

import { advance, type Event, type Instant, play, RUNGS, rungOf, values } from '@casus/engine';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCrisis, openLibrary } from '../library/load.ts';
import { inEmptyFolder } from '../testing/folder.ts';
import { invoke } from '../testing/invoke.ts';
import { faultsBySchema } from '../testing/schema.ts';

inEmptyFolder();

const LONG = 180_000;

interface Found {
  readonly slug: string;
  readonly guarantors: readonly string[];
  readonly says: string;
  readonly example: {
    readonly kind: string;
    readonly until?: number;
    readonly height?: string;
    readonly file?: string;
  };
  readonly runs?: { readonly showing: number; readonly of: number; readonly exhausted: boolean };
}

const find = async (...args: readonly string[]): Promise<readonly Found[]> => {
  const { out } = await invoke('loopholes', ...args, '--limit', '9999', '--json');
  expect(faultsBySchema(out)).toBeUndefined();
  return (JSON.parse(out) as { result: { loopholes: Found[] } }).result.loopholes;
};

/** Kinds that are read off the words, whatever happens. */
const STANDING = [
  'weak-form',
  'guarantor-is-attacker',
  'attacker-is-fellow',
  'monitor-blocked',
  'dead-letter',
  'redundant',
];

const heightOf = (event: Event): number => {
  switch (event.kind) {
    case 'measure':
    case 'delivery':
      return rungOf(event.measure);
    case 'consultation':
      return rungOf('consultation');
    case 'reporting':
      return rungOf('a statement');
    default:
      return 0;
  }
};

/** Replays a file under its own pacts and judges what the finding claims. */
const judge = async ({ guarantors, says, example }: Found): Promise<void> => {
  const [guarantor = ''] = guarantors;
  const library = openLibrary();
  if (!library.ok) throw new Error('no library');
  const loaded = await loadCrisis(library.value, example.file ?? '');
  if (!loaded.ok) throw new Error(`${example.file} does not load`);
  const { crisis, pacts } = loaded.value;
  const drafts = pacts.map(({ draft }) => draft);
  const { state } = play(crisis, drafts, await library.value.world());
  const events = crisis.steps.flatMap((step) => (step.kind === 'event' ? [step.event] : []));
  const incident = events.findLast((event) => event.kind === 'incident');
  const start = incident?.at ?? 0;
  const own = (event: Event): boolean => 'by' in event && [event.by].flat().includes(guarantor);
  // Up to the instant named nothing that the guarantor owes is overdue, and all that is told has effect.
  const notes = values(advance(state, (start + (example.until ?? 0) - 1) as Instant).notes);
  expect(notes.filter(({ kind }) => kind === 'without effect')).toEqual([]);
  expect(notes.filter(({ kind, by }) => kind === 'breach' && by === guarantor)).toEqual([]);
  const height = Math.max(0, ...events.filter((event) => event.at >= start && own(event)).map(heightOf));
  expect(RUNGS[height]).toBe(example.height);
  const lost = /^From hour [\d.]+: ([a-z ]+), not ([a-z ]+)\.$/.exec(says);
  if (!lost) return;
  expect(height).toBeLessThanOrEqual(RUNGS.indexOf(lost[1] as (typeof RUNGS)[number]));
  expect(height).toBeLessThan(RUNGS.indexOf(lost[2] as (typeof RUNGS)[number]));
};

describe('casus loopholes --witness', () => {
  it.each([
    ['nat-1949', '--on', 'Estonia', '--by', 'Russia', '--guarantor', 'Poland', '--at', '1 June 2025'],
    ['istanbul-2022', '--by', 'Russia', '--resolve', '1=RUS'],
    ['budapest-1994', '--by', 'Russia'],
    ['us-draft-2025-11', '--by', 'Russia'],
  ])(
    'writes runs of %s that are lawful under its own words and show what is claimed',
    async (...args) => {
      const folder = args[0] ?? '';
      const found = await find(...args, '--witness', folder);
      for (const one of found) {
        const { slug, example, runs } = one;
        expect(example.kind === 'read off', slug).toBe(STANDING.includes(slug));
        expect(example.file !== undefined, slug).toBe(!STANDING.includes(slug));
        if (example.file === undefined) continue;
        expect(runs?.exhausted, slug).toBe(true);
        expect(runs?.showing, slug).toBeGreaterThan(0);
        await judge(one);
      }
      const files = readdirSync(folder).map((file) => join(folder, file));
      expect(files).toHaveLength(found.filter(({ example }) => example.file !== undefined).length);
      const judged = await invoke('test', ...files);
      expect([judged.code, judged.err]).toEqual([0, '']);
    },
    LONG,
  );

  it(
    'tells the votes without which another than the attacker would have blocked it',
    async () => {
      await find(
        'istanbul-2022',
        '--by',
        'Russia',
        '--resolve',
        '1=RUS',
        '--guarantor',
        'UK',
        '--kind',
        'attacker-veto',
        '--witness',
        'veto',
      );
      const text = readFileSync(join('veto', 'attacker-veto-gbr.crisis'), 'utf8');
      expect(text.match(/ votes? for /g)).toHaveLength(11);
      expect(text).not.toContain('Russia votes');
      expect(text).toContain(
        'Note: Lawful under the text as it stands. Until hour 72 the United Kingdom has given nothing',
      );
    },
    LONG,
  );

  it(
    "copies a pact that is no library's, says what has no run, and refuses a file",
    async () => {
      writeFileSync('FREE-2027.pact', FREE);
      const { out } = await invoke(
        'loopholes',
        'FREE-2027.pact',
        '--guarantor',
        'Poland',
        '--witness',
        'free',
        '--svg',
        'free.svg',
      );
      expect(out).toContain('Read off the text, and so without a run: weak-form');
      expect(out).toContain('Replay it: casus run free/');
      expect(readFileSync('free.svg', 'utf8')).toContain('no-clock: without it');
      const still = await invoke('loopholes', 'FREE-2027.pact', '--kind', 'weak-form', '--svg', 'no.svg');
      expect([still.code, still.err]).toEqual([1, expect.stringContaining('there is nothing to draw')]);
      expect(existsSync(join('free', 'FREE-2027.pact'))).toBe(true);
      const replayed = await invoke('run', join('free', 'no-clock-pol.crisis'));
      expect(replayed.code).toBe(0);
      const bad = await invoke('loopholes', 'FREE-2027.pact', '--witness', 'FREE-2027.pact');
      expect([bad.code, bad.err]).toEqual([
        2,
        expect.stringContaining('--witness FREE-2027.pact: is a file'),
      ]);
    },
    LONG,
  );
});

const FREE = `pact FREE-2027 "Free"
  a draft treaty, never signed.

Beneficiary: Ukraine.
Guarantors: Poland and France.
Outsider: Russia.

Article 1 "Attack"
  Attack means an armed attack by Russia on Ukraine.
  When an Attack occurs,
    each Guarantor shall assist Ukraine with force forthwith.
`;
