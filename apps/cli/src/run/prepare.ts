import type { Crisis, Draft, Instant, World } from '@casus/engine';
import { namesOf, zoneAt, type Print, type Zone } from '@casus/views';
import { good, type Outcome } from '../exit.ts';
import { loadCrisis, openLibrary, type Faulty, type Library, type LoadedCrisis } from '../library/load.ts';
import { chosenFrom, merged, type Choices } from './choose.ts';
import { readWhen, readZone } from './when.ts';

/** Options that every command about a crisis takes. */
export interface CrisisOptions {
  readonly at?: string;
  readonly zone?: string;
  readonly resolve?: readonly string[];
  readonly reading?: readonly string[];
}

/** A crisis ready to be run. */
export interface Prepared {
  readonly library: Library;
  readonly loaded: LoadedCrisis;
  readonly crisis: Crisis;
  readonly drafts: readonly Draft[];
  readonly world: World;
  /** What the crisis fixes for itself and what the command line chose. */
  readonly chosen: Choices;
  /** What the command line chose alone. */
  readonly named: Choices;
  readonly print: Print;
  /** The pact that goes without saying: the one with brackets, else the first. */
  readonly home: string;
  readonly at?: Instant;
}

/** The zone of a page: as asked, else that of the first pact with one, else that in which the chronicle is written. */
function zoneFor(crisis: Crisis, drafts: readonly Draft[]): Zone {
  const written = crisis.steps
    .map((step) => step.kind === 'event' && /UTC([+-]\d{1,2})/.exec(step.event.text ?? ''))
    .find(Boolean);
  const offsets = drafts
    .map((draft) => draft.template)
    .map((template) => ('offset' in template && typeof template.offset === 'number' ? template.offset : 0));
  return zoneAt(offsets.find((offset) => offset !== 0) ?? (written ? Number(written[1]) * 60 : 0));
}

/** The pact that a page takes as its own: asked for, else the one with brackets, else the first of the head. */
const homeOf = (drafts: readonly Draft[], asked: string | undefined): string =>
  drafts.find((draft) => draft.id === asked)?.id ??
  drafts.find((draft) => draft.choices.some(({ kind }) => kind === 'bracket'))?.id ??
  drafts[0]?.id ??
  '';

/** Opens the library, loads the crisis and reads the options. */
export async function prepare(
  file: string,
  options: CrisisOptions,
  pact?: string,
): Promise<Outcome<Prepared> | Faulty> {
  const library = openLibrary();
  if (!library.ok) return library;
  const loaded = await loadCrisis(library.value, file);
  if (!loaded.ok) return loaded;
  const { crisis, pacts } = loaded.value;
  const drafts = pacts.map(({ draft }) => draft);
  const brackets = chosenFrom(options.resolve ?? [], drafts, 'bracket');
  if (!brackets.ok) return brackets;
  const readings = chosenFrom(options.reading ?? [], drafts, 'reading');
  if (!readings.ok) return readings;
  const zone = options.zone === undefined ? good(zoneFor(crisis, drafts)) : readZone(options.zone);
  if (!zone.ok) return zone;
  const at = options.at === undefined ? undefined : readWhen(options.at, zone.value);
  if (at && !at.ok) return at;
  const world = await library.value.world();
  const home = homeOf(drafts, pact);
  return good({
    library: library.value,
    loaded: loaded.value,
    crisis,
    drafts,
    world,
    home,
    named: merged(brackets.value, readings.value),
    chosen: merged(merged(crisis.chosen, brackets.value), readings.value),
    print: { names: namesOf(world), zone: zone.value, home },
    ...(at === undefined ? {} : { at: at.value }),
  });
}
