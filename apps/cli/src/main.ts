import { Command, CommanderError } from 'commander';
import { brief, type BriefOptions } from './commands/brief.ts';
import { explain, type ExplainOptions } from './commands/explain.ts';
import { helpCode } from './commands/help.ts';
import { create } from './commands/new.ts';
import { prose } from './commands/prose.ts';
import { run, type RunOptions } from './commands/run.ts';
import { refuse } from './commands/shared.ts';
import { test } from './commands/test.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { type Library, openLibrary } from './library/load.ts';
import { processTerminal, type Terminal } from './terminal/terminal.ts';

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** The commands; each gets the terminal it writes to and says its exit code. */
const program = (terminal: Terminal, done: (code: ExitCode) => void): Command => {
  const casus = new Command('casus')
    .description('Security guarantees as text that a treaty drafter can read and a machine can run.')
    .version('0.1.0')
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: (text) => terminal.err(text.trimEnd()) })
    .addHelpCommand(false);
  const inLibrary = async (work: (library: Library) => Promise<ExitCode>): Promise<void> => {
    const library = openLibrary();
    done(library.ok ? await work(library.value) : refuse(library, terminal));
  };
  casus
    .command('run <file>')
    .description('who owes what to whom by when, what may be done, what is contested')
    .option('--at <time>', 'stop there: 2027-03-02 or 2027-03-02T05:30Z')
    .option('--reading <term=label>', 'choose a reading, e.g. "forthwith=a day"; may be repeated', collect)
    .option('--resolve <n=label,...>', 'choose brackets, e.g. 1=UKR,2=ITA')
    .option('--json', 'the result object, schema casus/run/1')
    .addHelpText('after', '\nExample:\n  casus run library/crises/falklands-1982.crisis')
    .action((file: string, options: RunOptions) => inLibrary((library) => run(library, file, options, terminal)));
  casus
    .command('test [files...]')
    .description('every expectation of the given crises, or of all crises of the library')
    .option('--json', 'schema casus/test/1')
    .addHelpText('after', '\nExample:\n  casus test library/crises/september-1939.crisis')
    .action((files: string[], options: { json?: boolean }) => inLibrary((library) => test(library, files, options, terminal)));
  casus
    .command('explain <file>')
    .description('why a party owes what it owes, or with --why-not why it owes nothing')
    .requiredOption('--party <code>', 'a code or name: USA, "United States"')
    .option('--duty <id>', 'one duty, by its id')
    .option('--pact <id>', 'under this pact only')
    .option('--article <n>', 'under this article only')
    .option('--why-not', 'why nothing is owed')
    .option('--reading <term=label>', 'choose a reading; may be repeated', collect)
    .option('--resolve <n=label,...>', 'choose brackets')
    .option('--json', 'schema casus/explain/1')
    .addHelpText('after', '\nExample:\n  casus explain library/crises/falklands-1982.crisis --party USA --why-not --pact NAT-1949')
    .action((file: string, options: ExplainOptions) => inLibrary((library) => explain(library, file, options, terminal)));
  casus
    .command('prose <pact>')
    .description('the pact as numbered treaty English')
    .option('--json', 'schema casus/prose/1')
    .addHelpText('after', '\nExample:\n  casus prose uk-ua-2024')
    .action((name: string, options: { json?: boolean }) => inLibrary((library) => prose(library, name, options, terminal)));
  casus
    .command('brief <pact>')
    .description('one self-contained page: what it says, who owes what by when, why, what is contested and bracketed')
    .option('--crisis <file>', 'the crisis to run it under')
    .requiredOption('--out <file>', 'where the HTML goes')
    .option('--reading <term=label>', 'choose a reading; may be repeated', collect)
    .option('--resolve <n=label,...>', 'choose brackets')
    .option('--json', 'schema casus/brief/1')
    .addHelpText('after', '\nExample:\n  casus brief UA-A5T-2025 --crisis library/crises/renewed-attack.crisis --out brief.html')
    .action((name: string, options: BriefOptions) => inLibrary((library) => brief(library, name, options, terminal)));
  casus
    .command('new <kind> <name>')
    .description('a pact or crisis that parses, to start from')
    .addHelpText('after', '\nExample:\n  casus new pact EXAMPLE-2026')
    .action((kind: string, name: string) => done(create(kind, name, terminal)));
  casus
    .command('help [code]')
    .description('what a code means and how to mend it; without a code, this help')
    .option('--json', 'schema casus/help/1')
    .action(async (code: string | undefined, options: { json?: boolean }) => {
      if (code === undefined) casus.outputHelp();
      done(code === undefined ? EXIT.fine : await helpCode(code, options, terminal));
    });
  return casus;
};

/** Runs a command line and says its exit code. Bugs are caught here, said as such, and never shown as a stack. */
const main = async (args: readonly string[]): Promise<ExitCode> => {
  const terminal = processTerminal();
  let code: ExitCode = EXIT.fine;
  try {
    await program(terminal, (given) => {
      code = given;
    }).parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    terminal.err(`casus: this is a fault of Casus: ${error instanceof Error ? error.message : String(error)}`);
    terminal.err('  please report it with the command line and the files');
    if (process.env['CASUS_DEBUG'] && error instanceof Error) terminal.err(error.stack ?? '');
    return EXIT.bug;
  }
  return code;
};

process.once('SIGINT', () => process.exit(EXIT.stopped));
process.exitCode = await main(process.argv.slice(2));
