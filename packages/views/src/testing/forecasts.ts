import type { Figure, ForecastActor, ForecastGuarantor, ForecastResult, Level } from '../forecast/result.ts';

/** A figure whose draws lie evenly between two values. */
export const between = (from: number, to: number): Figure => ({
  mean: (from + to) / 2,
  quantiles: Array.from({ length: 20 }, (_, at) => from + ((to - from) * (at + 0.5)) / 20),
});

const RUNGS = [
  ['none', 'nothing'],
  ['diplomatic', 'talk'],
  ['arms', 'help'],
  ['force', 'forces'],
] as const;

const guarantor = (
  name: string,
  members: readonly string[],
  upon: ForecastGuarantor['upon'],
  levels: Readonly<Record<Level, Figure>>,
  honours?: Figure,
): ForecastGuarantor => ({
  name,
  members,
  answers: RUNGS.map(([rung, level]) => ({ rung, level, hours: 0, when: 'at once', chance: levels[level] })),
  levels,
  inTime: { hours: 72, help: between(0, 0.2), forces: between(0, 0.1) },
  upon,
  ...(honours ? { honours } : {}),
});

const actor = (
  name: string,
  parts: Partial<ForecastActor['worth']>,
  more: number,
  alternative: number,
): ForecastActor => {
  const worth = {
    stake: 0,
    war: 0,
    measure: 0,
    escalation: 0,
    breach: 0,
    expectation: 0,
    excess: 0,
    sanctions: 0,
    backingDown: 0,
    attack: 0,
    resolve: 0,
    ...parts,
  };
  const total = Object.values(worth).reduce((sum, part) => sum + part, 0);
  const gain = total + more - alternative;
  return {
    name,
    worth: { ...worth, total },
    package: more,
    peacetime: 0,
    alternative,
    gain: between(gain - 0.2, gain + 0.2),
    signs: gain > 0 ? 0.9 : 0.2,
  };
};

/** A made-up forecast for two guarantors and two kinds of attack, one of which is almost sure to be answered. */
export const madeForecast: ForecastResult = {
  value: {
    challenger: 'RUS',
    beneficiary: 'UKR',
    attacked: between(0.1, 0.5),
    attackedWithout: between(0.3, 0.9),
    war: between(0, 0.2),
    attacks: [
      { kind: 'invasion', words: 'invasion', chance: between(0.1, 0.4) },
      { kind: 'breach of the ceasefire', words: 'breach of the ceasefire', chance: between(0, 0.004) },
    ],
    guarantors: [
      guarantor(
        'Denmark and 9 alike',
        ['DNK', 'FRA'],
        [
          [0.05, 0.15, 0.2, 0.6],
          [0.5, 0.3, 0.2, 0],
        ],
        {
          nothing: between(0, 0.1),
          talk: between(0.1, 0.2),
          help: between(0.1, 0.3),
          forces: between(0.4, 0.8),
        },
        between(0.8, 1),
      ),
      guarantor(
        'the United States',
        ['USA'],
        [
          [0.1, 0.4, 0.35, 0.15],
          [0.1, 0.45, 0.45, 0],
        ],
        {
          nothing: between(0, 0.2),
          talk: between(0.3, 0.5),
          help: between(0.25, 0.45),
          forces: between(0.1, 0.2),
        },
      ),
    ],
    actors: [
      actor('RUS', { stake: 0.2, war: -0.1, sanctions: -0.04 }, 0.15, 0.1),
      actor('UKR', { stake: -0.2, war: -0.05 }, -0.2, -0.3),
      actor('Denmark and 9 alike', { stake: -0.05, measure: -0.04, escalation: -0.02 }, 0, -0.05),
      actor('the United States', { stake: -0.02 }, 0, -0.05),
    ],
    draws: 1000,
    failed: {},
    certified: 5,
    mismatches: 0,
    equilibria: [0.3],
  },
  model: 'guarantee game, quantal response',
  seed: 1,
  choices: [],
  warnings: [],
  sources: [],
};

/** Names for it. */
export const madeNames = {
  RUS: { name: 'Russia', the: false },
  UKR: { name: 'Ukraine', the: false },
  USA: { name: 'United States', the: true },
};
