import { VERBS } from '../catalogue/verbs.ts';
import type { ActPattern } from '../model/condition.ts';
import type { Event, Verdict } from '../model/event.ts';
import type { MeasureId } from '../model/measure.ts';
import type { PartyId, Who } from '../model/who.ts';
import type { Context } from '../state/context.ts';
import { eventAt } from '../state/read.ts';
import { includes, members } from '../state/who.ts';
import { sure } from '../truth/kleene.ts';
import { isWithinMeasure } from './measures.ts';

const CLASS = new Map(VERBS.map((verb) => [verb.id, verb.class]));

/** Whether an act that a condition looks for is in the record of the case. */
export const doesAct = (pattern: ActPattern, context: Context): Verdict => {
  const { case: of, state } = context;
  if (pattern.each) {
    const { each: _, ...one } = pattern;
    const parties = members(pattern.by, context);
    return sure(
      parties.length > 0 &&
        parties.every((id) => doesAct({ ...one, by: { kind: 'states', ids: [id] } }, context) === 'true'),
    );
  }
  if (pattern.all) return consultsAll(pattern, context);
  for (const index of of?.events ?? []) {
    const event = eventAt(state, index);
    if (!event || (event.known ?? event.at) > state.now || !isAct(pattern, event, context)) continue;
    context.grounds?.events.push(index);
    return 'true';
  }
  return statusAct(pattern, context);
};

/** Whether every one of those named was consulted, be it in several meetings. */
const consultsAll = (pattern: ActPattern, context: Context): Verdict => {
  const { case: of, state } = context;
  if (pattern.to === undefined) return 'false';
  const met = new Set<PartyId>();
  for (const index of of?.events ?? []) {
    const event = eventAt(state, index);
    if (event?.kind !== 'consultation' || (event.known ?? event.at) > state.now) continue;
    if (!event.by.some((party) => includes(pattern.by, party, context) === 'true')) continue;
    context.grounds?.events.push(index);
    // A meeting of a body is a meeting of its members.
    const sat =
      event.body === undefined
        ? []
        : members({ kind: 'body', body: event.body, ...(event.pact ? { pact: event.pact } : {}) }, context);
    for (const party of [...event.by, ...event.with, ...sat]) met.add(party);
  }
  return sure(members(pattern.to, context).every((party) => met.has(party)));
};

const isAct = (pattern: ActPattern, event: Event, context: Context): boolean => {
  const meant = (who: Who | undefined, parties: readonly PartyId[] | undefined): boolean =>
    who === undefined || (parties ?? []).some((party) => includes(who, party, context) === 'true');
  const measures = (measure: MeasureId): boolean =>
    pattern.measures === undefined || pattern.measures.some((wanted) => isWithinMeasure(measure, wanted));
  const verb = CLASS.get(pattern.verb) ?? 'conduct';
  switch (event.kind) {
    case 'request':
      return (
        pattern.verb === 'request' &&
        includes(pattern.by, event.by, context) === 'true' &&
        (pattern.body === undefined || event.body === undefined || event.body === pattern.body) &&
        (pattern.object === undefined || pattern.object.includes(event.what))
      );
    case 'consultation':
      return (
        verb === 'consult' &&
        event.by.some((party) => includes(pattern.by, party, context) === 'true') &&
        meant(pattern.to, [...event.with, ...event.by])
      );
    case 'measure':
    case 'delivery': {
      const help = verb === 'help' || verb === 'act' || verb === 'comply';
      const force = verb === 'force' && isWithinMeasure(event.measure, 'force');
      const other =
        (verb === 'sanction' && isWithinMeasure(event.measure, 'sanctions')) ||
        (verb === 'deploy' && isWithinMeasure(event.measure, 'deployment')) ||
        (verb === 'mobilise' && event.measure === 'mobilisation');
      if (!help && !force && !other) return false;
      return (
        includes(pattern.by, event.by, context) === 'true' &&
        measures(event.measure) &&
        meant(pattern.to, event.to) &&
        meant(pattern.against, event.kind === 'measure' ? event.against : undefined)
      );
    }
    case 'incident':
      if (verb === 'mobilise')
        return event.incident === 'mobilisation' && includes(pattern.by, event.by, context) === 'true';
      if (verb !== 'force' && verb !== 'help') return false;
      if (event.incident === 'mobilisation' || event.incident === 'threat') return false;
      return verb === 'help'
        ? includes(pattern.by, event.by, context) === 'true' &&
            event.on.length > 0 &&
            pattern.to !== undefined &&
            event.on.every(
              (party) => pattern.to === undefined || includes(pattern.to, party, context) !== 'true',
            )
        : includes(pattern.by, event.by, context) === 'true' && meant(pattern.against, event.on);
    case 'conduct':
      return (
        event.verb === pattern.verb &&
        includes(pattern.by, event.by, context) === 'true' &&
        meant(pattern.to, event.to) &&
        (pattern.object === undefined || event.object === undefined || event.object === pattern.object)
      );
    case 'status':
      return (
        event.by !== undefined &&
        STATUS[pattern.verb]?.includes(event.act) === true &&
        includes(pattern.by, event.by, context) === 'true' &&
        (pattern.object === undefined || pattern.object === event.pact)
      );
    default:
      return false;
  }
};

const STATUS: Readonly<Record<string, readonly string[]>> = {
  join: ['joins'],
  ratify: ['ratifies'],
  approve: ['approves', 'ratifies'],
  consent: ['consents'],
  sign: ['signs'],
};

/** Acts in the life of pacts stand outside all cases. */
const statusAct = (pattern: ActPattern, context: Context): Verdict => {
  if (STATUS[pattern.verb] === undefined) return 'false';
  const { state } = context;
  const rule =
    pattern.object === undefined ? context.rule : (state.system.byId.get(pattern.object) ?? context.rule);
  const life = state.pacts[rule.index];
  const joined = pattern.verb === 'join' ? (life?.joined ?? []).map((entry) => entry.party) : [];
  const ratified =
    pattern.verb === 'join'
      ? []
      : (life?.ratified ?? [])
          .filter((entry) => STATUS[pattern.verb]?.includes(entry.act))
          .map((entry) => entry.party);
  return [...joined, ...ratified].some((party) => includes(pattern.by, party, context) === 'true')
    ? 'true'
    : 'false';
};
