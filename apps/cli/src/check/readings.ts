import type { Draft } from '@casus/engine';
import type { EnvelopeLine, Reached } from '@casus/views';
import type { Choices } from '../run/choose.ts';

/** One way to read the pacts: the alternatives taken, and those among them that are readings, in words. */
export interface Way {
  readonly chosen: Choices;
  readonly readings: readonly string[];
}

/** More ways than this are not tried together; then each reading is tried alone. */
const MOST = 128;

/**
 * Every way to read what the pacts leave open, the words as they stand first, then one reading at a time, then
 * more together. `complete`: all of them are there; where they are too many, only single readings are.
 */
export const waysOf = (
  drafts: readonly Draft[],
  chosen: Choices,
): { readonly ways: readonly Way[]; readonly complete: boolean } => {
  const open = drafts.flatMap((draft) =>
    draft.choices
      .filter(({ kind, id }) => kind === 'reading' && chosen[draft.id]?.[id] === undefined)
      .map(({ id, options }) => ({
        pact: draft.id,
        id,
        labels: options.map(({ label }) => label).filter((label) => label !== 'plain'),
      })),
  );
  const complete = open.reduce((product, { labels }) => product * (labels.length + 1), 1) <= MOST;
  let ways: readonly Way[] = [{ chosen, readings: [] }];
  for (const { pact, id, labels } of open)
    ways = ways.flatMap((way) => [
      way,
      ...(complete || way.readings.length === 0 ? labels : []).map(
        (label): Way => ({
          chosen: { ...way.chosen, [pact]: { ...way.chosen[pact], [id]: label } },
          readings: [...way.readings, `${drafts.length > 1 ? `${pact}: ` : ''}"${label}" of "${id}"`],
        }),
      ),
    ]);
  return { ways: ways.toSorted((a, b) => a.readings.length - b.readings.length), complete };
};

/**
 * The lines worth showing of all: the words as they stand, each reading alone, and of several readings together,
 * for each guarantor, the fewest that promise more than any reading alone.
 */
export const telling = (lines: readonly EnvelopeLine[]): readonly EnvelopeLine[] => {
  const best = new Map<string, EnvelopeLine>();
  for (const line of lines) {
    const key = line.guarantors.join();
    const before = best.get(key);
    if (before === undefined || promises(line.floor) > promises(before.floor)) best.set(key, line);
  }
  return lines.filter((line) => line.readings.length < 2 || best.get(line.guarantors.join()) === line);
};

/** How much a floor promises: force before help before talk, and each the sooner the better. */
const promises = ({ force, help, talk }: Reached): number =>
  [force, help, talk].reduce<number>(
    (sum, ms, place) => sum + (ms === undefined ? 0 : 10 ** (8 - 3 * place) * (1 + 1 / (1 + ms / 3_600_000))),
    0,
  );
