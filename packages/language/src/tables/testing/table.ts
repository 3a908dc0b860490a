import { expect } from 'vitest';
import { played } from '../../testing/played.ts';

/** A line of a table: what is the case, the sentences, what happens, and what became of whose duty. */
export interface Row {
  readonly says: string;
  /** Articles of the pact, whose members are France, Italy and Poland. */
  readonly text: string;
  /** The chronicle. */
  readonly told: string;
  /** "ITA 1 breached": bearer, article, status; several of one bearer and article in order. Nothing else is owed. */
  readonly left: readonly string[];
  /** Pacts of the library that are under study too; what is owed under them is not listed. */
  readonly beside?: readonly string[];
}

/** The three members, and a head that a row may replace. */
export const pact = (articles: string, head = 'a treaty, in force from 1 January 2024'): string =>
  `pact EXAMPLE-1 "Example"\n  ${head}.\nMembers: France, Italy and Poland.\n${articles}\n`;

/** Plays a line of a table and compares what became of every duty. Bearers of one duty are joined by "+". */
export const holds = ({ text, told, left, beside }: Row, others: readonly string[] = []): void => {
  const { end } = played([text.startsWith('pact ') ? text : pact(text), ...others], told, beside);
  const found = end.positions
    .filter((one) => one.pact === 'EXAMPLE-1')
    .map((one) => `${one.bearers.join('+')} ${one.article} ${one.status}`);
  expect(found.toSorted()).toEqual(left.toSorted());
};
