import { AstUtils, type AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';
import { articleNumber } from '../lower/sentences.ts';

/** A stretch of agreed text, or a bracket with its alternatives. */
export type ProseRun =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'bracket';
      readonly issue: string;
      readonly alternatives: readonly {
        readonly label: string;
        readonly text: string;
        readonly source?: string;
      }[];
    };

/** A numbered paragraph. */
export interface ProseParagraph {
  readonly number?: string;
  readonly depth: number;
  readonly runs: readonly ProseRun[];
  readonly role: 'text' | 'remark' | 'reading';
}

/** A pact as numbered treaty English, as data: the pact is its own prose, only brackets and readings are set apart. */
export interface ProseText {
  readonly head: readonly ProseParagraph[];
  readonly articles: readonly {
    readonly heading: string;
    readonly title?: string;
    readonly paragraphs: readonly ProseParagraph[];
  }[];
}

const clean = (text: string): string => text.replace(/Note:[^\n]*/g, ' ').replace(/\s+/g, ' ');
const plain = (text: string): readonly ProseRun[] => [{ kind: 'text', text }];

interface Bracket extends AstNode {
  readonly issue?: ast.Issue;
  readonly alternatives: readonly (AstNode & {
    readonly label: ast.Label;
    readonly noText?: boolean;
    readonly value?: AstNode;
    readonly sentences?: readonly ast.Sentence[];
    readonly statements?: string;
  })[];
}

const isBracket = (node: AstNode): node is Bracket =>
  node.$type.endsWith('Bracket') &&
  Array.isArray((node as unknown as { alternatives?: unknown }).alternatives);

/** Renders a pact from its tree. */
export const proseOf = (file: ast.PactFile): ProseText => {
  let next = Math.max(
    0,
    ...[...AstUtils.streamAst(file)].filter(isBracket).map((bracket) => bracket.issue?.number ?? 0),
  );
  const runsOf = (node: AstNode): readonly ProseRun[] => {
    const cst = node.$cstNode;
    if (!cst) return [];
    const out: ProseRun[] = [];
    let from = cst.offset;
    const root = cst.root.fullText;
    for (const bracket of [...AstUtils.streamAst(node)].filter(isBracket)) {
      const at = bracket.$cstNode;
      if (!at || at.offset < from) continue;
      out.push({ kind: 'text', text: clean(root.slice(from, at.offset)) });
      out.push({
        kind: 'bracket',
        issue: String(bracket.issue?.number ?? (next += 1)),
        alternatives: bracket.alternatives.map((alternative) => ({
          label: alternative.label.names.join(' and '),
          text: alternative.noText
            ? ''
            : clean(
                alternative.sentences
                  ? alternative.sentences.map((sentence) => sentence.$cstNode?.text ?? '').join(' ')
                  : (alternative.value?.$cstNode?.text ?? ''),
              ).trim(),
          ...(alternative.statements === undefined ? {} : { source: alternative.statements }),
        })),
      });
      from = at.end;
    }
    out.push({ kind: 'text', text: clean(root.slice(from, cst.end)) });
    return out.filter((run) => run.kind === 'bracket' || run.text.trim() !== '');
  };
  const head: ProseParagraph[] = [
    { depth: 0, role: 'text', runs: plain(`${file.title} (${file.id})`) },
    ...(file.form
      ? [
          {
            depth: 0,
            role: 'text' as const,
            runs: plain(
              `This is ${/^[aeiou]/.test(file.form.$cstNode?.text ?? '') ? 'an' : 'a'} ${clean([file.form.$cstNode?.text ?? '', ...file.facts.map((fact) => fact.$cstNode?.text ?? '')].join(', '))}.`,
            ),
          },
        ]
      : []),
    ...file.front.map(
      (part): ProseParagraph => ({
        depth: 0,
        role: part.$type === 'Role' ? 'text' : 'remark',
        runs: runsOf(part),
      }),
    ),
  ];
  const articles = [undefined, ...file.annexes].flatMap((annex) =>
    (annex ? annex.articles : file.articles).map((article) => ({
      heading: `${annex ? `${annex.title}, ` : ''}Article ${articleNumber(article, undefined)}`,
      ...(article.title === undefined ? {} : { title: article.title }),
      paragraphs: paragraphsOf(article, runsOf),
    })),
  );
  return { head, articles };
};

const paragraphsOf = (
  article: ast.Article,
  runsOf: (node: AstNode) => readonly ProseRun[],
): readonly ProseParagraph[] => {
  let last: string | undefined;
  return article.items.map((item): ProseParagraph => {
    if (item.$type === 'Wording')
      return {
        depth: 1,
        role: 'remark',
        runs: plain(
          `Wording of the instrument: "${item.words}"${item.source === undefined ? '' : ` (${item.source})`}.`,
        ),
      };
    if (item.$type !== 'Paragraph') return { depth: 1, role: 'reading', runs: runsOf(item) };
    const number = item.number !== undefined && item.number !== last ? `(${item.number})` : undefined;
    last = item.number ?? last;
    const body = item.sentence ?? item.bracket;
    return {
      ...(number === undefined ? {} : { number }),
      depth: 0,
      role: 'text',
      runs: body ? runsOf(body) : [],
    };
  });
};
