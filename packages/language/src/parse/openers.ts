import { GrammarAST } from 'langium';

type Element = GrammarAST.AbstractElement;

/**
 * Words that can open a sentence, computed from the grammar so that they cannot drift: the first words
 * of the lower-case keywords in FIRST of the given rules. (`When`, `Each`, `No`, `Failing`, ...)
 */
export function openersOf(
  grammar: GrammarAST.Grammar,
  rules: readonly string[],
  ignored: readonly string[] = [],
): ReadonlySet<string> {
  const all = new Map(grammar.rules.map((rule) => [rule.name, rule]));
  const first = new Set<string>();
  const seen = new Set<string>(ignored);
  const enter = (name: string): boolean => {
    const rule = all.get(name);
    if (!rule || !GrammarAST.isParserRule(rule)) return false;
    if (seen.has(name)) return false;
    seen.add(name);
    return visit(rule.definition);
  };
  /** Adds FIRST of the element; true if it can be empty. */
  const visit = (element: Element): boolean => {
    const optional = element.cardinality === '?' || element.cardinality === '*';
    return visitOne(element) || optional;
  };
  const visitOne = (element: Element): boolean => {
    if (GrammarAST.isKeyword(element)) {
      first.add(element.value);
      return false;
    }
    if (GrammarAST.isAssignment(element)) return visit(element.terminal as Element);
    if (GrammarAST.isRuleCall(element)) return enter(element.rule.$refText);
    if (GrammarAST.isAction(element)) return true;
    if (GrammarAST.isGroup(element)) return element.elements.every((part) => visit(part));
    if (GrammarAST.isAlternatives(element))
      return element.elements.map((part) => visit(part)).some((empty) => empty);
    return false;
  };
  for (const rule of rules) {
    seen.delete(rule);
    enter(rule);
  }
  return new Set(
    [...first].flatMap((keyword) => {
      const word = keyword.split(' ')[0] ?? '';
      return /^[a-z]/.test(word) ? [word] : [];
    }),
  );
}
