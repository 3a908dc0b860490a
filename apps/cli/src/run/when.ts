import type { Instant } from '@casus/engine';
import { instant } from '@casus/engine';
import { zoneAt, type Zone } from '@casus/views';
import { bad, EXIT, good, type Outcome } from '../exit.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Minutes east of UTC of "UTC", "UTC+2", "UTC-3:30". */
function offsetOf(text: string): number | undefined {
  const match = /^UTC(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/i.exec(text.trim());
  if (!match) return undefined;
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}

/** `--zone UTC+2`. */
export function readZone(text: string): Outcome<Zone> {
  const offset = offsetOf(text);
  return offset === undefined || Math.abs(offset) > 14 * 60
    ? bad(EXIT.usage, `--zone ${text}: is no zone`, 'write UTC, UTC+2 or UTC-3:30')
    : good(zoneAt(offset));
}

/** `--at "2 March 2027, 12:00 UTC+2"`, or ISO 8601; a date alone means the end of that day, without zone the page's. */
export function readWhen(text: string, zone: Zone, flag = '--at'): Outcome<Instant> {
  const wrong = bad(
    EXIT.usage,
    `${flag} "${text}": is no moment`,
    'write "2 March 2027, 12:00 UTC+2" or 2027-03-02T12:00+02:00',
  );
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/.exec(
    text.trim(),
  );
  const said = /^(\d{1,2}) ([A-Za-z]+) (\d{4})(?:,? (\d{1,2}):(\d{2})(?: (UTC\S*))?)?$/.exec(text.trim());
  const parts = iso
    ? {
        year: iso[1],
        month: Number(iso[2]),
        day: iso[3],
        hour: iso[4],
        minute: iso[5],
        zone: iso[6] === undefined ? undefined : iso[6] === 'Z' ? 'UTC' : `UTC${iso[6]}`,
      }
    : said
      ? {
          year: said[3],
          month: MONTHS.indexOf((said[2] ?? '').toLowerCase()) + 1,
          day: said[1],
          hour: said[4],
          minute: said[5],
          zone: said[6],
        }
      : undefined;
  if (!parts || parts.month < 1 || parts.month > 12) return wrong;
  const offset = parts.zone === undefined ? zone.offset : offsetOf(parts.zone);
  const day = Number(parts.day);
  const days = new Date(Date.UTC(Number(parts.year), parts.month, 0)).getUTCDate();
  if (
    offset === undefined ||
    day < 1 ||
    day > days ||
    Number(parts.hour ?? 0) > 24 ||
    Number(parts.minute ?? 0) > 59
  )
    return wrong;
  const at = instant(
    Number(parts.year),
    parts.month,
    day,
    Number(parts.hour ?? 24),
    Number(parts.minute ?? 0),
    offset,
  );
  // A date alone is how things stood when that day was over, and before the next began.
  return good(parts.hour === undefined ? ((at - 1) as Instant) : at);
}
