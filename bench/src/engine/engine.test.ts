import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measureEngine } from './measure.ts';
import { assistance, differences } from './oracle.ts';
import { nato } from './nato.ts';
import { tiny } from './tiny.ts';

// The rows of the engine at 200 events, so that the bench cannot rot. No speed is tested here.
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

describe('the logs', () => {
  it.each([tiny, nato])('of $name have the size asked for, in order of time', ({ log }) => {
    const events = log(200);
    expect(events).toHaveLength(200);
    expect(events.every((event, index) => index === 0 || event.at >= (events[index - 1]?.at ?? 0))).toBe(
      true,
    );
  });

  it.each([tiny, nato])('of $name leave duties in every state', ({ log, expected }) => {
    const words = Object.keys(expected(log(200))).join(' ');
    for (const status of ['fulfilled', 'performed late', 'breached', 'active'])
      expect(words).toContain(status);
  });
});

describe('the oracle', () => {
  const hour = (n: number): never => (n * 3_600_000) as never;

  it('counts the last instant as in time, and a deadline as past only after it', () => {
    expect(assistance({ due: hour(72), done: hour(72) }, hour(100))).toBe('fulfilled');
    expect(assistance({ due: hour(72), done: hour(73) }, hour(100))).toBe('performed late');
    expect(assistance({ due: hour(72), done: undefined }, hour(72))).toBe('active');
    expect(assistance({ due: hour(72), done: undefined }, hour(73))).toBe('breached');
  });

  it('names every difference', () => {
    expect(differences({ a: 1, b: 2 }, { b: 3, c: 4 })).toEqual([
      'a: expected 1, found 0',
      'b: expected 2, found 3',
      'c: expected 0, found 4',
    ]);
  });
});

describe('the engine at 200 events', () => {
  it.each([
    ['tiny', true, 'applyAll', 'whole'],
    ['tiny', false, 'apply', 'next'],
    ['nato', true, 'apply', 'whole'],
    ['nato', false, 'applyAll', 'next'],
  ] as const)(
    '%s, derivations %s, %s, %s: every duty stands as the log says',
    (workload, derivations, step, part) => {
      const result = measureEngine({
        kind: 'engine',
        workload,
        size: 200,
        derivations,
        step,
        part,
        runs: 1,
        spend: 0,
        root,
      });
      expect(result.wrong).toEqual([]);
      expect(result.samples.length).toBeGreaterThan(0);
    },
  );
});
