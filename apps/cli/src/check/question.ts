import { openingOf, type Opening, settledAs } from '@casus/check';
import {
  firstAlternatives,
  HOUR,
  type Instant,
  instant,
  type PartyId,
  type System,
  type World,
} from '@casus/engine';
import { namesOf, type Names, zoneAt } from '@casus/views';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { loadPact, openLibrary, type Faulty, type Library, type LoadedPact } from '../library/load.ts';
import { type Parties, partyNamed } from '../library/parties.ts';
import { type Choices, chosenFrom, merged } from '../run/choose.ts';
import { readWhen } from '../run/when.ts';
import { toldBy, type Told } from './before.ts';
import { limitIn } from './patience.ts';

/** Options of every command that asks what could happen. */
export interface CheckOptions {
  readonly on?: string;
  readonly at?: string;
  readonly within?: string;
  readonly bound?: string;
  readonly limit?: string;
  readonly crisis?: string;
  readonly event?: string;
  readonly resolve?: readonly string[];
  readonly reading?: readonly string[];
}

/** Pacts ready to be asked about. */
export interface Asked {
  readonly loaded: readonly LoadedPact[];
  readonly system: System;
  readonly world: World;
  /** What actors go by. */
  readonly parties: Parties;
  readonly names: Names;
  readonly opening: Opening;
  readonly victim: PartyId;
  /** In ms after the incident. */
  readonly horizon: number;
  /** Most states in one cell. */
  readonly most: number;
  /** How long the command may take, in ms. */
  readonly limit: number | undefined;
  /** What a chronicle tells, where one is given. */
  readonly told: Told | undefined;
  readonly library: Library;
  /** Alternatives that the command line or a crisis chose. */
  readonly chosen: Choices;
  /** Alternatives taken, by pact, then by bracket or reading. */
  readonly taken: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Brackets that nobody chose: the first alternative is taken. */
  readonly assumed: readonly string[];
}

/** Where no text gives a day, incidents happen then. */
const OTHERWISE: Instant = instant(2026, 1, 1);

const STATES = 5_000;
const DAYS = 30;

/** Loads the pacts, chooses what they leave open, and finds a day on which they are in force. */
export async function asked(
  pacts: readonly string[],
  options: CheckOptions,
): Promise<Outcome<Asked> | Faulty> {
  const library = openLibrary();
  if (!library.ok) return library;
  const loaded: LoadedPact[] = [];
  for (const name of pacts) {
    const pact = await loadPact(library.value, name);
    if (!pact.ok) return pact;
    loaded.push(pact.value);
  }
  const drafts = loaded.map(({ draft }) => draft);
  const brackets = chosenFrom(options.resolve ?? [], drafts, 'bracket');
  if (!brackets.ok) return brackets;
  const readings = chosenFrom(options.reading ?? [], drafts, 'reading');
  if (!readings.ok) return readings;
  const horizon = numberIn(options.within, '--within', DAYS, 3660, 'days');
  if (!horizon.ok) return horizon;
  const most = numberIn(options.bound, '--bound', STATES, 100_000_000, 'states to look at');
  if (!most.ok) return most;
  const limit = limitIn(options.limit);
  if (!limit.ok) return limit;
  const clash = clashOf(options);
  if (clash !== undefined) return clash;
  const at = options.at === undefined ? undefined : readWhen(options.at, zoneAt(0));
  if (at && !at.ok) return at;
  const world = await library.value.world();
  const parties = await library.value.parties();
  const told =
    options.crisis === undefined
      ? undefined
      : await toldBy(library.value, options.crisis, options.event, drafts);
  if (told && !told.ok) return told;
  const chosen = merged(merged(told?.value.chosen ?? {}, brackets.value), readings.value);
  const taken = Object.fromEntries(
    drafts.map((draft) => [draft.id, { ...firstAlternatives(draft), ...chosen[draft.id] }]),
  );
  const system = settledAs(drafts, taken, world);
  const hit = told?.value.incident.on[0];
  const victim = hit === undefined ? victimOf(system, parties, options.on) : good(hit);
  if (!victim.ok) return victim;
  return good({
    loaded,
    system,
    world,
    parties,
    names: namesOf(world),
    opening: told?.value.opening ?? openingOf(system, OTHERWISE, at?.value),
    told: told?.value,
    library: library.value,
    limit: limit.value,
    victim: victim.value,
    horizon: horizon.value * 24 * HOUR,
    most: most.value,
    chosen,
    taken,
    assumed: drafts.flatMap((draft) =>
      Object.entries(firstAlternatives(draft))
        .filter(([id]) => chosen[draft.id]?.[id] === undefined)
        .map(([id, label]) => `${drafts.length > 1 ? `${draft.id}:` : ''}${id}=${label}`),
    ),
  });
}

/** What a chronicle tells cannot be told otherwise. */
const clashOf = ({ crisis, event, on, at }: CheckOptions): Outcome<never> | undefined => {
  if (crisis === undefined)
    return event === undefined
      ? undefined
      : bad(EXIT.usage, `--event ${event}: of which crisis?`, 'name it: --crisis FILE --event 2');
  const given = on === undefined ? (at === undefined ? undefined : '--at') : '--on';
  return given === undefined
    ? undefined
    : bad(
        EXIT.usage,
        `${given} and --crisis: the crisis says whom the incident is on, and when`,
        'give one of them',
      );
};

/** A whole number given with an option, or what it is without one. */
export const numberIn = (
  text: string | undefined,
  flag: string,
  otherwise: number,
  most: number,
  what: string,
): Outcome<number> => {
  if (text === undefined) return good(otherwise);
  const value = /^[1-9]\d*$/.test(text) ? Number(text) : Number.NaN;
  return value <= most
    ? good(value)
    : bad(
        EXIT.usage,
        `${flag} ${text}: is no number of ${what}`,
        `write a whole number from 1 to ${most}, e.g. ${flag} ${otherwise}`,
      );
};

/** Whom the incident is on: as asked, else the beneficiary, else the first that a pact binds. */
const victimOf = (system: System, parties: Parties, on: string | undefined): Outcome<PartyId> => {
  if (on !== undefined) return partyNamed(parties, on, '--on');
  const roles = system.pacts.flatMap(({ pact }) => pact.roles);
  const seats = [
    ...roles.filter(({ nature }) => nature === 'beneficiary'),
    ...roles.filter(({ nature }) => nature !== 'outsiders' && nature !== 'adversary'),
  ].flatMap((role) => role.seats.map(({ party }) => party));
  const found = seats.find((party) => party !== 'all states');
  return found === undefined
    ? bad(
        EXIT.findings,
        'The pact names no party that could be attacked',
        'say whom with --on, e.g. --on POL',
      )
    : good(found);
};
