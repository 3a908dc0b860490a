import type { Area } from './area.ts';
import type { Cite } from './cite.ts';
import type { ArticleRef, Condition } from './condition.ts';
import type { Quality } from './incident.ts';
import type { Menu } from './measure.ts';
import type { Deadline, Validity } from './time.ts';
import type { Subject, Who } from './who.ts';

/** Strength of a verb; strength and form (binding or not) are two coordinates (SEMANTICS section 6). */
export type Strength = 'shall' | 'undertakes' | 'endeavours' | 'should' | 'intends' | 'may' | 'not required';

/** Hohfeld's positions. A `may` is a liberty or a power; the verb tells which. */
export type Position = 'duty' | 'prohibition' | 'liberty' | 'power' | 'immunity';

/** What is owed, forbidden, allowed. `verb` is from `catalogue/verbs.ts`. */
export interface Act {
  readonly verb: string;
  /** Whom it benefits or is addressed to ("assist the victim", "consult Ukraine", "respect the borders of Ukraine"). */
  readonly to?: Who;
  /** Whom it is directed against ("use force against the attacker", "sanctions on Russia"). */
  readonly against?: Who;
  readonly menu?: Menu;
  /** The forum: "consult in the Guarantor Conference", "seek action by the Security Council", "report to". */
  readonly body?: { readonly body: string; readonly pact?: string };
  /** What is reported, respected, joined, hosted ...: open words of the text, canonical. */
  readonly object?: string;
  /** For powers over an article, a pact or a defined term: invoke Article 1, contest a Renewed Attack, suspend this pact. */
  readonly ref?: ArticleRef;
  readonly term?: string;
  readonly in?: Area;
  /** A threshold on what is forbidden: "significant force". What is not shown to reach it, breaks nothing. */
  readonly qualities?: readonly Quality[];
}

/**
 * A norm with the four parts of a duty: who, while what holds, what, by when.
 * One sentence of the text may give several norms (`and shall not make peace`).
 */
export interface Norm {
  /** Unique in the pact: "5(1).2" = second norm of Article 5(1). Stable under settling. */
  readonly id: string;
  readonly cite: Cite;
  readonly position: Position;
  readonly strength: Strength;
  /** `achieve` by the deadline, or `maintain` while it lasts ("respect", "remain", every prohibition). */
  readonly manner: 'achieve' | 'maintain';
  readonly subject: Subject;
  /** Absent: the norm stands as long as the pact is in force. */
  readonly when?: Condition;
  readonly act: Act;
  /** By when it is due; of a liberty or a power, until when it may be used. */
  readonly deadline: Deadline;
  /** The duty ends when this ceases to hold. */
  readonly while?: Condition;
  /** The duty ends when this comes true. */
  readonly until?: Condition;
  /** An exception that the bearer must show. */
  readonly unless?: Condition;
  /** A condition of its being owed or allowed ("only after Congress authorises it"). */
  readonly onlyIf?: Condition;
  /** "so far as France assists the victim": dependent, and no more than. */
  readonly soFarAs?: Condition;
  /** "Failing that ... also | instead": this norm arises from the breach of another; `also` keeps the breached duty alive. */
  readonly failing?: { readonly norm: string; readonly keeps: 'also' | 'instead'; readonly excuse?: true };
  /** "shall instead": replaces these norms of the same article while it is active. */
  readonly instead?: readonly string[];
  /** For powers: at most how often per case; default 1. */
  readonly times?: number;
  /**
   * "When Ukraine invokes Article 2, Ukraine may not invoke Article 4 for the same attack": while `when`
   * holds, invoking these has no effect. With `sameCase` only in the case in which it holds.
   */
  readonly shuts?: readonly ArticleRef[];
  readonly sameCase?: true;
  /** "Without prior agreement": nobody's consent that the pact asks for elsewhere stands before it. */
  readonly alone?: true;
  readonly valid?: Validity;
  /** Open terms in this sentence that no chosen reading settles ("forthwith", "armed attack"); they taint what rests on it. */
  readonly open: readonly string[];
}
