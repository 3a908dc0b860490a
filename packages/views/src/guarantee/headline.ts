import { whenWords } from '../matrix/table.ts';
import { listed } from '../names.ts';
import { exposedIn, lengthOfAll, reachedBy } from './steps.ts';
import { type Guarantee, type LevelName, LEVELS, type ReadSteps, rungWords } from './model.ts';

const HOUR = 3_600_000;

/** From when one level is assured, with what that rests on. */
export interface Assured {
  readonly level: LevelName;
  /** "in 24 hours", "never": under the words as they stand. */
  readonly when: string;
  /** In ms after the incident; absent: never. */
  readonly at?: number;
  /** From when under the best reading, where that is better. */
  readonly best?: string;
  /** What other readings change, and what is allowed where nothing is assured. */
  readonly rests: readonly string[];
}

/** What is assured from when on, and how long the victim stands below its need. */
export interface Headline {
  readonly levels: readonly Assured[];
  /** Undefined where no need was stated. */
  readonly exposed: { readonly hours: number; readonly of: number; readonly open: boolean } | undefined;
}

/** The words as they stand: the first way. */
export const asItStands = ({ ways }: Guarantee): ReadSteps =>
  ways[0] ?? { readings: [], floor: [], ceiling: [], states: 0, exhausted: false };

const sooner = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && (b === undefined || a < b);

/** The way that reaches a rung first, or last, and with the fewest readings; undefined where it is the first way. */
const extreme = (
  { ways }: Guarantee,
  rung: number,
  better: (a: number | undefined, b: number | undefined) => boolean,
): ReadSteps | undefined => {
  let best = ways[0];
  for (const way of ways)
    if (best && better(reachedBy(way.floor, rung), reachedBy(best.floor, rung))) best = way;
  return best === ways[0] ? undefined : best;
};

const readAs = (way: ReadSteps): string => listed(way.readings);

const assuredOf = (guarantee: Guarantee, { level, least }: (typeof LEVELS)[number]): Assured => {
  const plain = asItStands(guarantee);
  const at = reachedBy(plain.floor, least);
  const best = extreme(guarantee, least, sooner);
  const worst = extreme(guarantee, least, (a, b) => sooner(b, a));
  const allowed = reachedBy(plain.ceiling, least);
  const promised = guarantee.promised && reachedBy(guarantee.promised, least);
  const rests = [
    ...(best ? [`${whenWords(reachedBy(best.floor, least))} if read with ${readAs(best)}`] : []),
    ...(worst ? [`${whenWords(reachedBy(worst.floor, least))} if read with ${readAs(worst)}`] : []),
    ...(at === undefined && allowed !== undefined ? [`allowed ${whenWords(allowed)}, not owed`] : []),
    ...(at === undefined && allowed === undefined && promised !== undefined
      ? [`promised ${whenWords(promised)}, not binding`]
      : []),
    ...(at === undefined && allowed === undefined && promised === undefined && !best
      ? ['not even allowed']
      : []),
  ];
  return {
    level,
    when: whenWords(at),
    ...(at === undefined ? {} : { at }),
    ...(best ? { best: whenWords(reachedBy(best.floor, least)) } : {}),
    rests,
  };
};

/** The headline of a guarantee. */
export function headlineOf(guarantee: Guarantee): Headline {
  const { need, horizon } = guarantee;
  const { floor } = asItStands(guarantee);
  const stretches = need && exposedIn(floor, need, horizon);
  return {
    levels: LEVELS.map((level) => assuredOf(guarantee, level)),
    exposed: stretches && {
      hours: lengthOfAll(stretches) / HOUR,
      of: horizon / HOUR,
      open: stretches.at(-1)?.until === horizon,
    },
  };
}

/** "arms from 24 hours, force from 72 hours". */
export const needWords = (need: NonNullable<Guarantee['need']>): string =>
  listed(
    need
      .filter(({ rung }) => rung > 0)
      .map(({ from, rung }) => `${rungWords(rung)} ${from === 0 ? 'at once' : `from ${from / HOUR} hours`}`),
  );

/** How far it is proved: "Proved within 30 days and one incident: 84 states, all there are." */
export function proofWords({ ways, horizon }: Guarantee): string {
  const states = ways.reduce((sum, way) => sum + way.states, 0);
  const bounds = `${horizon / (24 * HOUR)} days, one incident`;
  const read = ways.length === 1 ? 'the words as they stand' : `${ways.length} ways to read the words`;
  return ways.every(({ exhausted }) => exhausted)
    ? `Proved within ${bounds}; ${read}; ${statesWords(states)}, all there are.`
    : `Looked at ${statesWords(states)} within ${bounds}; ${read}. Not exhausted: the floor may be lower and the ceiling higher.`;
}

/** "12,345 states". */
export const statesWords = (count: number): string =>
  `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${count === 1 ? 'state' : 'states'}`;

/** The guarantee in words, for those who cannot see the picture and for captions. */
export function guaranteeSentence(guarantee: Guarantee): string {
  const { levels, exposed } = headlineOf(guarantee);
  const says = levels.map(
    ({ level, when, rests }) =>
      `${level} is assured ${when}${rests.length > 0 ? ` (${rests.join('; ')})` : ''}`,
  );
  const need = guarantee.need;
  const below =
    exposed && need
      ? ` Against a need of ${needWords(need)}, ${hoursWords(exposed.hours)} of ${exposed.of} are exposed${exposed.open ? ', to the horizon' : ''}.`
      : '';
  return `${guarantee.title}, ${guarantee.under}: ${says.join('; ')}.${below} ${proofWords(guarantee)}`;
}

/** "696 hours". */
export const hoursWords = (hours: number): string => {
  const round = Number(hours.toFixed(1));
  return `${round} ${round === 1 ? 'hour' : 'hours'}`;
};
