import { settledAs } from '@casus/check';
import { type Instant, instant, type PartyId, sightsOf, type System, type World } from '@casus/engine';
import { type Executed, obligedBy, type Owed, type StateSpell } from '@casus/history';
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

/** Who of the catalogue a number of the Correlates of War is at an instant, if anybody. */
type Finder = (number: number, at: Instant) => PartyId | undefined;

/** The Correlates of War count the western republic of 1955-90 as a state of its own; the catalogue does not. */
const ALSO: Readonly<Record<string, string>> = { GFR: 'GMY' };

function finderIn(library: Library, states: readonly StateSpell[]): Finder {
  const file = join(library.shelf.folder, 'regions', 'states.json');
  const entries = JSON.parse(readFileSync(file, 'utf8')) as readonly Entry[];
  const codes = new Map(states.map(({ state, code }) => [state, ALSO[code] ?? code] as const));
  const within = (at: Instant, from: string | undefined, until: string | undefined): boolean =>
    (from === undefined || Date.parse(from) <= at) && (until === undefined || at < Date.parse(until));
  return (number, at) =>
    entries.find(
      (entry) =>
        entry.codes.cow !== undefined &&
        entry.codes.cow === codes.get(number) &&
        within(at, entry.from, entry.until) &&
        !(entry.gaps ?? []).some((gap) => within(at, gap.from, gap.until)),
    )?.id;
}

/** All instants that stand in a pact: between two of them nothing of its text comes or goes. */
const instantsIn = (part: unknown, out: Set<number> = new Set()): ReadonlySet<number> => {
  // A length of time is below a century; no date that a pact bears lies so near to 1970.
  if (typeof part === 'number' && Math.abs(part) > 1e9) out.add(part);
  if (typeof part === 'object' && part !== null)
    for (const each of Object.values(part)) instantsIn(each, out);
  return out;
};

/** Answers of one pact, each asked once of what its text tells apart. */
function askerOf(system: System, world: World, who: Finder): Executed['owed'] {
  const [one] = system.pacts;
  const text = JSON.stringify(one?.pact);
  const dates = [...instantsIn(one?.pact)].sort((a, b) => a - b);
  const seated = new Set(one?.pact.roles.flatMap(({ seats }) => seats.map(({ party }) => party)) ?? []);
  const line = (party: PartyId): readonly PartyId[] => [
    party,
    ...(world.actors.find(({ id }) => id === party)?.continues ?? []),
  ];
  const places = sightsOf(system).some(({ pattern }) => JSON.stringify(pattern.by ?? {}).includes('"area"'));
  const known = new Map<string, readonly Owed[]>();
  const asked = (challenger: PartyId, target: PartyId, at: Instant): readonly Owed[] => {
    const named = line(challenger).some((party) => text.includes(`"${party}"`));
    const period = dates.filter((date) => date <= at).length;
    const key = `${named || places ? challenger : ''} ${target} ${period}`;
    const found = known.get(key) ?? obligedBy(system, challenger, target, at);
    known.set(key, found);
    return found;
  };
  return (challenger, target, year) => {
    const out: Owed[] = [];
    let ran = false;
    for (const at of [instant(year, 1, 1), instant(year, 7, 1), instant(year, 12, 31)]) {
      const [a, b] = [who(challenger, at), who(target, at)];
      if (b !== undefined && !line(b).some((party) => seated.has(party))) ran = true;
      else if (a !== undefined && b !== undefined) {
        ran = true;
        out.push(...asked(a, b, at));
      }
    }
    return ran ? out : undefined;
  };
}

/** The pacts of the library that ATOP numbers, ready to be run over the panel. */
export async function executedIn(
  library: Library,
  states: readonly StateSpell[],
  only: readonly string[],
): Promise<readonly Executed[]> {
  const world = await library.world();
  const who = finderIn(library, states);
  const out: Executed[] = [];
  for (const [pact, atop] of Object.entries(atopNumbers())) {
    if (library.shelf.pacts[pact] === undefined) continue;
    if (only.length > 0 && !only.some((each) => each.toUpperCase() === pact)) continue;
    const loaded = await loadPact(library, pact);
    if (!loaded.ok) continue; // the library's own tests say what is wrong in it
    const { draft } = loaded.value;
    const first = Object.fromEntries(
      draft.choices.flatMap(({ kind, id, options }) =>
        kind === 'bracket' && options[0] ? [[id, options[0].label] as const] : [],
      ),
    );
    out.push({ pact, atop, owed: askerOf(settledAs([draft], { [draft.id]: first }, world), world, who) });
  }
  return out;
}
