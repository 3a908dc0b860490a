import type { NormRule } from '../compile/system.ts';
import type { Context } from '../state/context.ts';
import { caseIn } from '../state/read.ts';
import { dueOf } from './deadline.ts';

/**
 * Until when a liberty or a power may be used ("may contest within 24 hours of the invocation"), in ms; NaN
 * where the text sets no time, or its anchor has not come.
 */
export const closesAt = (rule: NormRule, context: Context): number => {
  const of = context.case ?? caseIn(context.state, 0);
  return of ? dueOf(rule, context.rule, of, context.bearer, context.state, of.known) : Number.NaN;
};

/** Whether the time to use a liberty or a power has passed; the last instant is in time. */
export const isClosed = (rule: NormRule, context: Context): boolean =>
  rule.norm.deadline.kind !== 'none' && context.state.now > closesAt(rule, context);
