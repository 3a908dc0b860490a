import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
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

/** Reads a text file; what cannot be a text of Casus is refused with the reason. */
export function readSource(path: string): Outcome<Source> {
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
    const bytes = readFileSync(path);
    if (bytes.includes(0)) return bad(EXIT.findings, `${path}: is a binary file, not a text`);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    return good({ path, text, sha256: sha256(bytes) });
  } catch (error) {
    if (error instanceof TypeError)
      return bad(EXIT.findings, `${path}: is not UTF-8 text`, 'save it as UTF-8 and try again');
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return bad(EXIT.findings, `${path}: ${CAUSES[code] ?? `cannot be read (${code})`}`);
  }
}
