// A thousand workers killed in the middle of their work, on each kind of queue.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedQueue } from './embedded/queue.ts';
import { patient } from './patience.ts';
import { postgresQueue } from './postgres/queue.ts';
import { buildChild, killWorkers } from './testing/killing.ts';
import { startServer } from './testing/server.ts';

const SETTINGS = { lease: 1_000, takings: 1_000 };
const KILLS = 1_000;
const MANY = { shards: 600, workers: 4 };

beforeAll(buildChild);

describe('a thousand workers that are killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'casus-killed-'));
  const server = startServer();
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    if (typeof server !== 'string') server.end();
  });

  it('lose nothing of a queue in a file', async () => {
    const file = join(folder, 'queue.sqlite');
    const queue = patient(embeddedQueue(file, SETTINGS));
    const { kills, shards, wrong } = await killWorkers(queue, file, SETTINGS, KILLS, MANY);
    await queue.close();
    expect({ kills, wrong }).toEqual({ kills: KILLS, wrong: [] });
    console.log(`${kills} workers killed, ${shards} shards, each counted once`);
  });

  if (typeof server === 'string') {
    it.skip(`lose nothing of a queue on PostgreSQL: ${server}`, () => undefined);
    return;
  }
  it('lose nothing of a queue on PostgreSQL', { timeout: 1_800_000 }, async () => {
    const queue = postgresQueue(server.url, SETTINGS);
    const { kills, shards, wrong } = await killWorkers(queue, server.url, SETTINGS, KILLS, MANY);
    await queue.close();
    expect({ kills, wrong }).toEqual({ kills: KILLS, wrong: [] });
    console.log(`${kills} workers killed, ${shards} shards, each counted once`);
  });
});
