import type { ArticleRef, Incident, IncidentKind, PartyId, Rung, Strength } from '@casus/engine';
import type { Bounds, Run } from '@casus/check';

/**
 * What a text makes of a game: who may do what, what each choice fulfils and what it breaches. All of it is asked of
 * the step function; no rule of the law is typed in here, and no interest of anybody.
 */
export interface Terms {
  readonly pacts: readonly string[];
  /** Which alternatives of brackets and which readings were chosen, as their labels. */
  readonly chosen: readonly string[];
  readonly challenger: PartyId;
  readonly beneficiary: PartyId;
  /** Guarantors, each alone or in a bloc that no sentence tells apart. */
  readonly guarantors: readonly Bloc[];
  /** What a guarantor may do in answer, the least first; the first is nothing at all. */
  readonly answers: readonly Answer[];
  /** Ways in which the challenger may attack; those on which neither text nor payoffs differ are one. */
  readonly attacks: readonly Attack[];
  /** How far was looked, and whether that was everything. */
  readonly bounds: Bounds;
}

/** Guarantors that act as one in the model; each of them stands alike in the text. */
export interface Bloc {
  readonly name: string;
  readonly members: readonly PartyId[];
  /** What the text has them do before any attack: each deed with the article that asks for it. */
  readonly beforehand: readonly Beforehand[];
}

/** A deed that the text asks of a guarantor before any attack: forces stationed, monitors, arms. */
export interface Beforehand {
  readonly rung: Rung;
  readonly article: ArticleRef;
}

/** One answer to an attack: how high on the ladder, and from which hour after the attack. */
export interface Answer {
  readonly rung: Rung;
  /** Hours after the attack at which it arrives; 0 for what stood there before. */
  readonly hours: number;
}

/** One way to attack. */
export interface Attack {
  readonly kind: IncidentKind;
  /** The plainest incident of the class. */
  readonly incident: Incident;
  /** What else falls in the class, in words of the coverage matrix. */
  readonly words: string;
  /** The first is the course when everybody who is asked co-operates; the others are what somebody can make of it. */
  readonly courses: readonly Course[];
}

/** A course of findings, votes and authorisations between the attack and the answers, as the step function allows it. */
export interface Course {
  /** Whose act, or whose silence, makes it this course: none on the first. A body whose will nobody holds is `nature`. */
  readonly by: readonly PartyId[];
  /** What it is: "Germany contests the attack under Article 1(2)". */
  readonly words: string;
  /** It is lawful for those in `by`; else it is itself a breach, and `reckonings` counts it. */
  readonly lawful: boolean;
  /** Where the answers begin. A run that anybody can replay. */
  readonly run: Run;
  /** By bloc and answer. */
  readonly reckonings: readonly (readonly Reckoning[])[];
}

/** What the text says of one answer of one bloc on one course. */
export interface Reckoning {
  /** Duties to answer that bind it on this course, weighed by strength and form: the sum of `weight`. */
  readonly owed: number;
  /** Of that, the weight breached by this answer. From 0 to `owed`. */
  readonly short: number;
  /** Weight of norms in force that this answer breaks by doing too much. */
  readonly over: number;
  readonly grounds: readonly Ground[];
}

/** One norm behind a reckoning. */
export interface Ground {
  readonly article: ArticleRef;
  /** What became of it: performed in time, breached for want of an act, breached by coming late or with too little, or broken by the act. */
  readonly outcome: 'performed' | 'not performed' | 'late' | 'too little' | 'forbidden';
  readonly strength: Strength;
  /** Whether the text binds in law, for the form of the pact. */
  readonly binding: boolean;
  /** Hours after the attack by which it had to be done. */
  readonly due?: number;
}
