// All resolutions together come to what each comes to alone: random drafts with brackets, each resolution searched by itself, whole.

import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compile,
  type Determiner,
  type Draft,
  HOUR,
  type Incident,
  type Pact,
  type PartyId,
  settle,
} from '@casus/engine';
import { budget } from '../../../engine/src/testing/budget.ts';
import {
  aPact,
  attack,
  casus,
  cite,
  council,
  each,
  established,
  hours,
  menu,
  norm,
  role,
  seats,
  these,
  VICTIM,
  within,
} from '../../../engine/src/testing/build.ts';
import { WORLD } from '../../../engine/src/testing/world.ts';
import { envelopeOf } from '../envelope/envelope.ts';
import type { Step } from '../model.ts';
import { begin, carryOn, isFinished } from '../search/search.ts';
import { beginBrackets, carryOnBrackets, isDone } from './brackets.ts';
import { productOf, selectionOf } from './product.ts';
import type { BracketsQuestion } from './model.ts';

const MOST = 1_500;
const CASUS = casus(each('good faith'), { patterns: [{ kinds: ['armed attack'], on: these('UKR') }] });
const ASKED: readonly PartyId[] = ['POL', 'USA'];

/** What may stand in each bracket: two of these, in either order. */
const JOINTS = {
  determiner: [
    each('good faith'),
    each('sole'),
    { kind: 'victim', standard: 'good faith' },
    { kind: 'body', body: 'Council', standard: 'good faith' },
  ] satisfies readonly Determiner[],
  deadline: [within(hours(6)), within(hours(24)), { kind: 'none' }],
  menu: [menu('one', 'arms'), menu('one', 'funds', 'force'), menu('deems')],
  who: [role('Guarantor'), these('POL'), these('USA')],
  pattern: [{}, { by: these('RUS') }, { qualities: ['sustained'] }, { on: these('POL') }],
} as const;

type Joint = keyof typeof JOINTS;
const IDS = Object.keys(JOINTS) as readonly Joint[];

const draftArbitrary: Arbitrary<Draft> = fc
  .record({
    open: fc.subarray([...IDS], { minLength: 1, maxLength: 3 }),
    values: fc.record(
      Object.fromEntries(
        IDS.map((id) => [
          id,
          fc.shuffledSubarray([...(JOINTS[id] as readonly object[])], { minLength: 2, maxLength: 2 }),
        ]),
      ) as Record<Joint, Arbitrary<object[]>>,
    ),
    second: fc.boolean(),
    contest: fc.boolean(),
  })
  .map(({ open, values, second, contest }): Draft => {
    const at = (joint: Joint): object =>
      open.includes(joint)
        ? { choose: joint, values: { A: values[joint][0], B: values[joint][1] } }
        : (values[joint][0] ?? {});
    const pact = aPact({
      roles: [
        seats('Guarantor', 'guarantors', 'DEU', 'FRA', 'GBR', 'ITA', 'POL', 'USA'),
        seats('Beneficiary', 'beneficiary', 'UKR'),
        seats('Outsider', 'outsiders', 'RUS'),
      ],
      bodies: [council({ kind: 'unanimity' }, { members: role('Guarantor') })],
      terms: [CASUS],
      norms: [
        norm('5.1', { when: established(), act: { to: VICTIM } }),
        ...(second
          ? [
              norm('5.2', {
                who: these('FRA'),
                when: established(),
                act: { to: VICTIM, menu: menu('one', 'sanctions') },
                deadline: within(hours(12)),
              }),
            ]
          : []),
      ],
    });
    const template = {
      ...pact,
      terms: pact.terms.map((term) =>
        term.kind === 'casus'
          ? {
              ...term,
              ...(contest ? { contest: { by: role('Guarantor'), of: 'incident', cite: cite('1') } } : {}),
              determiner: at('determiner'),
              patterns: term.patterns.map((one) => ({ ...one, ...patternAt(at('pattern')) })),
            }
          : term,
      ),
      norms: pact.norms.map((one) =>
        one.id === '5.1'
          ? {
              ...one,
              subject: { ...one.subject, who: at('who') },
              act: { ...one.act, menu: at('menu') },
              deadline: at('deadline'),
            }
          : one,
      ),
    };
    return {
      id: pact.id,
      title: pact.title,
      choices: open.map((id) => ({
        kind: 'bracket' as const,
        id,
        about: id,
        options: ['A', 'B'].map((label) => ({ label, heldBy: [], text: '' })),
        cites: [],
      })),
      template: template as unknown as Draft['template'],
    };
  });

/** A pattern is widened part by part, for a bracket stands at one joint of it. */
const patternAt = (value: object): object => {
  if (!('choose' in value)) return value;
  const { choose, values } = value as { choose: string; values: Record<string, Record<string, unknown>> };
  const keys = new Set(Object.values(values).flatMap((one) => Object.keys(one)));
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      {
        choose,
        values: Object.fromEntries(
          Object.entries(values).map(([label, one]) => [label, one[key] ?? ORIGINAL[key] ?? null]),
        ),
      },
    ]),
  );
};

/** What a casus asks for where no bracket says otherwise. */
const ORIGINAL: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(CASUS.patterns[0] ?? {}),
);

const questionOf = (draft: Draft): BracketsQuestion => ({
  drafts: [draft],
  world: WORLD,
  taken: {},
  before: [],
  incident: attack(1) as Incident,
  at: (attack(1) as Incident).at,
  horizon: 60 * HOUR,
  groups: ASKED.map((party) => [party]),
  need: [{ from: 0, value: 7 }],
  most: MOST,
});

const heights = (steps: readonly Step[]): readonly Omit<Step, 'witness'>[] =>
  steps.map(({ from, value }) => ({ from, value }));

describe('all resolutions together', () => {
  it('come to what each comes to alone', () => {
    let [compared, shared] = [0, 0];
    fc.assert(
      fc.property(draftArbitrary, (draft) => {
        let all = beginBrackets(questionOf(draft));
        while (!isDone(all)) all = carryOnBrackets(all, MOST);
        expect(all.looked).toHaveLength(productOf(all.brackets));
        shared += all.looked.length - all.texts.size;
        for (const { picks, answers } of all.looked) {
          const settled = settle(draft, selectionOf(all.brackets, {}, picks)[draft.id] ?? {});
          if (!settled.ok) throw new Error('every bracket is resolved');
          const system = compile([settled.pact as Pact], WORLD, { derivations: false });
          for (const { group, floor, ceiling, exhausted } of answers) {
            const { incident, horizon } = questionOf(draft);
            const search = carryOn(begin({ system, before: [], incident, horizon, about: group }), MOST);
            const alone = envelopeOf(search, group);
            if (!isFinished(search) || !exhausted || !alone) continue;
            compared += 1;
            expect([floor, ceiling]).toEqual([heights(alone.floor.value), heights(alone.ceiling.value)]);
          }
        }
      }),
      budget(60),
    );
    console.log(`${compared} answers compared; ${shared} resolutions that came to the text of another`);
    expect(compared).toBeGreaterThan(60);
    expect(shared).toBeGreaterThan(5);
  });
});
