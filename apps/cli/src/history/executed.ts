import { settledAs } from '@casus/check';
import { firstAlternatives, type Instant, type PartyId } from '@casus/engine';
import { type Executed, type Finder, runnerOf, type StateSpell } from '@casus/history';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Library, loadPact } from '../library/load.ts';
import { atopNumbers } from './kin.ts';

/** A state as the catalogue's file has it: how long it was one, and when it went by another entry. */
interface Entry {
  readonly id: PartyId;
  readonly codes: { readonly cow?: string };
  readonly from?: string;
  readonly until?: string;
  readonly gaps?: readonly { readonly from: string; readonly until: string }[];
}

/** The Correlates of War count the western republic of 1955-90 as a state of its own; the catalogue does not. */
const ALSO: Readonly<Record<string, string>> = { GFR: 'GMY' };

const entriesOf = (library: Library): readonly Entry[] =>
  JSON.parse(readFileSync(join(library.shelf.folder, 'regions', 'states.json'), 'utf8')) as readonly Entry[];

/** Who of the catalogue a number of the Correlates of War is. */
export function finderIn(library: Library, states: readonly StateSpell[]): Finder {
  const entries = entriesOf(library);
  const day = (text: string | undefined, otherwise: number): number =>
    text === undefined ? otherwise : Date.parse(text);
  const byCode = new Map<string, { readonly id: PartyId; readonly is: (at: Instant) => boolean }[]>();
  for (const { id, codes, from, until, gaps } of entries) {
    if (codes.cow === undefined) continue;
    const first = day(from, Number.NEGATIVE_INFINITY);
    const end = day(until, Number.POSITIVE_INFINITY);
    const out = (gaps ?? []).map((gap) => [Date.parse(gap.from), Date.parse(gap.until)] as const);
    const is = (at: Instant): boolean => first <= at && at < end && !out.some(([a, b]) => a <= at && at < b);
    byCode.set(codes.cow, [...(byCode.get(codes.cow) ?? []), { id, is }]);
  }
  const byNumber = new Map(states.map(({ state, code }) => [state, byCode.get(ALSO[code] ?? code)] as const));
  return (number, at) => byNumber.get(number)?.find(({ is }) => is(at))?.id;
}

/** The pacts of the library that ATOP numbers, ready to be run over the panel. */
export async function executedIn(
  library: Library,
  states: readonly StateSpell[],
  only: readonly string[],
): Promise<readonly Executed[]> {
  const known = await library.world();
  // Of the panel every actor is a state: whom the Correlates of War count as one is one here.
  const counted = new Set(
    entriesOf(library).flatMap(({ id, codes }) => (codes.cow === undefined ? [] : [id])),
  );
  const world = {
    ...known,
    actors: known.actors.map((actor) =>
      counted.has(actor.id) ? { ...actor, kind: 'state' as const } : actor,
    ),
  };
  const who = finderIn(library, states);
  const out: Executed[] = [];
  for (const [pact, atop] of Object.entries(atopNumbers())) {
    if (library.shelf.pacts[pact] === undefined) continue;
    if (only.length > 0 && !only.some((each) => each.toUpperCase() === pact)) continue;
    const loaded = await loadPact(library, pact);
    if (!loaded.ok) continue; // the library's own tests say what is wrong in it
    const { draft } = loaded.value;
    const system = settledAs([draft], { [draft.id]: firstAlternatives(draft) }, world);
    out.push({ pact, atop, ...runnerOf(system, world, who) });
  }
  return out;
}
