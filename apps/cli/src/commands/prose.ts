import { proseLines } from '@casus/views';
import { EXIT, type ExitCode } from '../exit.ts';
import { loadPact, openLibrary } from '../library/load.ts';
import { resolved } from '../prose/resolved.ts';
import { chosenFrom } from '../run/choose.ts';
import { printFindings } from '../terminal/findings.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { write } from '../write.ts';
import { failed } from './fail.ts';

/** Options of `casus prose`. */
export interface ProseOptions {
  readonly docx?: string;
  readonly resolve?: readonly string[];
  readonly json?: boolean;
}

/** `casus prose`: the pact as numbered prose, in the terminal or as a Word file. */
export async function proseCommand(
  pact: string,
  options: ProseOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const library = openLibrary();
  if (!library.ok) return failed(library, terminal);
  const loaded = await loadPact(library.value, pact);
  if (!loaded.ok) return failed(loaded, terminal);
  const { draft, prose: text, source, findings } = loaded.value;
  const chosen = chosenFrom(options.resolve ?? [], [draft], 'bracket');
  if (!chosen.ok) return failed(chosen, terminal);
  const prose = resolved(text, chosen.value[draft.id] ?? {});
  printFindings(findings, source, terminal);
  if (options.docx !== undefined) {
    const { docxOf } = await import('../docx/document.ts');
    const wrong = write(options.docx, await docxOf(draft.title, draft.id, prose));
    if (wrong) return failed(wrong, terminal);
    if (!options.json) terminal.out(`Written: ${options.docx}`);
  }
  if (options.json)
    terminal.out(
      JSON.stringify(
        {
          schema: 'casus/prose/1',
          pact: draft.id,
          title: draft.title,
          prose,
          ...(options.docx === undefined ? {} : { docx: options.docx }),
        },
        null,
        2,
      ),
    );
  else if (options.docx === undefined) {
    terminal.out(terminal.colours.bold(`${draft.title} (${draft.id})`));
    for (const line of proseLines(prose, Math.min(terminal.width, 100))) terminal.out(line);
  }
  return EXIT.fine;
}
