import type { NormRule } from '../compile/system.ts';
import type { Event } from '../model/event.ts';
import type { Move, MoveDomain } from '../model/report.ts';
import { eventAt } from '../state/read.ts';
import type { PledgeState, State } from '../state/state.ts';
import { pactOf } from '../step/turn.ts';
import type { Desk } from './desk.ts';
import type { Template } from './template.ts';
import type { Breaks } from './trial.ts';

/** Small parts of moves. */

/** A domain of one value. */
export const one = (
  name: string,
  values: MoveDomain['values'],
  more: Partial<MoveDomain> = {},
): MoveDomain => ({ name, values, takes: 'one', ...more });

/** A domain of lists. */
export const some = (
  name: string,
  values: MoveDomain['values'],
  more: Partial<MoveDomain> = {},
): MoveDomain => ({ name, values, takes: 'some', ...more });

/** Anything may stand here, or nothing; it makes no difference to the mark. */
export const free = (name: string): MoveDomain => ({
  name,
  values: [],
  takes: 'any',
  optional: true,
  beyond: true,
});

/** Which case an act is about: left out, the latest that fits. */
export const aboutDomain = (desk: Desk): MoveDomain =>
  one('about', desk.about, { optional: true, beyond: true });

/** A move with its mark. */
export const marked = (
  desk: Desk,
  event: Template,
  domains: readonly MoveDomain[],
  breaks: Breaks,
  serves: Move['serves'] = [],
): Move => ({
  by: desk.by,
  event: event as unknown as Omit<Event, 'at'>,
  domains,
  lawful: breaks.length === 0,
  breaks: breaks.flatMap((norm) => citeOf(desk.state, desk.state.system.norms[norm])),
  serves,
});

/** A move that breaks nothing. */
export const lawful = (
  desk: Desk,
  event: Template,
  domains: readonly MoveDomain[],
  serves: Move['serves'] = [],
): Move => marked(desk, event, domains, [], serves);

/** A pledge as moves cite it: the word that was given stands in for a sentence of a pact. */
export const citePledge = (state: State, pledge: PledgeState | undefined): Move['breaks'] => {
  const promise = eventAt(state, pledge?.event ?? -1);
  const item = promise?.kind === 'pledge' ? promise.items[pledge?.item ?? 0] : undefined;
  if (!promise || !pledge || !item) return [];
  const text = promise.text ?? `pledge of ${item.measure}`;
  return [
    {
      pact: 'pledge',
      norm: `pledge.${pledge.event}`,
      cite: { pact: 'pledge', article: 'pledge', sentence: 1, text },
    },
  ];
};

/** A norm as moves cite it. */
export const citeOf = (state: State, rule: NormRule | undefined): Move['breaks'] =>
  rule ? [{ pact: pactOf(state, rule).pact.id, norm: rule.norm.id, cite: rule.norm.cite }] : [];
