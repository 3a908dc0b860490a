import { describe, expect, it } from 'vitest';
import { readReport } from './read.ts';

// A Saturday.
const DAY = Date.UTC(2025, 7, 16, 12);

const whenOf = (text: string): string | undefined => {
  const [first] = readReport(text, { day: DAY });
  if (!first) throw new Error(`nothing is read in: ${text}`);
  const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
  return (
    first.said &&
    [first.said.from, first.said.until].flatMap((at) => (at === undefined ? [] : [iso(at)])).join(' to ')
  );
};

describe('the day on which something was said', () => {
  it.each([
    ['The minister told reporters on Thursday that Pravia would send no troops.', '2025-08-14'],
    // A day of the week that is still to come is that of the week before.
    ['The minister said on Tuesday that Pravia would send no troops.', '2025-08-12'],
    ['On 10 August, the minister said that Pravia would send no troops.', '2025-08-10'],
    ['In a statement of 3 March, the minister denied that the guarantee was agreed.', '2025-03-03'],
    ['The minister said on 10 December that Pravia would send no troops.', '2024-12-10'],
    ['The chancellor on Monday rejected the guarantee.', '2025-08-11'],
    ['The chancellor rejected the guarantee on Monday.', '2025-08-11'],
    // Of a month the day is not told.
    [
      'The minister said in a statement of March that Pravia would send no troops.',
      '2025-03-01 to 2025-03-31',
    ],
    ['In March, the minister said that Pravia would send no troops.', '2025-03-01 to 2025-03-31'],
    ['The minister said last month that Pravia would send no troops.', '2025-07-01 to 2025-07-31'],
    ['The minister said in August that Pravia would send no troops.', '2025-08-01 to 2025-08-16'],
  ])('%s', (text, days) => {
    expect(whenOf(text)).toBe(days);
  });

  it.each([
    'The minister said that the troops of Pravia left on 3 March.',
    'The minister said the guarantee would be signed on 1 September.',
    'The minister said help must come within 24 hours of an attack.',
    'The minister rejected the guarantee of 3 March.',
    'The minister said that talks in March had come to nothing.',
    'The minister told reporters the guarantee stops no march of troops.',
    'The minister said: "On 3 March we signed the guarantee."',
  ])('is not that of what was said: %s', (text) => {
    expect(whenOf(text)).toBeUndefined();
  });
});
