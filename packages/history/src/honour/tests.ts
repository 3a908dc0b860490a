import type { Read } from '../rates/data.ts';
import { type DataFile, figuresIn, lineOf } from '../rates/data.ts';
import { type Tested, testedIn } from '../rates/reliability.ts';

/** What Leeds and Anac hold to make members honour, by their columns. */
export const COVARIATES = ['milinst', 'formal', 'chcap2d', 'dinstch2', 'origtar1'] as const;

/** One pact in one war, and whether it was honoured there, by those who coded it. */
export interface Test {
  readonly atop: number;
  /** Number of the war in the list of the Correlates of War, version 4. */
  readonly war: number;
  readonly honoured: boolean;
  /** Who coded it. */
  readonly by: 'Leeds and Anac' | 'Berkemeier and Fuhrmann';
  /** The member at war whose partners were tested; to be found where its coders do not say. */
  readonly belligerent?: number;
  /** Of Leeds and Anac alone, in the order of `COVARIATES`; none where one is missing. */
  readonly covariates?: readonly number[];
}

/**
 * Wars that Leeds and Anac number by version 3 of the list: Hungary 1956, Sinai 1956, Ogaden 1977. Their belligerent
 * fought in the war given here, and not in that of the same number in version 4.
 */
const RENUMBERED: ReadonlyMap<number, number> = new Map([
  [154, 156],
  [157, 155],
  [189, 187],
]);

/** Reads `atop_reliability_leedsanac2005_dev.csv`. */
export function leedsAnacIn(data: DataFile): Read<readonly Test[]> {
  const read = figuresIn(data, ['war', 'atopid', 'ccode1', 'honor3', ...COVARIATES]);
  if (!read.ok) return read;
  const columns = read.value;
  const at = (name: keyof typeof columns, row: number): number => columns[name][row] ?? Number.NaN;
  const value = data.rows.flatMap((_, row): Test[] => {
    const [honour, war] = [at('honor3', row), at('war', row)];
    if (honour !== 0 && honour !== 1) return [];
    const covariates = COVARIATES.map((name) => at(name, row));
    return [
      {
        atop: at('atopid', row),
        war: RENUMBERED.get(war) ?? war,
        honoured: honour === 1,
        by: 'Leeds and Anac',
        belligerent: at('ccode1', row),
        ...(covariates.some(Number.isNaN) ? {} : { covariates }),
      },
    ];
  });
  return { ok: true, value, flaws: read.flaws };
}

/**
 * Reads what is decided in `atop_reliability_bf2018_dev.csv`, by the reading that its authors put first. Pacts that
 * promise nothing but peace or talk are left out: such a pact is only ever decided by its breach.
 */
export function berkemeierFuhrmannIn(data: DataFile): Read<readonly Test[]> {
  const read = testedIn(data);
  const wars = figuresIn(data, ['cowwarid']);
  if (!read.ok) return read;
  if (!wars.ok) return wars;
  const flaws = [...read.flaws];
  const value = read.value.flatMap((row: Tested, index): Test[] => {
    const helps = row.promises.some((each) => each !== 'non-aggression' && each !== 'consultation');
    if (row.kept === 'not decided' || !helps) return [];
    const war = wars.value.cowwarid[index] ?? Number.NaN;
    if (Number.isNaN(war)) {
      flaws.push({
        file: data.file,
        line: lineOf(index),
        says: `${row.war} is no war of the Correlates of War; left out`,
      });
      return [];
    }
    return [{ atop: row.atop, war, honoured: row.kept === 'honoured', by: 'Berkemeier and Fuhrmann' }];
  });
  return { ok: true, value, flaws };
}
