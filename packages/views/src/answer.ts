import type { Derivation } from '@casus/engine';
import { cited } from './citing.ts';

/** The leaves of a tree that are no event of the record, from left to right. */
function leaves(root: Derivation): readonly Derivation[] {
  const found: Derivation[] = [];
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.of.length === 0 && node.event === undefined) found.push(node);
    stack.push(...[...node.of].reverse());
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
  readonly leaf: Derivation;
  /** How near the case came. */
  readonly far: number;
  /** The sentence that it stopped, for a reason without a sentence of its own. */
  readonly norm: Derivation;
}

const said = ({ leaf, norm }: Reason): string => {
  const cite = leaf.cite ?? norm.cite;
  return `${leaf.says}${cite === undefined ? '' : ` (${cited(cite)})`}`;
};

/** What a contested case waits for: the element in doubt, else the finding that has not come. */
function doubtIn(each: Derivation, norm: Derivation): string | undefined {
  const [leaf] = leavesWith(each, 'contested');
  if (leaf) return said({ leaf, far: 0, norm });
  const waits: Derivation[] = [];
  const stack = [each];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.value === 'contested' && node.flip) waits.push(node);
    stack.push(...node.of);
  }
  const last = waits.at(-1);
  return last && `it waits for ${last.flip ?? ''}${last.cite ? ` (${cited(last.cite)})` : ''}`;
}

/**
 * The answer to "why not?" in one line, before the reasons: what stood in the way in the case that came
 * nearest. "No: the Falkland Islands lie outside the Treaty Area (Article 6 of NAT-1949)."
 * A `wide` question names no article.
 */
export function whyNotAnswer(root: Derivation, party: string, wide = false): string {
  const owed = root.of.filter((norm) => norm.value === 'true' && norm.of.length > 0);
  const cites = [...new Set(owed.flatMap((norm) => (norm.cite ? [cited(norm.cite)] : [])))];
  if (owed.length > 0) return `But it is: ${cites.join(', ')}. The reasons are below.`;
  const tried = root.of.flatMap((norm) =>
    norm.of.length === 0 ? [{ norm, in: norm }] : norm.of.map((each) => ({ norm, in: each })),
  );
  const nearest = (value: Derivation['value']): Reason | undefined =>
    tried
      .flatMap(({ norm, in: each }): readonly Reason[] => {
        const found = leavesWith(each, value);
        const leaf = found.find((node) => node.cite !== undefined) ?? found[0];
        return leaf ? [{ leaf, far: distance(each), norm }] : [];
      })
      // A case that was weighed and failed says more than a sentence that was never in question.
      .sort((a, b) => Number(a.norm.of.length === 0) - Number(b.norm.of.length === 0) || a.far - b.far)[0];
  const open = tried.filter(({ in: each }) => each.value === 'contested' && each.of.length > 0);
  const doubt = open.map(({ norm, in: each }) => doubtIn(each, norm)).find((words) => words !== undefined);
  if (doubt !== undefined) return `That is contested: ${doubt}.`;
  const reason = nearest('false');
  if (wide)
    return `No: nothing on the record puts a duty on ${party}.${reason && reason.norm.of.length > 0 ? ` What came nearest failed because ${said(reason)}.` : ''}`;
  return `No: ${reason ? said(reason) : root.says}.`;
}

/**
 * The same tree with, under each sentence, only the case that comes nearest to setting it off (or sets it
 * off): for a question so wide that every sentence and every event would answer it.
 */
export const nearestOnly = (root: Derivation): Derivation => ({
  ...root,
  of: root.of.map((norm) => {
    const [nearest] = [...norm.of].sort((a, b) => distance(a) - distance(b));
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
