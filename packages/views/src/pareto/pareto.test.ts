import { describe, expect, it } from 'vitest';
import { labelsOf, outsideOf, overlapsIn } from '../testing/boxes.ts';
import { tensionPicture } from '../forecast/tension.ts';
import type { BestActor, BestResolution, BestResult } from './model.ts';
import { bestTension } from './picture.ts';
import { bestSentences, lookedSentence } from './sentences.ts';
import { alternativesTable, bestTable, ratherTable } from './tables.ts';

const actor = (role: BestActor['role'], name: string, gain: number): BestActor => ({
  key: name,
  name,
  role,
  gain,
  signs: gain < 0 ? 0.2 : 0.9,
  alternative: -0.1,
  ...(role === 'guarantor' ? { cost: 0.02, honours: 0.8 } : {}),
});

const resolution = (
  labels: readonly string[],
  game: number,
  effectiveness: number,
  gains: readonly [number, number, number],
  more: Partial<BestResolution> = {},
): BestResolution => ({
  labels,
  game,
  attacked: 0.5 - effectiveness,
  attackedWithout: 0.5,
  effectiveness,
  change: { mean: effectiveness - 0.1, error: 0.002 },
  war: 0.3,
  loss: 0.4 - effectiveness,
  actors: [
    actor('challenger', 'RUS', gains[0]),
    actor('beneficiary', 'UKR', gains[1]),
    actor('guarantor', 'Poland', gains[2]),
  ],
  least: Math.min(...gains),
  signed: Math.min(...gains) >= 0,
  best: false,
  changed: labels.filter((label) => label !== 'POL').length,
  sides: [],
  ...more,
});

const result: BestResult = {
  value: {
    challenger: 'RUS',
    beneficiary: 'UKR',
    signers: 'all',
    brackets: [
      { pact: 'TALKS', id: '1', about: 'strength', labels: ['POL', 'UKR'], games: [0, 1] },
      { pact: 'TALKS', id: '2', about: 'menu', labels: ['POL', 'UKR', 'RUS'], games: [0, 0, undefined] },
    ],
    total: 6,
    complete: false,
    done: true,
    games: 3,
    resolutions: [
      resolution(['POL', 'POL'], 0, 0.1, [0.2, -0.1, 0.02], { sides: ['POL'] }),
      resolution(['UKR', 'POL'], 1, 0.2, [0.1, 0.05, 0.01], { best: true }),
      resolution(['POL', 'UKR'], 0, 0.1, [0.2, -0.1, 0.02]),
      resolution(['UKR', 'UKR'], 2, 0.4, [-0.002, 0.3, -0.08], { best: true, sides: ['UKR'] }),
    ],
    unsolved: [],
    zone: [1],
  },
  model: 'guarantee game',
  seed: 1,
  draws: 32,
  choices: [],
  warnings: [],
  sources: [],
};

const empty: BestResult = {
  ...result,
  value: {
    ...result.value,
    zone: [],
    offer: {
      resolution: 3,
      settlement: {
        kind: 'paid',
        total: 0.082,
        payments: [{ from: 'UKR', to: 'Poland', amount: 0.08 }],
      },
    },
    opening: { resolution: 0, actor: 'UKR', alternative: -0.1, atMost: -0.2 },
  },
};

const NAMES = { RUS: { name: 'Russia' }, UKR: { name: 'Ukraine' }, POL: { name: 'Poland' } } as never;

describe('the best text in words', () => {
  it('says how much was looked at, and claims nothing of the rest', () =>
    expect(lookedSentence(result.value)).toBe(
      'Of 6 resolutions of the brackets, 4 were judged: 3 different games. What these foretell to be better is among them; of the others nothing is said.',
    ));

  it('names the most effective that all would sign, and who refuses what is more effective', () => {
    const said = bestSentences(result, NAMES);
    expect(said.map(({ head }) => head)).toEqual(['Signed by all', 'Most effective']);
    expect(said[0]?.says).toContain('1 UKR (attack within a year 30 %');
    // A loss that would be told as none is told to the third digit.
    expect(said[1]?.says).toContain('Poland (-0.08) and Russia (-0.002) would refuse it.');
  });

  it('says who pays whom, and which one number would do, where nothing is signed by all', () => {
    const said = bestSentences(empty, NAMES);
    expect(said.find(({ head }) => head === 'Side payment')?.says).toContain('Ukraine gives Poland 0.08');
    expect(said.find(({ head }) => head === 'One number')?.says).toContain(
      'Only Ukraine refuses the first text; it would sign if what it has without a deal were worth -0.20 or less, and not -0.10, or if the rest of the deal gave it 0.10 more.',
    );
  });

  it('says that no payment would do where those who gain cannot make up for those who lose', () => {
    const poor = {
      ...empty,
      value: {
        ...empty.value,
        offer: { resolution: 0, settlement: { kind: 'not enough', total: 0.5, lacking: 0.3 } as const },
      },
    };
    expect(bestSentences(poor, NAMES).find(({ head }) => head === 'Side payment')?.says).toContain(
      '0.30 is lacking',
    );
  });
});

describe('the best text in tables', () => {
  it('has a row for each game that is shown, and all of them where asked', () => {
    expect(bestTable(result, NAMES).rows.map(({ cells }) => cells[0])).toEqual([
      '1 UKR, 2 UKR',
      '1 UKR',
      'first text',
    ]);
    expect(bestTable(result, NAMES, true).rows).toHaveLength(3);
  });

  it('tells of each alternative what it changes alone, the same game, or that nobody looked', () => {
    expect(alternativesTable(result, NAMES).rows.map(({ cells }) => [cells[2], cells.at(-1)])).toEqual([
      ['-10.0', ''],
      ['', 'the same game as POL'],
      ['', 'not judged'],
    ]);
  });

  it('tells what each would rather have', () => {
    const [, proposed] = result.value.resolutions;
    if (!proposed) throw new Error('it is there');
    expect(ratherTable(result, NAMES, proposed).rows.map(({ cells }) => [cells[1], cells[4]])).toEqual([
      ['first text', '0.100'],
      ['1 UKR, 2 UKR', '0.250'],
      ['first text', '0.010'],
    ]);
  });
});

describe('the tension of the texts', () => {
  it.each(['wide', 'narrow'] as const)('is drawn %s without a label on another or outside', (breadth) => {
    for (const one of [result, empty]) {
      const { svg } = tensionPicture(bestTension(one, NAMES), 'tension', breadth);
      expect(overlapsIn(svg)).toEqual([]);
      expect(outsideOf(svg)).toEqual([]);
      expect(labelsOf(svg).some(({ words }) => words.startsWith('UKR'))).toBe(true);
    }
  });
});
