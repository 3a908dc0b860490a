import { GrammarAST } from 'langium';

type Element = GrammarAST.AbstractElement;

/** A token that a derivation asks for: what is printed, and the type that the lexer must give it. */
export interface Wanted {
  readonly text: string;
  readonly type: string;
  readonly value: unknown;
}

/** A model made from the grammar alone, and the words that say it. */
export interface Derived {
  readonly words: readonly Wanted[];
  readonly node: Record<string, unknown>;
  /** Names of the rules and actions used. */
  readonly used: ReadonlySet<string>;
}

/** Words for each terminal; none of them is a keyword. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  MOMENT: ['4 April 1949', 'August 2025', '3 March 2027, 05:30 UTC+2', '1 January 2030, 00:00 Kyiv time'],
  PACT_ID: ['NAT-1949', 'UA-A5T-2025', 'TEU-42-7'],
  NUMBER: ['5', '24', '700,000', '2.5'],
  PAR: ['(1)', '(2)', '(4a)'],
  ITEM: ['(a)', '(b)', '(c)'],
  STATEMENTS: ['(S02)', '(S17, S22)'],
  STRING: ['"one"', '"such action as it deems necessary"', '"a, b; and (c). Note: When"'],
  COMMA: [','],
  INCIDENT: ['armed attack', 'terrorist attack', 'blockade', 'act of aggression'],
  QUALITY: ['significant', 'deliberate', 'sustained'],
  MEASURE: ['sanctions', 'arms', 'force', 'air defence', 'intelligence'],
  VALUE: ['territorial integrity', 'political independence', 'sovereignty'],
  NAME: [
    'Ukraine',
    'Renewed Attack',
    'Rio de Janeiro',
    'Guarantors',
    'Organ of Consultation',
    'Côte d’Ivoire',
    'Drafters',
  ],
  WORD: ['brigades', 'debris', 'radar'],
};

const FAR = 1_000;
/** Below this depth the shortest way out is taken. */
const DEEP = 26;

