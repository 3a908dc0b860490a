import { EVERYWHERE, type Topic } from '../compile/topics.ts';
import { arise } from '../norms/arise.ts';
import { startGates } from '../norms/gate.ts';
import { watch } from '../norms/watch.ts';
import { caseIn } from '../state/read.ts';
import { addSpan } from '../time/civil.ts';
import { forfeits } from '../tenure/forfeit.ts';
import { reviewAll } from '../tenure/tenure.ts';
import { caseAt, setTimer, type Turn } from './turn.ts';

/**
 * Works off the agenda to the least fixpoint (SEMANTICS section 3). Each instance key is created once
 * and statuses only move forward, so it ends; the agenda is a queue, so nothing recurses.
 */
export const settleAgenda = (turn: Turn): void => {
  for (let next = 0; next < turn.agenda.count; next += 1) {
    const item = turn.agenda.items[next];
    if (!item) break;
    if (EVERYWHERE.has(item.topic)) {
      if (item.topic !== 'authorisation') reviewAll(turn);
      for (const id of new Set([item.case, 0, ...recent(turn)])) look(turn, id, item.topic);
    } else look(turn, item.case, item.topic);
  }
  turn.agenda.count = 0;
};

/** Cases that a change of the world may still concern: all of them, latest last. Such events are rare. */
const recent = (turn: Turn): readonly number[] => Array.from({ length: turn.work.cases.size }, (_, id) => id);

/** One look at one case: new instances, then ends of old ones. */
const look = (turn: Turn, id: number, topic: Topic): void => {
  const of = caseIn(turn.work, id);
  if (!of || of.known > turn.work.now) return;
  for (const rule of turn.work.system.listeners.get(topic) ?? []) arise(turn, rule, id);
  if (topic === 'incident')
    for (const rule of turn.work.system.completed)
      for (let earlier = 1; earlier < id; earlier += 1) arise(turn, rule, earlier);
  watch(turn, id, topic);
  forfeits(turn, id, topic);
};

/** Sets the clocks that an incident starts by itself: silence that speaks, and "continues for 24 hours". */
export const startClocks = (turn: Turn, id: number): void => {
  const of = caseAt(turn, id);
  const { system } = turn.work;
  for (const rule of system.casus) {
    const lapse = rule.casus.lapse;
    if (lapse?.after && lapse.of !== 'invocation' && lapse.of !== 'request') {
      const start = lapse.of === 'incident' ? of.at : of.known;
      setTimer(turn, addSpan(start, lapse.after, system.pacts[rule.pact]?.pact.offset ?? 0), 1, {
        kind: 'silence',
        case: id,
        casus: rule.index,
      });
    }
  }
  startGates(turn, id);
};

/** Sets the clocks of "continues for 24 hours" in a new case, whatever opened it. */
export const startLooks = (turn: Turn, id: number): void => {
  const { system } = turn.work;
  if (system.looks.length === 0) return;
  const of = caseAt(turn, id);
  for (const { pact, span } of system.looks)
    setTimer(turn, addSpan(of.at, span, system.pacts[pact]?.pact.offset ?? 0), 0, { kind: 'look', case: id });
};
