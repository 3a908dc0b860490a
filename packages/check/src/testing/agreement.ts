import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HOUR, type PartyId } from '@casus/engine';
import { budget } from '../../../engine/src/testing/budget.ts';
import { envelopeOf } from '../envelope/envelope.ts';
import { BY_RUNG, reached } from '../envelope/scale.ts';
import { begin, carryOn, isFinished } from '../search/search.ts';
import { everyRun } from './brute.ts';
import { alikeArbitrary, caseArbitrary, failingArbitrary } from './cases.arbitrary.ts';
import { inHours, type JsonCase } from './cases.ts';
import { questionOf } from './said.ts';

/** The search against every run of small random pacts, and what is left out against nothing left out. */

const HORIZON = 60;
const GROUPS: readonly (readonly PartyId[])[] = [['POL'], ['USA'], ['POL', 'USA']];

const searched = (
  json: JsonCase,
  group: readonly PartyId[],
  more: 'whole' | 'about' | 'heights',
  states = 30_000,
) => {
  const asked = {
    ...questionOf(json, HORIZON),
    ...(more === 'whole' ? {} : { about: group }),
    ...(more === 'heights' ? { heights: true as const } : {}),
  };
  const search = carryOn(begin(asked), states);
  if (!isFinished(search)) return undefined;
  const cell = envelopeOf(search, group);
  return cell && { floor: inHours(cell.floor.value), ceiling: inHours(cell.ceiling.value) };
};

/** Steps by the hour, from stretches of runs. */
const folded = (
  stretches: NonNullable<ReturnType<typeof everyRun>>,
  group: readonly PartyId[],
  least: boolean,
) => {
  const start = Math.min(...stretches.map((one) => one.from));
  const out: (readonly [number, number])[] = [];
  for (let hour = 0; hour < HORIZON; hour += 1) {
    const instant = start + hour * HOUR;
    const values = stretches
      .filter((one) => one.from <= instant && instant < one.until)
      .map((one) => reached(one.done, group, BY_RUNG));
    const value = values.reduce((a, b) => (least ? Math.min(a, b) : Math.max(a, b)));
    if (out.at(-1)?.[1] !== value) out.push([hour, value]);
  }
  return out;
};

/** Long enough for `npm run test:long` on a busy machine, in ms. */
const HOURS = 36_000_000;

/** The two properties, over so many pacts of at most so many runs each. */
export const agreement = (pacts: number, most: number): void => {
  it(
    'the search and the trying of every run agree on floor and ceiling',
    () => {
      let compared = 0;
      let beyond = 0;
      fc.assert(
        fc.property(caseArbitrary, (json) => {
          const runs = everyRun(questionOf(json, HORIZON), most);
          if (!runs) {
            beyond += 1;
            return;
          }
          compared += 1;
          for (const group of GROUPS) {
            const tried = { floor: folded(runs, group, true), ceiling: folded(runs, group, false) };
            for (const more of ['whole', 'about', 'heights'] as const)
              expect(searched(json, group, more)).toEqual(tried);
          }
        }),
        budget(pacts),
      );
      console.log(`${compared} pacts compared, ${beyond} with more runs than are tried`);
      expect(compared).toBeGreaterThan(beyond);
    },
    HOURS,
  );

  it(
    'what cannot matter to those asked about is left out, and changes nothing',
    () => {
      let compared = 0;
      fc.assert(
        fc.property(
          fc.oneof(caseArbitrary, alikeArbitrary, failingArbitrary),
          fc.constantFrom(...GROUPS),
          (json, group) => {
            const whole = searched(json, group, 'whole', 1_000);
            if (!whole) return;
            compared += 1;
            expect(searched(json, group, 'about')).toEqual(whole);
            expect(searched(json, group, 'heights')).toEqual(whole);
          },
        ),
        budget(Math.ceil(pacts / 2)),
      );
      console.log(`${compared} pacts compared, the others have too many states with nothing left out`);
      expect(compared).toBeGreaterThan(pacts / 6);
    },
    HOURS,
  );
};
