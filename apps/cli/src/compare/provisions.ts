import type { Instant, Selection, World } from '@casus/engine';
import { type Provisions, provisionsOfDraft, type Wording } from '@casus/history';
import { inSentence, namesOf, zoneAt } from '@casus/views';
import { basename } from 'node:path';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { type Faulty, type Library, type LoadedPact, loadPact } from '../library/load.ts';
import { chosenFrom, type Choices, merged } from '../run/choose.ts';
import { readWhen } from '../run/when.ts';

/** Options that say how the texts are read. */
export interface ReadOptions {
  readonly at?: string;
  readonly resolve?: readonly string[];
  readonly reading?: readonly string[];
}

/** A text as loaded, with its provisions. */
export interface Read {
  readonly loaded: LoadedPact;
  /** What was chosen of what it leaves open. */
  readonly chosen: Selection;
  readonly provisions: Provisions;
}

/** How parties and places of the catalogue are called. */
export const wordingOf = (world: World): Wording => {
  const names = namesOf(world);
  const places = new Map(world.regions.map(({ id, name, the }) => [id, the ? `the ${name}` : name]));
  return {
    party: (id) => inSentence(names, id),
    place: (id) => places.get(id) ?? id,
  };
};

/** Several texts by what their provisions do; a text named twice is an oversight. */
export async function readTexts(
  library: Library,
  pacts: readonly string[],
  options: ReadOptions,
): Promise<Outcome<readonly Read[]> | Faulty> {
  const loaded: LoadedPact[] = [];
  for (const name of pacts) {
    const pact = await loadPact(library, name);
    if (!pact.ok) return pact;
    const twin = loaded.find(({ source }) => source.sha256 === pact.value.source.sha256);
    if (twin)
      return bad(
        EXIT.usage,
        `${name}: is the same text as ${twin.source.path}`,
        'name each text once; casus diff lays two resolutions of one text side by side',
      );
    loaded.push(pact.value);
  }
  const drafts = loaded.map(({ draft }) => draft);
  const brackets = chosenFrom(options.resolve ?? [], drafts, 'bracket');
  if (!brackets.ok) return brackets;
  const readings = chosenFrom(options.reading ?? [], drafts, 'reading');
  if (!readings.ok) return readings;
  const at = options.at === undefined ? undefined : readWhen(options.at, zoneAt(0));
  if (at && !at.ok) return at;
  const wording = wordingOf(await library.world());
  const chosen = merged(brackets.value, readings.value);
  return good(readAll(loaded, chosen, wording, at?.value));
}

const readAll = (
  loaded: readonly LoadedPact[],
  chosen: Choices,
  wording: Wording,
  at: Instant | undefined,
): readonly Read[] =>
  loaded.map((one) => {
    const { draft, source } = one;
    const own = chosen[draft.id] ?? {};
    const provisions = provisionsOfDraft(draft, own, wording, at);
    // Versions of one text have one id: then the file tells them apart.
    const alone = loaded.filter(({ draft: other }) => other.id === draft.id).length === 1;
    return {
      loaded: one,
      chosen: own,
      provisions: alone ? provisions : { ...provisions, pact: basename(source.path) },
    };
  });
