import { FORCE, isSameAct } from '../catalogue/families.ts';
import { isWithinMeasure } from '../casus/measures.ts';
import type { Proposition } from '../model/crisis.ts';
import type { Holding } from '../model/report.ts';
import type { PartyId, Who } from '../model/who.ts';
import type { State } from '../state/state.ts';
import { includes } from '../state/who.ts';
import { contextOf, pactOf } from '../step/turn.ts';
import { contextFor } from './speaks.ts';

/** An expectation about what somebody owes or may do. */
export type Position = Extract<Proposition, { kind: 'position' }>;

/** Whether what is owed is the act that an expectation speaks of. */
export const actFits = (state: State, that: Position, holding: Holding): boolean => {
  const { act } = that;
  if (!act) return true;
  const rule = state.system.norms.find(
    (entry) => entry.norm.id === holding.norm && pactOf(state, entry).pact.id === holding.pact,
  );
  const force =
    FORCE.has(act.verb) &&
    rule?.norm.act.menu !== undefined &&
    [
      ...(rule.norm.act.menu.mustInclude ?? []),
      ...(rule.norm.act.menu.owed === 'all' ? rule.norm.act.menu.items : []),
    ].some((item) => isWithinMeasure(item.measure, 'force'));
  if (!isSameAct(act.verb, holding.verb) && !force) return false;
  const meant = (who: Who | undefined, parties: readonly PartyId[]): boolean =>
    who === undefined ||
    parties.length === 0 ||
    parties.some(
      (party) =>
        includes(
          who,
          party,
          contextFor(state, holding.pact) ??
            contextOf(state, pactOf(state, rule ?? (state.system.norms[0] as never)), undefined),
        ) === 'true',
    );
  return meant(act.to, holding.to) && meant(act.against, holding.against);
};
