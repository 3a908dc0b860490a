import { figure, type Group, median, type Row, type Target, times } from '../row.ts';
import { inChild } from '../spawn.ts';
import type { LanguageResult, LanguageTask } from './measure.ts';

const GROUP = 'language, parse, link and check';

/** Issue 2: "parse, link and check within 2.5 times Langium's bare parse of the same grammar". */
const MOST_RATIO = 2.5;
/** "Linear to 10,000 lines", allowing for what a larger heap costs. */
const MOST_GROWTH = 1.25;
/** "Diagnostics after a keystroke under 20 ms (median) for a 100-line pact". */
const MOST_KEYSTROKE = 20;

const SIZES = [0, 100, 1_000, 10_000];

const runsFor = (lines: number): number => (lines >= 10_000 ? 7 : lines >= 1_000 ? 21 : 51);

/** The language: whole texts against Langium's bare parse, growth, and keystrokes. */
export const languageGroup: Group = async ({ quick, root, says }) => {
  const rows: Row[] = [];
  const targets: Target[] = [];
  const perLine = new Map<number, number>();
  const target = (text: string, measured: string, met: boolean): void => {
    targets.push({ group: GROUP, target: text, measured, met });
  };
  for (const lines of quick ? SIZES.slice(0, 3) : SIZES) {
    const name = lines === 0 ? 'NAT-1949' : `generated pact`;
    says(`reading ${name} ${lines}`);
    const task: LanguageTask = {
      kind: 'read',
      lines,
      runs: quick ? 3 : runsFor(lines),
      spend: quick ? 200 : 2_000,
      root,
    };
    const result = await inChild<LanguageResult>(root, task);
    const row = times(result.samples);
    const ratio = row.value / median(result.bare);
    perLine.set(lines, row.value / result.lines);
    const title = `${name}, ${figure(result.lines)} lines`;
    rows.push({
      group: GROUP,
      name: title,
      unit: 'ms',
      ...row,
      also: `Langium's bare parse ${figure(median(result.bare))} ms, ratio ${ratio.toFixed(2)}; ${figure(Math.round((result.lines / row.value) * 1000))} lines/s`,
      end: result.end,
      wrong: result.wrong,
    });
    target(
      `${title}: parse, link and check at most ${MOST_RATIO} times Langium's bare parse`,
      ratio.toFixed(2),
      ratio <= MOST_RATIO,
    );
  }
  const [small, large] = [perLine.get(1_000), perLine.get(10_000)];
  if (small !== undefined && large !== undefined)
    target(
      `time per line at 10,000 lines at most ${MOST_GROWTH} times that at 1,000`,
      (large / small).toFixed(2),
      large / small <= MOST_GROWTH,
    );

  says('keystrokes');
  const typed = await inChild<LanguageResult>(root, {
    kind: 'keystrokes',
    lines: 100,
    runs: quick ? 1 : 5,
    spend: quick ? 200 : 2_000,
    root,
  } satisfies LanguageTask);
  const row = times(typed.samples);
  const sorted = [...typed.samples].sort((a, b) => a - b);
  rows.push({
    group: GROUP,
    name: `a keystroke in the middle of ${figure(typed.lines)} lines`,
    unit: 'ms',
    ...row,
    also: `95 of 100 under ${figure(sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN)} ms`,
    end: typed.end,
    wrong: typed.wrong,
  });
  target(
    `diagnostics after a keystroke, 100-line pact: under ${MOST_KEYSTROKE} ms in the median`,
    `${figure(row.value)} ms`,
    row.value < MOST_KEYSTROKE,
  );
  return { rows, targets };
};
