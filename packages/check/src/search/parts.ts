import type { Event, PactState, Procedure } from '@casus/engine';
import { isAlike } from '../acts/votes.ts';
import type { Act, Frame } from './frame.ts';

/** Clocks and powers of the pacts that read when, or in which order, something was done. */
export interface Reads {
  readonly kinds: ReadonlySet<Event['kind']>;
  readonly beliefTimes: boolean;
}

/** An event without when it was, and how it is told. */
export const bare = (event: Event | Act): object => {
  const { at: _at, no: _no, text: _text, day: _day, known: _known, ...rest } = event as Event;
  return rest;
};

/** A measure of which no amount is told. */
export const isSize = (
  event: Event | Act,
): event is (Event | Act) & { readonly kind: 'measure' | 'delivery' } =>
  (event.kind === 'measure' || event.kind === 'delivery') && event.amount === undefined;

/** What the future can read of the life of a pact. */
export const lifeText = (life: PactState): string => {
  const {
    because: _because,
    event: _event,
    notices,
    ratified,
    consents,
    forfeited,
    released,
    ...rest
  } = life;
  return JSON.stringify([
    rest,
    notices.map(({ party, at }) => [party, at]),
    ratified.map(({ party, act }) => [party, act]),
    // Of each party its last word counts, and not who spoke first.
    [...new Map(consents.map(({ party, holds }) => [party, holds]))].map(String).sort(),
    forfeited.map(({ party, by }) => [party, by]),
    released.map(({ by, of, article }) => [by, of, article]),
  ]);
};

/** Members who count alike are counted, not named. */
export const procedureText = (
  frame: Frame,
  { body, title, members, votes, status, closes, case: of }: Procedure,
): string => {
  const rule = frame.system.bodies[body]?.body;
  const name = (party: string): string => (rule && isAlike(frame, rule, party) ? '' : party);
  return JSON.stringify([
    body,
    title,
    members,
    votes.map(({ by, vote }) => `${name(by)} ${vote}`).sort(),
    status,
    closes,
    of,
  ]);
};

/** Which kinds of event some clock counts from, and whether some power reads when a finding was made. */
export const readsOf = (frame: Frame): Reads => {
  const anchors = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === 'of' && typeof part === 'string') anchors.add(part);
      collect(part);
    }
  };
  let beliefTimes = false;
  for (const { pact } of frame.system.pacts) {
    collect([pact.norms, pact.terms, pact.gates, pact.bodies]);
    beliefTimes ||= pact.terms.some((term) => term.kind === 'casus' && term.contest !== undefined);
  }
  const kinds = new Set<Event['kind']>();
  if (anchors.has('invocation')) kinds.add('invocation');
  if (anchors.has('request')) kinds.add('request');
  if (anchors.has('decision')) kinds.add('decision');
  if (anchors.has('determination')) for (const kind of ['finding', 'decision'] as const) kinds.add(kind);
  return { kinds, beliefTimes };
};
