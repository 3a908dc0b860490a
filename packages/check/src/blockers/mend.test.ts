// What mending a text does, norm by norm.

import { describe, expect, it } from 'vitest';
import { compile, type Condition, type Norm } from '@casus/engine';
import {
  aPact,
  ban,
  cite,
  established,
  menu,
  norm,
  these,
  VICTIM,
} from '../../../engine/src/testing/build.ts';
import { WORLD } from '../../../engine/src/testing/world.ts';
import { type Defect, mended } from './mend.ts';

const aids: Condition = { kind: 'act', act: { by: these('FRA'), verb: 'assist', measures: ['arms'] } };

const after = (norms: readonly Norm[], leaving: readonly Defect[] = []): readonly Norm[] =>
  mended(compile([aPact({ norms })], WORLD), leaving).norms.map((rule) => rule.norm);

describe('the mended text', () => {
  it('makes a promise a duty, an empty menu one that is not, and a duty without a clock due at once', () => {
    const weak = norm('5', { strength: 'endeavours', act: { to: VICTIM, menu: menu('deems', 'arms') } });
    expect(after([weak])[0]).toMatchObject({
      strength: 'shall',
      act: { menu: { least: 'something' } },
      deadline: { kind: 'within', span: { kind: 'exact', ms: 0 } },
    });
    expect(after([weak], ['strength', 'menu', 'clock'])[0]).toEqual(weak);
  });

  it('makes of a decision about measures help that is due at once, and leaves a decision one without a clock', () => {
    const decides = norm('5', { act: { verb: 'decide', object: 'the measures to be taken' } });
    expect(after([decides])[0]).toMatchObject({
      act: { verb: 'assist', menu: { items: [{ measure: 'force' }] } },
      deadline: { kind: 'within', span: { kind: 'exact', ms: 0 } },
    });
    expect(after([decides], ['content'])[0]).toEqual(decides);
  });

  it('lets no duty wait for what others do: the condition is as the duty would have it', () => {
    const when = (condition: Condition) => after([norm('5', { when: condition })])[0]?.when;
    expect(when({ kind: 'and', of: [established(), aids] })).toEqual(established());
    expect(when({ kind: 'and', of: [established(), { kind: 'not', of: aids }] })).toEqual(established());
    expect(when({ kind: 'or', of: [established(), { kind: 'and', of: [aids, established('B')] }] })).toEqual({
      kind: 'or',
      of: [established(), established('B')],
    });
    expect(after([norm('5', { when: established(), soFarAs: aids, until: aids })])[0]).not.toHaveProperty(
      'until',
    );
    expect(after([norm('5', { when: established(), soFarAs: aids })])[0]).not.toHaveProperty('soFarAs');
  });

  it('leaves a norm alone that waits for nothing else: it would have no case to arise in', () => {
    expect(after([norm('5', { when: aids })])[0]?.when).toEqual(aids);
  });

  it('forbids nothing, but for the prohibition that is left: of a pact with priority or without', () => {
    const banned = (leaving: readonly Defect[], prevails: boolean) =>
      mended(
        compile(
          [
            aPact({ norms: [norm('5')] }),
            aPact({
              id: 'N',
              norms: [ban('1', 'use force')],
              relations: prevails ? [{ kind: 'prevails', over: 'P', cite: cite('0') }] : [],
            }),
          ],
          WORLD,
        ),
        leaving,
      ).norms.length;
    expect(banned([], false)).toBe(1);
    expect(banned(['clash'], false)).toBe(2);
    expect(banned(['clash'], true)).toBe(1);
    expect(banned(['prior treaty'], true)).toBe(2);
  });
});
