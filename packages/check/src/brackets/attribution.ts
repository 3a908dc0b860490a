import type { Brackets } from './brackets.ts';
import type { Answer, Bracket, Resolution } from './model.ts';
import { numberOf } from './product.ts';

/** What one bracket changes, over all resolutions of the others that were looked at. */
interface Swing {
  readonly bracket: Bracket;
  /** Two resolutions that differ in this bracket alone and in an answer; none where none was found. */
  readonly example: readonly [number, number] | undefined;
  /** Whichever alternative is taken, under every resolution of the others the text comes to the same for every search: it changes nothing at all. */
  readonly idle: boolean;
  /** Resolutions of the others under which it was compared, and under how many of them it changed an answer. */
  readonly compared: number;
  readonly changed: number;
  /** Largest difference between its alternatives, at most and on average over resolutions of the others. */
  readonly floor: { readonly most: number; readonly average: number };
  /** The same of exposed time, in ms. */
  readonly exposed: { readonly most: number; readonly average: number };
  /** Its share of what the brackets change together, from 0 to 1; absent where not all was looked at, or nothing changes. */
  readonly share?: number;
}

/** What each bracket changes; what is shared out is said in `of`. */
interface Attribution {
  readonly swings: readonly Swing[];
  /** All resolutions were looked at and each exhausted: any bracket without an example changes nothing at all. */
  readonly complete: boolean;
  /** Exposed time, or where that is always the same the height of the floor, averaged over the time looked at. */
  readonly of: 'exposed' | 'floor' | undefined;
}

/** What each bracket changes: differences between resolutions that differ in it alone, and shares after Shapley. */
export const attributionOf = (from: Brackets): Attribution => {
  const { brackets, looked, total, question } = from;
  const byNumber = new Map(looked.map((one) => [one.number, one]));
  const complete =
    looked.length === total && looked.every(({ answers }) => answers.every(({ exhausted }) => exhausted));
  const measures = (['exposed', 'floor'] as const).map((of) => ({
    of,
    values: valuesOf(
      byNumber,
      total,
      complete,
      of === 'exposed' ? meanExposed : meanHeight(question.horizon),
    ),
  }));
  const told = measures.find(({ values }) => values.some((value) => value !== values[0]));
  const shares = told && sharesOf(brackets, told.values);
  return {
    complete,
    of: shares ? told?.of : undefined,
    swings: brackets.map((bracket, place) => {
      const swing = swingOf(from, byNumber, place);
      const share = shares?.[place];
      return { bracket, ...swing, ...(share === undefined ? {} : { share }) };
    }),
  };
};

const swingOf = (
  { brackets, looked, total }: Brackets,
  byNumber: ReadonlyMap<number, Resolution>,
  place: number,
): Omit<Swing, 'bracket' | 'share'> => {
  const alternatives = brackets[place]?.alternatives ?? [];
  let example: Swing['example'];
  const floors: number[] = [];
  const exposures: number[] = [];
  let [changed, same] = [0, 0];
  const seen = new Set<number>();
  for (const { picks } of looked) {
    const first = numberOf(brackets, picks.with(place, 0));
    if (seen.has(first)) continue;
    seen.add(first);
    const row = alternatives.flatMap(
      (_, pick) => byNumber.get(numberOf(brackets, picks.with(place, pick))) ?? [],
    );
    if (row.length < 2) continue;
    if (row.length === alternatives.length && row.every(({ text }) => text === row[0]?.text)) same += 1;
    const pairs = row.flatMap((one, index) => row.slice(index + 1).map((other) => [one, other] as const));
    const differing = pairs.find(
      ([one, other]) => one.text !== other.text && differs(one.answers, other.answers),
    );
    if (differing) {
      changed += 1;
      example ??= [differing[0].number, differing[1].number];
    }
    floors.push(Math.max(...pairs.map(([one, other]) => floorApart(one.answers, other.answers))));
    exposures.push(Math.max(...pairs.map(([one, other]) => exposedApart(one.answers, other.answers))));
  }
  return {
    example,
    idle: same * alternatives.length === total,
    compared: floors.length,
    changed,
    floor: summed(floors),
    exposed: summed(exposures),
  };
};

const summed = (values: readonly number[]): { readonly most: number; readonly average: number } => ({
  most: Math.max(0, ...values),
  average: values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length,
});

const shape = (answers: readonly Answer[]): string =>
  JSON.stringify(
    answers.map(({ floor, ceiling, exposed }) => [
      floor.map(({ from, value }) => [from, value]),
      ceiling.map(({ from, value }) => [from, value]),
      exposed,
    ]),
  );

