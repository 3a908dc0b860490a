import { describe, expect, it } from 'vitest';
import { disputesIn } from './disputes.ts';
import { joinRateOf, joinsIn } from './joins.ts';
import { membersIn } from './members.ts';
import { statesIn, unknownStates } from './states.ts';

const table = (file: string, columns: string, ...rows: readonly string[]) => ({
  file,
  columns: columns.split(','),
  rows: rows.map((row) => row.split(',')),
});

const value = <T>(read: { readonly ok: boolean; readonly value?: T }): T => {
  if (read.value === undefined) throw new Error(JSON.stringify(read));
  return read.value;
};

const members = membersIn(
  table(
    'members.csv',
    'atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,defcoadv,defcocon,statthr1,statthr2',
    '1,2,1900,1,1,0,0,0,1', // target
    '1,3,1900,1,1,0,0,0,1', // owes it
    '1,4,1950,1,1,0,0,0,1', // joins the pact after the dispute
    '2,1,1900,1,1,0,0,0,1', // challenger
    '2,5,1900,1,1,0,0,0,1', // stands beside it
    '3,6,1910,5,1,1909,1,1,1', // leaves before it enters
    '3,77,1910,5,1,0,0,0,1', // no such state
  ),
);

const states = statesIn(
  table(
    'states.csv',
    'stateabb,ccode,styear,stmonth,stday,endyear,endmonth,endday',
    ...[1, 2, 3, 4, 5, 6].map((state) => `S${state},${state},1816,1,1,2016,12,31`),
    'S7,7,1920,1,1,1910,1,1',
  ),
);

const disputes = disputesIn(
  table(
    'a.csv',
    'dispnum,styear,stmon,stday,endyear,endmon,endday,hostlev',
    '1,1914,8,-9,1914,9,1,5',
    '2,1930,8,2,1929,9,1,5',
  ),
  table('b.csv', 'dispnum,ccode,sidea,orig', '1,1,1,1', '1,2,0,1', '1,3,0,0', '1,5,1,0'),
);

describe('who joins', () => {
  const joins = joinsIn(value(disputes), value(members), value(states));
  const rate = (pact: boolean) => joinRateOf(joins, { era: 'before 1945', war: true, pact }).value;

  it('is counted of third parties that stand beside no challenger, by whether they owe defence', () => {
    expect(rate(true)).toMatchObject({ k: 1, n: 1 }); // 3
    expect(rate(false)).toMatchObject({ k: 0, n: 2 }); // 4 and 6; 5 stands beside the challenger
    expect(joinRateOf(joins, { era: 'since 1945', war: true, pact: true }).value.n).toBe(0);
  });

  it('says which dates are out of order and which states nobody knows, with the line', () => {
    expect(members.flaws).toMatchObject([{ file: 'members.csv', line: 7 }]);
    expect(states.flaws).toMatchObject([{ file: 'states.csv', line: 8 }]);
    expect(disputes.flaws).toMatchObject([
      { file: 'a.csv', line: 3, says: expect.stringContaining('dispute 2') },
    ]);
    expect(unknownStates('members.csv', value(members), value(states))).toMatchObject([
      { line: 8, says: expect.stringContaining('state 77') },
    ]);
  });
});
