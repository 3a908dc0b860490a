import type { NormRule } from '../compile/system.ts';
import { decidedIn, gives, isWithinMeasure } from '../casus/measures.ts';
import { inArea } from '../casus/area.ts';
import { attackerOf } from '../casus/attacker.ts';
import { isKind } from '../casus/kinds.ts';
import type { Area } from '../model/area.ts';
import type { Consultation, Event, Incident, Proposal, Reporting, Request } from '../model/event.ts';
import type { MeasureId, MeasureItem } from '../model/measure.ts';
import type { PartyId, Who } from '../model/who.ts';
import type { Context } from '../state/context.ts';
import { victimsOf } from '../state/read.ts';
import { includes } from '../state/who.ts';

/** Who acts in an event. */
export const actorsOf = (event: Event): readonly PartyId[] => {
  switch (event.kind) {
    case 'consultation':
      return event.by;
    case 'decision':
    case 'tick':
      return [];
    case 'authorisation':
      return [event.of];
    case 'fact':
    case 'status':
      return event.by === undefined ? [] : [event.by];
    default:
      return [event.by];
  }
};

/** Whether a party acts in an event. */
export const isActor = (event: Event, party: PartyId): boolean => {
  switch (event.kind) {
    case 'consultation':
      return event.by.includes(party);
    case 'decision':
    case 'tick':
      return false;
    case 'authorisation':
      return event.of === party;
    default:
      return event.by === party;
  }
};

/** Whether an event performs what a norm asks of its actor; the items of the menu that it covers. */
export const serves = (rule: NormRule, event: Event, context: Context): boolean => {
  const { act } = rule.norm;
  switch (rule.verb) {
    case 'help':
    case 'act':
    case 'comply':
      return isHelp(rule, event, context);
    case 'force':
      return isForce(rule, event, context);
    case 'sanction':
      return (
        event.kind === 'measure' &&
        isWithinMeasure(event.measure, 'sanctions') &&
        takes(rule, event.measure) &&
        reaches(act.against ?? act.to, event.against, context)
      );
    case 'deploy':
      return (
        (event.kind === 'measure' || event.kind === 'delivery') &&
        isWithinMeasure(event.measure, 'deployment') &&
        isThere(act.in, event.in, context)
      );
    case 'mobilise':
      return (
        (event.kind === 'incident' && event.incident === 'mobilisation') ||
        (event.kind === 'measure' && event.measure === 'mobilisation')
      );
    case 'consult':
      return (
        event.kind === 'consultation' &&
        sameBody(rule, event, context) &&
        (event.with.length === 0 ||
          event.body !== undefined ||
          reaches(act.to, [...event.with, ...event.by], context))
      );
    case 'meet':
      return event.kind === 'consultation' && event.body !== undefined;
    case 'report':
      return event.kind === 'reporting' && sameBody(rule, event, context);
    case 'seek':
      return (event.kind === 'request' || event.kind === 'proposal') && sameBody(rule, event, context);
    case 'warn':
      return (
        (event.kind === 'conduct' && event.verb === 'warn') ||
        (event.kind === 'measure' && event.measure === 'warning')
      );
    case 'decide':
      return (
        (event.kind === 'conduct' && event.verb === 'decide') ||
        event.kind === 'measure' ||
        event.kind === 'delivery'
      );
    case 'inform':
    case 'regard':
    case 'end':
    case 'admit':
    case 'conduct':
    case 'remain':
      return (
        event.kind === 'conduct' &&
        event.verb === act.verb &&
        (act.object === undefined || event.object === undefined || event.object === act.object)
      );
    case 'respect':
    case 'coerce':
    case 'nuclear':
    case 'threat or force':
    case 'power':
      return false;
  }
};

const sameBody = (
  rule: NormRule,
  event: Consultation | Reporting | Request | Proposal,
  context: Context,
): boolean => {
  const wanted = rule.norm.act.body;
  return (
    wanted === undefined ||
    event.body === undefined ||
    (wanted.body === event.body &&
      (event.pact === undefined || event.pact === (wanted.pact ?? context.rule.pact.id)))
  );
};

const reaches = (who: Who | undefined, parties: readonly PartyId[] | undefined, context: Context): boolean =>
  who === undefined ||
  parties === undefined ||
  parties.length === 0 ||
  parties.some((party) => includes(who, party, context) === 'true');

