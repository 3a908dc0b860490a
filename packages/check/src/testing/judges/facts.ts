import {
  type Area,
  type Casus,
  INCIDENTS,
  type IncidentKind,
  type IncidentPattern,
  type Pact,
  type PartyId,
  QUALITY_DEFAULT,
  type Quality,
  type Verdict,
} from '@casus/engine';
import { isThen, meant, outside, type Scene } from './scene.ts';

/** What the incident plainly is, element by element (docs/semantics, section 3): fixed through a whole run. */

const and = (values: readonly Verdict[]): Verdict =>
  values.includes('false') ? 'false' : values.includes('contested') ? 'contested' : 'true';
const or = (values: readonly Verdict[]): Verdict =>
  values.includes('true') ? 'true' : values.includes('contested') ? 'contested' : 'false';
/** Parts after one that holds need not be read. */
const firstTrue = <T>(parts: readonly T[], value: (part: T) => Verdict): Verdict => {
  let found: Verdict = 'false';
  for (const part of parts) {
    found = or([found, value(part)]);
    if (found === 'true') break;
  }
  return found;
};
const plain = (value: boolean): Verdict => (value ? 'true' : 'false');

/** The facts of a casus before anybody judges them. */
export const factsOf = (scene: Scene, pact: Pact, casus: Casus, bearer: PartyId | undefined): Verdict => {
  if (casus.also) outside(scene, 'a casus with a condition of its own');
  return or(casus.patterns.map((pattern) => matches(scene, pact, pattern, bearer)));
};

/** Whether the incident answers a pattern. */
export const matches = (
  scene: Scene,
  pact: Pact,
  pattern: IncidentPattern,
  bearer: PartyId | undefined,
): Verdict => {
  const { incident } = scene;
  if (incident.disputed?.includes('attribution') || incident.by === 'unknown')
    outside(scene, 'it is disputed who attacked');
  return and([
    or(pattern.kinds.map((kind) => kindOf(scene, kind))),
    pattern.by ? one(scene, pact, pattern.by, [incident.by], bearer) : 'true',
    pattern.on ? one(scene, pact, pattern.on, incident.on, bearer) : 'true',
    pattern.in ? or([placed(scene, pact, pattern.in)]) : 'true',
    pattern.means ? plain(pattern.means.some((means) => incident.means?.includes(means))) : 'true',
    pattern.across === undefined || incident.across === pattern.across
      ? 'true'
      : incident.across === undefined
        ? 'contested'
        : 'false',
    pattern.supportedBy ? one(scene, pact, pattern.supportedBy, incident.supportedBy ?? [], bearer) : 'true',
    // There is one incident, and one who attacks.
    plain((pattern.attackers ?? 1) <= 1),
    ...(pattern.qualities ?? []).map((quality) => qualityOf(scene, quality)),
  ]);
};

const one = (
  scene: Scene,
  pact: Pact,
  who: NonNullable<IncidentPattern['by']>,
  parties: readonly PartyId[],
  bearer: PartyId | undefined,
): Verdict => {
  if (who.kind === 'anyone') return 'true';
  const those = meant(scene, pact, who, bearer);
  return plain(parties.some((party) => those.includes(party)));
};

const ENTRY = new Map(INCIDENTS.map((entry) => [entry.kind, entry]));

const wider = (kind: IncidentKind): readonly IncidentKind[] => [
  kind,
  ...(ENTRY.get(kind)?.is ?? []).flatMap(wider),
];

const kindOf = (scene: Scene, wanted: IncidentKind): Verdict => {
  const { incident } = scene;
  const kinds = wider(incident.incident);
  if (kinds.includes(wanted)) return incident.disputed?.includes('kind') ? 'contested' : 'true';
  return or(
    kinds.flatMap((kind) =>
      (ENTRY.get(kind)?.maybe ?? [])
        .filter((maybe) => wider(maybe.kind).includes(wanted))
        .map((maybe) => (maybe.if === undefined ? 'contested' : qualityOf(scene, maybe.if))),
    ),
  );
};

const SCALE: ReadonlySet<Quality> = new Set<Quality>([
  'significant',
  'sustained',
  'large-scale',
  'expanded',
  'flagrant',
  'deliberate',
]);
const PROVOCATION: ReadonlySet<Quality> = new Set<Quality>([
  'unprovoked',
  'directly unprovoked',
  'unjustified',
]);

const qualityOf = ({ incident }: Scene, quality: Quality): Verdict => {
  const stated = incident.qualities?.[quality];
  if (stated !== undefined) return stated;
  const disputed = (what: 'scale' | 'provocation'): boolean => incident.disputed?.includes(what) === true;
  if (SCALE.has(quality) && disputed('scale')) return 'contested';
  if (PROVOCATION.has(quality) && disputed('provocation')) return 'contested';
  return QUALITY_DEFAULT[quality];
};

/** Whether it happened in an area; where no place is told, the territory of the victim is meant (3.11). */
export const placed = (scene: Scene, pact: Pact, area: Area): Verdict => {
  const { incident, world } = scene;
  if (incident.disputed?.includes('place')) return 'contested';
  const places = incident.in ?? [];
  switch (area.kind) {
    case 'everywhere':
      return 'true';
    case 'region':
      if (places.length === 0) outside(scene, 'a region, and no place told');
      return plain(places.some((place) => lies(scene, place, area.region)));
    case 'union':
      return firstTrue(area.of, (part) => placed(scene, pact, part));
    case 'overlap':
      return and(area.of.map((part) => placed(scene, pact, part)));
    case 'except': {
      const [base, minus] = [placed(scene, pact, area.base), placed(scene, pact, area.minus)];
      return and([base, minus === 'true' ? 'false' : minus === 'false' ? 'true' : minus]);
    }
    case 'dated':
      return isThen(scene, area) ? placed(scene, pact, area.area) : 'false';
    case 'objects':
      if (incident.object !== undefined && incident.object !== 'territory') outside(scene, 'forces attacked');
      return 'false';
    case 'term': {
      const term = pact.terms.find((entry) => entry.kind === 'area' && entry.term === area.term);
      return term?.kind === 'area' ? placed(scene, pact, term.area) : 'false';
    }
    case 'territory': {
      if (area.only !== undefined || area.asOf !== undefined)
        outside(scene, 'territory of a date, or a part');
      if (area.control) outside(scene, 'territory under control');
      const of = meant(scene, pact, area.of, undefined);
      const there =
        places.length === 0
          ? scene.victims.some((victim) => of.includes(victim))
          : places.some((place) =>
              world.regions
                .filter((region) => lies(scene, place, region.id))
                .some((region) =>
                  region.of.some((entry) => covers(scene, entry) && of.includes(entry.state)),
                ),
            );
      return and([plain(there), area.in ? placed(scene, pact, area.in) : 'true']);
    }
    case 'line':
      outside(scene, 'an area told by a line');
      return 'false';
  }
};

const covers = (
  scene: Scene,
  { from, until }: { readonly from?: number; readonly until?: number },
): boolean => (from ?? -Infinity) <= scene.start && scene.start < (until ?? Infinity);

const lies = (scene: Scene, place: string, region: string): boolean =>
  place === region ||
  scene.world.regions
    .filter(({ id }) => id === place)
    .some(({ within }) => within.some((link) => covers(scene, link) && lies(scene, link.in, region)));
