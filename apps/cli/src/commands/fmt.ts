import type { Formatted } from '@casus/language';
import { bad, EXIT, type ExitCode } from '../exit.ts';
import { readSource, STDIN, type Source } from '../files.ts';
import { printFindings } from '../terminal/findings.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { write } from '../write.ts';
import { failed } from './fail.ts';

/** Options of `casus fmt`. */
export interface FmtOptions {
  readonly check?: boolean;
  readonly write?: boolean;
  readonly stdin?: boolean;
  readonly json?: boolean;
}

interface Laid {
  readonly file: string;
  /** First line that is not as the layout has it, from 1; absent where all are. */
  readonly line?: number;
  readonly says: 'in the one layout' | 'not in the one layout' | 'written' | 'cannot be read';
}

/** First line in which two texts differ, from 1. */
function firstDifference(before: string, after: string): number {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const at = now.findIndex((line, index) => line !== old[index]);
  return (at < 0 ? now.length : at) + 1;
}

const KINDS = ['actors', 'dossier', 'crisis', 'pact'] as const;

/** Which language a text is in: its name says so, else its first word; a pact where neither does. */
const kindOf = (path: string, text: string): (typeof KINDS)[number] =>
  KINDS.find((kind) => path.endsWith(`.${kind}`)) ??
  KINDS.find((kind) => new RegExp(`^\\s*${kind}\\b`).test(text)) ??
  'pact';

/** `casus fmt`: prints, checks or writes the one layout; a text that the grammar cannot read is left as it is. */
export async function fmtCommand(
  files: readonly string[],
  options: FmtOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const names = options.stdin ? [STDIN] : files;
  if (options.stdin && files.length > 0)
    return failed(bad(EXIT.usage, 'fmt: --stdin takes no files'), terminal);
  if (names.length === 0)
    return failed(
      bad(EXIT.usage, 'fmt: nothing is named', 'name files, or give a text with --stdin'),
      terminal,
    );
  if (options.check && options.write)
    return failed(bad(EXIT.usage, 'fmt: --check writes nothing', 'leave --check or --write out'), terminal);
  if (options.write && names.includes(STDIN))
    return failed(bad(EXIT.usage, 'fmt: standard input cannot be written', 'leave --write out'), terminal);
  const { formatActors, formatCrisis, formatDossier, formatPact } = await import('@casus/language');
  const layouts = { actors: formatActors, dossier: formatDossier, crisis: formatCrisis, pact: formatPact };
  const formatted = ({ path, text }: Source): Formatted => layouts[kindOf(path, text)](text);
  const all: Laid[] = [];
  let code: ExitCode = EXIT.fine;
  for (const name of names) {
    const source = readSource(name);
    if (!source.ok) {
      code = failed(source, terminal);
      all.push({ file: name, says: 'cannot be read' });
      continue;
    }
    const { path, text } = source.value;
    const result = formatted(source.value);
    if (!result.ok) {
      printFindings(result.diagnostics, source.value, terminal);
      code = EXIT.findings;
      all.push({ file: path, says: 'cannot be read' });
      continue;
    }
    const differs = result.text !== text;
    const line = differs ? { line: firstDifference(text, result.text) } : {};
    if (options.check) {
      if (differs) code = EXIT.findings;
      all.push({ file: path, ...line, says: differs ? 'not in the one layout' : 'in the one layout' });
    } else if (options.write) {
      const wrong = differs ? write(path, result.text) : undefined;
      if (wrong) return failed(wrong, terminal);
      all.push({ file: path, ...line, says: differs ? 'written' : 'in the one layout' });
    } else if (!options.json) terminal.out(result.text.trimEnd());
    else all.push({ file: path, ...line, says: differs ? 'not in the one layout' : 'in the one layout' });
  }
  if (options.json) terminal.out(JSON.stringify({ schema: 'casus/fmt/1', files: all }, null, 2));
  else
    for (const { file, line, says } of all)
      if (says === 'not in the one layout' || says === 'written')
        terminal.out(`${file}${says === 'written' || line === undefined ? '' : `:${line}`}: ${says}`);
  return code;
}
