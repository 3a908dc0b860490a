import { describe, expect, it } from 'vitest';
import { example, played } from '../testing/played.ts';

// A date as a bound includes its day: what lasts until a day lasts to its end, wherever the text says so.

const HELP = 'When Russia attacks any Member, each other Member shall assist the victim within 48 hours';
const plain = `Article 1 "Help"\n  ${HELP}.\n`;

/** Where a text may say `until 10 March 2024`, and what then binds Italy on that day and no more on the next. */
const BOUNDS: readonly (readonly [string, string])[] = [
  [
    'a seat',
    `pact EXAMPLE-1 "Example"\n  a treaty, in force from 1 January 2020.\nMembers: France and Poland; Italy until 10 March 2024.\n${plain}`,
  ],
  [
    'an article',
    `pact EXAMPLE-1 "Example"\n  a treaty, in force from 1 January 2020.\nMembers: France, Italy and Poland.\nArticle 1 "Help", until 10 March 2024\n  ${HELP}.\n`,
  ],
  [
    'an area',
    example(
      'Article 1 "Help"\n  Area means each of the following: (a) Crimea; and (b) Warsaw until 10 March 2024.\n  Attack means an armed attack by Russia on any Member in the Area, as determined by each Member for itself.\n  When an Attack is established, each other Member shall assist the victim within 48 hours.',
    ).replace('Warsaw', 'Poland'),
  ],
  [
    'the pact, by its articles',
    example(`${plain}Article 2 "Term"\n  This pact is in force until 10 March 2024.`),
  ],
  ['the pact, by its head', example(plain, 'a treaty, in force from 1 January 2020, ended 10 March 2024')],
  ['a duty', example(`Article 1 "Help"\n  ${HELP}, until 10 March 2024.`)],
];

describe.each(BOUNDS)('until 10 March 2024: %s', (_name, text) => {
  const on = (day: string, position: string) =>
    played(
      [text],
      `${day}:\n  (1) Russia attacks Poland in Poland.\n  Expect: Italy is ${position} to assist Poland under EXAMPLE-1.`,
    ).failed;

  it('binds on that day to its last minute', () => {
    expect(on('10 March 2024, 00:00 UTC', 'obliged')).toEqual([]);
    expect(on('10 March 2024, 23:59 UTC', 'obliged')).toEqual([]);
  });

  it('binds no more on the next', () => {
    expect(on('11 March 2024, 00:00 UTC', 'not obliged')).toEqual([]);
  });
});

it('an hour as a bound is that hour', () => {
  const text = example(`Article 1 "Help"\n  ${HELP}, until 10 March 2024, 12:00 UTC.`);
  const at = (hour: string, position: string) =>
    played(
      [text],
      `10 March 2024, ${hour} UTC:\n  (1) Russia attacks Poland.\n  Expect: Italy is ${position} to assist Poland under EXAMPLE-1.`,
    ).failed;
  expect(at('11:59', 'obliged')).toEqual([]);
  expect(at('12:00', 'not obliged')).toEqual([]);
});

it('an open duty lapses when its day is over, though nothing happens', () => {
  const text = example(
    'Article 1 "Help"\n  When Russia attacks any Member, each other Member shall assist the victim within 30 days, until 10 March 2024.',
  );
  const after = '1 March 2024:\n  (1) Russia attacks Poland.\n1 May 2024:\n';
  expect(played([text], `${after}  Expect: Italy is not in breach of EXAMPLE-1.`).failed).toEqual([]);
  expect(
    played([text], `${after}  Time passes.`).end.positions.map((one) => [one.bearers, one.status]),
  ).toEqual([
    [['FRA'], 'lapsed'],
    [['ITA'], 'lapsed'],
  ]);
});

it('a notice given on a day runs from its end, so that it ends with a day', () => {
  const text = example(
    `${plain}Article 2 "Exit"\n  Any Member may withdraw from this pact with notice of 1 month.`,
  );
  const on = (day: string, position: string) =>
    played(
      [text],
      `10 February 2024:\n  Italy withdraws from EXAMPLE-1.\n${day}:\n  (1) Russia attacks Poland.\n  Expect: Italy is ${position} to assist Poland under EXAMPLE-1.`,
    ).failed;
  expect(on('10 March 2024, 23:00 UTC', 'obliged')).toEqual([]);
  expect(on('11 March 2024, 00:00 UTC', 'not obliged')).toEqual([]);
});

describe('a named state of affairs', () => {
  const text = example(
    `${plain}Article 2 "Start"\n  The Council is composed of the Members.\n  This pact is in force from the end of the war.`,
    'a proposal, proposed on 1 January 2020, never signed',
  );
  const begun = (lines: string, expects: string) =>
    played(
      [text],
      `1 February 2024:\n  The fact "war" holds.\n1 March 2024:\n${lines}2 March 2024:\n  Expect: EXAMPLE-1 is ${expects}in force.`,
    ).failed;

  it.each([
    ['nothing said', '', 'not '],
    ['the chronicle states its end', '  The fact "war" ends.\n', ''],
    ['a party claims its end', '  Russia claims that the fact "war" ends.\n', 'not '],
    ['a party denies that it holds', '  Russia denies that the fact "war" holds.\n', 'not '],
    ['a party finds its end, without power', '  France finds that the fact "war" ends.\n', 'not '],
    ['a body of the pact finds its end', '  The Council finds that the fact "war" ends.\n', ''],
    [
      'a claim, then a finding against it',
      '  Russia claims that the fact "war" ends.\n  The Council finds that the fact "war" holds.\n',
      'not ',
    ],
  ])('%s', (_name, lines, expects) => expect(begun(lines, expects)).toEqual([]));

  it('only claimed is contested: what rests on it, in a condition, does too', () => {
    const { run } = played(
      [text],
      '1 February 2024:\n  Russia claims that the fact "war" ends.\n  France denies that the fact "war" ends.',
    );
    expect(run.state.facts['war']?.unsettled).toBe(true);
  });
});
