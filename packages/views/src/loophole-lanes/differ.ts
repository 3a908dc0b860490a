import type { FactStatus, Holding, Report } from '@casus/engine';
import { statusWords } from '../status.ts';

/** What two runs do not have in common: one with a loophole, one without it. */

const dueOf = ({ due }: Holding): string => JSON.stringify(due);

/** What a bearer owes, how it stands and when it is due. */
const said = (holding: Holding, bearer: string): string =>
  [bearer, holding.pact, holding.act, holding.position, statusWords(holding), dueOf(holding)].join('|');

/** Cases are numbered by what came before, which two runs need not share. */
const factOf = ({ pact, term, status }: FactStatus): string => [pact, term, status].join('|');

/** The report with only what stands otherwise in the other: duties by bearer, and what is found. */
export function apartFrom(report: Report, other: Report): Report {
  const known = new Set(
    other.positions.flatMap((holding) => holding.bearers.map((bearer) => said(holding, bearer))),
  );
  const facts = new Set(other.facts.map(factOf));
  return {
    ...report,
    facts: report.facts.filter((fact) => !facts.has(factOf(fact))),
    positions: report.positions.flatMap((holding) => {
      const bearers = holding.bearers.filter((bearer) => !known.has(said(holding, bearer)));
      return bearers.length === 0 ? [] : [{ ...holding, bearers }];
    }),
  };
}
