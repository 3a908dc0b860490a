import type { Derivation } from '@casus/engine';
import { cited } from './citing.ts';

const WORD = { true: 'met', false: 'not met', contested: 'contested' } as const;

/** One reason as it is shown: its words, and the reasons below it. */
export interface Shown {
  /** Whether the condition is met; absent where the node only states something. */
  readonly word?: (typeof WORD)[Derivation['value']];
  readonly value: Derivation['value'];
  readonly says: string;
  readonly source?: string;
  /** Number of the event, counted from 1. */
  readonly event?: number;
  /** The sentence, where it was not quoted before. */
  readonly quote?: string;
  readonly remarks: readonly string[];
  /** The same reasons were given before: they are not given again. */
  readonly again: boolean;
  readonly of: Shown[];
}

/**
 * What a reader has seen so far. Handed on from tree to tree, each sentence is quoted once and each
 * chain of reasons given once; later ones refer back.
 */
export interface Seen {
  readonly quotes: Set<string>;
  readonly reasons: Map<string, { readonly id: number; shown: boolean }>;
}

/** Nothing seen yet. */
export const nothingSeen = (): Seen => ({ quotes: new Set(), reasons: new Map() });

/** A number for each distinct chain of reasons. Bottom up and iterative: a chain of pacts may be deeper than the stack. */
function numbered(root: Derivation, seen: Seen): ReadonlyMap<Derivation, string> {
  const keys = new Map<Derivation, string>();
  const stack = [{ node: root, entered: false }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, entered } = next;
    if (!entered) {
      stack.push({ node, entered: true }, ...node.of.map((child) => ({ node: child, entered: false })));
      continue;
    }
    const below = node.of.map((child) => seen.reasons.get(keys.get(child) ?? '')?.id);
    const key = JSON.stringify([
      node.says,
      node.value,
      node.event,
      node.cite?.article,
      node.cite?.pact,
      below,
    ]);
    keys.set(node, key);
    if (!seen.reasons.has(key)) seen.reasons.set(key, { id: seen.reasons.size, shown: false });
  }
  return keys;
}

/** What a node says besides its sentence. */
const remarksOf = (node: Derivation): readonly string[] => [
  ...(node.flip === undefined ? [] : [`would flip: ${node.flip}`]),
  ...(node.open === undefined || node.open.length === 0 ? [] : [`open term: ${node.open.join(', ')}`]),
];

/** The reasons as they are shown, top down. `words` puts the numbers of a chronicle into a sentence. */
export function shownOf(root: Derivation, seen: Seen, words: (text: string) => string): Shown {
  const keys = numbered(root, seen);
  const top: Shown[] = [];
  const told = new Set<string>();
  const stack: { readonly node: Derivation; readonly into: Shown[] }[] = [{ node: root, into: top }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, into } = next;
    // An event that this tree has named already is not named again beside it.
    const event = node.event === undefined ? undefined : `${node.event}:${node.says}`;
    if (event !== undefined && node.of.length === 0 && told.has(event)) continue;
    if (event !== undefined) told.add(event);
    const reason = seen.reasons.get(keys.get(node) ?? '');
    const again = node.of.length > 0 && reason?.shown === true;
    if (reason) reason.shown = true;
    const text = node.cite?.text.replace(/\s+/g, ' ').trim() ?? '';
    const fresh = text !== '' && !seen.quotes.has(text);
    if (fresh) seen.quotes.add(text);
    const shown: Shown = {
      ...(node.statement ? {} : { word: WORD[node.value] }),
      value: node.value,
      says: node.event === undefined ? node.says : words(node.says),
      ...(node.cite ? { source: cited(node.cite) } : {}),
      ...(node.event === undefined ? {} : { event: node.event + 1 }),
      ...(fresh ? { quote: text } : {}),
      remarks: again ? [] : remarksOf(node),
      again,
      of: [],
    };
    into.push(shown);
    if (!again) for (const child of [...node.of].reverse()) stack.push({ node: child, into: shown.of });
  }
  return top[0] as Shown;
}
