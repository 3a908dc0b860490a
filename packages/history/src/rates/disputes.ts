import { type DataFile, figuresIn, type Flaw, lineOf, type Read } from './data.ts';
import { dayFrom, dayUntil } from './days.ts';

/** Who was in a dispute: on the side that acted first or on the other, from the start or later. */
interface Participant {
  readonly state: number;
  readonly side: 'challengers' | 'targets';
  readonly originator: boolean;
}

/** A militarized dispute with those who took part. */
export interface Dispute {
  readonly year: number;
  readonly began: number;
  /** Hostility 5: war. */
  readonly war: boolean;
  readonly participants: readonly Participant[];
}

/** Hostility of a dispute that became a war. */
const WAR = 5;

/** Reads `mid5_a.csv` and `mid5_b.csv`. A dispute that ends before it begins is left out, and said. */
export function disputesIn(disputes: DataFile, participants: DataFile): Read<readonly Dispute[]> {
  const a = figuresIn(disputes, [
    'dispnum',
    'styear',
    'stmon',
    'stday',
    'endyear',
    'endmon',
    'endday',
    'hostlev',
  ]);
  const b = figuresIn(participants, ['dispnum', 'ccode', 'sidea', 'orig']);
  if (!a.ok) return a;
  if (!b.ok) return b;
  const flaws: Flaw[] = [...a.flaws, ...b.flaws];
  const by = new Map<number, Participant[]>();
  participants.rows.forEach((_, row) => {
    const dispute = b.value.dispnum[row] ?? Number.NaN;
    const one: Participant = {
      state: b.value.ccode[row] ?? Number.NaN,
      side: b.value.sidea[row] === 1 ? 'challengers' : 'targets',
      originator: b.value.orig[row] === 1,
    };
    by.set(dispute, [...(by.get(dispute) ?? []), one]);
  });
  const at = (name: keyof typeof a.value, row: number): number => a.value[name][row] ?? Number.NaN;
  const value = disputes.rows.flatMap((_, row): Dispute[] => {
    const year = at('styear', row);
    const began = dayFrom(year, at('stmon', row), at('stday', row));
    if (began <= dayUntil(at('endyear', row), at('endmon', row), at('endday', row)))
      return [
        {
          year,
          began,
          war: at('hostlev', row) === WAR,
          participants: by.get(at('dispnum', row)) ?? [],
        },
      ];
    flaws.push({
      file: disputes.file,
      line: lineOf(row),
      says: `dispute ${at('dispnum', row)} ends before it begins, or on no known day; left out`,
    });
    return [];
  });
  return { ok: true, value, flaws };
}
