// The worked cases of the oracle: floor, ceiling and exposed hours as given, each step with a run that shows it.

import { describe, expect, it } from 'vitest';
import { applyAll, type Event, HOUR, rungOf, startWith, values } from '@casus/engine';
import { inHours, type JsonCase, oracle } from '../testing/cases.ts';
import { groupOf, itemOf, questionOf } from '../testing/said.ts';
import type { Need, Question, Run } from '../model.ts';
import { measureOf } from '../acts/deed.ts';
import { begin, carryOn, isFinished } from '../search/search.ts';
import { envelopeOf, exposed } from './envelope.ts';

const given = oracle();
const horizon = given?.horizon ?? 720;

const cellOf = (json: JsonCase, question: Question) => {
  const search = carryOn(begin({ ...question, about: groupOf(json) }), 5_000);
  expect(isFinished(search)).toBe(true);
  return envelopeOf(
    search,
    groupOf(json),
    json.kind === undefined ? undefined : { kind: 'amount', of: itemOf(json.kind) },
  );
};

const needOf = (json: JsonCase): Need =>
  (json.need ?? []).map(([hour, value]) => ({ from: hour * HOUR, value }));

/** The highest rung that a run shows by itself, replayed by the step function. */
const shown = (question: Question, run: Run, group: readonly string[]): number => {
  const events: readonly Event[] = [...question.before, { ...question.incident, no: 1_000_003 }, ...run];
  const state = applyAll(startWith(question.system), events);
  expect(values(state.notes).filter((note) => note.kind === 'without effect')).toEqual([]);
  return Math.max(
    0,
    ...run.map((event) =>
      'by' in event && group.some((party) => event.by === party || event.by?.includes(party))
        ? rungOf(measureOf(event))
        : 0,
    ),
  );
};

describe.skipIf(given === undefined)(
  'the oracle (skipped without ../shared/reference/envelopes.json)',
  () => {
    for (const json of given?.cases ?? [])
      it(json.id, () => {
        const question = questionOf(json, horizon);
        const cell = cellOf(json, question);
        expect({
          floor: cell ? inHours(cell.floor.value) : null,
          ceiling: cell ? inHours(cell.ceiling.value) : null,
        }).toEqual({ floor: json.expect.floor, ceiling: json.expect.ceiling });
        if (!cell) return;
        if (json.expect.exposedHours !== undefined)
          expect(exposed(cell.floor.value, needOf(json), horizon * HOUR).ms / HOUR).toBe(
            json.expect.exposedHours,
          );
        if (json.kind !== undefined) return;
        // A promise weaker than a duty may be kept in a run; it does not count.
        for (const step of [...cell.floor.value, ...cell.ceiling.value])
          if (JSON.stringify(json.pacts).includes('"strives"'))
            expect(shown(question, step.witness, groupOf(json))).toBeGreaterThanOrEqual(step.value);
          else expect(shown(question, step.witness, groupOf(json))).toBe(step.value);
      });
  },
);
