import type { System } from '../compile/system.ts';
import { matches } from '../casus/elements.ts';
import type { Verdict } from '../model/event.ts';
import type { IncidentPattern } from '../model/incident.ts';
import { caseIn } from '../state/read.ts';
import type { State } from '../state/state.ts';
import { contextOf } from '../step/turn.ts';

/** One look that a sentence of a pact takes at an incident. */
export interface Sight {
  readonly pact: string;
  readonly pattern: IncidentPattern;
}

/**
 * Every look that the sentences of the pacts take at incidents: the patterns of each casus foederis, and of every
 * condition that names an incident. What none of them tells apart is one and the same to the pacts.
 */
export const sightsOf = (system: System): readonly Sight[] =>
  system.pacts.flatMap(({ pact }) => patternsIn(pact).map((pattern) => ({ pact: pact.id, pattern })));

/** What each of the sights, in their order, makes of the incident of a case. */
export const seen = (state: State, id: number, sights: readonly Sight[]): readonly Verdict[] => {
  const of = caseIn(state, id);
  return sights.map(({ pact, pattern }) => {
    const rule = state.system.byId.get(pact);
    return of && rule ? matches(pattern, contextOf(state, rule, of)) : 'false';
  });
};

/** Patterns anywhere in a part of a pact: lists of `patterns`, and conditions of kind `incident`. */
const patternsIn = (part: unknown): readonly IncidentPattern[] => {
  if (typeof part !== 'object' || part === null) return [];
  const { kind, pattern } = part as { readonly kind?: unknown; readonly pattern?: IncidentPattern };
  if (kind === 'incident' && pattern !== undefined) return [pattern];
  const { patterns } = part as { readonly patterns?: readonly IncidentPattern[] };
  const own = kind === 'casus' && Array.isArray(patterns) ? (patterns as readonly IncidentPattern[]) : [];
  return [
    ...own,
    ...Object.entries(part).flatMap(([key, inner]) => (key === 'patterns' ? [] : patternsIn(inner))),
  ];
};
