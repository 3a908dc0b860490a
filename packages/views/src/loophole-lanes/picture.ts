import type { Report } from '@casus/engine';
import { articleName } from '../citing.ts';
import { draw } from '../lanes/draw.ts';
import { axisFor, type Bar, instantsOf, type Lane, layoutOf } from '../lanes/layout.ts';
import type { Picture } from '../lanes/picture.ts';
import { counted, label, listed, listedShort } from '../names.ts';
import { joined, shortAct, type Print } from '../sentences.ts';
import { MARK, shownAs, statusWords } from '../status.ts';
import type { Row, Table } from '../table.ts';
import { apartFrom } from './differ.ts';

/** Two runs between which nothing differs but one loophole. */
export interface TwoRuns {
  /** "attacker-veto". */
  readonly name: string;
  /** Whose duties are told. */
  readonly parties: readonly string[];
  /** How things stand with the loophole, everything else mended, and without it. */
  readonly left: Report;
  readonly meant: Report;
}

const LEFT = 'with it';
const MEANT = 'without it';

/** Two runs with only what differs between them. */
interface Apart {
  readonly name: string;
  readonly left: Report;
  readonly meant: Report;
}

/** Loophole lanes: of the run with each loophole and the run without it only what differs, one above the other on the same axis. */
export function loopholeLanes(
  title: string,
  runs: readonly TwoRuns[],
  print: Print,
  prefix = 'loophole',
): Picture {
  const apart = runs.map(apartIn);
  const reports = apart.flatMap(({ left, meant }) => [left, meant]);
  const axis = axisFor(reports.flatMap(instantsOfCases));
  const lanes = apart.flatMap(({ name, left, meant }): readonly Lane[] => {
    const barsOf = (report: Report): readonly Bar[] =>
      layoutOf(report, print, axis).lanes.flatMap(({ bars }) => bars);
    const [before, after] = [barsOf(left), barsOf(meant)];
    if (before.length === 0 && after.length === 0) return [];
    return [
      { title: `${name}: ${LEFT}`, bars: before.length === 0 ? [nothing(after)] : before },
      { title: `${name}: ${MEANT}`, bars: after.length === 0 ? [nothing(before)] : after },
    ];
  });
  const sentence = differenceSentence(apart);
  const latest = reports.toSorted((a, b) => b.at - a.at)[0];
  if (latest === undefined) return { svg: '', title, sentence, table: differenceTable([], print) };
  const layout = { ...layoutOf(latest, print, axis), marks: [], lanes };
  return {
    svg: draw(layout, { title, sentence, at: latest.at, zone: print.zone, prefix }),
    title,
    sentence,
    table: differenceTable(apart, print),
  };
}

/** From the first case on: what was before it is not drawn. */
const instantsOfCases = (report: Report): readonly number[] => [
  ...instantsOf({ ...report, events: [] }),
  ...report.facts.flatMap(({ case: index }) => report.events[index]?.at ?? []),
];

/** The row of a run in which nothing is owed of what the other has. */
const nothing = (other: readonly Bar[]): Bar => {
  const x0 = Math.min(...other.flatMap(({ pieces }) => pieces.map((piece) => piece.x0)));
  return {
    words: 'nothing',
    rest: 'of what stands in the other run',
    shown: 'ended',
    pieces: Number.isFinite(x0) ? [{ fill: 'ended', x0, x1: x0 + 3 }] : [],
    onward: false,
    contested: false,
  };
};

/** Only the parties asked about, and only what differs. */
const apartIn = ({ name, parties, left, meant }: TwoRuns): Apart => {
  const of = (report: Report): Report => ({
    ...report,
    positions: report.positions.flatMap((holding) => {
      const bearers = holding.bearers.filter((party) => parties.includes(party));
      return bearers.length === 0 ? [] : [{ ...holding, bearers }];
    }),
  });
  return { name, left: apartFrom(of(left), of(meant)), meant: apartFrom(of(meant), of(left)) };
};

const differenceSentence = (apart: readonly Apart[]): string => {
  const [some, none] = [true, false].map((differs) =>
    apart
      .filter(({ left, meant }) => left.positions.length + meant.positions.length > 0 === differs)
      .map(({ name }) => name),
  ) as [string[], string[]];
  const drawn =
    some.length === 0
      ? 'Nothing differs in what is owed.'
      : `Only what differs is drawn, with each loophole and without it, everything else mended: ${listed(
          apart
            .filter(({ name }) => some.includes(name))
            .map(
              ({ name, left, meant }) =>
                `${name} (${counted(left.positions.length, 'duty', 'duties')} with it, ${meant.positions.length} without)`,
            ),
        )}.`;
  return none.length === 0 || some.length === 0
    ? drawn
    : `${drawn} Under ${listed(none)} the same is owed, and less of it is done.`;
};

const differenceTable = (apart: readonly Apart[], { names }: Print): Table => ({
  caption: 'What differs with each loophole and without it',
  columns: [
    { title: 'Loophole' },
    { title: 'Run' },
    { title: 'Party' },
    { title: 'Owes' },
    { title: 'Under' },
    { title: 'Status', status: true },
  ],
  rows: apart.flatMap(({ name, left, meant }) =>
    (
      [
        [LEFT, left],
        [MEANT, meant],
      ] as const
    ).flatMap(([run, report]) =>
      joined(report.positions).map(
        ({ first, bearers }): Row => ({
          tone: shownAs(first),
          cells: [
            name,
            run,
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
  ),
  empty: 'Nothing differs.',
});
