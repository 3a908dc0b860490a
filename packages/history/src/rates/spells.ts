import {
  advance,
  due,
  type Instant,
  isValid,
  type Pact,
  type PartyId,
  startWith,
  type State,
  type System,
} from '@casus/engine';

/** A stretch of time in which nothing of a pact's own text comes or goes: no date passes, no term runs out. */
export interface Spell {
  readonly from: Instant;
  /** The pact at its beginning, when nothing has happened. */
  readonly state: State;
  readonly force: 'before' | 'in force' | 'ended';
}

/** The spells of a system of one pact up to an instant, in order; the first begins before every date. */
export function spellsOf(system: System, until: Instant): readonly Spell[] {
  const dates = [...datesIn(system.pacts[0]?.pact)].sort((a, b) => a - b);
  const out: Spell[] = [];
  let state = startWith(system);
  let begun = false;
  for (;;) {
    const { now } = state;
    const inForce = state.pacts[0]?.force === 'in force';
    begun ||= inForce;
    out.push({ from: now, state, force: inForce ? 'in force' : begun ? 'ended' : 'before' });
    // A term that runs out, or is renewed, stands in no date of the text: time itself is asked.
    const next = [dates.find((date) => date > now), due(state).find(({ at }) => at > now)?.at].filter(
      (at) => at !== undefined,
    );
    const first = Math.min(...next);
    if (first > until) return out;
    state = advance(state, first as Instant);
  }
}

/** No pact bears a date within this many milliseconds of 1970. */
const LEAST = 1e9;

/** Every instant in a part of a pact. A length taken for a date cuts a spell in two, and changes nothing else. */
const datesIn = (part: unknown, out: Set<number> = new Set()): ReadonlySet<number> => {
  if (typeof part === 'number' && Math.abs(part) > LEAST) out.add(part);
  if (typeof part === 'object' && part !== null) for (const each of Object.values(part)) datesIn(each, out);
  return out;
};

/** How a text seats a state: it is bound, it is protected alone, or neither. */
export type Seat = 'party' | 'protected' | 'none';

/** The seat of a state, whose other names in time are in `line`, by the dates of the text. */
export const seatOf = ({ roles }: Pact, line: readonly PartyId[], at: Instant): Seat => {
  const held = roles
    .filter(({ seats }) =>
      seats.some((seat) => (seat.party === 'all states' || line.includes(seat.party)) && isValid(seat, at)),
    )
    .map(({ nature }) => nature);
  if (held.some((nature) => nature === 'members' || nature === 'parties' || nature === 'guarantors'))
    return 'party';
  return held.includes('beneficiary') ? 'protected' : 'none';
};
