import { addSpan, type Condition, meantIn, type PartyId, type Span } from '@casus/engine';
import type { Question } from '../model.ts';
import { frameOf } from '../search/frame.ts';
import { laidOut, leavesOf } from './leaves.ts';
import type { WishQuestion } from './model.ts';

/**
 * The question behind an analyst's sentence: about those of whom it speaks, with what it looks for kept in the search.
 * Where it speaks of duties alone, what parties do in performance of them is left out.
 */
export const questionBehind = ({ question, pact, wish }: WishQuestion): Question => {
  const leaves = leavesOf(wish.that);
  const watched = leaves.flatMap((leaf): Condition[] =>
    leaf.kind === 'holds' ? [leaf.condition] : leaf.is.kind === 'is' ? [leaf.is.condition] : [],
  );
  const plain: Question = {
    ...question,
    // As far as the sentence itself looks.
    horizon: Math.max(question.horizon, ...leaves.map((leaf) => lengthIn(question, pact, leaf.within))),
    watched: watched.map((condition) => ({ pact, condition })),
  };
  // What is allowed may turn on what nobody needs to do: then nothing is left out.
  if (leaves.some((leaf) => leaf.kind === 'of' && leaf.is.kind === 'may')) return plain;
  const frame = frameOf(plain);
  const about = new Set<PartyId>(laidOut(frame, pact, wish.that).flatMap(({ parties }) => parties));
  for (const condition of watched)
    for (const who of whoIn(condition))
      for (const party of meantIn(frame.opening, frame.case, pact, who))
        if (frame.cast.includes(party)) about.add(party);
  return {
    ...plain,
    about: [...about],
    ...(watched.every((condition) => !readsDeeds(condition)) ? { duties: true as const } : {}),
  };
};

/** A span in ms after the incident. */
const lengthIn = (
  { system, incident }: Pick<Question, 'system' | 'incident'>,
  pact: string,
  span: Span | undefined,
): number =>
  span === undefined ? 0 : addSpan(incident.at, span, system.byId.get(pact)?.pact.offset ?? 0) - incident.at;

/** Whether a condition may turn on what somebody does in performance of a duty. */
const readsDeeds = (condition: Condition): boolean => {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of.some(readsDeeds);
    case 'not':
    case 'continues':
      return readsDeeds(condition.of);
    case 'act':
    case 'norm':
    case 'in breach':
    case 'at war':
      return true;
    default:
      return false;
  }
};

/** Whom a condition speaks of as acting. */
const whoIn = (condition: Condition): readonly Parameters<typeof meantIn>[3][] => {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of.flatMap(whoIn);
    case 'not':
    case 'continues':
      return whoIn(condition.of);
    case 'act':
      return [condition.act.by];
    case 'norm':
    case 'invoked':
    case 'opinion':
      return condition.by ? [condition.by] : [];
    case 'in breach':
    case 'at war':
      return [condition.who];
    default:
      return [];
  }
};
