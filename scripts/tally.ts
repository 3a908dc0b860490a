// Reads Vitest's JSON report into the three numbers of the last line of `npm test`.

/** How many tests passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of Vitest's JSON report (Jest's format) that the count needs. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts single tests. A file that failed without a failed test (it did not load, or a hook threw) counts as
 * one failure, and so does a run that Vitest itself calls failed although every test passed (an unhandled
 * rejection), so that the line can never read "0 failed" after a failed run.
 */
export function tallyOf(report: VitestReport, exitStatus: number): Tally {
  let [passed, failed, skipped] = [0, 0, 0];
  for (const file of report.testResults) {
    const statuses = file.assertionResults.map((test) => test.status);
    passed += statuses.filter((status) => status === 'passed').length;
    skipped += statuses.filter((status) => status !== 'passed' && status !== 'failed').length;
    const failures = statuses.filter((status) => status === 'failed').length;
    failed += failures > 0 ? failures : file.status === 'failed' ? 1 : 0;
  }
  if (exitStatus !== 0 && failed === 0) failed = 1;
  return { passed, failed, skipped };
}

/** The last line, always of this form: `12 passed, 0 failed`. */
export const tallyLine = (tally: Tally): string => `${tally.passed} passed, ${tally.failed} failed`;

/** The line before it, where tests were skipped: they say why in their names. */
export const skippedLine = (tally: Tally): string | undefined =>
  tally.skipped > 0 ? `${tally.skipped} skipped (see "skipped" above for why)` : undefined;
