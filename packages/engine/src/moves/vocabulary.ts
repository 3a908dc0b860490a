import { INCIDENTS } from '../catalogue/incidents.ts';
import { MEASURES } from '../catalogue/measures.ts';
import { type VerbClass, VERBS } from '../catalogue/verbs.ts';
import { isKind } from '../casus/kinds.ts';
import { isWithinMeasure } from '../casus/measures.ts';
import type { NormRule, System } from '../compile/system.ts';
import type { IncidentKind } from '../model/incident.ts';
import type { MeasureId } from '../model/measure.ts';
import type { PartyId } from '../model/who.ts';
import { takes } from '../norms/serves.ts';
import { readingOf, type Reading } from './reads.ts';

/**
 * The words of the pacts under study: the values that can make a difference to what an act does under
 * them, and therefore the corners of the moves. Worked out once for a system.
 */
export interface Vocabulary {
  /** Everybody with a seat by name. */
  readonly parties: readonly PartyId[];
  /** Verbs of conduct that a norm or condition names, each with the objects it is named with. */
  readonly conduct: ReadonlyMap<string, readonly string[]>;
  /** Verbs of conduct that nothing names. */
  readonly otherConduct: readonly string[];
  readonly regions: readonly string[];
  readonly lines: readonly string[];
  readonly means: readonly string[];
  /** Elements of an incident that a text asks for ("significant", "from abroad"). */
  readonly qualities: readonly string[];
  readonly facts: readonly string[];
  readonly organs: readonly string[];
  readonly bodies: readonly string[];
  readonly terms: readonly string[];
  /** What each norm reads of an act that may break it; by index. */
  readonly readings: readonly Reading[];
  /** Instants at which the holders of some role change by the text, in order. */
  readonly periods: readonly number[];
}

/** Every kind of incident. */
export const KINDS: readonly IncidentKind[] = INCIDENTS.map((entry) => entry.kind);
/** Every measure. */
export const ALL_MEASURES: readonly MeasureId[] = MEASURES.map((entry) => entry.id);

/** Collects the words of the pacts of a system. */
export const vocabularyOf = (system: System): Vocabulary => {
  const pacts = system.pacts.map((rule) => rule.pact);
  const conduct = conductIn(system);
  const words = wordsIn(pacts);
  return {
    parties: [
      ...new Set(
        pacts.flatMap((pact) =>
          pact.roles.flatMap((role) => role.seats.map((seat) => seat.party as PartyId)),
        ),
      ),
    ].filter((party) => party !== 'all states'),
    conduct,
    otherConduct: VERBS.filter((verb) => verb.class !== 'power' && !conduct.has(verb.id)).map(
      (verb) => verb.id,
    ),
    regions: words.get('region') ?? [],
    lines: [...(words.get('line') ?? []), ...(words.get('across') ?? [])],
    means: [...new Set(['nuclear weapons', ...(words.get('means') ?? [])])],
    qualities: words.get('qualities') ?? [],
    facts: [...new Set(['ceasefire', ...(words.get('fact') ?? [])])],
    organs: words.get('organ') ?? [],
    bodies: [...new Set(system.bodies.map((entry) => entry.body.name))],
    terms: [...new Set(system.casus.map((entry) => entry.casus.term))],
    readings: system.norms.map((rule) => readingOf(system, rule)),
    periods: [
      ...new Set(
        system.pacts.flatMap((rule) =>
          [...rule.rolls.values()].flatMap((rolls) => rolls.map((roll): number => roll.from)),
        ),
      ),
    ].toSorted((a, b) => a - b),
  };
};

/** Values in classes of those that share a key. */
export const classed = <T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] => {
  const out = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const list = out.get(name);
    if (list) list.push(item);
    else out.set(name, [item]);
  }
  return [...out.values()];
};

