import type { Area } from './area.ts';
import type { Cite } from './cite.ts';
import type { Span, Validity } from './time.ts';
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
      readonly need: 'majority' | 'two thirds';
      readonly weights?: Readonly<Record<string, number>>;
    }
  | { readonly kind: 'each for itself' };

/** On what a rule, veto or exclusion bears. All that is not procedure is substance. */
export type Matter = 'all' | 'substance' | 'procedure' | 'force' | 'settlement' | 'findings' | 'measures';

/** What an abstention counts as, beside not being a yes. */
export type AbstentionRule = 'nothing' | 'against' | 'lowers the need';

/**
 * A body: council, conference, commission, parliament, president. A procedure is what a body does. Where
 * the sentences about it carry dates, there is one body of the same name for each period.
 */
export interface Body {
  readonly name: string;
  readonly cite: Cite;
  readonly members?: Who;
  /** Number of seats where not all holders of the role sit (the Security Council: 15). */
  readonly seats?: number;
  /** An organ of one party: Congress acts for the United States. */
  readonly actsFor?: string;
  /** Who may call it to meet; that it then has to meet is a norm of its own. */
  readonly calledBy?: { readonly who: Who; readonly cite: Cite };
  readonly rules: readonly { readonly rule: VoteRule; readonly on: Matter; readonly cite: Cite }[];
  readonly quorum?: { readonly share: 'majority' | 'two thirds' | number; readonly cite: Cite };
  readonly excluded: readonly { readonly who: Who; readonly on: Matter; readonly cite: Cite }[];
  readonly vetoes: readonly { readonly who: Who; readonly on: Matter; readonly cite: Cite }[];
  readonly abstention?: { readonly counts: AbstentionRule; readonly cite: Cite };
  /** "Failing a decision within 3 days, the proposal is rejected | is adopted | passes to ...". */
  readonly lapse?: {
    readonly after: Span;
    readonly outcome: 'rejected' | 'adopted' | { readonly passesTo: string; readonly pact?: string };
    /** How often a proposal on which time ran out may be put again in the same case; unlimited if absent. */
    readonly again?: number;
    readonly cite: Cite;
  };
  /** "A finding of the Council counts as a determination by each Member." */
  readonly countsFor?: { readonly who: Who; readonly cite: Cite };
  /** What happens there it may find, and nothing else (SEMANTICS, 5). */
  readonly monitors?: { readonly area: Area; readonly cite: Cite };
  /** When it exists in this form; always if absent. */
  readonly valid?: Validity;
}
