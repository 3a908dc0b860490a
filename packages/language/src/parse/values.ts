import { CstUtils, DefaultValueConverter, GrammarAST as Grammar } from 'langium';
import type { CstNode, GrammarAST, ValueType } from 'langium';

/** Token text to value: names and phrases lose line breaks, numbers their separators, strings their quotes. */
export class CasusValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
    switch (rule.name) {
      case 'NUMBER':
        return Number(input.replaceAll(',', ''));
      case 'STRING':
        return input.slice(1, -1).replace(/\s+/g, ' ');
      case 'PAR':
      case 'ITEM':
      case 'STATEMENTS':
        return input.slice(1, -1).replace(/\s+/g, ' ');
      case 'NAME':
      case 'MOMENT':
      case 'INCIDENT':
      case 'QUALITY':
      case 'MEASURE':
      case 'VALUE':
      case 'WORD':
        return input.replace(/\s+/g, ' ');
      default:
        // A rule of several words keeps its spaces, and loses the articles, which carry nothing.
        if (Grammar.isParserRule(rule)) {
          const leaves = CstUtils.flattenCst(cstNode).filter((leaf) => !leaf.hidden);
          return [...leaves].map((leaf) => leaf.text.replace(/\s+/g, ' ')).join(' ');
        }
        return super.runConverter(
          rule,
          typeof input === 'string' ? input.replace(/\s+/g, ' ') : input,
          cstNode,
        );
    }
  }
}
