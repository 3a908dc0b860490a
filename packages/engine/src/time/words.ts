import type { Instant, Span } from '../model/time.ts';
import { civil, DAY, HOUR, MINUTE } from './civil.ts';

/** Time in words, the same everywhere: "2 March 2027, 05:30 UTC+2". English month names are part of the language, not of a locale. */

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const two = (n: number): string => String(n).padStart(2, '0');

/** "UTC", "UTC+2", "UTC-3:30". */
export const offsetWords = (offset: number): string => {
  if (offset === 0) return 'UTC';
  const size = Math.abs(offset);
  const minutes = size % 60;
  return `UTC${offset < 0 ? '-' : '+'}${Math.floor(size / 60)}${minutes === 0 ? '' : `:${two(minutes)}`}`;
};

/** "2 March 2027". */
export const dateWords = (at: Instant, offset = 0): string => {
  const c = civil(at, offset);
  return `${c.day} ${MONTHS[c.month - 1] ?? ''} ${c.year}`;
};

/** "2 March 2027, 05:30 UTC+2"; an instant at the very end of a day reads "the end of 2 March 2027". */
export const instantWords = (at: Instant, offset = 0): string => {
  const c = civil(at, offset);
  if (c.hour === 23 && c.minute === 59 && c.second === 59) return `the end of ${dateWords(at, offset)}`;
  const seconds = c.second === 0 ? '' : `:${two(c.second)}`;
  return `${dateWords(at, offset)}, ${two(c.hour)}:${two(c.minute)}${seconds} ${offsetWords(offset)}`;
};

const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

/** A length of time in words: "6 hours and 30 minutes", "3 days". */
export const lengthWords = (ms: number): string => {
  const days = Math.floor(ms / DAY);
  const hours = Math.floor((ms % DAY) / HOUR);
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  const parts = [
    days > 0 ? count(days, 'day') : '',
    hours > 0 ? count(hours, 'hour') : '',
    minutes > 0 ? count(minutes, 'minute') : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return ms === 0 ? 'no time' : 'less than a minute';
  return parts.length === 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
};

/** A span as a text states it: "24 hours", "6 months", "3 working days". */
export const spanWords = (span: Span): string => {
  switch (span.kind) {
    case 'exact':
      return span.ms % HOUR === 0 ? count(span.ms / HOUR, 'hour') : lengthWords(span.ms);
    case 'working':
      return count(span.days, 'working day');
    case 'calendar': {
      const years = Math.floor(span.months / 12);
      const parts = [
        years > 0 ? count(years, 'year') : '',
        span.months % 12 > 0 ? count(span.months % 12, 'month') : '',
        span.days > 0 ? count(span.days, 'day') : '',
      ];
      return parts.filter((part) => part !== '').join(' and ') || 'no time';
    }
  }
};
