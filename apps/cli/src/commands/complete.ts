import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../exit.ts';
import { libraryFolder, shelfOf } from '../library/folder.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** `casus complete SHELL` prints the completion script; `casus complete -- WORDS` answers it. */
export async function completeCommand(
  program: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const shells = ['bash', 'zsh', 'fish', 'powershell'];
  if (args[0] !== '--' && !shells.includes(args[0] ?? '')) {
    terminal.err(`casus: complete needs a shell: ${shells.join(', ')}`);
    return EXIT.usage;
  }
  // The adapter brings the command that does the work; ours stands only in the help.
  const commands = program.commands as Command[];
  commands.splice(
    commands.findIndex((each) => each.name() === 'complete'),
    1,
  );
  const completion = tab(program);
  const folder = libraryFolder();
  const shelf = folder === undefined ? undefined : shelfOf(folder);
  const offer =
    (names: readonly string[]) =>
    (complete: (value: string, description: string) => void): void => {
      for (const name of names) complete(name, 'library');
    };
  for (const name of ['run', 'explain', 'test'])
    completion.commands.get(name)?.argument('crisis', offer(Object.keys(shelf?.crises ?? {})));
  for (const name of ['brief', 'prose'])
    completion.commands.get(name)?.argument('pact', offer(Object.keys(shelf?.pacts ?? {})));
  await program.parseAsync(['complete', ...args], { from: 'user' });
  return EXIT.fine;
}
