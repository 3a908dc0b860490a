import type { Draft, Relation } from '@casus/engine';
import { DIAGNOSTICS } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/types.ts';

const relationsOf = (draft: Draft): readonly Relation[] => {
  const all: readonly unknown[] = Array.isArray(draft.template.relations) ? draft.template.relations : [];
  return all.filter(
    (entry): entry is Relation => typeof entry === 'object' && entry !== null && 'kind' in entry,
  );
};

/** Whether a pact says that it stands above another. */
const claims = (draft: Draft, other: string): Relation | undefined =>
  relationsOf(draft).find(
    (relation) => relation.kind === 'prevails' && (relation.over === 'all' || relation.over === other),
  );

/**
 * What is wrong with pacts taken together: two that each claim to prevail over the other (P022), and
 * pacts that rank in a circle (P024). Each finding points at all the sentences it rests on.
 */
export const checkTogether = (drafts: readonly Draft[]): readonly Diagnostic[] => [
  ...rivals(drafts),
  ...circle(drafts),
];

const rivals = (drafts: readonly Draft[]): readonly Diagnostic[] =>
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

interface Step {
  readonly below: string;
  readonly relation: Relation;
}

/** Pacts that each pact names as standing below it; "each other pact" names none and closes no circle. */
const stepsOf = (drafts: readonly Draft[]): ReadonlyMap<string, readonly Step[]> => {
  const steps = new Map<string, Step[]>();
  const add = (above: string, below: string, relation: Relation): void => {
    steps.set(above, [...(steps.get(above) ?? []), { below, relation }]);
  };
  for (const draft of drafts)
    for (const relation of relationsOf(draft)) {
      if (relation.kind === 'prevails' && relation.over !== 'all') add(draft.id, relation.over, relation);
      if (relation.kind === 'yields') add(relation.to, draft.id, relation);
      if (relation.kind === 'replaces') add(draft.id, relation.pact, relation);
      // Subject to a whole pact is to yield to it.
      if (
        relation.kind === 'article subject to' &&
        relation.to.pact !== undefined &&
        relation.to.article === undefined
      )
        add(relation.to.pact, draft.id, relation);
    }
  return steps;
};

/** The first circle, longer than the two rivals of P022, if there is one. */
const circle = (drafts: readonly Draft[]): readonly Diagnostic[] => {
  const steps = stepsOf(drafts);
  for (const { id } of drafts) {
    // Breadth first from each pact: the shortest way back to it, if any.
    const came = new Map<string, { readonly from: string; readonly relation: Relation }>();
    const queue = [id];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      for (const { below, relation } of steps.get(next) ?? []) {
        if (came.has(below)) continue;
        came.set(below, { from: next, relation });
        queue.push(below);
      }
    }
    const path: Relation[] = [];
    let at = id;
    for (let back = came.get(at); back !== undefined; back = at === id ? undefined : came.get(at)) {
      path.unshift(back.relation);
      at = back.from;
    }
    const [first, ...rest] = path;
    if (
      at !== id ||
      first === undefined ||
      (path.length === 2 && path.every((relation) => relation.kind === 'prevails'))
    )
      continue;
    const names = path.map((relation) => `${relation.cite.pact} (Article ${relation.cite.article})`);
    return [
      {
        code: 'P024',
        severity: DIAGNOSTICS.P024.severity,
        message: `These rank in a circle: ${names.join(', ')}.`,
        ...(first.cite.range ? { range: first.cite.range } : {}),
        expected: [],
        mend: DIAGNOSTICS.P024.mend,
        related: rest.flatMap(({ cite }) =>
          cite.range ? [{ message: cite.text, range: cite.range, file: cite.pact }] : [],
        ),
      },
    ];
  }
  return [];
};
