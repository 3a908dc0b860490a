/** A stretch of text in a redline: in both versions, only in the old one, or only in the new one. */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** A paragraph of a version as it is printed. */
export interface RedlineParagraph {
  readonly number?: string;
  readonly depth: number;
  readonly text: string;
}

/** An article of a version, or what stands above the articles. */
export interface RedlineArticle {
  readonly heading: string;
  readonly title?: string;
  readonly paragraphs: readonly RedlineParagraph[];
}

/** How a part stands in the two versions. */
export type Change = 'same' | 'changed' | 'gone' | 'new';

/** A paragraph in both versions. */
export interface ParagraphChange {
  readonly change: Change;
  readonly number?: string;
  /** The old number, where it is another; empty where it had none. */
  readonly was?: string;
  readonly depth: number;
  readonly stretches: readonly Stretch[];
}

/** An article in both versions. */
export interface ArticleChange {
  readonly change: Change;
  /** As the new version has it; the old one where it is gone. */
  readonly heading: string;
  /** The old heading, where it is another. */
  readonly before?: string;
  /** It stands among other articles than before; an article that only got another number because one was put in has not moved. */
  readonly moved: boolean;
  readonly title: readonly Stretch[];
  readonly paragraphs: readonly ParagraphChange[];
}
