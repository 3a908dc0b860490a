import type { Area } from './area.ts';
import type { Body } from './body.ts';
import type { Term } from './casus.ts';
import type { Cite } from './cite.ts';
import type { ArticleRef, Condition } from './condition.ts';
import type { MeasureId } from './measure.ts';
import type { Norm } from './norm.ts';
import type { Anchor, Deadline, Instant, Span, Validity } from './time.ts';
import type { PartyId, Who } from './who.ts';
import type { Wish } from './wish.ts';

/** What a role is for; drives who counts as guarantor, beneficiary, outsider in results. */
export type RoleNature =
  | 'members'
  | 'parties'
  | 'guarantors'
  | 'beneficiary'
  | 'outsiders'
  | 'adversary'
  | 'signatories';

/** A role and who has held it when. `singular` is the key used by `Who`; several roles may overlap. */
export interface Role {
  readonly singular: string;
  readonly plural: string;
  readonly nature: RoleNature;
  readonly seats: readonly Seat[];
  readonly cite: Cite;
}

/** One holder (or all states) for a time. */
export interface Seat extends Validity {
  readonly party: PartyId | 'all states';
}

/** Form of an instrument: a coordinate of its own, it never changes a verb. */
export interface Form {
  readonly instrument:
    | 'treaty'
    | 'convention'
    | 'agreement'
    | 'protocol'
    | 'charter'
    | 'memorandum'
    | 'declaration'
    | 'order'
    | 'statute'
    | 'plan'
    | 'proposal';
  readonly marks: readonly ('draft' | 'secret' | 'political' | 'executive' | 'unilateral' | 'reported')[];
  readonly binding: boolean;
}

/** Start and end of the pact as a whole. */
export interface Tenure {
  readonly signed?: Instant;
  readonly place?: string;
  readonly status: 'signed' | 'never signed' | 'never in force' | 'proposed' | 'reported';
  /** Instants of entry into force and end, where the text gives dates. */
  readonly from?: Instant;
  readonly until?: Instant;
  /** Entry into force by event: "only after Ukraine approves it, and each Guarantor has ratified". */
  readonly after?: { readonly condition: Condition; readonly cite: Cite };
  /** In force only while this holds ("while the ceasefire holds", "while TRIPLE-1882 is in force"). */
  readonly while?: { readonly condition: Condition; readonly cite: Cite };
  readonly provisionalFrom?: { readonly at: Instant | 'signature'; readonly cite: Cite };
  /** Start by a named state of affairs: "from the end of the war", "from the start of a ceasefire". */
  readonly begins?: { readonly fact: string; readonly holds: boolean; readonly cite: Cite };
  readonly duration?: {
    readonly span: Span;
    readonly from: Instant | 'signature' | 'entry into force';
    readonly cite: Cite;
  };
  /** What happens when the duration has run out: another term, unless notice was given in time. */
  readonly renewal?: {
    readonly span: Span;
    /** Who may keep it from being renewed, and how long before the end of the term. */
    readonly notice?: { readonly by: Who; readonly span: Span };
    /** Any other thing that keeps it from being renewed. */
    readonly unless?: Condition;
    /** What its renewal needs ("only if each party consents"). */
    readonly onlyIf?: Condition;
    readonly cite: Cite;
  };
  /** The pact lapses when this comes true ("When Ukraine joins NAT-1949, this pact lapses"). */
  readonly lapses: readonly { readonly when: Condition; readonly cite: Cite }[];
}

/**
 * A power over the pact itself: a way out of it, or of what is owed under it, or a way on. `accrued`: what is
 * owed at the exit survives (default) or ends.
 */
export interface Exit {
  readonly kind: 'withdraw' | 'terminate' | 'suspend' | 'expel' | 'release' | 'waive' | 'extend';
  readonly by: Who;
  readonly notice?: Span;
  /** Until when it may be used, in a case ("within 24 hours of the attack"). */
  readonly within?: Deadline;
  /** By how much it extends. */
  readonly span?: Span;
  readonly from?: Instant;
  readonly onlyIf?: Condition;
  readonly toward?: Who;
  readonly ref?: ArticleRef;
  readonly jointly?: boolean;
  readonly accrued: 'survives' | 'ends';
  readonly cite: Cite;
}

