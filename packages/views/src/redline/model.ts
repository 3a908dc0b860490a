import type { PartyId } from '@casus/engine';
import type { Reached } from '../matrix/model.ts';

/** A stretch of text in a redline: in both versions, only in the old one, or only in the new one. */
export interface RedlineStretch {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** A paragraph or an article in both versions. */
export type RedlineChange = 'same' | 'changed' | 'gone' | 'new';

/** An article in both versions. */
export interface RedlinedArticle {
  readonly change: RedlineChange;
  readonly heading: string;
  /** The old heading, where it is another. */
  readonly before?: string;
  readonly moved: boolean;
  readonly title: readonly RedlineStretch[];
  readonly paragraphs: readonly {
    readonly change: RedlineChange;
    readonly number?: string;
    readonly depth: number;
    readonly stretches: readonly RedlineStretch[];
  }[];
}

/** What one guarantor assures in the incident asked about. */
export interface Outlook {
  readonly floor: Reached;
  readonly ceiling: Reached;
  /** For how long the least lies below the need, in ms; absent where none was stated. */
  readonly exposed?: number;
}

/** What changed for guarantors alike, from one version to the other; absent: not bound in that version. */
export interface Consequence {
  readonly guarantors: readonly PartyId[];
  readonly before?: Outlook;
  readonly after?: Outlook;
  /** Articles that do it, by their number in the new version: each alone, or none alone and these have a part in it. */
  readonly because: readonly {
    readonly place: string;
    readonly alone: boolean;
    readonly sentence?: string;
  }[];
}
