// docs/reference/commands.md: the help of every command as the program prints it, and the exit codes.

import { EXIT } from '../apps/cli/src/exit.ts';
import { programFor } from '../apps/cli/src/program.ts';
import { processTerminal } from '../apps/cli/src/terminal/terminal.ts';
import { invoke } from '../apps/cli/src/testing/invoke.ts';

const help = async (name: string): Promise<readonly string[]> =>
  (await invoke('help', name)).out
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());

const MEANS: Readonly<Record<keyof typeof EXIT, string>> = {
  fine: 'fine',
  findings: 'findings, failed expectations, or errors in a text',
  usage: 'the command line itself is wrong',
  bug: 'a fault of Casus, with what to report',
  stopped: 'a bound was reached, or the user interrupted',
};

/** The page. */
export const commandsPage = async (): Promise<string> => {
  const names = programFor(processTerminal(), [], () => undefined).commands.map((command) => command.name());
  const sections: string[] = [];
  for (const name of names)
    sections.push(
      `## casus ${name}`,
      '',
      '```console',
      `$ casus help ${name}`,
      ...(await help(name)),
      '```',
      '',
    );
  return [
    '# Commands',
    '',
    'A pact is named by its file or by its id in the library, in any case; a crisis by its file or by its name in the library.',
    'A crisis of your own finds its pacts beside it first, then in the library. `--json` prints a result for machines, with',
    'the version of its form in `schema`. Colour is used only on a terminal; `NO_COLOR` turns it off.',
    '',
    '## Exit codes',
    '',
    '| code | means |',
    '|---|---|',
    ...(Object.keys(EXIT) as (keyof typeof EXIT)[]).map((key) => `| ${EXIT[key]} | ${MEANS[key]} |`),
    '',
    ...sections,
  ].join('\n');
};
