// Who said what to whom when in a negotiation, and what stands of it on a date.

export { type Agreed, type AgreedOn, agreedAt, agreedOn, type Answer } from './agreed/agreed.ts';
export { type Chain, chainOf, type Link } from './chain/chain.ts';
export { draftText, type DraftOptions } from './draft/text.ts';
export { driftOf, type Form } from './drift/drift.ts';
export { judgeDossier, type Verdict } from './judge/judge.ts';
export { heldToIt, lastDay, topicsOf, voiceNamed, type Window } from './model/lookup.ts';
export { sameTopic, type Topic, type TopicId, topicNamed, TOPICS } from './model/topics.ts';
export type * from './model/types.ts';
export { type Open, pendingAt, silenceAt, type Spoken } from './pending/pending.ts';
export type { Act, Proposal } from './reader/types.ts';
export { type Status, statusOf } from './status/status.ts';
export { agreedLines, answerWords } from './words/agreed.ts';
export { chainWords, linkWords, whenWords } from './words/chain.ts';
export { type Names, topicWords } from './words/names.ts';
export { recordWords, statusWords } from './words/status.ts';
