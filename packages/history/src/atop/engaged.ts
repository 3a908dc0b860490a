import {
  advance,
  applyAll,
  type Event,
  type Incident,
  type IncidentPattern,
  type Instant,
  isValid,
  MINUTE,
  type Norm,
  type PartyId,
  report,
} from '@casus/engine';
import { type Alternative, alternativesOf } from './alternatives.ts';
import { type Cast, happen } from './happen.ts';
import { meant, type Scene } from './scene.ts';

/** A party came to owe something: under which sentence, in which way, and who was attacked. */
export interface Engagement {
  readonly norm: Norm;
  readonly way: Alternative;
  readonly bearer: PartyId;
  /** Whom the run had attacked or threatened; undefined where nothing had to happen, or no run was found. */
  readonly victim?: PartyId;
  /** Whether it was the victim's own country that was struck. */
  readonly home: boolean;
  /** Whether the step function showed it. */
  readonly shown: boolean;
}

/** Everything that anybody comes to owe under a pact, each sentence set off in each way in which it can be. */
export const engagementsOf = (scene: Scene): readonly Engagement[] =>
  scene.owed.flatMap((norm) =>
    alternativesOf(norm, scene).flatMap((way): readonly Engagement[] => {
      if (way.length === 0)
        return bearersOf(norm, scene).map((bearer) => ({ norm, way, bearer, home: true, shown: true }));
      const found = castsOf(way, scene).flatMap((cast) => tried(norm, way, cast, scene));
      return found.length > 0
        ? found
        : bearersOf(norm, scene).map((bearer) => ({
            norm,
            way,
            bearer,
            home: true,
            shown: false,
            ...elsewhere(way, scene),
          }));
    }),
  );

/** Whom the words have attacked, where it is no party. */
const elsewhere = (way: Alternative, scene: Scene): Pick<Engagement, 'victim'> => {
  const [pattern] = patternsIn(way);
  const hit = pattern?.on === undefined ? [] : meant(scene, pattern.on);
  const [first] = hit;
  return first === undefined || hit.some((party) => scene.parties.includes(party)) ? {} : { victim: first };
};

/** Who bears a norm by its words alone. */
const bearersOf = ({ subject }: Norm, scene: Scene): readonly PartyId[] => {
  const named = meant(scene, subject.who).filter((party) => scene.parties.includes(party));
  return named.length > 0 || subject.who.kind === 'states' ? named : scene.parties;
};

const LIVE: ReadonlySet<string> = new Set(['active', 'fulfilled', 'breached', 'performed late']);

/** Lets it happen, at home first, then elsewhere in the victim's country, then where the text looks. */
const tried = (norm: Norm, way: Alternative, cast: Cast, scene: Scene): readonly Engagement[] => {
  for (const place of placesFor(way, cast, scene)) {
    const { home, ...where } = place;
    const bearers = owingAfter(norm, happen(way, { ...cast, ...where }, scene), scene);
    if (bearers.length > 0)
      return bearers.map((bearer) => ({ norm, way, bearer, victim: cast.victim, home, shown: true }));
  }
  return [];
};

const owingAfter = (norm: Norm, events: readonly Event[], scene: Scene): readonly PartyId[] => {
  const after = advance(applyAll(scene.state, events), (scene.at + (events.length + 2) * MINUTE) as Instant);
  const bearers = report(after)
    .positions.filter((held) => held.norm === norm.id && LIVE.has(held.status))
    .flatMap((held) => held.bearers);
  return [...new Set(bearers.flatMap((bearer) => seatedIn(bearer, scene)))];
};

/** A body owes what those who sit in it owe. */
const seatedIn = (bearer: PartyId, scene: Scene): readonly PartyId[] =>
  scene.parties.includes(bearer)
    ? [bearer]
    : meant(scene, { kind: 'body', body: bearer }).filter((party) => scene.parties.includes(party));

