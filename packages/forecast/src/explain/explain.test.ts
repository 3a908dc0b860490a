import { describe, expect, it } from 'vitest';
import { compileGame } from '../play/game.ts';
import { solveGame } from '../play/solve.ts';
import { type Table, tableOf } from '../play/table.ts';
import { ground, handNumbers, handTerms, onForce } from '../testing/games.ts';
import { accountOf } from './account.ts';
import { contrastOf, likeliestLevel } from './contrast.ts';
import { normsOf, reworded, thresholdOf } from './flips.ts';
import type { Terms } from '../terms/model.ts';

const terms = handTerms(
  [
    {
      name: 'FRA',
      answers: [
        ['none', 0],
        ['force', 0],
      ],
    },
    { name: 'POL', answers: [['none', 0]] },
  ],
  [
    {
      courses: [
        {
          grounds: (guarantor, answer) =>
            guarantor === 0 ? [ground(answer === 0 ? 'not performed' : 'performed')] : [],
        },
      ],
    },
  ],
);

const numbers = (costOfBreach: number) =>
  handNumbers({
    challenger: { capability: 0.04, stake: 0.6, costOfWar: 0.2, noise: 0.1 },
    beneficiary: { capability: 0.01, stake: 1, costOfWar: 0.3 },
    attacks: [{}],
    guarantors: [
      { capability: 0.02, stake: 0.1, cost: onForce(0.15), escalation: 0.1, costOfBreach, noise: 0.05 },
      { capability: 0.02, stake: 0.1, noise: 0.05 },
    ],
  });

const tableFor = (given: Terms): Table => {
  const compiled = compileGame(given);
  if (compiled.kind === 'no game') throw new Error(compiled.says);
  return tableOf(compiled.game);
};

describe('the account of a guarantor', () => {
  const table = tableFor(terms);
  const account = accountOf(table, numbers(0.2), 0, 0);
  if (!account) throw new Error('no account');
  const [none, force] = account.worth;

  it('has the parts as the numbers say, and they add up', () => {
    expect(none?.measure).toBeCloseTo(0, 12);
    expect(force?.measure).toBeCloseTo(-0.15, 12);
    expect(none?.breach).toBeCloseTo(-0.2, 12);
    expect(force?.breach).toBeCloseTo(0, 12);
    expect(none?.escalation).toBeCloseTo(0, 12);
    for (const { total, ...parts } of account.worth)
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 12);
  });

  it('explains the odds: without a private type they are those of the worth over the noise', () => {
    const [p = 0, q = 0] = account.chances;
    const noise = 0.05;
    expect(Math.log(q / p)).toBeCloseTo(((force?.total ?? 0) - (none?.total ?? 0)) / noise, 4);
  });

  it('is charged the risk of a wider war only where there is war', () => {
    const found = solveGame(table, numbers(0.2));
    if (found.kind !== 'solved') throw new Error(found.kind);
    expect(force?.escalation).toBeLessThan(0);
    expect(force?.escalation).toBeGreaterThanOrEqual(-0.1);
  });
});

describe('why it does one thing and not the other', () => {
  const contrastAt = (cost: number) => {
    const account = accountOf(tableFor(terms), numbers(cost), 0, 0);
    if (!account) throw new Error('no account');
    return contrastOf(terms, numbers(cost), account);
  };

  it('names the sentence and its price, which is the difference that breach makes', () => {
    const { does, instead, parts, sentences } = contrastAt(0.5);
    expect([does, instead]).toEqual([1, 0]);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]?.price).toBeCloseTo(parts.breach, 12);
    expect(sentences[0]).toMatchObject({ otherwise: 'not performed', weight: 1 });
  });

  it('is turned by the cost of breach at the value at which both are worth the same', () => {
    const level = (cost: number): string => {
      const { account } = contrastAt(cost);
      return likeliestLevel(terms.guarantors[0]?.answers ?? [], account.chances);
    };
    // A line from 0 to 0.4, so that the share is the cost over 0.4; in the middle it does nothing or fights.
    const middle = level(0.2);
    const found = thresholdOf((share) => level(0.4 * share) !== middle);
    if (found === undefined) throw new Error('nothing turns it');
    const { parts } = contrastAt(0.4 * found);
    expect(Math.abs(parts.total)).toBeLessThan(0.005);
  });
});

describe('a change of words', () => {
  it('is looked for in each norm that asks something of the guarantor', () => {
    expect(normsOf(terms, 0)).toHaveLength(1);
    expect(normsOf(terms, 1)).toEqual([]);
  });

  it('changes what breach weighs, and nothing that is performed', () => {
    const [norm] = normsOf(terms, 0);
    if (!norm) throw new Error('no norm');
    const may = reworded(terms, { pact: norm.article.pact, norm: norm.norm }, { strength: 'intends' });
    const grounds = may.attacks[0]?.courses[0]?.reckonings[0]?.map((one) => one.grounds[0]);
    expect(grounds?.map((one) => [one?.strength, one?.outcome])).toEqual([
      ['intends', 'not performed'],
      ['intends', 'performed'],
    ]);
  });
});

describe('a threshold', () => {
  it('is the nearest of both sides, and none where nothing turns', () => {
    expect(thresholdOf((share) => share > 0.7 || share < 0.1)).toBeCloseTo(0.7, 2);
    expect(thresholdOf((share) => share < 0.1)).toBeCloseTo(0.1, 2);
    expect(thresholdOf(() => false)).toBeUndefined();
  });
});
