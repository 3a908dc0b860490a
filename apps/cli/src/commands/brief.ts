import { briefHtml, lanesSentence, summaryLines } from '@casus/views';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { bad, EXIT, type ExitCode } from '../exit.ts';
import { briefOfCrisis, briefOfText } from '../run/brief-of.ts';
import type { CrisisOptions } from '../run/prepare.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed } from './fail.ts';

/** Options of `casus brief`. */
export interface BriefOptions extends CrisisOptions {
  readonly crisis?: string;
  readonly out: string;
  readonly json?: boolean;
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'it is closed to you',
  EPERM: 'it is closed to you',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
};

const causeOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  return CAUSES[code] ?? code;
};

/** Writes a file, making its folder; gives the problem where the machine refuses. */
export function write(
  path: string,
  bytes: string | Uint8Array,
  flag = '--out',
): ReturnType<typeof bad> | undefined {
  try {
    // One folder at most: making many at once never ends where the system makes none (/proc).
    if (!existsSync(dirname(resolve(path)))) mkdirSync(dirname(resolve(path)));
    writeFileSync(path, bytes);
    return undefined;
  } catch (error) {
    return bad(
      EXIT.usage,
      `${path}: cannot be written: ${causeOf(error)}`,
      `choose another place with ${flag}`,
    );
  }
}

/** `casus brief`: the page for a principal, and its summary in the terminal. */
export async function briefCommand(
  pact: string,
  options: BriefOptions,
  terminal: Terminal,
  command: string,
): Promise<ExitCode> {
  const made =
    options.crisis === undefined
      ? await briefOfText(pact, options, command)
      : await briefOfCrisis(pact, options.crisis, options, command);
  if (!made.ok) return failed(made, terminal);
  const brief = made.value;
  const wrong = write(options.out, briefHtml(brief));
  if (wrong) return failed(wrong, terminal);
  const { colours, out, width } = terminal;
  const lines = summaryLines(brief);
  if (options.json) {
    out(
      JSON.stringify(
        {
          schema: 'casus/brief/1',
          out: resolve(options.out),
          pact: brief.pact,
          title: brief.title,
          summary: lines,
          receipt: brief.receipt,
        },
        null,
        2,
      ),
    );
    return EXIT.fine;
  }
  out(colours.bold(brief.crisis === undefined ? brief.title : `${brief.title}: ${brief.crisis}`));
  out(colours.dim(brief.report ? 'Run, not forecast' : 'Text; nothing was run'));
  for (const { head, says } of lines) {
    out(`\n${colours.bold(head)}`);
    let row = ' ';
    for (const word of says.split(' ')) {
      if (row.length + word.length + 1 > width) {
        out(row);
        row = ' ';
      }
      row += ` ${word}`;
    }
    out(row);
  }
  if (brief.report) out(`\n${lanesSentence(brief.report, brief.print)}`);
  out(`\nWritten: ${resolve(options.out)}`);
  return EXIT.fine;
}
