import type { CoverageResult } from '../matrix/model.ts';

const HOUR = 3_600_000;
const axes = {
  kind: ['armed attack', 'cyber operation', 'threat of aggression'],
  scale: ['any scale'],
  attribution: ['attributed', 'attribution disputed'],
  place: ['own territory'],
  attacker: ['RUS', 'POL'],
};
/** A class of incidents of the fixture. */
export const row = (kind: string, attacker: string, attribution = 'attributed', noticed = true) => ({
  ...axes,
  kind: [kind],
  attribution: [attribution],
  attacker: [attacker],
  noticed,
});
/** What guarantors do in a class of the fixture. */
export const cell = (
  at: number,
  guarantors: readonly string[],
  floor: object,
  ceiling: object,
  exhausted = true,
) => ({
  row: at,
  guarantors,
  floor,
  ceiling,
  states: 3,
  exhausted,
});

/** A matrix made by hand: all levels, a hole, an attacker among the guarantors, a cell that was not exhausted. */
export const coverage: CoverageResult = {
  pacts: ['X'],
  victim: 'UKR',
  horizon: 720 * HOUR,
  axes,
  points: 12,
  rows: [
    row('armed attack', 'RUS'),
    row('cyber operation', 'RUS'),
    row('threat of aggression', 'RUS'),
    row('armed attack', 'POL', 'attribution disputed'),
    { ...axes, noticed: false },
  ],
  cells: [
    cell(0, ['FRA', 'DEU'], { talk: 0, help: 24 * HOUR, force: 72 * HOUR }, { talk: 0, help: 0, force: 0 }),
    cell(0, ['POL'], { talk: 0, help: 168 * HOUR }, { talk: 0, help: 0 }, false),
    cell(1, ['FRA', 'DEU'], { talk: 24 * HOUR }, { talk: 0, help: 0 }),
    cell(1, ['POL'], {}, { talk: 0 }),
    cell(2, ['FRA', 'DEU', 'POL'], {}, { talk: 0 }),
    cell(3, ['FRA', 'DEU'], {}, {}),
    cell(4, ['FRA', 'DEU', 'POL'], {}, {}),
  ],
};
