import type { Cite, Derivation } from '@casus/engine';
import { cited } from './citing.ts';

/** The last conditions of a tree, below which nothing but events of the record stands, from left to right. */
function leaves(root: Derivation): readonly Derivation[] {
  const found: Derivation[] = [];
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (
      node.event === undefined &&
      node.of.every((below) => below.event !== undefined && below.of.length === 0)
    )
      found.push(node);
    // An exception that does not apply stands in nobody's way.
    stack.push(...node.of.filter((below) => !(below.value === 'false' && below.exception)).reverse());
  }
  return found;
}

const leavesWith = (root: Derivation, value: Derivation['value']): readonly Derivation[] =>
  leaves(root).filter((leaf) => leaf.value === value);

/**
 * How far a case was from setting a sentence off: by what failed, then by how early it failed (what kind of
 * act it was comes first, then who did it, to whom and where).
 */
const distance = (each: Derivation): number => {
  const all = leaves(each);
  const failed = all.filter((leaf) => leaf.value !== 'true').length;
  const first = all.findIndex((leaf) => leaf.value === 'false');
  return each.value === 'true' ? -1 : failed + (first < 0 ? 0 : 1 / (first + 2));
};

interface Reason {
  /** What was lacking. */
  readonly found: readonly Derivation[];
  /** How near the case came. */
  readonly far: number;
  /** Whether any of what the sentence asks was there. */
  readonly met: boolean;
  /** Whether an incident was weighed, element by element; else a sentence failed for one plain reason. */
  readonly weighed: boolean;
  /** The sentence that it stopped, for a reason without a sentence of its own. */
  readonly norm: Derivation;
}

/** Reasons in one line, each with its article; those that share one name it once, at the end. */
const saidAll = (found: readonly Derivation[], norm: Derivation): string => {
  const source = (leaf: Derivation): string => {
    const cite = leaf.cite ?? norm.cite;
    return cite === undefined ? '' : ` (${cited(cite)})`;
  };
  return found
    .map((leaf, index) => {
      const next = found[index + 1];
      return `${leaf.says}${next && source(next) === source(leaf) ? '' : source(leaf)}`;
    })
    .join('; ');
};

/** What a contested case waits for: the element in doubt, else the finding that has not come. */
function doubtIn(
  each: Derivation,
  norm: Derivation,
): { readonly says: string; readonly cites: readonly Cite[] } | undefined {
  const [leaf] = leavesWith(each, 'contested');
  if (leaf) return { says: saidAll([leaf], norm), cites: citesOf([leaf, norm]) };
  const waits: Derivation[] = [];
  const stack = [each];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.value === 'contested' && node.flip) waits.push(node);
    stack.push(...node.of);
  }
  const last = waits.at(-1);
  return (
    last && {
      says: `it waits for ${last.flip ?? ''}${last.cite ? ` (${cited(last.cite)})` : ''}`,
      cites: citesOf([last, norm]),
    }
  );
}

/** What decided a "why not?": sentences that do bind, a doubt that stays open, or what stood in the way of the case that came nearest. */
type Found =
  | { readonly kind: 'owed'; readonly cites: readonly Cite[] }
  | { readonly kind: 'doubt'; readonly says: string; readonly cites: readonly Cite[] }
  | {
      readonly kind: 'failed';
      readonly says: string;
      readonly cites: readonly Cite[];
      readonly weighed: boolean;
    }
  | { readonly kind: 'nothing' };

/** Most reasons that one line gives. */
const GIVEN = 3;

const citesOf = (nodes: readonly Derivation[]): readonly Cite[] => {
  const all = nodes.flatMap(({ cite }) => (cite ? [cite] : []));
  return all.filter((cite, index) => all.findIndex((other) => cited(other) === cited(cite)) === index);
};

