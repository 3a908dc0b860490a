import { type Cause, causeOf, codedAs } from './causes.ts';
import { codingOf, isIn, promised } from './coding.ts';
import type { Membership } from './members.ts';
import type { Panel } from './panel.ts';
import { type Reason, reasonOfCode, reasonOfText } from './reasons.ts';
import type { Runner } from './run.ts';

/** A pact of the library, ready to be run, beside the numbers that ATOP gives it. States go by their numbers. */
export interface Executed extends Runner {
  readonly pact: string;
  readonly atop: readonly number[];
}

/** A directed dyad-year of which running the text and ATOP's codes say different things. */
export interface Difference {
  readonly pact: string;
  readonly challenger: number;
  readonly target: number;
  readonly year: number;
  /** Who says that a promise applies. */
  readonly applies: 'by the text alone' | 'by the code alone';
  readonly cause: Cause;
  /** What of the terms makes it, where the cause is a condition. */
  readonly reason?: Reason;
  /** Articles under which somebody is obliged, where somebody is. */
  readonly articles: readonly string[];
  /** Whether the challenger began a dispute. */
  readonly begun: boolean;
}

/** Columns of the panel: 1 where a promise applies against the challenger. */
export interface Columns {
  /** All pacts, those of the library as their texts run. */
  readonly run: Float64Array;
  /** The same, but where days, seats or ends differ, as coded: conditions alone differ. */
  readonly conditions: Float64Array;
  /** Pacts of the library alone: any of them promises the target defence against somebody, by its codes. */
  readonly any: Float64Array;
  /** The same, or as run, where text and code have the pact in force between the same states. */
  readonly covered: Float64Array;
  /** Pacts of the library alone: a promise applies as coded, and as run. */
  readonly coded: Float64Array;
  readonly ran: Float64Array;
}

/** What came of running the texts over the panel. */
export interface Backtest {
  readonly differences: readonly Difference[];
  /** Dyad-years in which some text or code was asked, and in how many they agree. */
  readonly asked: number;
  readonly agreed: number;
  /** Dyad-years of a state that the catalogue does not know then. */
  readonly unknown: number;
  readonly columns: Columns;
}

/**
 * Runs every pact over the panel: does it oblige anybody if this challenger attacks this target, and do ATOP's codes
 * say the same? As in the panel, a pact does not count against its own members.
 */
export function backtestOf(
  panel: Panel,
  members: readonly Membership[],
  pacts: readonly Executed[],
): Backtest {
  const coding = codingOf(members);
  const numbers = new Set(pacts.flatMap(({ atop }) => atop));
  const coded = new Map(pacts.map(({ pact, atop }) => [pact, codedAs(coding, members, atop)] as const));
  const reasons = new Map<string, Reason>();
  const differences: Difference[] = [];
  const column = (): Float64Array => new Float64Array(panel.length);
  const columns: Columns = {
    run: Float64Array.from(panel.pacts.applicable),
    conditions: Float64Array.from(panel.pacts.applicable),
    any: column(),
    covered: column(),
    coded: column(),
    ran: column(),
  };
  let asked = 0;
  let agreed = 0;
  let unknown = 0;
  for (let row = 0; row < panel.length; row += 1) {
    const challenger = panel.column.A[row] ?? 0;
    const target = panel.column.B[row] ?? 0;
    const year = panel.column.year[row] ?? 0;
    const at = [challenger, target, year] as const;
    const says = { text: false, code: false, conditions: false, any: false, alike: true };
    for (const executed of pacts) {
      const { pact } = executed;
      const codes = coded.get(pact);
      if (codes === undefined || isIn(coding, challenger, year, codes.own)) continue;
      const seat = executed.seat(target, year);
      if (seat === 'none' && !isIn(coding, target, year, codes.own)) continue;
      const { applicable: code, any } = promised(coding, challenger, target, year, codes.own);
      const ran = executed.run(challenger, target, year);
      // What cannot be run is left as it is coded.
      const text = ran === undefined ? code : ran.owed.length > 0;
      if (ran === undefined) unknown += 1;
      says.any ||= any;
      says.text ||= text;
      says.code ||= code;
      if (ran === undefined || (!text && !code)) {
        says.conditions ||= code;
        continue;
      }
      asked += 1;
      if (text === code) {
        says.conditions ||= code;
        agreed += 1;
        continue;
      }
      const cause = causeOf(codes, executed, ran, at);
      says.conditions ||= cause === 'condition' ? text : code;
      says.alike &&= cause === 'condition';
      const articles = [...new Set(ran.owed.map(({ article }) => article))];
      const reason = cause === 'condition' ? reasonOf(executed, text, at) : undefined;
      differences.push({
        pact,
        challenger,
        target,
        year,
        applies: text ? 'by the text alone' : 'by the code alone',
        cause,
        ...(reason === undefined ? {} : { reason }),
        articles,
        begun: panel.column.init[row] === 1,
      });
    }
    columns.any[row] = says.any ? 1 : 0;
    columns.covered[row] = (says.any || says.text) && says.alike ? 1 : 0;
    columns.coded[row] = says.code ? 1 : 0;
    columns.ran[row] = says.text ? 1 : 0;
    const other = (): boolean =>
      promised(coding, challenger, target, year, (number) => !numbers.has(number)).applicable;
    for (const [name, applies] of [
      ['run', says.text],
      ['conditions', says.conditions],
    ] as const)
      if (applies) columns[name][row] = 1;
      else if (says.code && !other()) columns[name][row] = 0;
  }
  return { differences, asked, agreed, unknown, columns };

  function reasonOf(
    executed: Executed,
    text: boolean,
    at: readonly [number, number, number],
  ): Reason | undefined {
    const [challenger, target, year] = at;
    if (text) {
      const articles = executed.run(challenger, target, year)?.owed.map(({ article }) => article) ?? [];
      return reasonOfCode(coded.get(executed.pact)?.members ?? [], at, [...new Set(articles)]);
    }
    const moment = executed.moment(challenger, target, year);
    if (moment === undefined) return undefined;
    const key = `${executed.pact} ${moment.key}`;
    const reason = reasons.get(key) ?? reasonOfText(moment);
    reasons.set(key, reason);
    return reason;
  }
}
