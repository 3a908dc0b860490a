import type { Instant, Span } from '../model/time.ts';

/**
 * Civil dates on the proleptic Gregorian calendar, at a fixed offset from UTC. Days from and to civil
 * dates after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), re-derived.
 */

export const MINUTE = 60_000;
/** Milliseconds in an hour. */
export const HOUR = 60 * MINUTE;
/** Milliseconds in a day. */
export const DAY = 24 * HOUR;

/** A date and time of day at some offset. Months count from 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
}

/** Days since 1970-01-01 of a civil date. */
export const daysFromCivil = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

/** Civil date of a number of days since 1970-01-01. */
export const civilFromDays = (
  days: number,
): { readonly year: number; readonly month: number; readonly day: number } => {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
};

/** Length of a month in days. */
export const daysInMonth = (year: number, month: number): number =>
  daysFromCivil(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) -
  daysFromCivil(year, month, 1);

/** Whether the date exists ("30 February" does not). */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The instant of a civil date and time at `offset` minutes east of UTC. */
export const instant = (
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  offset = 0,
  ms = 0,
): Instant =>
  (daysFromCivil(year, month, day) * DAY + hour * HOUR + (minute - offset) * MINUTE + ms) as Instant;

/** The civil date and time of an instant at `offset` minutes east of UTC. */
export const civil = (at: Instant, offset = 0): Civil => {
  const local = at + offset * MINUTE;
  const days = Math.floor(local / DAY);
  const rest = local - days * DAY;
  return {
    ...civilFromDays(days),
    hour: Math.floor(rest / HOUR),
    minute: Math.floor((rest % HOUR) / MINUTE),
    second: Math.floor((rest % MINUTE) / 1000),
    ms: rest % 1000,
  };
};

/** Day of the week of a day number, Monday 0 to Sunday 6. */
const weekday = (days: number): number => (((days + 3) % 7) + 7) % 7;

/**
 * `from` plus `span`. Calendar months end on the same day of the month, else on its last day; calendar
 * and working days keep the time of day at `offset`. An absolute span ignores `offset`.
 */
export const addSpan = (from: Instant, span: Span, offset = 0): Instant => {
  switch (span.kind) {
    case 'exact':
      return (from + span.ms) as Instant;
    case 'calendar': {
      const start = civil(from, offset);
      const months = start.year * 12 + (start.month - 1) + span.months;
      const year = Math.floor(months / 12);
      const month = months - year * 12 + 1;
      const day = Math.min(start.day, daysInMonth(year, month));
      const date = (daysFromCivil(year, month, day) + span.days) * DAY;
      const time = start.hour * HOUR + start.minute * MINUTE + start.second * 1000 + start.ms;
      return (date + time - offset * MINUTE) as Instant;
    }
    case 'working': {
      const local = from + offset * MINUTE;
      let day = Math.floor(local / DAY);
      const time = local - day * DAY;
      if (span.days > 0) {
        // From a weekend, days count as from the Friday before; five working days are a week.
        day -= Math.max(0, weekday(day) - 4);
        day += 7 * Math.floor(span.days / 5);
        for (let left = span.days % 5; left > 0; ) {
          day += 1;
          if (weekday(day) < 5) left -= 1;
        }
      }
      return (day * DAY + time - offset * MINUTE) as Instant;
    }
  }
};
