// Whether honouring is foretold, on the data of others. Few points: figures in full are those of `casus history honour`.

import type { Figure, Study } from '@casus/history';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '../read.ts';
import { honour } from './ask.ts';
import { WAYS } from './foretell.ts';

const folder = dataFolder(undefined);
const LONG = 240_000;

describe.skipIf(!folder.ok)('honouring foretold (skipped without ../shared/data)', () => {
  it(
    'casts 100 cases, and our default gains by being calibrated as the page tells',
    async () => {
      const found = await honour(folder.ok ? folder.value : '', undefined, { points: 48, draws: 4 });
      if (!found.ok) throw new Error(found.problem.says);
      const { studies } = found.value;
      const study = (title: string): Study => {
        const [first] = studies.filter((each) => each.title.startsWith(title));
        if (first === undefined) throw new Error(`no table ${title}`);
        return first;
      };
      const figure = (title: string, of: string): Figure => {
        const one = study(title).value.find((each) => each.of === of);
        if (one === undefined) throw new Error(`no line ${of}`);
        return one;
      };
      const brier = (way: keyof typeof WAYS): number =>
        figure('Brier score, each war', WAYS[way]).value ?? Number.NaN;
      expect(figure('Brier score, each war', WAYS.base).n).toBe(100);
      expect(study('Brier').choices.join(' ')).toContain('100 cases of 38 wars');
      // Base rates hang on no random number: the figures of docs/how-to/calibration.md.
      expect([brier('base'), brier('promise'), brier('age')].map((score) => score.toFixed(3))).toEqual([
        '0.224',
        '0.171',
        '0.154',
      ]);
      // The default as judged is worse than knowing nothing but the share; calibrated it is better, and no better than
      // the share of its sort of promise and age.
      expect(brier('judged')).toBeGreaterThan(brier('base'));
      expect(brier('calibrated')).toBeLessThan(brier('base'));
      expect(brier('calibrated')).toBeGreaterThan(brier('age'));
      // No text of the library that was tested asks for force by its least reading: run, it foretells less of it.
      expect(brier('texted')).toBeGreaterThan(brier('calibrated'));
      expect(study('Brier score, cases with').value[0]?.n).toBe(87);
      // What the library holds is what the record gives.
      const since = figure('What the record makes', 'cost of breach, wars since 1945');
      expect(since.value).toBeGreaterThan(0.15);
      expect(since.value).toBeLessThan(0.6);
    },
    LONG,
  );
});
