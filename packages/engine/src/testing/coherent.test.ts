import { expect, it } from 'vitest';
import type { Derivation } from '../model/report.ts';
import { incoherent } from './coherent.ts';

const leaf = (value: Derivation['value']): Derivation => ({ says: 'a part', value, of: [] });

it('a whole that its parts do not add up to is found, however deep', () => {
  const wrong: Derivation = {
    says: 'while all of these hold',
    value: 'true',
    joined: 'all',
    of: [leaf('true'), leaf('false')],
  };
  expect(incoherent({ says: 'a duty', value: 'true', statement: true, of: [wrong] })).toEqual([
    '"while all of these hold" is true over a part (true), a part (false)',
  ]);
  expect(incoherent({ says: 'armed attack occurs', value: 'true', of: [leaf('contested')] })).toHaveLength(1);
});

it('and one that they do add up to is not', () => {
  expect(
    incoherent({
      says: 'any of these holds',
      value: 'contested',
      joined: 'any',
      of: [leaf('false'), leaf('contested')],
    }),
  ).toEqual([]);
});
