import type { Numbers } from '../play/numbers.ts';
import { solveGame } from '../play/solve.ts';
import { read, seated, type Table } from '../play/table.ts';

/** What one answer is worth to a guarantor on a course, part by part, before what only it knows; in units of what the beneficiary has at stake. */
export interface AnswerWorth {
  /** What it loses where the war is lost. */
  readonly stake: number;
  readonly measure: number;
  readonly escalation: number;
  readonly breach: number;
  readonly expectation: number;
  readonly excess: number;
  readonly total: number;
}

/** How a guarantor stands upon one attack, with everybody in equilibrium: its answers, how likely each is, and what each is worth. */
export interface Account {
  readonly guarantor: number;
  readonly attack: number;
  /** Of the attack's courses, the likeliest. */
  readonly course: number;
  readonly chances: readonly number[];
  readonly worth: readonly AnswerWorth[];
}

/**
 * The account of a guarantor upon an attack, at one set of numbers; none where the game cannot be solved. The worth of answers is
 * read in the equilibrium: what others do is held as it is.
 */
export function accountOf(
  table: Table,
  numbers: Numbers,
  guarantor: number,
  attack: number,
  start?: Float64Array,
): Account | undefined {
  const found = solveGame(table, numbers, start);
  if (found.kind !== 'solved') return undefined;
  const { solution } = found;
  const { first = 0, count = 0 } = table.game.attacks[attack] ?? {};
  const course = mostOf(solution.course.slice(first, first + count));
  const place = first + course;
  const others = (solution.answer[place] ?? []).filter((_, j) => j !== guarantor);
  const idle = others.reduce((product, answer) => product * (answer[0] ?? 0), 1);
  const worth = worthAt(table, numbers, solution.point, place, guarantor);
  // The same point with no risk of a wider war: what is missing is that risk.
  const calm = worthAt(table, withoutRisk(numbers, guarantor), solution.point, place, guarantor);
  const parts = table.held?.prepared.parts[place]?.[guarantor];
  if (!worth || !calm || !parts) return undefined;
  return {
    guarantor,
    attack,
    course,
    chances: solution.answer[place]?.[guarantor] ?? [],
    worth: worth.map((total, m) => {
      const paid = {
        measure: parts.measure[m] ?? 0,
        breach: (parts.breach[m] ?? 0) + idle * (parts.alone[m] ?? 0),
        expectation: parts.expectation[m] ?? 0,
        excess: parts.excess[m] ?? 0,
        escalation: total - (calm[m] ?? 0),
      };
      const stake = total - Object.values(paid).reduce((sum, part) => sum + part, 0);
      return { ...paid, stake, total };
    }),
  };
}

const withoutRisk = (numbers: Numbers, guarantor: number): Numbers => ({
  ...numbers,
  guarantors: numbers.guarantors.map((one, i) => (i === guarantor ? { ...one, escalation: 0 } : one)),
});

/** What each answer of a guarantor is worth on a course at a point; a copy. */
function worthAt(
  table: Table,
  numbers: Numbers,
  point: Float64Array,
  course: number,
  guarantor: number,
): readonly number[] | undefined {
  const held = seated(table, numbers);
  if (held === 'too many') return undefined;
  read(held, point);
  const row = held.desk.scratch.worth[course]?.[guarantor];
  return row && [...row];
}

/** Place of the greatest; the first of equals. */
export const mostOf = (figures: readonly number[]): number => figures.indexOf(Math.max(...figures));
