import { proseLines } from '@casus/views';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Library } from '../library/load.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { refuse } from './shared.ts';

/** `casus prose PACT`: the pact as numbered treaty English, brackets in the negotiators' form. */
export const prose = async (library: Library, name: string, options: { readonly json?: boolean }, terminal: Terminal): Promise<ExitCode> => {
  const loaded = await library.pact(name);
  if (!loaded.ok) return refuse(loaded, terminal);
  if (options.json) terminal.out(JSON.stringify({ schema: 'casus/prose/1', id: loaded.value.draft.id, title: loaded.value.draft.title, prose: loaded.value.prose, choices: loaded.value.draft.choices }));
  else for (const line of proseLines(loaded.value.prose, terminal.width)) terminal.out(line);
  return EXIT.fine;
};
