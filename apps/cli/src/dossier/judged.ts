import { judgeDossier } from '@casus/dossier';
import { inSentence, namesOf } from '@casus/views';
import { good, type Outcome } from '../exit.ts';
import { loadDossier } from '../library/dossiers.ts';
import type { Faulty, Library } from '../library/load.ts';

/** How a dossier fared against what it expects of itself. */
export interface DossierTally {
  readonly file: string;
  readonly title: string;
  readonly passed: number;
  readonly failed: number;
  readonly verdicts: readonly {
    readonly line?: number;
    readonly text: string;
    readonly held: boolean;
    readonly says: string;
  }[];
}

/** Whether an argument of `casus test` names a dossier: by its ending, or by its name in the library. */
export const isDossier = (argument: string, shelf: Readonly<Record<string, string>>): boolean =>
  argument.endsWith('.dossier') || shelf[argument.toLowerCase()] !== undefined;

/** Judges one dossier. */
export async function judgedDossier(
  library: Library,
  argument: string,
): Promise<Outcome<DossierTally> | Faulty> {
  const loaded = await loadDossier(library, argument);
  if (!loaded.ok) return loaded;
  const names = namesOf(await library.world());
  const verdicts = judgeDossier(loaded.value.dossier, (party) => inSentence(names, party)).map(
    ({ expectation: { text, range }, holds, says }) => ({
      ...(range === undefined ? {} : { line: range.line }),
      text,
      held: holds,
      says,
    }),
  );
  const failed = verdicts.filter(({ held }) => !held).length;
  return good({
    file: loaded.value.source.path,
    title: loaded.value.dossier.title,
    passed: verdicts.length - failed,
    failed,
    verdicts,
  });
}
