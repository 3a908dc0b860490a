import { type Origin, type Quantity, SERIES, type Spread } from '@casus/forecast/profile';
import type { AstNode } from 'langium';
import type { NumberAmount, NumberLine, SpreadValue } from '../generated/ast.ts';
import { type Reading, report } from './context.ts';

/** A quantity by the words of its line: "time for arms". */
type Named = Quantity;

/** The spread and the origin of a line; what is wrong with them is reported, and gives nothing. */
export function valueOf(
  reading: Reading,
  line: NumberLine,
  quantity: Quantity,
): { readonly spread: Spread; readonly origin: Origin } | undefined {
  const { value } = line;
  const named: Named = { ...quantity, words: line.words };
  const spread = spreadOf(reading, value.$type === 'DataValue' ? value.otherwise : value, named);
  const origin = originOf(reading, line, named);
  return spread && origin && { spread, origin };
}

function originOf(reading: Reading, line: NumberLine, quantity: Named): Origin | undefined {
  const { origin, value } = line;
  if (!origin || ('words' in origin && origin.words?.trim() === ''))
    return report(
      reading,
      'A004',
      line,
      'The line names no source, and does not say that it is a judgement.',
    );
  if (value.$type === 'DataValue') {
    const series = SERIES.find(({ id }) => id === value.series);
    if (!series)
      return report(reading, 'A010', value, `There is no series ${value.series}.`, {
        meant: { wrong: value.series, known: SERIES.map(({ id }) => id) },
      });
    if (origin.$type !== 'DataOrigin')
      return report(reading, 'A010', origin, 'A number of a series ends with (data "whom to cite").');
    if (quantity.id !== 'capability' && quantity.id !== 'aid')
      return report(reading, 'A010', value, `${series.id} gives a capability, and no ${quantity.words}.`);
    return { kind: 'data', words: origin.words, series: series.id, year: value.year };
  }
  switch (origin.$type) {
    case 'SourceOrigin':
      return { kind: 'source', words: origin.words };
    case 'JudgementOrigin':
      return origin.words === undefined ? { kind: 'judgement' } : { kind: 'judgement', words: origin.words };
    case 'DataOrigin':
      return report(reading, 'A010', origin, 'The line names no series to take the number from.');
  }
}

const HOURS: Readonly<Record<string, number>> = {
  hour: 1,
  hours: 1,
  day: 24,
  days: 24,
  week: 168,
  weeks: 168,
};

function spreadOf(reading: Reading, node: SpreadValue, quantity: Named): Spread | undefined {
  const amounts = amountsOf(node);
  // "between 24 and 72 hours": where one unit is said, it is that of all.
  const units = [...new Set(amounts.flatMap(({ unit }) => unit ?? []))];
  const said = units.length === 1 ? units[0] : undefined;
  const numbers: number[] = [];
  for (const amount of amounts) {
    const number = scaled(reading, amount, amount.unit ?? said, quantity);
    if (number === undefined) return undefined;
    numbers.push(number);
  }
  const [first = 0, second = 0, third] = numbers;
  const within = (number: number, at: AstNode): boolean => {
    const fits = number >= quantity.low && number <= quantity.high;
    if (!fits)
      report(
        reading,
        'A002',
        at,
        `Its ${quantity.words} lies between ${shown(quantity.low, quantity)} and ${shown(quantity.high, quantity)}, and is not ${shown(number, quantity)}.`,
      );
    return fits;
  };
  switch (node.$type) {
    case 'ExactValue':
      return within(first, node) ? { kind: 'exactly', at: first } : undefined;
    case 'BetweenValue': {
      if (first >= second)
        return report(
          reading,
          'A003',
          node,
          first === second ? 'Both ends are the same number.' : 'The lower number stands second.',
        );
      if (!within(first, node.low) || !within(second, node.high)) return undefined;
      if (third === undefined) return { kind: 'uniform', low: first, high: second };
      return third < first || third > second
        ? report(reading, 'A003', node.mode ?? node, 'The most likely number is not between the two.')
        : { kind: 'triangular', low: first, mode: third, high: second };
    }
    case 'AboutValue':
      if (second <= 0) return report(reading, 'A003', node.sd, 'The spread is not above 0.');
      if (!within(first, node.mean)) return undefined;
      // A sixth lies more than one standard deviation to each side.
      if (first - second < quantity.low || first + second > quantity.high)
        report(
          reading,
          'A012',
          node,
          `More than a sixth of the spread lies outside ${shown(quantity.low, quantity)} to ${shown(quantity.high, quantity)}.`,
        );
      return { kind: 'normal', mean: first, sd: second };
  }
}

const amountsOf = (node: SpreadValue): readonly NumberAmount[] => {
  switch (node.$type) {
    case 'BetweenValue':
      return node.mode ? [node.low, node.high, node.mode] : [node.low, node.high];
    case 'AboutValue':
      return [node.mean, node.sd];
    case 'ExactValue':
      return [node.at];
  }
};

const shown = (number: number, { unit }: Named): string => `${number}${unit ? ` ${unit}` : ''}`;

/** An amount as a plain number, a share for percent, hours for lengths of time. */
function scaled(
  reading: Reading,
  amount: NumberAmount,
  unit: string | undefined,
  quantity: Named,
): number | undefined {
  const number = amount.minus ? -amount.number : amount.number;
  if (quantity.unit === undefined) {
    if (unit === undefined) return number;
    return unit === 'percent'
      ? number / 100
      : report(reading, 'A009', amount, `Its ${quantity.words} is no length of time.`);
  }
  const hours = HOURS[unit ?? ''];
  // Nothing is as long in any unit.
  return hours === undefined && number !== 0
    ? report(
        reading,
        'A009',
        amount,
        `Its ${quantity.words} is a length of time, and has no unit of time here.`,
      )
    : number * (hours ?? 1);
}
