import type { Derivation } from '@casus/engine';
import { element, escaped } from './markup.ts';
import { nothingSeen, type Seen, type Shown, shownOf } from './reasons.ts';

/** How a tree is shown. */
export interface TreeOptions {
  /** What was shown in trees before. */
  readonly seen?: Seen;
  /** Puts the numbers of the chronicle into the words of an event. */
  readonly words?: (text: string) => string;
  /** A heading says already what the root says. */
  readonly headed?: true;
  /** Longest line, in characters. */
  readonly width?: number;
}

const plain = (text: string): string => text;

/** A text cut into lines between words; a word longer than a line stands alone. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Narrowest that a text is set, however deep it stands. */
const LEAST = 30;

/** Reasons as lines for a terminal. */
export function treeLines(root: Derivation, options: TreeOptions = {}): readonly string[] {
  const lines: string[] = [];
  const width = options.width ?? Number.POSITIVE_INFINITY;
  const top = shownOf(root, options.seen ?? nothingSeen(), options.words ?? plain);
  const stack: { readonly node: Shown; readonly lead: string; readonly branch: string }[] = [
    { node: top, lead: '', branch: '' },
  ];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, lead, branch } = next;
    const inner = branch === '' ? lead : `${lead}${branch.startsWith('└') ? '   ' : '│  '}`;
    const bar = `${inner}${node.of.length > 0 ? '│  ' : '   '}`;
    const put = (text: string, first: string, rest: string): void =>
      wrapped(text, Math.max(LEAST, width - rest.length)).forEach((line, index) =>
        lines.push(`${index === 0 ? first : rest}${line}`),
      );
    const headed = branch === '' && options.headed === true;
    const line = headed ? (node.source ?? '') : lineOf(node);
    if (line !== '')
      put(line, `${lead}${branch}`, node.of.length > 0 && !headed ? `${inner}│  ` : `${inner}   `);
    if (node.quote !== undefined) put(`"${node.quote}"`, bar, bar);
    for (const remark of node.remarks) put(remark, bar, bar);
    for (let i = node.of.length - 1; i >= 0; i -= 1) {
      const child = node.of[i];
      if (child) stack.push({ node: child, lead: inner, branch: i === node.of.length - 1 ? '└─ ' : '├─ ' });
    }
  }
  return lines;
}

function lineOf(node: Shown): string {
  const word = node.word === undefined ? '' : `${node.word}: `;
  const source = node.source === undefined ? '' : ` [${node.source}]`;
  const event = node.event === undefined ? '' : ` [event ${node.event}]`;
  return `${word}${node.says}${source}${event}${node.again ? ' (reasons above)' : ''}`;
}

/** Reasons as nested lists. Bottom up and iterative, as above. */
export function treeHtml(root: Derivation, options: TreeOptions = {}): string {
  const top = shownOf(root, options.seen ?? nothingSeen(), options.words ?? plain);
  const done = new Map<Shown, string>();
  const stack = [{ node: top, entered: false }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, entered } = next;
    if (!entered) {
      stack.push({ node, entered: true }, ...node.of.map((child) => ({ node: child, entered: false })));
      continue;
    }
    const word = node.word === undefined ? '' : `${element('span', { class: 'verdict' }, node.word)} `;
    const source = node.source === undefined ? '' : ` ${element('cite', {}, escaped(node.source))}`;
    const event =
      node.event === undefined ? '' : ` ${element('span', { class: 'event' }, `event ${node.event}`)}`;
    const again = node.again ? ` ${element('span', { class: 'remark' }, '(reasons above)')}` : '';
    const children = node.of.map((child) => done.get(child) ?? '');
    done.set(
      node,
      element('li', { class: node.word === undefined ? 'is-stated' : `is-${node.value}` }, [
        `${word}${escaped(node.says)}${source}${event}${again}`,
        node.quote === undefined ? '' : element('q', {}, escaped(node.quote)),
        ...node.remarks.map((remark) => element('div', { class: 'remark' }, escaped(remark))),
        children.length > 0 ? element('ul', {}, children) : '',
      ]),
    );
  }
  return element('ul', { class: 'why' }, done.get(top) ?? '');
}
