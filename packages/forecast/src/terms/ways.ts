import type { Incident, IncidentKind, Instant, PartyId, Quality, System } from '@casus/engine';
import { axesOf } from '@casus/check';

/** A way to attack that a forecast can tell apart by what it is worth: its kind, and how large it can be. */
interface Way {
  readonly kind: IncidentKind;
  /** Large by its nature: every element of scale is shown. Small ones may fall short of any. */
  readonly large: boolean;
  /** It may strike forces, vessels or aircraft, and outside the territory. */
  readonly abroad?: true;
}

/**
 * The kinds among which a challenger chooses, the gravest first. Each stands for those of the taxonomy that differ from
 * it in nothing that a payoff reads (a landing is an invasion). Threats and preparations are no attacks: they seize nothing.
 */
export const WAYS: readonly Way[] = [
  { kind: 'invasion', large: true },
  { kind: 'nuclear use', large: true },
  { kind: 'occupation', large: true },
  { kind: 'bombardment', large: true },
  { kind: 'blockade', large: true },
  { kind: 'raid', large: false },
  { kind: 'attack on forces', large: false, abroad: true },
  { kind: 'armed bands', large: false },
  { kind: 'terrorist attack', large: false },
  { kind: 'sabotage', large: false },
  { kind: 'cyber operation', large: false },
  { kind: 'breach of the ceasefire', large: false },
];

/** Elements of scale: a small attack may lack any of them. The others are not for the challenger to choose. */
const SCALE: readonly Quality[] = ['significant', 'sustained', 'large-scale', 'expanded', 'flagrant'];

/** What only a challenger's act can lack is taken as shown: provocation and accident are no choice of an attacker. */
const NUCLEAR = 'nuclear weapons';

/** One attack that might be chosen, with its words. */
export interface Choice {
  readonly incident: Incident;
  readonly words: string;
}

/** Every attack of one party on another that a sentence or a payoff might tell apart: kind by scale by place. */
export const choicesOf = (
  system: System,
  challenger: PartyId,
  beneficiary: PartyId,
  at: Instant,
): readonly Choice[] => {
  const axes = axesOf(system, beneficiary, at);
  return WAYS.flatMap((way) =>
    placesOf(axes.place, way)
      .filter(({ sets }) => isPlace(system, beneficiary, sets))
      .flatMap((place) =>
        axes.scale
          .filter(({ sets }) => isScale(axes.scale, way, sets))
          .map((scale): Choice => {
            const lacks = SCALE.filter((quality) => scale.sets.qualities?.[quality] === 'false');
            const where = place.name === 'own territory' ? '' : `, ${place.name}`;
            return {
              words: `${way.kind}${lacks.length > 0 ? ` not shown to be ${lacks.join(' or ')}` : ''}${where}`,
              incident: {
                kind: 'incident',
                by: challenger,
                on: [beneficiary],
                at,
                ...place.sets,
                ...scale.sets,
                incident: way.kind,
              },
            };
          }),
      ),
  );
};

type Sets = Partial<Incident>;

type Place = { readonly name: string; readonly sets: Sets };

/** Own ground and the places that a sentence names; for what strikes forces, also each protected object in each of these. */
const placesOf = (named: readonly Place[], { abroad }: Way): readonly Place[] => {
  const grounds = named.filter(({ sets }) => sets.object === undefined);
  if (!abroad) return grounds.filter(({ sets }) => sets.in === undefined);
  const objects = named.flatMap(({ name, sets }) =>
    sets.object === undefined ? [] : [{ name, object: sets.object }],
  );
  return [
    ...grounds,
    ...objects.flatMap(({ name, object }) =>
      grounds.map((ground): Place => ({ name: `${name}, ${ground.name}`, sets: { ...ground.sets, object } })),
    ),
  ];
};

/** Not on the ground of a third state, nor of the challenger: that is another attack. */
const isPlace = (system: System, beneficiary: PartyId, { in: [region] = [] }: Sets): boolean => {
  const of = region === undefined ? [] : (system.world.regions.get(region)?.of ?? []);
  return of.every(({ state }) => state === beneficiary);
};

const isScale = (
  all: readonly { readonly sets: Sets }[],
  way: Way,
  { qualities = {}, means }: Sets,
): boolean => {
  const lacks = (Object.keys(qualities) as readonly Quality[]).filter(
    (quality) => qualities[quality] === 'false',
  );
  if (lacks.some((quality) => way.large || !SCALE.includes(quality))) return false;
  const nuclear = all.some((one) => one.sets.means?.includes(NUCLEAR));
  if (way.kind === 'nuclear use' && nuclear) return means?.includes(NUCLEAR) === true;
  return (
    means === undefined || (!means.includes(NUCLEAR) && (way.kind === 'bombardment' || way.kind === 'raid'))
  );
};
