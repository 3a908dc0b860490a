import type { Cite } from './cite.ts';
import type { Event, Verdict } from './event.ts';
import type { Norm, Position, Strength } from './norm.ts';
import type { OpenTime, Instant } from './time.ts';
import type { PartyId } from './who.ts';

/**
 * Result objects: plain JSON, the contract between the engine and every surface (terminal, web, brief).
 * `SCHEMA` names the version; a surface that meets another version says so.
 */

/** A step on the life of a norm instance (SEMANTICS section 6). */
export type Status =
  | 'active'
  | 'fulfilled'
  | 'breached'
  | 'performed late'
  | 'lapsed'
  | 'excused'
  | 'suspended'
  | 'superseded'
  | 'replaced';

/** Deadline of an instance: an instant, an open word that no reading settles, or none stated. */
export type Due =
  | { readonly kind: 'at'; readonly at: Instant }
  | { readonly kind: 'open'; readonly word: OpenTime }
  | { readonly kind: 'none' };

/** One duty, prohibition or other norm as it stands for one bearer (several, where joint) in one case. */
export interface Holding {
  /** "NAT-1949/5(1).1/USA/1": pact, norm, bearer, case (number of its event in the record; "-" for standing norms). */
  readonly id: string;
  readonly pact: string;
  readonly norm: string;
  readonly cite: Cite;
  readonly article: string;
  readonly position: Position;
  readonly strength: Strength;
  readonly manner: Norm['manner'];
  readonly bearers: readonly PartyId[];
  readonly joint: boolean;
  /** What is owed, as a phrase: "assist Ukraine with one or more of sanctions, arms or force". */
  readonly act: string;
  readonly verb: string;
  readonly to: readonly PartyId[];
  readonly against: readonly PartyId[];
  /** Index in the record of the event that opened its case. */
  readonly case?: number;
  readonly status: Status;
  readonly since: Instant;
  readonly due: Due;
  /** When the status last changed. */
  readonly changed: Instant;
  /** Indexes of events that perform (or break) it. */
  readonly by: readonly number[];
  /** For breach by lateness: how late, in ms. */
  readonly late?: number;
  /** Amounts owed and delivered, where the text or the pledge counts. */
  readonly amount?: { readonly owed: number; readonly done: number; readonly unit: string };
  /** By the text it binds; by the form it may not. */
  readonly bindingForm: boolean;
  /** Open terms it rests on. */
  readonly open: readonly string[];
  /** Claims or findings that would flip it (empty when nothing contested is relied on). */
  readonly note?: string;
}

/** A power or liberty that a party has now. */
export interface Power {
  readonly id: string;
  readonly pact: string;
  readonly norm: string;
  readonly cite: Cite;
  readonly article: string;
  readonly holder: PartyId;
  readonly act: string;
  readonly position: 'power' | 'liberty';
  readonly case?: number;
  readonly until?: Instant;
  readonly state: 'available' | 'used' | 'spent' | 'waiting';
  /** What it waits for. */
  readonly waits?: string;
}

/** A casus in a case: what it is for each determiner. */
export interface FactStatus {
  readonly pact: string;
  readonly term: string;
  readonly cite: Cite;
  readonly case: number;
  readonly status: 'established' | 'rejected' | 'contested';
  /** Who judges differently, where each judges for itself. */
  readonly byDeterminer: readonly {
    readonly by: PartyId;
    readonly status: 'established' | 'rejected' | 'contested';
  }[];
  /** Elements and their values. */
  readonly elements: readonly {
    readonly element: string;
    readonly value: Verdict;
    readonly because: string;
  }[];
  /** "contested by RUS alone". */
  readonly contestedBy: readonly PartyId[];
  /** What would flip it. */
  readonly flips: readonly string[];
}

/** A procedure of a body on a motion. */
export interface ProcedureStatus {
  readonly pact?: string;
  readonly body: string;
  readonly title: string;
  readonly opened: Instant;
  readonly status: 'open' | 'adopted' | 'rejected' | 'passed on';
  readonly closes?: Instant;
  readonly rule: string;
  readonly votes: readonly { readonly by: PartyId; readonly vote: string }[];
  readonly cites: readonly Cite[];
  readonly because: string;
}

