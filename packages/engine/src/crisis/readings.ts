import type { Draft } from '../model/choice.ts';
import type { Expectation } from '../model/crisis.ts';
import { type Choices, merge } from './product.ts';

/**
 * Every reading of every pact, one at a time. A reading is what it is called: where one label stands at
 * several places of a pact, it is taken at all of them at once.
 */
export const readingsOf = (drafts: readonly Draft[]): readonly Choices[] =>
  drafts.flatMap((draft) => {
    const labels = draft.choices
      .filter((choice) => choice.kind === 'reading')
      .flatMap((choice) => choice.options.map((option) => option.label));
    return [...new Set(labels)]
      .filter((label) => label !== 'plain')
      .map((label) => readingChoices({ pact: draft.id, label }, drafts))
      .filter((choices): choices is Choices => choices !== undefined);
  });

/** The choices that a reading comes to, in the first pact that has it; undefined if none does. */
export const readingChoices = (
  reading: NonNullable<Expectation['reading']>,
  drafts: readonly Draft[],
): Choices | undefined => {
  for (const draft of drafts) {
    if (reading.pact !== undefined && reading.pact !== draft.id) continue;
    const places = draft.choices.filter(
      (choice) =>
        choice.kind === 'reading' &&
        (reading.choice === undefined || reading.choice === choice.id) &&
        choice.options.some((option) => option.label === reading.label),
    );
    if (places.length > 0)
      return { [draft.id]: Object.fromEntries(places.map((choice) => [choice.id, reading.label])) };
  }
  return undefined;
};

/** The reading that a change takes, as it is called in a sentence. */
export const nameOf = (change: Choices): string =>
  Object.entries(change)
    .map(
      ([pact, selection]) =>
        `the reading "${Object.values(selection)[0] ?? ''}" of ${Object.keys(selection).join(', ')} in ${pact}`,
    )
    .join(', ');

/** The choices that an expectation fixes for itself; undefined if they do not exist. */
export const fixed = (expect: Expectation, drafts: readonly Draft[]): Choices | undefined => {
  let change: Choices = {};
  // A bracket is fixed by its number, a reading by the words that it reads.
  for (const [id, label] of Object.entries(expect.resolution ?? {})) {
    const having = drafts.filter((entry) =>
      entry.choices.some(
        (choice) => choice.id === id && choice.options.some((option) => option.label === label),
      ),
    );
    // Two pacts may read the same words: the one that the sentence speaks of is meant, else the first.
    const about = 'ref' in expect.that ? expect.that.ref?.pact : undefined;
    const draft = having.find((entry) => entry.id === about) ?? having[0];
    if (!draft) return undefined;
    change = merge(change, { [draft.id]: { [id]: label } });
  }
  const { reading } = expect;
  if (!reading) return change;
  const choices = readingChoices(reading, drafts);
  if (choices === undefined) return reading.label === 'plain' ? change : undefined;
  // Where it must be contested on a reading, the run is plain, and the reading is what must change it.
  return expect.contested ? change : merge(change, choices);
};
