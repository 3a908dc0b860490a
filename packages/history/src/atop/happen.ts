import {
  type Condition,
  type Determiner,
  type Event,
  type Incident,
  type IncidentKind,
  type IncidentPattern,
  type Instant,
  MINUTE,
  type PartyId,
  VERBS,
  type Who,
} from '@casus/engine';
import type { Alternative, Leaf } from './alternatives.ts';
import { meant, type Scene } from './scene.ts';

/** Who is on which side when a sentence is tried, and where. */
export interface Cast {
  readonly victim: PartyId;
  readonly attackers: readonly PartyId[];
  /** Where it strikes; the whole territory of the victim where absent. */
  readonly in?: readonly string[];
  readonly object?: Incident['object'];
}

const CLASS = new Map(VERBS.map(({ id, class: of }) => [id, of]));

/** What has to happen for all of an alternative to be so; the step function judges whether it is. */
export const happen = (way: Alternative, cast: Cast, scene: Scene): readonly Event[] =>
  [...way]
    .sort((a, b) => order(a) - order(b))
    .flatMap((leaf) => eventsOf(leaf, cast, scene))
    .map((event, index) => ({ ...event, at: (scene.at + (index + 1) * MINUTE) as Instant }) as Event);

const order = ({ kind }: Leaf): number =>
  kind === 'fact' ? 0 : kind === 'incident' || kind === 'at war' ? 1 : kind === 'found' ? 3 : 2;

/** An event before it has a date. */
type Undated = Event extends infer E ? (E extends Event ? Omit<E, 'at'> : never) : never;

const eventsOf = (leaf: Leaf, cast: Cast, scene: Scene): readonly Undated[] => {
  const { victim, attackers } = cast;
  const [attacker = scene.stranger] = attackers;
  switch (leaf.kind) {
    case 'incident':
      return attackers.map((by) => incidentOf(leaf.pattern, by, cast, scene));
    case 'at war': {
      const against = someone(leaf.with, cast, scene) ?? attacker;
      const who = leaf.who.kind === 'pronoun' ? [victim] : meant(scene, leaf.who);
      const on = who.filter((party) => party !== against);
      return [strike('declaration of war', against, on.length > 0 ? on : [victim])];
    }
    case 'found':
      return findings(leaf.casus.determiner, leaf.casus.term, cast, scene);
    case 'opinion':
      return [
        {
          kind: 'opinion',
          by: someone(leaf.by, cast, scene) ?? victim,
          of: [leaf.that.on === undefined ? victim : (someone(leaf.that.on, cast, scene) ?? victim)],
          threatBy: attacker,
          ...(cast.in === undefined ? {} : { in: cast.in }),
        },
      ];
    case 'invoked':
      return [
        {
          kind: 'invocation',
          by: someone(leaf.by, cast, scene) ?? victim,
          pact: leaf.ref.pact ?? scene.pact.id,
          article: leaf.ref.article ?? '',
        },
      ];
    case 'act':
      return actEvents(leaf, cast, scene);
    case 'decision':
      return [
        {
          kind: 'decision',
          body: leaf.body,
          ...(leaf.pact === undefined ? {} : { pact: leaf.pact }),
          motion: {
            title: 'what the text waits for',
            ...(verbOf(leaf) === undefined ? {} : { verb: verbOf(leaf) as 'orders' }),
            ...(leaf.term === undefined ? {} : { term: leaf.term }),
            ...(leaf.measures === undefined ? {} : { measures: leaf.measures }),
          },
          outcome: leaf.verbs.includes('rejects') ? 'rejected' : 'adopted',
        },
      ];
    case 'fact':
      return [{ kind: 'fact', fact: leaf.fact, holds: leaf.holds }];
    case 'consents':
      return (leaf.who.kind === 'pronoun' ? scene.parties : meant(scene, leaf.who)).map(
        (by): Undated => ({ kind: 'status', act: 'consents', by, pact: scene.pact.id }),
      );
    case 'authorised':
      return scene.parties.map(
        (of): Undated => ({ kind: 'authorisation', organ: leaf.organ, of, granted: true }),
      );
    case 'casus':
    case 'failing':
    case 'norm':
    case 'in breach':
    case 'in force':
    case 'holds role':
    case 'continues':
    case 'dated':
    case 'not':
      return [];
  }
};

const verbOf = ({ verbs }: Condition & { readonly kind: 'decision' }): string | undefined =>
  verbs.find((verb) =>
    ['finds', 'orders', 'authorises', 'recommends', 'adopts', 'takes measures'].includes(verb),
  );

