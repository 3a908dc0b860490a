import type { Cite, Incident, Pact, PartyId } from '@casus/engine';
import type { Scale } from '../envelope/scale.ts';
import type { Freedom } from '../blockers/freedom.ts';
import type { Need, Question, Run } from '../model.ts';
import type { Severity, Slug } from './catalogue.ts';

/** One thing in which a class of incidents differs from another. */
export type Coordinate =
  | 'place'
  | 'scale'
  | 'attribution'
  | 'attacker'
  | 'kind'
  | 'time'
  | 'provocation'
  | 'exit';

/** The same question in a class of incidents that differs in one coordinate from the one asked about. */
export interface Neighbour {
  readonly coordinate: Coordinate;
  readonly question: Question;
}

/** Which kinds of loopholes are looked for. */
export type Topic = 'dispute' | 'neighbour';

/** What is looked at for loopholes: one guarantor, or a group, in one class of incidents. */
export interface Inquiry {
  readonly question: Question;
  readonly guarantors: readonly PartyId[];
  /** What is counted; default the ladder. */
  readonly scale?: Scale;
  /** Without it nothing is said to be too little or late. */
  readonly need?: Need;
  readonly neighbours?: readonly Neighbour[];
  /**
   * What is worth asking: `dispute`, who judges what is in dispute; `neighbour`, only what differs from the
   * neighbours, because the rest was asked there. Default everything.
   */
  readonly topic?: Topic;
  /** Distinct states of each search, at most; what is not exhausted brings no finding. */
  readonly states?: number;
}

/** A change of the text that takes a loophole away. */
export interface Repair {
  /** What to change, for a drafter. */
  readonly words: string;
  /** The change made to the model, where it can be made without knowing what the parties want. */
  readonly edit?: (pact: Pact) => Pact;
}

/** A run with the question to which it is an answer: under which text, after which incident, and who was free in it. */
export interface Told {
  readonly question: Question;
  readonly freedom: Freedom;
  readonly run: Run;
}

/** What a loophole takes away, and the two runs between which nothing but it differs. */
export interface Loss {
  /** In ms after the incident: the first instant at which less is compelled, and until when the run stays as low. */
  readonly from: number;
  readonly until: number;
  /** How long both runs stay as high as they are then. */
  readonly both: number;
  /** Heights, or amounts, without the loophole and with it. */
  readonly was: number;
  readonly is: number;
  readonly meant: Told;
  readonly left: Told;
}

/** A loophole found: which, where, and a run that shows it. */
export interface Finding {
  readonly slug: Slug;
  readonly severity: Severity;
  readonly guarantors: readonly PartyId[];
  readonly incident: Incident;
  /** The sentences at fault. */
  readonly at: readonly Cite[];
  /** What is lost: hour and heights, in one sentence. */
  readonly says: string;
  /** Events after the incident; with them the guarantors do no more than the lower height, for all the good will of the others. */
  readonly counterexample: Run;
  /** What it takes away; absent where nothing was compared. */
  readonly loss?: Loss;
  /** Distinct states looked at to find it; 0 where it can be read off the text. */
  readonly states: number;
  readonly repair: Repair;
}
