import { type Standing, type State, type Wished } from '@casus/engine';
import fc, { type Arbitrary } from 'fast-check';
import { expect, it } from 'vitest';
import { budget } from '../../../engine/src/testing/budget.ts';
import { cite, hours } from '../../../engine/src/testing/build.ts';
import type { Frame } from '../search/frame.ts';
import { everyRun } from './brute.ts';
import { caseArbitrary } from './cases.arbitrary.ts';
import { questionOf } from './said.ts';
import { questionBehind } from '../concerns/asked.ts';
import { holdings, isSo, laidOut } from '../concerns/leaves.ts';
import type { WishVerdict } from '../concerns/model.ts';
import { beginWish, carryOnWish, isWishDone, wishAnswer } from '../concerns/search.ts';

/** The search for concerns and purposes against every lawful run of small random pacts, with nothing left out. */

const HORIZON = 60;

const pick = <const T>(...values: readonly T[]): Arbitrary<T> => fc.constantFrom(...values);

const THAT = { kind: 'pronoun', pronoun: 'that party' } as const;

const standing: Arbitrary<Standing> = fc.oneof(
  { arbitrary: pick<Standing>({ kind: 'owes', act: { verb: 'assist' } }), weight: 4 },
  pick<Standing>(
    { kind: 'owes', act: { verb: 'consult' } },
    { kind: 'may', act: { verb: 'assist' } },
    { kind: 'is', condition: { kind: 'act', act: { by: THAT, verb: 'assist' } } },
    { kind: 'is', condition: { kind: 'act', act: { by: THAT, verb: 'assist', measures: ['force'] } } },
    { kind: 'is', condition: { kind: 'in breach', who: THAT, ref: {} } },
  ),
);

const span: Arbitrary<number | undefined> = pick(undefined, 12, 24, 30, 48);

const sought: Arbitrary<Wished> = fc.oneof(
  {
    arbitrary: fc.tuple(pick('each', 'any', 'no'), standing, span, pick('guarantor', 'POL')).map(
      ([quantifier, is, by, who]): Wished => ({
        kind: 'of',
        who: who === 'POL' ? { kind: 'states', ids: ['POL'] } : { kind: 'role', role: 'guarantor' },
        quantifier,
        is,
        ...(by === undefined ? {} : { within: hours(by) }),
      }),
    ),
    weight: 4,
  },
  fc.tuple(pick('a', 'b'), pick(true, false), span).map(
    ([term, not, by]): Wished => ({
      kind: 'holds',
      condition: { kind: 'casus', term, sense: 'established' },
      ...(not ? { not: true } : {}),
      ...(by === undefined ? {} : { within: hours(by) }),
    }),
  ),
);

const wished: Arbitrary<Wished> = fc.oneof(
  sought,
  fc.tuple(pick('and', 'or'), sought, sought).map(([kind, a, b]): Wished => ({ kind, of: [a, b] })),
);

/** What every run says: whether it is ever so, and whether in every state some continuation comes to it. */
const tried = (question: ReturnType<typeof questionOf>, that: Wished, most: number) => {
  const hopeful = new Map<State, boolean>();
  let reached = false;
  let first: State | undefined;
  // What the sentence looks for is tried, as in the search; all else is left as it is.
  const plain = questionBehind({
    question,
    pact: 'P',
    wish: { kind: 'concern', title: '', that, cite: cite('Concern') },
  });
  const whole = everyRun(plain, most, (run, frame) => {
    first ??= run[0];
    const values = along(frame, run, that);
    reached ||= values.some(Boolean);
    run.forEach((state, index) =>
      hopeful.set(state, (hopeful.get(state) ?? false) || values.slice(index).some(Boolean)),
    );
    // The end of the run is a state of its own: nothing comes after it.
    hopeful.set({ ...(run.at(-1) as State) }, values.at(-1) === true);
  });
  if (!whole || !first) return undefined;
  const purpose: WishVerdict = !hopeful.get(first)
    ? 'never'
    : [...hopeful.values()].every(Boolean)
      ? 'kept'
      : 'lost';
  return { concern: reached ? 'reached' : 'unreached', purpose };
};

/** Whether it is so in each state of a run, and at its end. What had to come true by a time is read off the last state until then. */
const along = (frame: Frame, run: readonly State[], that: Wished): readonly boolean[] => {
  const leaves = laidOut(frame, 'P', that);
  const now = run.map((state) => holdings(frame, 'P', leaves, state));
  const said = (index: number, over: boolean): boolean => {
    const state = run[index] as State;
    const settled = leaves.map(({ until }, place) =>
      until !== undefined && (over || state.now > until)
        ? now[run.findLastIndex((one) => one.now <= until)]?.[place]
        : over
          ? now[index]?.[place]
          : undefined,
    );
    return isSo(that, leaves, settled, now[index] ?? []);
  };
  return [...run.map((_, index) => said(index, false)), said(run.length - 1, true)];
};

const found = (question: ReturnType<typeof questionOf>, that: Wished, kind: 'concern' | 'purpose') => {
  const search = carryOnWish(
    beginWish({ question, pact: 'P', wish: { kind, title: '', that, cite: cite('Concern') } }),
    20_000,
  );
  return isWishDone(search) ? wishAnswer(search).value.verdict : undefined;
};

/** Long enough for `npm run test:long` on a busy machine, in ms. */
const HOURS = 36_000_000;

/** The property, over so many pacts of at most so many runs each. */
export const agreeWishes = (pacts: number, most: number): void => {
  it(
    'what becomes of a concern or a purpose is what the trying of every run says',
    () => {
      let compared = 0;
      let beyond = 0;
      const seen = new Map<string, number>();
      fc.assert(
        fc.property(caseArbitrary, wished, (json, that) => {
          const question = questionOf(json, HORIZON);
          const all = tried(question, that, most);
          if (!all) {
            beyond += 1;
            return;
          }
          compared += 1;
          for (const verdict of Object.values(all)) seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
          expect({
            concern: found(question, that, 'concern'),
            purpose: found(question, that, 'purpose'),
          }).toEqual(all);
        }),
        budget(pacts),
      );
      console.log(
        `${compared} pacts compared, ${beyond} with more runs than are tried`,
        Object.fromEntries(seen),
      );
      expect(compared).toBeGreaterThan(beyond);
      expect([...seen.keys()].sort()).toEqual(['kept', 'lost', 'never', 'reached', 'unreached']);
    },
    HOURS,
  );
};
