import { VERBS, type VerbClass } from '../catalogue/verbs.ts';
import { articleMatches } from '../casus/weigh.ts';
import type { ChoicePoint, Draft } from '../model/choice.ts';
import type { ArticleRef } from '../model/condition.ts';
import type { Expectation, Proposition } from '../model/crisis.ts';

/**
 * Which brackets an expectation can turn on at all. A part of a pact (a norm, a term, a body) matters if
 * the expected article names it, directly or through other parts; whatever is no such part (parties,
 * life of the pact, forfeiture, gates, relations) matters always. The cut is safe, not sharp: it never
 * leaves out a bracket that matters (tested against the whole product), and may keep one that does not.
 */
export interface Cone {
  /** Brackets of each pact on which the expectation may turn. */
  matters(expect: Expectation, pact: string, bracket: string): boolean;
}

interface Part {
  readonly pact: string;
  readonly kind: 'norm' | 'term' | 'body';
  /** Norm id, term, name of the body. */
  readonly name: string;
  readonly article: string;
  readonly family: string;
  readonly power: boolean;
  /** All strings in it, by which it names other parts. */
  readonly words: ReadonlySet<string>;
  readonly refs: readonly ArticleRef[];
  readonly brackets: ReadonlySet<string>;
}

const isPoint = (value: unknown): value is ChoicePoint =>
  typeof value === 'object' && value !== null && 'choose' in value && 'values' in value;

/** Acts of one family may be counted for one another's case, so that one duty can draw an act from another. */
const MEASURES: ReadonlySet<VerbClass> = new Set([
  'help',
  'act',
  'comply',
  'force',
  'sanction',
  'deploy',
  'mobilise',
  'decide',
  'warn',
]);
const CLASS = new Map(VERBS.map((verb) => [verb.id, verb.class]));

interface Seen {
  readonly words: Set<string>;
  readonly refs: ArticleRef[];
  readonly brackets: Set<string>;
}

/** Everything that a part of a template says, whichever alternatives are taken. */
const look = (value: unknown, seen: Seen, brackets: ReadonlySet<string>): void => {
  const stack: unknown[] = [value];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') seen.words.add(next);
    if (typeof next !== 'object' || next === null) continue;
    if (isPoint(next) && brackets.has(next.choose)) seen.brackets.add(next.choose);
    if ('article' in next && !('sentence' in next) && typeof next.article === 'string')
      seen.refs.push(next as ArticleRef);
    else if ('kind' in next && (next.kind === 'norm' || next.kind === 'in breach') && 'ref' in next)
      seen.refs.push(next.ref as ArticleRef);
    // A citation names no part: its words are the whole sentence.
    stack.push(
      ...Object.entries(next).flatMap(([key, part]: [string, unknown]) => (key === 'cite' ? [] : [part])),
    );
  }
};

/** The plain items of a list in which points may stand, each with the brackets that it stands under. */
const itemsOf = (
  list: readonly unknown[],
  under: readonly string[] = [],
): readonly { readonly item: object; readonly under: readonly string[] }[] =>
  list.flatMap((item) => {
    if (typeof item !== 'object' || item === null) return [];
    if (!isPoint(item)) return [{ item, under }];
    return Object.values(item.values).flatMap((value) =>
      itemsOf(Array.isArray(value) ? (value as readonly unknown[]) : [value], [...under, item.choose]),
    );
  });

