import { expect, it } from 'vitest';
import { simultaneous } from '../../extensive/simultaneous.ts';
import { bimatrix } from '../../testing/bimatrices.ts';
import { logitAt } from './at.ts';

// Own gain from defecting is 1 whatever the other does: the share of cooperating is 1 / (1 + e^lambda).
const DILEMMA = simultaneous(bimatrix('2,2 0,3', '3,0 1,1'));

it('stops at the lambda that is asked for, where a formula knows the shares', () => {
  for (const lambda of [0, 0.5, 3]) {
    const at = logitAt(DILEMMA, lambda);
    if (at.kind !== 'logit equilibrium') throw new Error(at.why);
    for (const [cooperate] of at.behaviour) expect(cooperate).toBeCloseTo(1 / (1 + Math.exp(lambda)), 9);
    expect(at.miss).toBeLessThan(1e-9);
    expect(at.certificate.crossings).toEqual([]);
  }
});

it('says why it gave up', () => {
  expect(logitAt(DILEMMA, 1e6, 2)).toMatchObject({ kind: 'gave up', why: 'not met within 2 steps' });
});
