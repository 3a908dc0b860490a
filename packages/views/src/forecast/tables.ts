import { capital, label, type Names } from '../names.ts';
import type { Table } from '../table.ts';
import type { ForecastResult, Level } from './result.ts';
import { rangeOf } from './spread.ts';
import { answerWords, chanceWords, partsOf, signed } from './sentences.ts';
import { percent } from './words.ts';

/** By which kind of attack, with what chance and spread, and what each guarantor then most likely does. */
export function attacksTable(result: ForecastResult): Table {
  const { attacks, guarantors } = result.value;
  const grid = likelyAnswers(result);
  return {
    caption: 'Ways to attack, and what each guarantor then most likely does (estimated)',
    columns: [
      { title: 'Attack' },
      { title: 'Chance', figures: true },
      { title: '5 to 95 %', figures: true },
      ...guarantors.map(({ name }) => ({ title: capital(name) })),
    ],
    rows: attacks.map(({ kind, chance }, a) => {
      const [low, high] = rangeOf(chance.quantiles);
      return {
        cells: [
          kind,
          percent(chance.mean),
          low < 0.005 && high < 0.005 ? '' : `${percent(low)} to ${percent(high)}`,
          ...(grid[a] ?? []).map(({ level, chance: most }) => `${level} ${percent(most)}`),
        ],
      };
    }),
    empty: 'There is no way to attack.',
  };
}

/** By attack and guarantor: the level of answer that has the greatest chance, and that chance. */
export const likelyAnswers = ({
  value: { attacks, guarantors },
}: ForecastResult): readonly (readonly { readonly level: Level; readonly chance: number }[])[] =>
  attacks.map((_, a) =>
    guarantors.map(({ answers, upon }) => {
      const chances = new Map<Level, number>();
      for (const [m, { level }] of answers.entries())
        chances.set(level, (chances.get(level) ?? 0) + (upon[a]?.[m] ?? 0));
      const [level = 'nothing', chance = 0] =
        [...chances].toSorted(([, one], [, other]) => other - one)[0] ?? [];
      return { level, chance };
    }),
  );

/** What each guarantor does upon an attack that is resisted: every answer with its chance and spread. */
export function answersTable({ value }: ForecastResult): Table {
  return {
    caption: 'Answers to an attack that is resisted (estimated)',
    columns: [
      { title: 'Guarantor' },
      { title: 'Answer' },
      { title: 'When' },
      { title: 'Chance', figures: true },
    ],
    rows: value.guarantors.flatMap(({ name, answers }) =>
      answers.map(({ rung, hours, when, chance }, index) => ({
        cells: [
          index === 0 ? capital(name) : '',
          answerWords(rung),
          hours === 0 ? 'at once' : `hour ${Math.round(hours)}, ${when}`,
          chanceWords(chance),
        ],
      })),
    ),
    empty: 'There is no guarantor.',
  };
}

/** What signing is worth to each, term by term; the terms add up to the gain. */
export function signatureTable({ value }: ForecastResult, names: Names): Table {
  const rows = value.actors.map((actor, index) => ({
    name: index < 2 ? label(names, actor.name) : capital(actor.name),
    parts: partsOf(actor, index === 0 ? 'challenger' : index === 1 ? 'beneficiary' : 'guarantor'),
    actor,
  }));
  return {
    caption: 'What signing is worth, term by term, in units of what the beneficiary has at stake (estimated)',
    columns: [{ title: '' }, ...rows.map(({ name }) => ({ title: name, figures: true as const }))],
    rows: [
      ...(rows[0]?.parts ?? []).map((_, at) => ({
        cells: [
          TERMS[at] ?? '',
          ...rows.map(({ parts }) => {
            const size = parts[at]?.size ?? 0;
            return Math.abs(size) < 0.0005 ? '' : signed(size);
          }),
        ],
      })),
      { cells: ['Gain by signing', ...rows.map(({ actor }) => signed(actor.gain.mean))] },
      { cells: ['Draws in which it does not lose', ...rows.map(({ actor }) => percent(actor.signs))] },
    ].filter(({ cells }) => cells.slice(1).some((cell) => cell !== '')),
    empty: 'Nobody is asked to sign.',
  };
}

/** Heads of the terms, in the order of `partsOf`. */
const TERMS = [
  'Stake',
  'War',
  'Measures',
  'Escalation',
  'Breach',
  'Expectations',
  'Excess',
  'Sanctions',
  'Backing down',
  'Kind of attack',
  'Private resolve',
  'Rest of the deal',
  'Yearly costs',
  'No deal',
];
