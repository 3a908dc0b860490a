import type { Cell } from './against.ts';

/** How often two codings agree on a variable. */
export interface Agreement {
  readonly variable: string;
  readonly n: number;
  readonly right: number;
  /** Cells that they code other than 0. */
  readonly theirs: number;
  /** Cells that we code other than 0. */
  readonly ours: number;
  /** Cells that both code alike and other than 0. */
  readonly both: number;
}

/** Agreement on some cells, as one variable. */
export const agreementOn = (variable: string, cells: readonly Cell[]): Agreement => ({
  variable,
  n: cells.length,
  right: cells.filter(isRight).length,
  theirs: cells.filter(({ theirs }) => theirs !== 0).length,
  ours: cells.filter(({ ours }) => ours !== 0).length,
  both: cells.filter((cell) => isRight(cell) && cell.ours !== 0).length,
});

/** Whether both give the same code. */
export const isRight = ({ ours, theirs }: Cell): boolean => ours === theirs;

/** Agreement variable by variable. */
export const agreements = (cells: readonly Cell[]): readonly Agreement[] => {
  const by = new Map<string, Cell[]>();
  for (const cell of cells) by.set(cell.variable, [...(by.get(cell.variable) ?? []), cell]);
  return [...by].map(([variable, own]) => agreementOn(variable, own));
};

/** Condition flags that are counted together. */
export interface FlagGroup {
  readonly group: string;
  readonly has: (variable: string) => boolean;
  /** Each follows from flags of other groups. */
  readonly sum?: true;
}

/** Condition flags that are counted together. */
export interface FlagGroup {
  readonly group: string;
  readonly has: (variable: string) => boolean;
  /** Each follows from flags of other groups. */
  readonly sum?: true;
}

/** Groups of condition flags: those of each promise, what is left of them, and the sums. */
export const FLAG_GROUPS: readonly FlagGroup[] = [
  { group: 'of defence', has: (variable) => /^defco./.test(variable) && variable !== 'defcon' },
  { group: 'of offence', has: (variable) => /^offco./.test(variable) && variable !== 'offcon' },
  { group: 'of neutrality', has: (variable) => /^neuco./.test(variable) && variable !== 'neucon' },
  { group: 'of consultation', has: (variable) => /^conco./.test(variable) && variable !== 'concon' },
  { group: 'any other (olimob)', has: (variable) => variable === 'olimob' },
  {
    group: 'sums (conditio, defcon ...)',
    has: (variable) => /^(conditio|(def|off|neu|con)con)$/.test(variable),
    sum: true,
  },
];

/** Cells of a variable of which a treaty counts once: it has the most that any of its rows has. */
export const perTreaty = (cells: readonly Cell[]): readonly Cell[] => {
  const by = new Map<string, Cell>();
  for (const cell of cells) {
    const key = `${cell.pact} ${cell.variable}`;
    const before = by.get(key);
    by.set(
      key,
      before
        ? { ...before, ours: most(before.ours, cell.ours), theirs: most(before.theirs, cell.theirs) }
        : cell,
    );
  }
  return [...by.values()];
};

const most = (a: Cell['ours'], b: Cell['ours']): Cell['ours'] =>
  typeof a === 'number' && typeof b === 'number' ? Math.max(a, b) : a;

/** Recall of what they code other than 0; undefined where they code nothing so. */
export const recallOf = ({ both, theirs }: Agreement): number | undefined =>
  theirs === 0 ? undefined : both / theirs;

/** Precision of what we code other than 0; undefined where we code nothing so. */
export const precisionOf = ({ both, ours }: Agreement): number | undefined =>
  ours === 0 ? undefined : both / ours;
