import {
  draftCoding,
  type FateKin,
  kinOf,
  type Provisions,
  provisionsOfDraft,
  relativesOf,
} from '@casus/history';
import { type Draft, firstAlternatives, type Selection } from '@casus/engine';
import type { Brief, Kinship } from '@casus/views';
import { good, type Outcome } from '../exit.ts';
import { atopNumbers } from '../history/kin.ts';
import { type Faulty, type Library, loadPact, openLibrary } from '../library/load.ts';
import { fatesIn, type HistoryData, isTested } from './fates.ts';
import { wordingOf } from './provisions.ts';

/** So many relatives are shown where nobody says how many. */
export const RELATIVES = 5;

/** A text whose relatives are looked for: by what its provisions do, and the draft itself with what was chosen of it. */
export interface Kinsman {
  readonly provisions: Provisions;
  readonly draft: Draft;
  readonly chosen: Selection;
}

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

/** A text among the pacts of the library, and what became of these; a version of a pact of the library is no relative of that pact. */
export async function kinshipOf(
  library: Library,
  text: Kinsman,
  shelf: readonly Provisions[],
  most: number,
  data: HistoryData,
): Promise<Kinship> {
  const { provisions, draft, chosen } = text;
  const world = await library.world();
  const numbers = atopNumbers();
  // With every bracket chosen it is one coding, not one for each alternative.
  const sort = (id: string, of: Draft, selection: Selection): FateKin => {
    const [phase] = draftCoding(of, world, { ...firstAlternatives(of, selection), ...selection }).coding
      .phases;
    // A text has one phase at least: that in which it begins.
    if (!phase) throw new Error(`${id} has no phase`);
    return kinOf(id, numbers[of.id] ?? [], phase);
  };
  const others = relativesOf(provisions, shelf, shelf.length).filter(({ pact }) => pact !== draft.id);
  const near = others.slice(0, most);
  const tested = data.ok
    ? others.filter(({ pact }) => isTested(data.tested, numbers[pact] ?? [])).slice(0, most)
    : [];
  const kins = new Map<string, FateKin>();
  for (const { pact } of data.ok ? [...near, ...tested] : []) {
    const loaded = await loadPact(library, pact);
    if (loaded.ok && !kins.has(pact)) kins.set(pact, sort(pact, loaded.value.draft, {}));
  }
  const fates = data.ok ? fatesIn(data, [...kins.values()], sort(provisions.pact, draft, chosen)) : undefined;
  const row = ({ pact, title, distance, same, differs }: (typeof others)[number]) => ({
    pact,
    title,
    distance,
    same,
    differs,
    ...(fates === undefined ? {} : { fate: fates.each.get(pact) ?? '' }),
  });
  return {
    pact: provisions.pact,
    among: others.length,
    relatives: near.map(row),
    ...(data.ok ? { tested: tested.map(row) } : {}),
    fates: fates?.lines ?? [
      `What became of pacts of its kind is not said: ${data.ok ? '' : data.why} (--data FOLDER or CASUS_DATA says where they are).`,
    ],
  };
}

/** The brief with its text, as resolved for it, among the pacts of the library; without them where one of these has errors. */
export async function withKinship(brief: Brief, pact: string, data: HistoryData): Promise<Brief> {
  const library = openLibrary();
  if (!library.ok) return brief;
  const own = await loadPact(library.value, pact);
  const shelf = await shelfProvisions(library.value);
  if (!own.ok || !shelf.ok) return brief;
  const { draft } = own.value;
  const chosen = Object.fromEntries(
    draft.choices.flatMap(({ kind, id }) => {
      const label = brief.selection[id];
      return kind === 'bracket' && label !== undefined ? [[id, label] as const] : [];
    }),
  );
  const provisions = provisionsOfDraft(draft, chosen, wordingOf(await library.value.world()));
  const text = { provisions, draft, chosen };
  return { ...brief, kinship: await kinshipOf(library.value, text, shelf.value, RELATIVES, data) };
}
