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

const ARTICLE = /(?:\b(?:the|an?)\s+)+$/i;

/** Where a node begins with the articles (the, a, an) before it, which carry nothing and so stand outside the tree. */
const startOf = (text: string, offset: number): number => {
  const from = Math.max(0, offset - 40);
  return offset - (ARTICLE.exec(text.slice(from, offset))?.[0].length ?? 0);
};

const wordsOf = (node: AstNode | undefined): string => {
  const cst = node?.$cstNode;
  if (!cst) return '';
  const { fullText } = cst.root;
  return clean(fullText.slice(startOf(fullText, cst.offset), cst.end)).trim();
};

/** Labels as they are chosen by: where one delegation has two alternatives, the second is "UKR 2". */
const labelsOf = (bracket: Bracket): readonly string[] => {
  const seen = new Map<string, number>();
  return bracket.alternatives.map(({ label }) => {
    const name = label.names.join(' and ');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
};

interface Part {
  readonly number?: string;
  readonly depth: number;
  readonly runs: readonly ProseRun[];
}
type Render = (node: AstNode) => readonly Part[];

/** Renders a pact from its tree. */
export const proseOf = (file: ast.PactFile): ProseText => {
  const render = renderer(file);
  const form = wordsOf(file.form).replace(ARTICLE, '');
  const head: ProseParagraph[] = [
    ...(file.form
      ? [
          {
            depth: 0,
            role: 'text' as const,
            runs: plain(
              `This is ${[articled(form.replace(/^(?:an?|the) /i, '')), ...file.facts.map(wordsOf)].join(', ')}.`,
            ),
          },
        ]
      : []),
    ...file.front.flatMap((part): readonly ProseParagraph[] =>
      render(part).map((each) => ({ ...each, role: part.$type === 'Role' ? 'text' : 'remark' })),
    ),
  ];
  const articles = [undefined, ...file.annexes].flatMap((annex) =>
    (annex ? annex.articles : file.articles).map((article) => ({
      heading: `${annex ? `Annex "${annex.title}"${secrecyOf(annex)}${annex.form === undefined ? '' : ` (${annex.form})`}, ` : ''}Article ${articleNumber(article, undefined)}`,
      ...(article.title === undefined && article.validity.length === 0
        ? {}
        : { title: [article.title ?? '', ...article.validity.map(wordsOf)].filter(Boolean).join(', ') }),
      paragraphs: paragraphsOf(article, render),
    })),
  );
  return { head, articles };
};

/** Who knows an annex belongs to its name. */
const secrecyOf = (annex: ast.Annex): string =>
  annex.knownTo ? ` (known to ${wordsOf(annex.knownTo)})` : annex.secret ? ' (secret)' : '';

/** "a proposal", "an executive agreement". */
const articled = (words: string): string => `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;

/** Renders a node as a paragraph, and one for each lettered item of it; brackets without a number get one. */
const renderer = (file: ast.PactFile): Render => {
  let next = Math.max(
    0,
    ...[...AstUtils.streamAst(file)].filter(isBracket).map((bracket) => bracket.issue?.number ?? 0),
  );
  const bracketRun = (bracket: Bracket): ProseRun => {
    const labels = labelsOf(bracket);
    return {
      kind: 'bracket',
      issue: String(bracket.issue?.number ?? (next += 1)),
      alternatives: bracket.alternatives.map((alternative, index) => ({
        label: labels[index] ?? '',
        text: alternative.noText
          ? ''
          : alternative.sentences
            ? alternative.sentences.map(wordsOf).join(' ')
            : wordsOf(alternative.value),
        ...(alternative.statements === undefined ? {} : { source: alternative.statements }),
      })),
    };
  };
  return (node) => {
    const cst = node.$cstNode;
    if (!cst) return [];
    const text = cst.root.fullText;
    const inside = [...AstUtils.streamAst(node)];
    let end = 0;
    const brackets = inside.filter(isBracket).filter((bracket) => {
      const at = bracket.$cstNode;
      if (!at || at.offset < end) return false; // inside another
      end = at.end;
      return true;
    });
    const runs = (from: number, to: number): readonly ProseRun[] => {
      const out: ProseRun[] = [];
      let at = from;
      for (const bracket of brackets) {
        const place = bracket.$cstNode;
        if (!place || place.offset < from || place.end > to) continue;
        out.push({ kind: 'text', text: clean(text.slice(at, place.offset)) }, bracketRun(bracket));
        at = place.end;
      }
      out.push({ kind: 'text', text: clean(text.slice(at, to)) });
      return trimmed(out.filter((run) => run.kind === 'bracket' || run.text !== ''));
    };
    const start = startOf(text, cst.offset);
    const items = inside
      .filter((each) => each.$type === 'LetteredArea' || each.$type === 'LetteredClause')
      .filter(
        ({ $cstNode: at }) =>
          at && !brackets.some(({ $cstNode: of }) => of && of.offset < at.offset && at.end < of.end),
      );
    const first = items[0]?.$cstNode;
    const last = items.at(-1)?.$cstNode;
    if (!first || !last) return [{ depth: 0, runs: runs(start, cst.end) }];
    const rest = text.slice(last.end, cst.end);
    const short = /^\s*[.,;]?\s*$/.test(rest);
    return [
      { depth: 0, runs: runs(start, first.offset) },
      ...items.map((item, index): Part => {
        const at = item.$cstNode?.offset ?? 0;
        const letter = (item as ast.LetteredArea | ast.LetteredClause).letter;
        const stop =
          items[index + 1]?.$cstNode?.offset ?? (short ? cst.end : last.end + (rest.startsWith(',') ? 1 : 0));
        return { number: `(${letter})`, depth: 1, runs: runs(at + letter.length + 2, stop) };
      }),
      ...(short ? [] : [{ depth: 0, runs: runs(last.end + (rest.startsWith(',') ? 1 : 0), cst.end) }]),
    ];
  };
};

/** Without white space at either end of a paragraph. */
const trimmed = (runs: readonly ProseRun[]): readonly ProseRun[] =>
  runs
    .map((run, index): ProseRun => {
      if (run.kind === 'bracket') return run;
      const left = index === 0 ? run.text.trimStart() : run.text;
      return { kind: 'text', text: index === runs.length - 1 ? left.trimEnd() : left };
    })
    .filter((run) => run.kind === 'bracket' || run.text !== '');

const paragraphsOf = (article: ast.Article, render: Render): readonly ProseParagraph[] => {
  let last: string | undefined;
  return article.items.flatMap((item): readonly ProseParagraph[] => {
    if (item.$type === 'Wording')
      return [
        {
          depth: 1,
          role: 'remark',
          runs: plain(
            `Wording of the instrument: "${item.words}"${item.source === undefined ? '' : ` (${item.source})`}.`,
          ),
        },
      ];
    if (item.$type !== 'Paragraph')
      return render(item).map((part) => ({ ...part, depth: part.depth + 1, role: 'reading' }));
    // A second sentence of a paragraph stands under the first, without the number again.
    const again = item.number !== undefined && item.number === last;
    const number = item.number === undefined || again ? undefined : `(${item.number})`;
    last = item.number ?? last;
    const body = item.sentence ?? item.bracket;
    return (body ? render(body) : []).map((part, index) => ({
      ...part,
      depth: part.depth + (again ? 1 : 0),
      ...(index === 0 && number !== undefined ? { number } : {}),
      role: 'text',
    }));
  });
};
