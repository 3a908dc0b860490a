import type { VerbClass } from '../catalogue/verbs.ts';
import type { NormRule } from '../compile/system.ts';
import { isWithinMeasure } from '../casus/measures.ts';
import { isKind, quality } from '../casus/kinds.ts';
import { isThere } from './serves.ts';
import { articleMatches } from '../casus/weigh.ts';
import type { Event } from '../model/event.ts';
import type { PartyId, Who } from '../model/who.ts';
import type { Context } from '../state/context.ts';
import { includes } from '../state/who.ts';

/** Kinds of event that can break a norm of a class of verbs; all others are let through without a look. */
const TOUCHED: Readonly<Partial<Record<VerbClass, readonly Event['kind'][]>>> = {
  respect: ['incident'],
  'threat or force': ['incident', 'measure'],
  force: ['incident', 'measure'],
  nuclear: ['incident'],
  coerce: ['measure'],
  sanction: ['measure'],
  help: ['measure', 'delivery'],
  deploy: ['measure', 'delivery', 'incident'],
  mobilise: ['incident'],
  remain: ['incident', 'conduct'],
  conduct: ['conduct'],
  admit: ['conduct'],
  inform: ['conduct'],
};

/** Kinds of event that use a power, by its verb; joining is an act in the life of a pact as well. */
const USED: Readonly<Record<string, Event['kind']>> = {
  determine: 'finding',
  find: 'finding',
  contest: 'contest',
  invoke: 'invocation',
  withdraw: 'status',
  terminate: 'status',
  suspend: 'status',
  release: 'status',
  expel: 'status',
  waive: 'status',
  extend: 'status',
  join: 'status',
};

/** Whether an event of a kind could touch a norm at all, whoever does it to whomever. */
export const canTouch = (rule: NormRule, kind: Event['kind']): boolean =>
  TOUCHED[rule.verb]?.includes(kind) === true ||
  (USED[rule.norm.act.verb] === kind && rule.norm.shuts === undefined);

type Targets = readonly (PartyId | 'nobody')[];
const NOBODY: Targets = [];

