import type { Study } from '../study.ts';
import { intervalOf } from '../statistics/estimate.ts';
import type { Design } from '../statistics/logit.ts';
import { type Ending, strategicProbit } from '../statistics/strategic.ts';
import { CITE } from './citations.ts';
import { type DataFile, figuresIn, lineOf, type Read, wordsIn } from './data.ts';
import { constant } from './rows.ts';

const ATTACKER = [
  'capcont',
  'lreserves',
  'overval',
  'creditgrow',
  'USinterest',
  'service',
  'contagion',
  'prioratt',
] as const;
const DEFENDER = [
  'unifgov',
  'lexports',
  'preelec',
  'postelec',
  'rightgov',
  'realinterest',
  'capcont',
  'lreserves',
] as const;

const ENDINGS: Readonly<Record<string, Ending>> = { 'no attack': 1, devaluation: 3, defense: 4 };

/**
 * Reads `leblang2003_strategic_probit.csv`: the strategic probit as published (Kenkel and Signorino 2014), to show
 * that estimates of games here agree with those of others. About currencies, not pacts.
 */
export function probitOf(data: DataFile): Read<Study> {
  const all = [...new Set([...ATTACKER, ...DEFENDER])];
  const read = figuresIn(data, all);
  const words = wordsIn(data, ['outcome']);
  if (!read.ok) return read;
  if (!words.ok) return words;
  const rows = words.value.outcome.flatMap((outcome, row) =>
    ENDINGS[outcome] !== undefined && all.every((name) => !Number.isNaN(read.value[name][row] ?? Number.NaN))
      ? [row]
      : [],
  );
  const left = words.value.outcome.flatMap((outcome, row) =>
    ENDINGS[outcome] === undefined
      ? [{ file: data.file, line: lineOf(row), says: `outcome "${outcome}" is not known; left out` }]
      : [],
  );
  const design = (names: readonly (typeof all)[number][]): Design => ({
    names,
    columns: names.map((name) => Float64Array.from(rows, (row) => read.value[name][row] ?? 0)),
  });
  const alone: Design = { names: ['constant'], columns: [constant(rows.length)] };
  const defender = design(DEFENDER);
  const fit = strategicProbit(
    {
      u11: design(ATTACKER),
      u13: alone,
      u14: alone,
      u24: {
        names: ['constant', ...defender.names],
        columns: [constant(rows.length), ...defender.columns],
      },
    },
    rows.map((row) => ENDINGS[words.value.outcome[row] ?? ''] ?? 1),
  );
  return {
    ok: true,
    flaws: [...read.flaws, ...left],
    value: {
      kind: 'estimated',
      title: 'Strategic probit of speculative attacks, 1985-1998',
      value: [
        {
          of: 'greatest log-likelihood',
          unit: 'log-likelihood',
          value: fit?.likelihood,
          spread: undefined,
          k: fit?.events ?? 0,
          n: rows.length,
          published: '-482.02',
        },
        ...(fit?.coefficients ?? []).map((each) => ({
          of: each.name,
          unit: 'coefficient' as const,
          value: each.value,
          spread: intervalOf(each, 'normal'),
          n: rows.length,
        })),
      ],
      model:
        'strategic probit with private information, maximum likelihood, errors from the second derivatives',
      choices: ['attack or not; then devalue (3) or defend (4); utilities as in the published model'],
      warnings: [
        'It shows that the estimator agrees with a published one. It is about currencies and says nothing of pacts.',
      ],
      sources: [CITE.leblang],
    },
  };
}
