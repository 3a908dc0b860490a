import type { Report } from '@casus/engine';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { holding, minute, print, renewedAttack } from '../testing/renewed-attack.ts';
import { UTC } from '../zone.ts';
import { lanes } from './picture.ts';

const empty: Report = { ...renewedAttack, positions: [], facts: [], events: [] };
const codes = Array.from({ length: 32 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`);

/** Three decades in one picture, and 32 members whose rows are alike but for one. */
const alliance: Report = {
  ...renewedAttack,
  facts: [],
  events: renewedAttack.events.slice(0, 4),
  at: minute(60 * 24 * 365 * 30),
  positions: codes.map((party, index) =>
    holding({
      id: `A/${party}`,
      bearers: [party],
      status: index === 7 ? 'breached' : 'fulfilled',
      due: { kind: 'open', word: 'forthwith' },
    }),
  ),
};

const parse = (svg: string) => {
  const window = new Window();
  window.document.body.innerHTML = svg;
  return window.document.body;
};

describe('the lanes of who owes what by when', () => {
  // Pictures are data: a change shows as a diff of the drawing (open the file to see it).
  it.each([
    ['renewed-attack', renewedAttack],
    ['alliance-of-32', alliance],
    ['nothing-owed', empty],
  ])('draws %s as it did', async (name, report) => {
    await expect(`${lanes(report, print).svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      `./pictures/${name}.svg`,
    );
  });

  it('says in words what it shows by fill', () => {
    const words = parse(lanes(renewedAttack, print).svg).textContent;
    for (const each of [
      'met, 6 hours 30 minutes late',
      'breached (1 of 2 brigades done)',
      'excused',
      'contested by Germany',
      'open',
      'deadline',
    ])
      expect(words).toContain(each);
  });

  it('has a title, a sentence and a table with the same duties', () => {
    const picture = lanes(renewedAttack, print);
    const svg = parse(picture.svg).querySelector('svg');
    expect(svg?.querySelector('title')?.textContent).toBe('Who owes what by when');
    expect(svg?.querySelector('desc')?.textContent).toBe(picture.sentence);
    expect(picture.sentence).toContain('13 duties of 6 parties');
    expect(picture.table.rows).toHaveLength(8);
  });

  it('takes parties together only where their rows are alike', () => {
    const svg = lanes(alliance, print).svg;
    expect(svg).toContain('aria-label="M01, M02, M03, M04, M05 and 26 others"');
    expect(svg).toContain('aria-label="M08"');
  });

  it('draws nothing outside its frame, and no number that is not one', () => {
    for (const report of [renewedAttack, alliance, empty]) {
      const svg = lanes(report, { ...print, zone: UTC }).svg;
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      for (const [, x] of svg.matchAll(/<rect x="(-?[\d.]+)"/g)) expect(Number(x)).toBeGreaterThanOrEqual(0);
    }
  });
});
