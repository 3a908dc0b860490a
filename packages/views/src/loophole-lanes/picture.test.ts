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

  it('draw the run with it and the run without it, on one axis, inside the frame', async () => {
    const parties = [...new Set(renewedAttack.positions.flatMap(({ bearers }) => bearers))];
    const { svg, table, sentence } = loopholeLanes(
      'The attacker has a veto',
      [{ name: 'attacker-veto', parties, left: asItStands, meant: renewedAttack }],
      print,
    );
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot('./pictures/one-duty-more.svg');
    expect(outsideOf(svg)).toEqual([]);
    expect(svg).toContain('attacker-veto: without it"');
    expect(svg).toContain('of what stands in the other run');
    expect(table.rows).toHaveLength(1);
    expect(sentence).toContain('attacker-veto (0 duties with it, 1 without)');
  });

  it('leave out the duties of others, and a loophole under which nothing else is owed', () => {
    const others = loopholeLanes(
      'Others',
      [{ name: 'attacker-veto', parties: [], left: asItStands, meant: renewedAttack }],
      print,
    );
    expect(others.table.rows).toEqual([]);
    const { svg, sentence } = loopholeLanes(
      'None',
      [{ name: 'late', parties: ['DEU'], left: renewedAttack, meant: renewedAttack }],
      print,
    );
    expect(sentence).toMatch(/^Nothing differs/);
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(loopholeLanes('Nothing at all', [], print).svg).toBe('');
  });
});
