import type { Cite, Instant, PartyId } from '@casus/engine';
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
  /** When the phase of the row began; the first phase where absent. */
  readonly from?: Instant;
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
): { readonly cells: readonly Cell[]; readonly missing: readonly Missing[] } => {
  const rows = known.map((row) => ({ row, ...oursFor(coding, row) }));
  return {
    cells: rows.flatMap(({ row, phase, codes }) => (codes ? cellsOf(coding, row, phase, codes) : [])),
    missing: rows.flatMap(({ row, codes }) =>
      codes === undefined && row.party !== undefined ? [{ pact: coding.pact, party: row.party }] : [],
    ),
  };
};

/** The phase of ours in which theirs begins: the two may cut the life of a treaty differently. */
const phaseAt = ({ phases }: Coding, from: Instant | undefined): PhaseCoding | undefined =>
  (from === undefined ? undefined : phases.findLast((phase) => phase.from <= from)) ?? phases[0];

const oursFor = (
  coding: Coding,
  { level, party, from }: Known,
): { readonly phase: number; readonly codes: readonly Coded<string>[] | undefined } => {
  const phase = phaseAt(coding, from);
  const number = phase?.phase ?? 0;
  if (level === 'alliance' || level === 'phase') return { phase: number, codes: phase?.codes ?? [] };
  if (level === 'cow') {
    const cow = cowOf(coding);
    const own = cow.members.find((member) => member.party === party)?.codes;
    return {
      phase: 0,
      codes: own && [...own, { variable: 'ss_type', value: cow.type ?? 'none', because: cow.because }],
    };
  }
  const member =
    memberOf(phase, party) ?? coding.phases.map((one) => memberOf(one, party)).find((one) => one);
  // What ATOP codes of the whole alliance stands in each row of its members.
  return { phase: number, codes: member && [...member.codes, ...(phase?.codes ?? [])] };
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
