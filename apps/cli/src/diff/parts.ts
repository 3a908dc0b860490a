import {
  consequencesTable,
  holesChangedTable,
  label,
  listedShort,
  type Table,
  unlookedLines,
} from '@casus/views';
import type { Found } from './found.ts';
import type { Versions } from './versions.ts';

/** A part of what the change comes to: a table, with what it rests on; terminal, page and Word file show the same. */
export interface FoundPart {
  readonly id: 'consequences' | 'holes';
  readonly title: string;
  readonly table: Table;
  readonly lines: readonly string[];
}

const PROVED =
  'Proved, not forecast; by the words as they stand. "Alone": the old version with this article of the new one.';

const HOLES =
  'Proved, not forecast: what can go wrong though nobody breaks a word, after this incident and after what differs from it in one thing; each guarantor with those beside it whom the text sets apart. casus loopholes shows the runs and the repairs.';

/** What was found, in the order in which a reader asks for it. */
export const partsOf = ({ before, after }: Versions, found: Found): readonly FoundPart[] => {
  const { consequences, holes } = found;
  return [
    ...(consequences
      ? [
          {
            id: 'consequences' as const,
            title: 'What the change comes to',
            table: consequencesTable(consequences.changes, after.all.names),
            lines: [
              ...incidentLines(before.name, after.name, consequences.incident),
              ...(consequences.changes.length > 0 && consequences.unchanged.length > 0
                ? [
                    `The same for ${listedShort(
                      consequences.unchanged.map((party) => label(after.all.names, party)),
                      6,
                    )}.`,
                  ]
                : []),
              PROVED,
            ],
          },
        ]
      : []),
    ...(holes ? [holesPart(holes)] : []),
  ];
};

/** One incident in both versions is said once. */
const incidentLines = (
  before: string,
  after: string,
  [old, fresh]: readonly [string, string],
): readonly string[] =>
  old === fresh ? [`Asked of both: ${fresh}.`] : [`${before}: ${old}.`, `${after}: ${fresh}.`];

const holesPart = ({ of, changed }: NonNullable<Found['holes']>): FoundPart => {
  const [old, fresh] = of.each;
  // Both versions were asked (`foundIn`).
  if (!old || !fresh) throw new Error('a version was not asked for holes');
  return {
    id: 'holes',
    title: 'What the change opens and closes',
    table: holesChangedTable(changed, old, fresh, of.names),
    lines: [
      ...(changed.same.length === 0 ? [] : [`As open as before: ${changed.same.join(', ')}.`]),
      HOLES,
      ...unlookedLines(of.each),
    ],
  };
};
