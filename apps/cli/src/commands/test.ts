import { play } from '@casus/engine';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Library } from '../library/load.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { openCrisis } from './shared.ts';

/** `casus test [FILES]`: every expectation of the given crises, or of all crises of the library. */
export const test = async (library: Library, files: readonly string[], options: { readonly json?: boolean }, terminal: Terminal): Promise<ExitCode> => {
  const paths = files.length > 0 ? files : Object.values(library.shelf.crises);
  const results: unknown[] = [];
  let held = 0;
  let failed = 0;
  let code: ExitCode = EXIT.fine;
  for (const path of paths) {
    const loaded = await openCrisis(library, path, terminal);
    if (typeof loaded === 'number') {
      code = loaded;
      continue;
    }
    const played = play(loaded.crisis, loaded.pacts.map((pact) => pact.draft), library.catalogue.world);
    const wrong = played.verdicts.filter((verdict) => !verdict.held);
    held += played.verdicts.length - wrong.length;
    failed += wrong.length;
    results.push({ file: path, title: loaded.crisis.title, verdicts: played.verdicts, runs: played.runs });
    if (options.json) continue;
    const mark = wrong.length === 0 ? terminal.colours.green('holds') : terminal.colours.red('fails');
    terminal.out(`${mark}  ${loaded.crisis.title}: ${played.verdicts.length - wrong.length} of ${played.verdicts.length} expectations, ${played.runs} run${played.runs === 1 ? '' : 's'}`);
    for (const verdict of wrong) terminal.out(`       ${verdict.text}\n         ${terminal.colours.yellow(verdict.says)}`);
  }
  if (options.json) terminal.out(JSON.stringify({ schema: 'casus/test/1', held, failed, results }));
  else terminal.out(`${held} expectations hold, ${failed} fail.`);
  return failed > 0 ? EXIT.findings : code;
};
