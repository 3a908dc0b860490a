import type { Body, Pact, PartyId, System } from '@casus/engine';
import { recompiled } from '../blockers/mend.ts';
import { alikeIn } from '../matrix/alike.ts';
import type { Question } from '../model.ts';
import { type Frame, frameOf } from '../search/frame.ts';

/** So many of those whom nothing tells apart keep their seats: one for what one does alone, and another beside it. */
const KEPT = 2;

/**
 * The same question with fewer seats. Of parties of whom nothing is asked, whose deeds nothing reads and whom no sentence
 * tells apart, two stay: what they may say together or alone, all of them may, and a body that needs all (or lets each
 * act for itself) does not count them. Nothing is left out where a body counts its members (SEMANTICS section 14).
 */
export const withFewer = (question: Question): Question => {
  const { system, about, cast } = question;
  if (about === undefined || cast !== undefined) return question;
  if (system.pacts.some(({ pact }) => pact.bodies.some(countsMembers))) return question;
  const leaving = leavingIn(frameOf(question));
  return leaving.size === 0 ? question : { ...question, system: without(system, leaving) };
};

/** Whether it matters how many sit in a body, and not only whether all of them agree. */
const countsMembers = ({ rules, quorum, seats, abstention }: Body): boolean =>
  quorum !== undefined ||
  seats !== undefined ||
  abstention?.counts === 'lowers the need' ||
  rules.some(({ rule }) => !UNCOUNTED.has(rule.kind));

const UNCOUNTED: ReadonlySet<string> = new Set(['unanimity', 'consensus', 'each for itself']);

const leavingIn = (frame: Frame): ReadonlySet<PartyId> => {
  const { system, question, incident, doers, attacker, cast, start } = frame;
  const told = JSON.stringify([incident, question.before]);
  const others = cast.filter(
    (party) =>
      !doers.has(party) &&
      party !== attacker &&
      !told.includes(`"${party}"`) &&
      seatsOf(system, party).every(({ nature }) => nature !== 'outsiders' && nature !== 'adversary'),
  );
  return new Set(
    alikeIn(system, others, start).flatMap((group) =>
      group.filter((party, index) => {
        const seats = JSON.stringify(seatsOf(system, party));
        const before = group.slice(0, index).filter((one) => JSON.stringify(seatsOf(system, one)) === seats);
        return before.length >= KEPT;
      }),
    ),
  );
};

/** The seats of a party without its name: two of one group may have come at different times. */
const seatsOf = (system: System, party: PartyId): readonly Seated[] =>
  system.pacts.flatMap(({ pact }) =>
    pact.roles.flatMap(({ singular, nature, seats }) =>
      seats
        .filter((seat) => seat.party === party)
        .map(({ party: _party, ...seat }) => ({ ...seat, role: `${pact.id} ${singular}`, nature })),
    ),
  );

type Role = Pact['roles'][number];

interface Seated extends Omit<Role['seats'][number], 'party'> {
  readonly role: string;
  readonly nature: Role['nature'];
}

const without = (system: System, leaving: ReadonlySet<PartyId>): System =>
  recompiled(system, (pact) => ({
    ...pact,
    roles: pact.roles.map((role) => ({
      ...role,
      seats: role.seats.filter(({ party }) => !leaving.has(party)),
    })),
  }));
