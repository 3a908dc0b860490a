import { covers, holderOf, isWithin, sovereignOf } from '../compile/world.ts';
import type { Area } from '../model/area.ts';
import type { Incident, Verdict } from '../model/event.ts';
import type { Who } from '../model/who.ts';
import { type Context, inside } from '../state/context.ts';
import { includes, isKnown } from '../state/who.ts';
import { and, not, or, sure } from '../truth/kleene.ts';

/** Where an incident struck: the places the chronicle names, else the territory of its victims. */
export const placesOf = (incident: Incident, context: Context): readonly string[] => {
  if (incident.in && incident.in.length > 0) return incident.in;
  return incident.on.flatMap((victim) =>
    (context.state.system.world.territories.get(victim) ?? [])
      .filter((region) => region.of.some((seat) => seat.state === victim && covers(seat, incident.at)))
      .map((region) => region.id),
  );
};

/**
 * Whether an incident lies in an area. True if it struck at least one place inside (an attack on two
 * cities is an attack on each); contested if no place is known or the place is marked as disputed.
 */
export const inArea = (area: Area, incident: Incident, context: Context): Verdict => {
  const value = strikes(area, incident, context);
  return value === 'true' && incident.disputed?.includes('place') ? 'contested' : value;
};

const strikes = (area: Area, incident: Incident, context: Context): Verdict => {
  switch (area.kind) {
    case 'everywhere':
      return 'true';
    case 'line':
      return incident.across === undefined ? 'contested' : sure(incident.across === area.line);
    case 'objects': {
      const object = incident.object;
      if (object === undefined || object === 'territory' || !area.objects.includes(object)) return 'false';
      const owned = incident.on.reduce<Verdict>(
        (sofar, victim) => or(sofar, includes(area.of, victim, context)),
        'false',
      );
      return area.in ? and(owned, strikes(area.in, incident, context)) : owned;
    }
    case 'union':
      return area.of.reduce<Verdict>(
        (sofar, part) => (sofar === 'true' ? sofar : or(sofar, strikes(part, incident, context))),
        'false',
      );
    case 'except': {
      // An attack on a place inside counts even if another place it struck is excluded.
      return anyPlace(incident, context, (place) =>
        and(holds(area.base, place, incident, context), not(holds(area.minus, place, incident, context))),
      );
    }
    default:
      return anyPlace(incident, context, (place) => holds(area, place, incident, context));
  }
};

const anyPlace = (incident: Incident, context: Context, test: (place: string) => Verdict): Verdict => {
  const places = placesOf(incident, context);
  if (places.length === 0) return 'contested';
  return places.reduce<Verdict>(
    (sofar, place) => (sofar === 'true' ? sofar : or(sofar, test(place))),
    'false',
  );
};

/** Whether one place lies in an area. */
const holds = (area: Area, place: string, incident: Incident, context: Context): Verdict => {
  const { world } = context.state.system;
  const at = incident.at;
  switch (area.kind) {
    case 'region':
      return sure(isWithin(world, place, area.region, at));
    case 'term': {
      const term = context.rule.terms
        .get(area.term)
        ?.find((entry) => entry.kind === 'area' && covers(entry.valid, at) && isKnown(entry.cite, context));
      const there = term?.kind === 'area' ? inside(context, `area ${area.term}`) : undefined;
      return term?.kind === 'area' && there
        ? needsIncident(term.area)
          ? strikes(term.area, incident, there)
          : holds(term.area, place, incident, there)
        : 'contested';
    }
    case 'territory': {
      const owner = sovereignOf(world, place, at);
      const owned = owner === undefined ? 'false' : includes(area.of, owner, context);
      if (owned === 'false') return 'false';
      const inside = area.in ? holds(area.in, place, incident, context) : 'true';
      const kind =
        area.only === 'islands'
          ? sure(onIsland(context, place))
          : area.only === 'metropolitan'
            ? sure(isMetropolitan(context, place))
            : 'true';
      return and(and(owned, inside), and(kind, controlled(area.control, place, area.asOf ?? at, context)));
    }
    case 'overlap':
      return area.of.reduce<Verdict>(
        (sofar, part) => and(sofar, holds(part, place, incident, context)),
        'true',
      );
    case 'union':
      return area.of.reduce<Verdict>(
        (sofar, part) => or(sofar, holds(part, place, incident, context)),
        'false',
      );
    case 'except':
      return and(
        holds(area.base, place, incident, context),
        not(holds(area.minus, place, incident, context)),
      );
    case 'dated':
      return covers(area, at) ? holds(area.area, place, incident, context) : 'false';
    case 'line':
    case 'objects':
    case 'everywhere':
      return strikes(area, incident, context);
  }
};

/** Protected objects are a matter of the whole incident, not of one of its places. */
const needsIncident = (area: Area): boolean =>
  area.kind === 'objects' ||
  area.kind === 'line' ||
  (area.kind === 'union' && area.of.some(needsIncident)) ||
  (area.kind === 'dated' && needsIncident(area.area));

const controlled = (
  control: Who | undefined,
  place: string,
  at: Incident['at'],
  context: Context,
): Verdict => {
  if (control === undefined) return 'true';
  const holder = holderOf(context.state.system.world, place, at);
  if (!holder) return 'contested';
  const value = includes(control, holder.state, context);
  return holder.part ? 'contested' : value;
};

const onIsland = (context: Context, place: string): boolean =>
  (context.state.system.world.around.get(place) ?? []).some(
    (link) => context.state.system.world.regions.get(link.region)?.kind === 'island',
  );

/** Metropolitan territory: reached from the place through the state's own territory, not an overseas subdivision or island of another continent. */
const isMetropolitan = (context: Context, place: string): boolean =>
  (context.state.system.world.around.get(place) ?? []).some(
    (link) => context.state.system.world.regions.get(link.region)?.kind === 'territory',
  );
