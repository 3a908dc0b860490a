import { INCIDENTS, type IncidentKind, type PartyId, type Strength } from '@casus/engine';
import { keyOf } from './layers.ts';
import type { Entry, Of, Profile } from './model.ts';
import { type ActorPlaces, byRungs, byVerb, NOWHERE, type Places } from './places.ts';
import { type QuantityId, quantityOf, type Role } from './quantities.ts';

/** Who plays which part, and which kinds of attack are looked at. */
export interface Cast {
  readonly challenger: PartyId;
  readonly beneficiary: PartyId;
  readonly guarantors: readonly PartyId[];
  readonly attacks: readonly IncidentKind[];
}

/** A line that a game needs: one thing that is known or not, and so one dimension of what is uncertain. */
export interface Line {
  readonly entry: Entry;
  /** Whose line it is: a state, a part that several states play, or nobody's. */
  readonly holder:
    | { readonly kind: 'party'; readonly party: PartyId }
    | { readonly kind: 'role'; readonly role: Role }
    | { readonly kind: 'world'; readonly attack?: IncidentKind };
}

/** A number that nobody gave. */
export interface Missing {
  readonly party?: PartyId;
  readonly role?: Role;
  readonly quantity: QuantityId;
  readonly of?: Of;
}

/**
 * The lines of a game and where each of them stands in its numbers; or what is missing. The i-th coordinate of a draw is
 * for the i-th of `spread`, a place in `lines`.
 */
export type Gathered =
  | {
      readonly kind: 'gathered';
      readonly cast: Cast;
      readonly lines: readonly Line[];
      /** Places of the lines that are not known exactly. */
      readonly spread: readonly number[];
      readonly places: Places;
    }
  | { readonly kind: 'missing'; readonly missing: readonly Missing[] };

const UNASKED: ReadonlySet<Strength> = new Set(['may', 'not required']);

/**
 * What a game with this cast needs of a profile that stands by itself (`layered`). A line about a state takes the place
 * of one about its part; a kind of attack without a line of its own is taken as the next wider kind that has one.
 */
export function gather(profile: Profile, cast: Cast): Gathered {
  const found: Line[] = [];
  const at = new Map<Entry, number>();
  const missing: Missing[] = [];
  const put = (line: Line | undefined, otherwise: Missing): number => {
    if (!line) {
      missing.push(otherwise);
      return NOWHERE;
    }
    const before = at.get(line.entry);
    if (before !== undefined) return before;
    at.set(line.entry, found.length);
    return found.push(line) - 1;
  };
  const look = looking(profile);
  const actor = (role: Role, party: PartyId): ActorPlaces => {
    const one = (quantity: QuantityId, of?: Of): number =>
      quantityOf(quantity).roles?.includes(role)
        ? put(look.actor(role, party, quantity, of), { party, role, quantity, ...(of ? { of } : {}) })
        : NOWHERE;
    const byRung = (quantity: QuantityId): readonly number[] => byRungs((rung) => one(quantity, rung));
    return {
      capability: one('capability'),
      reach: one('reach'),
      commitment: one('commitment'),
      aid: look.aid(role, party).map((line) => put(line, { quantity: 'aid' })),
      stake: one('stake'),
      costOfWar: one('cost of war'),
      costOfBackingDown: one('cost of backing down'),
      cost: byRung('cost'),
      escalation: one('escalation'),
      harm: byRung('harm'),
      peacetimeCost: byRung('peacetime cost'),
      costOfBreach: one('cost of breach'),
      costOfExcess: one('cost of excess'),
      expectation: one('expectation'),
      practice: one('practice'),
      weightOfPractice: one('weight of practice'),
      resolve: one('resolve'),
      noise: one('noise'),
      authorisation: one('authorisation'),
      delay: byRung('delay'),
      discount: one('discount'),
      package: one('package'),
      alternative: one('alternative'),
    };
  };
  const world = (quantity: QuantityId, of?: Of): number =>
    put(look.world(quantity, of), { quantity, ...(of ? { of } : {}) });
  const places: Places = {
    challenger: actor('challenger', cast.challenger),
    beneficiary: actor('beneficiary', cast.beneficiary),
    guarantors: cast.guarantors.map((party) => actor('guarantor', party)),
    contest: {
      decisiveness: world('decisiveness'),
      weight: byRungs((rung) => world('weight in the contest', rung)),
    },
    attacks: cast.attacks.map((kind) => {
      const one = (quantity: QuantityId): number => put(look.attack(quantity, kind), { quantity, of: kind });
      return {
        prize: one('prize'),
        effort: one('effort'),
        pace: one('pace'),
        doubt: one('doubt'),
        cost: one('cost of the attack'),
      };
    }),
    text: {
      strength: byVerb((verb) => (UNASKED.has(verb) ? NOWHERE : world('weight of a verb', verb))),
      binding: world('weight of a form', 'binding'),
      notBinding: world('weight of a form', 'not binding'),
    },
  };
  if (missing.length > 0) return { kind: 'missing', missing };
  const spread = found.flatMap(({ entry }, place) => (entry.spread.kind === 'exactly' ? [] : [place]));
  return { kind: 'gathered', cast, lines: found, spread, places };
}

/** How lines are looked up. */
function looking(profile: Profile) {
  const table = (entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
    new Map(entries.map((entry) => [keyOf(entry), entry]));
  const roles = new Map(profile.roles.map(({ role, entries }) => [role, table(entries)]));
  const actors = new Map(profile.actors.map(({ party, entries }) => [party, table(entries)]));
  const nobodys = table(profile.world);
  const actor = (role: Role, party: PartyId, quantity: QuantityId, of?: Of): Line | undefined => {
    const key = keyOf({ quantity, ...(of ? { of } : {}) });
    const own = actors.get(party)?.get(key);
    if (own) return { entry: own, holder: { kind: 'party', party } };
    const shared = roles.get(role)?.get(key);
    return shared && { entry: shared, holder: { kind: 'role', role } };
  };
  const world = (quantity: QuantityId, of?: Of): Line | undefined => {
    const entry = nobodys.get(keyOf({ quantity, ...(of ? { of } : {}) }));
    return entry && { entry, holder: { kind: 'world' } };
  };
  return {
    actor,
    world,
    /** Each supporter once; its line about the state, else about the part. */
    aid: (role: Role, party: PartyId): readonly Line[] => {
      const supporters = [
        ...(roles.get(role)?.values() ?? []),
        ...(actors.get(party)?.values() ?? []),
      ].flatMap(({ quantity, of }) => (quantity === 'aid' && of !== undefined ? [of] : []));
      return [...new Set(supporters)].flatMap((of) => actor(role, party, 'aid', of) ?? []);
    },
    attack: (quantity: QuantityId, kind: IncidentKind): Line | undefined => {
      for (const wider of widening(kind)) {
        const line = world(quantity, wider);
        if (line) return { ...line, holder: { kind: 'world', attack: wider } };
      }
      return undefined;
    },
  };
}

/** A kind of attack, then the wider kinds that it is or may be, the nearest first, by the catalogue of the engine. */
export function widening(kind: IncidentKind): readonly IncidentKind[] {
  const out = new Set<IncidentKind>([kind]);
  for (const each of out) {
    const entry = INCIDENTS.find((one) => one.kind === each);
    for (const wider of [...(entry?.is ?? []), ...(entry?.maybe ?? []).map((one) => one.kind)])
      out.add(wider);
  }
  return [...out];
}
