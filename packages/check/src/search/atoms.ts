import type { Casus, Condition, IncidentPattern, Norm, Pact, PartyId, System, Who } from '@casus/engine';
import type { Scene } from './frame.ts';

/**
 * The leaves of the conditions of the pacts: what an act has to be like to make a difference. `good`: where
 * it stands it helps somebody's duty to arise or to last; `bad`: it keeps a duty from arising, or ends one.
 * A leaf may be both. Whether it holds in a state is for the step function to say.
 */
export interface Atom extends Place {
  readonly leaf: Condition;
  readonly good: boolean;
  readonly bad: boolean;
}

/** Where a leaf stands: in a norm, in a casus, or in neither (the life of a pact). */
interface Place {
  readonly pact: string;
  readonly norm?: Norm;
  readonly casus?: string;
  /** On which the pact enters into force. */
  readonly begins?: true;
  /** On which the pact is renewed when its term is over. */
  readonly renews?: true;
}

type Sign = 1 | -1;

interface Walk {
  readonly place: Place;
  readonly out: Atom[];
}

/** Leaves of a condition that an answer turns on and no sentence of the pacts: they help nobody and hurt nobody. */
export const watchedAtoms = (pact: string, condition: Condition): readonly Atom[] => {
  const out: Atom[] = [];
  ofCondition(condition, 1, { place: { pact }, out });
  return out.map((atom) => ({ ...atom, good: false, bad: false }));
};

/** Every leaf that anything in the pacts turns on, wishes of analysts left out. */
export const atomsOf = (system: System): readonly Atom[] =>
  system.pacts.flatMap(({ pact }) => {
    const out: Atom[] = [];
    const place: Place = { pact: pact.id };
    for (const norm of pact.norms) ofNorm(norm, { place: { ...place, norm }, out });
    ofTenure(pact, { place, out });
    for (const term of pact.terms)
      if (term.kind === 'casus') ofCasus(term, { place: { ...place, casus: term.term }, out });
    return out;
  });

const ofNorm = (norm: Norm, walk: Walk): void => {
  // What shuts a power is chosen by an election; nothing else waits for it.
  if (norm.shuts) return;
  const sign: Sign = norm.position === 'prohibition' ? -1 : 1;
  for (const condition of [norm.when, norm.onlyIf, norm.soFarAs, norm.while])
    ofCondition(condition, sign, walk);
  for (const condition of [norm.until, norm.unless]) ofCondition(condition, flip(sign), walk);
  ofWho(norm.subject.who, sign, walk);
};

const ofTenure = (pact: Pact, walk: Walk): void => {
  const { term } = pact;
  ofCondition(term.after?.condition, 1, { ...walk, place: { ...walk.place, begins: true } });
  ofCondition(term.while?.condition, 1, walk);
  const renewing = { ...walk, place: { ...walk.place, renews: true } as const };
  ofCondition(term.renewal?.onlyIf, 1, renewing);
  ofCondition(term.renewal?.unless, -1, renewing);
  for (const lapse of term.lapses) ofCondition(lapse.when, -1, walk);
  for (const exit of pact.exits) ofCondition(exit.onlyIf, -1, walk);
  for (const forfeiture of pact.forfeitures) ofCondition(forfeiture.when, -1, walk);
};

const ofCasus = (casus: Casus, walk: Walk): void => {
  ofCondition(casus.also, 1, walk);
  for (const pattern of casus.patterns) ofPattern(pattern, 1, walk);
};

const flip = (sign: Sign): Sign => (sign === 1 ? -1 : 1);

