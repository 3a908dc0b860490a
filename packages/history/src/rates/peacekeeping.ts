import type { Figure, Study } from '../study.ts';
import { cox } from '../statistics/cox.ts';
import { intervalOf } from '../statistics/estimate.ts';
import { CITE } from './citations.ts';
import { type DataFile, figuresIn, type Flaw, lineOf, type Read, wordsIn } from './data.ts';
import { wholeRows } from './rows.ts';

/** What else makes peace last or fail: victory, settlement, type of war, its cost, wealth, earlier wars. */
const CONTROLS = ['victory', 'treaty', 'wartype', 'logcost', 'gdpcap', 'history'] as const;
const SPELL = ['_st', '_t0', '_t', '_d', 'pk_dum'] as const;

/** From this year on, Fortna's cases after the Cold War. */
const AFTER_COLD_WAR = 1989;

/**
 * Reads `fortna_peacekeeping_peacekept.csv`: whether peace lasts longer with peacekeepers, raw and adjusted. The two
 * disagree, which is the reason for the study.
 */
export function peacekeepingOf(data: DataFile): Read<Study> {
  const read = figuresIn(data, [...SPELL, ...CONTROLS]);
  const words = wordsIn(data, ['cluster', 'cfdate']);
  if (!read.ok) return read;
  if (!words.ok) return words;
  const { cluster, cfdate } = words.value;
  const backward = data.rows.flatMap((_, row): Flaw[] =>
    read.value._st[row] === 1 && !((read.value._t0[row] ?? 0) < (read.value._t[row] ?? 0))
      ? [{ file: data.file, line: lineOf(row), says: 'the spell ends before it begins; left out' }]
      : [],
  );
  const wrong = new Set(backward.map(({ line }) => line));
  const line = (
    of: string,
    published: string,
    controls: readonly (typeof CONTROLS)[number][],
    keep: (row: number) => boolean,
  ): Figure => {
    const { columns, rows } = wholeRows(
      read.value,
      [...SPELL, ...controls],
      (row) => read.value._st[row] === 1 && !wrong.has(lineOf(row)) && keep(row),
    );
    const names = ['pk_dum', ...controls] as const;
    const fit = cox(
      rows.map((_, row) => ({
        from: columns._t0[row] ?? 0,
        to: columns._t[row] ?? 0,
        failed: columns._d[row] === 1,
      })),
      { names, columns: names.map((name) => columns[name]) },
      rows.map((row) => cluster[row] ?? ''),
    );
    const [effect] = fit?.coefficients ?? [];
    return {
      of,
      unit: 'hazard ratio',
      value: effect && Math.exp(effect.value),
      spread: effect && intervalOf(effect, 'normal, clustered', Math.exp),
      k: fit?.events ?? 0,
      n: rows.length,
      published,
    };
  };
  const always = (): boolean => true;
  const late = (row: number): boolean => Number((cfdate[row] ?? '').slice(0, 4)) >= AFTER_COLD_WAR;
  return {
    ok: true,
    flaws: [...read.flaws, ...backward],
    value: {
      kind: 'estimated',
      title: 'Risk that war returns with peacekeepers, against without: below 1 is less',
      value: [
        line('raw', '1.08', [], always),
        line('adjusted', '0.41', CONTROLS, always),
        line('adjusted, cease-fires since 1989', '0.33', CONTROLS, late),
      ],
      model:
        "Cox's proportional hazards, Efron's rule for ties, errors clustered by conflict, normal intervals of the logarithm",
      choices: [
        'any peacekeepers against none, as it stands in each spell; consent and enforcement together',
        'adjusted for victory, settlement, type of war, cost, GDP per head, earlier wars',
        'spells in which one of these is not known are left out of the adjusted lines',
      ],
      warnings: [
        'Confounding: peacekeepers go where peace is hardest. The raw ratio says that they do nothing; adjusted for how hard it was, the risk is less than half. Whatever was not measured still confounds.',
      ],
      sources: [CITE.fortna],
    },
  };
}
