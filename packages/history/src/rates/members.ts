import { type DataFile, figuresIn, type Flaw, lineOf, type Read } from './data.ts';
import { dayFrom, dayUntil, OPEN } from './days.ts';

/** A state in a pact for a time, with what it promises there. Who left and came back has two. */
export interface Membership {
  readonly atop: number;
  /** Number of the state in the list of the Correlates of War. */
  readonly state: number;
  readonly from: number;
  readonly until: number;
  readonly defence: boolean;
  /** The states against which alone it owes defence; not there where against any. */
  readonly adversaries: readonly number[] | undefined;
  /** It owes defence in a war under way alone. */
  readonly underWay: boolean;
  /** Line in the file. */
  readonly line: number;
}

/** Reads `atop_member_dev.csv`. A membership that ends before it begins is left out, and said. */
export function membersIn(data: DataFile): Read<readonly Membership[]> {
  const read = figuresIn(data, [
    'atopid',
    'member',
    'yrent',
    'moent',
    'dayent',
    'yrexit',
    'moexit',
    'dayexit',
    'defense',
    'defcoadv',
    'defcocon',
    'statthr1',
    'statthr2',
  ]);
  if (!read.ok) return read;
  const at = (name: keyof typeof read.value, row: number): number => read.value[name][row] ?? Number.NaN;
  const flaws: Flaw[] = [...read.flaws];
  const value = data.rows.flatMap((_, row): Membership[] => {
    const from = dayFrom(at('yrent', row), at('moent', row), at('dayent', row));
    // 0 is in force at the end of the data, not unknown.
    const until =
      at('yrexit', row) > 0 ? dayUntil(at('yrexit', row), at('moexit', row), at('dayexit', row)) : OPEN;
    if (from <= until)
      return [
        {
          atop: at('atopid', row),
          state: at('member', row),
          from,
          until,
          defence: at('defense', row) === 1,
          adversaries: at('defcoadv', row) === 1 ? [at('statthr1', row), at('statthr2', row)] : undefined,
          underWay: at('defcocon', row) === 1,
          line: lineOf(row),
        },
      ];
    flaws.push({
      file: data.file,
      line: lineOf(row),
      says: `state ${at('member', row)} leaves pact ${at('atopid', row)} before it enters it, or on no known day; left out`,
    });
    return [];
  });
  return { ok: true, value, flaws };
}
