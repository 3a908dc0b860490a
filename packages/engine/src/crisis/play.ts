import { firstAlternatives } from '../choice/first.ts';
import type { Draft, Selection } from '../model/choice.ts';
import type { Crisis } from '../model/crisis.ts';
import type { World } from '../model/world.ts';
import type { State } from '../state/state.ts';
import { coneOf } from './cone.ts';
import { type Expecting, nameOfBracket, UNREACHED, wordsFor } from './outcome-words.ts';
import {
  type Choices,
  dependence,
  merge,
  openBrackets,
  type Outcome,
  perResolution,
  productOf,
} from './product.ts';
import { fixed, nameOf, readingChoices, readingsOf } from './readings.ts';
import { type Result, runner } from './runner.ts';

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
    const left = firstAlternatives(draft, given);
    assumed[draft.id] = left;
    base[draft.id] = { ...left, ...given };
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
