import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readSync, statSync } from 'node:fs';
import { bad, EXIT, good, type Outcome } from './exit.ts';

/** A text file as read: its path as the user wrote it, its text, and the hash of its bytes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
}

/** Larger than any treaty; what is above is not one. */
const MOST_BYTES = 4 * 1024 * 1024;

/** SHA-256 of bytes or text, in hexadecimal. */
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'the file may not be read',
  ENOTDIR: 'a part of the path is not a folder',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
};

const MENDS: Readonly<Record<string, string>> = {
  EACCES: 'ask its owner for leave to read it',
  ELOOP: 'name the file itself',
};

/** Whether something stands at a path, be it a link that leads nowhere. */
export const isThere = (path: string): boolean => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true; // it is there, or may be, and reading it says what is wrong
  }
};

/** Names standard input where a file is asked for. */
export const STDIN = '-';

/** Reads a text file, or standard input for `-`; what cannot be a text of Casus is refused with the reason. */
export function readSource(path: string): Outcome<Source> {
  if (path === STDIN) return readInput();
  try {
    const found = statSync(path);
    if (found.isDirectory())
      return bad(EXIT.findings, `${path}: is a folder, not a file`, 'name a file in it');
    if (!found.isFile()) return bad(EXIT.findings, `${path}: is not a regular file`);
    if (found.size > MOST_BYTES)
      return bad(
        EXIT.findings,
        `${path}: has ${(found.size / 1_048_576).toFixed(1)} MB; Casus reads texts of up to ${MOST_BYTES / 1_048_576} MB`,
        'no treaty is that long: is it the right file?',
      );
    return decoded(path, readFileSync(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return bad(
      EXIT.findings,
      `${path}: ${CAUSES[code] ?? `cannot be read (${code})`}`,
      MENDS[code] ?? 'check the path',
    );
  }
}

/** Standard input, up to the size of a file. */
function readInput(): Outcome<Source> {
  const name = '<stdin>';
  const chunks: Buffer[] = [];
  const chunk = Buffer.alloc(65_536);
  let size = 0;
  for (;;) {
    try {
      const got = readSync(0, chunk);
      if (got === 0) break;
      size += got;
      if (size > MOST_BYTES)
        return bad(
          EXIT.findings,
          `${name}: has more than ${MOST_BYTES / 1_048_576} MB`,
          'is it the right text?',
        );
      chunks.push(Buffer.from(chunk.subarray(0, got)));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') break; // Windows says so where others give 0
      if (code === 'EAGAIN') continue; // a pipe whose writer is not ready yet
      return bad(EXIT.findings, `${name}: cannot be read (${code ?? 'unknown'})`);
    }
  }
  return decoded(name, Buffer.concat(chunks));
}

function decoded(path: string, bytes: Buffer): Outcome<Source> {
  if (bytes.includes(0))
    return bad(EXIT.findings, `${path}: is a binary file, not a text`, 'name a .pact or .crisis file');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    if (text.replace(/Note:[^\n]*/g, '').trim() === '')
      return bad(EXIT.findings, `${path}: is empty`, '"casus new" makes a pact or a crisis to start from');
    return good({ path, text, sha256: sha256(bytes) });
  } catch {
    return bad(EXIT.findings, `${path}: is not UTF-8 text`, 'save it as UTF-8 and try again');
  }
}
