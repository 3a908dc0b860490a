import type { Area } from './area.ts';
import type { Cite } from './cite.ts';
import type { Condition } from './condition.ts';
import type { IncidentPattern } from './incident.ts';
import type { Menu } from './measure.ts';
import type { Anchor, Span, Validity } from './time.ts';
import type { Who } from './who.ts';

/** How a determiner must judge (SEMANTICS section 5). `good faith` is the default. */
export type Standard = 'good faith' | 'sole' | 'objective';

/** Who determines a casus. `nobody` where the text names none (Budapest 1994). */
export type Determiner =
  | { readonly kind: 'nobody' }
  /** Each bearer for itself; `of` narrows to a role. */
  | { readonly kind: 'each'; readonly of?: Who; readonly standard: Standard }
  | { readonly kind: 'victim'; readonly standard: Standard }
  | { readonly kind: 'party'; readonly who: Who; readonly standard: Standard }
  | { readonly kind: 'body'; readonly body: string; readonly pact?: string; readonly standard: Standard }
  /** "by the Organ, and until then by each Member for itself". */
  | { readonly kind: 'until then'; readonly first: Determiner; readonly meanwhile: Determiner };

/** A casus: what must have happened, who finds it, who may contest it, what silence means. */
export interface Casus {
  readonly kind: 'casus';
  readonly term: string;
  readonly cite: Cite;
  /** Any of these (several where the definition joins kinds with "or"). */
  readonly patterns: readonly IncidentPattern[];
  /** Instead of patterns: breach of a ceasefire etc. as a general condition. */
  readonly also?: Condition;
  readonly determiner: Determiner;
  readonly contest?: { readonly by: Who; readonly within?: Span; readonly of: Anchor; readonly cite: Cite };
  /** "Failing a determination within 72 hours, it is deemed established | rejected"; no span: at any time without one. */
  readonly lapse?: {
    readonly after?: Span;
    readonly of: Anchor;
    readonly deemed: 'established' | 'rejected';
    readonly cite: Cite;
  };
  readonly valid?: Validity;
  readonly open: readonly string[];
}

/** An area that the pact defines. */
export interface AreaTerm {
  readonly kind: 'area';
  readonly term: string;
  readonly cite: Cite;
  readonly area: Area;
  readonly valid?: Validity;
}

/** A group of states that the pact defines. */
export interface GroupTerm {
  readonly kind: 'group';
  readonly term: string;
  readonly cite: Cite;
  readonly who: Who;
  readonly valid?: Validity;
}

/** A set of measures that the pact defines ("Common Measures means ..."). */
export interface MeasuresTerm {
  readonly kind: 'measures';
  readonly term: string;
  readonly cite: Cite;
  readonly menu: Menu;
  readonly valid?: Validity;
}

/** A defined term: one sentence form, `Term means ...`; what follows decides which. */
export type Term = Casus | AreaTerm | GroupTerm | MeasuresTerm;
