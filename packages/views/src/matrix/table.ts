import { inSentence, label, listed, listedShort, type Names } from '../names.ts';
import type { Row, Table } from '../table.ts';
import type {
  CoverageCell,
  CoverageResult,
  CoverageRow,
  EnvelopeLine,
  EnvelopeResult,
  Reached,
  RunStep,
} from './model.ts';

const HOUR = 3_600_000;

/** "at once", "in 24 hours", "in 3 days", "never". */
export const whenWords = (ms: number | undefined): string => {
  if (ms === undefined) return 'never';
  if (ms === 0) return 'at once';
  const hours = ms / HOUR;
  if (hours > 72 && hours % 24 === 0) return `in ${hours / 24} days`;
  return `in ${Number(hours.toFixed(1))} ${hours === 1 ? 'hour' : 'hours'}`;
};

/** The most that is allowed, in one phrase: its highest level and when. */
export const mostWords = ({ talk, help, force }: Reached): string => {
  if (force !== undefined) return `force ${whenWords(force)}`;
  if (help !== undefined) return `material help ${whenWords(help)}`;
  return talk === undefined ? 'nothing' : `talk ${whenWords(talk)}`;
};

/** A class of incidents in words: the plainest of them, and in which directions it is told apart from others. */
export const rowWords = (
  row: CoverageRow,
  { axes, victim, stranger }: CoverageResult,
  names: Names,
): string => {
  if (!row.noticed) return 'anything else: no sentence looks at it';
  const whole = (axis: keyof CoverageResult['axes']): boolean => row[axis].length === axes[axis].length;
  const [kind, ...kinds] = row.kind;
  const called = (party: string): string =>
    party === stranger ? 'any other state' : inSentence(names, party);
  const others = row.attacker.slice(1).map(called);
  const by = whole('attacker')
    ? 'anybody'
    : `${called(row.attacker[0] ?? '')}${others.length > 0 ? ` (or ${listedFew(others)})` : ''}`;
  return [
    `${kind ?? ''} on ${inSentence(names, victim)} by ${by}`,
    kinds.length > 0 && !whole('kind') ? `or ${listedFew(kinds)}` : '',
    whole('scale') ? '' : listedFew(row.scale),
    whole('attribution') ? '' : (row.attribution[0] ?? ''),
    whole('place') ? '' : listedFew(row.place),
  ]
    .filter((part) => part !== '')
    .join('; ');
};

/** So many guarantors are named before the rest are counted. */
const SOME = 6;

/** So many are named before the rest are counted. */
const FEW = 3;

const listedFew = (items: readonly string[]): string =>
  items.length <= FEW + 1
    ? listed(items, 'or')
    : `${items.slice(0, FEW).join(', ')} or ${items.length - FEW} others`;

/**
 * The matrix as a table: per class of incidents, who does what at least by when, and what is the most. `whole`:
 * each row names its incident, for a spreadsheet.
 */
export function coverageTable(result: CoverageResult, names: Names, whole = false): Table {
  const stopped = result.cells.some(({ exhausted }) => !exhausted);
  return {
    caption: `Coverage: what is assured at least, by when, and the most that is allowed (proved, within ${result.horizon / (24 * HOUR)} days, one incident)`,
    columns: [
      { title: 'Incident' },
      { title: 'Guarantors' },
      { title: 'Talk', figures: true },
      { title: 'Help', figures: true },
      { title: 'Force', figures: true },
      { title: 'At most' },
    ],
    rows: result.rows.flatMap((row, index): readonly Row[] => {
      const alike = grouped(result.cells.filter((cell) => cell.row === index));
      return alike.map((cells, place): Row => {
        const first = cells[0] as Proof;
        return rowOf(place === 0 || whole ? rowWords(row, result, names) : '', cells, first, names);
      });
    }),
    empty: 'Nobody is bound: there is no guarantor.',
    ...(stopped ? { foot: FOOT } : {}),
  };
}

/** What was proved of a group of guarantors. */
type Proof = Pick<CoverageCell, 'guarantors' | 'floor' | 'ceiling' | 'exhausted'>;

const rowOf = (
  head: string,
  cells: readonly Proof[],
  { floor, ceiling, exhausted }: Proof,
  names: Names,
): Row => {
  const sign = exhausted ? '' : ' †';
  return {
    cells: [
      head,
      listedShort(
        cells.flatMap(({ guarantors }) => guarantors.map((party) => label(names, party))),
        SOME,
      ),
      `${whenWords(floor.talk)}${sign}`,
      `${whenWords(floor.help)}${sign}`,
      `${whenWords(floor.force)}${sign}`,
      `${mostWords(ceiling)}${sign}`,
    ],
    ...(floor.talk === undefined ? { tone: 'breach' } : floor.force === undefined ? {} : { tone: 'met' }),
  };
};

/** Under a table of which some row was not looked at to the end. */
export const FOOT =
  '† Not exhausted: the floor may be lower and the ceiling higher than what was looked at. Raise --bound.';

