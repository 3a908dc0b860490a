import type { Sample } from './sample.ts';
import type { ForecastShard } from './shards.ts';

/** A shard as it travels: its head as JSON, and the figures of all its samples one after the other, 8 bytes each. */
export interface PackedShard {
  readonly head: Omit<ForecastShard, 'samples'> & {
    /** The first sample, with 0 for each figure: all samples of one text are alike in shape. Absent if there are none. */
    readonly shape?: unknown;
    /** How many samples. */
    readonly count: number;
  };
  readonly figures: Float64Array;
}

/** A shard, to be sent; `unpacked` gives back the same, bit for bit. */
export function packed({ samples, ...head }: ForecastShard): PackedShard {
  const figures: number[] = [];
  for (const sample of samples) flatten(sample, figures);
  return {
    head: { ...head, count: samples.length, ...(samples.length > 0 && { shape: shapeOf(samples[0]) }) },
    figures: Float64Array.from(figures),
  };
}

/** A shard as it was before it was packed. */
export function unpacked({ head: { shape, count, ...head }, figures }: PackedShard): ForecastShard {
  const next = { at: 0 };
  const samples = Array.from({ length: count }, () => filled(shape, figures, next) as Sample);
  return { ...head, samples };
}

function flatten(value: unknown, into: number[]): void {
  if (typeof value === 'number') into.push(value);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) flatten(part, into);
  // What is not there has no figure: whether a guarantor owes anything is the same in every draw of a text.
}

/** JSON has no undefined: `null` stands for it. */
const shapeOf = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(shapeOf)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]))
      : typeof value === 'number'
        ? 0
        : null;

function filled(shape: unknown, figures: Float64Array, next: { at: number }): unknown {
  if (shape === 0) {
    next.at += 1;
    return figures[next.at - 1];
  }
  if (Array.isArray(shape)) return shape.map((part) => filled(part, figures, next));
  if (typeof shape === 'object' && shape !== null)
    return Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, filled(part, figures, next)]));
  return undefined;
}
