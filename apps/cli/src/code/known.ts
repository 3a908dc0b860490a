import { instant, type PartyId } from '@casus/engine';
import type { Known } from '@casus/history';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryFolder } from '../library/folder.ts';

/** Which alliances of ATOP a pact of the library is (`library/atop.json`). */
export const atopIds = (): Readonly<Record<string, readonly number[]>> =>
  (
    JSON.parse(readFileSync(join(libraryFolder() ?? '', 'atop.json'), 'utf8')) as {
      readonly pacts: Readonly<Record<string, readonly number[]>>;
    }
  ).pacts;

/** A row of a file of data by its columns. */
export type Row = Readonly<Record<string, string>>;

/** The files that a comparison reads, row by row. */
export interface Files {
  readonly alliances: readonly Row[];
  readonly phases: readonly Row[];
  readonly members: readonly Row[];
  readonly states: readonly Row[];
  readonly cow: readonly Row[];
}

/** Columns that are codes; the rest are names, dates and history. */
const KEYS = new Set(['atopid', 'atopidphase', 'cowid', 'cow4id', 'member', 'version']);
const STATES = new Set(['statthr1', 'statthr2']);

/** What ATOP, and COW, say of the alliances that a pact is. Of several they are taken together: the most of each. */
export const knownOf = (
  ids: readonly number[],
  files: Files,
  partyOf: (code: number) => PartyId,
): readonly Known[] => {
  const mine = (row: Row): boolean => ids.includes(Number(row['atopid']));
  const codes = (row: Row): Known['codes'] => codesIn(row, partyOf);
  const phases = files.phases.filter(mine);
  const members = files.members.filter(mine);
  const cowIds = new Set(
    files.alliances.filter(mine).flatMap((row) => (row['cow4id'] ? [row['cow4id']] : [])),
  );
  const several = ids.length > 1;
  const known: readonly Known[] = [
    ...files.alliances
      .filter(mine)
      .map((row): Known => ({ level: 'alliance', ...began(row, several), codes: codes(row) })),
    ...phases.map((row): Known => ({ level: 'phase', ...began(row, several), codes: codes(row) })),
    ...members.map((row): Known => {
      const phase = phases.find((one) => one['atopid'] === row['atopid'] && one['phase'] === row['phase']);
      return {
        level: 'member',
        party: partyOf(Number(row['member'])),
        ...(phase ? began(phase, several) : {}),
        codes: codes(row),
      };
    }),
    ...files.cow
      .filter((row) => cowIds.has(row['version4id'] ?? ''))
      .map(
        (row): Known => ({
          level: 'cow',
          party: partyOf(Number(row['ccode'])),
          codes: {
            ...Object.fromEntries(
              ['defense', 'neutrality', 'nonaggression', 'entente'].map((name) => [name, Number(row[name])]),
            ),
            ss_type: (row['ss_type'] ?? '').replace('IIb', 'IIa'),
          },
        }),
      ),
  ];
  return several ? together(known) : known;
};

/** Which phase a row is, and when it began; of several treaties taken together none. */
const began = (row: Row, several: boolean): Pick<Known, 'phase'> => {
  const [year, month, day] = ['begyr', 'begmo', 'begday'].map((name) => Number(row[name] ?? ''));
  if (several || !year) return {};
  const of = Number(row['maxphase'] || '0') || 1;
  return { phase: { number: Number(row['phase'] || '0'), of, from: instant(year, month || 1, day || 1) } };
};

const codesIn = (row: Row, partyOf: (code: number) => PartyId): Known['codes'] =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, cell]) =>
      KEYS.has(name) || cell === '' || Number.isNaN(Number(cell))
        ? []
        : [[name, STATES.has(name) && cell !== '0' ? partyOf(Number(cell)) : Number(cell)]],
    ),
  );

/** Codes of which the most is the sum of several treaties: promises and what limits them, not terms and dates. */
const SUMMED =
  /^(defense|offense|neutral|nonagg|consul|active|conditio|(def|off|neu|con)co|olimob|neutrality|nonaggression|entente)/;

const together = (known: readonly Known[]): readonly Known[] => {
  const by = new Map<string, Known>();
  for (const row of known) {
    const key = `${row.level} ${row.party ?? ''}`;
    const before = by.get(key)?.codes ?? {};
    const codes = Object.fromEntries(
      Object.entries(row.codes)
        .filter(([name]) => SUMMED.test(name))
        .map(([name, value]) => [name, Math.max(Number(value), Number(before[name] ?? 0))]),
    );
    by.set(key, { ...row, whole: true, codes });
  }
  return [...by.values()];
};
