import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of a test alone, on a socket in a folder of its own. */
export interface Server {
  readonly url: string;
  /** As if the power went: nothing is finished. */
  readonly stop: () => void;
  readonly start: () => void;
  /** Stops it and removes all that it wrote. */
  readonly end: () => void;
}

const DEBIAN = '/usr/lib/postgresql';

/** Where the programs of the server are; Debian does not put them on the path. */
function programs(): string | undefined {
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin')) : [];
  return [...debian, ...(process.env['PATH'] ?? '').split(':')].find((folder) =>
    existsSync(join(folder, 'initdb')),
  );
}

/** Whom the server runs as: it refuses to run as root. */
function servant(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim() || '65534');
  return { uid: id('-u'), gid: id('-g') };
}

/** Starts a server; or says why there can be none, which skips the tests that need it. */
export function startServer(): Server | string {
  const bin = programs();
  if (bin === undefined) return 'PostgreSQL is not installed (scripts/outside.sh installs it where it can)';
  const folder = mkdtempSync(join(tmpdir(), 'casus-pg-'));
  const who = servant();
  if (who.uid !== undefined && who.gid !== undefined) chownSync(folder, who.uid, who.gid);
  chmodSync(folder, 0o700);
  const run = (program: string, ...args: readonly string[]): string | undefined => {
    const { status, stderr, error } = spawnSync(join(bin, program), args, {
      ...who,
      cwd: folder,
      encoding: 'utf8',
      // Its own output goes to a file: a pipe that it holds open would keep us waiting.
      stdio: ['ignore', 'ignore', program === 'pg_ctl' ? 'ignore' : 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    });
    return status === 0 ? undefined : `${program} failed: ${error?.message ?? stderr ?? `status ${status}`}`;
  };
  const data = join(folder, 'data');
  const start = (): string | undefined =>
    run(
      'pg_ctl',
      '-D',
      data,
      '-w',
      '-t',
      '60',
      '-l',
      join(folder, 'log'),
      '-o',
      `-k ${folder} -h '' -F`,
      'start',
    );
  const stop = (): string | undefined => run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
  const wrong = run('initdb', '-D', data, '-U', 'casus', '-A', 'trust', '-E', 'UTF8', '--no-sync') ?? start();
  if (wrong !== undefined) {
    rmSync(folder, { recursive: true, force: true });
    return wrong;
  }
  return {
    url: `postgres://casus@/postgres?host=${encodeURIComponent(folder)}`,
    start: () => {
      const again = start();
      if (again !== undefined) throw new Error(again);
    },
    stop: () => void stop(),
    end: () => {
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
