import type { Report, Selection } from '@casus/engine';
import type { Receipt } from '@casus/views';
import { basename } from 'node:path';
import { sha256 } from '../files.ts';
import { LANGUAGE_VERSION, VERSION } from '../version.ts';
import type { Prepared } from './prepare.ts';

/** Versions, hashes over the bytes that were read, and the command that gives the same result again. */
export function receiptOf(ready: Prepared, selection: Selection, command: string, report?: Report): Receipt {
  const { loaded } = ready;
  return {
    engine: VERSION,
    language: LANGUAGE_VERSION,
    world: ready.world.version,
    files: [...loaded.pacts.map(({ source }) => source), loaded.source].map(({ path, sha256: hash }) => ({
      name: basename(path),
      sha256: hash,
    })),
    ...(report === undefined ? {} : { record: sha256(JSON.stringify(report.events)) }),
    selection,
    command,
  };
}
