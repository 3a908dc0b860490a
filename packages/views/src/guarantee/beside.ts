import { FOOT, mostWords } from '../matrix/table.ts';
import type { Reached } from '../matrix/model.ts';
import type { Row, Table } from '../table.ts';
import { capital } from '../names.ts';
import { asItStands, headlineOf, needWords, statesWords } from './headline.ts';
import { type Guarantee, LEVELS, type ReadSteps } from './model.ts';
import { reachedBy } from './steps.ts';

/** Several guarantees as a table, a row each: from when each level is assured, and what is allowed at most. */
export function besideTable(guarantees: readonly Guarantee[]): Table {
  const need = guarantees.find((one) => one.need !== undefined)?.need;
  const open = guarantees.some(({ ways }) => ways.some(({ exhausted }) => !exhausted));
  return {
    caption: `What each text assures at least, from when, and the most that it allows (proved, one incident)${need ? `; needed: ${needWords(need)}` : ''}`,
    columns: [
      { title: 'Text' },
      { title: 'Who, and after what' },
      ...LEVELS.map(({ level }) => ({
        title: level === 'material help' ? 'Help' : capital(level),
        figures: true as const,
      })),
      { title: 'At most' },
      ...(need ? [{ title: 'Exposed', figures: true as const }] : []),
      { title: 'States', figures: true },
    ],
    rows: guarantees.map((one) => rowOf(one, need !== undefined)),
    empty: 'Nobody is bound: there is no guarantor.',
    ...(open ? { foot: FOOT } : {}),
  };
}

const rowOf = (guarantee: Guarantee, needed: boolean): Row => {
  const { levels, exposed } = headlineOf(guarantee);
  const sign = guarantee.ways.every(({ exhausted }) => exhausted) ? '' : ' †';
  const states = guarantee.ways.reduce((sum, way) => sum + way.states, 0);
  const talk = levels[0]?.at;
  const force = levels.at(-1)?.at;
  return {
    cells: [
      guarantee.title,
      guarantee.under,
      ...levels.map(({ when, best }) => `${when}${sign}${best === undefined ? '' : `; at best ${best}`}`),
      `${mostWords(reachedIn(asItStands(guarantee)))}${sign}`,
      ...(needed ? [exposed ? `${Number(exposed.hours.toFixed(1))} of ${exposed.of} h${sign}` : ''] : []),
      statesWords(states).replace(/ states?$/, ''),
    ],
    ...(talk === undefined ? { tone: 'breach' } : force === undefined ? {} : { tone: 'met' }),
  };
};

const reachedIn = ({ ceiling }: ReadSteps): Reached => {
  const [talk, help, force] = LEVELS.map(({ least }) => reachedBy(ceiling, least));
  return {
    ...(talk === undefined ? {} : { talk }),
    ...(help === undefined ? {} : { help }),
    ...(force === undefined ? {} : { force }),
  };
};
