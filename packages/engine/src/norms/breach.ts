import { covers } from '../compile/world.ts';
import type { Event } from '../model/event.ts';
import type { PartyId } from '../model/who.ts';
import { inForce } from '../state/read.ts';
import { includes } from '../state/who.ts';
import { get } from '../store/intmap.ts';
import {
  addInstance,
  caseAt,
  contextOf,
  note,
  openCase,
  pactOf,
  putInstance,
  signal,
  type Turn,
} from '../step/turn.ts';
import type { NormRule } from '../compile/system.ts';
import type { Condition } from '../model/condition.ts';
import { along, numberOf } from '../state/read.ts';
import { actorsOf, serves } from './serves.ts';
import { breaks } from './forbidden.ts';

/** Kinds of event that can break a standing norm; all others are let through without a look. */
const CAN_BREAK: ReadonlySet<Event['kind']> = new Set([
  'incident',
  'measure',
  'delivery',
  'conduct',
  'status',
  'finding',
  'invocation',
  'contest',
]);

/**
 * Records the prohibitions and maintenance duties that an event breaks. A forbidden act is recorded as
 * a breach, never refused (SEMANTICS section 6).
 */
export const breachBy = (turn: Turn, event: Event, actors = actorsOf(event)): void => {
  const { standing } = turn.work.system;
  if (!CAN_BREAK.has(event.kind) || (standing.length === 0 && turn.work.kept.size === 0)) return;
  for (const actor of speakersOf(turn, event, actors)) {
    for (const rule of standing) {
      const pact = pactOf(turn.work, rule);
      if (!inForce(turn.work, pact) || !covers(rule.norm.valid, event.at)) continue;
      const id = get(turn.work.caseOf, turn.event);
      const context = contextOf(
        turn.work,
        pact,
        id === undefined ? undefined : get(turn.work.cases, id),
        actor,
      );
      if (includes(rule.norm.subject.who, actor, context) !== 'true' || !breaks(rule, event, context))
        continue;
      if (actsAlone(turn, rule, event, actor)) continue;
      record(turn, rule.index, actor, event);
    }
    keptUp(turn, event, actor);
  }
};

/** A finding by an organ of one party is that party's act. */
const speakersOf = (turn: Turn, event: Event, actors: readonly PartyId[]): readonly PartyId[] =>
  event.kind === 'finding'
    ? actors.map(
        (actor) => turn.work.system.bodies.find((entry) => entry.body.name === actor)?.body.actsFor ?? actor,
      )
    : actors;

/** "Without prior agreement": who performs such a duty needs nobody's consent that the same pact asks for. */
const actsAlone = (turn: Turn, ban: NormRule, event: Event, actor: PartyId): boolean => {
  if (!ban.norm.unless || !asksFirst(ban.norm.unless)) return false;
  for (const ref of along(get(turn.work.open, numberOf(turn.work.system.world, actor)))) {
    const of = caseAt(turn, ref.case);
    const rule = turn.work.system.norms[of.instances[ref.instance]?.norm ?? -1];
    if (!rule?.norm.alone || rule.pact !== ban.pact) continue;
    if (serves(rule, event, contextOf(turn.work, pactOf(turn.work, rule), of, actor))) return true;
  }
  return false;
};

const asksFirst = (condition: Condition): boolean =>
  condition.kind === 'consents' ||
  (condition.kind === 'act' && condition.act.verb === 'consult') ||
  ((condition.kind === 'and' || condition.kind === 'or') && condition.of.some(asksFirst));

const record = (turn: Turn, norm: number, actor: PartyId, event: Event): void => {
  const id = get(turn.work.caseOf, turn.event) ?? openCase(turn, turn.event, event.at, turn.work.now).id;
  const of = caseAt(turn, id);
  if (of.instances.some((instance) => instance.norm === norm && instance.bearers.includes(actor))) return;
  addInstance(turn, id, {
    norm,
    bearers: [actor],
    status: 'breached',
    since: event.at,
    due: Number.NaN,
    changed: event.at,
    cause: [turn.event],
    by: [turn.event],
    done: 0,
  });
  const rule = turn.work.system.norms[norm];
  note(
    turn,
    'breach',
    'breach',
    actor,
    `${actor} broke Article ${rule?.norm.cite.article ?? '?'} of ${rule ? pactOf(turn.work, rule).pact.id : '?'}`,
    norm,
  );
  signal(turn, id, 'norm');
};

/** Conditional prohibitions ("shall not make peace except jointly") live as instances; an act may break them. */
const keptUp = (turn: Turn, event: Event, actor: PartyId): void => {
  let link = get(turn.work.kept, numberOf(turn.work.system.world, actor));
  for (; link !== undefined; link = link.tail) {
    const ref = link.head;
    const of = caseAt(turn, ref.case);
    const instance = of.instances[ref.instance];
    const rule = instance ? turn.work.system.norms[instance.norm] : undefined;
    if (!instance || !rule || instance.status !== 'active' || rule.norm.manner !== 'maintain') continue;
    if (!breaks(rule, event, contextOf(turn.work, pactOf(turn.work, rule), of, actor))) continue;
    putInstance(turn, ref.case, ref.instance, {
      ...instance,
      status: 'breached',
      changed: event.at,
      by: [turn.event],
    });
    note(
      turn,
      'breach',
      'breach',
      actor,
      `${actor} broke Article ${rule.norm.cite.article} of ${pactOf(turn.work, rule).pact.id}`,
      rule.index,
    );
    signal(turn, ref.case, 'norm');
  }
};