/** Makes derivations of one grammar; the tape of numbers decides every choice, so that a counterexample shrinks. */
export function deriver(grammar: GrammarAST.Grammar): (rule: string, tape: readonly number[]) => Derived {
  const rules = new Map(grammar.rules.map((rule) => [rule.name, rule]));
  const heights = heightsOf(rules);
  const height = (element: Element): number => heightOf(element, heights);

  return (start, tape) => {
    let at = 0;
    const used = new Set<string>();
    const choose = (count: number): number => (count <= 1 ? 0 : (tape[at++] ?? 0) % count);
    const words: Wanted[] = [];

    const say = (text: string, type: string, value: unknown): unknown => {
      words.push({ text, type, value });
      return value;
    };
    const terminal = (name: string): unknown => {
      const samples = SAMPLES[name] ?? [];
      const text = samples[choose(samples.length)] ?? '';
      const value =
        name === 'NUMBER'
          ? Number(text.replaceAll(',', ''))
          : /^(?:STRING|PAR|ITEM|STATEMENTS)$/.test(name)
            ? text.slice(1, -1)
            : text;
      return say(text, name, value);
    };
    const call = (name: string, depth: number): unknown => {
      const rule = rules.get(name);
      if (!rule || GrammarAST.isTerminalRule(rule)) return terminal(name);
      used.add(name);
      if (!GrammarAST.isParserRule(rule)) return undefined;
      if (rule.dataType !== undefined || rule.returnType !== undefined) {
        const from = words.length;
        walk(rule.definition, {}, depth + 1);
        return words
          .slice(from)
          .map(({ text }) => text)
          .join(' ');
      }
      return walk(rule.definition, { $type: name }, depth + 1);
    };
    /** Walks an element; gives the node, which an unassigned rule call replaces. */
    const walk = (
      element: Element,
      node: Record<string, unknown>,
      depth: number,
    ): Record<string, unknown> => {
      const { cardinality } = element;
      const tight = depth > DEEP || at >= tape.length;
      let times = 1;
      if (cardinality === '?') times = tight ? 0 : choose(2);
      if (cardinality === '*') times = tight ? 0 : choose(4) % 3;
      if (cardinality === '+') times = tight ? 1 : 1 + (choose(4) % 3);
      let current = node;
      for (let n = 0; n < times; n += 1) current = once(element, current, depth, tight);
      return current;
    };
    const once = (
      element: Element,
      node: Record<string, unknown>,
      depth: number,
      tight: boolean,
    ): Record<string, unknown> => {
      if (GrammarAST.isKeyword(element)) {
        say(element.value, element.value, element.value);
        return node;
      }
      if (GrammarAST.isAction(element)) {
        used.add(element.inferredType?.name ?? '');
        return { ...node, $type: element.inferredType?.name };
      }
      if (GrammarAST.isGroup(element)) {
        let current = node;
        for (const part of element.elements) current = walk(part, current, depth);
        return current;
      }
      if (GrammarAST.isAlternatives(element)) {
        const least = Math.min(...element.elements.map(height));
        const fit = tight ? element.elements.filter((part) => height(part) === least) : element.elements;
        return walk(fit[choose(fit.length)] as Element, node, depth);
      }
      if (GrammarAST.isRuleCall(element)) {
        const value = call(element.rule.$refText, depth);
        return typeof value === 'object' && value !== null
          ? { ...node, ...(value as Record<string, unknown>) }
          : node;
      }
      if (GrammarAST.isAssignment(element)) {
        const value = valueOf(element.terminal as Element, depth, tight);
        const before = node[element.feature];
        if (element.operator === '?=') return { ...node, [element.feature]: true };
        if (element.operator === '+=')
          return { ...node, [element.feature]: [...((before as unknown[]) ?? []), value] };
        return { ...node, [element.feature]: value };
      }
      throw new Error(`the grammar has an element that no derivation knows: ${element.$type}`);
    };
    const valueOf = (element: Element, depth: number, tight: boolean): unknown => {
      if (GrammarAST.isKeyword(element)) return say(element.value, element.value, element.value);
      if (GrammarAST.isRuleCall(element)) return call(element.rule.$refText, depth);
      if (GrammarAST.isAlternatives(element)) {
        const least = Math.min(...element.elements.map(height));
        const fit = tight ? element.elements.filter((part) => height(part) === least) : element.elements;
        return valueOf(fit[choose(fit.length)] as Element, depth, tight);
      }
      throw new Error(`an assignment that no derivation knows: ${element.$type}`);
    };
    const node = call(start, 0) as Record<string, unknown>;
    return { words, node, used };
  };
}

/** Least depth of a rule, by fixpoint. */
function heightsOf(rules: ReadonlyMap<string, GrammarAST.AbstractRule>): ReadonlyMap<string, number> {
  const heights = new Map<string, number>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const [name, rule] of rules) {
      const next = GrammarAST.isParserRule(rule) ? 1 + heightOf(rule.definition, heights) : 0;
      if (next < (heights.get(name) ?? FAR)) {
        heights.set(name, next);
        changed = true;
      }
    }
  }
  return heights;
}

function heightOf(element: Element, heights: ReadonlyMap<string, number>): number {
  if (element.cardinality === '?' || element.cardinality === '*') return 0;
  if (GrammarAST.isGroup(element))
    return Math.max(0, ...element.elements.map((part) => heightOf(part, heights)));
  if (GrammarAST.isAlternatives(element))
    return Math.min(...element.elements.map((part) => heightOf(part, heights)));
  if (GrammarAST.isAssignment(element)) return heightOf(element.terminal as Element, heights);
  if (GrammarAST.isRuleCall(element)) return heights.get(element.rule.$refText) ?? FAR;
  return 0;
}

/** Whether the lexer cuts a text into exactly these words. */
export function cutsInto(
  tokens: readonly { readonly image: string; readonly tokenType: { readonly name: string } }[],
  words: readonly Wanted[],
): boolean {
  return (
    tokens.length === words.length &&
    words.every(({ text, type }, index) => {
      const token = tokens[index];
      return (
        token !== undefined &&
        token.tokenType.name === type &&
        token.image.replace(/\s+/g, ' ').toLowerCase() === text.toLowerCase()
      );
    })
  );
}
