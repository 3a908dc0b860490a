import type { Body, ChoicePoint, Draft, Instant, PartyId, Range, Role, Seat } from '@casus/engine';
import type { AstNode } from 'langium';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { suggest } from '../link/suggest.ts';
import { CRISIS_DIAGNOSTICS } from './diagnostics.ts';
import type { CrisisCode, CrisisDiagnostic } from './diagnostics.ts';

/** What the lowering of one chronicle carries along. */
export interface Reading {
  readonly catalogue: Catalogue;
  readonly drafts: ReadonlyMap<string, Draft>;
  /** Ids that the head names, and the Charter, which is the background of all. */
  readonly inHead: ReadonlySet<string>;
  readonly chosen: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly diagnostics: CrisisDiagnostic[];
  /** Event numbers met so far. */
  readonly numbers: Map<number, Range>;
  /** Titles put to a vote, decided, or proposed so far. */
  readonly titles: Set<string>;
  /** Whom the latest incident hit: left out of "each other Member". */
  victims: readonly PartyId[];
}

/** The Charter, visible everywhere (LANGUAGE section 2, name spaces). */
export const CHARTER = 'UNC-1945';

const ORIGIN: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Where a node stands; lines and columns count from 1. */
export function rangeOf(node: AstNode): Range {
  const at = node.$cstNode?.range;
  if (!at) return ORIGIN;
  return {
    line: at.start.line + 1,
    column: at.start.character + 1,
    endLine: at.end.line + 1,
    endColumn: at.end.character + 1,
  };
}

/** The words of a sentence on one line. */
export const wordsOf = (node: AstNode): string => (node.$cstNode?.text ?? '').replace(/\s+/g, ' ').trim();

/** What a diagnostic says beside its message. */
export interface Hint {
  readonly mend?: string;
  readonly expected?: readonly string[];
  /** The name that is wrong, where the node says more. */
  readonly wrong?: string;
}

/** Adds a diagnostic at a node. */
export function report(
  reading: Reading,
  code: CrisisCode,
  node: AstNode,
  message: string,
  hint: Hint = {},
): void {
  const { severity, mend } = CRISIS_DIAGNOSTICS[code];
  const place = hint.wrong === undefined ? undefined : rangeOfWords(node, hint.wrong);
  const meant = hint.expected?.[0];
  reading.diagnostics.push({
    code,
    severity,
    message,
    range: place ?? rangeOf(node),
    expected: hint.expected ?? [],
    mend: hint.mend ?? mend,
    related: [],
    ...(place && meant !== undefined
      ? { fix: { title: `Write ${meant}`, edits: [{ range: place, text: meant }] } }
      : {}),
  });
}

/** Where a node says these words, on one line. */
function rangeOfWords(node: AstNode, words: string): Range | undefined {
  const at = node.$cstNode?.text.indexOf(words) ?? -1;
  if (at < 0 || !node.$cstNode || words === '') return undefined;
  const { line, column } = rangeOf(node);
  const before = node.$cstNode.text.slice(0, at).split('\n');
  const start = {
    line: line + before.length - 1,
    column: (before.length === 1 ? column : 1) + (before.at(-1)?.length ?? 0),
  };
  return { ...start, endLine: start.line, endColumn: start.column + words.length };
}

/** "Did you mean ...": what a diagnostic suggests instead of a wrong name. */
export function suggestion(wrong: string, known: readonly string[]): Hint {
  const near = suggest(wrong, known);
  return near.length === 0
    ? { wrong }
    : { mend: `Did you mean ${near.join(' or ')}?`, expected: near, wrong };
}

const isChoice = (value: unknown): value is ChoicePoint =>
  typeof value === 'object' && value !== null && 'choose' in value && 'values' in value;

/** The parts of a list of a draft, with the alternatives that the crisis chose spliced in; an open choice counts as plain, or as its first alternative. */
function settled<T>(list: unknown, chosen: Readonly<Record<string, string>> | undefined): readonly T[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown): readonly T[] => {
    if (!isChoice(item)) return [item as T];
    const value = item.values[chosen?.[item.choose] ?? 'plain'] ?? Object.values(item.values)[0];
    return Array.isArray(value)
      ? (value as readonly T[])
      : value === undefined || value === null
        ? []
        : [value as T];
  });
}

/** Pacts, and what is chosen in them. */
type Texts = Pick<Reading, 'drafts' | 'chosen'>;

/** Roles of a pact, with the bracketed ones that the crisis chose. */
export const rolesOf = (reading: Texts, pact: string): readonly Role[] =>
  settled<Role>(reading.drafts.get(pact)?.template.roles, reading.chosen[pact]);

/** Bodies of a pact. */
export const bodiesOf = (reading: Texts, pact: string): readonly Body[] =>
  settled<Body>(reading.drafts.get(pact)?.template.bodies, reading.chosen[pact]);

/** Who holds a role at an instant: known only where the pact lists parties. */
export function holders(reading: Reading, pact: string, role: Role, at: Instant): readonly PartyId[] {
  return settled<Seat>(role.seats, reading.chosen[pact])
    .filter((seat) => seat.party !== 'all states')
    .filter(
      (seat) => (seat.from === undefined || seat.from <= at) && (seat.until === undefined || at < seat.until),
    )
    .map((seat) => seat.party);
}

/** The role called so, in singular or plural. */
export const roleCalled = (reading: Reading, pact: string, name: string): Role | undefined =>
  rolesOf(reading, pact).find((role) => role.singular === name || role.plural === name);

/** Checks that a pact exists and that the head names it; says so once per mention. */
export function pactAt(reading: Reading, pact: string, node: AstNode): boolean {
  if (reading.inHead.has(pact)) return true;
  if (reading.drafts.has(pact))
    report(reading, 'C012', node, `The head of this crisis does not name ${pact}.`, {
      mend: `Add ${pact} after "under".`,
    });
  else
    report(
      reading,
      'C004',
      node,
      `There is no pact ${pact}.`,
      suggestion(pact, [...reading.inHead, ...reading.drafts.keys()]),
    );
  return false;
}

/** Pacts in which unqualified names of bodies are looked up: those of the head, then the Charter. */
export const visiblePacts = (reading: Reading): readonly string[] => [...reading.inHead];
