import { namedIn, strangerOf } from '@casus/check';
import { type Instant, instant, type PartyId, type State, type System, type World } from '@casus/engine';
import { obligedBy, type Owed, shownIn } from './obliged.ts';
import { type Seat, seatOf, type Spell, spellsOf } from './spells.ts';

/** Who of the catalogue a number of the Correlates of War is at an instant, if anybody. */
export type Finder = (number: number, at: Instant) => PartyId | undefined;

/** What a text says of an attack in a year. */
export interface Ran {
  /** How it seats the target on some day of the year on which it is in force. */
  readonly seat: Seat;
  readonly owed: readonly Owed[];
}

/** A text ready to be run: over a year, or on one attack. */
export interface Runner {
  /** Nothing where the catalogue does not know one of the states in that year. */
  readonly run: (challenger: number, target: number, year: number) => Ran | undefined;
  /** How the text, in force, seats a state on some day of a year. */
  readonly seat: (state: number, year: number) => Seat;
  /** First and last year in which the text is in force and seats a state; without one, in force. */
  readonly years: (state?: number) => Years | undefined;
  /** Who of the catalogue a state is on some day of a year. */
  readonly is: (state: number, year: number) => PartyId | undefined;
  /** A day of the year on which the text seats the target, with the state of the pact and who the two are. */
  readonly moment: (challenger: number, target: number, year: number) => Moment | undefined;
}

/** From the first to the last year of something. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** An attack at a time, by names of the catalogue. */
export interface Moment {
  readonly state: State;
  readonly attacker: PartyId;
  readonly victim: PartyId;
  readonly at: Instant;
  /** The same for all moments between which the text makes no difference. */
  readonly key: string;
  /** Who is obliged if somebody attacks the victim then, on its own ground. */
  readonly owedIf: (attacker: PartyId) => readonly Owed[];
  /** States that the text names, with one that it does not, and regions that it names. */
  readonly others: readonly PartyId[];
  readonly regions: readonly string[];
}

/** The years of the panel. */
const FIRST = 1816;
const LAST = 2000;

/**
 * Runs one pact. A year is asked on its first and last day, on 1 July, and on each day on which the text changes.
 * Between two changes of the text, or of a region of the target, the answer is one: it is asked once of each target,
 * of each challenger that the text names, and of one that stands for all whom it does not name.
 */
