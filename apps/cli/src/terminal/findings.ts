import type { Source } from '../files.ts';
import type { Finding } from '../library/texts.ts';
import type { Terminal } from './terminal.ts';

/** Most findings printed of one file; what follows is usually the same mistake again. */
const MOST = 20;

function printOne(finding: Finding, source: Source, terminal: Terminal): void {
  const { colours, err } = terminal;
  const at = finding.range;
  const place = at ? `${source.path}:${at.line}:${at.column}` : source.path;
  const paint = finding.severity === 'error' ? colours.red : colours.yellow;
  err(`${colours.bold(place)}: ${paint(finding.severity)} ${finding.code}: ${finding.message}`);
  const line = at && source.text.split(/\r?\n/, at.line)[at.line - 1];
  if (at && line !== undefined && line.trim() !== '') {
    const from = Math.max(0, at.column - 61);
    const shown = line.slice(from, from + 100).replaceAll('\t', ' ');
    const length =
      at.endLine === at.line
        ? Math.max(1, at.endColumn - at.column)
        : Math.max(1, line.length - at.column + 1);
    const number = String(at.line).padStart(5);
    err(`${colours.dim(`${number} |`)} ${shown}`);
    err(
      `${' '.repeat(5)} ${colours.dim('|')} ${' '.repeat(at.column - 1 - from)}${paint('^'.repeat(Math.min(length, Math.max(1, 100 - (at.column - 1 - from)))))}`,
    );
  }
  if (finding.expected && finding.expected.length > 0)
    err(`        expected: ${finding.expected.slice(0, 12).join(', ')}`);
  if (finding.mend) err(`        mend: ${finding.mend}`);
  for (const related of finding.related ?? [])
    err(
      `        see ${related.file ?? source.path}:${related.range.line}:${related.range.column}: ${related.message}`,
    );
}

const asData = ({ code, severity, message, range, expected, mend }: Finding, source: Source): object => ({
  file: source.path,
  code,
  severity,
  says: message,
  ...(range === undefined ? {} : { range }),
  ...(expected === undefined || expected.length === 0 ? {} : { expected }),
  ...(mend === undefined ? {} : { mend }),
});

/** Prints what is to be said about a text: place, the line itself with a caret, what was expected, how to mend it. */
export function printFindings(all: readonly Finding[], source: Source, terminal: Terminal): void {
  const order = { error: 0, warning: 1, info: 2 };
  // What is open by design ("no clock") belongs to the checker and to the brief, not before every run.
  const findings = all
    .filter(({ severity }) => severity !== 'info')
    .sort((a, b) => order[a.severity] - order[b.severity]);
  for (const finding of findings) terminal.problems?.push(asData(finding, source));
  for (const finding of findings.slice(0, MOST)) printOne(finding, source, terminal);
  if (findings.length > MOST) terminal.err(`${source.path}: and ${findings.length - MOST} more`);
  if (findings.length > 0) {
    const code = findings[0]?.code ?? '';
    terminal.err(terminal.colours.dim(`casus help ${code} explains ${code}`));
  }
}
