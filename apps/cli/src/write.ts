import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { bad, EXIT } from './exit.ts';

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'it is closed to you',
  EPERM: 'it is closed to you',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
};

const causeOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  return CAUSES[code] ?? code;
};

/** Writes a file, making its folder; gives the problem where the machine refuses. */
export function write(
  path: string,
  bytes: string | Uint8Array,
  flag = '--out',
): ReturnType<typeof bad> | undefined {
  try {
    // One folder at most: making many at once never ends where the system makes none (/proc).
    if (!existsSync(dirname(resolve(path)))) mkdirSync(dirname(resolve(path)));
    writeFileSync(path, bytes);
    return undefined;
  } catch (error) {
    return bad(
      EXIT.usage,
      `${path}: cannot be written: ${causeOf(error)}`,
      `choose another place with ${flag}`,
    );
  }
}
