import type { PartyId } from '../model/who.ts';
import { report } from '../report/report.ts';
import type { State } from '../state/state.ts';

/** Parties that have an instance of a norm, in alphabetical order. */
export const bearersOf = (state: State, norm = '5.1'): readonly PartyId[] =>
  [
    ...new Set(
      report(state)
        .positions.filter((holding) => holding.norm === norm)
        .flatMap((holding) => holding.bearers),
    ),
  ].sort();