/** Whom an event strikes in the sense of the norm's verb; none where it does not touch the norm. */
export const touches = (rule: NormRule, event: Event, context: Context): Targets => {
  const { act } = rule.norm;
  // "Neither Party shall attack the other": other than the one who acts, whoever the victim is.
  const there: Context = { ...context, seekingOther: true };
  const hit = (parties: readonly PartyId[] | undefined, who: Who | undefined): Targets =>
    (parties ?? []).filter(
      (party) => party !== context.bearer && (who === undefined || includes(who, party, there) === 'true'),
    );
  const protectedBy = act.to ?? act.against;
  if (
    event.kind === 'incident' &&
    act.qualities?.some((name) => quality(name, event, context) !== 'true') === true
  )
    return NOBODY;
  switch (rule.verb) {
    case 'respect':
      return event.kind === 'incident' &&
        (isKind(event.incident, 'use of force') ||
          isKind(event.incident, 'aggression') ||
          isKind(event.incident, 'coercion'))
        ? hit(event.on, protectedBy)
        : NOBODY;
    case 'threat or force':
      if (
        event.kind === 'incident' &&
        (isKind(event.incident, 'use of force') ||
          isKind(event.incident, 'threat') ||
          isKind(event.incident, 'aggression'))
      )
        return hit(event.on, protectedBy);
      return event.kind === 'measure' && isWithinMeasure(event.measure, 'force')
        ? hit(event.against, protectedBy)
        : NOBODY;
    case 'force':
      if (event.kind === 'incident' && isKind(event.incident, 'use of force'))
        return hit(event.on, protectedBy);
      return event.kind === 'measure' && isWithinMeasure(event.measure, 'force')
        ? hit(event.against, protectedBy)
        : NOBODY;
    case 'nuclear':
      return event.kind === 'incident' &&
        (event.incident === 'nuclear use' || event.means?.includes('nuclear weapons') === true)
        ? hit(event.on, protectedBy)
        : NOBODY;
    case 'coerce':
    case 'sanction':
      return event.kind === 'measure' && isWithinMeasure(event.measure, 'sanctions')
        ? hit(event.against, protectedBy)
        : NOBODY;
    case 'help':
      return (event.kind === 'measure' || event.kind === 'delivery') &&
        (!act.menu ||
          act.menu.items.length === 0 ||
          act.menu.items.some((item) => isWithinMeasure(event.measure, item.measure)))
        ? hit(event.to, act.to)
        : NOBODY;
    case 'deploy':
      if (event.kind === 'incident' && !isKind(event.incident, 'assembly of forces')) return NOBODY;
      return (event.kind === 'incident' ||
        ((event.kind === 'measure' || event.kind === 'delivery') &&
          isWithinMeasure(event.measure, 'deployment'))) &&
        isThere(act.in, event.in, context)
        ? ['nobody']
        : NOBODY;
    case 'mobilise':
      return event.kind === 'incident' && event.incident === 'mobilisation'
        ? [event.on[0] ?? 'nobody']
        : NOBODY;
    case 'remain': {
      if (event.kind === 'conduct')
        return event.verb === 'join' || event.verb === 'host' ? ['nobody'] : NOBODY;
      if (event.kind !== 'incident' || !isKind(event.incident, 'use of force')) return NOBODY;
      const other = event.on.find((party) => party !== context.bearer);
      return other !== undefined &&
        context.weigh(
          { kind: 'norm', ref: { pact: 'UNC-1945', article: '51' }, test: 'applies' },
          { ...context, target: other },
        ) !== 'true'
        ? [other]
        : NOBODY;
    }
    case 'conduct':
    case 'admit':
    case 'inform':
      // "Any alliance against the other": whom an alliance is directed against must be told, no pact shows it by itself.
      if (act.against !== undefined && (act.verb === 'join' || act.verb === 'conclude'))
        return event.kind === 'conduct' && event.verb === act.verb ? hit(event.to, act.against) : NOBODY;
      if (event.kind === 'status' && act.verb === 'join')
        return event.act === 'joins' && event.pact !== context.rule.pact.id ? ['nobody'] : NOBODY;
      if (event.kind !== 'conduct') return NOBODY;
      if (rule.verb === 'admit') return event.verb === 'exclude' ? ['nobody'] : NOBODY;
      if (rule.norm.position === 'duty' && rule.norm.manner === 'maintain') return NOBODY;
      return event.verb === act.verb &&
        (act.object === undefined || event.object === undefined || event.object === act.object)
        ? ['nobody']
        : NOBODY;
    case 'power':
      return usesPower(rule, event, context) ? ['nobody'] : NOBODY;
    default:
      return NOBODY;
  }
};

/** Whether an event is the use of the power that a norm is about ("shall not determine ... without consulting"). */
const usesPower = ({ norm: { act, shuts } }: NormRule, event: Event, context: Context): boolean => {
  // What shuts a power leaves nothing to break: its use has no effect.
  if (shuts) return false;
  const own = context.rule.pact.id;
  const ofPact = (pact: string | undefined): boolean => pact === undefined || pact === own;
  switch (event.kind) {
    case 'finding':
      return (
        (act.verb === 'determine' || act.verb === 'find') &&
        ofPact(event.pact) &&
        (event.term === undefined || act.term === undefined || event.term === act.term)
      );
    case 'contest':
      return act.verb === 'contest' && (event.term === undefined || event.term === act.term);
    case 'invocation':
      return (
        act.verb === 'invoke' &&
        event.pact === (act.ref?.pact ?? own) &&
        (act.ref?.article === undefined || articleMatches(act.ref.article, event.article))
      );
    case 'status':
      return event.pact === (act.ref?.pact ?? own) && POWERS[event.act] === act.verb;
    default:
      return false;
  }
};

/** Acts in the life of a pact and the powers that they use. */
const POWERS: Readonly<Record<string, string>> = {
  withdraws: 'withdraw',
  terminates: 'terminate',
  suspends: 'suspend',
  releases: 'release',
  waives: 'waive',
  extends: 'extend',
  expels: 'expel',
};
