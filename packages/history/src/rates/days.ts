/** A day as a number that sorts: 19490404. Unknown parts of a beginning are the first of the year or the month. */
export const dayFrom = (year: number, month: number, day: number): number =>
  year * 10_000 + (month > 0 ? month : 1) * 100 + (day > 0 ? day : 1);

/** The last day that a date allows: unknown parts are the last of the year or the month. */
export const dayUntil = (year: number, month: number, day: number): number =>
  year * 10_000 + (month > 0 ? month : 12) * 100 + (day > 0 ? day : 31);

/** After every day. */
export const OPEN = 99_999_999;

/** The year of a day. */
export const yearOf = (day: number): number => Math.floor(day / 10_000);
