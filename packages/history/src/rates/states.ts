import { type DataFile, figuresIn, type Flaw, lineOf, type Read, wordsIn } from './data.ts';
import { dayFrom, dayUntil } from './days.ts';
import type { Membership } from './members.ts';

/** A state of the international system, for a time. */
export interface StateSpell {
  readonly state: number;
  /** Its abbreviation, which the catalogue of Casus knows too. */
  readonly code: string;
  /** Its name in English; the abbreviation where the file has no names. */
  readonly name: string;
  readonly from: number;
  readonly until: number;
}

/** Reads `cow_states2016.csv`. */
export function statesIn(data: DataFile): Read<readonly StateSpell[]> {
  const read = figuresIn(data, ['ccode', 'styear', 'stmonth', 'stday', 'endyear', 'endmonth', 'endday']);
  const words = wordsIn(data, ['stateabb']);
  if (!read.ok) return read;
  if (!words.ok) return words;
  const called = wordsIn(data, ['statenme']);
  const at = (name: keyof typeof read.value, row: number): number => read.value[name][row] ?? Number.NaN;
  const flaws: Flaw[] = [...read.flaws];
  const value = data.rows.flatMap((_, row): StateSpell[] => {
    const from = dayFrom(at('styear', row), at('stmonth', row), at('stday', row));
    const until = dayUntil(at('endyear', row), at('endmonth', row), at('endday', row));
    const code = words.value.stateabb[row] ?? '';
    const name = (called.ok ? called.value.statenme[row] : undefined) ?? code;
    if (from <= until) return [{ state: at('ccode', row), code, name, from, until }];
    flaws.push({
      file: data.file,
      line: lineOf(row),
      says: `${code} ends before it begins, or on no known day; left out`,
    });
    return [];
  });
  return { ok: true, value, flaws };
}

/** Memberships of states that no list knows, each state said once with where it first stands. */
export function unknownStates(
  file: string,
  members: readonly Membership[],
  states: readonly StateSpell[],
): readonly Flaw[] {
  const known = new Set(states.map(({ state }) => state));
  const first = new Map<number, number>();
  for (const { state, line } of members) if (!known.has(state) && !first.has(state)) first.set(state, line);
  return [...first].map(([state, line]) => ({
    file,
    line,
    says: `state ${state} is in no list of states; its rows are kept as they are`,
  }));
}
