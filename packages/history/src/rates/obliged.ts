import {
  advance,
  apply,
  applyAll,
  casesOf,
  type Event,
  HOUR,
  type Incident,
  type Instant,
  type Norm,
  type PartyId,
  type Quality,
  sightsOf,
  type State,
  type Strength,
  type System,
} from '@casus/engine';
import { militaryOf } from '../atop/help.ts';

/** A sentence that obliges somebody to help the victim of an attack. */
export interface Owed {
  readonly party: PartyId;
  readonly pact: string;
  readonly article: string;
}

/** An attack that is tried on a text: as plain as can be, unless more is said. */
export interface Attack {
  readonly attackers: readonly PartyId[];
  readonly victim: PartyId;
  readonly at: Instant;
  /** Regions that are struck; the victim's home where absent. */
  readonly in?: readonly string[];
  /** What is shown of it, where that was looked up before; else every element that a sentence asks for. */
  readonly shown?: Shown;
}

const FIRST = 1;
/** Deemed findings and orders of the text come within this time, if they come. */
const LATER = 60 * 24 * HOUR;

/** Every norm that an attack sets off, with who bears it; bound to it or free. */
export interface SetOff {
  readonly norm: Norm;
  readonly pact: string;
  readonly bearers: readonly PartyId[];
}

/**
 * Who is obliged to stand by the victim of an attack, by running the pacts from `stood`, their state when nothing has
 * happened: the attack is plain (every element that a sentence asks for is there), the victim asks for help, and
 * whoever has the power finds that it is what the text speaks of. Help is military, or of a kind that the text leaves
 * open, as in ATOP's defence; what a text only allows, or leaves to be decided, obliges nobody.
 */
export const obligedBy = (stood: State, attack: Attack): readonly Owed[] => {
  const out = new Map<string, Owed>();
  for (const { norm, pact, bearers } of setOffBy(stood, attack)) {
    if (!obliges(norm)) continue;
    for (const party of bearers) {
      const one = { party, pact, article: norm.cite.article };
      out.set(JSON.stringify(one), one);
    }
  }
  return [...out.values()];
};

/** Words that bind. */
const BINDS: ReadonlySet<Strength> = new Set(['shall', 'undertakes']);

/** Whether a norm binds to help that takes in arms. */
export const obliges = (norm: Norm): boolean =>
  norm.position === 'duty' && BINDS.has(norm.strength) && militaryOf(norm, undefined) !== 'no';

/** Everything that comes to be owed to, or allowed on behalf of, the victim, by those who are neither it nor attackers. */
export function setOffBy(stood: State, attack: Attack): readonly SetOff[] {
  const { attackers, victim, at } = attack;
  const { system } = stood;
  const incidents = attackers.map(
    (by, index): Incident => ({
      kind: 'incident',
      incident: 'armed attack',
      by,
      on: [victim],
      ...(attack.in === undefined ? {} : { in: attack.in }),
      at,
      no: FIRST + index,
      qualities: attack.shown ?? shownIn(system),
    }),
  );
  const attacked = incidents.reduce((state, incident) => apply(state, incident), advance(stood, at));
  const found = applyAll(attacked, [asks(victim, at), ...findings(system, at)]);
  const later = advance(found, (at + LATER) as Instant);
  return [attacked, found, later].flatMap((state) =>
    liveIn(state)
      .map((one) => ({
        ...one,
        bearers: one.bearers.filter((party) => party !== victim && !attackers.includes(party)),
      }))
      .filter(({ bearers }) => bearers.length > 0),
  );
}

/** Elements of an incident that are shown. */
export type Shown = Readonly<Partial<Record<Quality, 'true'>>>;

/** Every element that a sentence of some pacts asks for, shown. */
export const shownIn = (system: System): Shown =>
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

const liveIn = (state: State): readonly SetOff[] =>
  casesOf(state)
    .filter(({ root }) => root >= 0)
    .flatMap(({ instances }) =>
      instances.flatMap(({ norm, bearers, status }): readonly SetOff[] => {
        const rule = state.system.norms[norm];
        if (rule === undefined || (status !== 'active' && status !== 'breached')) return [];
        return [{ norm: rule.norm, pact: state.system.pacts[rule.pact]?.pact.id ?? '', bearers }];
      }),
    );