/** One of those that a text means: the victim or the attacker where it can be, else the first. */
const someone = (who: Who, { victim, attackers }: Cast, scene: Scene): PartyId | undefined => {
  if (who.kind === 'pronoun') return who.pronoun === 'attacker' ? attackers[0] : victim;
  const all = meant(scene, who);
  return (
    all.find((party) => party === victim) ??
    all.find((party) => attackers.includes(party)) ??
    all.find((party) => !scene.parties.includes(party)) ??
    all[0] ??
    (who.kind === 'anyone' ? attackers[0] : undefined)
  );
};

const strike = (incident: IncidentKind, by: PartyId, on: readonly PartyId[]): Undated => ({
  kind: 'incident',
  incident,
  by,
  on,
});

const incidentOf = (pattern: IncidentPattern, by: PartyId, cast: Cast, scene: Scene): Undated => {
  const helper = pattern.supportedBy && someone(pattern.supportedBy, { ...cast, victim: '' }, scene);
  return {
    kind: 'incident',
    incident: pattern.kinds[0] ?? 'armed attack',
    by,
    on: [cast.victim],
    ...(cast.in === undefined ? {} : { in: cast.in }),
    ...(cast.object === undefined ? {} : { object: cast.object }),
    ...(pattern.across === undefined ? {} : { across: pattern.across }),
    ...(pattern.means === undefined ? {} : { means: pattern.means }),
    ...(helper === undefined ? {} : { supportedBy: [helper] }),
    ...(pattern.qualities === undefined
      ? {}
      : { qualities: Object.fromEntries(pattern.qualities.map((quality) => [quality, 'true' as const])) }),
  };
};

const findings = (determiner: Determiner, term: string, cast: Cast, scene: Scene): readonly Undated[] => {
  const finds = (by: PartyId): Undated => ({ kind: 'finding', by, pact: scene.pact.id, term, holds: true });
  switch (determiner.kind) {
    case 'nobody':
      return [];
    case 'each':
      return scene.parties.filter((party) => !cast.attackers.includes(party)).map(finds);
    case 'victim':
      return [finds(cast.victim)];
    case 'party':
      return meant(scene, determiner.who).map(finds);
    case 'body':
      return [
        {
          kind: 'decision',
          body: determiner.body,
          pact: scene.pact.id,
          motion: { title: `that it is a case of ${term}`, verb: 'finds', term },
          outcome: 'adopted',
        },
        { ...finds(determiner.body), of: scene.pact.id } as Undated,
      ];
    case 'until then':
      return [
        ...findings(determiner.meanwhile, term, cast, scene),
        ...findings(determiner.first, term, cast, scene),
      ];
  }
};

const actEvents = (
  { act }: Condition & { readonly kind: 'act' },
  cast: Cast,
  scene: Scene,
): readonly Undated[] => {
  const by = someone(act.by, cast, scene) ?? cast.victim;
  const to = act.to === undefined ? [] : [someone(act.to, cast, scene)].filter((one) => one !== undefined);
  const against =
    act.against === undefined ? [] : [someone(act.against, cast, scene)].filter((one) => one !== undefined);
  const [first] = act.measures ?? [];
  switch (CLASS.get(act.verb)) {
    case 'help':
    case 'comply':
    case 'act':
      return [{ kind: 'measure', by, measure: first ?? 'force', to: to.length > 0 ? to : [cast.victim] }];
    case 'force':
    case 'threat or force':
      return against[0] === undefined
        ? [{ kind: 'measure', by, measure: 'force', against: cast.attackers.slice(0, 1) }]
        : [strike('armed attack', by, against)];
    case 'mobilise':
      return [strike('mobilisation', by, against.length > 0 ? against : [cast.victim])];
    case 'consult':
    case 'meet':
      return [
        {
          kind: 'consultation',
          by: [by],
          with: to,
          ...(act.body === undefined ? {} : { body: act.body }),
        },
      ];
    default:
      return conductEvents(act.verb, act.object, by, to, scene);
  }
};

const conductEvents = (
  verb: string,
  object: string | undefined,
  by: PartyId,
  to: readonly PartyId[],
  scene: Scene,
): readonly Undated[] => {
  if (verb === 'request')
    return (['assistance', 'consultation', 'meeting'] as const)
      .filter((what) => object === undefined || object.includes(what))
      .map((what): Undated => ({ kind: 'request', by, what, pact: scene.pact.id }));
  if (verb === 'ratify' || verb === 'approve')
    return [{ kind: 'status', act: verb === 'ratify' ? 'ratifies' : 'approves', by, pact: scene.pact.id }];
  if (verb === 'join' && object !== undefined) return [{ kind: 'status', act: 'joins', by, pact: object }];
  return [
    {
      kind: 'conduct',
      by,
      verb,
      ...(to.length === 0 ? {} : { to }),
      ...(object === undefined ? {} : { object }),
    },
  ];
};
