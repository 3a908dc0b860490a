import type { ChainAct, ChainResult } from '../chain/model.ts';

const DAY = 86_400_000;
const act = (party: string, says: string, parts: Partial<ChainAct> = {}): ChainAct => ({
  party,
  act: says,
  against: [],
  ground: 'duty',
  war: false,
  under: [],
  unnamed: false,
  breaks: [],
  ...parts,
});
const step = (number: number, day: number, ...acts: readonly ChainAct[]) => ({
  step: number,
  at: Date.UTC(2027, 2, 1) + day * DAY,
  acts,
});

/** A chain made by hand: free acts, duties beside and far from their cause, a breach, refusals, two sets that stop it. */
export const chainResult: ChainResult = {
  pacts: ['P-2025', 'Q-2026'],
  incident: 'Russia: mobilisation on Ukraine',
  horizon: 30 * DAY,
  steps: [
    step(0, 0, act('RUS', 'mobilisation on Ukraine', { ground: 'free' })),
    step(
      1,
      0,
      act('POL', 'mobilisation on Russia', {
        under: [{ pact: 'P-2025', article: '2', step: 0, after: 'RUS' }],
      }),
      act('FRA', 'consultation', { under: [{ pact: 'Q-2026', article: '4(1)', step: 0, after: 'RUS' }] }),
    ),
    step(
      2,
      3,
      act('RUS', 'invasion on Ukraine', {
        ground: 'free',
        war: true,
        breaks: [{ pact: 'Q-2026', article: '1' }],
      }),
    ),
    step(
      3,
      3,
      act('POL', 'armed attack on Russia', {
        war: true,
        unnamed: true,
        under: [
          { pact: 'P-2025', article: '5(1)', step: 2, after: 'RUS' },
          { pact: 'Q-2026', article: '6', step: 0, after: 'RUS' },
        ],
      }),
    ),
    step(4, 4, act('DEU', 'finds its security threatened', { ground: 'free' })),
    step(
      5,
      9,
      act('FRA', 'armed attack on Russia', {
        war: true,
        ground: 'promise',
        under: [{ pact: 'Q-2026', article: '5', step: 2, after: 'RUS' }],
      }),
    ),
  ],
  belligerents: ['RUS', 'UKR', 'POL', 'FRA'],
  refusals: [
    {
      party: 'ITA',
      by: 'POL',
      under: [{ pact: 'Q-2026', article: '5' }],
      because: [
        { title: 'provoked', pact: 'Q-2026', article: '5' },
        { title: 'not consulted', pact: 'Q-2026', article: '7' },
      ],
    },
  ],
  undone: [],
  stops: [
    {
      before: 'before France is at war',
      smallest: [
        {
          abstains: [{ party: 'FRA', lawful: true, undone: ['armed attack on Russia'] }],
          belligerents: ['RUS', 'UKR', 'POL'],
        },
        { abstains: [{ party: 'RUS', lawful: true, undone: ['invasion on Ukraine'] }], belligerents: [] },
      ],
      tried: 4,
      exhausted: true,
    },
    { before: 'before 2 are at war', smallest: [], tried: 9, exhausted: false },
  ],
  states: 12,
  moves: 31,
  exhausted: true,
};
