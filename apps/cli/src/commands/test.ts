import type { Judged } from '@casus/engine';
import { counted } from '@casus/views';
import { EXIT, type ExitCode } from '../exit.ts';
import { loadCrisis, openLibrary } from '../library/load.ts';
import { dossierShelf } from '../library/dossiers.ts';
import { judgeCase } from '../run/case.ts';
import { isDossier, judgedDossier, type DossierTally } from '../dossier/judged.ts';
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
  readonly verdicts: readonly {
    readonly line?: number;
    readonly text: string;
    readonly held: boolean;
    readonly says: string;
    /** Brackets that it turns on, and whether it holds under each resolution of them. */
    readonly depends: readonly string[];
    readonly resolutions: readonly Pick<Judged['resolutions'][number], 'choices' | 'holds'>[];
    readonly complete: boolean;
  }[];
}

/** `casus test`: runs crises and judges what each expects; all of the library where none is named. */
export async function testCommand(
  files: readonly string[],
  options: TestOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const library = openLibrary();
  if (!library.ok) return failed(library, terminal);
  const shelf = dossierShelf(library.value);
  const all =
    files.length > 0 ? files : [...Object.values(library.value.shelf.crises), ...Object.values(shelf)];
  const names = all.filter((file) => !isDossier(file, shelf));
  const tallies: Tally[] = [];
  const dossiers: DossierTally[] = [];
  let faulty: ExitCode = EXIT.fine;
  // Why a crisis could not be run is part of the result; the other crises are judged all the same.
  const faults: unknown[] = [];
  const world = await library.value.world();
  const { colours, out } = terminal;
  for (const file of names) {
    await new Promise((resolve) => setImmediate(resolve)); // so that an interruption is heard
    const loaded = await loadCrisis(library.value, file);
    if (!loaded.ok) {
      faulty = Math.max(faulty, failed(loaded, { ...terminal, problems: faults })) as ExitCode;
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
      verdicts: verdicts.map(({ step, text, held, says, depends, resolutions, complete }) => {
        const line = crisis.steps[step]?.range?.line;
        return {
          ...(line === undefined ? {} : { line }),
          text,
          held,
          says,
          depends,
          resolutions: resolutions.map(({ choices, holds }) => ({ choices, holds })),
          complete,
        };
      }),
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
  for (const file of all.filter((one) => isDossier(one, shelf))) {
    const judged = await judgedDossier(library.value, file);
    if (!judged.ok) {
      faulty = Math.max(faulty, failed(judged, { ...terminal, problems: faults })) as ExitCode;
      continue;
    }
    const tally = judged.value;
    dossiers.push(tally);
    if (options.json) continue;
    out(
      `${tally.failed === 0 ? colours.green('✓') : colours.red('✗')} ${tally.title}: ${tally.passed} of ${tally.passed + tally.failed} as expected`,
    );
    for (const { line, text, held, says } of tally.verdicts)
      if (!held) {
        out(`    ${tally.file}${line === undefined ? '' : `:${line}`}: ${text}`);
        out(`      ${colours.red(says)}`);
      }
  }
  const sum = (pick: (tally: Pick<Tally, 'passed' | 'failed'>) => number): number =>
    [...tallies, ...dossiers].reduce((total, tally) => total + pick(tally), 0);
  if (options.json)
    out(
      JSON.stringify(
        {
          schema: 'casus/test/1',
          passed: sum((each) => each.passed),
          failed: sum((each) => each.failed),
          crises: tallies,
          ...(dossiers.length > 0 ? { dossiers } : {}),
          ...(faults.length > 0 ? { faulty: faults } : {}),
        },
        null,
        2,
      ),
    );
  else
    out(
      `${[
        ...(names.length > 0 || dossiers.length === 0 ? [counted(names.length, 'crisis', 'crises')] : []),
        ...(dossiers.length > 0 ? [counted(dossiers.length, 'dossier')] : []),
      ].join(
        ' and ',
      )}: ${sum((each) => each.passed)} expectations met, ${sum((each) => each.failed)} not met${faults.length > 0 ? '; not all could be run' : ''}`,
    );
  return sum((each) => each.failed) > 0 ? EXIT.findings : faulty;
}
