import { comparedIn } from '@casus/check';
import {
  label,
  loopholeLanes,
  type LoopholesResult,
  type Names,
  standalone,
  type TwoRuns,
  zoneAt,
} from '@casus/views';
import type { Asked } from '../check/question.ts';
import { bad, EXIT } from '../exit.ts';
import { write } from '../write.ts';
import type { Discovered } from './find.ts';

/** Of each loophole that has runs: the run with it and the run without it. */
export const twoRunsOf = (
  found: readonly Discovered[],
  { loopholes }: LoopholesResult,
  names: Names,
): readonly TwoRuns[] => {
  const several = new Set(loopholes.map(({ guarantors }) => guarantors[0])).size > 1;
  return loopholes.flatMap(({ slug, guarantors: [guarantor = ''] }) => {
    const one = found.find(
      ({ finding, staged }) => finding.slug === slug && staged.stage.guarantor === guarantor,
    );
    const two = one && comparedIn(one.finding);
    return two && one
      ? [
          {
            name: several ? `${slug}, ${label(names, guarantor)}` : slug,
            parties: one.finding.guarantors,
            ...two,
          },
        ]
      : [];
  });
};

/** Draws the run with each loophole above the run without it; the problem where there is nothing to draw, or the machine refuses. */
export const drawnLoopholes = (
  file: string,
  found: readonly Discovered[],
  result: LoopholesResult,
  { loaded }: Asked,
  names: Names,
): ReturnType<typeof bad> | undefined => {
  const runs = twoRunsOf(found, result, names);
  if (runs.length === 0)
    return bad(
      EXIT.findings,
      `--svg ${file}: there is nothing to draw`,
      'a loophole that is read off the words has no run, and so no picture',
    );
  const [home = ''] = loaded.map(({ draft }) => draft.id);
  const title = `What each loophole takes away: ${loaded.map(({ draft }) => draft.title).join('; ')}`;
  return write(file, standalone(loopholeLanes(title, runs, { names, zone: zoneAt(0), home }).svg), '--svg');
};
