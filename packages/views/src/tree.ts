import type { Cite, Derivation } from '@casus/engine';
import { element, escaped } from './markup.ts';

const WORD = { true: 'yes', false: 'no', contested: 'contested' } as const;

/** "Article 5(1) of NAT-1949"; names of places in a pact other than articles stand as they are ("Parties of NAT-1949"). */
export const cited = (cite: Pick<Cite, 'article' | 'pact'>): string =>
  `${articleName(cite.article)} of ${cite.pact}`;

/** "Article 5(1)", but "Annex 2", "Parties". */
export const articleName = (article: string): string =>
  /^\d/.test(article) ? `Article ${article}` : article;

/** The sentence quoted under a node: not again where the node above quotes it already. */
function quoted(node: Derivation, above: string): string {
  const text = node.cite?.text.replace(/\s+/g, ' ').trim() ?? '';
  return text === above ? '' : text;
}

/** What a node of the tree says besides its sentence. */
function remarks(node: Derivation): readonly string[] {
  return [
    ...(node.flip === undefined ? [] : [`would flip: ${node.flip}`]),
    ...(node.open === undefined || node.open.length === 0 ? [] : [`open term: ${node.open.join(', ')}`]),
  ];
}

/** Reasons as lines for a terminal. Iterative: a chain of pacts may be deeper than the stack. */
export function treeLines(root: Derivation, quotes = true): readonly string[] {
  const lines: string[] = [];
  const stack: { node: Derivation; lead: string; branch: string; above: string }[] = [
    { node: root, lead: '', branch: '', above: '' },
  ];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, lead, branch, above } = next;
    const quote = quoted(node, above);
    const source = node.cite ? ` [${cited(node.cite)}]` : '';
    const event = node.event === undefined ? '' : ` [event ${node.event + 1}]`;
    lines.push(`${lead}${branch}${WORD[node.value]}: ${node.says}${source}${event}`);
    const inner = branch === '' ? lead : `${lead}${branch.startsWith('└') ? '   ' : '│  '}`;
    const bar = node.of.length > 0 ? '│  ' : '   ';
    if (quotes && quote) lines.push(`${inner}${bar}"${quote}"`);
    for (const remark of remarks(node)) lines.push(`${inner}${bar}${remark}`);
    for (let i = node.of.length - 1; i >= 0; i -= 1) {
      const child = node.of[i];
      const branch = i === node.of.length - 1 ? '└─ ' : '├─ ';
      if (child) stack.push({ node: child, lead: inner, branch, above: quote || above });
    }
  }
  return lines;
}

/** Reasons as nested lists. Bottom up and iterative, for the same reason. */
export function treeHtml(root: Derivation): string {
  const done = new Map<Derivation, string>();
  const stack: { node: Derivation; entered: boolean; above: string }[] = [
    { node: root, entered: false, above: '' },
  ];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, entered, above } = next;
    const text = quoted(node, above);
    if (!entered) {
      const children = node.of.map((child) => ({ node: child, entered: false, above: text || above }));
      stack.push({ node, entered: true, above }, ...children);
      continue;
    }
    const source = node.cite ? ` ${element('cite', {}, escaped(cited(node.cite)))}` : '';
    const event =
      node.event === undefined ? '' : ` ${element('span', { class: 'event' }, `event ${node.event + 1}`)}`;
    const quote = text ? element('q', {}, escaped(text)) : '';
    const extra = remarks(node).map((remark) => element('div', { class: 'remark' }, escaped(remark)));
    const children = node.of.map((child) => done.get(child) ?? '');
    done.set(
      node,
      element('li', { class: `is-${node.value}` }, [
        element('span', { class: 'verdict' }, WORD[node.value]),
        ` ${escaped(node.says)}${source}${event}`,
        quote,
        ...extra,
        children.length > 0 ? element('ul', {}, children) : '',
      ]),
    );
  }
  return element('ul', { class: 'why' }, done.get(root) ?? '');
}
