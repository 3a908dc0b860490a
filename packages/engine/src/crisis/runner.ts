import { settle } from '../choice/settle.ts';
import { compile } from '../compile/system.ts';
import type { Draft } from '../model/choice.ts';
import type { Crisis } from '../model/crisis.ts';
import type { Pact } from '../model/pact.ts';
import type { World } from '../model/world.ts';
import type { State } from '../state/state.ts';
import { advance, apply } from '../step/apply.ts';
import { startWith } from '../step/start.ts';
import { type Choices, merge } from './product.ts';
import { weighProposition } from './proposition.ts';
import { reasonsHold } from './reasons.ts';

/** What one expectation comes to in one run. */
export interface Result {
  readonly holds: boolean;
  readonly instead: string;
}

interface Run {
  readonly state: State;
  readonly results: ReadonlyMap<number, Result>;
}

/**
 * Runs a crisis under choices, each once; with brackets open, once for each text that they leave, since
 * alternatives that leave the same text differ in their labels alone.
 */
export const runner = (
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
