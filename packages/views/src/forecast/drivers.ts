import type { Table } from '../table.ts';
import type { Tornado } from './model.ts';
import { percent } from './words.ts';

/** A figure between two ends. */
interface Ends {
  readonly low: number;
  readonly high: number;
}

/** How much of the variance of an answer one group of lines makes: by itself, and with all that it does together with others. */
export interface DriverShare {
  readonly name: string;
  readonly first: number;
  readonly total: number;
  readonly firstSpread: Ends;
  readonly totalSpread: Ends;
}

/** What an answer hangs on: one line at a time (the tornado), and shares of its variance by channel and by the foremost lines. */
export interface DriversResult {
  /** Of what: "the chance of an attack". */
  readonly of: string;
  readonly tornado: Tornado;
  readonly channels: readonly DriverShare[];
  readonly lines: readonly DriverShare[];
  /** Rows that counted, and rows in which an answer was missing. */
  readonly rows: number;
  readonly left: number;
}

/** Fewer rows than this say nothing of shares of a variance. */
const LEAST = 8;

/** Whether there are rows enough to speak of shares of a variance. */
export const isShared = (rows: number): boolean => rows >= LEAST;

/** Shares of the variance, the greatest total first. */
export function driversTable({ of, channels, lines, rows, left }: DriversResult): Table {
  const share = (value: number, { low, high }: Ends): string =>
    `${percentOf(value)} (${percentOf(low)} to ${percentOf(high)})`;
  const row = ({ name, first, total, firstSpread, totalSpread }: DriverShare) => ({
    cells: [name, share(first, firstSpread), share(total, totalSpread)],
  });
  return {
    caption: `What makes the spread of ${of} (Sobol indices, estimated)`,
    columns: [
      { title: 'Channel, then line' },
      { title: 'By itself', figures: true },
      { title: 'With others', figures: true },
    ],
    rows: [...channels.map(row), ...lines.map(row)],
    empty: 'Nothing is uncertain.',
    foot: `By itself: the share of the variance that would go if these lines were known; with others: what would stay if all else were known. In brackets: 5 to 95 % of bootstrap samples of ${rows} rows${left > 0 ? `; ${left} more could not be solved` : ''}. Few rows make wide brackets: raise --draws.`,
  };
}

/** A share of a variance, which an estimator may put below 0 or above 1. */
const percentOf = (share: number): string => `${Math.round(100 * share)} %`;

/** What is most at stake, in a sentence. */
export const driversSentence = ({ of, tornado, channels, rows }: DriversResult): string => {
  const [bar] = tornado.bars;
  const [channel] = channels;
  if (!bar) return `Nothing is uncertain: ${of} hangs on no line.`;
  const shares = !isShared(rows)
    ? ' Of what makes its spread so few draws say nothing: raise --draws to 16 or more.'
    : channel
      ? ` Of the channels, "${channel.name}" makes most of its spread.`
      : '';
  return `With every number in its middle ${of} is ${percent(tornado.middle)}. It hangs most on ${bar.label}: ${percent(bar.low)} at ${bar.lowAt}, ${percent(bar.high)} at ${bar.highAt}.${shares}`;
};
