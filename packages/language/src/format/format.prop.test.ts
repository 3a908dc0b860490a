import fc from 'fast-check';
import { AstUtils, GrammarAST, type LangiumCoreServices } from 'langium';
import { describe, expect, it } from 'vitest';
import { actorsServices } from '../actors/parse.ts';
import { crisisServices } from '../crisis/parse.ts';
import { dossierServices } from '../dossier/parse.ts';
import type { ActorsText, CrisisText, DossierText, PactFile } from '../generated/ast.ts';
import { pactServices } from '../parse/services.ts';
import { formatActors, formatCrisis, formatDossier, formatPact, layoutOf } from './format.ts';
import { WIDTH } from './lines.ts';
import { cutsInto, deriver, type Wanted } from './testing/derive.ts';
import { gaps, ragged } from './testing/ragged.ts';

// Models are made from the grammar itself (testing/derive.ts): every rule, every optional part, every
// alternative. A model is printed, laid out and read back; the tree that the grammar asked for is the oracle,
// so that a fault of the parser shows as much as one of the formatter.

/** A tree without places and without what the parser adds for absent parts. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? value.toLowerCase() : value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key === '$type' || !key.startsWith('$'))
      .filter(
        ([, inner]) =>
          inner !== undefined && inner !== false && !(Array.isArray(inner) && inner.length === 0),
      )
      .map(([key, inner]) => [key, bare(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(bare(a)) === JSON.stringify(bare(b));

const wanted = (text: string, type = text): Wanted => ({ text, type, value: text });

/** A tree of any of the languages, seen loosely: the derivation says what must be in it. */
type Tree = PactFile | CrisisText | DossierText | ActorsText;
type Loose = { readonly [key: string]: readonly Loose[] & Loose };
const loose = (tree: Tree): Loose => tree as unknown as Loose;

interface Tongue {
  readonly services: LangiumCoreServices;
  /** What is derived, and the words before it that make a file of it. */
  readonly parts: readonly {
    readonly rule: string;
    readonly before: readonly Wanted[];
    readonly after?: readonly Wanted[];
    readonly find: (tree: Tree) => unknown;
  }[];
  readonly format: typeof formatPact;
}

const HEAD = [wanted('pact'), wanted('X-1', 'PACT_ID'), wanted('"X"', 'STRING')];
const ARTICLE = [...HEAD, wanted('Article'), wanted('1', 'NUMBER'), wanted('"One"', 'STRING')];
const CRISIS = [wanted('crisis'), wanted('"X"', 'STRING'), wanted(',', 'COMMA'), wanted('under')];
const MOMENT = [
  ...CRISIS,
  wanted('NAT-1949', 'PACT_ID'),
  wanted('.'),
  wanted('4 April 1949', 'MOMENT'),
  wanted(':'),
];

const DOSSIER = [
  wanted('dossier'),
  wanted('"X"', 'STRING'),
  wanted(',', 'COMMA'),
  wanted('on'),
  wanted('NAT-1949', 'PACT_ID'),
  wanted('.'),
];
const STATEMENT = [
  ...DOSSIER,
  wanted('Statement'),
  wanted('S01', 'NAME'),
  wanted(',', 'COMMA'),
  wanted('4 April 1949', 'MOMENT'),
  wanted(',', 'COMMA'),
  wanted('by'),
  wanted('Ukraine', 'NAME'),
  wanted(':'),
];

const ACTORS = [wanted('actors'), wanted('"X"', 'STRING'), wanted('.')];
const HEADING = [...ACTORS, wanted('Ukraine', 'NAME'), wanted(':')];

