import { type DataFile, figuresIn, type Flaw, lineOf, type Read } from '../rates/data.ts';
import { dayFrom, dayUntil, OPEN } from '../rates/days.ts';

/** What a member of a pact promises for a time, by its codes. */
export interface Pledge {
  readonly atop: number;
  readonly state: number;
  readonly from: number;
  readonly until: number;
  readonly defence: boolean;
  readonly offence: boolean;
  readonly neutrality: boolean;
}

/** Reads `atop_member_dev.csv`. A membership on no known day is left out, and said. */
export function pledgesIn(data: DataFile): Read<readonly Pledge[]> {
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
    'offense',
    'neutral',
  ]);
  if (!read.ok) return read;
  const at = (name: keyof typeof read.value, row: number): number => read.value[name][row] ?? Number.NaN;
  const flaws: Flaw[] = [...read.flaws];
  const value = data.rows.flatMap((_, row): Pledge[] => {
    const from = dayFrom(at('yrent', row), at('moent', row), at('dayent', row));
    // 0 is in force at the end of the data, not unknown.
    const until =
      at('yrexit', row) > 0 ? dayUntil(at('yrexit', row), at('moexit', row), at('dayexit', row)) : OPEN;
    if (!(from <= until)) {
      flaws.push({
        file: data.file,
        line: lineOf(row),
        says: `state ${at('member', row)} leaves pact ${at('atopid', row)} before it enters it, or on no known day; left out`,
      });
      return [];
    }
    return [
      {
        atop: at('atopid', row),
        state: at('member', row),
        from,
        until,
        defence: at('defense', row) === 1,
        offence: at('offense', row) === 1,
        neutrality: at('neutral', row) === 1,
      },
    ];
  });
  return { ok: true, value, flaws };
}
