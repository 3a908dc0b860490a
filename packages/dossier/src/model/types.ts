import type { Instant, Range } from '@casus/engine';
import type { Topic } from './topics.ts';

/** Whether a voice can be held to its words: a name or office, a published text, a text that leaked, nobody named. */
export type Record = 'on record' | 'anonymous' | 'document' | 'leaked' | 'not stated';

/** Somebody, or some text, that speaks in the negotiation. */
export interface Voice {
  readonly name: string;
  readonly record: Record;
  /** Codes of the parties that it speaks for; none for a source that is not placed, and for an outlet. */
  readonly of: readonly string[];
  /** Words by which it is described. */
  readonly described: readonly string[];
  /** Where it was itself. */
  readonly present: readonly string[];
  /** Anonymous voices that are known to be somebody else. */
  readonly apart: readonly string[];
  readonly range?: Range;
}

/** What a voice does with a topic. */
export type Stance =
  | 'proposes'
  | 'supports'
  | 'demands'
  | 'claims'
  | 'confirms'
  | 'denies'
  | 'rejects'
  | 'contradicts'
  | 'doubts'
  | 'disclaims'
  | 'silent';

/** What one can report of another. */
export type Reported = 'proposes' | 'supports' | 'demands' | 'confirms' | 'denies' | 'rejects' | 'accepts';

/** A part of a statement: one thing said about one topic. */
export interface Clause {
  readonly stance: Stance;
  readonly topic: Topic;
  /** Whose position is told, and what it is said to be: "claims that the United States proposes a guarantee". */
  readonly reports?: { readonly party: string; readonly stance: Reported };
  /** Words as quoted. */
  readonly words?: string;
  /** What was said, in words of ours. */
  readonly gist?: string;
  readonly hedge?: string;
  /** The alternative of the draft that says this. */
  readonly bracket?: { readonly issue: number; readonly label: string };
  /** Statements that it answers or is about. */
  readonly answers: readonly string[];
  /** The statement whose words it passes on in another form. */
  readonly rewords?: string;
  readonly range?: Range;
}

/** When something was said. `text` is as written; both ends are days of UTC. */
export interface When {
  readonly from: Instant;
  /** The last millisecond of the last day. */
  readonly until: Instant;
  readonly about: boolean;
  readonly text: string;
}

/** What one or more voices said on one occasion. */
export interface Statement {
  readonly id: string;
  readonly when?: When;
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly sources: readonly string[];
  /** Only passes on another statement, so it adds no voice. */
  readonly relays?: string;
  readonly clauses: readonly Clause[];
  /** Proposed by a reader of reports; a person has yet to accept it, and nothing rests on it. */
  readonly draft: boolean;
  readonly range?: Range;
}

/** A meeting, call or paper to come. */
export interface Pending {
  readonly title: string;
  readonly due?: When;
  readonly on: readonly Topic[];
  /** The statement from which it is known. */
  readonly since: string;
  /** The statement that settles it. */
  readonly settledBy?: string;
  readonly range?: Range;
}

/** How a topic stands: what has been done with it, by whom. */
export type StandingKind =
  | 'confirmed'
  | 'denied'
  | 'contradicted'
  | 'claimed'
  | 'proposed'
  | 'supported'
  | 'demanded'
  | 'doubted'
  | 'unknown';

/** What the keeper of a dossier says it must give. */
export interface Expectation {
  readonly topic: Topic;
  /** Absent: all that is known by the end. */
  readonly from?: When;
  readonly on: When;
  readonly parts: readonly ExpectedPart[];
  readonly text: string;
  readonly range?: Range;
}

/** One part of an expectation: "claimed by Source A alone (S04)", "not confirmed", "silent". */
export type ExpectedPart =
  | { readonly kind: 'silent' }
  | {
      readonly kind: StandingKind;
      readonly not: boolean;
      readonly by: readonly string[];
      readonly alone: boolean;
      readonly statements: readonly string[];
    };

/** Who said what to whom when, about one draft. */
export interface Dossier {
  readonly title: string;
  readonly pact: string;
  /** Codes of those whose word is looked for. */
  readonly parties: readonly string[];
  readonly voices: readonly Voice[];
  readonly statements: readonly Statement[];
  readonly pending: readonly Pending[];
  readonly expectations: readonly Expectation[];
}
