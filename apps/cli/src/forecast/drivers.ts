import {
  byChannel,
  byLine,
  type Drawing,
  driversOf,
  type ForecastSearch,
  type Group,
  numbersOf,
  type Row,
  rowsOf,
  solveGame,
  type Swing,
  tornadoOf,
} from '@casus/forecast';
import type { DriversResult, ModelNote, TornadoBar } from '@casus/views';
import type { Patience } from '../check/patience.ts';
import type { Ready } from './asked.ts';
import { lineAt, lineWords, originWords, valueWords } from './lines.ts';

/** Lines that a tornado shows. */
const BARS = 12;
/** Lines of it whose share of the variance is reckoned. */
const FOREMOST = 5;
const OF = 'the chance of an attack';

/**
 * What the chance of an attack hangs on. Each line by itself first; then shares of the variance by channel, and of the lines that
 * swing it most. A row of these asks for the answer some twenty times, so that there are half as many rows as draws.
 */
export async function driversFor(
  { all, seed, draws }: Ready,
  drawing: Drawing,
  { tables, start, question }: ForecastSearch,
  patience: Patience,
): Promise<DriversResult | undefined> {
  const numbers = numbersOf(question.terms, drawing);
  const answer = (point: ArrayLike<number>): number | undefined => {
    const found = solveGame(tables.text, numbers(point), start.text);
    return found.kind === 'solved' ? 1 - found.solution.peace : undefined;
  };
  const lines = byLine(drawing);
  const centre = answer(new Float64Array(drawing.dimensions).fill(0.5));
  const swings: Swing<number>[] = [];
  for (const [at, line] of lines.entries()) {
    if (patience.stopped() !== undefined) return undefined;
    await patience.breathe(at / lines.length, `the tornado: line ${at} of ${lines.length}`);
    swings.push(
      ...tornadoOf(drawing.dimensions, [line], (point) =>
        point.every((share) => share === 0.5) ? centre : answer(point),
      ).swings,
    );
  }
  const widest = swings
    .filter(({ low, high }) => low !== undefined && high !== undefined)
    .toSorted((one, other) => width(other) - width(one));
  const foremost = widest.slice(0, FOREMOST).map(({ name }) => name);
  const channels = byChannel(drawing);
  const groups: readonly Group<string>[] = [
    ...channels.map(({ name, members }) => ({ name: `channel ${name}`, members })),
    ...foremost.map((name) => ({ name: `line ${name}`, members: [name] })),
  ];
  const design = { dimensions: drawing.dimensions, groups, seed };
  const most = Math.ceil(draws / 2);
  const rows: (Row | undefined)[] = [];
  while (rows.length < most && patience.stopped() === undefined) {
    await patience.breathe(rows.length / most, `shares of the variance: row ${rows.length} of ${most}`);
    rows.push(...rowsOf(design, answer, rows.length, rows.length + 1));
  }
  const found = driversOf(groups, rows, seed);
  const words = (coordinate: number): string => {
    const line = drawing.spread[coordinate];
    return line === undefined ? '' : lineWords(line, all.names);
  };
  const shares = found.drivers.map(({ name, ...rest }) => {
    const [kind = '', ...what] = name.split(' ');
    return { kind, name: kind === 'line' ? words(Number(what[0])) : what.join(' '), ...rest };
  });
  const of = (wanted: string) =>
    shares.filter(({ kind }) => kind === wanted).map(({ kind: _kind, ...rest }) => rest);
  const note: ModelNote = { model: MODEL, draws: 2 * swings.length + 1, seed };
  return {
    of: OF,
    tornado: {
      title: `What ${OF} hangs on`,
      middle: centre ?? 0,
      bars: widest.slice(0, BARS).flatMap((swing) => barOf(drawing, swing, words(swing.name))),
      note,
    },
    channels: of('channel'),
    lines: of('line'),
    rows: found.rows,
    left: found.left,
  };
}

const MODEL = 'guarantee game, logit quantal response';

const width = ({ low = 0, high = 0 }: Swing<number>): number => Math.abs(high - low);

/** One line of the tornado: the name of a swing is a coordinate, which is a place in `spread`. */
const barOf = (
  { spread }: Drawing,
  { name, low, high }: Swing<number>,
  label: string,
): readonly TornadoBar[] => {
  const line = spread[name];
  if (line === undefined || low === undefined || high === undefined) return [];
  return [
    {
      label,
      low,
      high,
      lowAt: valueWords(line, lineAt(line, LOW)),
      highAt: valueWords(line, lineAt(line, HIGH)),
      source: originWords(line),
    },
  ];
};

/** Shares of a line at which it counts as low and as high: those of `tornadoOf`. */
const [LOW, HIGH] = [0.05, 0.95];
