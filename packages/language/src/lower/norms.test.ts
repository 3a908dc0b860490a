import { describe, expect, it } from 'vitest';
import { draftOf, example, played } from '../testing/played.ts';

// What stands beside a norm must act in a run: who is asked first, what silence means, what shuts what.

describe('silence of a domestic body', () => {
  const text = (silence: string) =>
    example(
      `Article 1 "Help"\n  When Russia attacks any Member, each other Member shall assist the victim within 20 days.\nArticle 2 "Parliament"\n  Parliament acts for Italy.\n  Italy is not required to act unless Parliament authorises it.${silence}`,
    );
  const after = (expectation: string) =>
    `1 March 2024:\n  (1) Russia attacks Poland.\n1 April 2024:\n  Expect: Italy is ${expectation} Article 1 of EXAMPLE-1.`;

  it('excuses where the pact gives it no meaning', () => {
    expect(played([text('')], after('excused under')).failed).toEqual([]);
  });

  it('is consent after the time that the pact gives', () => {
    const given = text(' Failing authorisation within 10 days, it is deemed given.');
    expect(played([given], after('in breach of')).failed).toEqual([]);
    const refused = `1 March 2024:\n  (1) Russia attacks Poland.\n3 March 2024:\n  Parliament of EXAMPLE-1 withholds approval for Italy.\n1 April 2024:\n  Expect: Italy is excused under Article 1 of EXAMPLE-1.`;
    expect(played([given], refused).failed).toEqual([]);
  });

  it('is refusal where the pact says so', () => {
    expect(
      played([text(' Failing authorisation within 10 days, it is deemed refused.')], after('excused under'))
        .failed,
    ).toEqual([]);
  });

  it('opens a liberty that waited for the body', () => {
    const liberty = (silence: string) =>
      example(
        `Article 1 "Force"\n  When Russia attacks any Member, each other Member shall consult the victim within 24 hours.\nArticle 2 "Parliament"\n  Parliament acts for Italy.\n  When Russia attacks any Member, Italy may use force against the attacker only after Parliament authorises it.${silence}`,
      );
    const asked = (day: string) =>
      `1 March 2024:\n  (1) Russia attacks Poland.\n${day} March 2024:\n  Expect: Italy is permitted under Article 2 of EXAMPLE-1.`;
    const given = liberty(' Failing authorisation within 10 days, it is deemed given.');
    expect(played([given], asked('5')).failed).toHaveLength(1);
    expect(played([given], asked('12')).failed).toEqual([]);
    expect(played([liberty('')], asked('12')).failed).toHaveLength(1);
  });
});

describe('after consulting', () => {
  const text = example(
    'Article 1 "Attack"\n  Attack means an armed attack by Russia on any Member, as determined by Italy, after consulting France and Poland.\n  When an Attack is established, each other Member shall assist the victim within 10 days.',
  );
  const chronicle = (consults: string) =>
    `1 March 2024:\n  (1) Russia attacks Poland.\n2 March 2024:\n${consults}  Italy finds that (1) is an Attack.\n`;

  it('is a duty of the one who finds, and no condition of the finding', () => {
    expect(
      played(
        [text],
        `${chronicle('')}  Expect: Italy is in breach of Article 1 of EXAMPLE-1.\n  Expect: France is obliged to assist Poland under Article 1 of EXAMPLE-1.`,
      ).failed,
    ).toEqual([]);
  });

  it('is kept only when every one named was consulted', () => {
    const kept = '  Expect: Italy is not in breach of Article 1 of EXAMPLE-1.';
    expect(played([text], `${chronicle('  Italy consults France.\n')}${kept}`).failed).toHaveLength(1);
    expect(played([text], `${chronicle('  Italy consults France and Poland.\n')}${kept}`).failed).toEqual([]);
    expect(
      played([text], `${chronicle('  Italy consults France.\n  Italy consults Poland.\n')}${kept}`).failed,
    ).toEqual([]);
  });

  it('stands beside an act of help too', () => {
    const help = example(
      'Article 1 "Help"\n  When Russia attacks any Member, Italy shall provide the victim with arms within 10 days, after consulting France.',
    );
    const deliver = (consults: string) =>
      `1 March 2024:\n  (1) Russia attacks Poland.\n2 March 2024:\n${consults}  Italy provides arms to Poland.\n`;
    expect(
      played([help], `${deliver('')}  Expect: Italy is in breach of Article 1 of EXAMPLE-1.`).failed,
    ).toEqual([]);
    expect(
      played(
        [help],
        `${deliver('  Italy consults France.\n')}  Expect: Italy is not in breach of Article 1 of EXAMPLE-1.`,
      ).failed,
    ).toEqual([]);
  });
});

