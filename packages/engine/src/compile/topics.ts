import type { Condition } from '../model/condition.ts';
import type { Event } from '../model/event.ts';

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
    default:
      return 0;
  }
};

/** Topics that can change a condition. */
export const topicsOf = (condition: Condition | undefined): ReadonlySet<Topic> => {
  const topics = new Set<Topic>();
  if (condition) collect(condition, topics);
  return topics;
};

const collect = (condition: Condition, topics: Set<Topic>): void => {
  switch (condition.kind) {
    case 'always':
    case 'dated':
      return;
    case 'and':
    case 'or':
      for (const part of condition.of) collect(part, topics);
      return;
    case 'not':
      collect(condition.of, topics);
      return;
    case 'continues':
      collect(condition.of, topics);
      for (const topic of ['time', 'fact', 'act'] as const) topics.add(topic);
      return;
    case 'incident':
      for (const topic of ['incident', 'belief', 'act'] as const) topics.add(topic);
      return;
    case 'casus':
      for (const topic of ['incident', 'belief', 'decision', 'time', 'act'] as const) topics.add(topic);
      return;
    case 'invoked':
      topics.add('invocation');
      return;
    case 'act':
      for (const topic of ['act', 'incident', 'status'] as const) topics.add(topic);
      return;
    case 'opinion':
      topics.add('opinion');
      return;
    case 'decision':
      topics.add('decision');
      return;
    case 'norm':
    case 'in breach':
      for (const topic of ['norm', 'act', 'incident'] as const) topics.add(topic);
      return;
    case 'fact':
      topics.add('fact');
      return;
    case 'in force':
    case 'holds role':
    case 'consents':
      topics.add('status');
      return;
    case 'at war':
      topics.add('incident');
      return;
    case 'authorised':
      topics.add('authorisation');
      return;
  }
};
