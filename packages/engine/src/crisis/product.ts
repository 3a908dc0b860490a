import type { Draft, Selection } from '../model/choice.ts';

/** Choices by pact. */
export type Choices = Readonly<Record<string, Selection>>;

/** A bracket that nobody chose, its labels with that of the main run first. */
export interface OpenBracket {
  readonly pact: string;
  readonly id: string;
  readonly labels: readonly string[];
}

/** Combinations of open brackets, the main run's first, and how many there are in all. */
export interface Product {
  readonly combinations: readonly Choices[];
  readonly possible: number;
}

/** `b` over `a`. */
export const merge = (a: Choices, b: Choices): Choices => {
  const out: Record<string, Selection> = { ...a };
  for (const [pact, selection] of Object.entries(b)) out[pact] = { ...out[pact], ...selection };
  return out;
};

/** The brackets left open, with the label that the main run takes for each. */
export const openBrackets = (draft: Draft, assumed: Selection): readonly OpenBracket[] =>
  draft.choices
    .filter((choice) => choice.kind === 'bracket' && assumed[choice.id] !== undefined)
    .map((choice) => {
      const labels = choice.options.map((option) => option.label);
      const first = assumed[choice.id] ?? '';
      return { pact: draft.id, id: choice.id, labels: [first, ...labels.filter((label) => label !== first)] };
    });

/**
 * Every combination, while there are no more than `bound`; else the nearest ones: the main run, then what
 * each delegation wants as a whole, then every bracket changed alone from each of these, then two at a time,
 * then a sample spread over the rest.
 */
export const productOf = (open: readonly OpenBracket[], bound: number): Product => {
  const possible = open.reduce((product, { labels }) => product * labels.length, 1);
  const rows = possible <= bound ? allOf(open) : nearest(open, Math.max(1, bound));
  return { possible, combinations: rows.map((row) => choicesOf(open, row)) };
};

const choicesOf = (open: readonly OpenBracket[], row: readonly string[]): Choices => {
  let out: Choices = {};
  open.forEach(({ pact, id }, index) => {
    out = merge(out, { [pact]: { [id]: row[index] ?? '' } });
  });
  return out;
};

const allOf = (open: readonly OpenBracket[]): readonly (readonly string[])[] =>
  open.reduce<readonly (readonly string[])[]>(
    (rows, { labels }) => rows.flatMap((row) => labels.map((label) => [...row, label])),
    [[]],
  );

const nearest = (open: readonly OpenBracket[], most: number): readonly (readonly string[])[] => {
  const first = open.map(({ labels }) => labels[0] ?? '');
  const wants = [...new Set(open.flatMap(({ labels }) => labels))];
  const bases = [
    first,
    ...wants.map((want) =>
      open.map(({ labels }, index) => (labels.includes(want) ? want : (first[index] ?? ''))),
    ),
  ];
  const found = new Map<string, readonly string[]>();
  const add = (row: readonly string[]): void => {
    if (found.size < most) found.set(row.join('\u0000'), row);
  };
  for (const base of bases) add(base);
  const changed = (base: readonly string[]): readonly (readonly string[])[] =>
    open.flatMap(({ labels }, index) => labels.map((label) => base.with(index, label)));
  for (const base of bases) for (const row of changed(base)) add(row);
  for (const one of changed(first)) for (const row of changed(one)) add(row);
  // What room is left goes to combinations spread evenly over all of them.
  const possible = open.reduce((product, { labels }) => product * labels.length, 1);
  for (let n = 0; n < most; n += 1) add(rowAt(open, Math.floor((n * possible) / most)));
  return [...found.values()];
};

/** The n-th combination, counted through the labels. */
const rowAt = (open: readonly OpenBracket[], n: number): readonly string[] => {
  let rest = n;
  return open.map(({ labels }) => {
    const label = labels[rest % labels.length] ?? '';
    rest = Math.floor(rest / labels.length);
    return label;
  });
};

/** A combination and what came of it. */
export interface Outcome {
  readonly choices: Choices;
  readonly holds: boolean;
}

/**
 * The brackets on which the outcome turns: those of which one label for another, all else equal, changes
 * it in some combination that was run.
 */
export const dependence = (
  open: readonly OpenBracket[],
  outcomes: readonly Outcome[],
): readonly OpenBracket[] =>
  open.filter((bracket) => {
    const seen = new Map<string, boolean>();
    return outcomes.some(({ choices, holds }) => {
      const key = JSON.stringify(
        open.map(({ pact, id }) => (pact === bracket.pact && id === bracket.id ? '' : choices[pact]?.[id])),
      );
      const before = seen.get(key);
      if (before === undefined) seen.set(key, holds);
      return before !== undefined && before !== holds;
    });
  });

/** Each combination of the brackets that matter, once, with its outcome. */
export const perResolution = (
  matter: readonly OpenBracket[],
  outcomes: readonly Outcome[],
): readonly Outcome[] => {
  const found = new Map<string, Outcome>();
  for (const { choices, holds } of outcomes) {
    let under: Choices = {};
    for (const { pact, id } of matter) under = merge(under, { [pact]: { [id]: choices[pact]?.[id] ?? '' } });
    const key = JSON.stringify(under);
    if (!found.has(key)) found.set(key, { choices: under, holds });
  }
  return [...found.values()];
};
