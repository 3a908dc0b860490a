import {
  advance,
  applyAll,
  type Condition,
  DAY,
  type Event,
  HOUR,
  type Instant,
  type Pact,
  report,
  startWith,
  type System,
} from '@casus/engine';

/** A moment at which the pacts are in force, and what has to have happened for it. */
export interface Opening {
  readonly at: Instant;
  /** What is assumed to have happened: the states of affairs from which a pact counts, its entry into force. */
  readonly before: readonly Event[];
  /** States of affairs that some sentence waits for: they do not hold yet, and nature decides whether they come about. */
  readonly idle: readonly string[];
  /** Pacts that are not in force even so, with the reason in words. */
  readonly out: readonly { readonly pact: string; readonly because: string }[];
}

/**
 * The first day on which every pact could be in force, with the least that has to have happened. Where the texts
 * give dates, the latest start is taken, and nothing is assumed; where one waits for an event, that it happened.
 * `otherwise` is the day where no text gives any; `on` is the day asked for.
 */
export const openingOf = (system: System, otherwise: Instant, on?: Instant): Opening => {
  const pacts = system.pacts.map(({ pact }) => pact);
  const dated = Math.max(...pacts.map(startOf));
  const from = dated === Number.NEGATIVE_INFINITY ? otherwise : dated;
  const until = Math.min(...pacts.map(({ term }) => term.until ?? Number.POSITIVE_INFINITY));
  const at = on ?? ((from + DAY < until ? from + DAY : Math.max(from, until - HOUR)) as Instant);
  const bare = outAt(system, [], at);
  if (bare.length === 0) return { at, before: [], idle: idleIn(pacts, []), out: [] };
  const before = pacts
    .filter(({ id }) => bare.some(({ pact }) => pact === id))
    .flatMap((pact) => starting(pact, (at - HOUR) as Instant));
  return { at, before, idle: idleIn(pacts, before), out: outAt(system, before, at) };
};

const startOf = ({ term }: Pact): number => {
  const provisional = term.provisionalFrom?.at;
  const dates = [
    term.signed,
    term.from,
    typeof provisional === 'number' ? provisional : undefined,
    typeof term.duration?.from === 'number' ? term.duration.from : undefined,
  ];
  return Math.max(...dates.map((date) => date ?? Number.NEGATIVE_INFINITY));
};

const outAt = (system: System, before: readonly Event[], at: Instant): Opening['out'] =>
  report(advance(applyAll(startWith(system), before), at))
    .pacts.filter(({ inForce }) => !inForce)
    .map(({ id, because }) => ({ pact: id, because }));

/** The states of affairs that a pact waits for, or lasts with, and its entry into force. */
const starting = ({ id, term }: Pact, at: Instant): readonly Event[] => {
  const facts = new Map([
    ...(term.begins ? ([[term.begins.fact, term.begins.holds]] as const) : []),
    ...factsIn(term.while?.condition),
  ]);
  return [
    ...[...facts].map(([fact, holds]): Event => ({ kind: 'fact', fact, holds, at })),
    { kind: 'status', act: 'enters into force', pact: id, at },
  ];
};

const idleIn = (pacts: readonly Pact[], before: readonly Event[]): readonly string[] => [
  ...new Set(
    pacts
      .flatMap(({ norms }) => norms.flatMap(({ when, onlyIf }) => [...factsIn(when), ...factsIn(onlyIf)]))
      .filter(
        ([fact, holds]) => holds && !before.some((event) => event.kind === 'fact' && event.fact === fact),
      )
      .map(([fact]) => fact),
  ),
];

const factsIn = (condition: Condition | undefined): readonly (readonly [string, boolean])[] => {
  switch (condition?.kind) {
    case 'fact':
      return [[condition.fact, condition.holds]];
    case 'and':
    case 'or':
      return condition.of.flatMap(factsIn);
    default:
      return [];
  }
};
