import { AstUtils, type AstNode, type LangiumCoreServices, type LangiumParser } from 'langium';
import { farSightedParser } from './lookahead.ts';

/**
 * A parser whose trees hold each phrase on one line. Langium stores a keyword as it stands in the text, so
 * that "one or more of" broken over two lines would be another phrase than the one the model knows.
 */
export function phraseParser(services: LangiumCoreServices): LangiumParser {
  const parser = farSightedParser(services);
  const parse = parser.parse.bind(parser);
  parser.parse = <T extends AstNode>(...given: Parameters<typeof parse>) => {
    const result = parse<T>(...given);
    for (const node of AstUtils.streamAst(result.value))
      joinPhrases(node as unknown as Record<string, unknown>);
    return result;
  };
  return parser;
}

function joinPhrases(node: Record<string, unknown>): void {
  for (const key in node) {
    if (key.startsWith('$')) continue;
    const value = node[key];
    if (typeof value === 'string') {
      if (BROKEN.test(value)) node[key] = onOneLine(value);
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries())
        if (typeof item === 'string' && BROKEN.test(item)) value[index] = onOneLine(item);
    }
  }
}

const BROKEN = /\s\s|[^\S ]/;
const onOneLine = (phrase: string): string => phrase.replace(/\s+/g, ' ');
