import { describe, expect, it } from 'vitest';
import { example, played } from '../testing/played.ts';

// The life of a pact, from its sentences to what a run makes of it.

const HELP =
  'Article 1 "Help"\n  When Russia attacks any Member, each other Member shall assist the victim within 10 days.\n';

describe('renewal', () => {
  const renewed = example(
    `${HELP}Article 2 "Duration"\n  This pact is in force for 5 years from entry into force.\n  This pact is renewed for 3 years unless any Member gives notice of 1 year.`,
  );

  it('follows by itself where nobody gives notice', () => {
    expect(
      played(
        [renewed],
        '2 January 2025:\n  Expect: EXAMPLE-1 is in force.\n2 January 2029:\n  Expect: EXAMPLE-1 is in force.',
      ).failed,
    ).toEqual([]);
  });

  it('is kept away by a notice a year before the end of the term', () => {
    expect(
      played(
        [renewed],
        '31 December 2023:\n  Italy withdraws from EXAMPLE-1.\n31 December 2024:\n  Expect: EXAMPLE-1 is in force.\n2 January 2025:\n  Expect: EXAMPLE-1 is not in force.',
      ).failed,
    ).toEqual([]);
  });

  it('comes once more after a notice that is late, and then no more', () => {
    expect(
      played(
        [renewed],
        '1 June 2024:\n  Italy withdraws from EXAMPLE-1.\n2 January 2025:\n  Expect: EXAMPLE-1 is in force.\n2 January 2028:\n  Expect: EXAMPLE-1 is not in force.',
      ).failed,
    ).toEqual([]);
  });

  it('needs the consent that the text asks for', () => {
    const text = example(
      `${HELP}Article 2 "Duration"\n  This pact is in force for 5 years from entry into force.\n  This pact is renewed for 3 years only if each Member consents.`,
    );
    expect(played([text], '2 January 2025:\n  Expect: EXAMPLE-1 is not in force.').failed).toEqual([]);
    const all = ['France', 'Italy', 'Poland'].map((state) => `  ${state} consents to EXAMPLE-1.`).join('\n');
    expect(
      played([text], `1 June 2024:\n${all}\n2 January 2025:\n  Expect: EXAMPLE-1 is in force.`).failed,
    ).toEqual([]);
  });
});

describe('start by a named fact', () => {
  const text = example(
    `${HELP}Article 2 "Duration"\n  This pact is in force for 2 years from the end of the war.`,
    'a proposal, proposed on 1 January 2020, never signed',
  );

  it('waits for the fact, and counts the duration from it', () => {
    expect(
      played(
        [text],
        '1 January 2021:\n  Expect: EXAMPLE-1 is not in force.\n1 February 2021:\n  The fact "war" ends.\n2 February 2021:\n  Expect: EXAMPLE-1 is in force.\n2 February 2023:\n  Expect: EXAMPLE-1 is not in force.',
      ).failed,
    ).toEqual([]);
  });
});

describe('forfeiture', () => {
  const text = (tail: string) =>
    example(
      `${HELP}Article 2 "Loss"\n  When Poland attacks Germany without provocation, Poland forfeits this pact${tail}.`,
    );
  const attacks = '1 March 2024:\n  (1) Poland attacks Germany by missiles.\n';

  it('ends what is owed to the one who lost the pact, and lets nothing new arise', () => {
    const open = played(
      [text('')],
      '1 February 2024:\n  (1) Russia attacks Poland.\n  Expect: Italy is obliged to assist Poland under Article 1 of EXAMPLE-1.\n',
    );
    expect(open.failed).toEqual([]);
    const lost = played(
      [text('')],
      `${attacks}10 March 2024:\n  (2) Russia attacks Poland.\n  Expect: Italy is not obliged to assist Poland.\n  (3) Russia attacks France.\n  Expect: Italy is obliged to assist France under Article 1 of EXAMPLE-1.`,
    );
    expect(lost.failed).toEqual([]);
    expect(lost.end.notes.map((note) => note.code)).toContain('R16');
  });

  it('needs the finding of whoever the text names', () => {
    const judged = text(', as determined by Italy');
    expect(
      played(
        [judged],
        `${attacks}10 March 2024:\n  (2) Russia attacks Poland.\n  Expect: Italy is obliged to assist Poland under Article 1 of EXAMPLE-1.`,
      ).failed,
    ).toEqual([]);
    expect(
      played(
        [judged],
        `${attacks}2 March 2024:\n  Italy finds (1).\n10 March 2024:\n  (2) Russia attacks Poland.\n  Expect: Italy is not obliged to assist Poland.`,
      ).failed,
    ).toEqual([]);
  });
});

describe('ways out', () => {
  it('what is owed at withdrawal ends where the text says so, and survives else', () => {
    const text = (owed: string) =>
      example(
        `Article 1 "Help"\n  When Russia attacks any Member, each other Member shall assist the victim within 90 days.\nArticle 2 "Exit"\n  Any Member may withdraw from this pact with notice of 1 month.${owed}`,
      );
    const chronicle = (status: string) =>
      `1 March 2024:\n  (1) Russia attacks Poland.\n  Italy withdraws from EXAMPLE-1.\n1 June 2024:\n  Expect: Italy is ${status} Article 1 of EXAMPLE-1.`;
    expect(played([text('')], chronicle('in breach of')).failed).toEqual([]);
    expect(played([text(' What is owed at withdrawal ends.')], chronicle('not in breach of')).failed).toEqual(
      [],
    );
  });

  it('a pact that gives no power to suspend cannot be suspended', () => {
    const { end } = played([example(HELP)], '1 March 2024:\n  Italy suspends EXAMPLE-1 toward Poland.');
    expect(end.notes.map((note) => note.code)).toEqual(['R05']);
  });

  it('a suspension stops the clock, and taking it back lets it run on', () => {
    const text = example(
      `${HELP}Article 2 "Suspension"\n  Any Member may suspend this pact toward any other Member.`,
    );
    expect(
      played(
        [text],
        '1 March 2024:\n  (1) Russia attacks Poland.\n6 March 2024:\n  Italy suspends EXAMPLE-1 toward Poland.\n1 April 2024:\n  Expect: Italy is not in breach of Article 1 of EXAMPLE-1.\n  Italy resumes EXAMPLE-1 toward Poland.\n3 April 2024:\n  Expect: Italy is not in breach of Article 1 of EXAMPLE-1.\n20 April 2024:\n  Expect: Italy is in breach of Article 1 of EXAMPLE-1.',
      ).failed,
    ).toEqual([]);
  });

  it('an expulsion by all together waits for the last of them, and needs the breach that the text names', () => {
    const text = example(
      `${HELP}Article 2 "Expulsion"\n  The Members may jointly expel any Member that has breached this pact.`,
    );
    const steps = (second: string) =>
      `1 March 2024:\n  (1) Russia attacks Poland.\n1 April 2024:\n  France expels Italy from EXAMPLE-1.\n${second}2 April 2024:\n  (2) Russia attacks France.\n`;
    expect(
      played([text], `${steps('')}  Expect: Italy is obliged to assist France under Article 1 of EXAMPLE-1.`)
        .failed,
    ).toEqual([]);
    expect(
      played(
        [text],
        `${steps('  Poland expels Italy from EXAMPLE-1.\n')}  Expect: Italy is not obliged to assist France.`,
      ).failed,
    ).toEqual([]);
  });
});
