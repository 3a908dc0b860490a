import { clock, civilAt, DAY, shortDate, UTC, type Zone } from '../zone.ts';

/**
 * One time axis whose scale is the same wherever it is drawn: long stretches in which nothing happens are
 * cut out and marked with their length, never squeezed, so that equal distances are equal times.
 */
export interface Axis {
  readonly segments: readonly Segment[];
  readonly breaks: readonly Break[];
  /** Pixels per millisecond, the same in every segment. */
  readonly scale: number;
  readonly left: number;
  readonly right: number;
}

/** A stretch of time that is drawn, from `from` at `x0` to `until` at `x1`. */
export interface Segment {
  readonly from: number;
  readonly until: number;
  readonly x0: number;
  readonly x1: number;
}

/** A stretch that is cut out between `x0` and `x1`. */
export interface Break {
  readonly from: number;
  readonly until: number;
  readonly x0: number;
  readonly x1: number;
}

/** A tick with its label in the zone of the page and in UTC. */
export interface Tick {
  readonly at: number;
  readonly x: number;
  readonly zoned: string;
  readonly utc: string;
  /** The date in the zone, where it differs from that of the tick before. */
  readonly date?: string;
}

const MAX_BREAKS = 6;

/** How an axis is laid out. */
export interface Spacing {
  /** Pixels for a stretch that is cut out. */
  readonly cut: number;
  /** Pixels on each side of a stretch that is drawn. */
  readonly pad: number;
  /** Gaps longer than this are cut, in ms; absent: those that take too large a share. */
  readonly longest?: number;
}

const SPACING: Spacing = { cut: 58, pad: 22 };

/** The share of what is drawn that one gap may take: a good third of many gaps, more where there are few. */
const largestShare = (gaps: number): number => Math.min(0.85, Math.max(0.36, 2.2 / gaps));

/** Gaps between neighbouring instants, by the index of the earlier one. */
const gapsOf = (instants: readonly number[]): readonly number[] =>
  instants.slice(1).map((at, index) => at - (instants[index] ?? at));

/**
 * Which gaps to cut: those over a length, or the longest one, as long as it alone takes too large a share of what is drawn and
 * something is left to draw.
 */
function cuts(gaps: readonly number[], longest?: number): ReadonlySet<number> {
  if (longest !== undefined) return new Set(gaps.flatMap((gap, index) => (gap > longest ? [index] : [])));
  const cut = new Set<number>();
  while (cut.size < MAX_BREAKS) {
    let widest = -1;
    let total = 0;
    for (const [index, gap] of gaps.entries()) {
      if (cut.has(index)) continue;
      total += gap;
      if (widest < 0 || gap > (gaps[widest] ?? 0)) widest = index;
    }
    const gap = gaps[widest] ?? 0;
    if (widest < 0 || gap === total || gap <= total * largestShare(gaps.length - cut.size)) break;
    cut.add(widest);
  }
  return cut;
}

/**
 * Instants of which none follows another within a minute: a millisecond before a deadline is drawn as the deadline,
 * else that millisecond could be the longest stretch that is left to draw.
 */
const apart = (sorted: readonly number[]): readonly number[] =>
  sorted.filter((at, index) => (sorted[index + 1] ?? Number.POSITIVE_INFINITY) - at >= MINUTE);

const MINUTE = 60_000;

/** Lays out an axis over the instants that matter, between two x positions. */
export function axisOver(
  all: readonly number[],
  left: number,
  right: number,
  { cut: width, pad, longest }: Spacing = SPACING,
): Axis {
  const instants = apart([...all].sort((a, b) => a - b));
  const first = instants[0] ?? 0;
  const gaps = gapsOf(instants);
  const cut = cuts(gaps, longest);
  const stretches: { from: number; until: number }[] = [];
  let start = first;
  for (const [index, at] of instants.entries()) {
    if (!cut.has(index) && index < instants.length - 1) continue;
    stretches.push({ from: start, until: at });
    start = instants[index + 1] ?? at;
  }
  const drawn = stretches.reduce((sum, { from, until }) => sum + (until - from), 0);
  const room = right - left - width * cut.size - 2 * pad * stretches.length;
  const scale = drawn > 0 ? Math.max(room, 1) / drawn : 0;
  const segments: Segment[] = [];
  const breaks: Break[] = [];
  let x = left;
  for (const [index, { from, until }] of stretches.entries()) {
    const x1 = x + 2 * pad + (until - from) * scale;
    segments.push({ from, until, x0: x + pad, x1: x1 - pad });
    x = x1;
    const next = stretches[index + 1];
    if (!next) break;
    breaks.push({ from: until, until: next.from, x0: x, x1: x + width });
    x += width;
  }
  return { segments, breaks, scale, left, right };
}

/** Where an instant is drawn; inside a break, in proportion; outside the axis, at its end; next to a stretch, at its edge. */
export function xOf(axis: Axis, at: number): number {
  const first = axis.segments[0];
  if (!first || at <= first.from - MINUTE) return axis.left;
  for (const { from, until, x0 } of axis.segments)
    if (at > from - MINUTE && at < until + MINUTE)
      return x0 + (Math.min(Math.max(at, from), until) - from) * axis.scale;
  for (const gap of axis.breaks)
    if (at > gap.from && at < gap.until)
      return gap.x0 + ((at - gap.from) / (gap.until - gap.from)) * (gap.x1 - gap.x0);
  return axis.right;
}

const STEPS = [
  900_000,
  1_800_000,
  3_600_000,
  2 * 3_600_000,
  3 * 3_600_000,
  6 * 3_600_000,
  12 * 3_600_000,
  DAY,
  2 * DAY,
  7 * DAY,
  14 * DAY,
  28 * DAY,
  91 * DAY,
  182 * DAY,
  365 * DAY,
  1826 * DAY,
  3652 * DAY,
];
const TICK_ROOM = 62;

/** Ticks at round times of the zone; a stretch too short for one is labelled at its beginning. */
export function ticksOf(axis: Axis, zone: Zone): readonly Tick[] {
  const step = STEPS.find((ms) => ms * axis.scale >= TICK_ROOM) ?? STEPS.at(-1) ?? DAY;
  const shift = zone.offset * 60_000;
  const instants: { at: number; x: number }[] = [];
  for (const segment of axis.segments) {
    const inside: { at: number; x: number }[] = [];
    for (let at = Math.ceil((segment.from + shift) / step) * step - shift; at <= segment.until; at += step)
      inside.push({ at, x: segment.x0 + (at - segment.from) * axis.scale });
    instants.push(...(inside.length > 0 ? inside : [{ at: segment.from, x: segment.x0 }]));
  }
  let last = '';
  let lastUtc = '';
  const days = step >= DAY;
  return instants.map(({ at, x }) => {
    const year = ` ${civilAt(at, zone).year}`;
    const day = `${shortDate(at, zone)}${last === '' || !last.endsWith(year) ? year : ''}`;
    const full = `${shortDate(at, zone)}${year}`;
    const changed = full !== last;
    const utcDay = shortDate(at, UTC);
    const utcDate = utcDay !== shortDate(at, zone) && utcDay !== lastUtc ? `${utcDay} ` : '';
    last = full;
    lastUtc = utcDay;
    const tick = { at, x, zoned: clock(at, zone), utc: `${utcDate}${clock(at, UTC)}` };
    return changed || days ? { ...tick, date: day } : tick;
  });
}