describe('one power that shuts another', () => {
  const text = (tail: string) =>
    example(
      `Article 1 "Talk"\n  When Poland invokes Article 1, each other Member shall consult Poland within 24 hours.\nArticle 2 "Help"\n  When Poland invokes Article 2, each other Member shall assist Poland within 10 days.\nArticle 3 "Election"\n  When Poland invokes Article 1, Poland may not invoke Article 2${tail}.`,
    );
  const steps =
    '1 March 2024:\n  (1) Russia attacks Poland.\n  Poland invokes Article 1 of EXAMPLE-1.\n2 March 2024:\n  Poland invokes Article 2 of EXAMPLE-1.\n  Expect: Italy is not obliged to assist Poland.\n';
  const again =
    '1 May 2024:\n  (2) Russia attacks Poland.\n2 May 2024:\n  Poland invokes Article 2 of EXAMPLE-1.\n';

  it('for the same attack leaves it open for the next', () => {
    const { failed, end } = played(
      [text(' for the same attack')],
      `${steps}${again}  Expect: Italy is obliged to assist Poland under Article 2 of EXAMPLE-1.`,
    );
    expect(failed).toEqual([]);
    expect(end.notes.map((note) => note.code)).toContain('R15');
  });

  it('without these words shuts it for good', () => {
    expect(
      played([text('')], `${steps}${again}  Expect: Italy is not obliged to assist Poland.`).failed,
    ).toEqual([]);
  });
});

it('a power that may be used once for each attack is used up', () => {
  const text = example(
    'Article 1 "Talk"\n  Poland may invoke Article 1 once for each attack.\n  When Poland invokes Article 1, each other Member shall consult Poland within 24 hours.',
  );
  const { end } = played(
    [text],
    '1 March 2024:\n  (1) Russia attacks Poland.\n  Poland invokes Article 1 of EXAMPLE-1.\n3 March 2024:\n  Poland invokes Article 1 of EXAMPLE-1.\n1 May 2024:\n  (2) Russia attacks Poland.\n  Poland invokes Article 1 of EXAMPLE-1.',
  );
  expect(end.notes.filter((note) => note.kind === 'without effect').map((note) => note.code)).toEqual([
    'R17',
  ]);
});

describe('without prior agreement', () => {
  const text = (tail: string) =>
    example(
      `Article 1 "Mobilisation"\n  When Russia mobilises, each Member shall mobilise all its available forces within 3 days${tail}.\nArticle 2 "Concert"\n  No Member shall mobilise without the consent of each Member.`,
    );
  const steps = '1 March 2024:\n  (1) Russia mobilises.\n2 March 2024:\n  Italy mobilises.\n';

  it('frees from the consent that the pact asks for elsewhere', () => {
    expect(
      played(
        [text(', without prior agreement')],
        `${steps}  Expect: Italy is not in breach of Article 2 of EXAMPLE-1.`,
      ).failed,
    ).toEqual([]);
    expect(
      played([text('')], `${steps}  Expect: Italy is in breach of Article 2 of EXAMPLE-1.`).failed,
    ).toEqual([]);
  });
});

describe('a secret annex', () => {
  const text = example(
    'Article 1 "Talk"\n  Text "will talk", source "Article I".\n  When a Great Neighbour attacks any Member, each other Member shall consult the victim within 24 hours.\nAnnex "Secret Protocol", secret, known to France and Poland.\nArticle 1 "Name"\n  Great Neighbour means Russia.\n  When Russia attacks any Member, each other Member shall assist the victim within 10 days.',
  );
  const steps = '1 March 2024:\n  (1) Russia attacks Poland.\n';

  it('binds and is applied only for those who know of it', () => {
    expect(
      played(
        [text],
        `${steps}  Expect: France is obliged to assist Poland under Article 1 of Annex 1 of EXAMPLE-1.\n  Expect: Italy is not obliged to assist Poland.\n  Expect: France is obliged to consult Poland under Article 1 of EXAMPLE-1.\n  Expect: Italy is not obliged to consult Poland.`,
      ).failed,
    ).toEqual([]);
  });

  it('its sentences say who knows them, and open ones quote the official words', () => {
    const { norms } = draftOf(text).template as unknown as {
      norms: readonly { cite: { knownTo?: readonly string[]; quote?: unknown } }[];
    };
    expect(norms.map((norm) => norm.cite.knownTo)).toEqual([undefined, ['FRA', 'POL']]);
    expect(norms[0]?.cite.quote).toEqual({ words: 'will talk', source: 'Article I' });
  });

  it('in force between dates, binds between them', () => {
    const dated = example(
      'Article 1 "Talk"\n  Each Member shall respect the borders of France.\nAnnex "Help", from 1 January 2022, until 31 December 2022.\nArticle 1 "Help"\n  When Russia attacks any Member, each other Member shall assist the victim within 10 days.',
    );
    const on = (year: number, not: string) =>
      `1 March ${year}:\n  (1) Russia attacks Poland.\n  Expect: Italy is ${not}obliged to assist Poland under Article 1 of Annex 1 of EXAMPLE-1.`;
    expect(played([dated], on(2022, '')).failed).toEqual([]);
    expect(played([dated], on(2021, 'not ')).failed).toEqual([]);
    expect(played([dated], on(2023, 'not ')).failed).toEqual([]);
  });
});

