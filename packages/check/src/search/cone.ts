import type { Condition, Determiner, PartyId } from '@casus/engine';
import { type Atom, atomsOf, mayMean } from './atoms.ts';
import type { Frame } from './frame.ts';

/**
 * Whose deeds can matter to the parties asked about (SEMANTICS section 14, "per bearer"): their own, and
 * those that some condition, remedy or joint duty reads. The duties of all others are left out: what they
 * do in performance of them changes nothing for anybody asked about. Their words, votes and findings stay.
 */
export const doersOf = (frame: Frame): ReadonlySet<PartyId> => {
  const { about } = frame.question;
  if (!about) return new Set(frame.cast);
  const atoms = atomsOf(frame.system);
  return new Set(
    frame.cast.filter(
      (party) => about.includes(party) || frame.victims.includes(party) || isRead(frame, atoms, party),
    ),
  );
};

const isRead = (frame: Frame, atoms: readonly Atom[], party: PartyId): boolean =>
  atoms.some((atom) => readsDeeds(frame, atom, party)) ||
  frame.system.pacts.some(({ pact }) =>
    pact.norms.some((norm) => {
      if (!mayMean(norm.subject.who, party, frame, pact.id)) return false;
      const joint =
        norm.subject.bearing !== 'each' && norm.subject.bearing !== 'any' && norm.subject.bearing !== 'no';
      return (
        (joint && norm.position === 'duty' && norm.manner === 'achieve') ||
        pact.norms.some((other) => other.failing?.norm === norm.id)
      );
    }),
  );

const readsDeeds = (frame: Frame, { leaf, pact }: Atom, party: PartyId): boolean => {
  switch (leaf.kind) {
    case 'act':
      return mayMean(leaf.act.by, party, frame, pact);
    case 'norm':
      return leaf.by === undefined || mayMean(leaf.by, party, frame, pact);
    case 'in breach':
      return mayMean(leaf.who, party, frame, pact);
    case 'at war':
      return true;
    default:
      return false;
  }
};

/** Whether what a party finds under a determiner matters to its own duties alone. */
export const findsForItself = (
  determiner: Determiner,
  party: PartyId,
  frame: Frame,
  pact: string,
): boolean => {
  switch (determiner.kind) {
    case 'nobody':
    case 'each':
      return true;
    case 'victim':
      return !frame.victims.includes(party);
    case 'party':
      return !mayMean(determiner.who, party, frame, pact);
    case 'body':
      return !frame.system.bodies.some(({ body }) => body.name === determiner.body && body.actsFor === party);
    case 'until then':
      return (
        findsForItself(determiner.first, party, frame, pact) &&
        findsForItself(determiner.meanwhile, party, frame, pact)
      );
  }
};

/** Whether anything in the pacts reads who it was that asked, invoked or is meant by "that". */
export const readsSpeaker = (frame: Frame): boolean => {
  const text = JSON.stringify(frame.system.pacts.map(({ pact }) => [pact.norms, pact.terms, pact.exits]));
  return ['requester', 'invoker', 'that party'].some((word) => text.includes(`"pronoun":"${word}"`));
};

/** Whether a leaf holds as soon as one of those meant has said it. */
export const needsOne = (leaf: Condition): boolean =>
  leaf.kind === 'invoked' || leaf.kind === 'opinion' || (leaf.kind === 'act' && leaf.act.all !== true);
