import { MONTHS } from '@casus/engine';
import type { Match, Mistake } from './types.ts';

const ANY_MONTH = String.raw`(Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;

const named = (month: string | undefined): string =>
  MONTHS.find((name) => name.toLowerCase().startsWith((month ?? '').slice(0, 3).toLowerCase())) ?? '';
const date = (day: string | undefined, month: string, year: string | undefined): string =>
  `${Number(day)} ${month} ${year}`;
const numbered = (month: string | undefined): string | undefined => MONTHS[Number(month) - 1];

const ONE_FORM = 'A date is written in another form here.';

/** Day and month in figures: told apart only where one of them is above twelve, or both are the same. */
const inFigures = ({ groups: [first, second, year] }: Match): string | undefined => {
  if (year?.length !== 4) return undefined;
  const [a, b] = [Number(first), Number(second)];
  if (b <= 12 && (a > 12 || a === b)) return date(first, numbered(second) ?? '', year);
  return a <= 12 && b > 12 ? date(second, numbered(first) ?? '', year) : undefined;
};

/** Dates and times of day in the forms of letters, forms and computers. */
export const DATES: readonly Mistake[] = [
  {
    code: 'P017',
    typed: /(?<![\d.])(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?![\d.]*\d)/dgu,
    says: (match) =>
      inFigures(match) === undefined
        ? `"${match.all}" does not tell the day from the month, or leaves out the century.`
        : ONE_FORM,
    write: inFigures,
    example: ['by 24/02/2027', 'by 24 February 2027'],
  },
  {
    code: 'P017',
    typed: /(?<!\d)(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/dgu,
    says: ONE_FORM,
    write: ({ groups: [year, month, day] }) => {
      const name = numbered(month);
      return name === undefined ? undefined : date(day, name, year);
    },
    example: ['by 2027-02-24', 'by 24 February 2027'],
  },
  {
    code: 'P017',
    typed: new RegExp(String.raw`\b${ANY_MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`, 'dgui'),
    says: ONE_FORM,
    write: ({ groups: [month, day, year] }) => date(day, named(month), year),
    example: ['by Feb 24, 2027', 'by 24 February 2027'],
  },
  {
    code: 'P017',
    typed: new RegExp(
      String.raw`(?<!\d)(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:(?:day\s+)?of\s+)?${ANY_MONTH}[\s,-]+(\d{4})\b`,
      'dgui',
    ),
    says: ONE_FORM,
    write: ({ groups: [day, month, year] }) => date(day, named(month), year),
    unless: ({ all }) => new RegExp(String.raw`^\d{1,2}\s+(?:${MONTHS.join('|')})\s+\d{4}$`).test(all),
    example: ['by 24th February 2027', 'by 24 February 2027'],
  },
  {
    code: 'P017',
    typed: /\bby\s+(?:the\s+)?end\s+of\s+(?:the\s+year\s+)?(\d{4})\b/dgu,
    says: 'A date has its day and month.',
    write: ({ groups: [year] }) => `by 31 December ${year}`,
    example: ['by the end of 2027', 'by 31 December 2027'],
  },
  {
    code: 'P017',
    typed: /\bon\s+or\s+before\s+(?=\d)/dgu,
    says: '"by" a date is to its end.',
    write: () => 'by ',
    mend: 'Write "by 24 February 2027".',
    example: ['on or before 24 February 2027', 'by 24 February 2027'],
  },
  {
    code: 'P017',
    typed: /(?<=\d{4}),?\s+\(?inclusive\)?/dgu,
    says: 'A day that is named is always counted to its end.',
    write: () => '',
    mend: 'Leave out "inclusive".',
    example: ['until 31 December 2027 inclusive', 'until 31 December 2027'],
  },
  {
    code: 'P017',
    typed: new RegExp(String.raw`\b(\d{1,2}\s+(?:${MONTHS.join('|')}))(?![\s,]+\d{4})`, 'dgu'),
    says: ({ groups: [day] }) => `"${day}" has no year.`,
    mend: 'Write the year as well: "24 February 2027".',
    example: ['by 24 February', 'by 24 February 2027'],
  },
  {
    code: 'P017',
    typed:
      /(?<=\d{4})(?:,?\s+at\s+|\s+|,\s*)(\d{1,2})[.:](\d{2})(?:\s*hrs\b|\s*h\b)?(?:\s*([ap])\.?m\b\.?)?(\s*(?:GMT|UTC|Z)\b(?:\s*([+-]\s*\d{1,2}))?)?/dgu,
    says: 'A time of day is written in another form here.',
    write: ({ groups: [hour, minute, half, zone, shift] }) => {
      const past = half === 'p' && Number(hour) < 12 ? 12 : half === 'a' && Number(hour) === 12 ? -12 : 0;
      const clock = `${String(Number(hour) + past).padStart(2, '0')}:${minute}`;
      return `, ${clock}${zone === undefined ? '' : ` UTC${(shift ?? '').replace(/\s/g, '')}`}`;
    },
    mend: 'A time follows its date after a comma, of 24 hours: "24 February 2027, 05:30 UTC+2".',
    unless: ({ all }) => /^,\s+\d{1,2}:\d{2}(?:\s+UTC(?:[+-]\d{1,2})?)?$/.test(all),
    example: ['24 February 2027 at 5.30 p.m. GMT', '24 February 2027, 17:30 UTC'],
  },
];
