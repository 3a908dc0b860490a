import type { NormRule } from '../compile/system.ts';
import type { Derivation } from '../model/report.ts';
import type { PartyId } from '../model/who.ts';
import type { Case, State } from '../state/state.ts';
import { contextOf, pactOf } from '../step/turn.ts';
import { derive } from './derive.ts';

/** The conditions of a norm in a case, each with its reasons. */
export const conditionsOf = (
  state: State,
  rule: NormRule,
  of: Case,
  bearer: PartyId | undefined,
): readonly Derivation[] => {
  const context = contextOf(state, pactOf(state, rule), of, bearer);
  const { norm } = rule;
  const out: Derivation[] = [];
  if (norm.when) out.push(derive(norm.when, context));
  for (const [name, part] of [
    ['while', norm.while],
    ['only if', norm.onlyIf],
    ['so far as', norm.soFarAs],
    ['until', norm.until],
    ['unless', norm.unless],
  ] as const) {
    if (!part) continue;
    const reasons = derive(part, context);
    out.push({ ...reasons, says: `${name} ${reasons.says}` });
  }
  return out;
};
