import type { Verdict } from '../model/event.ts';
import type { Derivation } from '../model/report.ts';
import { and, or } from '../truth/kleene.ts';

/**
 * Conditions of a tree whose parts, as shown, do not add up to what is said of the whole: a reader who checks
 * "all of these hold: met" against a part that is "not met" is right to trust nothing else on the page.
 */
export const incoherent = (tree: Derivation): readonly string[] => {
  const parts = tree.of.filter((part) => !part.statement);
  const whole = wholeOf(tree, parts);
  const shown = parts.map((part) => `${part.says} (${part.value})`).join(', ');
  return [
    ...(whole === undefined || whole === tree.value ? [] : [`"${tree.says}" is ${tree.value} over ${shown}`]),
    ...tree.of.flatMap(incoherent),
  ];
};

/** What the parts add up to, of a condition that is its parts. */
const wholeOf = (tree: Derivation, parts: readonly Derivation[]): Verdict | undefined => {
  if (tree.statement || parts.length === 0) return undefined;
  const values = parts.map((part) => part.value);
  if (tree.joined === 'all') return values.reduce(and);
  if (tree.joined === 'any') return values.reduce(or);
  // A term may be defined more than once, each time with a reason of its own.
  if (parts.some((part) => part.cite && part.of.length > 0)) return undefined;
  return tree.says.endsWith(' occurs') ? values.reduce(and) : undefined;
};
