import { describe, expect, it } from 'vitest';
import { labelsOf, outsideOf, overlapsIn } from '../testing/boxes.ts';
import { chainResult } from '../testing/chain.ts';
import { names } from '../testing/renewed-attack.ts';
import { layersOf } from './layers.ts';
import { chainLayers } from './picture.ts';
import { chainSentence, chainTable, refusalTable, stopLines } from './table.ts';

const quiet = {
  ...chainResult,
  steps: chainResult.steps.slice(0, 1),
  belligerents: [],
  refusals: [],
  stops: [],
};

describe('chain layers', () => {
  it.each([
    ['drawn-in', chainLayers(chainResult, names)],
    ['drawn-in-on-a-phone', chainLayers(chainResult, names, 'chain', 390)],
    ['nothing-follows', chainLayers(quiet, names)],
  ])('draws %s as it did, and no two labels run into each other', async (name, { svg }) => {
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`./pictures/${name}.svg`);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(labelsOf(svg)).toHaveLength(svg.split('<text').length - 1);
    expect(overlapsIn(svg)).toEqual([]);
    expect(outsideOf(svg)).toEqual([]);
  });

  it('an arrow leads from the act that is the cause where it stands beside; else the box names its step', () => {
    const { nodes, arrows } = layersOf(chainResult, names, 0, 28, 992);
    const attack = nodes.find(({ step }) => step === 3);
    const invasion = nodes.find(({ step }) => step === 2);
    expect(arrows).toContainEqual({
      from: { x: (invasion?.x ?? 0) + 158, y: (invasion?.y ?? 0) + 16 },
      to: { x: attack?.x, y: (attack?.y ?? 0) + 16 },
    });
    expect(attack?.notes[0]).toEqual({ words: 'because of step 0', kind: 'because' });
    const late = nodes.find(({ step }) => step === 5);
    expect(arrows).toContainEqual({ from: undefined, to: { x: late?.x, y: (late?.y ?? 0) + 16 } });
  });

  it('marks whose abstention stops it, but never the first incident', () => {
    const { nodes } = layersOf(chainResult, names, 0, 28, 992);
    expect(nodes.filter(({ stops }) => stops).map(({ step, act }) => `${step} ${act.party}`)).toEqual([
      '1 FRA',
      '2 RUS',
      '5 FRA',
    ]);
  });
});

describe('a chain in words', () => {
  it('says who is at war, and who because a text binds it', () =>
    expect(chainSentence(chainResult, names)).toBe(
      'After “Russia: mobilisation on Ukraine”, in 5 steps, Russia, Ukraine, Poland and France are at war; Poland fights because a text binds it.',
    ));

  it('names article, cause and breach in a table', () =>
    expect(chainTable(chainResult, names).rows.map(({ cells }) => cells.slice(2))).toEqual([
      ['Russia', 'mobilisation on Ukraine', 'free act, owed by nobody', '', ''],
      ['Poland', 'mobilisation on Russia', 'Article 2 of P-2025', '0', ''],
      ['France', 'consultation', 'Article 4(1) of Q-2026', '0', ''],
      ['Russia', 'invasion on Ukraine', 'free act, owed by nobody', '', 'Article 1 of Q-2026'],
      [
        'Poland',
        'armed attack on Russia',
        'Article 5(1) of P-2025 and Article 6 of Q-2026, which names no measure',
        '0 and 2',
        '',
      ],
      ['Germany', 'finds its security threatened', 'free act, owed by nobody', '', ''],
      ['France', 'armed attack on Russia', 'Article 5 of Q-2026 (a promise)', '2', ''],
    ]));

  it('says why a party may stay out', () =>
    expect(refusalTable(chainResult, names).rows[0]?.cells.at(-1)).toBe(
      'the ally used force first (Article 5 of Q-2026); it was not asked first (Article 7 of Q-2026)',
    ));

  it('says what stops it, and never that nothing does where not all was tried', () =>
    expect(stopLines(chainResult.stops, names)).toEqual([
      'Before France is at war: it stops if one of these abstains: France (lawfully); or Russia (lawfully).',
      'Before 2 are at war: none found. Not exhausted: 9 sets tried.',
    ]));
});
