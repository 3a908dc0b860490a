import { REFUSALS } from '@casus/engine';
import { ACTORS_DIAGNOSTICS, CRISIS_DIAGNOSTICS, DIAGNOSTICS, DOSSIER_DIAGNOSTICS } from '@casus/language';
import { bad, EXIT, type ExitCode } from '../exit.ts';
import { nearest } from '../library/nearest.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed } from './fail.ts';

interface Explained {
  readonly title: string;
  readonly mend?: string;
  readonly severity?: string;
  readonly fires?: string;
  readonly silent?: string;
}

/** `casus help CODE`: what a diagnostic or a refusal means, how to mend it, an example of each. */
export function helpCommand(
  topic: string,
  options: { readonly json?: boolean },
  terminal: Terminal,
): ExitCode {
  const refusals = Object.entries(REFUSALS).map(
    ([name, refusal]) => [refusal.code, { ...refusal, title: `${refusal.title} (${name})` }] as const,
  );
  const all = new Map<string, Explained>([
    ...Object.entries(DIAGNOSTICS),
    ...Object.entries(CRISIS_DIAGNOSTICS),
    ...Object.entries(DOSSIER_DIAGNOSTICS),
    ...Object.entries(ACTORS_DIAGNOSTICS),
    ...refusals,
  ]);
  const named = Object.entries(REFUSALS).find(([name]) => name === topic)?.[1].code ?? topic.toUpperCase();
  const found = all.get(named);
  if (!found) {
    const near = nearest(topic.toUpperCase(), [...all.keys()]);
    return failed(
      bad(
        EXIT.usage,
        `help ${topic}: there is no such code or command`,
        near ? `did you mean ${near}?` : `codes are ${[...all.keys()].join(', ')}`,
      ),
      terminal,
    );
  }
  if (options.json) {
    const { title, mend, severity, fires, silent } = found;
    const explained = { code: named, severity: severity ?? 'refusal', title, mend, fires, silent };
    terminal.out(JSON.stringify({ schema: 'casus/help/1', ...explained }, null, 2));
    return EXIT.fine;
  }
  const { out, colours } = terminal;
  out(`${colours.bold(named)}  ${found.severity ?? 'refusal'}: ${found.title}`);
  if (found.mend) out(`\n${found.mend}`);
  // What fires a code may be a text that no terminal should be sent (a binary one).
  if (found.fires && !found.fires.includes('\u0000') && found.fires.length < 2000)
    out(`\nReported for:\n${found.fires}`);
  if (found.silent && found.fires) out(`\nNot reported for:\n${found.silent}`);
  return EXIT.fine;
}