/** Something that happened without legal effect, or in breach, with the reason. */
export interface Note {
  readonly event: number;
  readonly kind: 'without effect' | 'breach' | 'unlawful lapse' | 'discrepancy';
  readonly by?: PartyId;
  /** Code of the refusal catalogue. */
  readonly code: string;
  readonly says: string;
  readonly cite?: Cite;
  /** What would make it allowed or effective. */
  readonly mend?: string;
}

/** How things stand at an instant. */
export interface Report {
  readonly schema: 'casus/report/1';
  readonly at: Instant;
  readonly pacts: readonly {
    readonly id: string;
    readonly title: string;
    readonly inForce: boolean;
    readonly because: string;
    readonly chosen: Readonly<Record<string, string>>;
  }[];
  readonly events: readonly Event[];
  readonly positions: readonly Holding[];
  /** Standing prohibitions and maintenance duties that nobody has broken, one row per norm. */
  readonly standing: readonly {
    readonly pact: string;
    readonly norm: string;
    readonly cite: Cite;
    readonly bearers: readonly PartyId[];
    readonly act: string;
  }[];
  readonly powers: readonly Power[];
  readonly facts: readonly FactStatus[];
  readonly procedures: readonly ProcedureStatus[];
  readonly notes: readonly Note[];
  readonly due: readonly { readonly at: Instant; readonly what: string }[];
}

/** A tree of reasons down to articles, sentences and events. */
export interface Derivation {
  readonly says: string;
  readonly value: Verdict;
  readonly cite?: Cite;
  /** It states something (an event, a clock, a duty); else it is a condition, and `value` says whether it is met. */
  readonly statement?: true;
  /** How the conditions below make up this one. */
  readonly joined?: 'all' | 'any';
  /** An exception ("unless", "until"): where it is met, what stands above it does not apply. */
  readonly exception?: true;
  /** A standing duty that binds, and that nothing on the record breaks. */
  readonly kept?: true;
  /** What the event did to the duty above. */
  readonly did?: 'performed' | 'broke';
  /** Index in the record of the event relied on. */
  readonly event?: number;
  readonly of: readonly Derivation[];
  /** For contested or failed leaves: the claim, finding or act that would flip it. */
  readonly flip?: string;
  /** Open terms relied on here. */
  readonly open?: readonly string[];
}

/** Ask about one fact. */
export type Question =
  | { readonly kind: 'position'; readonly id: string }
  | {
      readonly kind: 'casus';
      readonly pact: string;
      readonly term: string;
      readonly case: number;
      readonly by?: PartyId;
    }
  | { readonly kind: 'procedure'; readonly title: string }
  | { readonly kind: 'note'; readonly event: number }
  /** Why is this party not obliged (under this article, or at all)? */
  | {
      readonly kind: 'why not';
      readonly party: PartyId;
      readonly pact?: string;
      readonly article?: string;
      /** Whom the help would be for: cases in which none of these was struck are passed over. */
      readonly to?: readonly PartyId[];
    }
  /** On what does it rest that this party may act? */
  | {
      readonly kind: 'why may';
      readonly party: PartyId;
      readonly pact?: string;
      readonly article?: string;
      /** What it would do, where that matters: "use force". */
      readonly verb?: string;
      /** No sentence under study forbids it, as was looked up by whoever asks. */
      readonly free?: true;
    };

/** What may be varied in a move. */
export interface MoveDomain {
  /** Field of the event, with a dot for a field inside another ("motion.verb"). */
  readonly name: string;
  /** Corner values: the ones that can make a difference (least and most, all that is left and one less). */
  readonly values: readonly (string | number | boolean)[];
  /** One of them; a list of some of them, at least one; or any such list, also an empty one. */
  readonly takes: 'one' | 'some' | 'any';
  /** The field may be left out. */
  readonly optional?: true;
  /** Other values of its kind are taken too; the mark of the move speaks for the corners alone. */
  readonly beyond?: true;
}

/** A template of something an actor can do now: an act with its parameter domains at their corner values. */
export interface Move {
  readonly by: PartyId;
  /** An event template; `apply` accepts it once `at` is set. */
  readonly event: Omit<Event, 'at'>;
  readonly domains: readonly MoveDomain[];
  readonly lawful: boolean;
  /** Norms that it would break. */
  readonly breaks: readonly { readonly pact: string; readonly norm: string; readonly cite: Cite }[];
  /** Norms that it would perform, powers that it uses. */
  readonly serves: readonly { readonly pact: string; readonly norm: string; readonly cite: Cite }[];
}
