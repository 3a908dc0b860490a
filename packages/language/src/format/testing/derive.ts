import { AstUtils, GrammarAST } from 'langium';

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
  /** Names of the rules and actions used, and of the words by their rule (`Act: assist`). */
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

/**
 * Makes derivations of one grammar; the tape of numbers decides every choice, so that a counterexample shrinks.
 * With an aim (`Act: assist`) the choices that lead to that word are taken first, by the shortest way.
 */
export function deriver(
  grammar: GrammarAST.Grammar,
): (rule: string, tape: readonly number[], aim?: string) => Derived {
  const rules = new Map(grammar.rules.map((rule) => [rule.name, rule]));
  const heights = heightsOf(rules);
  const height = (element: Element): number => heightOf(element, heights);

  const ways = new Map<string, (element: Element) => number>();

  return (start, tape, aim) => {
    let at = 0;
    const used = new Set<string>();
    const way = aim === undefined ? undefined : (ways.get(aim) ?? wayTo(aim, rules));
    if (aim !== undefined && way) ways.set(aim, way);
    // Of what stands side by side only the nearest is on the way; elsewhere chance decides.
    let aiming = way !== undefined;
    /** How far the aim is behind an element; out of reach once it has been said. */
    const far = (element: Element): number =>
      !aiming || way === undefined || aim === undefined || used.has(aim) ? FAR : way(element);
    const aimedAt = <T>(on: boolean, work: () => T): T => {
      const before = aiming;
      aiming = before && on;
      const made = work();
      aiming = before;
      return made;
    };
    const pick = (parts: readonly Element[], tight: boolean): Element => {
      const near = Math.min(...parts.map(far));
      const least = Math.min(...parts.map(height));
      const fit =
        near < FAR
          ? parts.filter((part) => far(part) === near)
          : tight
            ? parts.filter((part) => height(part) === least)
            : parts;
      return fit[choose(fit.length)] as Element;
    };
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
      if (times === 0 && far(element) < FAR) times = 1;
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
        used.add(placeOf(element));
        say(element.value, element.value, element.value);
        return node;
      }
      if (GrammarAST.isAction(element)) {
        used.add(element.inferredType?.name ?? '');
        return { ...node, $type: element.inferredType?.name };
      }
      if (GrammarAST.isGroup(element)) {
        const near = Math.min(...element.elements.map(far));
        const next = near < FAR ? element.elements.find((part) => far(part) === near) : undefined;
        let current = node;
        for (const part of element.elements)
          current = aimedAt(part === next, () => walk(part, current, depth));
        return current;
      }
      if (GrammarAST.isAlternatives(element)) {
        return walk(pick(element.elements, tight), node, depth);
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
      if (GrammarAST.isKeyword(element)) {
        used.add(placeOf(element));
        return say(element.value, element.value, element.value);
      }
      if (GrammarAST.isRuleCall(element)) return call(element.rule.$refText, depth);
      if (GrammarAST.isAlternatives(element)) {
        return valueOf(pick(element.elements, tight), depth, tight);
      }
      throw new Error(`an assignment that no derivation knows: ${element.$type}`);
    };
    const node = call(start, 0) as Record<string, unknown>;
    return { words, node, used };
  };
}

/** A word by the rule that it stands in. */
export const placeOf = (word: GrammarAST.Keyword): string =>
  `${AstUtils.getContainerOfType(word, GrammarAST.isParserRule)?.name ?? ''}: ${word.value}`;

/** Steps from an element to a word, through the rules it calls. */
function wayTo(
  aim: string,
  rules: ReadonlyMap<string, GrammarAST.AbstractRule>,
): (element: Element) => number {
  const steps = new Map<string, number>();
  const known = new Map<Element, number>();
  const inside = (element: Element): number => {
    const own = [element, ...AstUtils.streamAllContents(element)].map((part) =>
      GrammarAST.isKeyword(part) && placeOf(part) === aim
        ? 0
        : GrammarAST.isRuleCall(part)
          ? 1 + (steps.get(part.rule.$refText) ?? FAR)
          : FAR,
    );
    return Math.min(FAR, ...own);
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const [name, rule] of rules) {
      if (!GrammarAST.isParserRule(rule)) continue;
      const next = inside(rule.definition);
      if (next < (steps.get(name) ?? FAR)) {
        steps.set(name, next);
        changed = true;
      }
    }
  }
  return (element) => {
    const found = known.get(element) ?? inside(element);
    known.set(element, found);
    return found;
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
