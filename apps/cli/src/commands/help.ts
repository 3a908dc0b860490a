import { REFUSALS } from '@casus/engine';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** `casus help CODE`: what a diagnostic or a refusal means and how to mend it. */
export const helpCode = async (code: string, options: { readonly json?: boolean }, terminal: Terminal): Promise<ExitCode> => {
  const wanted = code.toUpperCase();
  const { CRISIS_DIAGNOSTICS, DIAGNOSTICS } = await import('@casus/language');
  const refusal = Object.values(REFUSALS).find((entry) => entry.code === wanted);
  const about = DIAGNOSTICS[wanted as keyof typeof DIAGNOSTICS];
  const chronicle = CRISIS_DIAGNOSTICS[wanted as keyof typeof CRISIS_DIAGNOSTICS];
  const found = refusal ?? about ?? chronicle;
  if (!found) {
    terminal.err(`casus: there is no code ${code}`);
    terminal.err(`  there are ${[...Object.keys(DIAGNOSTICS), ...Object.keys(CRISIS_DIAGNOSTICS), ...Object.values(REFUSALS).map((entry) => entry.code)].join(', ')}`);
    return EXIT.usage;
  }
  if (options.json) terminal.out(JSON.stringify({ schema: 'casus/help/1', code: wanted, ...found }));
  else {
    terminal.out(`${terminal.colours.bold(wanted)}  ${found.title}`);
    if ('mend' in found) terminal.out(`  How to mend it: ${found.mend}`);
    if (about && about.fires !== '') terminal.out(`\n  This fires it:\n${about.fires.replace(/^/gm, '    ')}\n  This does not:\n${about.silent.replace(/^/gm, '    ')}`);
  }
  return EXIT.fine;
};
