import type { PartyId } from '@casus/engine';
import { label, listedShort, type Names } from '../names.ts';
import type { CoverageCell, CoverageResult, Reached } from '../matrix/model.ts';
import { rowWords } from '../matrix/table.ts';

/** A coverage matrix as a grid of cells: rows of incident classes, columns of guarantors. */

/** How much: 0 nothing, 1 talk, 2 material help, 3 force; and from when, in ms. */
export interface Height {
  readonly level: 0 | 1 | 2 | 3;
  readonly at?: number;
}

/** What guarantors of a column do in the incidents of a row; absent where one of them is the attacker. */
export interface HeatCell {
  readonly floor: Height;
  readonly ceiling: Height;
  readonly exhausted: boolean;
}

/** One row: incidents, how many classes are alike, whether nobody assures anything in it. */
export interface HeatRow {
  readonly words: string;
  /** Further classes in which everybody does the same. */
  readonly more: number;
  readonly hole: boolean;
  readonly cells: readonly (HeatCell | undefined)[];
}

/** The grid. */
export interface Heat {
  readonly columns: readonly string[];
  readonly rows: readonly HeatRow[];
}

const heightOf = ({ talk, help, force }: Reached): Height =>
  force !== undefined
    ? { level: 3, at: force }
    : help !== undefined
      ? { level: 2, at: help }
      : talk !== undefined
        ? { level: 1, at: talk }
        : { level: 0 };

/** More classes than this are taken together where all guarantors do the same in them. */
const MANY = 8;

/** The grid of a matrix: guarantors that do the same everywhere share a column. */
export function heatOf(result: CoverageResult, names: Names): Heat {
  const cellOf = (row: number, party: PartyId): CoverageCell | undefined =>
    result.cells.find((cell) => cell.row === row && cell.guarantors.includes(party));
  const parties = [...new Set(result.cells.flatMap(({ guarantors }) => guarantors))];
  const columns = new Map<string, PartyId[]>();
  for (const party of parties) {
    const key = JSON.stringify(
      result.rows.map((_, row) => {
        const cell = cellOf(row, party);
        return cell && [cell.floor, cell.ceiling, cell.exhausted];
      }),
    );
    columns.set(key, [...(columns.get(key) ?? []), party]);
  }
  const groups = [...columns.values()];
  const rows = result.rows.map((row, index): HeatRow => {
    const cells = groups.map((group): HeatCell | undefined => {
      const cell = cellOf(index, group[0] ?? '');
      return (
        cell && { floor: heightOf(cell.floor), ceiling: heightOf(cell.ceiling), exhausted: cell.exhausted }
      );
    });
    return {
      words: rowWords(row, result, names),
      more: 0,
      hole: row.noticed && cells.every((cell) => cell === undefined || cell.floor.level === 0),
      cells,
    };
  });
  return {
    columns: groups.map((group) =>
      listedShort(
        group.map((party) => label(names, party)),
        4,
      ),
    ),
    rows: rows.length > MANY ? together(rows) : rows,
  };
}

const together = (rows: readonly HeatRow[]): readonly HeatRow[] => {
  const out = new Map<string, HeatRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.hole, row.cells]);
    const same = out.get(key);
    out.set(key, same ? { ...same, more: same.more + 1 } : row);
  }
  return [...out.values()];
};
