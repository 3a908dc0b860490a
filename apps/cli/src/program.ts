import { Command, CommanderError, Option } from 'commander';
import { EXIT, type ExitCode } from './exit.ts';
import { processTerminal, type Terminal } from './terminal/terminal.ts';
import { VERSION } from './version.ts';

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

const quoted = (argument: string): string =>
  /^[\w./:=,@+-]+$/.test(argument) ? argument : `"${argument.replaceAll('"', '\\"')}"`;

const withCrisisOptions = (command: Command): Command =>
  command
    .option('--at <time>', 'how things stood then, e.g. "2 March 2027, 12:00 UTC+2"')
    .option('--zone <zone>', 'print times in this zone beside UTC, e.g. UTC+2')
    .option('--resolve <choices>', 'alternatives of brackets, e.g. 1=UKR,2=ITA', collect, [])
    .option('--reading <choice>', 'a reading, e.g. "forthwith=a day" (may be repeated)', collect, []);

const JSON_OPTION = ['--json', 'print the result as JSON with a versioned schema'] as const;

/** The commands; each loads its own code when it is called, so that a short command starts fast. */
export function programFor(
  terminal: Terminal,
  args: readonly string[],
  done: (code: ExitCode) => void,
): Command {
  const program = new Command('casus')
    .description('Security guarantees as text: run them, test them, explain them.')
    .version(VERSION)
    .showHelpAfterError('(casus --help lists the commands)')
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 fine; 1 findings, failed expectations or errors in a text; 2 usage; 3 a bug; 4 a bound reached or interrupted.\nNothing leaves this machine.',
    );
  const line = `casus ${args.map(quoted).join(' ')}`;

  withCrisisOptions(program.command('run <crisis>'))
    .description('run a crisis: who owes what to whom by when, and what is contested')
    .option(...JSON_OPTION)
    .option('--all', 'run every resolution of the brackets')
    .option('--bound <number>', 'most resolutions to run')
    .addHelpText('after', '\nExample:\n  casus run falklands-1982 --at "3 April 1982"')
    .action(async (crisis: string, options) =>
      done(await (await import('./commands/run.ts')).runCommand(crisis, options, terminal, line)),
    );

  program
    .command('test [crises...]')
    .description('run crises and judge what each expects; all of the library where none is named')
    .option(...JSON_OPTION)
    .option('--resolve <choices>', 'alternatives of brackets', collect, [])
    .addHelpText('after', '\nExample:\n  casus test library/crises/july-1914.crisis')
    .action(async (crises: string[], options) =>
      done(await (await import('./commands/test.ts')).testCommand(crises, options, terminal)),
    );

  withCrisisOptions(program.command('explain <crisis>'))
    .description('why a party owes what it owes, or why it owes nothing')
    .option(...JSON_OPTION)
    .requiredOption('--party <party>', 'the party, by code or name')
    .option('--duty <id>', 'one duty, by the id that run --json prints')
    .option('--article <article>', 'only this article, e.g. 5 or NAT-1949:5')
    .option('--pact <id>', 'only this pact')
    .option('--why-not', 'why the party is not obliged')
    .addHelpText(
      'after',
      '\nExample:\n  casus explain falklands-1982 --party USA --why-not --article NAT-1949:5',
    )
    .action(async (crisis: string, options) =>
      done(await (await import('./commands/explain.ts')).explainCommand(crisis, options, terminal)),
    );

  program
    .command('prose <pact>')
    .description('the pact as numbered prose, with brackets and readings')
    .option(...JSON_OPTION)
    .option('--docx <file>', 'write it as a Word file')
    .option('--resolve <choices>', 'print these alternatives in place of the brackets', collect, [])
    .addHelpText('after', '\nExample:\n  casus prose ua-a5t-2025 --docx guarantee.docx')
    .action(async (pact: string, options) =>
      done(await (await import('./commands/prose.ts')).proseCommand(pact, options, terminal)),
    );

  program
    .command('brief <pact>')
    .description('one page for a principal: what the pact says, who owes what by when, why')
    .option('--crisis <file>', 'run this crisis under it')
    .requiredOption('--out <file>', 'where to write the HTML page')
    .option('--at <time>', 'how things stood then')
    .option('--zone <zone>', 'print times in this zone beside UTC')
    .option('--resolve <choices>', 'alternatives of brackets, e.g. 1=UKR,2=ITA', collect, [])
    .option('--reading <choice>', 'a reading (may be repeated)', collect, [])
    .option(...JSON_OPTION)
    .addHelpText('after', '\nExample:\n  casus brief UA-A5T-2025 --crisis renewed-attack --out brief.html')
    .action(async (pact: string, options) =>
      done(await (await import('./commands/brief.ts')).briefCommand(pact, options, terminal, line)),
    );

  program
    .command('fmt <files...>')
    .description('the one layout of pacts and crises: print it, check it or write it')
    .option('--check', 'exit 1 where a file is not in it')
    .option('--write', 'write it to the files')
    .addHelpText('after', '\nExample:\n  casus fmt --check library/pacts/NAT-1949.pact')
    .action(async (files: string[], options) =>
      done(await (await import('./commands/fmt.ts')).fmtCommand(files, options, terminal)),
    );

  program
    .command('new')
    .description('a new pact or crisis that parses, to start from')
    .argument('<kind>', 'pact or crisis')
    .argument('<name>', 'id of the pact (EXAMPLE-2027) or title of the crisis')
    .addOption(new Option('--under <pacts>', 'pacts of the crisis').default('NAT-1949'))
    .addHelpText('after', '\nExample:\n  casus new pact EXAMPLE-2027')
    .action(async (kind: string, name: string, options) =>
      done((await import('./commands/new.ts')).newCommand(kind, name, options, terminal)),
    );

  program
    .command('complete [shell]')
    .description('shell completion: prints the script for bash, zsh, fish or powershell')
    .addHelpText('after', '\nExample:\n  source <(casus complete bash)')
    .action(() => undefined);

  program.addHelpCommand(false);
  program
    .command('help [topic]')
    .description('explain a diagnostic or refusal by its code, or a command')
    .addHelpText('after', '\nExample:\n  casus help P011')
    .action(async (topic: string | undefined) => {
      const command = program.commands.find((each) => each.name() === topic);
      if (topic === undefined) program.outputHelp();
      else if (command) command.outputHelp();
      else return done((await import('./commands/help.ts')).helpCommand(topic, terminal));
      return done(EXIT.fine);
    });
  return program;
}

/** Runs one command line; gives its exit code. Only a bug prints a stack, with how to report it. */
export async function main(
  args: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = programFor(terminal, args, (given) => {
    code = given;
  });
  try {
    if (args[0] === 'complete')
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
