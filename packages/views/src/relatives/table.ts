import { counted, listed, listedShort } from '../names.ts';
import { filled, type Table } from '../table.ts';
import type { Kinship } from './model.ts';

/** "12 of 17 functions alike". */
export const kinshipSentence = ({ pact, among, relatives }: Kinship): string => {
  const [first] = relatives;
  if (!first) return `${pact} has no other pact to stand beside.`;
  const of = first.same.length + first.differs.length;
  return `Of ${counted(among, 'pact')} of the library, ${pact} is built most like ${first.title} (${first.pact}): ${first.same.length} of ${of} functions alike; furthest apart in ${listed(first.differs.slice(0, 3))}.`;
};

const rowsOf = (relatives: Kinship['relatives']): Table['rows'] =>
  relatives.map(({ pact: id, distance, same, differs, fate = '' }) => ({
    cells: [id, distance.toFixed(2), listedShort(same, 5), listedShort(differs, 4), fate],
  }));

const COLUMNS: Table['columns'] = [
  { title: 'Pact' },
  { title: 'Distance', figures: true },
  { title: 'Alike in' },
  { title: 'Differs most in' },
  { title: 'Tested in war' },
];

/** The nearest pacts by structure, with the reason, and what became of them where that is known. */
export const kinshipTable = ({ pact, relatives }: Kinship): Table =>
  filled({
    caption: `Nearest to ${pact} by the structure of their provisions`,
    columns: COLUMNS,
    rows: rowsOf(relatives),
    empty: 'The library holds no other pact.',
    foot: 'Distance: 0 built alike in every function, 1 in none; each function weighs the same. Built alike is not bound to end alike.',
  });

/** The nearest of those whose wars others have counted; nothing where no data were given. */
export const testedTable = ({ pact, tested }: Kinship): Table | undefined =>
  tested && {
    caption: `Nearest to ${pact} of those that were tested in war (estimated)`,
    columns: COLUMNS,
    rows: rowsOf(tested),
    empty: 'No pact of the library has a decided war in the data.',
  };
