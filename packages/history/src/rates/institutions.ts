import type { Study } from '../study.ts';
import { intervalOf } from '../statistics/estimate.ts';
import { logit } from '../statistics/logit.ts';
import { CITE, SELECTION } from './citations.ts';
import { type DataFile, figuresIn, type Read } from './data.ts';
import { constant, wholeRows } from './rows.ts';

/** Column, what it is, and the coefficient (standard error) that Leeds and Anac print, n 137. */
const CAUSES = [
  ['milinst', 'peacetime military institutions', '-0.71 (0.30)'],
  ['formal', 'formality', '-0.93 (0.36)'],
  ['chcap2d', 'change in power since signature', '-1.55 (0.52)'],
  ['dinstch2', 'change in domestic institutions', '-1.46 (0.60)'],
  ['origtar1', 'original target of the attack', '-1.36 (0.48)'],
] as const;

/** Reads `atop_reliability_leedsanac2005_dev.csv`: what made members honour, by logit (Leeds and Anac 2005). */
export function causesOf(data: DataFile): Read<Study> {
  const names = CAUSES.map(([name]) => name);
  const read = figuresIn(data, ['honor3', ...names]);
  if (!read.ok) return read;
  const { columns, rows } = wholeRows(read.value, ['honor3', ...names]);
  const fit = logit(
    {
      names: ['constant', ...names],
      columns: [constant(rows.length), ...names.map((name) => columns[name])],
    },
    columns.honor3,
  );
  return {
    ok: true,
    flaws: read.flaws,
    value: {
      kind: 'estimated',
      title: 'What made members honour their pacts in war, 1848-1991',
      value: CAUSES.map(([name, words, published]) => {
        const found = fit?.coefficients.find((each) => each.name === name);
        return {
          of: words,
          unit: 'coefficient',
          value: found?.value,
          spread: found && intervalOf(found, 'normal'),
          n: rows.length,
          published,
        };
      }),
      model: 'logit of honouring (honor3), errors of the likelihood, normal intervals',
      choices: [
        'one member in one war is one case; all kinds of promise together',
        'members of one pact, and pacts of one war, are taken as independent',
      ],
      warnings: [
        SELECTION,
        'Confounding: members choose institutions where they expect to need them, so a negative sign does not say that institutions do harm.',
      ],
      sources: [CITE.institutions],
    },
  };
}
