import {
  addSpan,
  advance,
  type Area,
  type IncidentPattern,
  type Pact,
  seen,
  VERBS,
  type Who,
} from '@casus/engine';
import type { Scene } from '../search/frame.ts';

/**
 * What is left of a text once the incident is known, as plain data: two texts with the same residue have the same
 * runs. What a sentence makes of the incident stands for how it says so, where nothing in a run can change that; what
 * began before the incident and ends after the horizon simply lasts; and what can happen no more is gone.
 */
export const residueOf = (scene: Scene): readonly Residue[] => {
  const looks = looksOf(scene);
  return scene.system.pacts.map(({ pact }, index) => withoutUnread(lived(scene, looks, pact, index)));
};

/** What is left of a pact: its parts under their names, and its `life`. */
export type Residue = Readonly<Record<string, unknown>>;

/** What a sentence makes of the incident: something that no run can bring about, or how sure it is and what is still open. */
type Look = (pattern: IncidentPattern, pact: Pact) => unknown;

const NEVER = 'never';

const CLASS = new Map<string, string>(VERBS.map((verb) => [verb.id, verb.class]));

/**
 * What a sentence makes of an incident is settled where there is one incident with an author whom nobody disputes, and
 * no other before or after: nobody finds one of its elements in a search, and nobody mobilises.
 */
const looksOf = ({ question, system, incident, opening, end, case: id }: Scene): Look => {
  const isSettled =
    incident.by !== 'unknown' &&
    incident.disputed?.includes('attribution') !== true &&
    question.before.every(({ kind }) => kind === 'fact' || kind === 'status') &&
    system.norms.every(({ norm }) => CLASS.get(norm.act.verb) !== 'mobilise');
  if (!isSettled) return (pattern) => pattern;
  const later = advance(opening, end);
  return (pattern, pact) => {
    if (pattern.attackers !== undefined) return pattern;
    const { by, on, supportedBy, in: area, against: _against, ...plain } = pattern;
    const [still, open]: [Partial<Mutable>, Partial<Mutable>] = [{}, {}];
    if (by) (isStill(by) ? still : open).by = by;
    if (on) (isStill(on) ? still : open).on = on;
    if (supportedBy) (isStill(supportedBy) ? still : open).supportedBy = supportedBy;
    if (area) (isStillArea(area, pact) ? still : open).in = area;
    const sight = { pact: pact.id, pattern: { ...plain, ...still } };
    const [now] = seen(opening, id, [sight]);
    const [then] = seen(later, id, [sight]);
    if (now !== then) return pattern;
    return now === 'false' ? NEVER : { is: now, ...open };
  };
};

type Mutable = { -readonly [Key in keyof IncidentPattern]: IncidentPattern[Key] };

/** Whether who is meant is the same all through a run. */
const isStill = (who: Who): boolean => who.kind === 'states';

const isStillArea = (area: Area, pact: Pact): boolean => {
  switch (area.kind) {
    case 'region':
    case 'line':
    case 'everywhere':
      return true;
    case 'term': {
      const terms = pact.terms.filter(({ kind, term }) => kind === 'area' && term === area.term);
      return terms.every(
        (term) =>
          term.kind === 'area' &&
          term.cite.knownTo === undefined &&
          !mentions(term.area, area.term) &&
          isStillArea(term.area, pact),
      );
    }
    case 'territory':
      return (
        isStill(area.of) &&
        (area.control === undefined || isStill(area.control)) &&
        (area.in === undefined || isStillArea(area.in, pact))
      );
    case 'objects':
      return isStill(area.of) && (area.in === undefined || isStillArea(area.in, pact));
    case 'union':
    case 'overlap':
      return area.of.every((part) => isStillArea(part, pact));
    case 'except':
      return isStillArea(area.base, pact) && isStillArea(area.minus, pact);
    case 'dated':
      return isStillArea(area.area, pact);
  }
};

/** Whether an area names a term anywhere in it: one that goes round in a circle is left as it is. */
const mentions = (area: Area, term: string): boolean =>
  JSON.stringify(area).includes(`"term":${JSON.stringify(term)}`);

