import { addSpan, instant, isDate } from '@casus/engine';
import type { Instant, Span } from '@casus/engine';
import type { NameBook } from './names.ts';

/** Dates and times of a chronicle, resolved to instants. No clock and no zone rules but the catalogue's. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const PARTS = /^(?:(\d{1,2}) )?([A-Z][a-z]+) (\d{4})(?:, (\d{1,2}):(\d{2})(?: (.+))?)?$/;
const FIXED = /^UTC(?:([+-])(\d{1,2})(?::(\d{2}))?)?$/;

/** The last instant of a day counted from its start, in ms: a date alone, as a limit, runs to its end. */
export const LAST_OF_DAY = 86_400_000 - 1;

/** A moment as read: `day` for a date alone. Otherwise what is wrong with it. */
export type ReadMoment =
  | { readonly kind: 'moment'; readonly at: Instant; readonly day: boolean; readonly zone: 'given' | 'none' }
  | { readonly kind: 'impossible' | 'no day' | 'no such time' }
  | { readonly kind: 'unknown zone'; readonly zone: string };

/** Reads "1 March 2027, 05:30 UTC+2", "4 August 1914", "1 August 1914, 15:40 Paris time". A time without a zone is UTC. */
export function readMoment(text: string, names: NameBook): ReadMoment {
  const parts = PARTS.exec(text);
  const month = MONTHS.indexOf(parts?.[2] ?? '') + 1;
  if (!parts || month === 0) return { kind: 'impossible' };
  if (parts[1] === undefined) return { kind: 'no day' };
  const [year, day] = [Number(parts[3]), Number(parts[1])];
  if (!isDate(year, month, day)) return { kind: 'impossible' };
  if (parts[4] === undefined) return { kind: 'moment', at: instant(year, month, day), day: true, zone: 'none' };
  const [hour, minute] = [Number(parts[4]), Number(parts[5])];
  if (hour > 23 || minute > 59) return { kind: 'no such time' };
  const offset = parts[6] === undefined ? 0 : offsetOf(parts[6], { year, month, day, hour, minute }, names);
  if (offset === undefined) return { kind: 'unknown zone', zone: parts[6] ?? '' };
  const at = instant(year, month, day, hour, minute, offset);
  return { kind: 'moment', at, day: false, zone: parts[6] === undefined ? 'none' : 'given' };
}

function offsetOf(zone: string, at: Parameters<NameBook['offset']>[1], names: NameBook): number | undefined {
  const fixed = FIXED.exec(zone);
  if (!fixed) return names.offset(zone, at);
  const size = Number(fixed[2] ?? 0) * 60 + Number(fixed[3] ?? 0);
  // The widest offset ever in use is 15 hours and some minutes (Manila and Alaska before their date line moved).
  if (size > 16 * 60) return undefined;
  return fixed[1] === '-' ? -size : size;
}

const MINUTE = 60_000;
const UNITS: Readonly<Record<string, (n: number) => Span>> = {
  minute: (n) => ({ kind: 'exact', ms: n * MINUTE }),
  hour: (n) => ({ kind: 'exact', ms: n * 60 * MINUTE }),
  day: (n) => ({ kind: 'exact', ms: n * 24 * 60 * MINUTE }),
  week: (n) => ({ kind: 'exact', ms: n * 7 * 24 * 60 * MINUTE }),
  month: (n) => ({ kind: 'calendar', months: n, days: 0 }),
  year: (n) => ({ kind: 'calendar', months: 12 * n, days: 0 }),
  'working day': (n) => ({ kind: 'working', days: n }),
};

/** `at` plus "6 hours", "30 days", "2 months"; undefined for a unit that does not exist. */
export function later(at: Instant, count: number, unit: string): Instant | undefined {
  const make = UNITS[unit] ?? UNITS[unit.replace(/s$/, '')];
  return make ? addSpan(at, make(count)) : undefined;
}
