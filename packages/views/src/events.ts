import type { Event } from '@casus/engine';

/**
 * Sentences of a chronicle with the numbers that count its events: "(1)", which the chronicle gives only
 * to events that it speaks of again, becomes "event 4", as the table of events and the marks on the axis say.
 */
export function numbersOf(events: readonly Event[]): (text: string) => string {
  const numbers = new Map(
    events.flatMap((each, index) => (each.no === undefined ? [] : [[each.no, index + 1]])),
  );
  return (text) =>
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/(^|: )\(\d+\)\s*/, '$1')
      .replace(/\((\d+)\)/g, (whole, no: string) => {
        const number = numbers.get(Number(no));
        return number === undefined ? whole : `event ${number}`;
      });
}
