import { INCIDENTS } from '../catalogue/incidents.ts';
import { MEASURES } from '../catalogue/measures.ts';
import { VERBS } from '../catalogue/verbs.ts';
import { isKind } from '../casus/kinds.ts';
import { isWithinMeasure } from '../casus/measures.ts';
import type { System } from '../compile/system.ts';
import type { IncidentKind } from '../model/incident.ts';
import type { MeasureId } from '../model/measure.ts';
import type { PartyId } from '../model/who.ts';

/**
 * The words of the pacts under study: the values that can make a difference to what an act does under
 * them, and therefore the corners of the moves. Worked out once for a system.
 */
export interface Vocabulary {
  /** Everybody with a seat by name. */
  readonly parties: readonly PartyId[];
  /** Kinds of incident, grouped so that no prohibition tells those of one group apart. */
  readonly kinds: readonly (readonly IncidentKind[])[];
  /** Measures, grouped in the same way. */
  readonly measures: readonly (readonly MeasureId[])[];
  /** Verbs of conduct that a norm or condition names, each with the objects it is named with. */
  readonly conduct: ReadonlyMap<string, readonly string[]>;
  /** Verbs of conduct that nothing names. */
  readonly otherConduct: readonly string[];
  readonly regions: readonly string[];
  readonly lines: readonly string[];
  readonly means: readonly string[];
  readonly facts: readonly string[];
  readonly organs: readonly string[];
  readonly bodies: readonly string[];
  readonly terms: readonly string[];
}

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
    kinds: grouped(
      INCIDENTS.map((entry) => entry.kind),
      (kind) =>
        [
          isKind(kind, 'use of force'),
          isKind(kind, 'aggression'),
          isKind(kind, 'threat'),
          isKind(kind, 'coercion'),
          kind === 'mobilisation',
          kind === 'nuclear use',
        ].join(),
    ),
    measures: grouped(
      MEASURES.map((entry) => entry.id),
      (measure) =>
        [
          ...['force', 'sanctions', 'deployment'].map((wide) => isWithinMeasure(measure, wide)),
          ...forbiddenItems(system).map((item) => isWithinMeasure(measure, item)),
        ].join(),
    ),
    conduct,
    otherConduct: VERBS.filter((verb) => verb.class !== 'power' && !conduct.has(verb.id)).map(
      (verb) => verb.id,
    ),
    regions: words.get('region') ?? [],
    lines: [...(words.get('line') ?? []), ...(words.get('across') ?? [])],
    means: [...new Set(['nuclear weapons', ...(words.get('means') ?? [])])],
    facts: [...new Set(['ceasefire', ...(words.get('fact') ?? [])])],
    organs: words.get('organ') ?? [],
    bodies: [...new Set(system.bodies.map((entry) => entry.body.name))],
    terms: [...new Set(system.casus.map((entry) => entry.casus.term))],
  };
};

const grouped = <T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] => {
  const out = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const list = out.get(name);
    if (list) list.push(item);
    else out.set(name, [item]);
  }
  return [...out.values()];
};

/** Items of menus under prohibitions ("shall not provide arms"). */
const forbiddenItems = (system: System): readonly MeasureId[] =>
  system.norms
    .filter((rule) => rule.norm.manner === 'maintain')
    .flatMap((rule) => rule.norm.act.menu?.items.map((item) => item.measure) ?? []);

/** Verbs that change what conduct does: those of norms and conditions, and what neutrality and monitors are about. */
const conductIn = (system: System): ReadonlyMap<string, readonly string[]> => {
  const out = new Map<string, string[]>([
    ['end', []],
    ['join', []],
    ['host', []],
    ['exclude', []],
  ]);
  for (const { norm } of system.norms) {
    if (!VERBS.some((verb) => verb.id === norm.act.verb && verb.class !== 'power')) continue;
    const objects = out.get(norm.act.verb) ?? [];
    if (norm.act.object !== undefined && !objects.includes(norm.act.object)) objects.push(norm.act.object);
    out.set(norm.act.verb, objects);
  }
  return out;
};

/** Strings by the key under which they stand, anywhere in the pacts (regions, lines, means, facts, organs). */
const wordsIn = (value: unknown): ReadonlyMap<string, readonly string[]> => {
  const out = new Map<string, Set<string>>();
  const stack: unknown[] = [value];
  const add = (key: string, word: unknown): void => {
    if (typeof word !== 'string') return;
    const set = out.get(key) ?? new Set<string>();
    set.add(word);
    out.set(key, set);
  };
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, part] of Object.entries(next)) {
      if (Array.isArray(part)) for (const word of part) add(key, word);
      add(key, part);
      stack.push(part);
    }
  }
  return new Map([...out].map(([key, set]) => [key, [...set]]));
};
