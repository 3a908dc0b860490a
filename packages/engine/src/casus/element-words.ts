import type { Incident, Verdict } from '../model/event.ts';
import type { IncidentPattern, Quality } from '../model/incident.ts';
import { listWords, partiesWords, partyWords, regionWords } from '../report/phrases.ts';
import type { Context } from '../state/context.ts';
import { isClaimed } from '../state/read.ts';
import { placesOf } from './area.ts';
import { attackerOf } from './attacker.ts';
import { firstUse, isKind } from './kinds.ts';

/** Sentences on the elements of an incident. Each says what is so, and can stand alone as an answer. */

/** "Landing falls under armed attack", with what makes it something else. */
export const kindWords = (
  pattern: IncidentPattern,
  incident: Incident,
  value: Verdict,
  context: Context,
): string => {
  const wanted = listWords(pattern.kinds, 'or');
  const kind = incident.incident;
  if (value === 'contested' && context.case && isClaimed(context.state, context.case))
    return `${kind} is only claimed; whether there was one is open`;
  if (value === 'contested') return `whether ${kind} amounts to ${wanted} is open`;
  if (value === 'true')
    return pattern.kinds.includes(kind) ? `${kind} is what the text names` : `${kind} falls under ${wanted}`;
  return pattern.kinds.some((each) => isKind(kind, each)) && firstUse(incident, context) === 'false'
    ? `${kind} in answer to an attack does not fall under ${wanted}`
    : `${kind} does not fall under ${wanted}`;
};

/** Whose act it is. */
export const attackerWords = (incident: Incident, context: Context, value: Verdict): string => {
  const { world } = context.state.system;
  const attacker = attackerOf(context) ?? 'unknown';
  if (attacker === 'unknown') return 'nobody competent has said who attacked';
  const who = partyWords(world, attacker);
  const says = attacker === incident.by ? `it is an act of ${who}` : `it is attributed to ${who}`;
  return value === 'false' ? `${says}, of whom the text does not speak` : says;
};

/** At whom it was directed. */
export const victimWords = (incident: Incident, context: Context, value: Verdict): string => {
  if (incident.on.length === 0) return 'the record names no victim';
  const whom = partiesWords(context.state.system.world, incident.on);
  return `it was directed at ${whom}${value === 'false' ? ', whom the text does not protect' : ''}`;
};

/** "The Falkland Islands lie outside the Treaty Area". */
export const placeWords = (
  pattern: IncidentPattern,
  incident: Incident,
  context: Context,
  value: Verdict,
): string => {
  const { world } = context.state.system;
  const area = pattern.in;
  const within =
    area?.kind === 'term'
      ? `the ${area.term}`
      : area?.kind === 'region'
        ? regionWords(world, area.region)
        : 'the area that the text names';
  const named = incident.in?.map((place) => regionWords(world, place));
  const struck =
    incident.object === undefined || incident.object === 'territory' ? undefined : incident.object;
  const places = named ? listWords(named) : `the territory of ${partiesWords(world, incident.on)}`;
  const what = struck === undefined ? places : `${struck}${named ? ` in ${places}` : ''}`;
  const lie = struck !== undefined || (named?.length ?? 0) > 1 || /^the .*s$/.test(places) ? 'lie' : 'lies';
  if (value === 'contested')
    return placesOf(incident, context).length === 0
      ? 'the record does not say where it struck'
      : `whether ${what} ${lie} in ${within} is contested`;
  return `${what} ${lie} ${value === 'true' ? 'in' : 'outside'} ${within}`;
};

/** "It was significant". */
export const qualityWords = (name: Quality, value: Verdict): string => {
  const what = name === 'first use' ? 'the first use of force' : name;
  return value === 'contested'
    ? `whether it was ${what} is contested`
    : `it was ${value === 'true' ? '' : 'not '}${what}`;
};
