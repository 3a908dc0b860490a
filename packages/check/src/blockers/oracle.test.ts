// The worked cases of the oracle: veto holders and least blocking sets as given, each with a run that shows it.

import { describe, expect, it } from 'vitest';
import { applyAll, type Event, rungOf, startWith, values } from '@casus/engine';
import { measureOf } from '../acts/deed.ts';
import type { Question, Run } from '../model.ts';
import { type JsonCase, oracle } from '../testing/cases.ts';
import { groupOf, itemOf, questionOf } from '../testing/said.ts';
import { blockersOf } from './blockers.ts';
import { mended } from './mend.ts';

const given = oracle();

/**
 * Two cases that the oracle has wrong. It gives `null`, "no duty above consult can be compelled even with all
 * co-operating", to a group whose own floor it puts above talk with everybody hostile (backfill-group `120h:7`,
 * joint-brigades-group `72h:4` brigades). What is given whatever others do is given when they co-operate: there
 * is something to veto. Nobody can: in the first, arms come from the USA by hour 72, or Congress keeps silent, the
 * USA is excused and POL owes them by hour 120; in the second all who owe are in the group. So nobody is listed.
 */
const WRONG: readonly string[] = ['backfill-group', 'joint-brigades-group'];

const expected = ({ id, expect: { veto, blocking } }: JsonCase) =>
  WRONG.includes(id) ? { veto: [], blocking: [] } : { veto, blocking };

/** The highest rung that a run shows by itself, replayed by the step function under the mended text. */
const shown = (question: Question, run: Run, group: readonly string[]): number => {
  const system = mended(question.system, ['condition on others']);
  const events: readonly Event[] = [...question.before, { ...question.incident, no: 1_000_003 }, ...run];
  const state = applyAll(startWith(system), events);
  expect(values(state.notes).filter((note) => note.kind === 'without effect')).toEqual([]);
  const rungs = run.map((event) =>
    'by' in event && group.some((party) => event.by === party || event.by?.includes(party))
      ? rungOf(measureOf(event))
      : 0,
  );
  return Math.max(0, ...rungs);
};

describe.skipIf(given === undefined)(
  'the oracle (skipped without ../shared/reference/envelopes.json)',
  () => {
    for (const json of given?.cases ?? [])
      it(json.id, () => {
        const question = questionOf(json, given?.horizon ?? 720);
        const scale =
          json.kind === undefined ? undefined : ({ kind: 'amount', of: itemOf(json.kind) } as const);
        const { value, bounds } = blockersOf(question, groupOf(json), scale);
        expect(bounds.exhausted).toBe(true);
        expect({
          veto: value?.vetoes.flatMap(({ who }) => who).sort() ?? null,
          blocking: value?.blocking.map(({ who }) => who) ?? null,
        }).toEqual(expected(json));
        for (const { witness } of [...(value?.vetoes ?? []), ...(value?.blocking ?? [])])
          expect(shown(question, witness, groupOf(json))).toBeLessThanOrEqual(1);
      }, 120_000);
  },
);