const TONGUES: Readonly<Record<'pact' | 'crisis' | 'dossier' | 'actors', Tongue>> = {
  pact: {
    services: pactServices(),
    parts: [
      { rule: 'ArticleItem', before: ARTICLE, find: (tree) => loose(tree)['articles']?.[0]?.['items']?.[0] },
      {
        rule: 'Sentence',
        before: ARTICLE,
        find: (tree) => loose(tree)['articles']?.[0]?.['items']?.[0]?.['sentence'],
      },
      {
        rule: 'Predicate',
        before: [...ARTICLE, wanted('Ukraine', 'NAME')],
        after: [wanted('.')],
        find: (tree) =>
          loose(tree)['articles']?.[0]?.['items']?.[0]?.['sentence']?.['body']?.['predicates']?.[0],
      },
      {
        rule: 'Act',
        before: [...ARTICLE, wanted('Ukraine', 'NAME'), wanted('shall')],
        after: [wanted('.')],
        find: (tree) =>
          loose(tree)['articles']?.[0]?.['items']?.[0]?.['sentence']?.['body']?.['predicates']?.[0]?.['act'],
      },
      {
        rule: 'ThisSentence',
        before: ARTICLE,
        after: [wanted('.')],
        find: (tree) => loose(tree)['articles']?.[0]?.['items']?.[0]?.['sentence']?.['body'],
      },
      {
        rule: 'ClauseVerb',
        before: [...ARTICLE, wanted('when'), wanted('Ukraine', 'NAME')],
        after: [
          wanted(',', 'COMMA'),
          wanted('nothing in this pact affects'),
          wanted('UNC-1945', 'PACT_ID'),
          wanted('.'),
        ],
        find: (tree) =>
          loose(tree)['articles']?.[0]?.['items']?.[0]?.['sentence']?.['condition']?.['items']?.[0]?.[
            'verbs'
          ]?.[0],
      },
      { rule: 'Article', before: HEAD, find: (tree) => loose(tree)['articles']?.[0] },
      { rule: 'Annex', before: HEAD, find: (tree) => loose(tree)['annexes']?.[0] },
      { rule: 'FrontMatter', before: HEAD, find: (tree) => loose(tree)['front']?.[0] },
      { rule: 'PactFile', before: [], find: (tree) => tree },
    ],
    format: formatPact,
  },
  crisis: {
    services: crisisServices(),
    parts: [
      { rule: 'CrisisStep', before: MOMENT, find: (tree) => loose(tree)['sections']?.[0]?.['steps']?.[0] },
      { rule: 'Event', before: MOMENT, find: (tree) => loose(tree)['sections']?.[0]?.['steps']?.[0] },
      { rule: 'CrisisText', before: [], find: (tree) => tree },
    ],
    format: formatCrisis,
  },
  dossier: {
    services: dossierServices(),
    parts: [
      {
        rule: 'StatementClause',
        before: STATEMENT,
        find: (tree) => loose(tree)['items']?.[0]?.['clauses']?.[0],
      },
      { rule: 'DossierItem', before: DOSSIER, find: (tree) => loose(tree)['items']?.[0] },
      { rule: 'DossierText', before: [], find: (tree) => tree },
    ],
    format: formatDossier,
  },
  actors: {
    services: actorsServices(),
    parts: [
      { rule: 'NumberLine', before: HEADING, find: (tree) => loose(tree)['blocks']?.[0]?.['lines']?.[0] },
      { rule: 'ActorsBlock', before: ACTORS, find: (tree) => loose(tree)['blocks']?.[0] },
      { rule: 'ActorsText', before: [], find: (tree) => tree },
    ],
    format: formatActors,
  },
};

const parse = ({ services }: Tongue, text: string): { readonly tree: Tree; readonly faults: number } => {
  const result = services.parser.LangiumParser.parse<Tree>(text);
  return { tree: result.value, faults: result.lexerErrors.length + result.parserErrors.length };
};

/** Words that stand for the same when they are cut: some samples meet and make one name, one phrase. */
const cut = ({ services }: Tongue, words: readonly Wanted[]): boolean =>
  cutsInto(services.parser.Lexer.tokenize(words.map(({ text }) => text).join(' ')).tokens, words);

const remarksOf = ({ services }: Tongue, text: string): readonly string[] =>
  services.parser.Lexer.tokenize(text)
    .hidden.filter(({ tokenType }) => tokenType.name === 'NOTE')
    .map(({ image }) => image.replace(/\s+/g, ' ').trim());

const whole = (part: Tongue['parts'][number], words: readonly Wanted[]): readonly Wanted[] => [
  ...part.before,
  ...words,
  ...(part.after ?? []),
];

const tape = fc.noBias(fc.array(fc.nat(9_999), { minLength: 4, maxLength: 120, size: 'max' }));

