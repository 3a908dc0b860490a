import type { Profile } from '@casus/forecast/profile';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { readSource, type Source } from '../files.ts';
import { type FileKind, fileOfKind } from './files-of.ts';
import type { Faulty, Library } from './load.ts';
import type { Finding } from './texts.ts';

/** A file of actors as loaded, with the profile whose lines hold where it has none. */
export interface LoadedActors {
  readonly profile: Profile;
  readonly base?: LoadedActors;
  readonly source: Source;
  readonly findings: readonly Finding[];
}

/** The profile that is taken where nobody names one: it needs nothing but the pact. */
export const NEUTRAL = 'neutral';

const KIND: FileKind = { folder: 'actors', ending: 'actors' };

/** Loads a file of actors and what it is based on: a file beside it, else of the library. */
export async function loadActors(
  library: Library,
  argument: string,
  above: readonly string[] = [],
): Promise<Outcome<LoadedActors> | Faulty> {
  const path = fileOfKind(library, KIND, argument);
  if (!path.ok) return path;
  const source = readSource(path.value);
  if (!source.ok) return source;
  if (!/^\s*(?:Note:[^\n]*\s*)*actors\b/.test(source.value.text))
    return bad(
      EXIT.findings,
      `${source.value.path}: is no file of actors: it does not begin with the word`,
      'name a .actors file; docs/language/actors.md says how one is written',
    );
  const { profile, findings } = (await library.texts()).actors(source.value);
  if (profile === undefined) return { ok: false, source: source.value, findings };
  const { basedOn } = profile;
  if (basedOn === undefined) return good({ profile, source: source.value, findings });
  const beside = join(dirname(source.value.path), `${basedOn}.actors`);
  const file = existsSync(beside) ? beside : basedOn;
  if (above.includes(file) || above.length > MOST_BASES)
    return bad(
      EXIT.findings,
      `${source.value.path}: is based on "${basedOn}", which is based on it in turn`,
      'one of them must stand by itself: take its "Based on" out',
    );
  const base = await loadActors(library, file, [...above, file]);
  if (base.ok) return good({ profile, base: base.value, source: source.value, findings });
  return 'problem' in base && base.problem.says === `${file}: there is no such file`
    ? bad(
        EXIT.findings,
        `${source.value.path}: is based on "${basedOn}", and there is no such file of actors`,
        `${base.problem.mend ?? ''}; or put ${basedOn}.actors beside it`,
      )
    : base;
}

/** So many profiles may stand one upon the other. */
const MOST_BASES = 8;
