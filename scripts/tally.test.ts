import { describe, expect, it } from 'vitest';
import { skippedLine, tallyLine, tallyOf } from './tally.ts';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('the tally of a test run', () => {
  it('counts passed, failed and skipped tests over all files', () => {
    const report = {
      testResults: [file('failed', 'passed', 'failed'), file('passed', 'passed', 'pending', 'todo')],
    };
    expect(tallyOf(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('counts a file that did not load as one failure', () => {
    expect(tallyOf({ testResults: [file('failed'), file('passed', 'passed')] }, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it('never says "0 failed" after a run that Vitest calls failed', () => {
    expect(tallyOf({ testResults: [file('passed', 'passed')] }, 1).failed).toBe(1);
  });

  it('prints one plain line', () => {
    expect(tallyLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(tallyLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed');
    expect(skippedLine({ passed: 3, failed: 1, skipped: 2 })).toMatch(/^2 skipped/);
  });
});
