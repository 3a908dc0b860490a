import { plus } from '../store/plus.ts';
import { withStatus } from '../state/copy.ts';
import { covers } from '../compile/world.ts';
import type { Event } from '../model/event.ts';
import type { PartyId } from '../model/who.ts';
import type { Instance, Ref, State } from '../state/state.ts';
import { caseIn, hasLeft, inForce } from '../state/read.ts';
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
import { owedBy } from '../state/owed.ts';
import { along, numberOf } from '../state/read.ts';
import { actorsOf, serves } from './serves.ts';
import { breaks, yields } from './forbidden.ts';
import { canTouch } from './touches.ts';

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
  for (const name of actors) {
    const actor = speakerOf(turn.work, event.kind, name);
    // One act is judged against all norms as things stand before it, whatever their order in the text.
    const broken = brokenBy(turn, event, actor, bansOn(turn.work, actor, event.kind));
    for (const rule of broken.standing) record(turn, rule.index, actor, event);
    for (const ref of broken.kept) breakKept(turn, ref, actor, event);
  }
};

/** What an act of a party can break: standing norms, and instances that the party has to keep up. */
export interface Bans {
  readonly standing: readonly NormRule[];
  readonly kept: readonly Ref[];
}

/** The norms in force that an act of this kind could break, were it done by the party now. */
export const bansOn = (state: State, actor: PartyId, kind: Event['kind']): Bans => {
  const standing = state.system.standing.filter((rule) => canTouch(rule, kind));
  const kept: Ref[] = [];
  for (const ref of along(get(state.kept, numberOf(state.system.world, actor)))) {
    const instance = caseIn(state, ref.case)?.instances[ref.instance];
    const rule = instance ? state.system.norms[instance.norm] : undefined;
    if (!instance || !rule || !canTouch(rule, kind) || state.system.standing.includes(rule)) continue;
    if (instance.status === 'active' || instance.status === 'breached') kept.push(ref);
  }
  return { standing, kept };
};

/** Which of them the act breaks, once it has its place in a case. Changes nothing. */
export const brokenBy = (turn: Turn, event: Event, actor: PartyId, bans: Bans): Bans => {
  const { work } = turn;
  const id = get(work.caseOf, turn.event);
  const of = id === undefined ? undefined : caseIn(work, id);
  return {
    standing: bans.standing.filter((rule) => {
      const pact = pactOf(work, rule);
      if (!inForce(work, pact) || !covers(rule.norm.valid, event.at)) return false;
      const context = contextOf(work, pact, of, actor);
      return (
        includes(rule.norm.subject.who, actor, context) === 'true' &&
        !hasLeft(work, pact, actor, context.at) &&
        breaks(rule, event, context) &&
        !actsAlone(turn, rule, event, actor) &&
        !yields(rule, event, context)
      );
    }),
    // Conditional prohibitions ("shall not make peace except jointly") live as instances, in their own case.
    kept: bans.kept.filter((ref) => {
      const there = caseAt(turn, ref.case);
      const rule = work.system.norms[there.instances[ref.instance]?.norm ?? -1];
      return rule !== undefined && breaks(rule, event, contextOf(work, pactOf(work, rule), there, actor));
    }),
  };
};

/** Who acts where an actor speaks: a finding by an organ of one party is that party's act. */
export const speakerOf = (state: State, kind: Event['kind'], actor: PartyId): PartyId =>
  (kind === 'finding'
    ? state.system.bodies.find((entry) => entry.body.name === actor)?.body.actsFor
    : undefined) ?? actor;

/** "Without prior agreement": who performs such a duty needs nobody's consent that the same pact asks for. */
const actsAlone = (turn: Turn, ban: NormRule, event: Event, actor: PartyId): boolean => {
  if (!ban.norm.unless || !asksFirst(ban.norm.unless)) return false;
  for (const ref of owedBy(turn.work, numberOf(turn.work.system.world, actor))) {
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
  const { instances } = caseAt(turn, id);
  const index = instances.findIndex(
    (instance) =>
      instance.norm === norm && instance.bearers.includes(actor) && instance.status === 'breached',
  );
  const rule = turn.work.system.norms[norm];
  if (!rule) return;
  const before = instances[index];
  if (before) return again(turn, rule, id, index, before, actor);
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
  say(turn, rule, id, actor);
};

/** A further act against the same norm in the same case: the breach is one, the acts are counted. */
const again = (
  turn: Turn,
  rule: NormRule,
  id: number,
  index: number,
  before: Instance,
  actor: PartyId,
): void => {
  if (before.by.includes(turn.event)) return;
  putInstance(turn, id, index, { ...before, by: plus(before.by, turn.event) });
  say(turn, rule, id, actor);
};

const say = (turn: Turn, rule: NormRule, id: number, actor: PartyId): void => {
  note(turn, 'breach', 'breach', actor, undefined, rule.index);
  signal(turn, id, 'norm');
};

const breakKept = (turn: Turn, { case: id, instance: index }: Ref, actor: PartyId, event: Event): void => {
  const instance = caseAt(turn, id).instances[index];
  const rule = instance ? turn.work.system.norms[instance.norm] : undefined;
  if (!instance || !rule) return;
  if (instance.status === 'breached') return again(turn, rule, id, index, instance, actor);
  const broken = withStatus(instance, 'breached', event.at);
  broken.by = [turn.event];
  putInstance(turn, id, index, broken);
  say(turn, rule, id, actor);
};
