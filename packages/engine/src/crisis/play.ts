import { settle } from '../choice/settle.ts';
import type { Draft, Selection } from '../model/choice.ts';
import type { Crisis, Expectation, Step } from '../model/crisis.ts';
import type { Pact } from '../model/pact.ts';
import type { World } from '../model/world.ts';
import { compile } from '../compile/system.ts';
import type { State } from '../state/state.ts';
import { advance, apply } from '../step/apply.ts';
import { startWith } from '../step/start.ts';
import { reasonsHold, weighProposition } from './proposition.ts';

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

/** Most combinations of open brackets that one expectation is run under. */
export const COMBINATIONS = 512;

interface Result {
  readonly holds: boolean;
  readonly reasons: boolean;
  readonly instead: string;
}

interface Run {
  readonly state: State;
  readonly results: ReadonlyMap<number, Result>;
}

/**
 * Plays a crisis and judges what it expects. Brackets that nobody chose take their first alternative in
 * the main run; each expectation is then weighed under every combination of the open brackets that can
 * matter to it (see `coneOf`), up to a bound, and is said to depend on those that change it. A contested
 * expectation must come out differently under one reading of one pact, all else plain.
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
    const open = draft.choices.filter(
      (choice) => choice.kind === 'bracket' && given[choice.id] === undefined,
    );
    assumed[draft.id] = Object.fromEntries(open.map((choice) => [choice.id, choice.options[0]?.label ?? '']));
    base[draft.id] = { ...assumed[draft.id], ...given };
  }
  let runs = 0;
  // Two choices that leave the same text are one run: results are kept by what the pacts then say.
  const memo = new Map<string, Run>();
  const byText = new Map<string, Run['results']>();
  const run = (change: Choices): Run => {
    const key = JSON.stringify(change);
    const known = memo.get(key);
    if (known) return known;
    runs += 1;
    const made = runOnce(crisis, under, world, merge(base, change));
    memo.set(key, made);
    return made;
  };
  const open = under.flatMap((draft) => openBrackets(draft, assumed[draft.id] ?? {}));
  const cone = coneOf(under);
  const main = run({});
  const verdicts = crisis.steps.flatMap((step, index): readonly Judged[] =>
    step.kind === 'expect' ? [judgeStep(step, index)] : [],
  );
  return { state: main.state, verdicts, missing, assumed, runs };

  function judgeStep(step: Extract<Step, { kind: 'expect' }>, index: number): Judged {
    const { expect } = step;
    const at = (change: Choices): { holds: boolean; reasons: boolean; instead: string } =>
      run(change).results.get(index) ?? { holds: false, reasons: false, instead: 'it was not reached' };
    if (expect.contested) {
      const plain = at({});
      const other = readings().find((change) => at(change).holds !== plain.holds);
      return verdict(
        step,
        index,
        other !== undefined,
        other === undefined
          ? `no reading changes it: ${plain.holds ? 'it holds under each' : plain.instead}`
          : `contested: ${nameOf(other)} changes it`,
        [],
      );
    }
    const change = fixed(expect);
    if (change === undefined)
      return verdict(
        step,
        index,
        false,
        `no such reading or bracket: ${expect.reading?.label ?? JSON.stringify(expect.resolution)}`,
        [],
      );
    const result = at(change);
    const depends = expect.resolution
      ? []
      : brackets(change)
          .filter((alternative) => at(alternative.change).holds !== result.holds)
          .map((alternative) => alternative.name);
    const names = [...new Set(depends)];
    const held = result.holds && result.reasons;
    const says = held
      ? names.length > 0
        ? `depends on ${names.join(', ')}`
        : 'holds'
      : result.holds
        ? 'it holds, but not for the reason given'
        : result.instead;
    return verdict(step, index, held && names.length === 0, says, names);
  }

  function verdict(
    step: Extract<Step, { kind: 'expect' }>,
    index: number,
    held: boolean,
    says: string,
    depends: readonly string[],
  ): Judged {
    return { step: index, text: step.text, held, says, depends };
  }

  /** Every reading of every pact, one at a time. */
  function readings(): readonly Choices[] {
    return under.flatMap((draft) =>
      draft.choices
        .filter((choice) => choice.kind === 'reading')
        .flatMap((choice) =>
          choice.options
            .filter((option) => option.label !== 'plain')
            .map((option) => ({ [draft.id]: { [choice.id]: option.label } })),
        ),
    );
  }

  /** Every other alternative of every bracket left open, one at a time. */
  function brackets(change: Choices): readonly { readonly change: Choices; readonly name: string }[] {
    return under.flatMap((draft) =>
      draft.choices
        .filter(
          (choice) =>
            choice.kind === 'bracket' &&
            assumed[draft.id]?.[choice.id] !== undefined &&
            change[draft.id]?.[choice.id] === undefined,
        )
        .flatMap((choice) =>
          choice.options.slice(1).map((option) => ({
            change: merge(change, { [draft.id]: { [choice.id]: option.label } }),
            name: `bracket ${choice.id} of ${draft.id}`,
          })),
        ),
    );
  }

  /** The choices that an expectation fixes for itself; undefined if they do not exist. */
  function fixed(expect: Expectation): Choices | undefined {
    let change: Choices = {};
    if (expect.resolution) {
      for (const [id, label] of Object.entries(expect.resolution)) {
        const draft = under.find((entry) =>
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
    }
    if (expect.reading) {
      const { reading } = expect;
      for (const draft of under) {
        if (reading.pact !== undefined && reading.pact !== draft.id) continue;
        const choice = draft.choices.find(
          (entry) =>
            entry.kind === 'reading' &&
            (reading.choice === undefined || reading.choice === entry.id) &&
            entry.options.some((option) => option.label === reading.label),
        );
        if (choice) return merge(change, { [draft.id]: { [choice.id]: reading.label } });
      }
      return reading.label === 'plain' ? change : undefined;
    }
    return change;
  }

  function nameOf(change: Choices): string {
    return Object.entries(change)
      .flatMap(([pact, selection]) =>
        Object.entries(selection).map(([id, label]) => `the reading "${label}" of ${id} in ${pact}`),
      )
      .join(', ');
  }
};

const merge = (a: Choices, b: Choices): Choices => {
  const out: Record<string, Selection> = { ...a };
  for (const [pact, selection] of Object.entries(b)) out[pact] = { ...out[pact], ...selection };
  return out;
};

const runOnce = (crisis: Crisis, drafts: readonly Draft[], world: World, choices: Choices): Run => {
  const pacts = drafts
    .map((draft) => settle(draft, choices[draft.id] ?? {}))
    .flatMap((settled): readonly Pact[] => (settled.ok ? [settled.pact] : []));
  let state = startWith(compile(pacts, world));
  const results = new Map<number, { holds: boolean; reasons: boolean; instead: string }>();
  crisis.steps.forEach((step, index) => {
    if (step.kind === 'event') {
      state = apply(state, step.event);
      return;
    }
    state = advance(state, step.at);
    const finding = weighProposition(state, step.expect.that);
    results.set(index, {
      holds: finding.holds,
      reasons: finding.holds && reasonsHold(state, step.expect, finding),
      instead: finding.instead,
    });
  });
  return { state, results };
};