/** What is assured in one incident, reading by reading. */
export function envelopeTable(result: EnvelopeResult, names: Names, whole = false): Table {
  const readings = [...new Set(result.lines.map(({ readings }) => readings.join(', ')))];
  const counted = result.of;
  const exposed = result.need !== undefined;
  return {
    caption: `Envelope: what is assured at least, by when, and the most that is allowed (proved, within ${result.horizon / (24 * HOUR)} days, one incident${counted === undefined ? '' : `; amounts of ${counted}`})`,
    columns: [
      { title: 'Reading' },
      { title: 'Guarantors' },
      ...(counted === undefined
        ? [
            { title: 'Talk', figures: true as const },
            { title: 'Help', figures: true as const },
            { title: 'Force', figures: true as const },
          ]
        : [{ title: 'At least' }]),
      { title: 'At most' },
      ...(exposed ? [{ title: 'Exposed', figures: true as const }] : []),
    ],
    rows: readings.flatMap((reading) =>
      grouped(result.lines.filter((line) => line.readings.join(', ') === reading)).map((lines, place) =>
        lineOf(place > 0 && !whole ? '' : reading === '' ? 'as it stands' : reading, lines, result, names),
      ),
    ),
    empty: 'Nobody is bound: there is no guarantor.',
    ...footOf(result.lines),
  };
}

const footOf = (lines: readonly EnvelopeLine[]): { readonly foot?: string } => {
  const open = lines.filter(({ exhausted }) => !exhausted);
  const feet = [
    ...(open.some(({ proved }) => proved === undefined) ? [FOOT] : []),
    ...(open.some(({ proved }) => proved !== undefined) ? [BETWEEN] : []),
  ];
  return feet.length === 0 ? {} : { foot: feet.join('\n') };
};

const BETWEEN =
  '‡ Not settled: assured no sooner than the first, which a run shows, and no later than the second, which is proved. Raise --bound.';

/** "in 24 hours"; "in 24 hours to never" where what is seen and what is proved differ. */
const betweenWords = (seen: number | undefined, proved: number | undefined): string =>
  seen === proved ? whenWords(seen) : `${whenWords(seen)} to ${whenWords(proved)} ‡`;

/** In the order of the columns, after who it is and whose. */
const LEVELS = ['talk', 'help', 'force'] as const;

const lineOf = (
  head: string,
  lines: readonly EnvelopeLine[],
  { of, need }: EnvelopeResult,
  names: Names,
): Row => {
  const first = lines[0] as EnvelopeLine;
  const { proved } = first;
  const plain = rowOf(head, lines, proved ? { ...first, exhausted: true } : first, names);
  const row = proved
    ? {
        ...plain,
        cells: plain.cells.map((cell, index) => {
          const level = LEVELS[index - 2];
          return level === undefined ? cell : betweenWords(first.floor[level], proved[level]);
        }),
      }
    : plain;
  const sign = first.exhausted ? '' : ' †';
  const who = first.coalition
    ? `${listedShort(
        first.guarantors.map((party) => label(names, party)),
        SOME,
      )}, together`
    : (row.cells[1] ?? '');
  const measured =
    of === undefined
      ? row.cells.slice(2)
      : [
          `${amountWords(first.runs?.floor ?? [])}${sign}`,
          `${amountWords(first.runs?.ceiling ?? [])}${sign}`,
        ];
  const short = need && first.exposed ? [`${exposedWords(first.exposed)}${proved ? ' or more' : sign}`] : [];
  return { ...row, cells: [head, who, ...measured, ...short] };
};

/** "696 h, and on": for so long the least is below the need, and still is at the end of what was looked at. */
export const exposedWords = ({ ms, open }: NonNullable<EnvelopeLine['exposed']>): string =>
  `${Number((ms / HOUR).toFixed(1))} h${open ? ', and on' : ''}`;

/** "nothing", "2 in 72 hours, 3 in 5 days". */
const amountWords = (steps: readonly Pick<RunStep, 'from' | 'value'>[]): string => {
  const rising = steps.filter(({ value }) => value > 0);
  return rising.length === 0
    ? 'nothing'
    : rising.map(({ from, value }) => `${value} ${whenWords(from)}`).join(', ');
};

/** Cells of one row that say the same; a coalition stands alone. */
const grouped = <T extends Proof & Partial<Pick<EnvelopeLine, 'coalition' | 'proved' | 'runs' | 'exposed'>>>(
  cells: readonly T[],
): readonly (readonly T[])[] => {
  const out = new Map<string, T[]>();
  for (const cell of cells) {
    const heights =
      cell.runs &&
      [cell.runs.floor, cell.runs.ceiling].map((steps) => steps.map(({ from, value }) => [from, value]));
    const key = JSON.stringify([
      cell.floor,
      cell.ceiling,
      cell.exhausted,
      cell.exposed,
      cell.floor.talk === undefined && cell.ceiling.talk === undefined ? heights : undefined,
      cell.coalition && cell.guarantors,
      cell.proved,
    ]);
    out.set(key, [...(out.get(key) ?? []), cell]);
  }
  return [...out.values()];
};

/** The matrix in one sentence: in how many of the classes that a sentence sees nothing is assured at all. */
export function coverageSentence(result: CoverageResult): string {
  const seen = result.rows.flatMap((row, index) => (row.noticed ? [index] : []));
  const cellsOf = (index: number): readonly CoverageCell[] => result.cells.filter(({ row }) => row === index);
  const holes = seen.filter((index) => cellsOf(index).every(({ floor }) => floor.talk === undefined));
  const fight = seen.filter((index) => cellsOf(index).some(({ floor }) => floor.force !== undefined));
  const holed =
    holes.length === 1
      ? 'leaves nothing assured by anybody (a hole)'
      : 'leave nothing assured by anybody (holes)';
  return `${result.points} incidents fall into ${result.rows.length} classes that the sentences tell apart. Of the ${seen.length} that some sentence sees, ${holes.length} ${holed}, and ${fight.length} ${fight.length === 1 ? 'assures' : 'assure'} force by somebody.`;
}
