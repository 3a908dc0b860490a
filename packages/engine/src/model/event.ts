import type { ProtectedObject } from './area.ts';
import type { IncidentKind, Means, Quality } from './incident.ts';
import type { Amount, MeasureId } from './measure.ts';
import type { Instant } from './time.ts';
import type { PartyId } from './who.ts';

/**
 * Events: all that can enter a record. Each has the instant it happened and, where later, the instant
 * it became known. `apply` is total over them: what no pact gives effect to is recorded without effect.
 */

/** Three truth values: true, false, contested (Kleene 1938). */
export type Verdict = 'true' | 'false' | 'contested';

/** Common to all events. */
export interface EventBase {
  /** When it happened. */
  readonly at: Instant;
  /** When it became known, if later. */
  readonly known?: Instant;
  /** The chronicle gave a date alone: the event happened at some time of the day that starts at `at`. */
  readonly day?: true;
  /** Number by which other events refer to it, "(1)" in a crisis; unique in a record. */
  readonly no?: number;
  /** The sentence of the chronicle. */
  readonly text?: string;
  /** The incident (by `no`) that it answers or is about; else the engine takes the latest open case that fits. */
  readonly about?: number;
}

/** Somebody attacked, threatened, mobilised, declared war ... */
export interface Incident extends EventBase {
  readonly kind: 'incident';
  readonly incident: IncidentKind;
  /** Who did it, or `unknown`. */
  readonly by: PartyId;
  readonly on: readonly PartyId[];
  /** Region ids. */
  readonly in?: readonly string[];
  readonly object?: 'territory' | ProtectedObject;
  readonly means?: readonly Means[];
  readonly across?: string;
  readonly supportedBy?: readonly PartyId[];
  /** Elements the chronicle states; those left out take the default of the catalogue. */
  readonly qualities?: Readonly<Partial<Record<Quality, Verdict>>>;
  /** Elements that the analyst marks as disputed: attribution, scale, place, provocation. */
  readonly disputed?: readonly ('attribution' | 'scale' | 'place' | 'provocation' | 'kind')[];
}

/** A party says that something happened (or, `denies`, did not). */
export interface Claim extends EventBase {
  readonly kind: 'claim';
  readonly by: PartyId;
  readonly denies?: true;
  /** The claimed incident, where it is not one already numbered. */
  readonly incident?: Omit<Incident, keyof EventBase | 'kind'>;
  readonly because?: string;
}

/** How sure a party says it is. */
export type Confidence = 'low' | 'moderate' | 'high';

/** A party attributes an incident to somebody. */
export interface Attribution extends EventBase {
  readonly kind: 'attribution';
  readonly by: PartyId;
  readonly to: PartyId;
  readonly confidence?: Confidence;
  readonly evidence?: readonly string[];
}

/** A party contests a casus (a power where the pact gives it; else a mere denial). */
export interface Contest extends EventBase {
  readonly kind: 'contest';
  readonly by: PartyId;
  readonly pact?: string;
  readonly term?: string;
  readonly confidence?: Confidence;
  readonly evidence?: readonly string[];
}

/** A party or body finds, or finds against, a casus or one element of it. */
export interface Finding extends EventBase {
  readonly kind: 'finding';
  /** A party, or the name of a body. */
  readonly by: PartyId;
  /** The pact whose body it is. */
  readonly of?: string;
  /** The pact under whose terms it finds. */
  readonly pact?: string;
  /** The defined term found, or absent for "that (1) is an armed attack" as such. */
  readonly term?: string;
  readonly incident?: IncidentKind;
  /** The element found ("from abroad"), or `attribution` with `to`. */
  readonly element?: Quality | 'attribution';
  readonly to?: PartyId;
  readonly holds: boolean;
  /** "if (1) is directed from abroad": the finding waits for this element. */
  readonly provided?: Quality;
  /** "With effect from the start": rights and duties are judged as from the incident (`beliefs/reach.ts`). */
  readonly back?: true;
}

/** "Poland determines that its security is threatened" (an opinion that a pact may make a trigger). */
export interface Opinion extends EventBase {
  readonly kind: 'opinion';
  readonly by: PartyId;
  /** Who is threatened. */
  readonly of: readonly PartyId[];
  readonly threatBy?: PartyId;
  /** Where it feels threatened, by region; the country of those threatened where absent. */
  readonly in?: readonly string[];
}

/** A party uses its power to invoke an article. */
export interface Invocation extends EventBase {
  readonly kind: 'invocation';
  readonly by: PartyId;
  readonly pact: string;
  readonly article: string;
}

/** A party asks: for assistance, consultation, or a meeting of a body. */
export interface Request extends EventBase {
  readonly kind: 'request';
  readonly by: PartyId;
  readonly what: 'assistance' | 'consultation' | 'meeting';
  readonly to?: readonly PartyId[];
  readonly body?: string;
  readonly pact?: string;
  readonly article?: string;
}

/** Parties consult each other, or meet in a body. */
export interface Consultation extends EventBase {
  readonly kind: 'consultation';
  readonly by: readonly PartyId[];
  readonly with: readonly PartyId[];
  readonly body?: string;
  readonly pact?: string;
}

