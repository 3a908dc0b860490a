import type { Faulty, Finding } from '../library/load.ts';
import type { Problem } from '../exit.ts';
import type { Terminal } from './terminal.ts';

/** Prints findings with file, line, column, the line itself and a mark under the place. */
export const printFindings = (terminal: Terminal, faulty: Faulty): void => {
  const lines = faulty.source.text.split('\n');
  for (const finding of faulty.findings) printFinding(terminal, faulty.source.path, lines, finding);
};

const printFinding = (terminal: Terminal, path: string, lines: readonly string[], finding: Finding): void => {
  const { colours } = terminal;
  const at = finding.range;
  const paint = finding.severity === 'error' ? colours.red : colours.yellow;
  terminal.err(`${path}${at ? `:${at.line}:${at.column}` : ''}: ${paint(`${finding.severity} ${finding.code}`)}: ${finding.message}`);
  const line = at ? lines[at.line - 1] : undefined;
  if (at && line !== undefined && line.trim() !== '') {
    terminal.err(`    ${line}`);
    const width = at.endLine === at.line ? Math.max(1, at.endColumn - at.column) : 1;
    terminal.err(`    ${' '.repeat(Math.max(0, at.column - 1))}${paint('^'.repeat(Math.min(width, 40)))}`);
  }
  if (finding.mend) terminal.err(`    ${colours.dim(`mend: ${finding.mend}`)}`);
};

/** Prints a problem that is no finding about a text. */
export const printProblem = (terminal: Terminal, problem: Problem): void => {
  terminal.err(`casus: ${problem.says}`);
  if (problem.mend !== undefined) terminal.err(`  ${problem.mend}`);
};
