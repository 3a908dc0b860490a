import type { NormRule } from '../compile/system.ts';
import type { Move, MoveDomain } from '../model/report.ts';
import type { PartyId } from '../model/who.ts';
import type { State } from '../state/state.ts';
import { pactOf } from '../step/turn.ts';
import type { Template } from './template.ts';
import { type Trial, tryAct } from './trial.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the makers of moves work with: a state, who acts, and the words that can matter. */
export interface Desk {
  readonly state: State;
  readonly by: PartyId;
  readonly words: Vocabulary;
  /** Parties that an act may be aimed at: those of the pacts, and whoever the latest cases concern. */
  readonly others: readonly PartyId[];
  /** Numbers of the latest cases, for "about", latest first. */
  readonly about: readonly number[];
  /** Whether any prohibition could be broken: without one, every act is lawful and nothing need be tried. */
  readonly bans: boolean;
}

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

const template = (event: Template): Move['event'] => event as unknown as Move['event'];

/** A move that breaks nothing. */
export const lawful = (
  desk: Desk,
  event: Template,
  domains: readonly MoveDomain[],
  serves: Move['serves'] = [],
): Move => ({ by: desk.by, event: template(event), domains, lawful: true, breaks: [], serves });

/** A move with the mark of a trial. */
export const marked = (
  desk: Desk,
  event: Template,
  domains: readonly MoveDomain[],
  trial: Trial,
  serves: Move['serves'] = [],
): Move => ({
  by: desk.by,
  event: template(event),
  domains,
  lawful: trial.breaks.length === 0,
  breaks: trial.breaks.flatMap((norm) => citeOf(desk.state, desk.state.system.norms[norm])),
  serves,
});

/** A norm as moves cite it. */
export const citeOf = (state: State, rule: NormRule | undefined): Move['breaks'] =>
  rule ? [{ pact: pactOf(state, rule).pact.id, norm: rule.norm.id, cite: rule.norm.cite }] : [];

/** Values of one parameter, grouped by what breaks when they are tried; refused ones are left out. */
export const byBreach = <T>(
  desk: Desk,
  values: readonly T[],
  make: (value: T) => Template,
): readonly { readonly values: readonly T[]; readonly trial: Trial }[] => {
  const out = new Map<string, { readonly values: T[]; readonly trial: Trial }>();
  for (const value of values) {
    const trial = tryAct(desk.state, make(value));
    if (trial.refused) continue;
    const key = trial.breaks.join();
    const group = out.get(key);
    if (group) group.values.push(value);
    else out.set(key, { values: [value], trial });
  }
  return [...out.values()];
};