/** Help: a measure for the victim, or against the attacker; war on the attacker is help too. */
const isHelp = (rule: NormRule, event: Event, context: Context): boolean => {
  const { act } = rule.norm;
  if (event.kind === 'incident') {
    if (!isKind(event.incident, 'use of force')) return false;
    const attacker = attackerOf(context);
    return (
      attacker !== undefined &&
      event.on.includes(attacker) &&
      (rule.menu === undefined || rule.menu.some((item) => fights(item, event)))
    );
  }
  if (event.kind === 'conduct') return event.verb === act.verb && rule.verb === 'act';
  if (event.kind !== 'measure' && event.kind !== 'delivery') return false;
  if (!takes(rule, event.measure) || !isDecided(rule, event.measure, context)) return false;
  const attacker = attackerOf(context);
  const against = event.kind === 'measure' ? event.against : undefined;
  if (against && against.length > 0 && attacker !== undefined && against.includes(attacker)) return true;
  if (event.to && event.to.length > 0)
    return act.to
      ? reaches(act.to, event.to, context)
      : victimsOf(context.state, context.case ?? NOWHERE).some((victim) => event.to?.includes(victim));
  return against === undefined || against.length === 0;
};

const NOWHERE = {
  id: -1,
  root: -1,
  at: 0,
  known: 0,
  events: [],
  beliefs: [],
  instances: [],
  deemed: [],
  topics: 0,
  edit: undefined,
} as unknown as NonNullable<Context['case']>;

/** Force as the text asks for it: against whom, of which kind, and with what share of the forces. */
const isForce = (rule: NormRule, event: Event, context: Context): boolean => {
  const { act } = rule.norm;
  const target = act.against ?? act.to ?? { kind: 'pronoun', pronoun: 'attacker' };
  const items = act.menu?.items ?? [];
  const any = items.length === 0;
  if (event.kind === 'incident')
    return (
      isKind(event.incident, 'use of force') &&
      event.on.some((party) => includes(target, party, context) === 'true') &&
      (any || items.some((item) => fights(item, event)))
    );
  return (
    event.kind === 'measure' &&
    isWithinMeasure(event.measure, 'force') &&
    reaches(target, event.against, context) &&
    (any || items.some((item) => covers(item, event.measure)))
  );
};

/** Whether something was done where the text asks for it; what names no place may have been there. */
export const isThere = (
  area: Area | undefined,
  places: readonly string[] | undefined,
  context: Context,
): boolean =>
  area === undefined ||
  places === undefined ||
  inArea(
    area,
    { kind: 'incident', incident: 'use of force', by: 'unknown', on: [], at: context.state.now, in: places },
    context,
  ) === 'true';

/** "The measures ordered": only what the decision names counts, where it names anything. */
const isDecided = (rule: NormRule, measure: MeasureId, context: Context): boolean => {
  if (!rule.norm.act.menu?.decided) return true;
  const decided = decidedIn(context);
  return decided === undefined || decided.some((item) => isWithinMeasure(measure, item));
};

/** Whether a measure is on the menu of a norm (an empty menu takes anything that helps). */
export const takes = (rule: NormRule, measure: MeasureId): boolean =>
  rule.menu === undefined || rule.menu.some((item) => covers(item, measure));

/** Whether fighting answers an item: force in general does by any incident of force, a kind or share of it where the means say so. */
export const fights = (item: MeasureItem, event: Incident): boolean =>
  covers(item, 'force') || (event.means ?? []).some((means) => covers(item, means));

/** Whether a measure answers an item of a menu: it is the item or a case of it, or the item names help in general. */
export const covers = (item: MeasureItem, measure: MeasureId): boolean =>
  gives(measure, item.measure) ||
  item.measure === 'assistance' ||
  item.measure === 'other assistance' ||
  item.measure === 'swift and sustained assistance' ||
  (item.measure === 'military assistance' && MILITARY.has(measure));

const MILITARY: ReadonlySet<MeasureId> = new Set([
  'arms',
  'modern equipment',
  'air defence',
  'logistics',
  'deployment',
  'forces',
  'force',
  'training',
  'intelligence',
]);
