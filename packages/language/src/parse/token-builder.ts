import { DefaultTokenBuilder } from 'langium';
import type { GrammarAST, TokenBuilderOptions } from 'langium';

type TokenVocabulary = ReturnType<DefaultTokenBuilder['buildTokens']>;

/**
 * The grammar's keywords and terminals as token types. Their patterns are never run: `lexer.ts` cuts the
 * text, so all that matters is the name.
 */
export class CasusTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: GrammarAST.Grammar, options?: TokenBuilderOptions): TokenVocabulary {
    return super.buildTokens(grammar, options);
  }

  /** Which terminals could swallow a keyword is asked of every pair at each start, for patterns that are not run. */
  protected override findLongerAlt(): [] {
    return [];
  }
}
