import {
  type Event,
  get,
  type Instant,
  type Incident,
  type MeasureId,
  type PartyId,
  type State,
  type System,
} from '@casus/engine';
import { addSpan, advance, apply, applyAll, startWith } from '@casus/engine';
import { unnamedIn } from '../acts/alike.ts';
import type { Question } from '../model.ts';
import { type Atom, atomsOf, watchedAtoms } from './atoms.ts';
import { type Cone, coneOf } from './cone.ts';
import { firstStop } from './stops.ts';

/** An act: an event whose instant is still open. */
export type Act = Event extends infer E ? (E extends Event ? Omit<E, 'at'> : never) : never;

/** A question laid out, before it is known what of it matters. */
export interface Scene {
  readonly question: Question;
  readonly system: System;
  /** The state right after the incident, before anybody answers. */
  readonly opening: State;
  readonly incident: Incident;
  /** Number by which acts say that they answer the incident. */
  readonly no: number;
  /** Number of the case of the incident in a state. */
  readonly case: number;
  /** Instants of the incident and of the horizon. */
  readonly start: Instant;
  readonly end: Instant;
  readonly victims: readonly PartyId[];
  readonly attacker: PartyId;
  /** Everybody who acts, the victim and the attacker among them. */
  readonly cast: readonly PartyId[];
  /** Every leaf of every condition of the pacts. */
  readonly atoms: readonly Atom[];
}

/** What stays the same through a whole search. */
export interface Frame extends Scene, Cone {
  /** Measures that no text names; empty where nothing is left out. */
  readonly unnamed: ReadonlySet<MeasureId>;
}

/** A number that no chronicle uses. */
const NO = 1_000_003;

/** Lays out a question: what has happened before, then the incident, and what of it matters. */
export const frameOf = (question: Question): Frame => {
  const scene = sceneOf(question);
  const unnamed = question.about === undefined ? new Set<MeasureId>() : unnamedIn(question.system);
  return { ...scene, ...coneOf(scene), unnamed };
};

/** Lays out a question: what has happened before, then the incident. */
export const sceneOf = (question: Question): Scene => {
  const { system } = question;
  const no = question.incident.no ?? NO;
  const incident: Incident = { ...question.incident, no };
  const before = advance(applyAll(startWith(system), question.before), incident.at);
  const opening = settled(apply(before, incident));
  const end = (incident.at + question.horizon) as Instant;
  return {
    question,
    system,
    opening,
    incident,
    no,
    case: get(opening.caseOf, before.record.size) ?? 0,
    start: incident.at,
    end,
    victims: incident.on,
    attacker: incident.by,
    cast: question.cast ?? everybody(system, incident),
    atoms: [
      ...atomsOf(system).filter((atom) => !isBeyond(opening, atom, end)),
      ...(question.watched ?? []).flatMap(({ pact, condition }) => watchedAtoms(pact, condition)),
    ],
  };
};

/** Whether a leaf is read only when a term is over, which is after the horizon. */
const isBeyond = (opening: State, { renews, pact }: Atom, end: Instant): boolean => {
  const rule = opening.system.byId.get(pact);
  const life = opening.pacts[rule?.index ?? -1];
  const { duration } = rule?.pact.term ?? {};
  if (renews !== true || life?.force !== 'in force') return false;
  // A term that has not begun to run can begin now at the earliest.
  const over = life.termEnd ?? (duration && addSpan(opening.now, duration.span, rule?.pact.offset ?? 0));
  return over !== undefined && over > end;
};

const everybody = (system: System, incident: Incident): readonly PartyId[] => {
  const seats = system.pacts.flatMap(({ pact }) =>
    pact.roles.flatMap((role) => role.seats.map((seat) => seat.party)),
  );
  return [...new Set([...seats, ...incident.on, incident.by])]
    .filter((party) => party !== 'all states' && party !== 'unknown')
    .sort();
};

/** The state with everything done that opens the present instant (an exit without notice takes effect at once). */
export const settled = (state: State): State => advance(state, state.now);

/** Whether the present instant still has to be closed: a vote, a silence or a deadline ends now. */
export const isPending = (frame: Frame, state: State): boolean =>
  (firstStop(state, frame.doers) ?? Number.NaN) <= state.now;

/** The next instant at which time alone changes something, if any. */
export const nextAfter = (frame: Frame, state: State): Instant | undefined =>
  firstStop(state, frame.doers, state.now);

/** The act as an event of the present instant. */
export const at = (act: Act, state: State): Event => ({ ...act, at: state.now }) as Event;
