import type { Holding } from '../model/report.ts';

const DONE: ReadonlySet<Holding['status']> = new Set(['fulfilled', 'performed late']);

/** A party honours what it owes if it has done all of it, in the latest case in which it acted: half is not honoured. */
export const honoursAll = (held: readonly Holding[]): boolean => {
  const owed = held.filter((holding) => holding.status !== 'lapsed' && holding.status !== 'excused');
  const latest = owed
    .filter((holding) => holding.manner === 'maintain' || holding.by.length > 0)
    .reduce((most, { case: of }) => Math.max(most, of ?? -1), -2);
  const there = owed.filter((holding) => (holding.case ?? -1) === latest);
  return (
    there.length > 0 &&
    there.every((holding) =>
      holding.manner === 'maintain'
        ? holding.status !== 'breached'
        : DONE.has(holding.status) || (there.length > 1 && FOLLOWS.has(holding.verb)),
    )
  );
};

/** Duties that only accompany another: to report what one does is not to do it. */
const FOLLOWS: ReadonlySet<string> = new Set(['report', 'inform']);