/** What an alternative asks of an incident, be it only that somebody thinks so. */
export const patternsIn = (way: Alternative): readonly IncidentPattern[] =>
  way.flatMap((leaf) =>
    leaf.kind === 'incident' ? [leaf.pattern] : leaf.kind === 'opinion' ? [leaf.that] : [],
  );

const castsOf = (way: Alternative, scene: Scene): readonly Cast[] => {
  const [pattern] = patternsIn(way);
  const war = way.find((leaf) => leaf.kind === 'at war');
  const hit = pattern?.on ?? (war?.kind === 'at war' ? war.who : undefined);
  const by = pattern?.by ?? (war?.kind === 'at war' ? war.with : undefined);
  const victims = hit === undefined ? scene.partners : likely(meant(scene, hit), scene);
  return (victims.length > 0 ? victims : scene.partners).flatMap((victim) => {
    const all = by === undefined || by.kind === 'anyone' ? [scene.stranger] : meant(scene, by);
    const others = all.filter((party) => party !== victim && isThere(party, scene));
    const outside = others.filter((party) => !scene.parties.includes(party));
    const count = Math.max(1, ...patternsIn(way).map(({ attackers }) => attackers ?? 1));
    const foreign = outside.includes(scene.stranger) ? [scene.stranger, ...outside] : outside;
    if (foreign.length >= count) return [{ victim, attackers: [...new Set(foreign)].slice(0, count) }];
    // Party against party: each of a few in turn.
    return count > 1
      ? [{ victim, attackers: others.slice(0, count) }]
      : (others.length > 0 ? others.slice(0, 3) : [scene.stranger]).map((attacker) => ({
          victim,
          attackers: [attacker],
        }));
  });
};

/** Of those who may be struck: the parties first; of others one. */
const likely = (all: readonly PartyId[], scene: Scene): readonly PartyId[] => {
  const inside = all.filter((party) => scene.partners.includes(party));
  const outside = all.filter((party) => !scene.parties.includes(party) && isThere(party, scene));
  return [...inside, ...outside.slice(0, 1)];
};

const isThere = (party: PartyId, scene: Scene): boolean => {
  const actor = scene.state.system.world.actors.get(party);
  return actor === undefined || isValid(actor, scene.at);
};

interface Place {
  readonly home: boolean;
  readonly in?: readonly string[];
  readonly object?: Incident['object'];
}

const placesFor = (way: Alternative, { victim }: Cast, scene: Scene): readonly Place[] => {
  const areas = patternsIn(way).flatMap((pattern) => (pattern.in ? [pattern.in] : []));
  if (areas.length === 0) return [{ home: true }];
  const regions = [...scene.state.system.world.regions.values()];
  const own = regions.filter(({ of }) => of.some((seat) => seat.state === victim && isValid(seat, scene.at)));
  const named = wordsUnder('region', [areas, scene.pact.terms.filter(({ kind }) => kind === 'area')]);
  const others = scene.parties.flatMap((party) =>
    regions
      .filter(
        ({ of, kind }) =>
          kind === 'territory' && of.some((seat) => seat.state === party && isValid(seat, scene.at)),
      )
      .map(({ id }) => id),
  );
  const abroad = [...new Set([...named, ...others])].filter((id) => !own.some((region) => region.id === id));
  return [
    { home: true },
    ...(own.length > 0 ? [{ home: true, in: own.map(({ id }) => id) }] : []),
    ...(abroad.length > 0
      ? [
          { home: false, in: abroad },
          { home: false, in: abroad, object: 'forces' as const },
        ]
      : []),
  ];
};

/** Words under a key anywhere in a part of a pact. */
const wordsUnder = (key: string, part: unknown): readonly string[] =>
  typeof part !== 'object' || part === null
    ? []
    : Object.entries(part).flatMap(([name, inner]) =>
        name === key && typeof inner === 'string' ? [inner] : wordsUnder(key, inner),
      );
