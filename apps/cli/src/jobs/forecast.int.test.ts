// A forecast in shards is the forecast of one go, bit for bit: by threads, by worker processes, and by workers that die.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { advanceForecast, type ForecastSearch } from '@casus/forecast';
import { startServer } from '@casus/jobs/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../../../scripts/build.ts';
import { begunOf, smallTask } from '../testing/forecast-task.ts';
import { forecastInShards } from './forecast.ts';

const CASUS = join(import.meta.dirname, '../../dist/casus.mjs');
// Built, so that a thread begins at once.
const THREAD = join(CASUS, '../thread.mjs');
const DRAWS = 96;
const SIZE = 4;

const folder = mkdtempSync(join(tmpdir(), 'casus-shards-'));
const server = startServer();
beforeAll(async () => {
  expect(await build()).toBe(true);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  if (typeof server !== 'string') server.end();
});

const figures = ({ samples, done, failed, certified, mismatches }: ForecastSearch): string =>
  JSON.stringify({ samples, done, failed, certified, mismatches });

const task = smallTask(7);
const begun = begunOf(task, DRAWS);
const whole = figures(advanceForecast(begun, DRAWS));

const worker = (queue: string): ChildProcess =>
  spawn(process.execPath, [CASUS, 'worker', '--queue', queue, '--threads', '1'], { stdio: 'ignore' });

describe('a forecast in shards', () => {
  it.each([1, 2, 4])('is the same bit for bit with %i threads', { timeout: 120_000 }, async (threads) => {
    const queue = join(folder, `threads-${threads}.sqlite`);
    const told: number[] = [];
    const { search, ended, warnings } = await forecastInShards(begun, task, {
      threads,
      queue,
      module: THREAD,
      size: SIZE,
      onProgress: ({ done }) => told.push(done),
    });
    expect([ended, warnings]).toEqual(['all', []]);
    expect(told.at(-1)).toBe(DRAWS / SIZE);
    expect(figures(search) === whole).toBe(true);
  });

  it('gives what has come back when it is stopped, and goes on from there when it is asked again', async () => {
    const queue = join(folder, 'stopped.sqlite');
    const stop = new AbortController();
    const part = await forecastInShards(begun, task, {
      threads: 1,
      queue,
      module: THREAD,
      size: SIZE,
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done >= 2) stop.abort();
      },
    });
    expect(part.ended).toBe('stopped');
    expect(part.search.done).toBeGreaterThanOrEqual(2 * SIZE);
    expect(part.search.done).toBeLessThan(DRAWS);
    expect(part.search.samples.length).toBe(part.search.done);
    const first: number[] = [];
    const rest = await forecastInShards(begun, task, {
      threads: 2,
      queue,
      module: THREAD,
      size: SIZE,
      onProgress: ({ done }) => first.push(done),
    });
    // What the first has done stands there at the first look.
    expect(first[0]).toBeGreaterThanOrEqual(2);
    expect(figures(rest.search) === whole).toBe(true);
  });

  it('of a queue that does not come back says so, with what it had', async () => {
    const { search, ended, trouble } = await forecastInShards(begun, task, {
      threads: 1,
      queue: 'postgres://u:secret@127.0.0.1:1/x',
      module: THREAD,
      patience: 200,
    });
    expect([ended, search.done]).toEqual(['trouble', 0]);
    expect(trouble?.message).toBe('the queue on 127.0.0.1:1/x does not answer');
  });
});

const KINDS = [
  ['in a file', join(folder, 'workers.sqlite')],
  ...(typeof server === 'string' ? [] : [['on PostgreSQL', server.url] as const]),
] as const;

describe.each(KINDS)('workers %s', (_, queue) => {
  it('make the same forecast, and one that is killed in the middle changes nothing', {
    timeout: 180_000,
  }, async () => {
    const workers = [worker(queue), worker(queue)];
    let kills = 0;
    const { search, ended } = await forecastInShards(begun, task, {
      threads: 0,
      queue,
      // From sources this process has no build of its own; the workers are of the one just made.
      build: readFileSync(join(CASUS, '../.source-hash'), 'utf8'),
      size: SIZE,
      onProgress: ({ done, taken }) => {
        // Twice, when it has shards in hand: others take them when the lease ends.
        if (kills < 2 && taken > 0 && done >= 4 * (kills + 1)) {
          kills += 1;
          workers.shift()?.kill('SIGKILL');
          workers.push(worker(queue));
        }
      },
    });
    const ends = workers.map(async (one) => {
      const exit = once(one, 'exit');
      one.kill('SIGTERM');
      return (await exit)[0] as number | null;
    });
    expect([ended, kills]).toEqual(['all', 2]);
    expect(figures(search) === whole).toBe(true);
    expect(await Promise.all(ends)).toEqual([0, 0]);
  });
});
if (typeof server === 'string') it.skip(`workers on PostgreSQL: ${server}`, () => undefined);

describe('casus worker', () => {
  const casus = (...args: readonly string[]) =>
    spawnSync(process.execPath, [CASUS, 'worker', ...args], { encoding: 'utf8', cwd: folder });

  it('ends when nothing is left to take, and tells what it did', () => {
    const { status, stdout, stderr } = casus('--once', '--threads', '1', '--queue', 'empty.sqlite');
    expect([status, stdout, stderr]).toEqual([0, '0 shards done.\n', '1 thread on empty.sqlite\n']);
    // A draft is confidential: the queue is its owner's alone.
    expect(readdirSync(folder)).toContain('empty.sqlite');
  });

  it('says what is wrong with a queue, and how to mend it', () => {
    const away = casus('--queue', 'postgres://u:secret@127.0.0.1:1/x', '--patience', '1');
    expect(away.status).toBe(4);
    expect(away.stderr).toMatch(/does not answer; trying again for 1 s/);
    expect(away.stderr).toMatch(/does not answer \(tried for 1 s\)\n {2}start PostgreSQL/);
    expect(away.stderr).not.toMatch(/secret/);
    const nowhere = casus('--queue', 'no/such/folder.sqlite');
    expect(nowhere.status).toBe(2);
    expect(nowhere.stderr).toMatch(/cannot be opened\n {2}check the path/);
    const none = casus('--threads', '0');
    expect([none.status, none.stderr]).toEqual([
      2,
      expect.stringMatching(/--threads 0: not a whole number from 1/),
    ]);
  });
});
