import { explain as why, play, report } from '@casus/engine';
import { treeLines } from '@casus/views';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Library } from '../library/load.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type ChoiceOptions, choicesOf, openCrisis, refuse } from './shared.ts';

/** Options of `casus explain`. */
export interface ExplainOptions extends ChoiceOptions {
  readonly party: string;
  readonly duty?: string;
  readonly whyNot?: boolean;
  readonly pact?: string;
  readonly article?: string;
  readonly json?: boolean;
}

/** `casus explain FILE --party USA`: the reasons for what a party owes, or with --why-not why it owes nothing. */
export const explain = async (library: Library, file: string, options: ExplainOptions, terminal: Terminal): Promise<ExitCode> => {
  const loaded = await openCrisis(library, file, terminal);
  if (typeof loaded === 'number') return loaded;
  const party = library.catalogue.party(options.party) ?? library.catalogue.party(options.party.toUpperCase());
  if (party === undefined) return refuse({ ok: false, problem: { code: EXIT.usage, says: `no state is called "${options.party}"`, mend: 'write a code such as USA, or a name such as "United States"' } }, terminal);
  const drafts = loaded.pacts.map((pact) => pact.draft);
  const choices = choicesOf(drafts, options);
  if (!choices.ok) return refuse(choices, terminal);
  const { state } = play(loaded.crisis, drafts, library.catalogue.world, choices.value);
  const pact = options.pact?.toUpperCase();
  const held = report(state).positions.filter((entry) => entry.bearers.includes(party) && (options.duty === undefined || entry.id === options.duty || entry.norm === options.duty) && (pact === undefined || entry.pact === pact) && (options.article === undefined || entry.article === options.article || entry.article.startsWith(`${options.article}(`)));
  const trees = options.whyNot || held.length === 0 ? [why(state, { kind: 'why not', party, ...(pact === undefined ? {} : { pact }), ...(options.article === undefined ? {} : { article: options.article }) })] : held.map((entry) => why(state, { kind: 'position', id: entry.id }));
  if (options.json) terminal.out(JSON.stringify({ schema: 'casus/explain/1', party, derivations: trees }));
  else for (const tree of trees) terminal.out(`${treeLines(tree).join('\n')}\n`);
  return EXIT.fine;
};
