import type { ChoiceInfo, Crisis, Draft, Instant, World } from '@casus/engine';
import { compareResolutions, type Comparison, type Resolved } from '@casus/views';
import { runCase } from './case.ts';
import { merged, type Choices } from './choose.ts';

interface Open {
  readonly pact: string;
  readonly choice: ChoiceInfo;
  readonly labels: readonly string[];
}

/** A comparison, and how many combinations there are in all. */
export interface Compared {
  readonly comparison: Comparison;
  readonly possible: number;
}

const named = (open: Open, home: string): ChoiceInfo => ({
  ...open.choice,
  id: open.pact === home ? open.choice.id : `${open.pact}:${open.choice.id}`,
});

/** Every combination, first alternatives first. */
function* everyOne(open: readonly Open[]): Generator<readonly string[]> {
  const sizes = open.map(({ labels }) => labels.length);
  const total = sizes.reduce((product, size) => product * size, 1);
  for (let n = 0; n < total; n += 1) {
    let rest = n;
    yield open.map(({ labels }) => {
      const label = labels[rest % labels.length] ?? '';
      rest = Math.floor(rest / labels.length);
      return label;
    });
  }
}

/**
 * A bounded choice of combinations where there are too many: each label taken wherever it stands (what one
 * delegation wants as a whole), and from each of these every bracket changed alone.
 */
function someOf(open: readonly Open[], most: number): readonly (readonly string[])[] {
  const first = open.map(({ labels }) => labels[0] ?? '');
  const wants = [...new Set(open.flatMap(({ labels }) => labels))];
  const bases = [
    first,
    ...wants.map((want) =>
      open.map(({ labels }, index) => (labels.includes(want) ? want : (first[index] ?? ''))),
    ),
  ];
  const found = new Map<string, readonly string[]>();
  const add = (one: readonly string[]): void => {
    if (found.size < most) found.set(one.join('\u0000'), one);
  };
  for (const base of bases) add(base);
  for (const base of bases)
    for (const [index, { labels }] of open.entries())
      for (const label of labels) add(base.with(index, label));
  return [...found.values()];
}

/** What to compare, over what, and how far to go. */
export interface Comparing {
  readonly crisis: Crisis;
  readonly drafts: readonly Draft[];
  readonly world: World;
  /** Alternatives already chosen; these stay. */
  readonly chosen: Choices;
  readonly home: string;
  /** Alternatives of the run that is shown: combinations start from these. */
  readonly shown?: Choices;
  readonly kind: ChoiceInfo['kind'];
  /** Most combinations to run. */
  readonly bound: number;
  readonly at?: Instant;
}

/** Runs the crisis under the alternatives that nobody chose; none where nothing is open. Can be interrupted. */
export async function compare(task: Comparing): Promise<Compared | undefined> {
  const open: readonly Open[] = task.drafts.flatMap((draft) =>
    draft.choices
      .filter((choice) => choice.kind === task.kind && task.chosen[draft.id]?.[choice.id] === undefined)
      .map((choice) => {
        const all = choice.options.map(({ label }) => label);
        const plain = task.kind === 'reading' && !all.includes('plain') ? ['plain', ...all] : all;
        const first = task.shown?.[draft.id]?.[choice.id];
        const labels = first === undefined ? plain : [first, ...plain.filter((label) => label !== first)];
        return { pact: draft.id, choice, labels };
      })
      .filter(({ labels }) => labels.length > 1),
  );
  if (open.length === 0) return undefined;
  const possible = open.reduce((product, { labels }) => product * labels.length, 1);
  const complete = possible <= task.bound;
  const runs: Resolved[] = [];
  let breathed = performance.now();
  for (const labels of complete ? everyOne(open) : someOf(open, task.bound)) {
    // An interruption (SIGINT) is heard only between turns of the event loop.
    if (performance.now() - breathed > 50) {
      await new Promise((resolve) => setImmediate(resolve));
      breathed = performance.now();
    }
    let choices = task.chosen;
    const selection: Record<string, string> = {};
    for (const [index, { pact, choice }] of open.entries()) {
      const label = labels[index] ?? '';
      choices = merged(choices, { [pact]: { [choice.id]: label } });
      selection[pact === task.home ? choice.id : `${pact}:${choice.id}`] = label;
    }
    runs.push({ selection, report: runCase(task.crisis, task.drafts, task.world, choices, task.at).report });
  }
  return {
    comparison: compareResolutions(
      runs,
      open.map((each) => named(each, task.home)),
      complete,
    ),
    possible,
  };
}