/** The beneficiary (or a party) loses the pact. `judge` is who may find it; absent where the text names none. */
export interface Forfeiture {
  readonly who: Who;
  readonly when: Condition;
  readonly judge?: Who;
  readonly extent: 'party' | 'pact';
  readonly cite: Cite;
}

/** A domestic gate: what waits on a domestic body to which the pact itself reserves the matter. */
export interface Gate {
  readonly who: Who;
  /** Name of the organ as in the text ("Congress"), or `parliament` where the text says only constitutional processes. */
  readonly organ: string;
  /** Gated measures; absent: every way to perform. */
  readonly measures?: readonly MeasureId[];
  /** `how`: gates items; `whether`: gates the duty; `open`: the text does not say (a reading does). */
  readonly effect: 'how' | 'whether' | 'open';
  /** `ref` narrows the gate to an article. */
  readonly ref?: ArticleRef;
  readonly already?: true;
  /** "Failing authorisation within 10 days, it is deemed given | refused". */
  readonly silence?: {
    readonly after: Span;
    readonly of: Anchor;
    readonly deemed: 'given' | 'refused';
    readonly cite: Cite;
  };
  readonly cite: Cite;
}

/** How pacts stand to each other; declared one-sidedly by the special pact. */
export type Relation =
  | { readonly kind: 'without prejudice'; readonly to: string; readonly cite: Cite }
  | { readonly kind: 'prevails'; readonly over: string | 'all'; readonly cite: Cite }
  | { readonly kind: 'yields'; readonly to: string; readonly cite: Cite }
  | { readonly kind: 'replaces'; readonly pact: string; readonly cite: Cite }
  | {
      readonly kind: 'article subject to';
      readonly article: string;
      readonly to: ArticleRef;
      readonly cite: Cite;
    };

/** A declaration or reservation by one party, attached to the pact: it changes what that party owes. */
export interface Reservation {
  readonly kind: 'reservation' | 'declaration';
  readonly by: PartyId;
  /** From when it works; absent: from the start. */
  readonly at?: Instant;
  readonly text: string;
  /** "Article 1 does not bind it". */
  readonly exempts?: ArticleRef;
  /** "Denmark is excluded": toward these, and for what happens there, it owes nothing. */
  readonly excludes?: { readonly who?: Who; readonly area?: Area };
  readonly cite: Cite;
}

/** An article as printed: for prose, citations and lanes. */
export interface Article extends Validity {
  readonly number: string;
  readonly title?: string;
  readonly annex?: string;
  /** Known only to these, where it is secret. */
  readonly knownTo?: readonly PartyId[];
  /** Official wording beside the formal one, with its reference. */
  readonly wording: readonly { readonly words: string; readonly source?: string }[];
}

/**
 * A pact with every bracket resolved and every chosen reading in place: plain JSON, what the engine
 * compiles. A draft with open brackets is a `Draft` (choice.ts); `settle` turns it into this.
 */
export interface Pact {
  readonly id: string;
  readonly title: string;
  readonly form: Form;
  readonly term: Tenure;
  /** Offset from UTC in minutes at which calendar spans and bare dates are read. */
  readonly offset: number;
  readonly roles: readonly Role[];
  readonly bodies: readonly Body[];
  readonly terms: readonly Term[];
  readonly norms: readonly Norm[];
  readonly exits: readonly Exit[];
  readonly forfeitures: readonly Forfeiture[];
  readonly gates: readonly Gate[];
  readonly relations: readonly Relation[];
  readonly reservations: readonly Reservation[];
  readonly wishes: readonly Wish[];
  readonly articles: readonly Article[];
  /** Where the official text stands ("34 UNTS 243"). */
  readonly source?: string;
  /** What the official text says and this one does not. */
  readonly leftOut?: readonly string[];
  /** What was chosen to make it plain: bracket and reading ids to the label taken. */
  readonly chosen: Readonly<Record<string, string>>;
}
