import type { Draft, Relation } from '@casus/engine';
import { DIAGNOSTICS } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/types.ts';

const relationsOf = (draft: Draft): readonly Relation[] => {
  const all: readonly unknown[] = Array.isArray(draft.template.relations) ? draft.template.relations : [];
  return all.filter((entry): entry is Relation => typeof entry === 'object' && entry !== null && 'kind' in entry);
};

/** Whether a pact says that it stands above another. */
const claims = (draft: Draft, other: string): Relation | undefined => relationsOf(draft).find((relation) => relation.kind === 'prevails' && (relation.over === 'all' || relation.over === other));

/**
 * What is wrong with pacts taken together: two that each claim to prevail over the other (P022). Each
 * finding points at both sentences.
 */
export const checkTogether = (drafts: readonly Draft[]): readonly Diagnostic[] =>
  drafts.flatMap((draft, index) =>
    drafts.slice(index + 1).flatMap((other): readonly Diagnostic[] => {
      const one = claims(draft, other.id);
      const two = claims(other, draft.id);
      if (!one || !two) return [];
      return [
        {
          code: 'P022',
          severity: DIAGNOSTICS.P022.severity,
          message: `${draft.id} (Article ${one.cite.article}) and ${other.id} (Article ${two.cite.article}) each claim to prevail over the other.`,
          ...(one.cite.range ? { range: one.cite.range } : {}),
          expected: [],
          mend: DIAGNOSTICS.P022.mend,
          related: two.cite.range ? [{ message: `the claim of ${other.id}`, range: two.cite.range }] : [],
        },
      ];
    }),
  );
