import { axisOver, type Axis, xOf } from '../lanes/axis.ts';
import { instantsOf as instantsIn } from '../lanes/layout.ts';
import { widthOf } from '../lanes/lettering.ts';
import type { Guarantee } from './model.ts';

const HOUR = 3_600_000;

/** Hours that people ask for; they stand on every axis, so that pictures can be compared. */
const ANCHORS = [0, 24 * HOUR, 72 * HOUR];

/** A longer time in which nothing changes is cut out. */
const LONGEST = 72 * HOUR;

const instantsOf = ({ ways, promised, need, marks, horizon }: Guarantee): readonly number[] =>
  [...ways.flatMap(({ floor, ceiling }) => [...floor, ...ceiling]), ...(promised ?? []), ...(need ?? [])]
    .map(({ from }) => from)
    .concat(
      (marks ?? []).map(({ at }) => at),
      horizon,
    );

/** One axis of time since the attack for all of them. */
export function elapsedAxis(
  guarantees: readonly Guarantee[],
  left: number,
  right: number,
  narrow: boolean,
): Axis {
  // What the lanes of a run show is on the axis too, and has no ticks of its own.
  const shown = guarantees.flatMap(({ run }) =>
    run ? instantsIn(run.report).map((at) => at - run.from) : [],
  );
  const last = Math.max(...guarantees.map((one) => one.horizon), ...shown);
  const instants = [...ANCHORS, ...guarantees.flatMap(instantsOf), ...shown].filter(
    (at) => at >= 0 && at <= last,
  );
  return axisOver(
    instants,
    left,
    right,
    narrow ? { cut: 17, pad: 9, longest: LONGEST } : { cut: 40, pad: 22, longest: LONGEST },
  );
}

/** A tick: where its line and the middle of its words stand, and "24 h" or "7 d". */
export interface ElapsedTick {
  readonly line: number;
  readonly x: number;
  readonly words: string;
}

/** "0", "24 h", "7 d". */
const elapsedWords = (ms: number): string => {
  const hours = ms / HOUR;
  if (hours === 0) return '0';
  return hours > 72 && hours % 24 === 0 ? `${hours / 24} d` : `${Number(hours.toFixed(1))} h`;
};

/** Ticks at the hours that matter, the telling ones first, none so near another that their words touch. */
export function elapsedTicks(
  axis: Axis,
  guarantees: readonly Guarantee[],
  size: number,
): readonly ElapsedTick[] {
  const horizon = Math.max(...guarantees.map((one) => one.horizon));
  const wanted = [0, horizon, 24 * HOUR, 72 * HOUR, ...guarantees.flatMap(instantsOf)];
  const out: ElapsedTick[] = [];
  for (const at of wanted) {
    if (at > horizon) continue;
    const words = elapsedWords(at);
    const half = widthOf(words, size) / 2 + 2;
    const line = xOf(axis, at);
    // Words stay inside the chart, the line where it belongs.
    const tick = { line, x: Math.min(line, axis.right - half + 8), words };
    const free = out.every((other) => Math.abs(other.x - tick.x) >= half + widthOf(other.words, size) / 2);
    if (free) out.push(tick);
  }
  return out.toSorted((a, b) => a.x - b.x);
}
