import type { TopicId } from '../model/topics.ts';
import type { SaidOn } from './when.ts';

/** What a voice of a report does with a position. */
export type Act =
  | 'asserts'
  | 'proposes'
  | 'confirms'
  | 'denies'
  | 'doubts'
  | 'disclaims'
  | 'rejects'
  | 'welcomes'
  | 'demands';

/** A stretch of the report, by offset. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A statement that the reader proposes. What it did not find says so: nothing is invented. */
export interface Proposal {
  /** The fullest name or description of the voice in the text. */
  readonly speaker: string;
  /** Other names of it in the text. */
  readonly alsoKnownAs: readonly string[];
  readonly audience: string;
  readonly record: 'on record' | 'anonymous' | 'not stated';
  /** Words that lower certainty, as they stand. */
  readonly hedges: readonly string[];
  readonly act: Act;
  readonly topic?: TopicId;
  /** Whose position is told, where it is another's. */
  readonly reports?: string;
  /** The sentence, as it stands. */
  readonly sentence: string;
  /** Quoted words of it, where there are some. */
  readonly words?: string;
  /** When it was said, in the report's own words ("on Saturday", "in March"), where they tell it. */
  readonly said?: SaidOn;
  /** Where it stands: the sentence, and what goes on with it. */
  readonly spans: readonly Stretch[];
}
