import { expect, it } from 'vitest';
import { isWorry, wishLines } from './lines.ts';
import type { WishResult } from './model.ts';

const HOUR = 3_600_000;

const concern: WishResult = {
  kind: 'concern',
  title: 'empty floor',
  pact: 'P',
  text: 'Concern "empty floor": nobody helps.',
  verdict: 'reached',
  classes: 3,
  found: 2,
  open: 0,
  states: 12,
  ends: 1,
  horizon: 720 * HOUR,
  witness: { after: 72 * HOUR, chronicle: [{ at: 0, words: 'Russia attacks Ukraine' }] },
};

it('says what was found, shows the run, and how far was looked', () => {
  expect(wishLines(concern)).toEqual([
    'Concern "empty floor": can come about lawfully, in 2 of the 3 classes of incidents of which it speaks.',
    'Concern "empty floor": nobody helps.',
    'A run in which nobody breaks a word:',
    '  1 January 1970, 00:00 UTC: Russia attacks Ukraine',
    '  and nobody says or does anything that matters to it',
    '  At hour 72 it is so.',
    'Looked at: one incident in each run, 30 days, 12 distinct states, 1 end of a run; a concern that is found is looked for no further in its class.',
  ]);
});

it.each([
  [{ verdict: 'unreached', open: 0 }, /does not come about in any lawful run, in the 3 classes/],
  [{ verdict: 'unreached', open: 1 }, /not found; 1 of the 3 classes of incidents not looked at to the end/],
  [{ verdict: 'kept', open: 0 }, /stays possible whatever is lawfully done/],
  [{ verdict: 'kept', open: 2 }, /not found to be lost; 2 of/],
  [{ verdict: 'lost', found: 3 }, /can be lost lawfully, in each of the 3/],
  [{ verdict: 'never', classes: 1, found: 1 }, /is not possible, in the one class/],
  [{ verdict: 'elsewhere' }, /no incident looked at is one of which it speaks/],
] as const)('never says more than was looked at: %j', (parts, words) => {
  const { witness: _, ...rest } = concern;
  expect(wishLines({ ...rest, kind: 'purpose', ...parts })[0]).toMatch(words);
});

it('worries where a concern is reached or a purpose fails', () => {
  const verdicts = ['reached', 'unreached', 'kept', 'lost', 'never', 'elsewhere'] as const;
  expect(verdicts.filter((verdict) => isWorry({ ...concern, verdict }))).toEqual([
    'reached',
    'lost',
    'never',
  ]);
});
