import {
  correlatedSize,
  correlatedSteps,
  type Found,
  inDoubles,
  inFractions,
  type Lottery,
  strategyCounts,
} from '@casus/game';
import type { Patience } from '../check/patience.ts';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { driven } from './drive.ts';
import { judgedLottery, type Written } from './judge.ts';
import { DOUBLES } from './mixed.ts';
import { counted, type Solved } from './shown.ts';
import { FRACTIONS, type Tabled } from './tables.ts';

const PIVOTS = 100_000;
/** Numbers held at once: in fractions up to the first, in doubles up to the second. */
const [EXACTLY, MOST] = [20_000, 20_000_000];

/** The correlated equilibrium with the greatest sum of payoffs. */
export async function correlate({ game }: Tabled, patience?: Patience): Promise<Outcome<Solved>> {
  const { cells, profiles, constraints } = correlatedSize(strategyCounts(game));
  if (cells > MOST)
    return bad(
      EXIT.stopped,
      `its linear program would have ${profiles.toLocaleString('en')} unknowns and ${constraints.toLocaleString('en')} constraints`,
      'every equilibrium is a correlated one: ask for --concept nash',
    );
  if (cells <= EXACTLY) {
    const found = await driven(correlatedSteps(game, inFractions, { budget: PIVOTS }), patience);
    return good(solvedBy(found, FRACTIONS));
  }
  return good(
    solvedBy(await driven(correlatedSteps(game, inDoubles, { budget: PIVOTS }), patience), DOUBLES),
  );

  function solvedBy<N>(found: Found<Lottery<N>, N>, written: Written<N>): Solved {
    if (found.kind === 'equilibrium')
      return {
        concept: 'correlated',
        headline: `The correlated equilibrium with the greatest sum of payoffs, ${written.exact ? 'exact' : 'in doubles'} (${counted(profiles, 'profile', 'profiles')}, ${counted(constraints, 'constraint', 'constraints')})`,
        complete: true,
        equilibria: [judgedLottery(game, found.profile, written)],
      };
    return {
      concept: 'correlated',
      headline: 'No best correlated equilibrium was found',
      complete: false,
      equilibria: [],
      gaveUp: {
        why: found.why,
        ...(found.best ? { best: judgedLottery(game, found.best.profile, written) } : {}),
      },
    };
  }
}
