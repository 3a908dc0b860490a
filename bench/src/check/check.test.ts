import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { verdictOf } from './measure.ts';
import { natoAsked, rioAsked, STANDARD, tinyAsked } from './questions.ts';

// The questions of the bench that end quickly, so that the bench cannot rot. No speed is tested here.
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

describe('the questions of the bench', () => {
  it.each([
    ['the tiny clause', () => tinyAsked(false), '0h:0 72h:1'],
    ['NAT-1949 with 32 members', () => natoAsked(root), '0h:0 24h:2'],
    ['RIO-1947 with 21 voters', () => rioAsked(root), '0h:0'],
  ])('%s: floor and ceiling as counted by hand, everything looked at', (_name, asked, floor) => {
    const { floor: found, ceiling, exhausted, states } = verdictOf(asked());
    expect({ floor: found, ceiling, exhausted }).toEqual({ floor, ceiling: '0h:11', exhausted: true });
    expect(states).toBeLessThan(2_000);
  });

  it('twenty-one members of RIO-1947 have a vote', () => {
    const { question } = rioAsked(root);
    const members = question.before.filter((event) => event.kind === 'status' && event.act === 'ratifies');
    expect(members).toHaveLength(22);
  });

  it('every pact of the library is asked about once', () => {
    const first = STANDARD.map(({ pacts }) => pacts[0]);
    expect(new Set(first).size).toBe(27);
  });
});
