import { settle } from '../choice/settle.ts';
import type { Draft, Selection } from '../model/choice.ts';
import type { Crisis, Expectation, Step } from '../model/crisis.ts';
import type { Pact } from '../model/pact.ts';
import type { World } from '../model/world.ts';
import { compile } from '../compile/system.ts';
import type { State } from '../state/state.ts';
import { advance, apply } from '../step/apply.ts';
import { startWith } from '../step/start.ts';
import { coneOf } from './cone.ts';
import {
  type Choices,
  dependence,
  merge,
  openBrackets,
  type OpenBracket,
  type Outcome,
  perResolution,
  productOf,
} from './product.ts';
import { reasonsHold, weighProposition } from './proposition.ts';

export type { Choices } from './product.ts';

/** What became of one expectation. */
export interface Judged {
  readonly step: number;
  readonly text: string;
  readonly held: boolean;
  /** Plain words for a reader: what is so instead, or on what it depends. */
  readonly says: string;
  /** Brackets on which it turns ("bracket 1 of ISTANBUL-2022"). */
  readonly depends: readonly string[];
  /** Where it turns on brackets: for each resolution of these whether it holds; else empty. */
  readonly resolutions: readonly Outcome[];
  /** Whether all combinations of the open brackets that can matter were run. */
  readonly complete: boolean;
}

/** A crisis played to its end. `missing` are pacts that nobody supplied. */
export interface Played {
  readonly state: State;
  readonly verdicts: readonly Judged[];
  readonly missing: readonly string[];
  /** Brackets left open by the caller, with the label that the main run took. */
  readonly assumed: Readonly<Record<string, Selection>>;
  /** Number of runs over resolutions and readings. */
  readonly runs: number;
}

/** Most combinations of open brackets (times readings, where contested) that one expectation is run under. */
export const COMBINATIONS = 256;

interface Result {
  readonly holds: boolean;
  readonly instead: string;
}

interface Run {
  readonly state: State;
  readonly results: ReadonlyMap<number, Result>;
}

type Expecting = Extract<Step, { kind: 'expect' }>;

const UNREACHED: Result = { holds: false, instead: 'it was not reached' };

/**
 * Plays a crisis and judges what it expects. Brackets that nobody chose take their first alternative in
 * the main run; each expectation is then weighed under every combination of the open brackets that can
 * matter to it (`coneOf`), up to `bound`, and is said to depend on those that change it. A contested
 * expectation must come out differently under one reading of one pact (the one that it names, or any),
 * all else plain.
 */
export const play = (
  crisis: Crisis,
  drafts: readonly Draft[],
  world: World,
  choices: Choices = {},
  bound = COMBINATIONS,
): Played => {
  const under = crisis.pacts
    .map((id) => drafts.find((draft) => draft.id === id))
    .filter((draft): draft is Draft => draft !== undefined);
  const missing = crisis.pacts.filter((id) => !drafts.some((draft) => draft.id === id));
  const base: Record<string, Selection> = {};
  const assumed: Record<string, Selection> = {};
  for (const draft of under) {
    const given = { ...crisis.chosen[draft.id], ...choices[draft.id] };
    const left = draft.choices.filter(
      (choice) => choice.kind === 'bracket' && given[choice.id] === undefined,
    );
    assumed[draft.id] = Object.fromEntries(left.map((choice) => [choice.id, choice.options[0]?.label ?? '']));
    base[draft.id] = { ...assumed[draft.id], ...given };
  }
  const open = under.flatMap((draft) => openBrackets(draft, assumed[draft.id] ?? {}));
  const readings = readingsOf(under);
  const cone = open.length > 0 ? coneOf(under) : undefined;
  const runs = runner(crisis, under, world, base, open.length > 0);
  const main = runs.full({});
  const verdicts = crisis.steps.flatMap((step, index): readonly Judged[] =>
    step.kind === 'expect' ? [judgeStep(step, index)] : [],
  );
  return { state: main.state, verdicts, missing, assumed, runs: runs.count() };

  /** What one expectation comes to under one choice. */
  function weigh(step: Expecting, index: number, change: Choices): Result {
    const plain = runs.results(change).get(index) ?? UNREACHED;
    if (!step.expect.contested) return plain;
    const named = step.expect.reading && readingChoices(step.expect.reading, under);
    const other = (named === undefined ? readings : [named]).find(
      (reading) => runs.results(merge(change, reading)).get(index)?.holds !== plain.holds,
    );
    return other === undefined
      ? {
          holds: false,
          instead: `no reading changes it: ${plain.holds ? 'it holds under each' : plain.instead}`,
        }
      : { holds: true, instead: `contested: ${nameOf(other)} changes it` };
  }

  function judgeStep(step: Expecting, index: number): Judged {
    const { expect } = step;
    const given = fixed(expect, under);
    if (given === undefined)
      return {
        step: index,
        text: step.text,
        held: false,
        says: `no such reading or bracket: ${expect.reading?.label ?? JSON.stringify(expect.resolution)}`,
        depends: [],
        resolutions: [],
        complete: true,
      };
    const left = open.filter(
      ({ pact, id }) => given[pact]?.[id] === undefined && cone?.matters(expect, pact, id) !== false,
    );
    const most = expect.contested ? Math.floor(bound / (readings.length + 1)) : bound;
    const { combinations, possible } = productOf(left, most);
    const outcomes = combinations.map((combination): Outcome & Result => ({
      choices: combination,
      ...weigh(step, index, merge(given, combination)),
    }));
    const complete = combinations.length === possible;
    const matter = dependence(left, outcomes);
    const differs = outcomes.some(({ holds }) => holds !== outcomes[0]?.holds);
    const resolutions = differs ? perResolution(matter, outcomes) : [];
    const bounded = complete
      ? ''
      : ` (${combinations.length} of ${possible} combinations of brackets were run, not all)`;
    return {
      step: index,
      text: step.text,
      held: !differs && outcomes[0]?.holds === true,
      says: `${wordsFor(step, outcomes, matter, resolutions)}${bounded}`,
      depends: matter.map(nameOfBracket),
      resolutions,
      complete,
    };
  }
};

