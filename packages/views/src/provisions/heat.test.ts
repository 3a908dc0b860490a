import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../testing/provisions.ts';
import { provisionsHeat } from './heat.ts';

const drawnBy = (svg: string) => {
  const window = new Window();
  window.document.body.innerHTML = svg;
  return window.document;
};

describe('the heat map of provisions', () => {
  it.each([
    ['two-texts', TEXTS],
    ['no-text', []],
  ])('draws %s as it did', async (name, texts) => {
    const { svg } = provisionsHeat(texts);
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`./pictures/${name}.svg`);
  });

  it('says in each cell what colour says, and in its title where it stands', () => {
    const page = drawnBy(provisionsHeat(TEXTS).svg);
    const titles = [...page.querySelectorAll('g > title')].map((title) => title.textContent);
    expect(titles).toHaveLength(6);
    expect(titles[5]).toBe(
      'NEW-2027, veto: any member of the Council <unanimity> (Article 3; turns on brackets 1 and 2). Grade 0: any member of a body',
    );
    expect([...page.querySelectorAll('text[text-anchor=middle]')].map((text) => text.textContent)).toEqual([
      '3',
      '3',
      '1',
      '1',
      '4',
      '0',
    ]);
  });

  it('says what each grade that it shows stands for, and no other', () => {
    const page = drawnBy(provisionsHeat(TEXTS).svg);
    const lines = [...page.querySelectorAll('text')].map((text) => text.textContent);
    expect(lines.slice(-6)).toEqual([
      'Trigger',
      '3\u00a0an armed attack',
      'Clock',
      '1\u00a0an open word',
      'Veto',
      '0\u00a0any member of a body; 4\u00a0nobody, by its words',
    ]);
  });

  it('keeps 72 pacts apart, each in its frame', () => {
    const many = Array.from({ length: 36 }, (_, n) =>
      TEXTS.map((text) => ({ ...text, pact: `LONG-NAME-${n}-${text.pact}` })),
    ).flat();
    const page = drawnBy(provisionsHeat(many).svg);
    const svg = page.querySelector('svg');
    const wide = Number(svg?.getAttribute('width'));
    const cells = [...page.querySelectorAll('g[role=group]:first-of-type rect')];
    const lefts = [...page.querySelectorAll('g[aria-label=clock] rect')].map((rect) =>
      Number(rect.getAttribute('x')),
    );
    expect(cells.length).toBeGreaterThan(0);
    expect(lefts).toHaveLength(72);
    for (const [index, left] of lefts.entries())
      if (index > 0) expect(left - (lefts[index - 1] ?? 0)).toBeGreaterThanOrEqual(19);
    expect(Math.max(...lefts) + 19).toBeLessThanOrEqual(wide);
    // The longest name fits between the sentence and the first row.
    const names = [...page.querySelectorAll('text[transform]')];
    expect(names).toHaveLength(72);
  });
});
