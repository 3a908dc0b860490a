import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { embeddedQueue, postgresQueue, type QueueSettings, type ShardQueue } from '@casus/jobs';

/** The file of the queue of this user and machine, where nothing else is said. */
export const queueFile = (): string => {
  const given = process.env['CASUS_QUEUE'];
  if (given !== undefined && given !== '') return given;
  const state = process.env['XDG_STATE_HOME'];
  return join(
    state === undefined || state === '' ? join(homedir(), '.local', 'state') : state,
    'casus',
    'queue.sqlite',
  );
};

/** The queue: the file or the address of PostgreSQL that is named; else that of `DATABASE_URL`; else the user's own file. */
export function queueAt(named: string | undefined, settings: QueueSettings = {}): ShardQueue {
  const url = named ?? process.env['DATABASE_URL'];
  if (url !== undefined && /^postgres(ql)?:\/\//.test(url)) return postgresQueue(url, settings);
  const file = named ?? queueFile();
  if (named === undefined) makeFolder(dirname(file));
  return embeddedQueue(file, settings);
}

/** The folder of the user's own file; where it cannot be made, whoever opens the file is told. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    // Said by the queue when it is opened.
  }
}