describe.each(['pact', 'crisis', 'dossier', 'actors'] as const)('a %s made from the grammar', (name) => {
  const tongue = TONGUES[name];
  const derive = deriver(tongue.services.Grammar);
  const made = fc
    .record({ part: fc.constantFrom(...tongue.parts), tape })
    .map(({ part, tape: numbers }) => ({ part, derived: derive(part.rule, numbers) }))
    .filter(({ part, derived }) => cut(tongue, whole(part, derived.words)));

  it('is printed, laid out and read back as the same model', () => {
    fc.assert(
      fc.property(made, ({ part, derived }) => {
        const text = whole(part, derived.words)
          .map(({ text: word }) => word)
          .join(' ');
        const straight = parse(tongue, text);
        fc.pre(straight.faults === 0 && same(part.find(straight.tree), derived.node));
        const out = layoutOf(straight.tree);
        const again = parse(tongue, out);
        expect(again.faults, out).toBe(0);
        expect(bare(part.find(again.tree)), out).toEqual(bare(derived.node));
        expect(bare(again.tree), out).toEqual(bare(straight.tree));
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  it('in ragged white space has one layout, which keeps every remark and laid out again stays', () => {
    fc.assert(
      fc.property(made, gaps, ({ part, derived }, numbers) => {
        const text = ragged(whole(part, derived.words), numbers);
        const rough = parse(tongue, text);
        fc.pre(rough.faults === 0);
        const out = layoutOf(rough.tree);
        const again = parse(tongue, out);
        expect(again.faults, out).toBe(0);
        expect(bare(again.tree), out).toEqual(bare(rough.tree));
        expect(layoutOf(again.tree)).toBe(out);
        expect(remarksOf(tongue, out)).toEqual(remarksOf(tongue, text));
      }),
      { numRuns: 500, seed: 12 },
    );
  });

  it('has the same layout whatever its white space was, where it has no remarks', () => {
    fc.assert(
      fc.property(made, gaps, ({ part, derived }, numbers) => {
        const words = whole(part, derived.words);
        const straight = parse(tongue, words.map(({ text }) => text).join(' '));
        fc.pre(straight.faults === 0);
        const loose = words.map(({ text }, at) =>
          text.split(' ').join((numbers[at % numbers.length] ?? 0) % 3 === 0 ? '\r\n\t' : '\u00a0 '),
        );
        const rough = parse(tongue, loose.join('\n'));
        expect(rough.faults).toBe(0);
        expect(layoutOf(rough.tree)).toBe(layoutOf(straight.tree));
      }),
      { numRuns: 200, seed: 13 },
    );
  });

  it('has no line wider than the page but for one word or a remark', () => {
    fc.assert(
      fc.property(made, ({ part, derived }) => {
        const straight = parse(
          tongue,
          whole(part, derived.words)
            .map(({ text }) => text)
            .join(' '),
        );
        fc.pre(straight.faults === 0);
        for (const line of layoutOf(straight.tree).split('\n'))
          expect(line.length).toBeLessThanOrEqual(WIDTH + 24);
      }),
      { numRuns: 200, seed: 14 },
    );
  });

  it('uses every rule of the grammar, and nearly all of it is read as it was made (else the above proves little)', () => {
    const entry = tongue.services.Grammar.rules.find((rule) => GrammarAST.isParserRule(rule) && rule.entry);
    const unseen = new Set(calledFrom(entry));
    let [all, read] = [0, 0];
    // Rare forms may take many tries; the first batch does for most.
    for (let seed = 0; seed < 20 && (seed === 0 || unseen.size > 0); seed += 1)
      for (const { part, derived } of fc.sample(made, { numRuns: 2_000, seed })) {
        all += 1;
        const words = whole(part, derived.words);
        const { tree, faults } = parse(tongue, words.map(({ text }) => text).join(' '));
        if (faults > 0 || !same(part.find(tree), derived.node)) continue;
        read += 1;
        for (const rule of derived.used) unseen.delete(rule);
      }
    expect([...unseen]).toEqual([]);
    expect(read / all).toBeGreaterThan(0.95);
  });
});

/** Names of the parser rules that a rule calls, itself included. */
function calledFrom(
  rule: GrammarAST.AbstractRule | undefined,
  found = new Set<string>(),
): ReadonlySet<string> {
  if (!rule || !GrammarAST.isParserRule(rule) || found.has(rule.name)) return found;
  found.add(rule.name);
  for (const node of AstUtils.streamAllContents(rule))
    if (GrammarAST.isRuleCall(node)) calledFrom(node.rule.ref, found);
  return found;
}
