import { EXIT, type ExitCode } from '../exit.ts';
import { loadCrisis, openLibrary } from '../library/load.ts';
import { judgeCase } from '../run/case.ts';
import { chosenFrom, merged } from '../run/choose.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed } from './fail.ts';

/** Options of `casus test`. */
export interface TestOptions {
  readonly json?: boolean;
  readonly resolve?: readonly string[];
}

interface Tally {
  readonly file: string;
  readonly title: string;
  readonly passed: number;
  readonly failed: number;
  readonly runs: number;
  readonly verdicts: readonly { readonly text: string; readonly held: boolean; readonly says: string }[];
}

/** `casus test`: runs crises and judges what each expects; all of the library where none is named. */
export async function testCommand(
  files: readonly string[],
  options: TestOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const library = openLibrary();
  if (!library.ok) return failed(library, terminal);
  const names = files.length > 0 ? files : Object.values(library.value.shelf.crises);
  const tallies: Tally[] = [];
  let faulty: ExitCode = EXIT.fine;
  const world = await library.value.world();
  const { colours, out } = terminal;
  for (const file of names) {
    const loaded = await loadCrisis(library.value, file);
    if (!loaded.ok) {
      faulty = Math.max(faulty, failed(loaded, terminal)) as ExitCode;
      continue;
    }
    const drafts = loaded.value.pacts.map(({ draft }) => draft);
    const chosen = chosenFrom(options.resolve ?? [], drafts, 'bracket');
    if (!chosen.ok) return failed(chosen, terminal);
    const { crisis } = loaded.value;
    const { verdicts, runs } = judgeCase(crisis, drafts, world, merged(crisis.chosen, chosen.value));
    const wrong = verdicts.filter(({ held }) => !held);
    tallies.push({
      file: loaded.value.source.path,
      title: crisis.title,
      passed: verdicts.length - wrong.length,
      failed: wrong.length,
      runs,
      verdicts,
    });
    if (options.json) continue;
    const sign = wrong.length === 0 ? colours.green('✓') : colours.red('✗');
    out(`${sign} ${crisis.title}: ${verdicts.length - wrong.length} of ${verdicts.length} as expected`);
    for (const { text, says, step } of wrong) {
      const line = crisis.steps[step]?.range?.line;
      out(`    ${loaded.value.source.path}${line === undefined ? '' : `:${line}`}: ${text}`);
      out(`      ${colours.red(says)}`);
    }
  }
  const sum = (pick: (tally: Tally) => number): number =>
    tallies.reduce((total, tally) => total + pick(tally), 0);
  if (options.json)
    out(
      JSON.stringify(
        {
          schema: 'casus/test/1',
          passed: sum((each) => each.passed),
          failed: sum((each) => each.failed),
          crises: tallies,
        },
        null,
        2,
      ),
    );
  else
    out(
      `${names.length} crises: ${sum((each) => each.passed)} expectations met, ${sum((each) => each.failed)} not met`,
    );
  return sum((each) => each.failed) > 0 ? EXIT.findings : faulty;
}
