import { type Cite, DAY, type Instant, type PartyId } from '@casus/engine';
import { cowOf } from './cow.ts';
import type { Coded, Coding, MemberCoding, PhaseCoding } from './types.ts';
import { PROMISES, VARIABLES, type Variable } from './variables.ts';

/** How ATOP's files are cut: an alliance, a phase of it, a member in a phase; or COW's, a member of an alliance. */
export type Level = 'alliance' | 'phase' | 'member' | 'cow';

/** A row of codes as somebody else gave them: one unit at one level. */
export interface Known {
  readonly level: Level;
  /** The member, where the row is about one. */
  readonly party?: PartyId;
  /** Which phase of how many the row is about, and when it began; the first phase where absent. */
  readonly phase?: { readonly number: number; readonly of: number; readonly from: Instant };
  /** The row is about several treaties taken together, as is our text: the most of each code counts. */
  readonly whole?: true;
  /** Codes by column; what is not coded is left out. A party stands for a code of a state. */
  readonly codes: Readonly<Record<string, number | string>>;
}

/** One code beside another: ours, theirs, and what ours rests on. */
export interface Cell {
  readonly pact: string;
  readonly level: Level;
  readonly variable: string;
  readonly party?: PartyId;
  /** Our phase, by its number. */
  readonly phase: number;
  readonly ours: number | string;
  readonly theirs: number | string;
  readonly because: readonly Cite[];
}

/** A member whom one coding has and the other has not. */
export interface Missing {
  readonly pact: string;
  readonly party: PartyId;
}

/** Our codes beside those of somebody else. */
export const beside = (
  coding: Coding,
  known: readonly Known[],
): { readonly cells: readonly Cell[]; readonly missing: readonly Missing[]; readonly older: number } => {
  const same = known.filter((row) => !isOlder(coding, row));
  const rows = same.map((row) => ({ row, ...oursFor(coding, row) }));
  return {
    cells: rows.flatMap(({ row, phase, codes }) => (codes ? cellsOf(coding, row, phase, codes) : [])),
    missing: rows.flatMap(({ row, codes }) =>
      codes === undefined && row.party !== undefined ? [{ pact: coding.pact, party: row.party }] : [],
    ),
    older: known.length - same.length,
  };
};

/** A text is not that of a phase which began so long before its signature. */
const OLDER = 31 * DAY;

/** Whether a row is about words older than our text: an exchange of notes before the treaty, the treaty before its reform. */
const isOlder = ({ signed }: Coding, { phase }: Known): boolean =>
  signed !== undefined && phase !== undefined && phase.from < signed - OLDER;

/** From the signature of a change to its entry into force. */
const LAG = 2 * 365 * DAY;

/**
 * The phase of ours that a row is about: that of the same number where both cut the life of the treaty into as many at
 * about the same time, since they date from signature and we from entry into force; else the one in which theirs begins.
 */
const phaseFor = ({ phases }: Coding, asked: Known['phase']): PhaseCoding | undefined => {
  if (asked === undefined) return phases[0];
  const same = phases[Math.max(0, asked.number - 1)];
  if (asked.of === phases.length && same && Math.abs(same.from - asked.from) < LAG) return same;
  return phases.findLast(({ from }) => from <= asked.from) ?? phases[0];
};

const oursFor = (
  coding: Coding,
  { level, party, phase: asked, whole }: Known,
): { readonly phase: number; readonly codes: readonly Coded<string>[] | undefined } => {
  const phase = phaseFor(coding, asked);
  const number = whole ? 0 : (phase?.phase ?? 0);
  if (level === 'alliance' || level === 'phase')
    return {
      phase: number,
      codes: whole ? mostOf(coding.phases.map(({ codes }) => codes)) : (phase?.codes ?? []),
    };
  if (level === 'cow') {
    const cow = cowOf(coding);
    const own = cow.members.find((member) => member.party === party)?.codes;
    return {
      phase: 0,
      codes: own && [...own, { variable: 'ss_type', value: cow.type ?? 'none', because: cow.because }],
    };
  }
  const all = coding.phases.flatMap((one) => memberOf(one, party) ?? []);
  const member = memberOf(phase, party) ?? all[0];
  return {
    phase: number,
    codes: whole && all.length > 0 ? mostOf(all.map(({ codes }) => codes)) : member?.codes,
  };
};

/** Of each variable the code that says most. */
const mostOf = (lists: readonly (readonly Coded<string>[])[]): readonly Coded<string>[] => {
  const by = new Map<string, Coded<string>>();
  for (const code of lists.flat()) {
    const before = by.get(code.variable);
    if (!before || Number(code.value) > Number(before.value)) by.set(code.variable, code);
  }
  return [...by.values()];
};

const memberOf = (phase: PhaseCoding | undefined, party: PartyId | undefined): MemberCoding | undefined =>
  phase?.members.find((member) => member.party === party);

const cellsOf = (
  { pact }: Coding,
  { level, party, codes: theirs }: Known,
  phase: number,
  codes: readonly Coded<string>[],
): readonly Cell[] => {
  const first = new Map(codes.toReversed().map((code) => [code.variable, code]));
  return [...first.values()].toReversed().flatMap(({ variable, value, because }): readonly Cell[] => {
    const their = theirs[variable];
    if (their === undefined) return [];
    // A member's row is asked of what is the member's: the rest stands in the row of its phase.
    if (level === 'member' && !isOfMembers(variable)) return [];
    return [
      {
        pact,
        level,
        variable,
        ...(party === undefined ? {} : { party }),
        phase,
        ours: value ?? 0,
        theirs: their,
        because,
      },
    ];
  });
};

const names = Object.keys(VARIABLES) as readonly Variable[];

/** Variables that ATOP codes of each member. */
const isOfMembers = (variable: string): boolean =>
  names.indexOf(variable as Variable) <= names.indexOf('noothall') && variable !== 'asymm';

/** Whether a variable is one of the five promises. */
export const isPromise = (variable: string): boolean => PROMISES.some((one) => one === variable);
