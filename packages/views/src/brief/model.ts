import type { ChoiceInfo, Derivation, Holding, Report, Selection } from '@casus/engine';
import type { ForecastResult } from '../forecast/result.ts';
import type { Guarantee } from '../guarantee/model.ts';
import type { TwoRuns } from '../loophole-lanes/picture.ts';
import type { LoopholesResult } from '../loopholes/model.ts';
import type { CoverageResult } from '../matrix/model.ts';
import type { Kinship } from '../relatives/model.ts';
import type { Names } from '../names.ts';
import type { Prose } from '../prose.ts';
import type { Comparison } from '../resolutions.ts';
import type { Print } from '../sentences.ts';

/** What makes a result repeatable: versions, hashes of what was read, and the command that gives it again. */
export interface Receipt {
  readonly engine: string;
  readonly language: string;
  /** Version or hash of the catalogue of states and places. */
  readonly world: string;
  /** SHA-256 of each file read, by pact id or path. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** SHA-256 of the record of events that was run; absent where no crisis was. */
  readonly record?: string;
  readonly selection: Selection;
  readonly command: string;
}

/** A duty with the reasons for how it stands; `bearers` says for whom the same reasons hold. */
export interface Reasoned {
  readonly holding: Holding;
  readonly bearers: readonly string[];
  readonly why: Derivation;
}

/** A word of the text that no chosen reading settles, and where it stands. */
export interface OpenTerm {
  readonly term: string;
  readonly where: readonly string[];
}

/** What a crisis expected, and whether the run bears it out. */
export interface Tested {
  readonly text: string;
  readonly holds: boolean;
  readonly says: string;
}

/** The loopholes of the text, and for those that have runs the run with each and the run without it. */
export interface WaysOut {
  readonly result: LoopholesResult;
  readonly runs: readonly TwoRuns[];
  /** Who is who in them: a state that no pact names stands for all such states. */
  readonly names: Names;
}

/** Who has agreed to what by a day, as the dossier on the draft has it. */
export interface Negotiation {
  readonly dossier: string;
  /** "16 August 2025". */
  readonly asOf: string;
  readonly lines: readonly { readonly head: string; readonly says: string }[];
}

/** What a model of the actors estimates, who is who in it, and whose numbers it is made with. */
export interface Foretold {
  readonly result: ForecastResult;
  readonly names: Names;
  /** Whose numbers, as of when, who plays against whom, and which alternatives were taken. */
  readonly numbers: string;
}

/** Everything that a brief says, as data: the page and the Word file are made from this alone. */
export interface Brief {
  readonly pact: string;
  readonly title: string;
  /** "a proposal, not legally binding, never signed". */
  readonly standing: string;
  readonly crisis?: string;
  readonly print: Print;
  readonly prose: Prose;
  readonly report?: Report;
  readonly reasons: readonly Reasoned[];
  /** Why each casus stands as it does, in the order of the report's facts. */
  readonly factReasons: readonly Derivation[];
  readonly choices: readonly ChoiceInfo[];
  /** What was chosen for the run that is drawn. */
  readonly selection: Selection;
  /** Alternatives that the drawn run takes although nobody chose them. */
  readonly assumed: readonly string[];
  readonly brackets?: Comparison;
  readonly readings?: Comparison;
  /** What is assured by each guarantor in the attack; absent where nobody asked. */
  readonly assured?: readonly Guarantee[];
  /** What is covered by whom, incident by incident; absent where nobody asked. */
  readonly coverage?: CoverageResult;
  /** What can go wrong though nobody breaks a word; absent where nobody asked. */
  readonly waysOut?: WaysOut;
  /** What the actors may do with the text, as a model estimates it; absent where nobody asked. */
  readonly foretold?: Foretold;
  /** Where the text stands among the pacts of the library; absent where it was not compared. */
  readonly kinship?: Kinship;
  /** Where the negotiation stands, by a dossier on this draft; absent where the library has none. */
  readonly negotiation?: Negotiation;
  readonly open: readonly OpenTerm[];
  readonly tested: readonly Tested[];
  readonly receipt: Receipt;
}
