import { describe, expect, it } from 'vitest';
import { holesSentence, resolvedHolesTable, turningTable } from './holes.ts';
import type { BracketHoles, ResolvedHoles } from './model.ts';

const names = {
  UKR: { name: 'Ukraine', the: false },
  RUS: { name: 'Russia', the: false },
  POL: { name: 'Poland', the: false },
};

const under = (first: string, second: string, open = 0): ResolvedHoles => ({
  selection: { 1: first, 2: second },
  found: [
    { slug: 'no-clock', severity: 'grave', guarantors: ['POL'] },
    ...(first === 'RUS' ? [{ slug: 'attacker-veto', severity: 'grave' as const, guarantors: ['POL'] }] : []),
  ],
  classes: 16,
  open,
});

const holes: BracketHoles = {
  victim: 'UKR',
  attacker: 'RUS',
  total: 4,
  complete: true,
  resolutions: [under('RUS', 'A'), under('UKR', 'A'), under('RUS', 'B'), under('UKR', 'B')],
  brackets: [
    {
      id: '1',
      about: 'rule in Article 4',
      labels: ['UKR', 'RUS'],
      compared: 2,
      turns: [{ slug: 'attacker-veto', severity: 'grave', compared: 2, turns: 2, under: { UKR: 0, RUS: 2 } }],
    },
    { id: '2', about: 'clock', labels: ['A', 'B'], compared: 2, turns: [] },
  ],
};

describe('loopholes of resolutions', () => {
  it('stand together where they are the same, without those that all have, fewest grave ones first', () => {
    const { rows, foot } = resolvedHolesTable(holes, names);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1=UKR', '1', '1', 'none'],
      ['1=RUS', '2', '2', 'attacker-veto'],
    ]);
    expect(foot).toBeUndefined();
    expect(resolvedHolesTable(holes, names, true).rows[0]?.cells).toEqual([
      '1=RUS, 2=A',
      '2',
      '2',
      'no-clock, attacker-veto',
      'Poland',
    ]);
  });

  it('are marked where not everything was looked at', () => {
    const part = { ...holes, complete: false, resolutions: [under('UKR', 'A', 3)] };
    expect(resolvedHolesTable(part, names).rows[0]?.cells).toEqual([
      'each of the 1 looked at',
      '1 †',
      '1 †',
      'none',
    ]);
    expect(holesSentence(part)).toMatch(
      /^Loopholes: 1 of 4 resolutions were asked, not all of them to the end\./,
    );
  });

  it('turn on a bracket that opens them under one label and closes them under another', () => {
    expect(turningTable(holes, names).rows.map(({ cells }) => cells)).toEqual([
      [
        '1',
        'attacker-veto',
        'grave',
        'RUS',
        'UKR',
        'in 2 of 2',
        'Russia has a vote or a veto where the response is decided, and can block it.',
      ],
    ]);
    const some: BracketHoles = {
      ...holes,
      brackets: holes.brackets.map((one) => ({
        ...one,
        turns: one.turns.map((turn) => ({ ...turn, turns: 3, under: { UKR: 1, RUS: 3 } })),
      })),
    };
    expect(turningTable(some, names).rows[0]?.cells.slice(3, 5)).toEqual(['UKR (1 of 3) or RUS', '']);
    expect(holesSentence(holes)).toBe(
      'Loopholes: all 4 resolutions were asked. Every one of them has 1 loophole: no-clock. Loopholes turn on bracket 1. None turns on bracket 2, however the others are resolved.',
    );
  });
});
