import type { Row, Table } from '../table.ts';
import { asItStands, proofWords } from './headline.ts';
import { type Guarantee, rungWords } from './model.ts';
import { outermost, rungAt } from './steps.ts';

const HOUR = 3_600_000;

/** The picture as a table: what changes at which hour. */
export function guaranteeTable(guarantees: readonly Guarantee[]): Table {
  return {
    caption: 'What is assured at least, and the most that is allowed, hour by hour',
    columns: [
      { title: 'Promise' },
      { title: 'From hour', figures: true },
      { title: 'At least' },
      { title: 'At least, best reading' },
      { title: 'At least, worst reading' },
      { title: 'At most' },
      { title: 'At most, promises kept' },
      { title: 'Need' },
    ],
    rows: guarantees.flatMap(rowsOf),
    empty: 'Nobody is bound: there is no guarantor.',
    foot: [...new Set(guarantees.map(proofWords))].join(' '),
  };
}

const rowsOf = (guarantee: Guarantee): readonly Row[] => {
  const { floor, ceiling } = asItStands(guarantee);
  const floors = guarantee.ways.map((way) => way.floor);
  const best = outermost(floors, 'most');
  const worst = outermost(floors, 'least');
  const { promised, need } = guarantee;
  const all = [floor, ceiling, best, worst, promised ?? [], need ?? []];
  const instants = [...new Set([0, ...all.flatMap((steps) => steps.map(({ from }) => from))])]
    .filter((at) => at <= guarantee.horizon)
    .sort((a, b) => a - b);
  return instants.map((at, index) => {
    const least = rungAt(floor, at);
    const name = (steps: typeof floor): string => rungWords(rungAt(steps, at));
    const differs = (steps: typeof floor): string => (rungAt(steps, at) === least ? '' : name(steps));
    return {
      cells: [
        index === 0 ? `${guarantee.title}, ${guarantee.under}` : '',
        String(Number((at / HOUR).toFixed(1))),
        name(floor),
        differs(best),
        differs(worst),
        name(ceiling),
        promised ? name(promised) : '',
        need ? `${name(need)}${least < rungAt(need, at) ? ', not met' : ''}` : '',
      ],
    };
  });
};
