import type {
  ArticleRef,
  Event,
  Incident,
  IncidentKind,
  Instant,
  PartyId,
  Rung,
  Strength,
  System,
} from '@casus/engine';
import type { Bounds, Run } from '@casus/check';

/** What a game is to be made of: a text without open brackets, two sides, and how far to look. */
export interface TermsQuestion {
  readonly system: System;
  /** What has happened before any attack: entry into force, states of affairs (check's `openingOf`). */
  readonly before: readonly Event[];
  /** When the attack comes. */
  readonly at: Instant;
  readonly challenger: PartyId;
  readonly beneficiary: PartyId;
  /** How far to look, in ms after the attack. */
  readonly horizon: number;
  /**
   * `plain`: one rung of each class, so that answers are the same under every text that is compared, and no text deters less for
   * having more answers told apart in it. Else those that the text tells apart.
   */
  readonly rungs?: 'plain';
}

/** What came of it: the terms; why there can be none; or that there is more to look at. */
export type TermsAnswer =
  | { readonly kind: 'terms'; readonly terms: Terms }
  | { readonly kind: 'no game'; readonly why: NoGame }
  | { readonly kind: 'unfinished'; readonly done: number; readonly of: number };

/** Why a text makes no game, in a word for programs and a sentence for readers. */
export interface NoGame {
  readonly code: 'no guarantor' | 'not in force' | 'same party' | 'unknown party';
  readonly says: string;
}

/**
 * What a text makes of a game: who may do what, what each choice fulfils and what it breaches. All of it is asked of
 * the step function; no rule of the law is typed in here, no interest of anybody, and no weight of a word.
 */
export interface Terms {
  readonly pacts: readonly string[];
  /** Which alternatives of brackets and which readings were chosen, as their labels. */
  readonly chosen: readonly string[];
  readonly challenger: PartyId;
  readonly beneficiary: PartyId;
  /** Guarantors, each alone or in a bloc that no sentence tells apart. At least one. */
  readonly guarantors: readonly Bloc[];
  /** Ways in which the challenger may attack; those on which neither text nor payoffs differ are one. At least one. */
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
  /** What each of them may do in answer to an attack, the least first; the first is nothing at all. At most 9. */
  readonly answers: readonly Answer[];
}

/** A deed that the text asks of a guarantor before any attack: forces stationed, monitors, arms. */
export interface Beforehand {
  readonly rung: Rung;
  readonly article: ArticleRef;
  readonly strength: Strength;
  /** Whether the text binds in law, for the form of the pact. */
  readonly binding: boolean;
  readonly words: string;
}

/**
 * One answer to an attack: how high on the ladder, and from which hour after the attack. Whoever answers on a rung
 * also does all that it owes on lower ones; so the answers go up by what is done and not by
 * what is left out.
 */
export interface Answer {
  readonly rung: Rung;
  /** Hours after the attack from which it gives what is above talk; 0 is at once. What it owes of talk it always does in time. */
  readonly hours: number;
  /** Where on the clock of the text that is. */
  readonly when: 'at once' | 'at the last lawful hour' | 'too late';
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
  /** Each of these can alone make it this course, by act or silence: nobody on the first. What no party decides (a parliament, an outside body, the evidence) is `nature`. */
  readonly by: readonly PartyId[];
  /** What it is: "Germany contests the attack under Article 1(2)". */
  readonly words: string;
  /** It breaches nothing that binds those in `by`. */
  readonly lawful: boolean;
  /** What happens, the attack first, without any answer. A run that anybody can replay. */
  readonly run: Run;
  /** By bloc, and by answer of the bloc. */
  readonly reckonings: readonly (readonly Reckoning[])[];
}

/**
 * What the text says of one answer of one bloc on one course. What is owed is the sum of the weights of all grounds
 * that are not `forbidden`; what falls short, of those that are neither `performed` nor `open` either; what goes too far, of those
 * that are `forbidden`. A weight is a judgement on strength and form (docs/forecast.md), so it is not made here.
 */
export interface Reckoning {
  /** Where the other guarantors do all that they owe. */
  readonly grounds: readonly Ground[];
  /** Where they do nothing at all, if that makes a difference: duties that are owed jointly, or hang on what others do. */
  readonly alone?: readonly Ground[];
}

/** One norm behind a reckoning. */
export interface Ground {
  readonly article: ArticleRef;
  /** The norm in its pact ("5(1).1"): the same on every answer and course. */
  readonly norm: string;
  /** What it asks for or forbids, in words of the report. */
  readonly words: string;
  /**
   * What became of it by the horizon: performed in time; not performed at all, late, or with too little when its hour
   * had passed (a breach, but for a promise weaker than a duty, of which `strength` tells); broken by the act; or `open`:
   * not performed, and no hour of the text has passed.
   */
  readonly outcome: 'performed' | 'not performed' | 'late' | 'too little' | 'forbidden' | 'open';
  /** The lowest measure on the ladder that performs it; of what is forbidden, the rung of what broke it; `none` where nothing was ever seen to perform it. */
  readonly rung: Rung;
  readonly strength: Strength;
  /** Whether the text binds in law, for the form of the pact. */
  readonly binding: boolean;
  /** Hours after the attack by which it had to be done. */
  readonly due?: number;
}