/** What a proposal or decision would do. */
export interface Motion {
  readonly title: string;
  readonly verb?: 'finds' | 'orders' | 'authorises' | 'recommends' | 'adopts' | 'takes measures';
  readonly term?: string;
  readonly measures?: readonly MeasureId[];
  readonly matter?: 'substance' | 'procedure' | 'force' | 'settlement' | 'findings' | 'measures';
}

/** A proposal is put to a body. */
export interface Proposal extends EventBase {
  readonly kind: 'proposal';
  readonly by: PartyId;
  readonly body: string;
  readonly pact?: string;
  readonly motion: Motion;
}

/** A vote on a proposal; `absent` and `abstain` are votes cast as such. */
export interface Vote extends EventBase {
  readonly kind: 'vote';
  readonly by: PartyId;
  readonly title: string;
  readonly vote: 'yes' | 'no' | 'abstain' | 'absent' | 'veto' | 'objects';
}

/** A body is reported to have decided; the engine tests the reported votes against its rule. */
export interface Decision extends EventBase {
  readonly kind: 'decision';
  readonly body: string;
  readonly pact?: string;
  readonly motion: Motion;
  readonly outcome: 'adopted' | 'rejected';
  readonly votes?: {
    readonly yes?: number;
    readonly no?: number;
    readonly abstain?: number;
    readonly yesBy?: readonly PartyId[];
    readonly noBy?: readonly PartyId[];
    readonly abstainBy?: readonly PartyId[];
    readonly absentBy?: readonly PartyId[];
  };
}

/** A party takes a measure: the catalogue's assistance, sanctions, arms, force ... */
export interface Measure extends EventBase {
  readonly kind: 'measure';
  readonly by: PartyId;
  readonly measure: MeasureId;
  readonly to?: readonly PartyId[];
  readonly against?: readonly PartyId[];
  /** Where, by region: forces are deployed somewhere. */
  readonly in?: readonly string[];
  readonly amount?: Amount;
}

/** A party promises a measure; the pledge itself becomes something owed. */
export interface Pledge extends EventBase {
  readonly kind: 'pledge';
  readonly by: PartyId;
  readonly to: readonly PartyId[];
  readonly items: readonly { readonly measure: MeasureId; readonly amount?: Amount }[];
  /** Until when, computed by the reader of the text. */
  readonly until?: Instant;
}

/** Delivery on a pledge or a duty. */
export interface Delivery extends EventBase {
  readonly kind: 'delivery';
  readonly by: PartyId;
  readonly to: readonly PartyId[];
  readonly measure: MeasureId;
  readonly in?: readonly string[];
  readonly amount?: Amount;
}

/** A domestic organ grants or withholds authorisation. */
export interface Authorisation extends EventBase {
  readonly kind: 'authorisation';
  /** Name of the organ ("Congress"), or `parliament`. */
  readonly organ: string;
  readonly of: PartyId;
  readonly measure?: MeasureId;
  readonly granted: boolean;
}

/** A report to a body (Charter, Article 51). */
export interface Reporting extends EventBase {
  readonly kind: 'reporting';
  readonly by: PartyId;
  readonly body: string;
  readonly pact?: string;
}

/** Other conduct that some norm is about: joins an alliance, makes peace, publishes, stays neutral, resists, admits monitors. */
export interface Conduct extends EventBase {
  readonly kind: 'conduct';
  readonly by: PartyId;
  /** A verb of `catalogue/verbs.ts`. */
  readonly verb: string;
  readonly to?: readonly PartyId[];
  readonly object?: string;
}

/** An act in the life of a pact. */
export interface StatusAct extends EventBase {
  readonly kind: 'status';
  readonly act:
    | 'signs'
    | 'ratifies'
    | 'approves'
    | 'joins'
    | 'withdraws'
    | 'terminates'
    | 'suspends'
    | 'resumes'
    | 'releases'
    | 'expels'
    | 'waives'
    | 'extends'
    | 'consents'
    | 'refuses consent'
    | 'enters into force'
    | 'ends'
    | 'applies provisionally';
  readonly by?: PartyId;
  readonly pact: string;
  /** Toward or of whom: suspends toward New Zealand, releases Italy, expels Cuba. */
  readonly toward?: PartyId;
  readonly article?: string;
}

/**
 * A named state of affairs begins or ends: "A ceasefire is in force". With `by` it is only somebody's word:
 * a claim, or (`finds`) a finding, which settles it where a body of a pact makes it.
 */
export interface Fact extends EventBase {
  readonly kind: 'fact';
  readonly fact: string;
  readonly holds: boolean;
  readonly by?: PartyId;
  readonly finds?: true;
  /** The pact of a body that finds. */
  readonly pact?: string;
}

/** Time alone passes to `at`. */
export interface Tick extends EventBase {
  readonly kind: 'tick';
}

/** Any event. */
export type Event =
  | Incident
  | Claim
  | Attribution
  | Contest
  | Finding
  | Opinion
  | Invocation
  | Request
  | Consultation
  | Proposal
  | Vote
  | Decision
  | Measure
  | Pledge
  | Delivery
  | Authorisation
  | Reporting
  | Conduct
  | StatusAct
  | Fact
  | Tick;
