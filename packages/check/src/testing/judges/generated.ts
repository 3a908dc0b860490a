import fc from 'fast-check';
import { caseArbitrary } from '../cases.arbitrary.ts';
import { questionOf } from '../said.ts';
import { askingOf, checked, type Cells, type Pair, pairOf } from './agree.ts';
import type { Asking } from './promela.ts';

/** Generated pacts that a judge can be asked about. */

const GROUPS = [['POL'], ['USA'], ['POL', 'USA']];

/** So many generated pacts, as they are read for a judge. */
export const generated = (pacts: number, seed: number): readonly Pair[] =>
  fc.sample(caseArbitrary, { numRuns: pacts, seed }).map((json) => pairOf(questionOf(json, 60), GROUPS));

/** Pairs that the fragment bears and the checker can exhaust, with what it says of them. */
export const comparable = (
  pairs: readonly Pair[],
  states: number,
): readonly { readonly pair: Pair; readonly asking: Asking; readonly cells: readonly Cells[] }[] =>
  pairs.flatMap((pair) => {
    const asking = askingOf(pair);
    const cells = asking && checked(pair, asking.machine, states);
    return asking && cells ? [{ pair, asking, cells }] : [];
  });