export function runnerOf(system: System, world: World, who: Finder): Runner {
  const pact = system.pacts[0]?.pact;
  const spells = spellsOf(system, instant(LAST, 12, 31));
  const names = namedIn(system);
  const lines = new Map(world.actors.map(({ id, continues }) => [id, [id, ...(continues ?? [])]]));
  // A text may speak of any state, or of anybody.
  const kinds = new Map(world.actors.map(({ id, kind }) => [id, kind]));
  const lineOf = (party: PartyId): readonly PartyId[] => lines.get(party) ?? [party];
  const named = remembered((party: PartyId) => lineOf(party).some((each) => names.parties.has(each)));
  const moves = remembered((party: PartyId) => {
    const dates = movesOf(world, party);
    return remembered((at: Instant) => dates.filter((date) => date <= at).length);
  });
  const shown = shownIn(system);
  const known = new Map<string, readonly Owed[]>();
  const stranger = strangerOf(system);
  const others = [
    ...(stranger === undefined ? [] : [stranger]),
    ...world.actors.filter(({ id }) => names.parties.has(id)).map(({ id }) => id),
  ];
  const places = world.regions.filter(({ id }) => names.regions.has(id));
  const regions = places.map(({ id }) => id);
  /** Home ground: the country as such, and each part of it that the text names (Transylvania, in that of 1883). */
  const homesOf = (victim: PartyId, at: Instant): readonly (readonly string[] | undefined)[] => [
    undefined,
    ...places.flatMap(({ id, of }) =>
      of.some(
        ({ state, from = at, until }) =>
          state === victim && from <= at && (until === undefined || at < until),
      )
        ? [[id]]
        : [],
    ),
  ];

  const seatAt = (party: PartyId, { spell, at }: Day): Seat =>
    pact === undefined || spell.force !== 'in force' ? 'none' : seatOf(pact, lineOf(party), at);

  const keyOf = (attacker: PartyId, victim: PartyId, { at, index }: Day): string => {
    const sort = names.byPlace
      ? `${attacker} ${moves(attacker)(at)}`
      : named(attacker)
        ? attacker
        : kinds.get(attacker);
    return `${index} ${victim} ${moves(victim)(at)} ${sort}`;
  };

  /** What is owed wherever at home the attack strikes, each duty once. */
  const owedAnywhereAtHome = (attacker: PartyId, victim: PartyId, { spell, at }: Day): readonly Owed[] => {
    const each = homesOf(victim, at).flatMap((home) =>
      obligedBy(spell.state, { attackers: [attacker], victim, at, shown, ...(home ? { in: home } : {}) }),
    );
    return [...new Map(each.map((owed) => [JSON.stringify(owed), owed])).values()];
  };

  const owedAt = (attacker: PartyId, victim: PartyId, day: Day): readonly Owed[] => {
    const key = keyOf(attacker, victim, day);
    const found = known.get(key) ?? owedAnywhereAtHome(attacker, victim, day);
    known.set(key, found);
    return found;
  };

  const daysOf = remembered((year: number): readonly Day[] => {
    const start = instant(year, 1, 1);
    const end = instant(year, 12, 31);
    const days = [start, instant(year, 7, 1), end, ...spells.map(({ from }) => from)];
    return [...new Set(days.filter((at) => at >= start && at <= end))].flatMap((at) => {
      const index = spells.findLastIndex(({ from }) => from <= at);
      const spell = spells[index];
      return spell ? [{ at, index, spell }] : [];
    });
  });

  const run: Runner['run'] = (challenger, target, year) => {
    const owed: Owed[] = [];
    let seat: Seat = 'none';
    // A state that is not there while the text seats the other cannot be tried.
    let seated = false;
    let tried = false;
    for (const day of daysOf(year)) {
      const victim = who(target, day.at);
      if (victim === undefined) continue;
      const here = seatAt(victim, day);
      if (here === 'none') continue;
      seated = true;
      const attacker = who(challenger, day.at);
      if (attacker === undefined) continue;
      tried = true;
      seat = seat === 'party' ? seat : here;
      owed.push(...owedAt(attacker, victim, day));
    }
    return tried || (!seated && is(target, year) !== undefined) ? { seat, owed } : undefined;
  };

  const is: Runner['is'] = (state, year) =>
    daysOf(year)
      .map(({ at }) => who(state, at))
      .find((party) => party !== undefined);

  const seats = new Map<number, Seat>();
  const seatIn = (state: number, year: number): Seat => {
    const key = state * 10_000 + year;
    const found = seats.get(key);
    if (found !== undefined) return found;
    const all = daysOf(year).map((day) => {
      const party = who(state, day.at);
      return party === undefined ? 'none' : seatAt(party, day);
    });
    const seat = all.includes('party') ? 'party' : all.includes('protected') ? 'protected' : 'none';
    seats.set(key, seat);
    return seat;
  };

  const isThere = (state: number | undefined, year: number): boolean =>
    state === undefined
      ? daysOf(year).some(({ spell }) => spell.force === 'in force')
      : seatIn(state, year) !== 'none';

  const years = remembered((state: number | undefined): Years | undefined => {
    let out: Years | undefined;
    for (let year = FIRST; year <= LAST; year += 1)
      if (isThere(state, year)) out = { from: out?.from ?? year, to: year };
    return out;
  });

  const moment: Runner['moment'] = (challenger, target, year) => {
    for (const day of daysOf(year)) {
      const [attacker, victim] = [who(challenger, day.at), who(target, day.at)];
      if (attacker !== undefined && victim !== undefined && seatAt(victim, day) !== 'none')
        return {
          state: day.spell.state,
          attacker,
          victim,
          at: day.at,
          key: keyOf(attacker, victim, day),
          owedIf: (other) => owedAt(other, victim, day),
          others: others.filter((id) => id !== attacker && id !== victim),
          regions,
        };
    }
    return undefined;
  };

  return { run, is, seat: seatIn, years, moment };
}

/** A day of a year, with the spell that it falls in. */
interface Day {
  readonly at: Instant;
  readonly index: number;
  readonly spell: Spell;
}

/** Days on which a region passes to or from a state, or into or out of an area while it has it. */
const movesOf = ({ regions }: World, party: PartyId): readonly Instant[] =>
  regions
    .filter(({ of }) => of.some(({ state }) => state === party))
    .flatMap(({ of, within, held }) => [...of, ...within, ...held])
    .flatMap(({ from, until }) => [from, until])
    .filter((at) => at !== undefined);

/** A function that looks up what it has answered before. */
const remembered = <K, V>(of: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, of(key));
    return known.get(key) as V;
  };
};
