/** What a statement can be about: the parts of a guarantee, and of the negotiation on it. */
export interface TopicEntry {
  readonly id: string;
  /** Takes a party: consent of Russia. */
  readonly of?: true;
  /** What it means, for the reference. */
  readonly means: string;
}

/** The closed list, so that silence can be counted. The first ones are parts of a pact, the last of the talks on it. */
export const TOPICS = [
  { id: 'guarantee', means: 'that there shall be a guarantee at all, and of which kind' },
  { id: 'guarantors', means: 'who guarantees' },
  { id: 'trigger', means: 'what sets the guarantee off' },
  { id: 'determination', means: 'who finds that the trigger is met' },
  { id: 'decision', means: 'by which rule guarantors decide' },
  { id: 'clock', means: 'by when guarantors act' },
  { id: 'response', means: 'what guarantors do' },
  { id: 'legal force', means: 'whether it binds, and through which parliaments' },
  { id: 'territory', means: 'which territory is covered' },
  { id: 'role', of: true, means: 'what one state contributes' },
  { id: 'troops', means: 'foreign soldiers on the territory of the beneficiary' },
  { id: 'monitoring', means: 'who watches, and who says who broke it' },
  { id: 'sanctions', means: 'economic measures in answer to a breach' },
  { id: 'duration', means: 'for how long' },
  { id: 'start', means: 'from when: signature, ceasefire, end of the war' },
  { id: 'forfeiture', means: 'how the beneficiary loses it' },
  { id: 'membership', means: 'membership of an alliance, or a tie to it' },
  { id: 'accession', means: 'entry into a union' },
  { id: 'army size', means: 'limits on the army of the beneficiary' },
  { id: 'compensation', means: 'what is paid for the guarantee, and who pays' },
  { id: 'cession', means: 'territory given up' },
  { id: 'ceasefire', means: 'an end of the fighting, and its terms' },
  { id: 'consent', of: true, means: 'whether one party agrees' },
  { id: 'text', means: 'whether a text exists, and who has seen it' },
  { id: 'mechanism', means: 'how it would work' },
  { id: 'discussion', means: 'that it was discussed' },
  { id: 'talks', means: 'meetings held or to come, and whether talks go on' },
] as const satisfies readonly TopicEntry[];

/** Name of a topic of the list. */
export type TopicId = (typeof TOPICS)[number]['id'];

/** A topic as it is spoken of: some need a party. */
export interface Topic {
  readonly id: TopicId;
  /** Code of the party, e.g. RUS. */
  readonly of?: string;
}

/** The entry called so. */
export const topicNamed = (id: string): TopicEntry | undefined => TOPICS.find((entry) => entry.id === id);

/** Whether two topics are one. */
export const sameTopic = (a: Topic, b: Topic): boolean => a.id === b.id && a.of === b.of;
