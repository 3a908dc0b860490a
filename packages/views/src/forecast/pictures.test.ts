import { describe, expect, it } from 'vitest';
import { labelsOf, outsideOf, overlapsIn } from '../testing/boxes.ts';
import { quantileDots } from './dots.ts';
import type { SpreadRows, Tension, Tornado } from './model.ts';
import { madeForecast, madeNames } from '../testing/forecasts.ts';
import { responseHeat } from './response.ts';
import { chanceRows } from './rows.ts';
import { tensionPicture } from './tension.ts';
import { tornadoPicture } from './tornado.ts';
import { likelihood, percent } from './words.ts';

const note = { model: 'guarantee game, quantal response', draws: 1000, seed: 1 };
const twenty = (from: number, to: number): readonly number[] =>
  Array.from({ length: 20 }, (_, at) => from + ((to - from) * at) / 19);

const dots: SpreadRows = {
  title: 'Will it deter, will it be honoured?',
  rows: [
    { label: 'Russia attacks again', quantiles: twenty(0.05, 0.62) },
    { label: 'by invasion', quantiles: twenty(0, 0.04) },
    { label: 'if so, the United States answers with force in the first days', quantiles: twenty(0.4, 0.45) },
    { label: 'war', quantiles: twenty(0.9, 1), remark: 'where it is resisted' },
  ],
  note,
};

const tornado: Tornado = {
  title: 'What the chance of an attack hangs on',
  middle: 0.24,
  bars: [
    {
      label: 'stake of Russia',
      low: 0.08,
      high: 0.47,
      lowAt: '0.2',
      highAt: '0.7',
      source: 'judgement',
      share: '41 %',
    },
    {
      label: 'cost of breach of the United States, and of all who follow it',
      low: 0.31,
      high: 0.2,
      lowAt: '0.05',
      highAt: '0.3',
      source: 'source "reliability data of two centuries, 1816 to 2000, by era"',
    },
    {
      label: 'decisiveness',
      low: 0.23,
      high: 0.25,
      lowAt: '0.5',
      highAt: '2',
      source: 'source "Hirshleifer 1989"',
    },
  ],
  note,
};

const tension: Tension = {
  title: 'Effective for Ukraine, acceptable to Russia',
  xTitle: 'Russia: worth of the deal',
  yTitle: 'Ukraine: worth of the deal',
  walkAway: 0,
  choices: [
    { label: '1=UKR, 2=ITA', x: -0.2, y: 0.6, best: true, signed: false, named: true },
    { label: '1=USA, 2=RUS', x: 0.3, y: 0.1, best: true, signed: false, named: true },
    { label: '1=FRA, 2=FRA', x: 0.05, y: 0.35, best: true, signed: true, named: true },
    { label: '1=FRA, 2=USA', x: 0.04, y: 0.34, best: false, signed: true, named: true },
    { label: '1=FRA, 2=RUS', x: -0.1, y: 0.05, best: false, signed: false, named: false },
  ],
  note,
};

/** Texts that differ little, far from what no deal would bring; with marks, and their meaning in a key. */
const far: Tension = {
  ...tension,
  choices: [
    {
      label: '1 USA, 2 USA, 4 USA, 5 USA, 8 USA (text of the United States)',
      mark: 'USA',
      x: 0.19,
      y: 1.9,
      best: true,
      signed: false,
      named: true,
    },
    {
      label: 'first text (text of Ukraine)',
      mark: 'UKR, first',
      x: 0.188,
      y: 2.2,
      best: true,
      signed: false,
      named: true,
    },
    {
      label: '1 FRA, 2 FRA (text of France)',
      mark: 'FRA',
      x: 0.188,
      y: 2.21,
      best: false,
      signed: false,
      named: true,
    },
    { label: '2 RUS (text of Russia)', mark: 'RUS', x: 0.18, y: 2, best: false, signed: false, named: true },
    { label: '6 Drafters 2', x: 0.187, y: 2.7, best: true, signed: false, named: false },
  ],
};

const PICTURES = [
  ['dots', quantileDots(dots)],
  ['tornado', tornadoPicture(tornado)],
  ['tension', tensionPicture(tension)],
  ['response', responseHeat(madeForecast, madeNames)],
  ['chances', quantileDots(chanceRows(madeForecast, madeNames))],
  [
    'response-nothing',
    responseHeat(
      { ...madeForecast, value: { ...madeForecast.value, attacks: [], guarantors: [] } },
      madeNames,
    ),
  ],
  ['tension-narrow', tensionPicture(tension, 'tension', 'narrow')],
  ['tension-far', tensionPicture(far)],
  ['tension-far-narrow', tensionPicture(far, 'tension', 'narrow')],
  ['dots-nothing', quantileDots({ ...dots, rows: [] })],
  ['tornado-nothing', tornadoPicture({ ...tornado, bars: [] })],
  ['tension-nothing', tensionPicture({ ...tension, choices: [] })],
] as const;

describe('the pictures of a forecast', () => {
  it.each(PICTURES)('%s is drawn as it was, and no two labels run into each other', async (name, { svg }) => {
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`./pictures/${name}.svg`);
    expect(labelsOf(svg)).toHaveLength(svg.split('<text').length - 1);
    expect(overlapsIn(svg)).toEqual([]);
    expect(outsideOf(svg)).toEqual([]);
  });

  it.each(PICTURES)(
    '%s says that it is estimated, by which model, from how many draws and which seed',
    (_, { svg, table }) => {
      const words = labelsOf(svg)
        .map((label) => label.words)
        .join(' ');
      expect(words).toContain('Estimated, not proved: guarantee game, quantal response, 1000 draws, seed 1.');
      expect(table.caption).toContain('estimated');
    },
  );

  it('has a dot for every quantile', () =>
    expect(quantileDots(dots).svg.split('<circle').length - 1).toBe(80));

  it('never says that something is sure', () => {
    expect([0, 0.001, 0.2, 0.999, 1].map(percent)).toEqual([
      'under 1 %',
      'under 1 %',
      '20 %',
      'over 99 %',
      'over 99 %',
    ]);
    expect([0, 0.05, 0.15, 0.3, 0.45, 0.6, 0.85, 0.97].map(likelihood)).toEqual([
      'a remote chance',
      'a remote chance',
      'highly unlikely',
      'unlikely',
      'a realistic possibility',
      'likely',
      'highly likely',
      'almost certain',
    ]);
  });

  it('says in the table what the picture says in places', () => {
    expect(quantileDots(dots).table.rows[0]?.cells).toEqual([
      'Russia attacks again',
      '34 %',
      '7 % to 61 %',
      'unlikely',
    ]);
    expect(tornadoPicture(tornado).table.rows[0]?.cells).toEqual([
      'stake of Russia',
      '0.2',
      '8 %',
      '0.7',
      '47 %',
      '41 %',
      'judgement',
    ]);
    expect(tensionPicture(tension).table.rows.map(({ cells }) => cells[4])).toEqual([
      '',
      'yes',
      'yes',
      '',
      '',
    ]);
  });
});
