import { AstUtils, GrammarAST, type LangiumCoreServices } from 'langium';
import { describe, expect, it } from 'vitest';
import { parseActors } from '../actors/index.ts';
import { actorsServices } from '../actors/parse.ts';
import { parseCrisis } from '../crisis/index.ts';
import { crisisServices } from '../crisis/parse.ts';
import { catalogue, pactsOfLibrary } from '../crisis/testing/shelf.ts';
import { dossierServices, parseDossier } from '../dossier/parse.ts';
import { parsePact } from '../parse/pact.ts';
import { pactServices } from '../parse/services.ts';
import { formatActors, formatCrisis, formatDossier, formatPact } from './format.ts';
import { cutsInto, type Derived, deriver, placeOf } from './testing/derive.ts';

// For every word of the grammars, in every rule that has it, a whole pact or crisis is made that says it. The
// text is laid out and read back: the model must be the same up to where its sentences stand, and so must what
// is said about it. What no text could be made for is listed by name.

const drafts = pactsOfLibrary('NAT-1949');

interface Tongue {
  readonly services: LangiumCoreServices;
  readonly entry: string;
  /** The model of a text and what is said about it, without places. */
  readonly means: (text: string) => unknown;
  readonly format: typeof formatPact;
  /** Words that stand in no text that is read as it was made, each with its reason. */
  readonly never: Readonly<Record<string, string>>;
}

/** Without what a new layout may move: places in the text, and spaces in a sentence that is quoted. */
const bare = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(/\s+/g, '');
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'range' ? [] : [[key, bare(inner)]])),
  );
};

const said = (diagnostics: readonly { readonly code: string; readonly message: string }[]) =>
  diagnostics.map(({ code, message }) => bare(`${code} ${message}`));

const TONGUES: Readonly<Record<'pact' | 'crisis' | 'dossier' | 'actors', Tongue>> = {
  pact: {
    services: pactServices(),
    entry: 'PactFile',
    means: (text) => {
      const { draft, diagnostics } = parsePact(text, { catalogue });
      return { model: bare(draft), said: said(diagnostics) };
    },
    format: formatPact,
    never: {},
  },
  crisis: {
    services: crisisServices(),
    entry: 'CrisisText',
    means: (text) => {
      const { crisis, diagnostics } = parseCrisis(text, { catalogue, pacts: drafts });
      return { model: bare(crisis), said: said(diagnostics) };
    },
    format: formatCrisis,
    never: {},
  },
  dossier: {
    services: dossierServices(),
    entry: 'DossierText',
    means: (text) => {
      const { dossier, diagnostics } = parseDossier(text, { catalogue });
      return { model: bare(dossier), said: said(diagnostics) };
    },
    format: formatDossier,
    never: {},
  },
  actors: {
    services: actorsServices(),
    entry: 'ActorsText',
    means: (text) => {
      const { profile, diagnostics } = parseActors(text, { catalogue });
      return { model: bare(profile), said: said(diagnostics) };
    },
    format: formatActors,
    never: {},
  },
};

/** The words that a file can have, by rule. */
function wordsFrom(rule: GrammarAST.AbstractRule | undefined, seen = new Set<string>()): readonly string[] {
  if (!rule || !GrammarAST.isParserRule(rule) || seen.has(rule.name)) return [];
  seen.add(rule.name);
  return [...AstUtils.streamAllContents(rule)].flatMap((node) =>
    GrammarAST.isKeyword(node)
      ? [placeOf(node)]
      : GrammarAST.isRuleCall(node)
        ? wordsFrom(node.rule.ref, seen)
        : [],
  );
}

/** Tapes of growing length: the shortest text that says the word, then texts with more around it. */
const TAPES: readonly (readonly number[])[] = Array.from({ length: 12 }, (_, n) =>
  Array.from({ length: n * 8 }, (_, at) => (at * 7_919 + n * 104_729) % 9_973),
);

describe.each(['pact', 'crisis', 'dossier', 'actors'] as const)('every word of a %s', (name) => {
  const { services, entry, means, format, never } = TONGUES[name];
  const derive = deriver(services.Grammar);
  const words = [...new Set(wordsFrom(services.Grammar.rules.find((rule) => rule.name === entry)))];
  const textOf = ({ words: all }: Derived): string => all.map(({ text }) => text).join(' ');
  const readable = (derived: Derived): boolean => {
    const text = textOf(derived);
    if (!cutsInto(services.parser.Lexer.tokenize(text).tokens, derived.words)) return false;
    return services.parser.LangiumParser.parse(text).parserErrors.length === 0;
  };
  /** The texts that say a word: the first two that can be read. */
  const texts = new Map(
    words.map((word) => [
      word,
      TAPES.map((tape) => derive(entry, tape, word))
        .filter((derived) => derived.used.has(word))
        .filter(readable)
        .slice(0, 2)
        .map(textOf),
    ]),
  );

  it('stands in a text that can be read, but for those listed', () => {
    const missing = words.filter((word) => texts.get(word)?.length === 0);
    expect(missing).toEqual(Object.keys(never));
  });

  it('means the same laid out, and is laid out once and for all', () => {
    for (const text of new Set([...texts.values()].flat())) {
      const laid = format(text);
      if (!laid.ok) throw new Error(`${text}\n${JSON.stringify(laid.diagnostics)}`);
      expect(means(laid.text), laid.text).toEqual(means(text));
      expect(format(laid.text)).toEqual(laid);
    }
  });
});
