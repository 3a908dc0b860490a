import {
  advance,
  eventWords,
  play,
  report,
  type Choices as EngineChoices,
  type Crisis,
  type Draft,
  type Instant,
  type Judged,
  type Report,
  type Selection,
  type State,
  type World,
} from '@casus/engine';
import type { Choices } from './choose.ts';

/** A crisis as run under one choice of alternatives. */
export interface Ran {
  readonly state: State;
  readonly report: Report;
  /** Brackets that nobody chose, with the alternative that was taken. */
  readonly assumed: Choices;
}

/** Only what had happened by then. */
const upTo = (crisis: Crisis, at: Instant | undefined): Crisis => ({
  ...crisis,
  steps: crisis.steps.filter((step) => step.kind === 'event' && (at === undefined || step.event.at <= at)),
});

/** The last moment of the chronicle, whether something happened then or something was expected. */
function end(crisis: Crisis): Instant | undefined {
  const moments = crisis.steps.map((step) => (step.kind === 'event' ? step.event.at : step.at));
  return moments.length === 0
    ? undefined
    : (moments.reduce((a, b) => Math.max(a, b), moments[0] ?? 0) as Instant);
}

/** Runs a crisis to a moment (its own end where none is given). */
export function runCase(
  crisis: Crisis,
  drafts: readonly Draft[],
  world: World,
  choices: Choices,
  at?: Instant,
): Ran {
  const { state, assumed } = play(upTo(crisis, at), drafts, world, choices as EngineChoices);
  const until = at ?? end(crisis);
  const there = until === undefined ? state : advance(state, until);
  const result = report(there);
  // What follows from an act (a lapse, a tally) has no sentence in the chronicle; the engine has words for it.
  const events = result.events.map((event) =>
    event.text === undefined ? { ...event, text: eventWords(there.system.world, event) } : event,
  );
  return { state: there, report: { ...result, events }, assumed };
}

/** What the crisis expects, and whether the run bears it out. */
export function judgeCase(
  crisis: Crisis,
  drafts: readonly Draft[],
  world: World,
  choices: Choices,
): { readonly verdicts: readonly Judged[]; readonly runs: number } {
  const { verdicts, runs } = play(crisis, drafts, world, choices as EngineChoices);
  return { verdicts, runs };
}

/** The alternatives in force in a run, flat: those of the one pact with choices bare, of others under "PACT:". */
export function flat(choices: Choices, home: string): Selection {
  return Object.fromEntries(
    Object.entries(choices).flatMap(([pact, selection]) =>
      Object.entries(selection).map(([id, label]) => [pact === home ? id : `${pact}:${id}`, label]),
    ),
  );
}
