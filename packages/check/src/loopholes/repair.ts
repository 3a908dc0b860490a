import type { System } from '@casus/engine';
import { recompiled } from '../blockers/mend.ts';
import { BY_RUNG } from '../envelope/scale.ts';
import type { Step } from '../model.ts';
import type { Slug } from './catalogue.ts';
import type { Finding, Inquiry } from './finding.ts';
import { floorOf } from './floor.ts';
import { loopholesOf } from './loopholes.ts';

/** What came of asking again under a repaired text. */
export interface Tried {
  /** The loophole is no longer found, and all was looked at. */
  readonly gone: boolean;
  /** What the text assures before and after, everything else in it left as it is; absent where the search did not end. */
  readonly before?: readonly Step[];
  readonly after?: readonly Step[];
}

/** Asks the same again of a repaired text: whether the loophole is gone, and what the text then assures. */
export const tried = (inquiry: Inquiry, slug: Slug, repaired: System): Tried => {
  const again: Inquiry = { ...inquiry, question: { ...inquiry.question, system: repaired } };
  const { value, bounds } = loopholesOf(again);
  const assured = ({ question, guarantors, scale = BY_RUNG, states = 20_000 }: Inquiry) => {
    const { least, bounds: reach } = floorOf(question, guarantors, scale, states);
    return reach.exhausted ? least : undefined;
  };
  const before = assured(inquiry);
  const after = assured(again);
  return {
    gone: bounds.exhausted && !value.some((finding) => finding.slug === slug),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
};

/** Tries the repair of a finding on the model; undefined where only words say what to do. */
export const tryRepair = (inquiry: Inquiry, { slug, repair: { edit } }: Finding): Tried | undefined =>
  edit && tried(inquiry, slug, recompiled(inquiry.question.system, edit));
