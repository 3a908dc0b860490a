// `npm test`: outside programs, the gates (each counts as one test), then every test.
// The last line is plain: "N passed, N failed".

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installed, root, run } from './command.ts';
import { skippedLine, tallyLine, tallyOf, type Tally, type VitestReport } from './tally.ts';

const report = join(root, '.reports/vitest.json');

// In the order in which a failure explains the next one.
const gates = ['build', 'fmt:check', 'typecheck', 'lint', 'layers'] as const;

function passesGate(gate: string): boolean {
  const started = Date.now();
  console.log(`\n== ${gate}`);
  const passed = run('npm', ['run', '--silent', gate]) === 0;
  console.log(
    `== ${gate}: ${passed ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  return passed;
}

function runTests(): Tally {
  rmSync(report, { force: true }); // else a crash of Vitest would be hidden by the report of an earlier run
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = run(installed('vitest'), ['run', ...reporters], { CI: '1' });
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  return tallyOf(JSON.parse(readFileSync(report, 'utf8')) as VitestReport, status);
}

run('bash', ['scripts/outside.sh']);
const passedGates = gates.map(passesGate).filter((passed) => passed).length;
console.log('\n== tests');
const tests = runTests();

const total: Tally = {
  passed: tests.passed + passedGates,
  failed: tests.failed + gates.length - passedGates,
  skipped: tests.skipped,
};
console.log(`gates (${gates.join(', ')}): ${passedGates} of ${gates.length} passed`);
const skipped = skippedLine(total);
if (skipped) console.log(skipped);
console.log(tallyLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
