import { Command } from 'commander';
import { EXAMPLES } from './examples.ts';
import { EXIT, type ExitCode } from './exit.ts';
import {
  AT,
  BOUND,
  BY,
  collect,
  CRISIS,
  EVENT,
  INCIDENT,
  JSON_OPTION,
  LIMIT,
  NEED,
  ON,
  READING,
  RESOLVE,
  TOGETHER,
  WITHIN,
  WITHOUT,
  withCrisisOptions,
} from './options.ts';
import { quoted } from './quoted.ts';
import type { Terminal } from './terminal/terminal.ts';
import { VERSION } from './version.ts';

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
      '\nA PACT is a file, an id of the library in any case, or - for standard input; a CRISIS likewise.\nExit codes: 0 fine; 1 findings, failed expectations or errors in a text; 2 usage; 3 a bug; 4 a bound reached or interrupted.\nNothing leaves this machine.',
    );
  const line = `casus ${args.map(quoted).join(' ')}`;

  withCrisisOptions(program.command('run <crisis>'))
    .description('run a crisis: who owes what to whom by when, and what is contested')
    .option('--all', 'run every resolution of the brackets')
    .option('--bound <number>', 'most resolutions to run')
    .action(async (crisis: string, options) =>
      done(await (await import('./commands/run.ts')).runCommand(crisis, options, terminal, line)),
    );

  program
    .command('test [crises...]')
    .description(
      'run crises and judge what each expects, and what dossiers expect of themselves; all of the library where none is named',
    )
    .option(...RESOLVE)
    .action(async (crises: string[], options) =>
      done(await (await import('./commands/test.ts')).testCommand(crises, options, terminal)),
    );

  program
    .command('check <pacts...>')
    .description(
      'everything that could happen: in which incidents who does what, at least and at most, and the loopholes',
    )
    .option('--on <party>', 'whom the incident is on; else the beneficiary, or the first party')
    .option(...AT)
    .option(...WITHIN)
    .option(...BOUND('in a cell'))
    .option(...LIMIT)
    .option(...CRISIS)
    .option(...EVENT)
    .option('--csv', 'print the matrix as CSV')
    .option('--svg <file>', 'draw the matrix as a heat map')
    .option('--witness <folder>', 'write the runs of concerns, purposes and loopholes, as crises')
    .option('--no-loopholes', 'leave the search for loopholes out')
    .option('--fail-on <finding>', 'exit 1 where there is one: hole, or a loophole: grave, serious or slight')
    .option(...RESOLVE)
    .option(...READING)
    .action(async (pacts: string[], options) =>
      done(await (await import('./commands/check.ts')).checkCommand(pacts, options, terminal)),
    );

  program
    .command('envelope <pacts...>')
    .description(
      'one incident under each reading: what is assured at least, by when, and the most that is allowed',
    )
    .option(...INCIDENT)
    .option(...ON)
    .option(...BY)
    .option('--guarantor <party>', 'only this guarantor')
    .option(...WITHOUT)
    .option(...TOGETHER)
    .option(...NEED)
    .option('--of <measure>', 'count how much of this measure, e.g. arms, instead of the ladder')
    .option(...AT)
    .option(...WITHIN)
    .option(...BOUND('for a line'))
    .option(...LIMIT)
    .option(...CRISIS)
    .option(...EVENT)
    .option('--witness <folder>', 'write the run that shows each step, as a crisis')
    .option('--csv', 'print the table as CSV')
    .option('--svg <file>', 'draw the guarantee line')
    .option(...RESOLVE)
    .option(...READING)
    .action(async (pacts: string[], options) =>
      done(await (await import('./commands/envelope.ts')).envelopeCommand(pacts, options, terminal)),
    );

  program
    .command('compare [pacts...]')
    .description(
      'texts side by side by what their provisions do, and by what they assure in an incident; all of the library where none is named',
    )
    .option(...INCIDENT)
    .option('--on <parties>', 'whom it is on: for each text the first of these whom it protects')
    .option(...BY)
    .option('--guarantor <party>', 'only this guarantor')
    .option(...NEED)
    .option(...AT)
    .option(...WITHIN)
    .option(...BOUND('for a line'))
    .option(...LIMIT)
    .option('--csv', 'print the table as CSV')
    .option('--heat <file>', 'draw provisions by pacts as a heat map')
    .option('--html <file>', 'write it as a page')
    .option('--docx <file>', 'write it as a Word file')
    .option('--holes', 'what each leaves open; of four texts or fewer it is said anyway')
    .option('--no-holes', 'leave out what each leaves open')
    .option(
      '--relatives <number>',
      'the nearest pacts of the library by structure, why, and what became of them',
    )
    .option(
      '--data <folder>',
      'where the data of others lie (CASUS_DATA, else shared/data beside the repository)',
    )
    .option('--svg <file>', 'draw the guarantee lines side by side')
    .option(...RESOLVE)
    .option(...READING)
    .action(async (pacts: string[], options) =>
      done(await (await import('./commands/compare.ts')).compareCommand(pacts, options, terminal, line)),
    );

  program
    .command('diff <old> [new]')
    .description(
      'two versions of one text: what changed in words, by what the provisions do, and in what is assured',
    )
    .option(
      '--old <choices>',
      'alternatives of brackets, or readings, in the old version only, e.g. 2=UKR',
      collect,
    )
    .option('--new <choices>', 'alternatives of brackets, or readings, in the new version only', collect)
    .option(...INCIDENT)
    .option(...ON)
    .option(...BY)
    .option('--guarantor <party>', 'only this guarantor')
    .option(...NEED)
    .option('--at <time>', 'when it happens; given twice: in the old version, then in the new', collect)
    .option(...WITHIN)
    .option(...BOUND('for a line'))
    .option(...LIMIT)
    .option('--no-consequences', 'leave out what the change comes to for each guarantor')
    .option('--no-holes', 'leave out which holes the change opens and closes')
    .option('--html <file>', 'write it as a page')
    .option('--docx <file>', 'write it as a Word file with tracked changes')
    .option('--author <name>', 'who made the changes, as Word shows it (Casus)')
    .option('--date <time>', 'when they were made, as Word shows it; else no time')
    .option(
      '--exit-code',
      'exit 1 where the versions differ: in consequence where an incident is asked about, else in words',
    )
    .option(...RESOLVE)
    .option(...READING)
    .action(async (before: string, after: string | undefined, options) =>
      done(await (await import('./commands/diff.ts')).diffCommand(before, after, options, terminal, line)),
    );

  program
    .command('chain <pacts...>')
    .description('chain reactions: who is drawn in under which article, who may stay out, what stops it')
    .option('--incident <kind>', 'what happens first, e.g. mobilisation (armed attack)')
    .option(...ON)
    .option(...BY)
    .option(...AT)
    .option('--crisis <file>', 'take the incidents of a chronicle instead (may be repeated)', collect)
    .option('--free <parties>', 'of the chronicle only what these did, e.g. DEU,AUH; the rest must follow')
    .option('--late <parties>', 'these act at the last instant')
    .option('--helps <parties>', 'these do all that they are allowed or have promised')
    .option('--refuses <parties>', 'these do the least that counts')
    .option('--abstains <parties>', 'these do nothing, lawfully or in breach')
    .option('--any-force', 'force in answer to an attack is an attack of its own')
    .option('--before <target>', 'stop it before this party, or so many, are at war (3)', collect)
    .option('--within <days>', 'how far to look after the last act (30)')
    .option('--limit <number>', 'most sets of abstentions to try (4096)')
    .option('--svg <file>', 'draw the steps as layers')
    .option(...RESOLVE)
    .option(...READING)
    .action(async (pacts: string[], options) =>
      done(await (await import('./commands/chain.ts')).chainCommand(pacts, options, terminal)),
    );

  program
    .command('loopholes <pacts...>')
    .description(
      'every way in which a guarantee fails though nobody breaks a word: a run for each, and a repair',
    )
    .option(...INCIDENT)
    .option(...ON)
    .option(...BY)
    .option('--guarantor <party>', 'only this guarantor')
    .option(...AT)
    .option(...WITHIN)
    .option(...CRISIS)
    .option(...EVENT)
    .option('--kind <slug>', 'only this kind of loophole, e.g. no-clock')
    .option('--witness <folder>', 'write the run that shows each, as a crisis')
    .option('--svg <file>', 'draw what each takes away')
    .option('--fix', 'write each repair as an edit of the text, tried by reading it again')
    .option('--limit <seconds>', 'when to stop looking (60)')
    .option('--bound <number>', 'most states of one search (1000)')
    .option('--csv', 'print the table as CSV')
    .option('--fail-on <severity>', 'exit 1 where there is one so grave: grave, serious or slight')
    .option(...RESOLVE)
    .option(...READING)
    .action(async (pacts: string[], options) =>
      done(await (await import('./commands/loopholes.ts')).loopholesCommand(pacts, options, terminal)),
    );

  program
    .command('brackets <pacts...>')
    .description(
      'every way to resolve the brackets: what each comes to, which matter, what each party can get',
    )
    .option(...INCIDENT)
    .option(...ON)
    .option(...BY)
    .option('--guarantor <party>', 'only this guarantor')
    .option(...WITHOUT)
    .option(...TOGETHER)
    .option(...NEED)
    .option(...AT)
    .option(...WITHIN)
    .option(...BOUND('for a guarantor under a resolution', 50_000))
    .option(...LIMIT)
    .option(...CRISIS)
    .option(...EVENT)
    .option('--loopholes', 'which loopholes each resolution has, and which bracket opens or closes them')
    .option('--csv', 'print a row for each resolution as CSV; of its loopholes with --loopholes')
    .option('--svg <file>', 'draw which brackets matter')
    .option(...RESOLVE)
    .option(...READING)
    .action(async (pacts: string[], options) =>
      done(await (await import('./commands/brackets.ts')).bracketsCommand(pacts, options, terminal)),
    );

  program
    .command('forecast <pacts...>')
    .description(
      'what a text will do, as a model of its actors estimates it: will it deter, will it be honoured, would each sign it',
    )
    .option('--actors <file>', 'the numbers: a .actors file or one of the library (neutral: defaults alone)')
    .option('--scenario <name>', 'a scenario of that file, e.g. "letter alone"')
    .option(...ON)
    .option('--by <party>', 'who may attack; else the one that the file, the crises or the text name')
    .option('--together <parties>', 'guarantors that decide as one: A,B,C, or all; else each decides alone')
    .option('--draws <number>', 'how often the numbers are drawn (128)')
    .option('--seed <number>', 'seed of the draws (1)')
    .option('--hours <number>', 'by when help is to be there (72)')
    .option(...AT)
    .option(...WITHIN)
    .option('--threads <number>', 'share the draws out to so many threads; 0: leave all to casus worker')
    .option(
      '--queue <place>',
      'where they are shared out: a file, or the address of a PostgreSQL (DATABASE_URL)',
    )
    .option('--starts <number>', 'from how many starts other equilibria are looked for (8, in a small game)')
    .option('--drivers', 'which numbers the chance of an attack hangs on: tornado and Sobol indices')
    .option('--why <party>', 'why this guarantor does what it does, and what would turn it')
    .option('--svg <folder>', 'draw chances, answers and drivers into this folder')
    .option('--limit <seconds>', 'stop after so long, and print what the draws say by then')
    .option(...RESOLVE)
    .option(...READING)
    .action(async (pacts: string[], options) =>
      done(await (await import('./commands/forecast.ts')).forecastCommand(pacts, options, terminal)),
    );

  program
    .command('resolve <pacts...>')
    .description(
      'which way to settle the brackets is effective, honoured and signed by all, as a model of the actors estimates it',
    )
    .option('--actors <file>', 'the numbers: a .actors file or one of the library (neutral: defaults alone)')
    .option('--scenario <name>', 'a scenario of that file, e.g. "letter alone"')
    .option(...ON)
    .option('--by <party>', 'who may attack; else the one that the file, the crises or the text name')
    .option('--together <parties>', 'guarantors that decide as one: A,B,C, or all; else each decides alone')
    .option('--signers <who>', 'whose signature is needed: all, or parties without the challenger (all)')
    .option('--draws <number>', 'how often the numbers are drawn, the same for every text (32)')
    .option('--seed <number>', 'seed of the draws (1)')
    .option('--hours <number>', 'by when help is to be there (72)')
    .option(...AT)
    .option(...WITHIN)
    .option('--limit <seconds>', 'stop after so long, and print what was judged by then (300)')
    .option('--svg <file>', 'draw what is effective for one side against what is acceptable to the other')
    .option('--narrow', 'draw it for a telephone')
    .option('--csv', 'print a row for each game that was judged as CSV')
    .option(...RESOLVE)
    .option(...READING)
    .action(async (pacts: string[], options) =>
      done(await (await import('./commands/resolve.ts')).resolveCommand(pacts, options, terminal)),
    );

  program
    .command('history [question] [pacts...]')
    .description(
      'base rates and back-tests: reliability, honour, joins, rivals, deterrence, pacts, peacekeeping, probit (needs the data of others, see --data); alone, what there is to ask',
    )
    .option('--data <folder>', 'where the data lie (CASUS_DATA, else shared/data beside the repository)')
    .option('--era <era>', 'reliability in "before 1945" or "since 1945" alone')
    .option(
      '--promise <kind>',
      'reliability of one promise: defence, offence, neutrality, non-aggression, consultation',
    )
    .option('--size <size>', 'reliability of bilateral or multilateral pacts alone')
    .option('--sweep', 'deterrence under every combination of choices (a minute)')
    .option('--all', 'pacts with every group of differences, also those of days, seats and ends')
    .option('--csv', 'print the figures as CSV')
    .action(async (question: string | undefined, pacts: string[], options) =>
      done(await (await import('./commands/history.ts')).historyCommand(question, pacts, options, terminal)),
    );

  withCrisisOptions(program.command('explain <crisis>'))
    .description('why a party owes what it owes, or why it owes nothing')
    .requiredOption('--party <party>', 'the party, by code or name')
    .option('--duty <id>', 'one duty, by the id that run --json prints')
    .option('--article <article>', 'only this article, e.g. 5 or NAT-1949:5')
    .option('--pact <id>', 'only this pact')
    .option('--why-not', 'why the party is not obliged')
    .action(async (crisis: string, options) =>
      done(await (await import('./commands/explain.ts')).explainCommand(crisis, options, terminal)),
    );

  program
    .command('prose <pact>')
    .description('the pact as numbered prose, with brackets and readings')
    .option('--docx <file>', 'write it as a Word file')
    .option(...RESOLVE)
    .action(async (pact: string, options) =>
      done(await (await import('./commands/prose.ts')).proseCommand(pact, options, terminal)),
    );

  program
    .command('library')
    .description('the pacts that Casus ships with: what each is, since when, between whom, what it asks')
    .option('--grep <words>', 'those whose title or articles hold these words, with the article')
    .option('--party <party>', 'those to which it is, or was, a party')
    .option('--in-force <date>', 'those in force on that day by their own text, e.g. "1 June 1938"')
    .action(async (options) =>
      done(await (await import('./commands/library.ts')).libraryCommand(options, terminal)),
    );

  program
    .command('code [pacts...]')
    .description('a text as ATOP would code it, each code with the sentence that it rests on; drafts too')
    .option('--scheme <scheme>', 'atop, or cow for the Correlates of War (atop)')
    .option('--silent', 'print the codes on which the text is silent, too')
    .option('--against', 'beside the codes of ATOP and COW: the pacts named, or all that ATOP knows')
    .option('--data <folder>', 'where the files of ATOP and COW lie (../shared/data)')
    .option('--csv', "print a row for each member and phase, in the columns of ATOP's member file")
    .option(...RESOLVE)
    .option(...READING)
    .action(async (pacts: string[], options) =>
      done(await (await import('./commands/code.ts')).codeCommand(pacts, options, terminal)),
    );

  withCrisisOptions(program.command('brief <pact>'))
    .description('one page for a principal: what the pact says, who owes what by when, why')
    .option('--crisis <file>', 'run this crisis under it')
    .option(
      '--assured',
      'draw what each guarantor assures after the attack, over everything that could happen',
    )
    .option('--matrix', 'draw which incidents are covered by whom')
    .option('--loopholes', 'draw what can go wrong though nobody breaks a word')
    .option('--need <steps>', 'what the victim needs from which hour on, e.g. arms=24,force=72')
    .option(
      '--data <folder>',
      'where the data of others lie (CASUS_DATA, else shared/data beside the repository)',
    )
    .option('--bound <number>', 'most states to look at for a guarantor or a cell (1000)')
    .option(
      '--actors <file>',
      'add what the actors may do, by the numbers of this .actors file or one of the library',
    )
    .option('--scenario <name>', 'a scenario of that file')
    .option('--draws <number>', 'how often its numbers are drawn (128)')
    .option('--seed <number>', 'seed of the draws (1)')
    .requiredOption('--out <file>', 'where to write the HTML page')
    .action(async (pact: string, options) =>
      done(await (await import('./commands/brief.ts')).briefCommand(pact, options, terminal, line)),
    );

  program
    .command('dossier <question> [words...]')
    .description(
      'who said what to whom when: show, term, agreed, silent, pending and drift tell how things stand on a date; draft proposes statements from a news report',
    )
    .option('--in <dossier>', 'a .dossier file or one of the library; else the only one of the library')
    .option(
      '--on <day>',
      'as known at the end of this day, e.g. 2025-08-16; for draft, the day of the report',
    )
    .option('--pact <id>', 'the draft that a drafted dossier is on; else that of the library')
    .action(async (question: string, words: string[], options) =>
      done(await (await import('./commands/dossier.ts')).dossierCommand(question, words, options, terminal)),
    );

  program
    .command('game <act> <file>')
    .description(
      'games of Gambit (.efg, .nfg) or of ours (JSON): solve finds equilibria with the regret recomputed, judge says what your own profile is, convert writes another format, show draws the tree',
    )
    .option(
      '--concept <name>',
      'subgame-perfect (trees), pure (tables), nash, all, sequential, logit, cfr, dcfr, correlated, undominated',
    )
    .option('--most <number>', 'most equilibria to print or carry along (100)')
    .option('--tolerance <regret>', 'the regret at which cfr and dcfr end; else 1/10,000 of the payoffs')
    .option('--limit <seconds>', 'solve gives the best that it has after so long')
    .option('--estimate', 'tells how large and how long an answer would be, and does not look for it')
    .option('--form <name>', 'convert first to this form: extensive, agent, normal, reduced or sequence')
    .option('--to <format>', 'efg, nfg or json (json)')
    .option('--out <file>', 'where convert writes; else it prints')
    .option('--svg <file>', 'where show writes its picture')
    .option('--depth <moves>', 'how deep show draws; else as deep as can be read')
    .option('--nth <number>', 'which equilibrium of --concept show draws (1)')
    .option('--profile <numbers>', 'what judge judges, as Gambit prints it: "NE,1/3,2/3,0,1"')
    .action(async (act: string, file: string, options) =>
      done(await (await import('./commands/game.ts')).gameCommand(act, file, options, terminal)),
    );

  program
    .command('worker')
    .description(
      'takes shards of long work (the draws of a forecast) from a queue until it is stopped; as many as you like, on as many machines',
    )
    .option(
      '--queue <place>',
      'a file, or the address of a PostgreSQL (DATABASE_URL, else CASUS_QUEUE, else a file of yours)',
    )
    .option('--threads <number>', 'shards at once; else as many as the machine does at once')
    .option('--once', 'end when nothing is left to take')
    .option('--patience <seconds>', 'how long to bear with a queue that does not answer (60)')
    .action(async (options) =>
      done(await (await import('./commands/worker.ts')).workerCommand(options, terminal)),
    );

  program
    .command('fmt [files...]')
    .description(
      'the one layout of pacts, crises, dossiers and files of actors: print it, check it or write it',
    )
    .option('--check', 'print which files are not in it, and exit 1 where any is not')
    .option('--write', 'write it to the files')
    .option('--stdin', 'lay out the text on standard input')
    .action(async (files: string[], options) =>
      done(await (await import('./commands/fmt.ts')).fmtCommand(files, options, terminal)),
    );

  program
    .command('new')
    .description('a new pact or crisis to start from, in the current folder')
    .argument('<kind>', 'pact or crisis')
    .argument('<name>', 'id of the pact (EXAMPLE-2027) or title of the crisis')
    .option('--under <pacts>', 'pacts of the crisis', 'NAT-1949')
    .action(async (kind: string, name: string, options) =>
      done((await import('./commands/new.ts')).newCommand(kind, name, options, terminal)),
    );

  program
    .command('complete [shell]')
    .description('shell completion: prints the script for bash, zsh, fish or powershell')
    .action(() => undefined);

  program.addHelpCommand(false);
  program
    .command('help [topic]')
    .description('explain a diagnostic or refusal by its code, or a command')
    .action(async (topic: string | undefined, options) => {
      const command = program.commands.find((each) => each.name() === topic);
      if (topic === undefined) program.outputHelp();
      else if (command) command.outputHelp();
      else return done((await import('./commands/help.ts')).helpCommand(topic, options, terminal));
      return done(EXIT.fine);
    });

  for (const command of program.commands) {
    const examples = EXAMPLES[command.name()] ?? [];
    if (command.name() !== 'complete') command.option(...JSON_OPTION);
    command.addHelpText(
      'after',
      `\n${examples.length > 1 ? 'Examples' : 'Example'}:\n${examples.map((each) => `  ${each}`).join('\n')}`,
    );
  }
  return program;
}