it('"is required to" binds; "no Member is required to" and "is not required to" free', () => {
  const [binds, frees, alone] = [
    'Italy is required to',
    'No Member is required to',
    'Italy is not required to',
  ].map(
    (words) =>
      (
        draftOf(example(`Article 1 "Help"\n  ${words} assist France.`)).template as unknown as {
          norms: readonly { position: string; strength: string }[];
        }
      ).norms[0],
  );
  expect([binds?.position, frees?.position, alone?.position]).toEqual(['duty', 'immunity', 'immunity']);
  expect(binds?.strength).toBe('shall');
});

it('a declaration annexed to a treaty does not bind where it says so; every other sentence is silent on it', () => {
  const { norms } = draftOf(
    example(
      'Article 1 "Talk"\n  France shall consult Poland.\nAnnex "Declaration", not legally binding.\nArticle 1 "Help"\n  France shall assist Poland.\nAnnex "Protocol", secret, legally binding.\nArticle 1 "More"\n  France shall assist Poland.',
    ),
  ).template as unknown as { norms: readonly { cite: { binding?: boolean } }[] };
  expect(norms.map((norm) => norm.cite.binding)).toEqual([undefined, false, true]);
});

it('a threshold on forbidden force is broken by what is shown to reach it, and by nothing less', () => {
  const ban = example('Article 1 "Peace"\n  No Member shall use significant force against any other Member.');
  const told = (how: string, expectation: string) =>
    played(
      [ban],
      `1 March 2024:\n  (1) France resorts to force against Poland${how}.\n  Expect: France is ${expectation} Article 1 of EXAMPLE-1.`,
    ).failed;
  expect(told(', which is significant', 'in breach of')).toEqual([]);
  expect(told(', which is not significant', 'not in breach of')).toEqual([]);
  expect(told('', 'not in breach of')).toEqual([]);
});

it('a liberty against others than the attacker excuses force against them, and one against the attacker does not', () => {
  const pact = (whom: string) =>
    example(
      `Article 1 "Peace"\n  No Member shall use force against any other Member, except under Article 2.\nArticle 2 "Answer"\n  When Russia attacks any Member, the victim may use force against ${whom}.`,
    );
  const told = (whom: string, expectation: string) =>
    played(
      [pact(whom)],
      `1 March 2024:\n  (1) Russia attacks France.\n2 March 2024:\n  (2) France attacks Poland.\n  Expect: France is ${expectation} Article 1 of EXAMPLE-1.`,
    ).failed;
  expect(told('any state', 'not in breach of')).toEqual([]);
  expect(told('the attacker', 'in breach of')).toEqual([]);
});

it('gives each norm a name of its own, also where an Article changed and bears its number twice', () => {
  const { norms } = draftOf(
    example(
      'Article 1 "Help", until 31 December 2020\n  When Russia attacks any Member, each other Member shall assist the victim.\nArticle 1 "Help", from 1 January 2021\n  (1) When Russia attacks any Member, each other Member shall assist the victim, and shall consult the victim.\n  (2) The Members shall coordinate.\n  (1) No Member shall attack any other Member.',
    ),
  ).template;
  expect((norms as readonly { readonly id: unknown }[]).map(({ id }) => id)).toEqual([
    '1.1',
    '1(1).1',
    '1(1).2',
    '1(2).1',
    '1(1).3',
  ]);
});
