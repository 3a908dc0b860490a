import { agreedAt, agreedLines, lastDay } from '@casus/dossier';
import { dateWords, type Instant } from '@casus/engine';
import { inSentence, type Names, type Negotiation } from '@casus/views';
import { dossiersOn } from '../library/dossiers.ts';
import type { Library } from '../library/load.ts';

/**
 * Where the negotiation of a draft stands, by the first dossier of the library on it. A moment that lies within
 * the days of the dossier counts; a run of a later crisis gets the last day that the dossier knows.
 */
export async function negotiationOn(
  library: Library,
  pact: string,
  names: Names,
  at: Instant | undefined,
): Promise<{ readonly negotiation?: Negotiation }> {
  const [loaded] = await dossiersOn(library, pact);
  if (!loaded) return {};
  const { dossier } = loaded;
  const asOf = Math.min(at ?? lastDay(dossier), lastDay(dossier)) as Instant;
  const lines = agreedLines(agreedAt(dossier, asOf), (party) => inSentence(names, party));
  return { negotiation: { dossier: dossier.title, asOf: dateWords(asOf), lines } };
}
