import { describe, expect, it } from 'vitest';
import { labelsOf, outsideOf, overlapsIn } from '../testing/boxes.ts';
import type { BracketHoles, BracketsResult, BracketSwing } from './model.ts';
import { bracketsPicture } from './picture.ts';

const HOUR = 3_600_000;

const swing = (id: string, hours: number, share?: number): BracketSwing => ({
  id,
  about: `determiner in Article ${id}(1); rule in Article ${id}; parties in the list of Guarantors`,
  labels: ['UKR', 'ITA', 'USA', 'FRA', 'RUS'],
  matters: hours > 0 ? 'yes' : 'no',
  compared: 4,
  changed: hours > 0 ? 2 : 0,
  floor: { most: hours > 0 ? 6 : 0, average: hours > 0 ? 1 : 0 },
  exposed: { most: hours * HOUR, average: (hours / 2) * HOUR },
  ...(share === undefined ? {} : { share }),
});

const result: BracketsResult = {
  pacts: ['X'],
  incident: 'Russia: armed attack on Ukraine',
  victim: 'UKR',
  horizon: 720 * HOUR,
  need: [],
  total: 100,
  texts: 12,
  complete: true,
  sharedOut: 'exposed',
  resolutions: [],
  swings: [swing('1', 12, 0.25), swing('2', 48, 0.75), swing('3', 0, 0)],
  wished: [],
};

const holes: BracketHoles = {
  victim: 'UKR',
  attacker: 'RUS',
  total: 100,
  complete: true,
  resolutions: [],
  brackets: [
    {
      id: '3',
      about: '',
      labels: ['UKR', 'RUS'],
      compared: 1,
      turns: [{ slug: 'attacker-veto', severity: 'grave', compared: 1, turns: 1, under: { UKR: 0, RUS: 1 } }],
    },
  ],
};

describe('the picture of brackets', () => {
  it.each([
    ['shares', result, undefined],
    ['loopholes', { ...result, complete: false, sharedOut: undefined } as unknown as BracketsResult, holes],
  ])('draws %s as it did, and no two labels run into each other', async (name, shown, found) => {
    const { svg } = bracketsPicture(shown, found);
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`./pictures/${name}.svg`);
    expect(overlapsIn(svg)).toEqual([]);
    expect(outsideOf(svg)).toEqual([]);
  });

  it('puts the weightiest bracket on top, with its share and the most that it changes', () => {
    const words = labelsOf(bracketsPicture(result).svg).map((label) => label.words);
    const values = words.filter((each) => / %|neither/.test(each));
    expect(values).toEqual(['75.0 % (48 h)', '25.0 % (12 h)', 'moves neither floor nor ceiling']);
  });

  it('says of each bracket once what it is about', () => {
    const twice = {
      ...swing('9', 0),
      about: 'sentence in Article 9; parties in Article Parties; sentence in Article 9',
    };
    expect(bracketsPicture({ ...result, swings: [twice] }).svg).toContain(
      'Bracket 9, sentence in Article 9; parties in the list of parties:',
    );
  });

  it('gives hours where no share is known, and names the loopholes that turn on a bracket', () => {
    const words = labelsOf(
      bracketsPicture({ ...result, swings: [swing('1', 12), swing('3', 0)] }, holes).svg,
    );
    expect(words.map((label) => label.words)).toContain('Opens or closes attacker-veto');
  });
});
