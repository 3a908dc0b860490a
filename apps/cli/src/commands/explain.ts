import { explain, type Derivation, type Draft } from '@casus/engine';
import {
  byUrgency,
  dutySentence,
  inSentence,
  label,
  nearestOnly,
  nothingSeen,
  numbersOf,
  treeLines,
  whyNotAnswer,
  whyNotQuestion,
} from '@casus/views';
import { bad, EXIT, type ExitCode } from '../exit.ts';
import { partyNamed } from '../library/parties.ts';
import { runCase } from '../run/case.ts';
import { prepare, type CrisisOptions } from '../run/prepare.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed } from './fail.ts';

/** Options of `casus explain`. */
export interface ExplainOptions extends CrisisOptions {
  readonly party: string;
  readonly duty?: string;
  readonly article?: string;
  readonly pact?: string;
  readonly whyNot?: boolean;
  readonly json?: boolean;
}

/** Numbers of the articles of a pact, and names of its annexes. */
const articlesOf = (draft: Draft): readonly string[] =>
  (draft.template.articles as readonly { readonly number?: string }[]).flatMap(({ number }) => number ?? []);

/** `casus explain`: reasons down to articles, sentences and events, for what a party owes or does not owe. */
export async function explainCommand(
  file: string,
  options: ExplainOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const ready = await prepare(file, options);
  if (!ready.ok) return failed(ready, terminal);
  const { library, crisis, drafts, world, chosen, print, at, home } = ready.value;
  const named = partyNamed(await library.parties(), options.party, '--party');
  if (!named.ok) return failed(named, terminal);
  const party = named.value;
  const { state, report } = runCase(crisis, drafts, world, chosen, at);
  const asked =
    options.pact !== undefined && !(options.article ?? '').includes(':')
      ? `${options.pact}:${options.article ?? ''}`
      : (options.article ?? '');
  const [left, right] = asked.split(':');
  const article = (right ?? left) || undefined;
  const pact =
    right === undefined
      ? undefined
      : drafts.find(({ id }) => id.toLowerCase() === (left ?? '').toLowerCase())?.id;
  if (right !== undefined && pact === undefined)
    return failed(
      bad(
        EXIT.usage,
        `the crisis is not under ${left}`,
        `it is under ${drafts.map(({ id }) => id).join(', ')}`,
      ),
      terminal,
    );
  const known = drafts
    .filter(({ id }) => pact === undefined || id === pact)
    .flatMap((draft) => articlesOf(draft));
  if (article !== undefined && !known.some((each) => each === article || article.startsWith(`${each}(`)))
    return failed(
      bad(
        EXIT.usage,
        `--article ${asked}: ${pact ?? 'no pact of the crisis'} has ${pact === undefined ? 'it' : 'no such article'}`,
        `there are ${[...new Set(known)].join(', ')}`,
      ),
      terminal,
    );
  const held = byUrgency(report.positions).filter(
    (holding) =>
      holding.bearers.includes(party) &&
      (options.duty === undefined || holding.id === options.duty) &&
      (article === undefined || holding.article === article || holding.article.startsWith(`${article}(`)) &&
      (pact === undefined || holding.pact === pact),
  );
  if (options.duty !== undefined && held.length === 0) {
    const ids = report.positions.filter(({ bearers }) => bearers.includes(party)).map(({ id }) => id);
    return failed(
      bad(
        EXIT.usage,
        `--duty ${options.duty}: ${label(print.names, party)} has no such duty`,
        ids.length > 0 ? `it has ${ids.join(', ')}` : 'it has none; try --why-not',
      ),
      terminal,
    );
  }
  const whyNot = options.whyNot === true || held.length === 0;
  const trees: readonly { readonly title: string; readonly why: Derivation }[] = whyNot
    ? [
        {
          title: whyNotQuestion(inSentence(print.names, party), article, pact),
          why: explain(state, {
            kind: 'why not',
            party,
            ...(pact === undefined ? {} : { pact }),
            ...(article === undefined ? {} : { article }),
          }),
        },
      ]
    : held.map((holding) => ({
        title: dutySentence(holding, { ...print, home }),
        why: explain(state, { kind: 'position', id: holding.id }, print.zone.offset),
      }));
  if (options.json) {
    terminal.out(
      JSON.stringify({ schema: 'casus/explain/1', party, at: report.at, reasons: trees }, null, 2),
    );
    return EXIT.fine;
  }
  const asShown = {
    seen: nothingSeen(),
    words: numbersOf(report.events),
    headed: true as const,
    width: terminal.width - 2,
  };
  for (const { title, why } of trees) {
    terminal.out(terminal.colours.bold(title));
    if (whyNot) terminal.out(whyNotAnswer(why, inSentence(print.names, party), article === undefined));
    const shown = whyNot && article === undefined ? nearestOnly(why) : why;
    for (const line of treeLines(shown, asShown)) terminal.out(`  ${line}`);
    terminal.out();
  }
  return EXIT.fine;
}
