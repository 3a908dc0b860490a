import type { System } from '../compile/system.ts';
import type { Cite } from '../model/cite.ts';
import type { Event, Verdict } from '../model/event.ts';
import type { IncidentKind, Quality } from '../model/incident.ts';
import type { Status } from '../model/report.ts';
import type { Instant } from '../model/time.ts';
import type { PartyId } from '../model/who.ts';
import type { Heap, Timed } from '../store/heap.ts';
import type { Edit, IntMap } from '../store/intmap.ts';
import type { Pile } from '../store/pile.ts';
import type { Owed } from './owed.ts';

/**
 * The state of a run: everything is derived from the record, nothing is forgotten. All parts are
 * persistent, so a state can be kept, branched and compared (SEMANTICS section 1).
 */
export interface State {
  readonly system: System;
  readonly now: Instant;
  /** Events so far, in the order of the record. */
  readonly record: IntMap<Event>;
  /** Numbers given by the chronicle, to index in the record. */
  readonly numbered: IntMap<number>;
  /** Cases by number; case 0 is the standing case, where norms without an event live. */
  readonly cases: IntMap<Case | Filed>;
  /** Index in the record to case. */
  readonly caseOf: IntMap<number>;
  /** Instances that each party still has to answer for, latest first; by party number. */
  readonly open: IntMap<Owed>;
  /** Cases in which a party was attacked or threatened, latest first; by party number. */
  readonly against: IntMap<Pile>;
  /** Cases that a party is said to have caused, latest first; by party number. */
  readonly caused: IntMap<Pile>;
  /** First use of force of one party on another: record index, by pair number. */
  readonly firstUse: IntMap<number>;
  /** Instances of what each party has to keep up or leave undone, latest first; by party number. */
  readonly kept: IntMap<Chain<Ref>>;
  readonly timers: Heap<Timer> | undefined;
  readonly pacts: readonly PactState[];
  readonly procedures: IntMap<Procedure>;
  readonly openProcedures: readonly number[];
  readonly facts: Readonly<Record<string, FactState>>;
  readonly authorisations: readonly {
    readonly organ: string;
    readonly of: PartyId;
    readonly measure: string | undefined;
    readonly granted: boolean;
    readonly event: number;
  }[];
  readonly pledges: IntMap<PledgeState>;
  readonly notes: IntMap<NoteState>;
}

/** A persistent list, latest first. */
export interface Chain<T> {
  readonly head: T;
  readonly tail: Chain<T> | undefined;
}

/** Where an instance lives. */
export interface Ref {
  readonly case: number;
  readonly instance: number;
}

/** A named state of affairs. */
export interface FactState {
  readonly holds: boolean;
  readonly since: Instant;
  readonly event: number;
  /** Only said so far, by these; nobody competent has found it. */
  readonly said?: readonly { readonly by: PartyId; readonly holds: boolean; readonly event: number }[];
  readonly unsettled?: true;
}

/** A case in the archive, as a row (`archive.ts`). */
export type Filed = string;

/** A case: one incident (or other opening event) and all that answers it. */
export interface Case {
  readonly id: number;
  /** Index in the record of the event that opened it; -1 for the standing case. */
  readonly root: number;
  /** When the root happened, and became known. */
  readonly at: Instant;
  readonly known: Instant;
  /** Events of the case, in order. */
  readonly events: readonly number[];
  readonly beliefs: readonly Belief[];
  readonly instances: readonly Instance[];
  /** What a casus is deemed to be after its time ran out; by casus index. */
  readonly deemed: readonly { readonly casus: number; readonly established: boolean; readonly at: Instant }[];
  /** When the attack ended, where it did. */
  readonly ended?: Instant;
  /** Topics of its events so far, as bits: what cannot hold without an event of some kind is not weighed before one came. */
  readonly topics: number;
  /** The turn that made this copy, and may still write to it. */
  readonly edit: Edit | undefined;
}

/** Somebody's word on a case: finding, attribution or contest, in the order given. */
export interface Belief {
  readonly event: number;
  readonly at: Instant;
  /** A party, or the name of a body or organ. */
  readonly by: PartyId;
  readonly kind: 'finding' | 'attribution' | 'contest' | 'claim' | 'denial';
  /** The pact whose body it is, where a body speaks. */
  readonly of: string | undefined;
  readonly pact: string | undefined;
  readonly term: string | undefined;
  readonly incident: IncidentKind | undefined;
  readonly element: Quality | 'attribution' | undefined;
  readonly to: PartyId | undefined;
  readonly holds: boolean;
  readonly provided: Quality | undefined;
}

/** An instance of a norm: keyed by norm, bearer and case (SEMANTICS section 1). */
export interface Instance {
  /** Index in `System.norms`; -1 for a pledge, whose terms are in `State.pledges` at `pledge`. */
  readonly norm: number;
  readonly pledge?: number;
  /** One bearer, or several where joint. */
  readonly bearers: readonly PartyId[];
  readonly status: Status;
  readonly since: Instant;
  /** Milliseconds, or NaN where no instant is known. */
  readonly due: number;
  readonly changed: Instant;
  /** Record indexes of the events that gave rise to it. */
  readonly cause: readonly number[];
  /** Record indexes of the events that perform or break it. */
  readonly by: readonly number[];
  /** Amount done, where the norm counts. */
  readonly done: number;
  /** Nothing performs it any more: "instead" put another duty in its place. */
  readonly over?: true;
  /** Of a recurring duty: which period after the first, and when the first began. */
  readonly period?: number;
  readonly first?: Instant;
  readonly note?: string;
}

