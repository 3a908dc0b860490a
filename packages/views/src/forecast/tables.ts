import { capital, label, type Names } from '../names.ts';
import type { Table } from '../table.ts';
import type { Figure, ForecastActor, ForecastResult, Level } from './result.ts';
import { rangeOf } from './spread.ts';
import { signed } from './sentences.ts';
import { percent } from './words.ts';

/** By which kind of attack, with what chance and spread, and how many guarantors then do what. */
export function attacksTable(result: ForecastResult): Table {
  const { attacks, guarantors } = result.value;
  const grid = levelChances(result);
  return {
    caption: 'Ways to attack, and how likely the guarantors then help and fight (estimated)',
    columns: [
      { title: 'Attack' },
      { title: 'Chance', figures: true },
      { title: '5 to 95 %', figures: true },
      ...(guarantors.length > MOST_COLUMNS
        ? [
            { title: `Help, of ${guarantors.length}`, figures: true as const },
            { title: 'With forces', figures: true as const },
          ]
        : guarantors.map(({ name }) => ({
            title: `${capital(name)} helps (fights)`,
            figures: true as const,
          }))),
    ],
    rows: attacks.map(({ kind, chance }, a) => {
      const [low, high] = rangeOf(chance.quantiles);
      const row = grid[a] ?? [];
      return {
        cells: [
          kind,
          percent(chance.mean),
          low < 0.005 && high < 0.005 ? '' : `${percent(low)} to ${percent(high)}`,
          ...(guarantors.length > MOST_COLUMNS
            ? [expected(row.map(helpOf)), expected(row.map(({ forces }) => forces))]
            : row.map((chances) => `${percent(helpOf(chances))} (${percent(chances.forces)})`)),
        ],
      };
    }),
    empty: 'There is no way to attack.',
  };
}

/** More guarantors than this have no column of their own. */
const MOST_COLUMNS = 4;

/** Help of any kind, forces among it. */
export const helpOf = ({ help, forces }: LevelChances): number => help + forces;

/** How many do it on average, where each does it with its chance. */
const expected = (chances: readonly number[]): string =>
  chances.reduce((sum, chance) => sum + chance, 0).toFixed(1);

/** What each guarantor does upon an attack that is resisted, what has come in time, and whether it keeps its word. */
export function guarantorsTable({ value: { guarantors } }: ForecastResult): Table {
  const { hours = 0 } = guarantors[0]?.inTime ?? {};
  return {
    caption: 'What each guarantor does upon an attack that is resisted (estimated)',
    columns: [
      { title: 'Guarantor' },
      { title: 'Nothing', figures: true },
      { title: 'Talk', figures: true },
      { title: 'Help', figures: true },
      { title: 'Forces', figures: true },
      { title: `Help by ${hours} h`, figures: true },
      { title: 'Leaves nothing undone', figures: true },
    ],
    rows: guarantors.map(({ name, levels, inTime, honours }) => ({
      cells: [
        capital(name.replace(/^the /, '')),
        ...[levels.nothing, levels.talk, levels.help, levels.forces, inTime.help].map(shortChance),
        honours === undefined ? 'owes nothing' : shortChance(honours),
      ],
    })),
    empty: 'There is no guarantor.',
  };
}

/** "63 % (41-99)": for a column of figures. */
const shortChance = ({ mean, quantiles }: Figure): string => {
  const [low, high] = rangeOf(quantiles).map((end) => Math.round(100 * end));
  return `${percent(mean)} (${low}-${high})`;
};

/** Chances of what an answer comes to; they add up to 1. */
export type LevelChances = Readonly<Record<Level, number>>;

/** By attack and guarantor: with what chances it does nothing, talks, helps or sends forces, given the attack and that it is resisted. */
export const levelChances = ({
  value: { attacks, guarantors },
}: ForecastResult): readonly (readonly LevelChances[])[] =>
  attacks.map((_, a) =>
    guarantors.map(({ answers, upon }) => {
      const chances = { nothing: 0, talk: 0, help: 0, forces: 0 };
      for (const [m, { level }] of answers.entries()) chances[level] += upon[a]?.[m] ?? 0;
      return chances;
    }),
  );

/** What signing is worth to each, term by term; the terms add up to the gain. */
export function signatureTable({ value }: ForecastResult, names: Names): Table {
  const rows = value.actors.map((actor, index) => ({
    name: index < 2 ? label(names, actor.name) : actor.name.replace(/^the /, ''),
    actor,
  }));
  return {
    caption: 'What signing is worth, term by term, in units of what the beneficiary has at stake (estimated)',
    columns: [
      { title: '' },
      ...TERMS.map(([title]) => ({ title, figures: true as const })),
      { title: 'Gain', figures: true },
      { title: 'Signs', figures: true },
    ],
    rows: rows.map(({ name, actor }) => ({
      cells: [
        name,
        ...TERMS.map(([, size]) => {
          const cell = signed(size(actor));
          return Number(cell) === 0 ? '' : cell;
        }),
        signed(actor.gain.mean),
        percent(actor.signs),
      ],
    })),
    empty: 'Nobody is asked to sign.',
    foot: 'Deeds: measures and their risk. Word: breach, disappointment, excess. Price: sanctions, backing down, the attack itself. Gain: the sum, over having no deal. Signs: the share of the draws in which it does not lose.',
  };
}

/** Heads of the terms, and what is added up under each; all together are the gain. */
const TERMS: readonly (readonly [string, (actor: ForecastActor) => number])[] = [
  ['Stake', ({ worth }) => worth.stake],
  ['War', ({ worth }) => worth.war],
  ['Deeds', ({ worth }) => worth.measure + worth.escalation],
  ['Word', ({ worth }) => worth.breach + worth.expectation + worth.excess],
  ['Price', ({ worth }) => worth.sanctions + worth.backingDown + worth.attack],
  ['Private', ({ worth }) => worth.resolve],
  ['Deal', (actor) => actor.package],
  ['Yearly', ({ peacetime }) => -peacetime],
  ['No deal', ({ alternative }) => -alternative],
];