const ofCondition = (condition: Condition | undefined, sign: Sign, walk: Walk): void => {
  if (!condition) return;
  switch (condition.kind) {
    case 'always':
    case 'dated':
      return;
    case 'and':
    case 'or':
      for (const part of condition.of) ofCondition(part, sign, walk);
      return;
    case 'not':
      return ofCondition(condition.of, flip(sign), walk);
    case 'continues':
      return ofCondition(condition.of, sign, walk);
    case 'incident':
      return ofPattern(condition.pattern, sign, walk);
    case 'opinion':
      ofWho(condition.by, sign, walk);
      return leaf(condition, sign, walk);
    case 'casus':
      return leaf(condition, condition.sense === 'rejected' ? flip(sign) : sign, walk);
    case 'invoked':
      ofWho(condition.by, sign, walk);
      return leaf(condition, sign, walk);
    case 'act':
      for (const who of [condition.act.by, condition.act.to, condition.act.against]) ofWho(who, sign, walk);
      return leaf(condition, sign, walk);
    default:
      return leaf(condition, sign, walk);
  }
};

const ofPattern = (pattern: IncidentPattern, sign: Sign, walk: Walk): void => {
  for (const who of [pattern.by, pattern.on, pattern.supportedBy]) ofWho(who, sign, walk);
};

/** Who is meant may hang on acts: "each Member that assists the victim", "the Party that requests it". */
const ofWho = (who: Who | undefined, sign: Sign, walk: Walk): void => {
  switch (who?.kind) {
    case 'such':
      ofWho(who.base, sign, walk);
      return ofCondition(who.that, sign, walk);
    case 'except':
      ofWho(who.base, sign, walk);
      return ofWho(who.minus, flip(sign), walk);
    case 'union':
      for (const part of who.of) ofWho(part, sign, walk);
      return;
    default:
      return;
  }
};

const leaf = (condition: Condition, sign: Sign, walk: Walk): void => {
  walk.out.push({ ...walk.place, leaf: condition, good: sign === 1, bad: sign === -1 });
};

/** Whether a person in a leaf may be a party, in some state of the search. In a norm, "it" is whoever may bear the norm. */
export const mayBe = (who: Who, party: PartyId, frame: Scene, { norm, pact }: Place): boolean =>
  who.kind === 'pronoun' && who.pronoun === 'bearer' && norm
    ? mayMean(norm.subject.who, party, frame, pact)
    : mayMean(who, party, frame, pact);

/** Whether `who` means every state there is, most of which have no part in the search. */
export const meansAllStates = (who: Who, scene: Scene, pact: string): boolean => {
  const { system } = scene;
  switch (who.kind) {
    case 'any state':
      return true;
    case 'role': {
      const roles = system.byId.get(who.pact ?? pact)?.pact.roles ?? [];
      return roles.some(
        ({ singular, seats }) => singular === who.role && seats.some(({ party }) => party === 'all states'),
      );
    }
    case 'body': {
      const of = who.pact ?? pact;
      const bodies = system.byId.get(of)?.pact.bodies.filter(({ name }) => name === who.body) ?? [];
      return (
        bodies.length > 0 &&
        bodies.every(
          ({ actsFor, members }) =>
            actsFor === undefined && members !== undefined && meansAllStates(members, scene, of),
        )
      );
    }
    default:
      return false;
  }
};

/** Whether `who` may mean a party, in some state of the search: an upper bound, for choosing acts worth trying. */
export const mayMean = (who: Who, party: PartyId, frame: Scene, pact: string): boolean => {
  const { system } = frame;
  switch (who.kind) {
    case 'states':
      return who.ids.includes(party) || who.ids.some((id) => !system.world.actors.has(id));
    case 'role': {
      const of = system.byId.get(who.pact ?? pact)?.pact;
      const role = of?.roles.find((entry) => entry.singular === who.role);
      const seats = role ? role.seats : (of?.roles.flatMap((entry) => entry.seats) ?? []);
      return seats.some((seat) => seat.party === party || seat.party === 'all states');
    }
    case 'pronoun':
      switch (who.pronoun) {
        case 'victim':
          return frame.victims.includes(party);
        case 'attacker':
          return party === frame.attacker || frame.incident.disputed?.includes('attribution') === true;
        default:
          return true;
      }
    case 'except':
      return mayMean(who.base, party, frame, pact);
    case 'union':
      return who.of.some((part) => mayMean(part, party, frame, pact));
    case 'such':
      return mayMean(who.base, party, frame, pact);
    default:
      return true;
  }
};
