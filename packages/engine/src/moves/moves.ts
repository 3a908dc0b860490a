import type { System } from '../compile/system.ts';
import type { Event } from '../model/event.ts';
import type { Move } from '../model/report.ts';
import type { PartyId } from '../model/who.ts';
import { numberOf } from '../state/read.ts';
import type { State } from '../state/state.ts';
import { conduct, deliveries, incidents, measures } from './deeds.ts';
import { deskOf } from './desk.ts';
import { invocations, ofNature, proposals, RECORDED, statusActs, votes } from './offices.ts';
import { performances } from './owed.ts';
import { vocabularyOf } from './vocabulary.ts';
import { waits } from './wait.ts';
import { aboutCases, ofBody, plainWords } from './words.ts';

/**
 * Whoever does what no party does: parliaments, the state of the world, what a record says of the life of
 * a pact (SEMANTICS section 10).
 */
export const NATURE = 'nature';

/**
 * What an actor (a party, the name of a body, or `NATURE`) can do now, as finite templates: performing
 * what it owes, acting in the world, using its powers, speaking, and letting time pass. Each is marked
 * lawful or in breach of which norms; the mark speaks for the corners of its domains. Every event of this
 * actor that `apply` gives effect to is an instance of one of them.
 */
export const moves = (state: State, actor: PartyId): readonly Move[] => moverOf(state.system)(state, actor);

/** The same for many states of one system: what the pacts' words give is worked out once. */
export const moverOf = (system: System): ((state: State, actor: PartyId) => readonly Move[]) => {
  const words = vocabularyOf(system);
  return (state, actor) => {
    const desk = deskOf(state, actor, words);
    if (actor === NATURE) return ofNature(desk);
    if (numberOf(system.world, actor) < 0) return words.bodies.includes(actor) ? ofBody(desk) : [];
    return [
      ...performances(desk),
      ...invocations(desk),
      ...votes(desk),
      ...proposals(desk),
      ...aboutCases(desk),
      ...plainWords(desk),
      ...statusActs(desk),
      ...incidents(desk),
      ...measures(desk),
      ...deliveries(desk),
      ...conduct(desk),
      ...waits(desk),
    ];
  };
};

/** Only the ways to perform what an actor owes, for a search over many states of one system. */
export const performerOf = (system: System): ((state: State, actor: PartyId) => readonly Move[]) => {
  const words = vocabularyOf(system);
  return (state, actor) => performances(deskOf(state, actor, words));
};

/** Whose moves an event is one of: its actors; for a decision the body, for what no party does `NATURE`. */
export const moversOf = (event: Event): readonly PartyId[] => {
  switch (event.kind) {
    case 'consultation':
      return event.by;
    case 'decision':
      return [event.body];
    case 'fact':
      return [event.by ?? NATURE];
    case 'authorisation':
    case 'tick':
      return [NATURE];
    case 'status':
      return event.by === undefined || RECORDED.includes(event.act) ? [NATURE] : [event.by];
    default:
      return [event.by];
  }
};
