import type { Report } from '@casus/engine';
import { counted, listed } from '../names.ts';
import type { Print } from '../sentences.ts';
import { dutyTable } from '../report-tables.ts';
import { MEANING, SHOWN, shownAs } from '../status.ts';
import type { Table } from '../table.ts';
import { moments } from '../zone.ts';
import { draw } from './draw.ts';
import { layoutOf } from './layout.ts';

/** A picture with what stands for it: a sentence and a table that hold the same facts. */
export interface Picture {
  readonly svg: string;
  readonly title: string;
  readonly sentence: string;
  readonly table: Table;
}

/** One sentence that counts the duties by status. */
export function lanesSentence(report: Report, print: Print): string {
  const timed = report.positions.filter(
    (holding) => holding.case !== undefined || shownAs(holding) === 'breached',
  );
  const counts = SHOWN.flatMap((shown) => {
    const count = timed.filter((holding) => shownAs(holding) === shown).length;
    return count === 0 ? [] : [`${count} ${MEANING[shown]}`];
  });
  const when = moments(report.at, print.zone);
  if (counts.length === 0) return `On ${when} nobody owes anything under these pacts for what has happened.`;
  const parties = new Set(timed.flatMap((holding) => holding.bearers));
  return `On ${when}, ${counted(timed.length, 'duty', 'duties')} of ${counted(parties.size, 'party', 'parties')} ${timed.length === 1 ? 'is' : 'are'} on the record: ${listed(counts)}.`;
}

/** The lanes of who owes what by when. */
export function lanes(report: Report, print: Print, prefix = 'lanes'): Picture {
  const title = 'Who owes what by when';
  const sentence = lanesSentence(report, print);
  return {
    svg: draw(layoutOf(report, print), { title, sentence, at: report.at, zone: print.zone, prefix }),
    title,
    sentence,
    table: dutyTable(report.positions, print),
  };
}
