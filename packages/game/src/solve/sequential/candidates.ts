import type { Numbers } from '../../linear/numbers.ts';
import type { Arithmetic } from '../../number/arithmetic.ts';
import type { Group } from './groups.ts';
import { contentBeliefs } from './programs.ts';

/** Beliefs of one set by group; 0 for a group that is not believed. */
export type Candidate<N> = readonly N[];

/** What the player of a set may believe and still be content with what it does. */
export type Contentment<N> =
  | { readonly kind: 'whatever it believes' }
  | { readonly kind: 'with some beliefs'; readonly candidates: readonly Candidate<N>[] }
  | { readonly kind: 'never' };

/**
 * Judges one set. Of all beliefs that leave the player content, those are tried that stand alone (one group), on the edge
 * between two groups (the ends of the stretch, and its middle), and the one that the linear program finds.
 */
export function contentmentOf<N>(groups: readonly Group<N>[], numbers: Numbers<N>): Contentment<N> {
  const { zero, one, compare } = numbers.arithmetic;
  const isContent = groups.map(({ gains }) => gains.every((gain) => compare(gain, zero) <= 0));
  if (isContent.every(Boolean)) return { kind: 'whatever it believes' };
  const found = contentBeliefs(groups, numbers);
  if (!found) return { kind: 'never' };
  const alone = groups.flatMap((_, at): readonly Candidate<N>[] =>
    isContent[at] ? [groups.map((__, other) => (other === at ? one : zero))] : [],
  );
  const edges = groups.flatMap((first, a) =>
    groups
      .slice(a + 1)
      .flatMap((second, next) =>
        between(first, second, numbers.arithmetic).map(([share, rest]) =>
          groups.map((_, at) => (at === a ? share : at === a + 1 + next ? rest : zero)),
        ),
      ),
  );
  return { kind: 'with some beliefs', candidates: [...alone, ...edges, found] };
}

/** Shares of two groups, both above 0, that leave the player content: the ends of the stretch, and its middle. */
function between<N>(
  first: Group<N>,
  second: Group<N>,
  { zero, one, plus, minus, over, compare }: Arithmetic<N>,
): readonly (readonly [N, N])[] {
  let [low, high] = [zero, one];
  for (const [action, gain] of first.gains.entries()) {
    const other = second.gains[action] ?? zero;
    const slope = minus(gain, other);
    if (compare(slope, zero) === 0) {
      if (compare(other, zero) > 0) return [];
      continue;
    }
    const bound = over(minus(zero, other), slope);
    if (compare(slope, zero) > 0) high = compare(bound, high) < 0 ? bound : high;
    else low = compare(bound, low) > 0 ? bound : low;
  }
  if (compare(low, high) > 0) return [];
  const middle = over(plus(low, high), plus(one, one));
  return [middle, low, high]
    .filter(
      (share, at, all) => compare(share, zero) > 0 && compare(share, one) < 0 && all.indexOf(share) === at,
    )
    .map((share) => [share, minus(one, share)] as const);
}
