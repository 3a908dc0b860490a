import type { Instant } from '@casus/engine';

/** The one zone that a page shows beside UTC: minutes east of UTC, and its printed name ("UTC+2"). */
export interface Zone {
  readonly offset: number;
  readonly name: string;
}

/** A date and time on the calendar, as printed. `month` counts from 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Length of a day in milliseconds. */
export const DAY: number = 24 * HOUR;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Coordinated Universal Time. */
export const UTC: Zone = { offset: 0, name: 'UTC' };

/** The zone at so many minutes east of UTC: "UTC", "UTC+2", "UTC-3:30". */
export function zoneAt(offset: number): Zone {
  if (offset === 0) return UTC;
  const minutes = Math.abs(offset) % 60;
  const hours = Math.floor(Math.abs(offset) / 60);
  const tail = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return { offset, name: `UTC${offset < 0 ? '-' : '+'}${hours}${tail}` };
}

/** Calendar reading of an instant in a zone (proleptic Gregorian; days-to-civil after H. Hinnant's algorithm). */
export function civilAt(at: number, zone: Zone): Civil {
  const local = at + zone.offset * MINUTE;
  const days = Math.floor(local / DAY);
  const rest = local - days * DAY;
  const shifted = days + 719_468; // days since 0000-03-01, so that the leap day ends the year
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
    hour: Math.floor(rest / HOUR),
    minute: Math.floor((rest % HOUR) / MINUTE),
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** "05:30" in the zone. */
export function clock(at: number, zone: Zone): string {
  const civil = civilAt(at, zone);
  return `${two(civil.hour)}:${two(civil.minute)}`;
}

/** "2 March 2027" in the zone. */
export function date(at: number, zone: Zone): string {
  const civil = civilAt(at, zone);
  return `${civil.day} ${MONTHS[civil.month - 1] ?? ''} ${civil.year}`;
}

/** "2 Mar" in the zone. */
export function shortDate(at: number, zone: Zone): string {
  const civil = civilAt(at, zone);
  return `${civil.day} ${(MONTHS[civil.month - 1] ?? '').slice(0, 3)}`;
}

/** "2 March 2027, 05:30 UTC+2". */
export const moment = (at: Instant, zone: Zone): string =>
  `${date(at, zone)}, ${clock(at, zone)} ${zone.name}`;

/** Both zones: "2 March 2027, 05:30 UTC+2 (03:30 UTC)"; with the day where UTC is on another. */
export function moments(at: Instant, zone: Zone): string {
  if (zone.offset === 0) return moment(at, UTC);
  const day = date(at, UTC) === date(at, zone) ? '' : `${shortDate(at, UTC)}, `;
  return `${moment(at, zone)} (${day}${clock(at, UTC)} UTC)`;
}

/** ISO 8601 in UTC, for `datetime` attributes and JSON: "2027-03-02T03:30Z". */
export function iso(at: number): string {
  const civil = civilAt(at, UTC);
  const year =
    civil.year < 0 ? `-${String(-civil.year).padStart(6, '0')}` : String(civil.year).padStart(4, '0');
  return `${year}-${two(civil.month)}-${two(civil.day)}T${two(civil.hour)}:${two(civil.minute)}Z`;
}

const unit = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;

/** A length of time in its two largest units: "6 hours 30 minutes", "17 days", "2 days 4 hours". */
export function lengthOf(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / MINUTE);
  const days = Math.floor(minutes / 1440);
  if (days >= 730) return `about ${Math.round(days / 365.25)} years`;
  if (days >= 60) return unit(days, 'day');
  const hours = Math.floor((minutes % 1440) / 60);
  const parts = [
    ...(days > 0 ? [unit(days, 'day')] : []),
    ...(hours > 0 ? [unit(hours, 'hour')] : []),
    ...(minutes % 60 > 0 && days === 0 ? [unit(minutes % 60, 'minute')] : []),
  ];
  return parts.slice(0, 2).join(' ') || 'no time';
}
