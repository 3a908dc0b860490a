import { inForce } from '../state/read.ts';
import type { Instance } from '../state/state.ts';
import { caseAt, contextOf, pactOf, type Turn } from '../step/turn.ts';
import { bearersOf, create, isDue } from './arise.ts';
import { dueOf } from './deadline.ts';

/** A period is over: the duty is owed anew for the next, unless what it rests on has ended. */
export const nextPeriod = (turn: Turn, id: number, instance: Instance): void => {
  const rule = turn.work.system.norms[instance.norm];
  if (!rule || rule.per === undefined || instance.due > turn.work.now) return;
  const period = (instance.period ?? 0) + 1;
  const of = caseAt(turn, id);
  const own = (other: Instance): boolean =>
    other.norm === instance.norm && other.bearers.every((bearer) => instance.bearers.includes(bearer));
  if (of.instances.some((other) => own(other) && (other.period ?? 0) >= period)) return;
  if (instance.status === 'lapsed' || instance.status === 'replaced' || instance.status === 'superseded')
    return;
  const pact = pactOf(turn.work, rule);
  if (!inForce(turn.work, pact)) return;
  const [bearer] = instance.bearers;
  const context = contextOf(turn.work, pact, of, bearer);
  const bound = bearersOf(rule, context);
  const bearers = instance.bearers.filter((party) => bound.includes(party));
  const last = dueOf(rule, pact, of, bearer, turn.work, instance.first ?? instance.since);
  if (bearers.length === 0 || !isDue(rule, context) || turn.work.now >= last) return;
  create(turn, rule, id, bearers, instance.cause, { period, first: instance.first ?? instance.since });
};
