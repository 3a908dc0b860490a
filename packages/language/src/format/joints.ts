import { AstUtils, CstUtils, type AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';

/** What stands at a place of the text: the start of a line, or a joint where a long sentence may be broken. */
export type Mark =
  | { readonly kind: 'item'; readonly indent: number; readonly heading: boolean; readonly back: number }
  | {
      readonly kind: 'joint';
      readonly rank: number;
      readonly back: number;
      /** Broken even where the whole fits on one line. */
      readonly always?: boolean;
      /** The first alternative of a bracket: set in by the width of a bar, so that the labels stand in a column. */
      readonly first?: boolean;
    };

/** The marks of a text by offset, and the offsets of tokens that stand close to the word before them. */
export interface Marks {
  readonly breaks: ReadonlyMap<number, Mark>;
  readonly tight: ReadonlySet<number>;
  /** Ends of parts that stand apart: where the line may break after them, by rank. */
  readonly afters: ReadonlyMap<number, number>;
}

const BODY = 2;
/** A bracket longer than this stands on lines of its own, where the sentence does not fit on one. */
const SHORT = 60;
/** Deeper than any joint of a tree. */
const LAST = 1_000;

/**
 * Where lines begin and where a sentence may be broken, read from the tree: the outer joint of a sentence
 * breaks before the inner one. `back` counts the words before a part that go with it (`with`, `and`, `|`).
 */
export function marksOf(tree: ast.PactFile | ast.CrisisText | ast.DossierText | ast.ActorsText): Marks {
  const breaks = new Map<number, Mark>();
  const tight = new Set<number>();
  const afters = new Map<number, number>();
  const item = (node: AstNode | undefined, indent: number, heading = false): void => {
    const offset = node?.$cstNode?.offset;
    if (offset !== undefined) breaks.set(offset, { kind: 'item', indent, heading, back: 0 });
  };
  const joint: Joint = (nodes, rank, back = 0, always = false) => {
    for (const node of nodes) {
      const offset = node?.$cstNode?.offset;
      if (offset !== undefined && !breaks.has(offset))
        breaks.set(offset, { kind: 'joint', rank, back, always });
    }
  };
  // Outer nodes come first in the stream, so that the outer of two joints at one place stays.
  for (const node of AstUtils.streamAst(tree) as Iterable<AstNode>) {
    const rank = depthOf(node);
    const bracket = bracketIn(node);
    if (bracket) {
      // A short bracket stays whole as long as anything beside it can be broken off.
      joint(bracket.alternatives.slice(1), rank + (bracket.long ? 0.5 : LAST), 1);
      if (bracket.long) {
        // One that is a whole sentence begins beside the number of its paragraph.
        if (node.$type !== 'SentenceBracket') joint([node], rank);
        afters.set(bracket.end, rank);
        const first = bracket.issue ? bracket.alternatives[0]?.$cstNode?.offset : undefined;
        if (first !== undefined) breaks.set(first, { kind: 'joint', rank: rank + 0.5, back: 0, first: true });
      }
    } else visit(node as Visited, rank, item, joint);
    for (const offset of closeIn(node as Visited)) tight.add(offset);
    // Parts that are words without a node of their own: what is left out, who holds a reading, what it rests on.
    if (node.$type === 'LeftOut')
      for (const offset of leavesOf(node, ['STRING'])) breaks.set(offset, { kind: 'joint', rank, back: 0 });
    if (node.$type === 'Reading' || node.$type === 'Wording')
      for (const offset of leavesOf(node, ['held by', 'source']))
        if (!breaks.has(offset)) breaks.set(offset, { kind: 'joint', rank: rank + 0.5, back: 0 });
  }
  return { breaks, tight, afters };
}

interface InBrackets {
  readonly alternatives: readonly AstNode[];
  readonly issue: boolean;
  readonly long: boolean;
  readonly end: number;
}

/** A bracket by its shape. */
function bracketIn(node: AstNode): InBrackets | undefined {
  const { alternatives, issue } = node as { alternatives?: readonly AstNode[]; issue?: AstNode };
  if (!Array.isArray(alternatives) || !node.$cstNode) return undefined;
  // Counted in words, so that neither white space nor remarks decide how it is laid out.
  const length = CstUtils.flattenCst(node.$cstNode)
    .filter((leaf) => !leaf.hidden)
    .reduce((sum, leaf) => sum + leaf.text.replace(/\s+/g, ' ').length + 1, 0);
  return {
    alternatives: alternatives as readonly AstNode[],
    issue: issue !== undefined,
    long: length > SHORT,
    end: node.$cstNode.end,
  };
}

type Joint = (nodes: readonly (AstNode | undefined)[], rank: number, back?: number, always?: boolean) => void;

type Visited =
  | ast.PactFile
  | ast.CrisisText
  | ast.CrisisSection
  | ast.DossierText
  | ast.StatementBlock
  | ast.VoiceLine
  | ast.PendingLine
  | ast.SaidClause
  | ast.StatusLine
  | ast.ActorsText
  | ast.ScenarioPart
  | ast.ActorsBlock
  | ast.NumberLine
  | ast.Annex
  | ast.Article
  | ast.Role
  | ast.Wish
  | ast.Reading
  | ast.Sentence
  | ast.SubjectSentence
  | ast.NormPredicate
  | ast.Condition
  | ast.LetteredConditions
  | ast.LetteredAreas
  | ast.Determination
  | ast.FailingThat
  | ast.FailingFinding
  | ast.HelpAct
  | ast.ProvideAct
  | ast.TakeAction
  | ast.Menu
  | ast.DecideMeasures
  | ast.Event
  | ast.Expectation
  | ast.ArticleRef
  | ast.EventText;

function visit(
  node: Visited,
  rank: number,
  item: (node: AstNode | undefined, indent: number, heading?: boolean) => void,
  joint: Joint,
): void {
  switch (node.$type) {
    case 'PactFile':
      item(node.form, BODY);
      for (const part of node.front) item(part, 0);
      for (const part of [...node.articles, ...node.annexes]) item(part, 0, true);
      return;
    case 'Annex':
      for (const part of node.articles) item(part, 0, true);
      return;
    case 'Article':
      for (const part of node.items) item(part, BODY);
      return;
    case 'CrisisText':
      for (const part of node.texts) item(part, 0);
      for (const part of node.sections) item(part, 0, true);
      return;
    case 'CrisisSection':
      for (const part of node.steps) item(part, BODY);
      return;
    case 'DossierText':
      for (const part of node.items) item(part, 0, part.$type === 'StatementBlock');
      return;
    case 'StatementBlock':
      for (const part of node.clauses) item(part, BODY);
      return joint(node.tails, rank);
    case 'VoiceLine':
    case 'PendingLine':
    case 'SaidClause':
      return joint(node.tails, rank, 0);
    case 'StatusLine':
      joint([node.parts[0]], rank);
      return joint(node.parts.slice(1), rank);
    case 'ActorsText':
      item(node.base, 0);
      for (const part of [...node.blocks, ...node.scenarios]) item(part, 0, true);
      return;
    case 'ScenarioPart':
      for (const part of node.blocks) item(part, 0, true);
      return;
    case 'ActorsBlock':
      for (const part of node.lines) item(part, BODY);
      return;
    case 'NumberLine':
      return joint([node.origin], rank, 1);
    case 'Role':
      return joint(node.seats, rank);
    case 'Wish':
      joint([node.items[0]], rank);
      return joint(node.items.slice(1), rank + 0.5, 1);
    case 'Reading':
      return joint([node.body], rank);
    case 'Sentence':
      // What triggers stands on its own line, so that the eye finds the duty.
      return node.condition ? joint([node.body], rank, 0, node.$container.$type === 'Paragraph') : undefined;
    case 'SubjectSentence':
      return joint(node.predicates.slice(1), rank, 1);
    case 'NormPredicate':
      return joint(node.tails, rank);
    case 'Condition':
      return joint(node.items.slice(1), rank, 1);
    case 'LetteredConditions':
    case 'LetteredAreas':
      return joint(node.items, rank);
    case 'Determination':
      joint([node], rank);
      joint([node.meanwhile], rank, 1);
      return joint(node.extras, rank);
    case 'FailingThat':
      return joint([node.sentence], rank);
    case 'FailingFinding':
      return joint([node.deemed], rank);
    case 'HelpAct':
    case 'ProvideAct':
    case 'TakeAction':
      // A long bracket goes on lines of its own; "with" stays with the act.
      return node.menu && bracketIn(node.menu)?.long ? undefined : joint([node.menu], rank, 1);
    case 'Menu':
    case 'DecideMeasures':
      return joint(node.which, rank);
    case 'Event':
      return joint(node.tails, rank);
    case 'Expectation':
      if (node.label !== undefined || node.fixes.length > 0) joint([node.that], rank);
      return joint(node.tails, rank + 0.5);
    default:
      return undefined;
  }
}

/** The paragraph of `Article 2(4)`. */
function closeIn(node: Visited): readonly number[] {
  if (node.$type !== 'ArticleRef' && node.$type !== 'EventText' && node.$type !== 'Article') return [];
  if (node.paragraph === undefined || !node.$cstNode) return [];
  const leaf = CstUtils.flattenCst(node.$cstNode).find(({ tokenType }) => tokenType.name === 'PAR');
  return leaf ? [leaf.offset] : [];
}

const leavesOf = (node: AstNode, types: readonly string[]): readonly number[] =>
  node.$cstNode
    ? CstUtils.flattenCst(node.$cstNode)
        .filter(({ tokenType }) => types.includes(tokenType.name))
        .map(({ offset }) => offset)
        .toArray()
    : [];

function depthOf(node: AstNode): number {
  let depth = 0;
  for (let up = node.$container; up !== undefined; up = up.$container) depth += 1;
  return depth;
}