function decided(root: Derivation): Found {
  const owed = root.of.filter((norm) => norm.value === 'true' && norm.of.length > 0);
  if (owed.length > 0) return { kind: 'owed', cites: citesOf(owed) };
  const tried = root.of.flatMap((norm) =>
    norm.of.length === 0 ? [{ norm, in: norm }] : norm.of.map((each) => ({ norm, in: each })),
  );
  for (const { norm, in: each } of tried) {
    if (each.value !== 'contested' || each.of.length === 0) continue;
    const doubt = doubtIn(each, norm);
    if (doubt) return { kind: 'doubt', ...doubt };
  }
  const [reason] = tried
    .flatMap(({ norm, in: each }): readonly Reason[] => {
      const found = leavesWith(each, 'false');
      return found.length > 0
        ? [
            {
              found,
              far: distance(each),
              met: leavesWith(each, 'true').length > 0,
              weighed: leaves(each).length > 1,
              norm,
            },
          ]
        : [];
    })
    // Of cases that came equally near under one sentence, the latest.
    .map((reason, index, every) => ({
      ...reason,
      rank: [every.findIndex(({ norm }) => norm === reason.norm), -index],
    }))
    // A case of which something is met says more than one of which nothing is, and either more than a sentence that was
    // never in question.
    .sort(
      (a, b) =>
        Number(a.norm.of.length === 0) - Number(b.norm.of.length === 0) ||
        Number(b.met) - Number(a.met) ||
        Number(b.weighed) - Number(a.weighed) ||
        a.far - b.far ||
        (a.rank[0] ?? 0) - (b.rank[0] ?? 0) ||
        (a.rank[1] ?? 0) - (b.rank[1] ?? 0),
    );
  if (!reason) return { kind: 'nothing' };
  const given = reason.found
    .filter((leaf, index, all) => all.findIndex(({ says }) => says === leaf.says) === index)
    .slice(0, GIVEN);
  return {
    kind: 'failed',
    says: saidAll(given, reason.norm),
    cites: citesOf([...given, reason.norm]),
    weighed: reason.norm.of.length > 0,
  };
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** Whether every sentence failed for one and the same reason: the pact is not in force, the party is not one of it. */
const alike = (root: Derivation): boolean => root.of.every(({ says }) => says === root.of[0]?.says);

/** Articles on which the answer to a "why not?" rests. */
export const restsOn = (root: Derivation): readonly Cite[] => {
  const found = decided(root);
  return found.kind === 'nothing' ? citesOf(root.of) : found.cites;
};

/**
 * The answer to "why not?" in one line, before the reasons: what stood in the way in the case that came
 * nearest. "No: the Falkland Islands lie outside the Treaty Area (Article 6 of NAT-1949)."
 * A `wide` question names no article.
 */
export function whyNotAnswer(root: Derivation, party: string, wide = false): string {
  const found = decided(root);
  switch (found.kind) {
    case 'owed':
      return `But it is: ${found.cites.map(cited).join(', ')}. The reasons are below.`;
    case 'doubt':
      return `That is contested: ${found.says}.`;
    case 'failed':
      return wide
        ? `No: nothing on the record puts a duty on ${party}.${found.weighed ? ` What came nearest failed because ${found.says}.` : alike(root) ? ` ${capital(found.says)}.` : ''}`
        : `No: ${found.says}.`;
    case 'nothing':
      return wide ? `No: nothing on the record puts a duty on ${party}.` : `No: ${root.says}.`;
  }
}

/**
 * The same tree with, under each sentence, only the case that comes nearest to setting it off (or sets it
 * off): for a question so wide that every sentence and every event would answer it.
 */
export const nearestOnly = (root: Derivation): Derivation => ({
  ...root,
  of: root.of.map((norm) => {
    const [nearest] = [...norm.of].sort(
      (a, b) =>
        Number(leavesWith(b, 'true').length > 0) - Number(leavesWith(a, 'true').length > 0) ||
        distance(a) - distance(b),
    );
    return nearest === undefined ? norm : { ...norm, of: [nearest] };
  }),
});

/** The heading over such an answer: "Is the United States obliged under Article 5 of NAT-1949?" */
export const whyNotQuestion = (
  party: string,
  article: string | undefined,
  pact: string | undefined,
): string =>
  `Is ${party} obliged${article === undefined ? '' : ` under Article ${article}`}${pact === undefined ? '' : ` ${article === undefined ? 'under' : 'of'} ${pact}`}?`;
