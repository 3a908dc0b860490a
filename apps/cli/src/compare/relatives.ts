import { type Provisions, provisionsOfDraft, relativesOf } from '@casus/history';
import type { Brief, Kinship } from '@casus/views';
import { good, type Outcome } from '../exit.ts';
import { type Faulty, type Library, loadPact, openLibrary } from '../library/load.ts';
import { wordingOf } from './provisions.ts';

/** So many relatives are shown where nobody says how many. */
export const RELATIVES = 5;

/** Said where the data of other people were not given. */
const NO_DATA = 'What became of pacts of its kind is not said: no data were given (--data FOLDER).';

/** Every pact of the library by what its provisions do. */
export async function shelfProvisions(library: Library): Promise<Outcome<readonly Provisions[]> | Faulty> {
  const wording = wordingOf(await library.world());
  const out: Provisions[] = [];
  for (const id of Object.keys(library.shelf.pacts)) {
    const pact = await loadPact(library, id);
    if (!pact.ok) return pact;
    out.push(provisionsOfDraft(pact.value.draft, {}, wording));
  }
  return good(out);
}

/** A text among the pacts of the library; a version of a pact of the library is no relative of that pact. */
export const kinshipOf = (text: Provisions, shelf: readonly Provisions[], most: number): Kinship => ({
  pact: text.pact,
  among: shelf.filter(({ pact }) => pact !== text.pact).length,
  relatives: relativesOf(text, shelf, most).map(({ pact, title, distance, same, differs }) => ({
    pact,
    title,
    distance,
    same,
    differs,
  })),
  fates: [NO_DATA],
});

/** The brief with its text, as resolved for it, among the pacts of the library; without them where one of these has errors. */
export async function withKinship(brief: Brief, pact: string): Promise<Brief> {
  const library = openLibrary();
  if (!library.ok) return brief;
  const own = await loadPact(library.value, pact);
  const shelf = await shelfProvisions(library.value);
  if (!own.ok || !shelf.ok) return brief;
  const { draft } = own.value;
  const brackets = draft.choices.flatMap(({ kind, id }) => {
    const label = brief.selection[id];
    return kind === 'bracket' && label !== undefined ? [[id, label] as const] : [];
  });
  const text = provisionsOfDraft(draft, Object.fromEntries(brackets), wordingOf(await library.value.world()));
  return { ...brief, kinship: kinshipOf(text, shelf.value, RELATIVES) };
}
