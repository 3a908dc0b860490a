import type { Report } from '@casus/engine';
import { articleName } from '../citing.ts';
import { draw } from '../lanes/draw.ts';
import { axisFor, instantsOf, layoutOf, type Lane } from '../lanes/layout.ts';
import type { Picture } from '../lanes/picture.ts';
import { counted, label, listedShort } from '../names.ts';
import { joined, shortAct, type Print } from '../sentences.ts';
import { MARK, shownAs, statusWords } from '../status.ts';
import type { Row, Table } from '../table.ts';
import { apartFrom } from './differ.ts';

/** A loophole in the words of its finding, with the run that shows it and the same acts under the mended text. */
export interface LoopholeRuns {
  /** "The attacker has a veto". */
  readonly title: string;
  readonly text: Report;
  readonly mended: Report;
}

const AS_IS = 'as it stands';
const MENDED = 'mended';

/** Loophole lanes: of two runs only what differs, party by party, one state above the other on the same axis. */
export function loopholeLanes(
  { title, text, mended }: LoopholeRuns,
  print: Print,
  prefix = 'loophole',
): Picture {
  const before = apartFrom(text, mended);
  const after = apartFrom(mended, text);
  const axis = axisFor([...instantsOf(before), ...instantsOf(after)]);
  const lanesOf = (report: Report, state: string): readonly Lane[] =>
    layoutOf(report, print, axis).lanes.map((lane) => ({ ...lane, title: `${lane.title}: ${state}` }));
  const lanes = paired(lanesOf(before, AS_IS), lanesOf(after, MENDED));
  const sentence = differenceSentence(before, after, print);
  const layout = { ...layoutOf(before, print, axis), lanes };
  return {
    svg: draw(layout, { title, sentence, at: before.at, zone: print.zone, prefix }),
    title,
    sentence,
    table: differenceTable(before, after, print),
  };
}

/** Lanes of the same parties under each other, as it stands before mended. */
const paired = (before: readonly Lane[], after: readonly Lane[]): readonly Lane[] => {
  const who = ({ title }: Lane): string => title.slice(0, title.lastIndexOf(': '));
  const order = [...new Set([...before, ...after].map(who))];
  return order.flatMap((name) => [...before, ...after].filter((lane) => who(lane) === name));
};

const differenceSentence = (before: Report, after: Report, { names }: Print): string => {
  const duties = [...before.positions, ...after.positions];
  if (duties.length === 0) return 'Nothing differs: whoever owes something owes the same under both texts.';
  const parties = [...new Set(duties.flatMap(({ bearers }) => bearers))];
  const who = listedShort(
    parties.map((party) => label(names, party)),
    5,
  );
  return `Only what differs is drawn: ${counted(before.positions.length, 'duty', 'duties')} as it stands, ${counted(after.positions.length, 'duty', 'duties')} under the mended text, of ${who}.`;
};

const differenceTable = (before: Report, after: Report, { names }: Print): Table => ({
  caption: 'What differs between the text and the mended text',
  columns: [
    { title: 'Text' },
    { title: 'Party' },
    { title: 'Owes' },
    { title: 'Under' },
    { title: 'Status', status: true },
  ],
  rows: (
    [
      [AS_IS, before],
      [MENDED, after],
    ] as const
  ).flatMap(([state, report]) =>
    joined(report.positions).map(
      ({ first, bearers }): Row => ({
        tone: shownAs(first),
        cells: [
          state,
          listedShort(
            bearers.map((party) => label(names, party)),
            6,
          ),
          shortAct(first.act),
          articleName(first.article),
          `${MARK[shownAs(first)]} ${statusWords(first)}`,
        ],
      }),
    ),
  ),
  empty: 'Nothing differs.',
});
