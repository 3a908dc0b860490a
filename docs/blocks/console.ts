// Blocks of a terminal: "$ command" and what it printed. Commands run in this process, in the current folder.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createColors } from 'picocolors';
import { main } from '../../apps/cli/src/invoke.ts';

/** A command with what the page says it prints; "..." alone on a line stands for any lines. */
export interface Exchange {
  readonly command: string;
  readonly printed: readonly string[];
}

/** Takes a block of a terminal apart. A command goes on after a backslash at the end of a line. */
export const exchangesOf = (text: string): readonly Exchange[] => {
  const out: { command: string; printed: string[] }[] = [];
  for (const line of text.split('\n')) {
    const last = out.at(-1);
    if (last?.command.endsWith('\\') && last.printed.length === 0)
      last.command = `${last.command.slice(0, -1).trimEnd()} ${line.replace(/^>/, '').trim()}`;
    else if (line.startsWith('$ ')) out.push({ command: line.slice(2).trim(), printed: [] });
    else if (last) last.printed.push(line);
    else if (line.trim() !== '') throw new Error(`a terminal begins with a command: "${line}"`);
  }
  return out;
};

/** Words of a command line, quotation marks taken off. */
export const argumentsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

const trimmed = (lines: readonly string[]): readonly string[] => {
  const clean = lines.map((line) => line.trimEnd());
  while (clean.at(-1) === '') clean.pop();
  return clean;
};

/** What a terminal does next: all lines printed, and the exit code for `echo $?`. */
export interface Ended {
  readonly lines: readonly string[];
  readonly code: number;
}

/** Runs a command of a page: `casus`, or one of the few of a shell that a page needs. */
export const runCommand = async (command: string, before: number): Promise<Ended> => {
  const [program = '', ...args] = argumentsOf(command);
  switch (program) {
    case 'casus': {
      const lines: string[] = [];
      const into = args.at(-2) === '>' ? args.at(-1) : undefined;
      const code = await main(into === undefined ? args : args.slice(0, -2), {
        out: (line = '') => void lines.push(line),
        err: (line = '') => void lines.push(line),
        width: 100,
        live: false,
        colours: createColors(false),
      });
      if (into !== undefined) {
        writeFileSync(into, `${lines.join('\n')}\n`);
        return { lines: [], code };
      }
      return { lines: trimmed(lines.join('\n').split('\n')), code };
    }
    case 'cat':
      return { lines: trimmed(args.flatMap((file) => readFileSync(file, 'utf8').split('\n'))), code: 0 };
    case 'ls':
      return {
        lines: [
          readdirSync(args[0] ?? '.')
            .sort()
            .join('  '),
        ],
        code: 0,
      };
    case 'mkdir':
      mkdirSync(args[0] ?? '');
      return { lines: [], code: 0 };
    case 'cd':
      process.chdir(args[0] ?? '.');
      return { lines: [], code: 0 };
    case 'echo':
      return { lines: [args[0] === '$?' ? String(before) : args.join(' ')], code: 0 };
    default:
      throw new Error(`no test knows the command "${program}"`);
  }
};

/** Whether what was printed is what the page says, "..." alone on a line standing for any lines. */
export const answers = (page: readonly string[], printed: readonly string[]): boolean => {
  const wanted = trimmed(page);
  const from = (w: number, p: number): boolean => {
    for (let at = w, here = p; ; at += 1, here += 1) {
      if (at === wanted.length) return here === printed.length;
      if (wanted[at]?.trim() === '...') {
        if (at + 1 === wanted.length) return true;
        for (let next = here; next <= printed.length; next += 1) if (from(at + 1, next)) return true;
        return false;
      }
      if (here >= printed.length || wanted[at] !== printed[here]) return false;
    }
  };
  return from(0, 0);
};
