import type { Report } from '@casus/engine';
import { describe, expect, it } from 'vitest';
import { outsideOf } from '../testing/boxes.ts';
import { print, renewedAttack } from '../testing/renewed-attack.ts';
import { apartFrom } from './differ.ts';
import { loopholeLanes } from './picture.ts';

const [first] = renewedAttack.positions.filter(({ status }) => status === 'breached');
const id = first?.id ?? '';

/** The same run, but one duty that was broken never arose. */
const asItStands: Report = {
  ...renewedAttack,
  positions: renewedAttack.positions.filter((one) => one.id !== id),
};

describe('loophole lanes', () => {
  it('keep only what differs, bearer by bearer', () => {
    expect(apartFrom(asItStands, renewedAttack).positions).toEqual([]);
    expect(apartFrom(renewedAttack, asItStands).positions.map((one) => one.id)).toEqual([id]);
    const split: Report = {
      ...renewedAttack,
      positions: [{ ...(first as never as Report['positions'][number]), bearers: ['FRA', 'POL'] }],
    };
    const half: Report = {
      ...split,
      positions: split.positions.map((one) => ({ ...one, bearers: ['POL'] })),
    };
    expect(apartFrom(split, half).positions.map(({ bearers }) => bearers)).toEqual([['FRA']]);
  });

  it('draw the two states as they did, on one axis, inside the frame', async () => {
    const { svg, table, sentence } = loopholeLanes(
      { title: 'The attacker has a veto', text: asItStands, mended: renewedAttack },
      print,
    );
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot('./pictures/one-duty-more.svg');
    expect(outsideOf(svg)).toEqual([]);
    expect(svg).toContain(': mended"');
    expect(table.rows).toHaveLength(1);
    expect(sentence).toContain('0 duties as it stands, 1 duty under the mended text');
  });

  it('say so where nothing differs', () => {
    const { svg, sentence } = loopholeLanes(
      { title: 'None', text: renewedAttack, mended: renewedAttack },
      print,
    );
    expect(sentence).toMatch(/^Nothing differs/);
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});
