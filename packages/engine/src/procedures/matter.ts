import type { Body, Matter, VoteRule } from '../model/body.ts';
import type { Motion } from '../model/event.ts';

/**
 * On what a motion bears, the closest first. What the chronicle says of it stands alone; else it follows
 * from what the motion would do. A motion of which neither is known is one on substance.
 */
export const mattersOf = (motion: Motion): readonly Matter[] => {
  if (motion.matter !== undefined) return [motion.matter];
  if (motion.verb === 'finds') return ['findings'];
  if (motion.measures?.includes('force')) return ['force', 'measures'];
  return motion.verb === 'orders' || motion.verb === 'takes measures' || motion.measures !== undefined
    ? ['measures']
    : [];
};

/** Whether a rule, veto or exclusion on a matter reaches a motion. */
export const bears = (on: Matter, motion: Motion): boolean => {
  const matters = mattersOf(motion);
  return on === 'all' || matters.includes(on) || (on === 'substance' && !matters.includes('procedure'));
};

/** The rule of a body for a motion: the closest matter, then substance, then all; unanimity where the text has none. */
export const ruleFor = (body: Body, motion: Motion): VoteRule => {
  const order: readonly Matter[] = [...mattersOf(motion), 'substance', 'all'];
  for (const matter of order) {
    const found = bears(matter, motion) ? body.rules.find((entry) => entry.on === matter) : undefined;
    if (found) return found.rule;
  }
  return { kind: 'unanimity' };
};

/** A rule in words. */
export const ruleWords = (rule: VoteRule): string => {
  switch (rule.kind) {
    case 'votes':
      return rule.of > rule.need ? `${rule.need} of ${rule.of} votes` : `${rule.need} votes`;
    case 'weighted':
      return `${rule.need} weighted by ${rule.by}`;
    default:
      return rule.kind;
  }
};
