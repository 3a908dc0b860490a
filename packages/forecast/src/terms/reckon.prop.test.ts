// Every reckoning against a plain replay of all its events, read from the engine's report and from nothing else.

import { advance, applyAll, compile, type Event, HOUR, report, startWith } from '@casus/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budget } from '../../../engine/src/testing/budget.ts';
import { pactArbitrary } from '../../../engine/src/testing/pacts.arbitrary.ts';
import { START, WORLD } from '../../../engine/src/testing/world.ts';
import { openingOf } from '@casus/check';
import { follow } from './follow.ts';
import type { Ground, TermsQuestion } from './model.ts';
import { advanceTerms, beginTerms, termsOf } from './search.ts';

const HORIZON = 240 * HOUR;

const question = fc
  .tuple(pactArbitrary('P'), fc.constantFrom('RUS', 'TUR', 'POL'))
  .map(([pact, challenger]): TermsQuestion => {
    const system = compile([pact], WORLD, { derivations: false });
    const { at, before } = openingOf(system, START);
    return { system, before, at, challenger, beneficiary: 'UKR', horizon: HORIZON };
  });

/** What a report says of a party, by norm: whether any instance of a duty was breached, and whether any was performed. */
const told = (events: readonly Event[], { system, before, at, horizon }: TermsQuestion, party: string) => {
  const replayed = applyAll(startWith(system), [...before, ...events]);
  const { positions } = report(advance(replayed, (at + horizon) as typeof at, true));
  const mine = positions.filter(
    ({ bearers, position, changed, status }) =>
      bearers.includes(party) &&
      (position === 'duty' || position === 'prohibition') &&
      (changed >= at || status === 'active'),
  );
  const having = (...statuses: readonly string[]): readonly string[] =>
    [...new Set(mine.filter(({ status }) => statuses.includes(status)).map(({ norm }) => norm))].sort();
  return { broken: having('breached', 'performed late'), done: having('fulfilled') };
};

/** What is weaker than a duty lapses in the report where a ground says that it was not performed. */
const PROMISES: readonly string[] = ['should', 'intends'];

const BROKEN: readonly Ground['outcome'][] = ['not performed', 'late', 'too little', 'forbidden'];

describe('a reckoning', () => {
  it('agrees with a replay of the course with the answer in it', () => {
    let looked = 0;
    fc.assert(
      fc.property(question, (asked) => {
        const search = advanceTerms(beginTerms(asked), Number.POSITIVE_INFINITY);
        const { scene, blocs, rows, cells, answers = [] } = search;
        for (const { row, bloc, others, reckonings = [] } of cells)
          for (const [index, course] of (rows[row]?.courses ?? []).entries())
            for (const [number, { rung, hours }] of (answers[bloc] ?? []).entries()) {
              const by = blocs[bloc]?.[0] ?? '';
              const reckoning = reckonings[index]?.[number];
              for (const [grounds, company] of [
                [reckoning?.grounds, others],
                [reckoning?.alone ?? reckoning?.grounds, []],
              ] as const) {
                const { events } = follow(scene, course.run, { by, rung, hours }, company);
                const { broken, done } = told(events, asked, by);
                const having = (outcomes: readonly string[]): readonly string[] =>
                  (grounds ?? [])
                    .filter(
                      ({ outcome, strength }) =>
                        outcomes.includes(outcome) &&
                        (outcome === 'performed' || outcome === 'forbidden' || !PROMISES.includes(strength)),
                    )
                    .map(({ norm }) => norm)
                    .sort();
                expect(having(BROKEN)).toEqual(broken);
                expect(having(['performed']).filter((norm) => !done.includes(norm))).toEqual([]);
                looked += 1;
              }
            }
      }),
      budget(40),
    );
    expect(looked).toBeGreaterThan(500);
  });

  it("has at most nine answers in each bloc, nothing first, and a first course that is nobody's doing", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const answer = termsOf(advanceTerms(beginTerms(asked), Number.POSITIVE_INFINITY));
        if (answer.kind !== 'terms') return;
        for (const { answers } of answer.terms.guarantors) {
          expect(answers[0]).toEqual({ rung: 'none', hours: 0, when: 'at once' });
          expect(answers.length).toBeLessThanOrEqual(9);
        }
        expect(answer.terms.attacks.length).toBeGreaterThan(0);
        for (const { courses } of answer.terms.attacks) expect(courses[0]?.by).toEqual([]);
      }),
      budget(20),
    );
  });
});
