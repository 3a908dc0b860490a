// Which forms of the grammar a text uses: every place of a grammar where a word of the language stands, every kind of
// phrase, every word of the closed vocabularies.

import { AstUtils, CstUtils, GrammarAST, type LangiumCoreServices } from 'langium';
import { PHRASES } from '../../packages/language/src/parse/lexicon.ts';

/** A form of the language, named so that a person finds it in the grammar. */
export type Form = string;

/** "attacks" and "attack", "is" and "are" are one form: the number of the subject. */
const numberless = (word: string): string =>
  word
    .split(' ')
    .map((part) => SEVERAL[part] ?? part.replace(/(?<=..)(?:ies|y)$/, 'i').replace(/(?<=..)(?:es|s|e)$/, ''))
    .join(' ');

const SEVERAL: Readonly<Record<string, string>> = {
  is: 'are',
  are: 'are',
  has: 'have',
  have: 'have',
  does: 'do',
};

const ruleOf = (element: GrammarAST.AbstractElement): string =>
  AstUtils.getContainerOfType(element, GrammarAST.isParserRule)?.name ?? '?';

/** The phrase of a rule that a word belongs to: the nearest kind that the grammar names, else the rule. */
const kindOf = (element: GrammarAST.AbstractElement): string => {
  for (
    let node: { $container?: unknown } = element;
    GrammarAST.isAbstractElement(node);
    node = node.$container as never
  )
    if (GrammarAST.isGroup(node)) {
      const action = node.elements.find(GrammarAST.isAction);
      if (action?.inferredType) return action.inferredType.name;
    }
  return ruleOf(element);
};

const wordForm = (keyword: GrammarAST.Keyword): Form => `${kindOf(keyword)}: ${numberless(keyword.value)}`;

/** A rule that only passes on to others, or names its phrases itself, makes none of its own. */
const passesOn = (element: GrammarAST.AbstractElement): boolean => {
  if (GrammarAST.isAlternatives(element)) return element.elements.every(passesOn);
  if (GrammarAST.isAction(element)) return true;
  if (GrammarAST.isRuleCall(element)) return GrammarAST.isParserRule(element.rule.ref);
  return GrammarAST.isGroup(element) && element.elements.some(passesOn);
};

/** Rules that the entry of the grammar reaches: what both languages share is in both, used or not. */
const reachable = (grammar: GrammarAST.Grammar): ReadonlySet<GrammarAST.AbstractRule> => {
  const out = new Set<GrammarAST.AbstractRule>();
  const todo: GrammarAST.AbstractRule[] = grammar.rules.filter(
    (rule) => GrammarAST.isParserRule(rule) && rule.entry,
  );
  for (let rule = todo.pop(); rule; rule = todo.pop()) {
    if (out.has(rule)) continue;
    out.add(rule);
    for (const element of AstUtils.streamAst(rule))
      if (GrammarAST.isRuleCall(element) && element.rule.ref)
        todo.push(element.rule.ref as GrammarAST.AbstractRule);
  }
  return out;
};

/** All forms of a grammar. */
export const formsOf = (services: LangiumCoreServices): ReadonlySet<Form> => {
  const out = new Set<Form>();
  for (const rule of reachable(services.Grammar)) {
    if (!GrammarAST.isParserRule(rule)) continue;
    if (rule.dataType === undefined && rule.returnType === undefined && !passesOn(rule.definition))
      out.add(`${rule.name}`);
    for (const element of AstUtils.streamAst(rule.definition)) {
      if (GrammarAST.isKeyword(element)) out.add(wordForm(element));
      if (GrammarAST.isAction(element) && element.inferredType) out.add(element.inferredType.name);
    }
  }
  return out;
};

/** Words of the closed vocabularies, those that the grammar writes itself left out. */
export const vocabularyOf = (services: LangiumCoreServices): ReadonlySet<Form> => {
  const written = services.parser.Lexer.definition as Readonly<Record<string, unknown>>;
  return new Set(
    PHRASES.filter(([phrase]) => !(phrase in written)).map(([phrase, type]) => `${type}: ${phrase}`),
  );
};

/** Forms that a text uses from an offset on. */
export const formsIn = (services: LangiumCoreServices, text: string, from: number): ReadonlySet<Form> => {
  const out = new Set<Form>();
  const tree = services.parser.LangiumParser.parse(text).value;
  for (const node of AstUtils.streamAst(tree)) if ((node.$cstNode?.end ?? 0) > from) out.add(node.$type);
  if (!tree.$cstNode) return out;
  for (const leaf of CstUtils.streamCst(tree.$cstNode)) {
    if (leaf.offset < from) continue;
    const source = leaf.grammarSource;
    if (GrammarAST.isKeyword(source)) out.add(wordForm(source));
    else if (GrammarAST.isRuleCall(source)) {
      const name = source.rule.$refText;
      if (/^(INCIDENT|QUALITY|MEASURE|VALUE)$/.test(name))
        out.add(`${name}: ${leaf.text.toLowerCase().replace(/\s+/g, ' ')}`);
    }
  }
  return out;
};
