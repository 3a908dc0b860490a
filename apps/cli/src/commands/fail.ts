import { EXIT, type ExitCode, type Problem } from '../exit.ts';
import type { Faulty } from '../library/load.ts';
import { printFindings } from '../terminal/findings.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Says why a command cannot go on, and gives the exit code for it. */
export function failed(
  wrong: { readonly ok: false; readonly problem: Problem } | Faulty,
  terminal: Terminal,
): ExitCode {
  if ('findings' in wrong) {
    printFindings(wrong.findings, wrong.source, terminal);
    return EXIT.findings;
  }
  const { says, mend, code } = wrong.problem;
  terminal.problems?.push({ says, ...(mend === undefined ? {} : { mend }) });
  terminal.err(`${terminal.colours.red('casus:')} ${says}${mend === undefined ? '' : `\n  ${mend}`}`);
  return code;
}