const nameOfBracket = ({ pact, id }: OpenBracket): string => `bracket ${id} of ${pact}`;

/** What is said of an expectation: that it holds, what is so instead, or on which brackets it turns. */
const wordsFor = (
  step: Expecting,
  outcomes: readonly (Outcome & Result)[],
  matter: readonly OpenBracket[],
  resolutions: readonly Outcome[],
): string => {
  const [main] = outcomes;
  if (resolutions.length === 0)
    return main?.holds && !step.expect.contested ? 'holds' : (main?.instead ?? UNREACHED.instead);
  const under = (holds: boolean): string =>
    shortened(
      resolutions.filter((outcome) => outcome.holds === holds).map(({ choices }) => labelsOf(choices)),
    );
  const instead = outcomes.find(({ holds }) => !holds)?.instead;
  const brackets = matter.map(nameOfBracket);
  const list = [brackets.slice(0, -1).join(', '), brackets.at(-1) ?? ''].filter((part) => part !== '');
  return `depends on ${list.join(' and ')}: holds with ${under(true)}; not with ${under(false)}${
    instead ? ` (${instead})` : ''
  }`;
};

/** Most resolutions that a sentence lists. */
const SHOWN = 4;

const shortened = (items: readonly string[]): string =>
  items.length <= SHOWN
    ? items.join(' or ')
    : `${items.slice(0, SHOWN).join(' or ')} or ${items.length - SHOWN} more`;

const labelsOf = (choices: Choices): string =>
  Object.values(choices)
    .flatMap((selection) => Object.entries(selection).map(([id, label]) => `${id}=${label}`))
    .join(', ');

/**
 * Every reading of every pact, one at a time. A reading is what it is called: where one label stands at
 * several places of a pact, it is taken at all of them at once.
 */
const readingsOf = (drafts: readonly Draft[]): readonly Choices[] =>
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
const readingChoices = (
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

const nameOf = (change: Choices): string =>
  Object.entries(change)
    .map(
      ([pact, selection]) =>
        `the reading "${Object.values(selection)[0] ?? ''}" of ${Object.keys(selection).join(', ')} in ${pact}`,
    )
    .join(', ');

/** The choices that an expectation fixes for itself; undefined if they do not exist. */
const fixed = (expect: Expectation, drafts: readonly Draft[]): Choices | undefined => {
  let change: Choices = {};
  for (const [id, label] of Object.entries(expect.resolution ?? {})) {
    const draft = drafts.find((entry) =>
      entry.choices.some(
        (choice) =>
          choice.kind === 'bracket' &&
          choice.id === id &&
          choice.options.some((option) => option.label === label),
      ),
    );
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

/**
 * Runs a crisis under choices, each once; with brackets open, once for each text that they leave, since
 * alternatives that leave the same text differ in their labels alone.
 */
const runner = (
  crisis: Crisis,
  drafts: readonly Draft[],
  world: World,
  base: Choices,
  bracketed: boolean,
) => {
  const byChoice = new Map<string, Run['results']>();
  const byText = new Map<string, Run['results']>();
  let count = 0;
  const settled = (change: Choices): readonly Pact[] => {
    const choices = merge(base, change);
    return drafts
      .map((draft) => settle(draft, choices[draft.id] ?? {}))
      .flatMap((one): readonly Pact[] => (one.ok ? [one.pact] : []));
  };
  const textOf = (pacts: readonly Pact[]): string =>
    JSON.stringify(pacts, (key, value: unknown) =>
      key === 'chosen' || key === 'wishes' ? undefined : value,
    );
  const keep = (change: Choices, pacts: readonly Pact[]): Run => {
    count += 1;
    const run = runOnce(crisis, pacts, world);
    if (bracketed) byText.set(textOf(pacts), run.results);
    byChoice.set(JSON.stringify(change), run.results);
    return run;
  };
  return {
    count: (): number => count,
    full: (change: Choices): Run => keep(change, settled(change)),
    results: (change: Choices): Run['results'] => {
      const key = JSON.stringify(change);
      const known = byChoice.get(key);
      if (known) return known;
      const pacts = settled(change);
      const same = bracketed ? byText.get(textOf(pacts)) : undefined;
      if (same === undefined) return keep(change, pacts).results;
      byChoice.set(key, same);
      return same;
    },
  };
};

const runOnce = (crisis: Crisis, pacts: readonly Pact[], world: World): Run => {
  let state = startWith(compile(pacts, world));
  const results = new Map<number, Result>();
  crisis.steps.forEach((step, index) => {
    if (step.kind === 'event') {
      state = apply(state, step.event);
      return;
    }
    state = advance(state, step.at);
    const finding = weighProposition(state, step.expect.that);
    const reasons = !finding.holds || reasonsHold(state, step.expect, finding);
    results.set(index, {
      holds: finding.holds && reasons,
      instead: reasons ? finding.instead : 'it holds, but not for the reason given',
    });
  });
  return { state, results };
};
