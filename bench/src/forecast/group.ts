import type { Fineness } from '@casus/forecast';
import { figure, type Group, type Row, type Target } from '../row.ts';
import { inChild } from '../spawn.ts';
import type { Forecasted, ForecastTask } from './measure.ts';

const ROWS: readonly { readonly name: string; readonly fineness: Fineness; readonly near: number }[] = [
  { name: 'five guarantors, cells 24 x 8', fineness: { cells: { strength: 24, harm: 8 } }, near: 0.02 },
  { name: 'five guarantors, every sum kept', fineness: {}, near: 1e-4 },
];

/** Draws of a game of five guarantors with five answers each, three attacks and a blocking vote. */
export const forecastGroup: Group = async ({ quick, root, says }) => {
  const rows: Row[] = [];
  const targets: Target[] = [];
  for (const { name, fineness, near } of ROWS) {
    says(`forecast: ${name}`);
    const task: ForecastTask = { kind: 'forecast', draws: quick ? 400 : 10_000, fineness };
    const found = await inChild<Forecasted>(root, task);
    const slices = found.slices.toSorted((one, other) => one - other);
    const us = slices[Math.floor(slices.length / 2)] ?? 0;
    const [best, worst] = [slices[0] ?? 0, slices.at(-1) ?? 0];
    const missed = found.asked - found.certified;
    rows.push({
      group: 'forecast',
      name,
      unit: 'us a draw',
      value: us,
      from: worst,
      to: best,
      runs: slices.length,
      also: `processor ${figure(us * found.share)} us a draw, ${found.turns.toFixed(1)} turns, certifying one ${figure(found.certifyMs)} ms of processor time`,
      end: `${found.certified} of ${found.asked} certified, ${missed} otherwise (${found.byTrace} by full trace), at most ${found.farFromExact.toPrecision(2)} from exact in any chance`,
      wrong: [
        ...(found.solved === task.draws ? [] : [`${task.draws - found.solved} draws without a solution`]),
        ...(found.certified >= 0.99 * found.asked ? [] : ['more than one in a hundred not certified']),
        ...(found.farFromExact <= near ? [] : [`further than ${near} from exact`]),
      ],
    });
    const whole = us * found.share + (1000 * found.certifyMs) / 200;
    targets.push({
      group: 'forecast',
      target: `issue 5, item 12: ${name}: 100,000 draws, one in 200 certified, in under 30 s on two cores`,
      measured: `${figure((whole * 100_000) / 2e6)} s of processor time, if two cores do twice as much as one`,
      met: (whole * 100_000) / 2e6 < 30,
    });
  }
  return { rows, targets };
};