/** Kinds of incident in classes that none of these verbs tells apart. */
export const kindsFor = (verbs: ReadonlySet<VerbClass>): readonly (readonly IncidentKind[])[] =>
  classed(KINDS, (kind) =>
    [
      isKind(kind, 'use of force'),
      (verbs.has('respect') || verbs.has('threat or force')) && isKind(kind, 'aggression'),
      verbs.has('threat or force') && isKind(kind, 'threat'),
      verbs.has('respect') && isKind(kind, 'coercion'),
      verbs.has('mobilise') && kind === 'mobilisation',
      verbs.has('deploy') && kind === 'assembly of forces',
      verbs.has('nuclear') && kind === 'nuclear use',
    ].join(),
  );

/** Measures in classes that none of these norms tells apart, nor a title above one of them. */
export const measuresFor = (
  rules: readonly NormRule[],
  titles: readonly NormRule[],
): readonly (readonly MeasureId[])[] => {
  const verbs = new Set(rules.map((rule) => rule.verb));
  const items = rules.flatMap((rule) =>
    rule.verb === 'help' ? (rule.norm.act.menu?.items.map((item) => item.measure) ?? []) : [],
  );
  return classed(ALL_MEASURES, (measure) =>
    [
      (verbs.has('force') || verbs.has('threat or force')) && isWithinMeasure(measure, 'force'),
      (verbs.has('coerce') || verbs.has('sanction')) && isWithinMeasure(measure, 'sanctions'),
      verbs.has('deploy') && isWithinMeasure(measure, 'deployment'),
      ...items.map((item) => isWithinMeasure(measure, item)),
      ...titles.map((title) => couldServe(title, measure)),
    ].join(),
  );
};

/** Whether a measure is of those that perform or use a title, whoever takes it for whom. */
const couldServe = (title: NormRule, measure: MeasureId): boolean => {
  switch (title.verb) {
    case 'help':
    case 'act':
    case 'comply':
      return takes(title, measure);
    case 'force':
      return isWithinMeasure(measure, 'force') && takes(title, measure);
    case 'sanction':
      return isWithinMeasure(measure, 'sanctions');
    case 'deploy':
      return isWithinMeasure(measure, 'deployment');
    case 'mobilise':
      return measure === 'mobilisation';
    case 'warn':
      return measure === 'warning';
    default:
      return false;
  }
};

/** Verbs that change what conduct does: those of norms and conditions, and what neutrality and monitors are about. */
const conductIn = (system: System): ReadonlyMap<string, readonly string[]> => {
  const out = new Map<string, string[]>([
    ['end', []],
    ['join', []],
    ['host', []],
    ['exclude', []],
  ]);
  visit(
    system.pacts.map((rule) => rule.pact),
    (part) => {
      const { verb, object } = part;
      if (!VERBS.some((entry) => entry.id === verb && entry.class !== 'power')) return;
      const objects = out.get(verb as string) ?? [];
      if (typeof object === 'string' && !objects.includes(object)) objects.push(object);
      out.set(verb as string, objects);
    },
  );
  return out;
};

/** Strings by the key under which they stand, anywhere in the pacts (regions, lines, means, facts, organs). */
const wordsIn = (value: unknown): ReadonlyMap<string, readonly string[]> => {
  const out = new Map<string, Set<string>>();
  const add = (key: string, word: unknown): void => {
    if (typeof word !== 'string') return;
    const set = out.get(key) ?? new Set<string>();
    set.add(word);
    out.set(key, set);
  };
  visit(value, (part) => {
    for (const [key, inner] of Object.entries(part)) {
      if (Array.isArray(inner)) for (const word of inner) add(key, word);
      add(key, inner);
    }
  });
  return new Map([...out].map(([key, set]) => [key, [...set]]));
};

/** Every object inside a value, outermost first. */
const visit = (value: unknown, see: (part: Readonly<Record<string, unknown>>) => void): void => {
  const stack: unknown[] = [value];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (!Array.isArray(next)) see(next as Readonly<Record<string, unknown>>);
    stack.push(...Object.values(next));
  }
};
