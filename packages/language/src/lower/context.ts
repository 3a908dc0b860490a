import type { Cite, IncidentKind, Instant, Range } from '@casus/engine';
import type { AstNode } from 'langium';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Code, DIAGNOSTICS } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { unknownName } from './unknown.ts';
import { singularOf, singulars } from '../link/plural.ts';
import { type ReadMoment, readMoment } from '../parse/moment.ts';
import type * as ast from '../generated/ast.ts';

/** What a pact names, by name: its own space before the catalogue's (LANGUAGE section 2). */
export interface Names {
  /** Role by singular and plural, to singular. */
  readonly roles: Map<string, string>;
  readonly bodies: Set<string>;
  readonly terms: Map<string, 'casus' | 'area' | 'group' | 'measures' | 'line'>;
}

/** What the lowering of one pact carries along. */
export interface Lowering {
  readonly id: string;
  readonly catalogue: Catalogue;
  readonly names: Names;
  readonly offset: number;
  readonly articles: ReadonlySet<string>;
  readonly diagnostics: Diagnostic[];
  /** States named so far: "any other power" is other than these. */
  readonly named: Set<string>;
  /** Tables of votes, by the name under which the pact gives them. */
  readonly weights: Map<string, Readonly<Record<string, number>>>;
  /** When the pact was signed, for what it fixes "as of signature". */
  signed: Instant | undefined;
  /** What the pact says of force (or of what else it names) in answer: that it is an attack, or that only a first use is one. */
  inAnswer: { readonly kinds: readonly IncidentKind[]; readonly attack: boolean } | undefined;
}

/** Choices taken while one unit is lowered: bracket or reading id to label. */
export type Env = Readonly<Record<string, string>>;

/** One sentence's surroundings. */
export interface Here {
  readonly low: Lowering;
  readonly env: Env;
  readonly cite: Cite;
  /** Subject of the sentence before, for "it". */
  readonly it?: string | undefined;
  readonly lettered?: ReadonlyMap<string, ast.LetteredArea>;
  /** Readings by id, for the open words of the sentence. */
  readonly readings: ReadonlyMap<string, ReadonlyMap<string, ast.Reading>>;
  /** Names of open terms that the sentence uses and no chosen reading settles. */
  readonly open: Set<string>;
}

const ORIGIN: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Range of a node, from 1. */
export const rangeOf = (node: AstNode): Range => {
  const at = node.$cstNode?.range;
  return at
    ? {
        line: at.start.line + 1,
        column: at.start.character + 1,
        endLine: at.end.line + 1,
        endColumn: at.end.character + 1,
      }
    : ORIGIN;
};

/** Text of a node on one line. */
export const textOf = (node: AstNode | undefined): string =>
  (node?.$cstNode?.text ?? '')
    .replace(/Note:[^\n]*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Adds a diagnostic; one place and code is reported once, however many resolutions meet it. */
export const complain = (
  low: Lowering,
  code: Code,
  node: AstNode,
  message: string,
  expected: readonly string[] = [],
): void => {
  const range = rangeOf(node);
  if (
    low.diagnostics.some(
      (known) =>
        known.code === code && known.range?.line === range.line && known.range.column === range.column,
    )
  )
    return;
  const fixed = expected[0];
  low.diagnostics.push({
    code,
    severity: DIAGNOSTICS[code].severity,
    message,
    range,
    expected,
    mend: fixed === undefined ? DIAGNOSTICS[code].mend : `Did you mean ${expected.join(' or ')}?`,
    related: [],
    ...(fixed === undefined ? {} : { fix: { title: `Write ${fixed}`, edits: [{ range, text: fixed }] } }),
  });
};

/** A moment as an instant; an impossible one is reported. */
export const momentOf = (low: Lowering, text: string, node: AstNode): ReadMoment | undefined => {
  const read = readMoment(text, low.offset, low.catalogue.zones);
  if ('fault' in read) {
    complain(
      low,
      'P003',
      node,
      `${text}: ${read.fault === 'zone' ? `no zone of time is called ${read.detail}` : 'no such day or time'}`,
    );
    return undefined;
  }
  return read;
};

/** The start of a moment. */
export const startOf = (low: Lowering, text: string | undefined, node: AstNode): Instant | undefined =>
  text === undefined ? undefined : momentOf(low, text, node)?.at;

/**
 * The instant at which what lasts until a moment is over. A date alone is the last day of it, so this is the
 * end of that day; an hour is that hour.
 */
export const overAt = (low: Lowering, text: string | undefined, node: AstNode): Instant | undefined => {
  const read = text === undefined ? undefined : momentOf(low, text, node);
  return read?.day ? ((read.end + 1) as Instant) : read?.at;
};

/** A party of the catalogue. */
export const partyId = (low: Lowering, name: string, node: AstNode): string => {
  const id = low.catalogue.party(name);
  if (id === undefined) {
    const { message, expected } = unknownName(low, name);
    complain(low, 'P002', node, message, expected);
    return name;
  }
  low.named.add(id);
  return id;
};

/** A role of this pact by any of its forms. */
export const roleNamed = (low: Lowering, name: string): string | undefined =>
  low.names.roles.get(name) ??
  singulars(name)
    .map((form) => low.names.roles.get(form))
    .find((form) => form !== undefined);

/** A defined term by any of its forms. */
export const termNamed = (low: Lowering, name: string): string | undefined =>
  low.names.terms.has(name)
    ? name
    : (singulars(name).find((form) => low.names.terms.has(form)) ??
      (low.names.terms.has(singularOf(name)) ? singularOf(name) : undefined));
