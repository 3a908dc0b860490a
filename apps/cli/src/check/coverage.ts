import {
  beginCoverage,
  carryOnCoverage,
  type Cell,
  type Coverage,
  type Level,
  reachedAt,
  type Step,
} from '@casus/check';
import type { CoverageResult, Reached } from '@casus/views';
import type { Patience } from './patience.ts';
import type { Asked } from './question.ts';

/** States looked at between two looks at the clock. */
const SPELL = 500;

/** The classes of incidents and the groups of guarantors, and no cell yet. */
export const begunCoverage = ({ system, opening, victim, horizon, most }: Asked): Coverage =>
  beginCoverage({ system, before: opening.before, at: opening.at, victim, horizon, most });

/** The coverage matrix, as far as patience reaches; cells that were not looked at are in `left`. */
export async function coverageOf(begun: Coverage, patience: Patience): Promise<Coverage> {
  let coverage = begun;
  const total = coverage.left.length;
  while (coverage.left.length > 0 && !patience.stopped()) {
    coverage = carryOnCoverage(coverage, SPELL);
    const done = total - coverage.left.length;
    if (done < total) await patience.breathe(done / total, `${done} of ${total} cells`);
  }
  return coverage;
}

/** The matrix as a result: plain JSON. */
export const resultOf = ({ grid, groups, cells }: Coverage, asked: Asked): CoverageResult => ({
  pacts: asked.system.pacts.map(({ pact }) => pact.id),
  victim: asked.victim,
  horizon: asked.horizon,
  ...(grid.stranger === undefined ? {} : { stranger: grid.stranger }),
  axes: grid.axes,
  points: grid.points,
  rows: grid.classes.map(({ values, noticed }) => ({ ...values, noticed })),
  cells: cells.map((cell) => ({
    row: cell.row,
    guarantors: (groups[cell.column] ?? []).filter((party) => party !== grid.classes[cell.row]?.incident.by),
    floor: reached(cell.envelope.floor.value),
    ceiling: reached(cell.envelope.ceiling.value),
    states: cell.envelope.floor.bounds.states,
    exhausted: isExhausted(cell),
  })),
});

const isExhausted = ({ envelope }: Cell): boolean => envelope.floor.bounds.exhausted;

const FIELDS: readonly (readonly [keyof Reached, Level])[] = [
  ['talk', 'talk'],
  ['help', 'material help'],
  ['force', 'force'],
];

/** From when steps have reached each level. */
export const reached = (steps: readonly Pick<Step, 'from' | 'value'>[]): Reached => {
  const at = reachedAt(steps);
  return Object.fromEntries(
    FIELDS.flatMap(([field, level]) => (at[level] === undefined ? [] : [[field, at[level]] as const])),
  );
};
