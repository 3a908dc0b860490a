import type { Cite } from './cite.ts';
import type { Condition } from './condition.ts';
import type { Deadline, Span, Validity } from './time.ts';
import type { Who } from './who.ts';

/** Decision rules (SEMANTICS section 7). `n` counts yes votes of members; `weighted` reads a table of weights by name. */
export type VoteRule =
  | { readonly kind: 'unanimity' }
  /** Silence carries: adopted when time is up without objection. */
  | { readonly kind: 'consensus'; readonly silence?: Span }
  | { readonly kind: 'majority' }
  | { readonly kind: 'two thirds' }
  | { readonly kind: 'votes'; readonly need: number; readonly of: number }
  | {
      readonly kind: 'weighted';
      readonly by: string;
      readonly need: 'majority' | 'two thirds' | number;
      readonly weights?: Readonly<Record<string, number>>;
    }
  | { readonly kind: 'each for itself' };

/** On what a rule, veto or exclusion bears. */
export type Matter = 'all' | 'substance' | 'procedure' | 'force' | 'settlement' | 'findings' | 'measures';

/** A body: council, conference, commission, parliament, president. A procedure is what a body does. */
export interface Body {
  readonly name: string;
  readonly cite: Cite;
  readonly members?: Who;
  /** Number of seats where not all holders of the role sit (the Security Council: 15). */
  readonly seats?: number;
  /** An organ of one party: Congress acts for the United States. */
  readonly actsFor?: string;
  readonly meets?: { readonly atRequestOf: Who; readonly by: Deadline; readonly cite: Cite };
  readonly rules: readonly { readonly rule: VoteRule; readonly on: Matter; readonly cite: Cite }[];
  readonly quorum?: { readonly share: 'majority' | 'two thirds' | number; readonly cite: Cite };
  readonly excluded: readonly { readonly who: Who; readonly on: Matter; readonly cite: Cite }[];
  readonly vetoes: readonly { readonly who: Who; readonly on: Matter; readonly cite: Cite }[];
  /** "Abstention and absence are not a veto": an abstention lowers no need and blocks nothing. */
  readonly abstention?: { readonly blocks: boolean; readonly lowersNeed: boolean; readonly cite: Cite };
  /** "Failing a decision within 3 days, the proposal is rejected | is adopted | passes to ...". */
  readonly lapse?: {
    readonly after: Span;
    readonly outcome: 'rejected' | 'adopted' | { readonly passesTo: string; readonly pact?: string };
    readonly again?: number;
    readonly cite: Cite;
  };
  /** "A finding of the Council counts as a determination by each Member." */
  readonly countsFor?: { readonly who: Who; readonly cite: Cite };
  /** Monitors this line, area or undertaking. */
  readonly monitors?: { readonly what: string; readonly cite: Cite };
  readonly only?: Condition;
  readonly valid?: Validity;
}
