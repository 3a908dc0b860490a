import { figure, type Group, median, type Row, type Target, times } from '../row.ts';
import { inChild } from '../spawn.ts';
import type { Checked, CheckTask, measureShelf, ShelfTask, Verdict } from './measure.ts';
import { STANDARD } from './questions.ts';

/** Counted by hand from the text (and in SEMANTICS, section 13); states where they can be counted. */
interface Expected {
  readonly floor: string;
  readonly ceiling: string;
  readonly states?: number;
}

/**
 * The tiny clause. Measures of any kind perform it; of the 44 of the ladder 40 help. Each of the 3 bound members has done
 * nothing or one of them, at hour 0 (M0 invokes at once) and at hour 72: 2 x 41^3. Asked about one member, the
 * others are left out, and of what it did its height alone counts, of which the lowest and the highest are tried:
 * nothing or one of 2 rungs, 2 x (1 + 2).
 */
const ROWS: readonly {
  readonly what: CheckTask['what'];
  readonly name: string;
  readonly expected: Expected;
}[] = [
  {
    what: 'tiny',
    name: 'tiny clause, about one member',
    expected: { floor: '0h:0 72h:1', ceiling: '0h:11', states: 6 },
  },
  {
    what: 'tiny whole',
    name: 'tiny clause, nothing left out',
    expected: { floor: '0h:0 72h:1', ceiling: '0h:11', states: 2 * 41 ** 3 },
  },
  {
    what: 'nato',
    name: 'NAT-1949, 32 members, RUS attacks EST, about POL',
    // Forthwith is a day, and at least one of the measures: a statement will do.
    expected: { floor: '0h:0 24h:2', ceiling: '0h:11' },
  },
  {
    what: 'rio',
    name: 'RIO-1947, 21 voters, SUN attacks COL, about PER',
    // The duty to assist has no clock, and the measures are of its own choice.
    expected: { floor: '0h:0', ceiling: '0h:11' },
  },
];

const differences = (found: Verdict, expected: Expected): readonly string[] => [
  ...(found.floor === expected.floor ? [] : [`floor ${found.floor}, not ${expected.floor}`]),
  ...(found.ceiling === expected.ceiling ? [] : [`ceiling ${found.ceiling}, not ${expected.ceiling}`]),
  ...(found.exhausted ? [] : ['not everything was looked at']),
  ...(expected.states === undefined || found.states === expected.states
    ? []
    : [`${found.states} states, not ${expected.states}`]),
];

/** Floor and ceiling of one guarantor: time to the verdict, and states per second. */
export const checkGroup: Group = async ({ quick, root, says }) => {
  const rows: Row[] = [];
  const targets: Target[] = [];
  for (const { what, name, expected } of ROWS) {
    if (quick && what === 'tiny whole') continue;
    says(`check: ${name}`);
    const task: CheckTask = { kind: 'check', what, runs: quick ? 2 : 7, root };
    const { cold, verdicts, share } = await inChild<Checked>(root, task);
    const row = times(verdicts.map(({ ms }) => ms));
    const rate = median(verdicts.map(({ states, ms }) => (1000 * states) / ms));
    rows.push({
      group: 'check',
      name,
      unit: 'ms',
      ...row,
      also: `${figure(cold.states)} states, ${figure(cold.moves)} moves, ${figure(Math.round(rate))} states/s, first time ${figure(Math.round(cold.ms))} ms, processor ${figure(Math.round(100 * share))} %`,
      end: `floor ${cold.floor}, ceiling ${cold.ceiling}`,
      wrong: [cold, ...verdicts].flatMap((verdict) => differences(verdict, expected)),
    });
    targets.push(...targetsOf(what, row.value, cold.ms, rate, share));
  }
  return { rows, targets };
};

/** Issue 3, section 9. */
const targetsOf = (
  what: CheckTask['what'],
  ms: number,
  cold: number,
  rate: number,
  share: number,
): readonly Target[] => {
  switch (what) {
    case 'tiny':
      return [];
    case 'tiny whole':
      return [
        {
          group: 'check',
          target: 'tiny clause: 150,000 distinct states/s',
          // On a machine that others work on too the clock says little of the search.
          measured: `${figure(Math.round(rate))} by the clock, ${figure(Math.round(rate / share))} of processor time`,
          met: rate >= 150_000,
        },
      ];
    case 'nato':
    case 'rio':
      return [
        {
          group: 'check',
          target: `${what === 'nato' ? 'NAT-1949 with 32 members' : 'RIO-1947 with 21 voters'}: exhausted in under 2 s`,
          measured: `${figure(Math.round(ms))} ms (first time ${figure(Math.round(cold))} ms)`,
          met: Math.max(ms, cold) < 2000,
        },
      ];
  }
};

/** The standard question of every pact of the library. */
export const shelfGroup: Group = async ({ quick, root, says }) => {
  says('shelf: one question of every pact of the library');
  const task: ShelfTask = { kind: 'shelf', limit: quick ? 200 : 5000, root };
  const verdicts = await inChild<ReturnType<typeof measureShelf>>(root, task);
  const rows = verdicts.map((verdict, index): Row => {
    const { pacts, who } = STANDARD[index] ?? { pacts: ['?'], who: ['?', '?', '?'] };
    return {
      group: 'shelf',
      name: `${pacts.join(' + ')}: ${who[0]} attacks ${who[1]}, about ${who[2]}`,
      unit: 'ms',
      ...times([verdict.ms]),
      also: `${figure(verdict.states)} states, ${verdict.exhausted ? 'exhausted' : 'NOT exhausted'}`,
      end: `floor ${verdict.floor}, ceiling ${verdict.ceiling}`,
      wrong: [],
    };
  });
  const left = verdicts.filter((verdict) => !verdict.exhausted).length;
  return {
    rows,
    targets: [
      {
        group: 'shelf',
        target: 'every pact of the library exhausted in 5 s',
        measured: left === 0 ? 'all' : `${left} of ${verdicts.length} not`,
        met: left === 0,
      },
    ],
  };
};
