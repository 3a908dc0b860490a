import { advanceBest, type BestSearch, isBestDone } from '@casus/forecast';
import type { Patience } from '../check/patience.ts';

/** So long, in ms, a slice of work may take before somebody who interrupts is heard. */
const SLICE = 100;

/** Judges resolutions until there is nothing more that the search would look at, time is up, or somebody interrupts. */
export async function searched(begun: BestSearch, patience: Patience): Promise<BestSearch> {
  let search = begun;
  while (!isBestDone(search) && patience.stopped() === undefined) {
    const { judged, unsolved, line, games, total } = search;
    const looked = judged.length + unsolved.length;
    await patience.breathe(
      looked / (looked + Math.max(1, line.length)),
      `${looked} of ${total} resolutions, ${games.length} different games so far`,
    );
    const until = Date.now() + SLICE;
    do search = advanceBest(search, 1);
    while (Date.now() < until && search.work !== undefined);
  }
  return search;
}
