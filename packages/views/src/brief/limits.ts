/** What a brief without an estimate is. */
export const RUN =
  'This is a run: what follows from the text, if the events are as the record says. It is not a forecast of what anybody will do.';

/** What a brief with an estimate is. */
export const ESTIMATE =
  'What follows from the text follows if the events are as the record says. What anybody may do is said in one section alone: there a model draws out what the numbers of a profile imply, most of which are judgements.';

/** What a brief cannot tell; printed on each, because a page travels without its manual. */
export const LIMITS: readonly string[] = [
  'It takes events as recorded. Where parties dispute one, it says so; it does not say who is right.',
  'The model of the pact is a controlled form of its words. Where the two differ, the official text rules; what is left out stands beside each pact of the library.',
  'An alternative that no known statement supports is labelled Drafters. It is nobody’s position.',
  'General international law is in it only as far as a pact of the run says it.',
];
