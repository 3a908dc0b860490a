import { instanceToChange } from '../state/copy.ts';
import type { Topic } from '../compile/topics.ts';
import { weigh } from '../casus/weigh.ts';
import { caseAt, contextOf, pactOf, putInstance, setDeadline, signal, type Turn } from '../step/turn.ts';
import { dueOf } from './deadline.ts';

/** Ends what a case's events end (`while`, `until`), and starts clocks whose anchor has come. */
export const watch = (turn: Turn, id: number, topic: Topic): void => {
  if (!turn.work.system.watchful) return;
  // What ends one leaves the others as they were, so one look at the case is enough.
  const { instances } = caseAt(turn, id);
  for (let index = 0; index < instances.length; index += 1) {
    const instance = instances[index];
    const rule = instance ? turn.work.system.norms[instance.norm] : undefined;
    if (!instance || !rule || instance.status !== 'active') continue;
    const anchor = rule.waits && Number.isNaN(instance.due);
    if (!anchor && !rule.watches.has(topic)) continue;
    const pact = pactOf(turn.work, rule);
    const context = contextOf(turn.work, pact, caseAt(turn, id), instance.bearers[0]);
    if (
      (rule.norm.while && weigh(rule.norm.while, context) === 'false') ||
      (rule.norm.until && weigh(rule.norm.until, context) === 'true')
    ) {
      putInstance(turn, id, index, {
        ...instance,
        status: 'lapsed',
        changed: turn.work.now,
        note: rule.norm.until ? 'what it lasted until has come' : 'what it lasted while has ended',
      });
      signal(turn, id, 'norm');
      continue;
    }
    if (!anchor) continue;
    const due = dueOf(rule, pact, caseAt(turn, id), instance.bearers[0], turn.work, instance.since);
    if (Number.isNaN(due)) continue;
    const after = instanceToChange(instance);
    after.due = due;
    putInstance(turn, id, index, after);
    setDeadline(turn, id, index);
  }
};
