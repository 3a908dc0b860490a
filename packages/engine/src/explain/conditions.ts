import type { NormRule } from '../compile/system.ts';
import type { Derivation } from '../model/report.ts';
import type { PartyId } from '../model/who.ts';
import type { Case, State } from '../state/state.ts';
import { contextOf, pactOf } from '../step/turn.ts';
import { derive } from './derive.ts';

/**
 * The conditions of a norm in a case, each with its reasons. Of a prohibition that was `broken` an exception did not cover
 * the act when it was done, whatever holds of the case since: the victim's own self-defence, or a decision that came
 * later, excuses nothing.
 */
export const conditionsOf = (
  state: State,
  rule: NormRule,
  of: Case,
  bearer: PartyId | undefined,
  broken = false,
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
    const isException = name === 'until' || name === 'unless';
    if (broken && isException && reasons.value !== 'false') {
      out.push({
        says: `${name} ${reasons.says}: not for this act when it was done`,
        value: 'false',
        exception: true,
        of: [],
      });
      continue;
    }
    // A proviso that fails is told as what it lacks; an exception keeps its word, since it fails where it does not apply.
    const lacks = reasons.value === 'false' && !isException;
    out.push({
      ...reasons,
      says: lacks ? `${reasons.says}, which it asks for (${name})` : `${name} ${reasons.says}`,
      ...(isException ? { exception: true as const } : {}),
    });
  }
  return out;
};
