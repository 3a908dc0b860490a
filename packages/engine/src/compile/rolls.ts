import type { Role, Seat } from '../model/pact.ts';
import type { Instant } from '../model/time.ts';
import type { PartyId } from '../model/who.ts';
import { covers, type WorldIndex } from './world.ts';

/** Who holds a role from an instant on, until the next roll. */
export interface Roll {
  readonly from: Instant;
  readonly holders: readonly PartyId[];
}

/** Who holds the seat of `party` at `at`: itself, or the state that continues it (Prussia's guarantee of 1839 falls to Germany). */
export const presentOf = (world: WorldIndex, party: PartyId, at: Instant): PartyId => {
  const actor = world.actors.get(party);
  if (!actor || actor.until === undefined || at < actor.until) return party;
  for (const other of world.actors.values()) {
    if (other.continues?.includes(party) && covers(other, at)) return other.id;
  }
  return party;
};

/** The roll that holds at an instant: the last that began by then. */
export const rollAt = (rolls: readonly Roll[], at: Instant): readonly PartyId[] => {
  let low = 0;
  let high = rolls.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rolls[middle]?.from ?? Number.POSITIVE_INFINITY) <= at) low = middle;
    else high = middle - 1;
  }
  return rolls[low]?.holders ?? [];
};

/** Holders of a role by its text, period by period: seats change only at the dates that text and catalogue name. */
export const rollsOf = (seats: readonly Seat[], world: WorldIndex): readonly Roll[] =>
  datesOf(seats, world).map((from) => ({ from, holders: holdersAt(seats, world, from) }));

/** Everybody bound by or benefiting from a pact, period by period: every seat but those of outsiders and adversaries. */
export const partyRolls = (
  roles: readonly Role[],
  rolls: ReadonlyMap<string, readonly Roll[]>,
): readonly Roll[] => {
  const bound = roles.filter((role) => isBound(role)).map((role) => rolls.get(role.singular) ?? []);
  const dates = [...new Set(bound.flatMap((list) => list.map((roll) => roll.from)))].toSorted(
    (a, b) => a - b,
  );
  return dates.map((from) => ({ from, holders: [...new Set(bound.flatMap((list) => rollAt(list, from)))] }));
};

/** Whether holders of a role are parties. */
export const isBound = (role: Role): boolean =>
  role.nature !== 'outsiders' && role.nature !== 'adversary' && role.nature !== 'signatories';

const holdersAt = (seats: readonly Seat[], world: WorldIndex, at: Instant): readonly PartyId[] => {
  const out = new Set<PartyId>();
  for (const seat of seats) {
    if (!covers(seat, at)) continue;
    if (seat.party === 'all states') {
      for (const actor of world.actors.values())
        if (actor.kind === 'state' && covers(actor.un ?? actor, at)) out.add(actor.id);
    } else out.add(presentOf(world, seat.party, at));
  }
  return [...out];
};

/** Every instant at which the holders may change, the beginning of time first. */
const datesOf = (seats: readonly Seat[], world: WorldIndex): readonly Instant[] => {
  const dates = new Set<number>([Number.NEGATIVE_INFINITY]);
  const add = (entry: { readonly from?: Instant; readonly until?: Instant }): void => {
    if (entry.from !== undefined) dates.add(entry.from);
    if (entry.until !== undefined) dates.add(entry.until);
  };
  for (const seat of seats) {
    add(seat);
    if (seat.party === 'all states') {
      for (const actor of world.actors.values()) if (actor.kind === 'state') add(actor.un ?? actor);
    } else if (world.actors.get(seat.party)?.until !== undefined) {
      add(world.actors.get(seat.party) ?? {});
      for (const actor of world.actors.values()) if (actor.continues?.includes(seat.party)) add(actor);
    }
  }
  return [...dates].toSorted((a, b) => a - b) as Instant[];
};
