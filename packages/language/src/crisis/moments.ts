import { addSpan, type Instant } from '@casus/engine';
import type { AstNode } from 'langium';
import type { CrisisSection, Duration } from '../generated/ast.ts';
import { spanOf } from '../lower/time.ts';
import { type ReadMoment, readMoment } from '../parse/moment.ts';
import { type Reading, report } from './context.ts';

/** When something of the chronicle happened: `day` where only the day is told. */
export interface When {
  readonly at: Instant;
  readonly day: boolean;
}

/** Reads a date as written, in UTC where no zone is given; says what is wrong with it. */
export function momentOf(reading: Reading, text: string | undefined, node: AstNode): ReadMoment | undefined {
  if (text === undefined) return undefined;
  const read = readMoment(text, 0, reading.catalogue.zones);
  if (!('fault' in read)) return read;
  if (read.fault === 'zone')
    report(
      reading,
      'C014',
      node,
      `The catalogue has no zone ${read.detail}, or no rule of it for this date.`,
    );
  else
    report(
      reading,
      'C013',
      node,
      read.fault === 'date' ? `There is no ${read.detail}.` : `No clock shows ${read.detail}.`,
    );
  return undefined;
}

/** `at` plus a duration. Months and years are counted on the calendar of UTC. */
export const after = (at: Instant, span: Duration): Instant => addSpan(at, spanOf(span));

/** The moment of a section, given the one before it. An unreadable one keeps the last moment. */
export function sectionMoment(
  reading: Reading,
  section: CrisisSection,
  last: When | undefined,
  first: When | undefined,
): When {
  const { moment } = section;
  const start: When = last ?? first ?? { at: 0 as Instant, day: true };
  switch (moment?.$type) {
    case 'BackgroundMoment':
      return start;
    case 'SameDayMoment':
      return start;
    case 'LaterMoment':
      // Counted from a day alone, the hour is as unknown as before.
      return { at: after(start.at, moment.span), day: start.day };
    case 'DatedMoment': {
      const read = momentOf(reading, moment.at, moment);
      if (!read) return start;
      if (/^[A-Z]/.test(moment.at)) {
        report(reading, 'C022', moment, `${moment.at} is a month, not a moment.`);
        return start;
      }
      if (last && read.at < last.at) {
        // A date alone, on the day of the moment above it, goes on from there.
        if (!read.day || read.end < last.at)
          report(reading, 'C007', moment, `${moment.at} is before the moment that stands above it.`);
        return last;
      }
      return { at: read.at, day: read.day || moment.vague };
    }
    default:
      return start;
  }
}
