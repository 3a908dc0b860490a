import { type Instant, MONTHS } from '@casus/engine';
import type { ZoneTable } from '../catalogue/zones.ts';
import { offsetMinutes } from '../catalogue/zones.ts';

const SHAPE =
  /^(?:(\d{1,2}) )?([A-Z][a-z]+) (\d{4})(?:, (\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(?: (.+))?)?$/;

/** A date or date and time as written, resolved. `end` is the last millisecond it covers (of the day or month, where no time is given). */
export interface ReadMoment {
  readonly at: Instant;
  readonly end: Instant;
  /** No time of day was given. */
  readonly day: boolean;
}

/** Why a moment cannot be read: a day the calendar lacks, an hour past 23:59, or a zone not in the table. */
export type MomentFault = { readonly fault: 'date' | 'time' | 'zone'; readonly detail: string };

/**
 * Reads "4 April 1949", "August 2025", "3 March 2027, 05:30 UTC+2", "4 August 1914, 23:00 Paris time".
 * A clock may show seconds and thousandths of one: what happens once an instant has closed is a thousandth later.
 * Without a zone the clock is at `offset` minutes east of UTC.
 */
export function readMoment(text: string, offset: number, zones: ZoneTable): ReadMoment | MomentFault {
  const match = SHAPE.exec(text.replace(/\s+/g, ' '));
  const month = MONTHS.findIndex((name) => name === match?.[2]);
  if (!match || month < 0) return { fault: 'date', detail: text };
  const year = Number(match[3]);
  const day = match[1] === undefined ? undefined : Number(match[1]);
  if (day !== undefined && (day < 1 || day > daysIn(year, month))) return { fault: 'date', detail: text };
  const hour = Number(match[4] ?? 0);
  const minute = Number(match[5] ?? 0);
  const second = Number(match[6] ?? 0);
  const thousandths = Number((match[7] ?? '').padEnd(3, '0'));
  if (hour > 23 || minute > 59 || second > 59)
    return {
      fault: 'time',
      detail: `${match[4] ?? ''}:${match[5] ?? ''}${match[6] === undefined ? '' : `:${match[6]}`}`,
    };
  const local = Date.UTC(year, month, day ?? 1, hour, minute, second, thousandths);
  const shift = zoneOffset(match[8], local, offset, zones);
  if (shift === undefined) return { fault: 'zone', detail: match[8] ?? '' };
  const at = local - shift * 60_000;
  if (match[4] !== undefined) return { at: at as Instant, end: at as Instant, day: false };
  const next = day === undefined ? Date.UTC(year, month + 1, 1) : Date.UTC(year, month, day + 1);
  return { at: at as Instant, end: (next - shift * 60_000 - 1) as Instant, day: true };
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

function zoneOffset(
  zone: string | undefined,
  local: number,
  offset: number,
  zones: ZoneTable,
): number | undefined {
  if (zone === undefined) return offset;
  if (zone.startsWith('UTC')) return zone === 'UTC' ? 0 : offsetMinutes(zone.slice(3));
  return zones.offsetAtLocal(zone, local);
}
