import { type Event, HOUR, type Instant, instant, type PartyId } from '@casus/engine';

/** When the logs begin. */
export const DAWN: Instant = instant(2030, 1, 1);

/** An instant some hours after the start of a log. */
export const after = (start: Instant, hours: number): Instant =>
  (start + Math.round(hours * HOUR)) as Instant;

/** Hours from the invocation (or the attack) to each answer; `never` where none comes. */
export type Answers = readonly (number | 'never')[];

/** The answer of the i-th other member in a round: a fixed pattern, so that every log has each fate in it. */
export const answerOf = (answers: Answers, round: number, position: number): number | 'never' =>
  answers[(round * 3 + position) % answers.length] ?? 'never';

/**
 * One log of `size` events out of rounds that overlap: round r begins `hours` after round r - 1, so late
 * answers to old attacks come between new attacks, as they do in life. Kept sorted with a small pool,
 * because a million events sorted at once would need a million objects more.
 */
export function logOf(
  size: number,
  hours: number,
  roundOf: (round: number, start: Instant) => readonly Event[],
): readonly Event[] {
  const log: Event[] = [];
  let waiting: Event[] = [];
  for (let round = 0; log.length < size; round += 1) {
    const start = after(DAWN, round * hours);
    // Nothing of this round or a later one comes before it starts.
    const ready = waiting.filter((event) => event.at < start).sort((a, b) => a.at - b.at);
    for (const event of ready) if (log.length < size) log.push(event);
    waiting = waiting.filter((event) => event.at >= start).concat(roundOf(round, start));
  }
  return log;
}

/** An armed attack by an outsider, as event `no` of the chronicle. */
export const attack = (no: number, by: PartyId, on: PartyId, at: Instant, where?: string): Event => ({
  kind: 'incident',
  incident: 'armed attack',
  by,
  on: [on],
  at,
  no,
  ...(where === undefined ? {} : { in: [where] }),
});
