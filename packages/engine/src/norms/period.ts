import type { NormRule } from '../compile/system.ts';
import type { Instant } from '../model/time.ts';
import { addSpan } from '../time/civil.ts';

/** The length of the period in which a recurring duty is owed anew ("40 billion EUR a year"). */
const LENGTHS: Readonly<
  Record<'year' | 'month' | 'day', { readonly months: number; readonly days: number }>
> = {
  year: { months: 12, days: 0 },
  month: { months: 1, days: 0 },
  day: { months: 0, days: 1 },
};

/** When a period of a recurring duty ends: so many periods after it first arose. */
export const endOfPeriod = ({ per }: NormRule, first: Instant, period: number, offset: number): number => {
  if (per === undefined) return Number.NaN;
  const { months, days } = LENGTHS[per];
  // Counted from the first, so that a year that began on 29 February ends on one where there is one.
  return addSpan(
    first,
    { kind: 'calendar', months: months * (period + 1), days: days * (period + 1) },
    offset,
  );
};
