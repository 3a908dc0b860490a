// Workers are killed in the middle of their work (kill -9): nothing is lost, nothing counts twice.

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
const KILLS = 6;

beforeAll(buildChild);

describe('a worker that is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'casus-killed-'));
  const server = startServer();
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    if (typeof server !== 'string') server.end();
  });

  it('loses nothing of a queue in a file', { timeout: 120_000 }, async () => {
    const file = join(folder, 'queue.sqlite');
    const queue = patient(embeddedQueue(file, SETTINGS));
    const { kills, wrong } = await killWorkers(queue, file, SETTINGS, KILLS);
    await queue.close();
    expect({ kills, wrong }).toEqual({ kills: KILLS, wrong: [] });
  });

  if (typeof server === 'string') {
    it.skip(`loses nothing of a queue on PostgreSQL: ${server}`, () => undefined);
    return;
  }
  it('loses nothing of a queue on PostgreSQL', { timeout: 120_000 }, async () => {
    const queue = postgresQueue(server.url, SETTINGS);
    const { kills, wrong } = await killWorkers(queue, server.url, SETTINGS, KILLS);
    await queue.close();
    expect({ kills, wrong }).toEqual({ kills: KILLS, wrong: [] });
  });
});