/** Whether two resolutions come to different answers: floor, ceiling or exposed time of some group. */
export const differs = (one: readonly Answer[], other: readonly Answer[]): boolean =>
  shape(one) !== shape(other);

/** The largest difference of the floors of one group at one instant. */
const floorApart = (one: readonly Answer[], other: readonly Answer[]): number =>
  Math.max(
    0,
    ...one.map((answer, index) => {
      const second = other[index]?.floor ?? [];
      return Math.max(
        0,
        ...[...answer.floor, ...second].map(({ from }) =>
          Math.abs(valueAt(answer.floor, from) - valueAt(second, from)),
        ),
      );
    }),
  );

/** The value of a step function at an instant. */
export const valueAt = (steps: Answer['floor'], at: number): number =>
  steps.findLast(({ from }) => from <= at)?.value ?? 0;

const exposedApart = (one: readonly Answer[], other: readonly Answer[]): number =>
  Math.max(
    0,
    ...one.map(({ exposed }, index) => Math.abs(exposed.ms - (other[index]?.exposed.ms ?? exposed.ms))),
  );

const meanExposed = (answers: readonly Answer[]): number =>
  answers.reduce((sum, { exposed }) => sum + exposed.ms, 0) / Math.max(1, answers.length);

const meanHeight =
  (horizon: number) =>
  (answers: readonly Answer[]): number =>
    answers.reduce(
      (sum, { floor }) =>
        sum +
        floor.reduce(
          (area, { from, value }, index) => area + value * ((floor[index + 1]?.from ?? horizon) - from),
          0,
        ) /
          horizon,
      0,
    ) / Math.max(1, answers.length);

const valuesOf = (
  byNumber: ReadonlyMap<number, Resolution>,
  total: number,
  complete: boolean,
  measure: (answers: readonly Answer[]) => number,
): readonly number[] =>
  complete ? Array.from({ length: total }, (_, number) => measure(byNumber.get(number)?.answers ?? [])) : [];

/** Sets of brackets times resolutions, at most: more is not shared out. */
const MOST = 20_000_000;

/**
 * Shapley effects (Owen, "Sobol' indices and Shapley value", SIAM/ASA Journal on Uncertainty Quantification 2, 2014,
 * 245-251), exact over the product with every resolution weighed alike. The worth of a set of brackets is the variance
 * of the mean answer given how they are resolved; each gets its marginal worth averaged over all orders (Shapley 1953).
 * The shares add up to one.
 */
export const sharesOf = (
  brackets: readonly Bracket[],
  values: readonly number[],
): readonly number[] | undefined => {
  const count = brackets.length;
  if (count === 0 || 2 ** count * values.length > MOST) return undefined;
  const sizes = brackets.map(({ alternatives }) => alternatives.length);
  const worth = Array.from({ length: 2 ** count }, (_, set) => varianceOf(sizes, values, set));
  const whole = worth.at(-1) ?? 0;
  if (whole === 0) return undefined;
  const weight = weightsOf(count);
  return brackets.map((_, place) => {
    let sum = 0;
    for (let set = 0; set < worth.length; set += 1)
      if ((set & (1 << place)) === 0)
        sum += (weight[bitsIn(set)] ?? 0) * ((worth[set | (1 << place)] ?? 0) - (worth[set] ?? 0));
    return sum / whole;
  });
};

/** Variance, over how the brackets of a set are resolved, of the mean value over how the others are. */
const varianceOf = (sizes: readonly number[], values: readonly number[], set: number): number => {
  const cells = sizes.reduce(
    (product, size, place) => ((set & (1 << place)) === 0 ? product : product * size),
    1,
  );
  const sums = new Float64Array(cells);
  for (const [number, value] of values.entries()) {
    let [rest, cell, scale] = [number, 0, 1];
    for (const [place, size] of sizes.entries()) {
      if ((set & (1 << place)) !== 0) {
        cell += (rest % size) * scale;
        scale *= size;
      }
      rest = Math.floor(rest / size);
    }
    sums[cell] = (sums[cell] ?? 0) + value;
  }
  const each = values.length / cells;
  const means = [...sums].map((sum) => sum / each);
  const mean = means.reduce((sum, value) => sum + value, 0) / cells;
  return means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / cells;
};

/** Shapley's weights of a set, by how many are in it. */
const weightsOf = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, size) => {
    let choose = 1;
    for (let step = 1; step <= size; step += 1) choose = (choose * (count - step)) / step;
    return 1 / (count * choose);
  });

const bitsIn = (set: number): number => {
  let [rest, bits] = [set, 0];
  for (; rest > 0; rest >>= 1) bits += rest & 1;
  return bits;
};
