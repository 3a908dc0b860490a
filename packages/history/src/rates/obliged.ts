import { openingOf } from '@casus/check';
import {
  advance,
  apply,
  applyAll,
  casesOf,
  type Event,
  HOUR,
  type Incident,
  type Instant,
  type PartyId,
  type Quality,
  sightsOf,
  startWith,
  type State,
  type Strength,
  type System,
  type VerbClass,
} from '@casus/engine';

/** A sentence that obliges somebody to help the victim of an attack. */
export interface Owed {
  readonly party: PartyId;
  readonly pact: string;
  readonly article: string;
}

/** Verbs by which a party stands by a victim with more than words. */
const STANDS_BY: ReadonlySet<VerbClass> = new Set(['help', 'force', 'act', 'deploy', 'mobilise']);

const FIRST = 1;
/** Deemed findings and orders of the text come within this time, if they come. */
const LATER = 60 * 24 * HOUR;

/**
 * Who is obliged to stand by `victim` when `attacker` attacks it on its own ground at `at`, by running the pacts:
 * the attack is plain (every element that a sentence asks for is there), the victim asks for help, and whoever has
 * the power finds that it is what the text speaks of. What a text only allows, or leaves to be decided, obliges
 * nobody. Nobody, too, where the pact is not in force.
 */
export function obligedBy(system: System, attacker: PartyId, victim: PartyId, at: Instant): readonly Owed[] {
  // A pact that waits for a state of affairs is asked as if that had come about; one that has dates keeps to them.
  if (system.pacts.some(({ pact: { term } }) => (term.from ?? term.signed ?? at) > at)) return [];
  const opening = openingOf(system, at, at);
  if (opening.out.length > 0) return [];
  const incident: Incident = {
    kind: 'incident',
    incident: 'armed attack',
    by: attacker,
    on: [victim],
    at,
    no: FIRST,
    qualities: shownIn(system),
  };
  const attacked = apply(advance(applyAll(startWith(system), opening.before), at), incident);
  const found = applyAll(attacked, [asks(victim, at), ...findings(system, at)]);
  const later = advance(found, (at + LATER) as Instant);
  const out = new Map<string, Owed>();
  for (const state of [attacked, found, later])
    for (const one of owedIn(state, victim, attacker)) out.set(JSON.stringify(one), one);
  return [...out.values()];
}

/** Every element that a sentence asks for, shown. */
const shownIn = (system: System): Readonly<Partial<Record<Quality, 'true'>>> =>
  Object.fromEntries(
    sightsOf(system)
      .flatMap(({ pattern }) => pattern.qualities ?? [])
      .map((quality) => [quality, 'true'] as const),
  );

const asks = (victim: PartyId, at: Instant): Event => ({
  kind: 'request',
  by: victim,
  what: 'assistance',
  about: FIRST,
  at,
});

/** Everybody and every body finds every casus; a finding by who has not the power has no effect. */
const findings = (system: System, at: Instant): readonly Event[] =>
  system.casus.flatMap(({ casus, pact: index }) => {
    const pact = system.pacts[index]?.pact;
    if (pact === undefined) return [];
    const by = [
      ...new Set(pact.roles.flatMap(({ seats }) => seats.map(({ party }) => party))),
      ...pact.bodies.map(({ name }) => name as PartyId),
    ];
    return by.map(
      (who): Event => ({
        kind: 'finding',
        by: who,
        of: pact.id,
        pact: pact.id,
        term: casus.term,
        holds: true,
        about: FIRST,
        at,
      }),
    );
  });

const owedIn = (state: State, victim: PartyId, attacker: PartyId): readonly Owed[] =>
  casesOf(state)
    .filter(({ root }) => root >= 0)
    .flatMap(({ instances }) =>
      instances.flatMap(({ norm, bearers, status }): readonly Owed[] => {
        const rule = state.system.norms[norm];
        if (rule === undefined || (status !== 'active' && status !== 'breached')) return [];
        const { position, strength, cite } = rule.norm;
        if (position !== 'duty' || !BINDS.has(strength) || !STANDS_BY.has(rule.verb)) return [];
        const pact = state.system.pacts[rule.pact]?.pact.id ?? '';
        return bearers
          .filter((party) => party !== victim && party !== attacker)
          .map((party) => ({ party, pact, article: cite.article }));
      }),
    );

/** Words that bind. */
const BINDS: ReadonlySet<Strength> = new Set(['shall', 'undertakes']);
