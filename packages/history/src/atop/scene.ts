import {
  advance,
  type Casus,
  compile,
  DAY,
  type Instant,
  isValid,
  meantIn,
  type Norm,
  type Pact,
  type PartyId,
  type RoleNature,
  startWith,
  type State,
  type Who,
  type World,
} from '@casus/engine';
import { strangerOf } from '@casus/check';

/** A pact as it stands on one day, in force, before anything has happened. */
export interface Scene {
  readonly pact: Pact;
  readonly at: Instant;
  readonly state: State;
  /** Who has signed it: whoever it binds or protects. */
  readonly parties: readonly PartyId[];
  /** Those of them that are attacked one after the other: all, or a few that stand for many. */
  readonly partners: readonly PartyId[];
  /** A state that the text neither seats nor names. */
  readonly stranger: PartyId;
  /** Sentences that hold on that day and promise something: neither wishes nor liberties. */
  readonly owed: readonly Norm[];
}

/** Up to so many parties are attacked each in turn; of more, those that a sentence names and three others. */
const FEW = 24;

const SIGNS: readonly RoleNature[] = ['members', 'parties', 'guarantors', 'beneficiary'];

/** Whether a role is held by those who sign. */
export const signs = (nature: RoleNature): boolean => SIGNS.includes(nature);

/**
 * The pact in force on a day. What a scheme codes is what the text says while it is in force, so its own start and
 * end are set aside here, and so is who of another treaty's bodies finds a casus: that treaty is not at the table.
 */
export const sceneOf = (pact: Pact, world: World, at: Instant): Scene => {
  const standing: Pact = {
    ...pact,
    term: {
      status: 'signed',
      signed: (at - 2 * DAY) as Instant,
      from: (at - 2 * DAY) as Instant,
      lapses: [],
    },
    terms: pact.terms.map((term) => (term.kind === 'casus' ? atHome(term) : term)),
    gates: [],
  };
  const system = compile([standing], world, { derivations: false });
  const state = advance(startWith(system), at);
  const parties = [
    ...new Set(
      pact.roles
        .filter(({ nature }) => signs(nature))
        .flatMap(({ seats }) => seats.filter((seat) => isValid(seat, at)))
        .flatMap(({ party }) => (party === 'all states' ? [] : [party])),
    ),
  ];
  const named = new Set(namedIn(pact.norms).concat(namedIn(pact.terms)));
  return {
    pact: standing,
    at,
    state,
    parties,
    partners:
      parties.length <= FEW
        ? parties
        : [
            ...parties.filter((party) => named.has(party)),
            ...parties.filter((party) => !named.has(party)).slice(0, 3),
          ],
    stranger: strangerOf(system) ?? 'unknown',
    owed: pact.norms.filter(
      ({ position, strength, valid }) =>
        (position === 'duty' || position === 'prohibition') &&
        strength !== 'should' &&
        strength !== 'intends' &&
        isValid(valid ?? {}, at),
    ),
  };
};

const atHome = (casus: Casus): Casus =>
  casus.determiner.kind === 'body' && casus.determiner.pact !== undefined
    ? { ...casus, determiner: { kind: 'nobody' } }
    : casus;

/** Parties that words of the pact mean when nothing has happened. */
export const meant = (scene: Scene, who: Who): readonly PartyId[] =>
  meantIn(scene.state, 0, scene.pact.id, who);

/** States named one by one anywhere in a part of a pact. */
const namedIn = (part: unknown): readonly PartyId[] => {
  if (typeof part !== 'object' || part === null) return [];
  const { kind, ids } = part as { readonly kind?: unknown; readonly ids?: readonly PartyId[] };
  return kind === 'states' && ids ? ids : Object.values(part).flatMap(namedIn);
};
