import type { Casus } from '../model/casus.ts';
import type { Condition } from '../model/condition.ts';
import type { Event } from '../model/event.ts';
import type { IncidentPattern } from '../model/incident.ts';
import type { Who } from '../model/who.ts';

/**
 * Topics: what a condition listens to. A norm is looked at only when an event of one of its topics
 * touches its case, so that the price of an event does not depend on the size of the pact.
 */
export type Topic =
  | 'incident'
  | 'belief'
  | 'invocation'
  | 'act'
  | 'opinion'
  | 'decision'
  | 'norm'
  | 'fact'
  | 'status'
  | 'authorisation'
  | 'time';

/** Every topic, in the order of their bits. */
export const TOPICS: readonly Topic[] = [
  'incident',
  'belief',
  'invocation',
  'act',
  'opinion',
  'decision',
  'norm',
  'fact',
  'status',
  'authorisation',
  'time',
];

/** Topics that concern every case at once. */
export const EVERYWHERE: ReadonlySet<Topic> = new Set<Topic>(['fact', 'status', 'authorisation']);

const BITS: ReadonlyMap<Topic, number> = new Map(TOPICS.map((topic, index) => [topic, 1 << index]));

/** The bit of a topic in a set of topics. */
export const bitOf = (topic: Topic): number => BITS.get(topic) ?? 0;

/** The topic of an event. */
export const topicOf = (event: Event): Topic => {
  switch (event.kind) {
    case 'incident':
      return 'incident';
    case 'claim':
    case 'attribution':
    case 'contest':
    case 'finding':
      return 'belief';
    case 'opinion':
      return 'opinion';
    case 'invocation':
      return 'invocation';
    case 'request':
    case 'consultation':
    case 'measure':
    case 'pledge':
    case 'delivery':
    case 'reporting':
    case 'conduct':
      return 'act';
    case 'proposal':
    case 'vote':
    case 'decision':
      return 'decision';
    case 'authorisation':
      return 'authorisation';
    case 'status':
      return 'status';
    case 'fact':
      return 'fact';
    case 'tick':
      return 'time';
  }
};

/** The bit of an event by which somebody may have asked for something, beside those of the topics. */
const ASKING = 1 << TOPICS.length;

/** What an event adds to the bits of its case: its topic, whether something may have been asked for, and that what is claimed may be found. */
export const bitsOf = (event: Event): number =>
  bitOf(topicOf(event)) |
  (event.kind === 'request' || event.kind === 'conduct' ? ASKING : 0) |
  (event.kind === 'claim' && event.incident ? bitOf('incident') : 0);

/**
 * Topics without whose events in its case a condition cannot be true, as bits. A lower bound: what may
 * also be true by other events, or by the world, asks for nothing.
 */
export const needsOf = (condition: Condition | undefined): number => {
  switch (condition?.kind) {
    case 'and':
      return condition.of.reduce((bits, part) => bits | needsOf(part), 0);
    case 'or':
      return condition.of.reduce((bits, part) => bits & needsOf(part), -1);
    case 'continues':
      return needsOf(condition.of);
    case 'incident':
      return bitOf('incident');
    case 'invoked':
      return bitOf('invocation');
    case 'opinion':
      return bitOf('opinion');
    case 'decision':
      return bitOf('decision');
    case 'act':
      // Bodies that meet at the request of a member are in most pacts, and most cases have no request.
      return condition.act.verb === 'request' && !condition.act.all ? ASKING : 0;
    default:
      return 0;
  }
};

/** The conditions that a term of a pact stands for: those of a casus with that name, for `topicsOf`. */
export type Casuses = (term: string, pact: string | undefined) => readonly Casus[];

/** Topics that can change a condition: those of its atoms, of the casus it names, and of the clauses inside its persons. */
export const topicsOf = (condition: Condition | undefined, casuses: Casuses): ReadonlySet<Topic> => {
  const found: Found = { topics: new Set(), casuses, seen: new Set() };
  if (condition) collect(condition, found);
  return found.topics;
};

interface Found {
  readonly topics: Set<Topic>;
  readonly casuses: Casuses;
  /** Casus looked into already: definitions may go in a circle. */
  readonly seen: Set<Casus>;
}

const add = (found: Found, ...topics: readonly Topic[]): void => {
  for (const topic of topics) found.topics.add(topic);
};

const collect = (condition: Condition, found: Found): void => {
  switch (condition.kind) {
    case 'always':
      return;
    case 'dated':
      return add(found, 'time');
    case 'and':
    case 'or':
      for (const part of condition.of) collect(part, found);
      return;
    case 'not':
      return collect(condition.of, found);
    case 'continues':
      collect(condition.of, found);
      return add(found, 'time', 'fact', 'act');
    case 'incident':
      return pattern(condition.pattern, found);
    case 'casus':
      return casus(found.casuses(condition.term, condition.pact), found);
    case 'invoked':
      persons(condition.by, found);
      return add(found, 'invocation');
    case 'act':
      persons(condition.act.by, found);
      persons(condition.act.to, found);
      persons(condition.act.against, found);
      return add(found, 'act', 'incident', 'status');
    case 'opinion':
      persons(condition.by, found);
      pattern(condition.that, found);
      return add(found, 'opinion');
    case 'decision':
      return add(found, 'decision');
    case 'norm':
      persons(condition.by, found);
      return add(found, 'norm', 'act', 'incident');
    case 'in breach':
      persons(condition.who, found);
      return add(found, 'norm', 'act', 'incident');
    case 'fact':
      return add(found, 'fact');
    case 'in force':
      return add(found, 'status');
    case 'holds role':
    case 'consents':
      persons(condition.who, found);
      return add(found, 'status');
    case 'at war':
      persons(condition.who, found);
      persons(condition.with, found);
      return add(found, 'incident');
    case 'authorised':
      return add(found, 'authorisation');
  }
};

/** A casus changes with the incident, with what is said and decided of it, and with silence. */
const casus = (definitions: readonly Casus[], found: Found): void => {
  add(found, 'incident', 'belief', 'decision', 'time');
  for (const definition of definitions) {
    if (found.seen.has(definition)) continue;
    found.seen.add(definition);
    for (const part of definition.patterns) pattern(part, found);
    if (definition.also) collect(definition.also, found);
  }
};

const pattern = (of: IncidentPattern, found: Found): void => {
  add(found, 'incident', 'belief');
  persons(of.by, found);
  persons(of.on, found);
  persons(of.supportedBy, found);
};

/** Who is meant may hang on events too: "the Party that requests it", "each Member that uses force". */
const persons = (who: Who | undefined, found: Found): void => {
  switch (who?.kind) {
    case 'pronoun':
      if (who.pronoun === 'requester') add(found, 'act');
      if (who.pronoun === 'invoker') add(found, 'invocation');
      return;
    case 'except':
      persons(who.base, found);
      persons(who.minus, found);
      return;
    case 'union':
      for (const part of who.of) persons(part, found);
      return;
    case 'such':
      persons(who.base, found);
      collect(who.that, found);
      return;
    default:
      return;
  }
};
