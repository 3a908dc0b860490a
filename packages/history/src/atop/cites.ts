import type { Cite } from '@casus/engine';

/** Each sentence once, in order. */
export const unique = (cites: readonly Cite[]): readonly Cite[] => [
  ...new Map(cites.map((cite) => [`${cite.article} ${cite.sentence} ${cite.text}`, cite])).values(),
];

/** The sentences of some norms, each once. */
export const citesOf = (made: readonly { readonly norm: { readonly cite: Cite } }[]): readonly Cite[] =>
  unique(made.map(({ norm }) => norm.cite));
