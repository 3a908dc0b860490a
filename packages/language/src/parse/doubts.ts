import { type Draft, type Instant, MEASURES, type Norm, type Pact } from '@casus/engine';
import { AstUtils } from 'langium';
import { type Code, DIAGNOSTICS } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import {
  type Article,
  isIncidentClause,
  isMeasureItem,
  isSubjectSentence,
  type PactFile,
} from '../generated/ast.ts';
import { suggest } from '../link/suggest.ts';
import { rangeOf } from '../lower/context.ts';

/** What a text may say, and probably does not mean: it is run, and the reader is told. */
export const doubtsOf = (tree: PactFile, draft: Draft): readonly Diagnostic[] => [
  ...strangeMeasures(tree),
  ...earlyDeadlines(draft),
  ...lowerCaseTerms(tree),
  ...twiceNumbered(tree),
];

const NAMES: readonly string[] = MEASURES.map((entry) => entry.id.replace(/^(a|an|the) /, ''));
const KNOWN: ReadonlySet<string> = new Set(NAMES);

const doubt = (
  code: Code,
  message: string,
  range: Diagnostic['range'],
  expected: readonly string[] = [],
): Diagnostic => ({
  code,
  severity: DIAGNOSTICS[code].severity,
  message,
  ...(range === undefined ? {} : { range }),
  expected,
  mend: expected.length > 0 ? `Did you mean ${expected.join(' or ')}?` : DIAGNOSTICS[code].mend,
  related: [],
});

/** Measures by a name that no ladder knows: only an act of the very same name performs them. */
const strangeMeasures = (tree: PactFile): readonly Diagnostic[] => {
  const found: Diagnostic[] = [];
  for (const node of AstUtils.streamAst(tree)) {
    if (!isMeasureItem(node) || node.measure === undefined || KNOWN.has(node.measure)) continue;
    found.push(
      doubt(
        'P025',
        `${node.measure} is no measure of the catalogue.`,
        rangeOf(node),
        suggest(node.measure, NAMES),
      ),
    );
  }
  return found;
};

/** Deadlines that have passed before the pact enters into force. */
const earlyDeadlines = (draft: Draft): readonly Diagnostic[] => {
  const term = draft.template.term as Partial<Pact['term']>;
  const from = typeof term.from === 'number' ? term.from : undefined;
  if (from === undefined || !Array.isArray(draft.template.norms)) return [];
  return (draft.template.norms as readonly Partial<Norm>[]).flatMap((norm): readonly Diagnostic[] => {
    const deadline = norm.deadline as { readonly kind?: string; readonly at?: Instant } | undefined;
    return deadline?.kind === 'by' && typeof deadline.at === 'number' && deadline.at < from
      ? [
          doubt(
            'P026',
            `The time of Article ${norm.cite?.article ?? '?'} is over before the pact enters into force.`,
            norm.cite?.range,
          ),
        ]
      : [];
  });
};

/** "When an armed attack is established", where Armed Attack is defined: any attack at all, and nobody finds it. */
const lowerCaseTerms = (tree: PactFile): readonly Diagnostic[] => {
  const terms = new Map<string, string>();
  const bare: { readonly words: string; readonly range: Diagnostic['range'] }[] = [];
  for (const node of AstUtils.streamAst(tree)) {
    if (isSubjectSentence(node) && node.predicates.some(({ $type }) => $type === 'Means'))
      for (const item of node.subject.items)
        if (item.$type === 'Named') terms.set(item.name.toLowerCase(), item.name);
    if (!isIncidentClause(node)) continue;
    const { args, kinds, qualities, $cstNode } = node.incident;
    if (args.length === 0 && qualities === undefined && kinds.length === 1 && $cstNode)
      bare.push({ words: kinds[0] ?? '', range: rangeOf(node.incident) });
  }
  return bare.flatMap(({ words, range }): readonly Diagnostic[] => {
    const term = terms.get(words.toLowerCase());
    if (term === undefined) return [];
    const found = doubt(
      'P034',
      `"${words}" in lower case is not the term ${term} that this pact defines.`,
      range,
      [term],
    );
    return [range ? { ...found, fix: { title: `Write ${term}`, edits: [{ range, text: term }] } } : found];
  });
};

/** Two articles of one number that are not two texts of it, each with its dates. */
const twiceNumbered = (tree: PactFile): readonly Diagnostic[] =>
  [tree.articles, ...tree.annexes.map((annex) => annex.articles)].flatMap((articles) => {
    const first = new Map<string, Article>();
    return articles.flatMap((article): readonly Diagnostic[] => {
      const number = `${article.number}${article.paragraph === undefined ? '' : `(${article.paragraph})`}`;
      const before = first.get(number);
      first.set(number, before ?? article);
      if (before === undefined || (article.validity.length > 0 && before.validity.length > 0)) return [];
      const range = headOf(article);
      const there = headOf(before);
      return [
        {
          ...doubt('P035', `There are two Articles ${number}.`, range),
          related: there ? [{ message: `the first Article ${number}`, range: there }] : [],
        },
      ];
    });
  });

/** The words "Article 4" of an article. */
const headOf = (article: Article): Diagnostic['range'] => {
  const { line, column } = rangeOf(article);
  const length = `Article ${article.number}`.length;
  return { line, column, endLine: line, endColumn: column + length };
};
