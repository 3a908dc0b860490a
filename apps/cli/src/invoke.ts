import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from './exit.ts';
import { programFor } from './program.ts';
import { quoted } from './quoted.ts';
import { processTerminal, type Terminal } from './terminal/terminal.ts';
import { VERSION } from './version.ts';

/** Runs one command line; gives its exit code. Only a bug prints a stack, with how to report it. */
export async function main(args: readonly string[], given: Terminal = processTerminal()): Promise<ExitCode> {
  const { terminal, close } = args.includes('--json')
    ? withProblems(given)
    : { terminal: given, close: undefined };
  const code = await runProgram(args, terminal);
  close?.(code);
  return code;
}

/** A terminal for machines: where a command ends without a result, why is printed as JSON. */
function withProblems(given: Terminal): {
  readonly terminal: Terminal;
  readonly close: (code: ExitCode) => void;
} {
  let answered = false;
  const said: string[] = [];
  const problems: unknown[] = [];
  return {
    terminal: {
      ...given,
      out: (line) => {
        answered = true;
        given.out(line);
      },
      err: (line) => {
        said.push(line ?? '');
        given.err(line);
      },
      problems,
    },
    close: (code) => {
      if (answered || code === EXIT.fine) return;
      const all = problems.length > 0 ? problems : [{ says: said.filter((line) => line !== '').join('\n') }];
      given.out(JSON.stringify({ schema: 'casus/problem/1', exit: code, problems: all }, null, 2));
    },
  };
}

async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = programFor(terminal, args, (ended) => {
    code = ended;
  });
  try {
    if (args[0] === 'complete' && !args.includes('--help') && !args.includes('-h'))
      return await (await import('./commands/complete.ts')).completeCommand(program, args.slice(1), terminal);
    if (args.length === 0) {
      program.outputHelp();
      return EXIT.usage;
    }
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    terminal.err(`casus: this is a bug in Casus ${VERSION}, not in your text.`);
    terminal.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
    terminal.err(
      `Please report it with these lines and the command line: casus ${args.map(quoted).join(' ')}`,
    );
    return EXIT.bug;
  }
}