const textIn = (item: object, key: string): string => {
  const value = (item as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' ? value : '';
};

const partsOf = (draft: Draft, brackets: ReadonlySet<string>): readonly Part[] => {
  const template = draft.template as unknown as Readonly<Record<string, unknown>>;
  return (['norms', 'terms', 'bodies'] as const).flatMap((key) =>
    itemsOf((template[key] ?? []) as readonly unknown[]).map(({ item, under }): Part => {
      const seen: Seen = {
        words: new Set(),
        refs: [],
        brackets: new Set(under.filter((id) => brackets.has(id))),
      };
      look(item, seen, brackets);
      const cite = (item as { readonly cite?: { readonly article?: string } }).cite;
      const verb = textIn((item as { readonly act?: object }).act ?? {}, 'verb');
      const of = CLASS.get(verb) ?? 'conduct';
      return {
        pact: draft.id,
        kind: key === 'norms' ? 'norm' : key === 'terms' ? 'term' : 'body',
        name: textIn(item, key === 'norms' ? 'id' : key === 'terms' ? 'term' : 'name'),
        article: cite?.article ?? '',
        family: MEASURES.has(of) ? 'measures' : of,
        // A position that a bracket may change can be a power.
        power: key === 'norms' && !['duty', 'prohibition', 'immunity'].includes(textIn(item, 'position')),
        ...seen,
      };
    }),
  );
};

/** Brackets outside norms, terms and bodies: always in the cone. */
const globalBrackets = (draft: Draft, brackets: ReadonlySet<string>): ReadonlySet<string> => {
  const seen: Seen = { words: new Set(), refs: [], brackets: new Set() };
  for (const [key, value] of Object.entries(draft.template))
    if (!['norms', 'terms', 'bodies', 'articles', 'wishes', 'chosen'].includes(key))
      look(value, seen, brackets);
  return seen.brackets;
};

/** Refs of what is expected; undefined where it speaks of everything. */
const refsOf = (that: Proposition): readonly ArticleRef[] | undefined => {
  switch (that.kind) {
    case 'position':
      return that.position === 'permitted' || that.position === 'forbidden' || that.ref?.article === undefined
        ? undefined
        : [that.ref];
    case 'in breach':
    case 'triggered':
      return that.ref.article === undefined ? undefined : [that.ref];
    case 'in force':
      return [];
    case 'incident':
    case 'proposal':
    case 'without effect':
      return undefined;
  }
};

/** Builds the cone of the drafts under study. */
export const coneOf = (drafts: readonly Draft[]): Cone => {
  const bracketsOf = new Map(
    drafts.map((draft) => [
      draft.id,
      new Set(draft.choices.filter((choice) => choice.kind === 'bracket').map((choice) => choice.id)),
    ]),
  );
  const parts = drafts.flatMap((draft) => partsOf(draft, bracketsOf.get(draft.id) ?? new Set()));
  const global = new Map(
    drafts.map((draft) => [draft.id, globalBrackets(draft, bracketsOf.get(draft.id) ?? new Set())]),
  );
  const named = (ref: ArticleRef, part: Part): boolean =>
    part.kind !== 'body' &&
    (ref.pact === undefined || ref.pact === part.pact) &&
    (ref.article === undefined ||
      articleMatches(ref.article, part.article) ||
      articleMatches(part.article, ref.article));

  const reach = (refs: readonly ArticleRef[]): ReadonlySet<Part> => {
    const inside = new Set<Part>();
    const stack = parts.filter((part) => part.power || refs.some((ref) => named(ref, part)));
    for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
      if (inside.has(part)) continue;
      const from = part;
      inside.add(from);
      stack.push(
        ...parts.filter(
          (other) =>
            !inside.has(other) &&
            (from.words.has(other.name) ||
              from.refs.some((ref) => named(ref, other)) ||
              (from.kind === 'norm' && other.kind === 'norm' && from.family === other.family)),
        ),
      );
    }
    return inside;
  };

  const memo = new Map<string, ReadonlySet<Part>>();
  return {
    matters: (expect, pact, bracket) => {
      const refs = refsOf(expect.that);
      if (refs === undefined || global.get(pact)?.has(bracket)) return true;
      const because = (expect.because ?? []).filter((reason): reason is ArticleRef => !('event' in reason));
      const key = JSON.stringify([refs, because]);
      const inside = memo.get(key) ?? reach([...refs, ...because]);
      memo.set(key, inside);
      return [...inside].some((part) => part.pact === pact && part.brackets.has(bracket));
    },
  };
};
