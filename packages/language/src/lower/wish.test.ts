// What an analyst writes before the articles, as the model has it.

import { settle, type Wished } from '@casus/engine';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../testing/played.ts';

const wish = (sentence: string): Wished | undefined => {
  const settled = settle(
    draftOf(`pact EXAMPLE-1 "Example"
  a draft treaty, in force from 1 January 2020.
Beneficiary: Ukraine.
Guarantors: France and Poland.
Outsiders: Russia.
Concern "asked": ${sentence}.

Article 1 "Help"
  Attack means an armed attack on Ukraine, as determined by each Guarantor for itself.
  When an Attack is established, each Guarantor shall assist Ukraine within 24 hours.
`),
    {},
  );
  if (!settled.ok) throw new Error('does not settle');
  expect(settled.pact.wishes).toMatchObject([{ kind: 'concern', title: 'asked' }]);
  return settled.pact.wishes[0]?.that;
};

const GUARANTOR = { kind: 'role', role: 'Guarantor' };
const UKRAINE = { kind: 'states', ids: ['UKR'] };
const HOURS = (hours: number) => ({ kind: 'exact', ms: hours * 3_600_000 });

describe('what is said of parties', () => {
  it.each([
    ['each Guarantor is obliged to assist Ukraine within 24 hours', 'each', HOURS(24)],
    ['no Guarantor is obliged to assist Ukraine within 3 days', 'no', HOURS(72)],
    ['any Guarantor is obliged to assist Ukraine', 'any', undefined],
    ['each Guarantor is not obliged to assist Ukraine', 'no', undefined],
  ] as const)('is owed: %s', (sentence, quantifier, within) => {
    expect(wish(sentence)).toEqual({
      kind: 'of',
      who: GUARANTOR,
      quantifier,
      is: { kind: 'owes', act: { verb: 'assist', to: UKRAINE } },
      ...(within ? { within } : {}),
    });
  });

  it('is allowed, or is not', () => {
    expect(wish('France or Poland may use force against Russia')).toMatchObject({
      who: { kind: 'states', ids: ['FRA', 'POL'] },
      quantifier: 'any',
      is: { kind: 'may', act: { verb: 'use force' } },
    });
    expect(wish('France may not use force against Russia')).toMatchObject({ quantifier: 'no' });
  });

  it('is done, or broken: of each by itself', () => {
    const THAT = { kind: 'pronoun', pronoun: 'that party' };
    expect(wish('no Guarantor assists Ukraine within 72 hours')).toMatchObject({
      quantifier: 'no',
      is: { kind: 'is', condition: { kind: 'act', act: { by: THAT, verb: 'assist', to: UKRAINE } } },
      within: HOURS(72),
    });
    expect(wish('any Guarantor is in breach of this pact')).toMatchObject({
      quantifier: 'any',
      is: { kind: 'is', condition: { kind: 'in breach', who: THAT } },
    });
  });
});

it('what stands, and what happens, is asked of no party', () => {
  expect(wish('an Attack is established, and Russia attacks Ukraine')).toMatchObject({
    kind: 'and',
    of: [
      { kind: 'holds', condition: { kind: 'casus', term: 'Attack', sense: 'established' } },
      { kind: 'holds', condition: { kind: 'incident', pattern: { kinds: ['armed attack'] } } },
    ],
  });
  expect(wish('no Attack is established within 72 hours')).toMatchObject({
    kind: 'holds',
    not: true,
    within: HOURS(72),
  });
});

it('is joined by one word', () => {
  expect(
    wish('any Guarantor is in breach of this pact, or no Guarantor is obliged to assist Ukraine')?.kind,
  ).toBe('or');
});