/** What a body monitors, as whether the incident lies there. */
const monitored = (
  bodies: readonly object[],
  { incident }: Scene,
  look: Look,
  pact: Pact,
): readonly object[] => {
  const kinds = [incident.incident];
  const isPlain = JSON.stringify(look({ kinds }, pact)) === JSON.stringify({ is: 'true' });
  return bodies.map((body, index) => {
    const area = pact.bodies[index]?.monitors?.area;
    return area && isPlain ? { ...body, monitors: look({ kinds, in: area }, pact) !== NEVER } : body;
  });
};

/** A pact with its life in place of what its life followed from, and with looks in place of patterns. */
const lived = (scene: Scene, look: Look, pact: Pact, index: number): Residue => {
  const { term, forfeitures, bodies, ...rest } = looked(pact, look, pact) as Pact;
  const life = scene.opening.pacts[index];
  const happens = ({ when }: { readonly when: unknown }): boolean => when !== NEVER;
  const { because: _because, event: _event, termEnd, ...now } = life ?? { termEnd: undefined };
  return {
    ...rest,
    bodies: monitored(bodies, scene, look, pact),
    forfeitures: forfeitures.filter(happens),
    life: lasts(scene, pact, index)
      ? {
          ...now,
          signed: term.signed,
          status: term.status,
          while: term.while,
          lapses: term.lapses.filter(happens),
        }
      : { ...now, termEnd, term },
  };
};

/** Whether a pact is in force and goes on till after the horizon, whatever its text says of its beginning and its end. */
const lasts = ({ opening, end }: Scene, pact: Pact, index: number): boolean => {
  const life = opening.pacts[index];
  const { term } = pact;
  if (life?.force !== 'in force' || life.extended !== undefined || term.provisionalFrom !== undefined)
    return false;
  if (pact.exits.some(({ kind }) => kind === 'extend')) return false;
  const over =
    life.termEnd ?? (term.duration && addSpan(opening.now, term.duration.span, pact.offset)) ?? term.until;
  if (term.until !== undefined && term.until <= end) return false;
  // Without an end nothing is ever renewed; what a renewal waits for is said all the same.
  return over === undefined
    ? term.renewal?.unless === undefined && term.renewal?.onlyIf === undefined
    : over > end;
};

/** What stands in a pact for readers alone. */
const FOR_READERS: ReadonlySet<string> = new Set([
  'chosen',
  'wishes',
  'title',
  'source',
  'text',
  'leftOut',
  'open',
]);

/** Data with a look in place of each pattern, and without what is there for readers alone; of a citation the article. */
const looked = (value: unknown, look: Look, pact: Pact): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => looked(part, look, pact));
  const { kind, pattern, patterns } = value as {
    readonly kind?: unknown;
    readonly pattern?: IncidentPattern;
    readonly patterns?: readonly IncidentPattern[];
  };
  if (kind === 'incident' && pattern) {
    const sight = look(pattern, pact);
    return sight === NEVER ? NEVER : { kind, pattern: sight };
  }
  const out: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (FOR_READERS.has(key)) continue;
    if (key === 'cite' || key === 'cites') {
      const { article, knownTo } = part as { readonly article?: string; readonly knownTo?: unknown };
      out[key] = knownTo === undefined ? article : [article, knownTo];
    } else if (key === 'articles' && Array.isArray(part)) {
      out[key] = (part as Pact['articles']).map(({ number }) => number);
    } else if (key === 'patterns' && kind === 'casus' && patterns) {
      out[key] = patterns.map((one) => look(one, pact)).filter((sight) => sight !== NEVER);
    } else out[key] = looked(part, look, pact);
  }
  return out;
};

/** Without what nothing left names: an area that only a look went by, a body that nobody turns to. */
const withoutUnread = (left: Residue): Residue => {
  const terms = left['terms'] as readonly { readonly kind: string; readonly term: string }[];
  const bodies = left['bodies'] as readonly { readonly name: string; readonly countsFor?: unknown }[];
  const text = JSON.stringify(left);
  const times = (part: string, name: string): number => part.split(JSON.stringify(name)).length;
  const named = (name: string, own: object): boolean => times(text, name) > times(JSON.stringify(own), name);
  const kept = {
    terms: terms.filter((one) => one.kind === 'casus' || named(one.term, one)),
    bodies: bodies.filter((one) => one.countsFor !== undefined || named(one.name, one)),
  };
  return kept.terms.length + kept.bodies.length === terms.length + bodies.length
    ? left
    : withoutUnread({ ...left, ...kept });
};