/** Something owed by pledge. */
export interface PledgeState {
  readonly event: number;
  readonly item: number;
}

/** State of a pact as a whole. */
export interface PactState {
  readonly force: 'not yet' | 'in force' | 'ended' | 'suspended';
  readonly since: Instant | undefined;
  readonly because: string;
  readonly event: number | undefined;
  /** Changes of seats on top of the text: joined, or out from an instant. */
  readonly joined: readonly { readonly party: PartyId; readonly at: Instant }[];
  readonly left: readonly {
    readonly party: PartyId;
    readonly at: Instant;
    readonly how: string;
    /** What it owes ends with it; false once that has been carried out. */
    readonly ends?: boolean;
  }[];
  /** End of the current term, where the pact runs for a duration. */
  readonly termEnd: Instant | undefined;
  /** Until when the pact lasts now, where a power to extend moved the date in its text. */
  readonly extended?: Instant;
  /** Notices not to renew. */
  readonly notices: readonly { readonly party: PartyId; readonly at: Instant; readonly event: number }[];
  /** Who has lost the pact. */
  readonly forfeited: readonly {
    readonly party: PartyId;
    readonly at: Instant;
    readonly event: number;
    /** Index in the pact's forfeitures. */
    readonly by: number;
  }[];
  /** Parts of a joint act that others have still to join (expulsion by all the others). */
  readonly calls: readonly {
    readonly act: string;
    readonly by: PartyId;
    readonly toward: PartyId | undefined;
  }[];
  readonly suspended: readonly {
    readonly by: PartyId;
    readonly toward: PartyId | undefined;
    readonly article?: string;
    readonly at: Instant;
    readonly until: Instant | undefined;
  }[];
  readonly released: readonly {
    readonly by: PartyId;
    readonly of: PartyId;
    readonly article: string | undefined;
    readonly event: number;
  }[];
  readonly ratified: readonly { readonly party: PartyId; readonly event: number; readonly act: string }[];
  readonly consents: readonly { readonly party: PartyId; readonly holds: boolean; readonly event: number }[];
}

/** A procedure of a body on one motion. */
export interface Procedure {
  readonly body: number;
  readonly title: string;
  readonly proposal: number;
  readonly opened: Instant;
  readonly case: number | undefined;
  /** Who has a vote on it; how many sit in the body, with a vote or without; who may veto it. */
  readonly members: readonly PartyId[];
  readonly all: number;
  readonly vetoers: readonly PartyId[];
  readonly votes: readonly {
    readonly by: PartyId;
    readonly vote: 'yes' | 'no' | 'abstain' | 'absent' | 'veto' | 'objects';
    readonly event: number;
  }[];
  readonly status: 'open' | 'adopted' | 'rejected' | 'passed on';
  readonly closes: number;
  readonly because: string;
  readonly closed?: Instant;
  /** Time ran out on it. */
  readonly lapsed?: true;
  /** The procedure of another body that it was passed on from. */
  readonly from?: number;
}

/** Something recorded as breach or without effect. */
export interface NoteState {
  readonly event: number;
  readonly kind: 'without effect' | 'breach' | 'discrepancy';
  readonly code: string;
  readonly by: PartyId | undefined;
  readonly norm: number | undefined;
  /** Undefined where norm and party say it all: its words are made when read (`report/note-words.ts`). */
  readonly says: string | undefined;
  readonly mend?: string;
}

/** An instant at which time alone does something. Phases follow SEMANTICS section 2. */
export interface Timer extends Timed {
  readonly at: Instant;
  /** 0 opening: calendar, knowledge; 1 closing: procedures, silence; 2 deadlines; 3 after. */
  readonly phase: 0 | 1 | 2 | 3;
  readonly what:
    | { readonly kind: 'learn'; readonly event: number }
    | { readonly kind: 'calendar'; readonly pact: number }
    | { readonly kind: 'deadline'; readonly case: number }
    | { readonly kind: 'silence'; readonly case: number; readonly casus: number }
    | { readonly kind: 'procedure'; readonly procedure: number }
    | { readonly kind: 'gate'; readonly case: number; readonly pact: number; readonly gate: number }
    | { readonly kind: 'look'; readonly case: number };
}

/** A state under construction inside one `apply`: its fields may be replaced, never what they hold. */
export type Work = { -readonly [Key in keyof State]: State[Key] };

/** Value of an element with the reason for it. */
export interface Element {
  readonly element: string;
  readonly value: Verdict;
  readonly because: string;
  /** The sentence that defines what was tested, where another than the casus itself does (the area). */
  readonly cite?: Cite;
  /** The event that was answered, where force in answer is no attack: its index in the record. */
  readonly event?: number;
}
