import { describe, it } from 'vitest';
import { holds, type Row } from './testing/table.ts';

// Forces in a zone that is to hold none: the act breaks the promise there, and there alone.

const on = (day: number, ...what: readonly string[]) =>
  `${day} March 2024, 00:00 UTC:\n${what.map((sentence) => `  ${sentence}.\n`).join('')}`;
const NO_FORCES = 'Article 1 "Zone"\n  No Member shall deploy forces in Crimea.\n';
const HELP = `Article 1 "Zone"
  When an assembly of forces by any state against any Member in Kaliningrad occurs,
    each other Member shall provide the victim with arms within 10 days.\n`;

const rows: readonly Row[] = [
  {
    says: 'forces sent into the zone',
    text: NO_FORCES,
    told: on(1, 'Poland provides deployment in Crimea'),
    left: ['POL 1 breached'],
  },
  {
    says: 'forces sent elsewhere',
    text: NO_FORCES,
    told: on(1, 'Poland provides deployment in Kharkiv'),
    left: [],
  },
  {
    says: 'forces assembled in the zone against somebody',
    text: NO_FORCES,
    told: on(1, '(1) Poland assembles forces against Ukraine in Crimea'),
    left: ['POL 1 breached'],
  },
  {
    says: 'forces assembled elsewhere',
    text: NO_FORCES,
    told: on(1, '(1) Poland assembles forces against Ukraine in Kharkiv'),
    left: [],
  },
  {
    says: 'an attack in the zone is not an assembly of forces',
    text: NO_FORCES,
    told: on(1, '(1) Poland attacks Ukraine in Crimea by missiles'),
    left: [],
  },
  {
    says: 'an assembly of forces has a victim, whom the others help',
    text: HELP,
    told: on(1, '(1) Russia assembles forces against Poland in Kaliningrad'),
    left: ['FRA 1 active', 'ITA 1 active'],
  },
  {
    says: 'and no armed attack sets off what an assembly of forces does',
    text: HELP,
    told: on(1, '(1) Russia attacks Poland in Warsaw'),
    left: [],
  },
];

describe('forces in a place', () => {
  it.each(rows.map((row) => [row.says, row] as const))('%s', (_, row) => {
    holds(row);
  });
});
