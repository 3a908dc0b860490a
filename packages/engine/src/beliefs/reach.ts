import type { NormRule } from '../compile/system.ts';
import type { Finding } from '../model/event.ts';
import { weigh } from '../casus/weigh.ts';
import { failuresBehind } from '../norms/failing.ts';
import { breaks, yields } from '../norms/forbidden.ts';
import { actorsOf } from '../norms/serves.ts';
import { caseIn, eventAt } from '../state/read.ts';
import type { Case, Instance, State } from '../state/state.ts';
import { newEdit, set } from '../store/intmap.ts';
import { caseAt, contextOf, pactOf, putInstance, signal, type Turn } from '../step/turn.ts';

/**
 * A finding "with effect from the start" (SEMANTICS section 5): the case is judged as if it had been so from the
 * incident on. What it takes away lapses, with the breach of it; what it allows is no breach any more. It never turns
 * round on those who relied on the state before: no act becomes a breach, and no deadline that went by becomes missed.
 */
export const reachBack = (turn: Turn, id: number, event: Finding): void => {
  const before = without(turn.work, id, event);
  // A remedy stands after the duty that it is for, in the text and in the case.
  caseAt(turn, id).instances.forEach((instance, index) => {
    const rule = turn.work.system.norms[instance.norm];
    if (!rule || rule.norm.position === 'prohibition') return;
    const isUndone =
      rule.failing === undefined
        ? isTakenAway(turn.work, before, id, rule, instance)
        : failuresBehind(turn.work, rule, caseAt(turn, id), instance).length === 0;
    if (!isUndone) return;
    end(turn, id, index, instance, 'it was found, with effect from the start, that this was never owed');
  });
  for (let other = 0; other < turn.work.cases.size; other += 1)
    caseIn(turn.work, other)?.instances.forEach((instance, index) => {
      if (instance.status !== 'breached' || !isAllowed(turn.work, before, other, instance)) return;
      end(turn, other, index, instance, 'it was found, with effect from the start, that this was allowed');
    });
};

/** The state as it would be without this finding, and without earlier ones to the same effect. */
const without = (state: State, id: number, event: Finding): State => {
  const of = caseIn(state, id);
  if (!of) return state;
  const beliefs = of.beliefs.filter(
    (belief) =>
      belief.kind !== 'finding' ||
      belief.holds !== event.holds ||
      belief.element !== event.element ||
      belief.to !== event.to ||
      belief.term !== event.term,
  );
  return { ...state, cases: set(state.cases, id, { ...of, beliefs } satisfies Case, newEdit()) };
};

/** Whether the duty would have arisen without the finding, and with it would not. What is contested takes nothing away. */
const isTakenAway = (
  now: State,
  before: State,
  id: number,
  rule: NormRule,
  { bearers }: Instance,
): boolean => {
  const { when } = rule.norm;
  if (!when) return false;
  const value = (state: State) =>
    weigh(when, contextOf(state, pactOf(state, rule), caseIn(state, id), bearers[0]));
  return value(before) === 'true' && value(now) === 'false';
};

/** Whether what broke a prohibition breaks it without the finding, and with it does not. */
const isAllowed = (now: State, before: State, id: number, instance: Instance): boolean => {
  const rule = now.system.norms[instance.norm];
  if (!rule || rule.norm.manner !== 'maintain') return false;
  const broke = (state: State): boolean =>
    instance.by.some((index) => {
      const act = eventAt(state, index);
      return (
        act !== undefined &&
        actorsOf(act)
          .filter((actor) => instance.bearers.includes(actor))
          .some((actor) => {
            const context = contextOf(state, pactOf(state, rule), caseIn(state, id), actor);
            return breaks(rule, act, context) && !yields(rule, act, context);
          })
      );
    });
  return broke(before) && !broke(now);
};

/** What is open lapses; what is in breach is excused. What was done stays done. */
const end = (turn: Turn, id: number, index: number, instance: Instance, note: string): void => {
  const status =
    instance.status === 'active' || instance.status === 'suspended'
      ? 'lapsed'
      : instance.status === 'breached'
        ? 'excused'
        : undefined;
  if (status === undefined) return;
  putInstance(turn, id, index, { ...instance, status, changed: turn.work.now, note });
  signal(turn, id, 'norm');
};
