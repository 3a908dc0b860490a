import type { Fact } from '../model/event.ts';
import type { FactState } from '../state/state.ts';
import { note, type Turn } from '../step/turn.ts';

/**
 * A named state of affairs ("the war ends"). The record states it, or a body of a pact finds it: then it is
 * settled. Anybody else's word leaves it contested where it contradicts what is settled, and starts nothing.
 * Tells whether the state of affairs is now settled as the event has it.
 */
export const establish = (turn: Turn, event: Fact): boolean => {
  const { work } = turn;
  const before = work.facts[event.fact];
  if (event.by === undefined || (event.finds && isBody(turn, event.by, event.pact))) {
    put(turn, event.fact, { holds: event.holds, since: work.now, event: turn.event });
    return true;
  }
  if (event.finds)
    note(
      turn,
      'without effect',
      'no-power',
      event.by,
      `${event.by} has no power to find that there is ${event.holds ? '' : 'no '}${event.fact}: it counts as a claim`,
    );
  const said = [...(before?.said ?? []), { by: event.by, holds: event.holds, event: turn.event }];
  const holds = before?.holds ?? false;
  put(turn, event.fact, {
    since: work.now,
    event: turn.event,
    ...before,
    holds,
    said,
    ...(said.some((word) => word.holds !== holds) ? { unsettled: true as const } : {}),
  });
  return false;
};

const put = (turn: Turn, fact: string, state: FactState): void => {
  turn.work.facts = { ...turn.work.facts, [fact]: state };
};

/** A body of a pact, and no organ of one party. */
const isBody = ({ work: { system } }: Turn, name: string, id: string | undefined): boolean =>
  system.bodies.some(
    ({ body, pact }) =>
      body.name === name &&
      body.actsFor === undefined &&
      (id === undefined || system.pacts[pact]?.pact.id === id),
  );
