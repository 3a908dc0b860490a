import type { Choices, Draft, Selection } from '@casus/engine';
import { namesOf, type Print, zoneAt } from '@casus/views';
import { bad, EXIT, good, type ExitCode, type Outcome } from '../exit.ts';
import type { Faulty, Library, LoadedCrisis } from '../library/load.ts';
import { printFindings, printProblem } from '../terminal/findings.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Options that choose brackets and readings. */
export interface ChoiceOptions {
  readonly resolve?: string;
  readonly reading?: readonly string[];
}

/** "1=UKR,2=ITA" as pairs. */
const pairs = (text: string): readonly (readonly [string, string])[] | undefined => {
  const out = text.split(',').map((part) => part.split('=').map((word) => word.trim()));
  return out.every((part) => part.length === 2 && part[0] !== '' && part[1] !== '') ? out.map((part) => [part[0] ?? '', part[1] ?? ''] as const) : undefined;
};

/** What `--resolve` and `--reading` choose, by pact; unknown brackets and labels are a usage error with what there is. */
export const choicesOf = (drafts: readonly Draft[], options: ChoiceOptions): Outcome<Choices> => {
  const out: Record<string, Selection> = {};
  const wanted = [
    ...(options.resolve === undefined ? [] : [options.resolve]).map((text) => ({ text, kind: 'bracket' as const })),
    ...(options.reading ?? []).map((text) => ({ text, kind: 'reading' as const })),
  ];
  for (const { text, kind } of wanted) {
    const read = pairs(text);
    if (!read) return bad(EXIT.usage, `"${text}" is not of the form ${kind === 'bracket' ? '1=UKR,2=ITA' : '"forthwith=a day"'}`);
    for (const [id, label] of read) {
      const homes = drafts.filter((draft) => draft.choices.some((choice) => choice.kind === kind && choice.id === id));
      if (homes.length === 0) return bad(EXIT.usage, `no pact here has a ${kind} ${id}`, `there are: ${drafts.flatMap((draft) => draft.choices.filter((choice) => choice.kind === kind).map((choice) => `${choice.id} (${draft.id})`)).join(', ') || 'none'}`);
      for (const draft of homes) {
        const choice = draft.choices.find((entry) => entry.id === id);
        const option = choice?.options.find((entry) => entry.label === label);
        if (!option) return bad(EXIT.usage, `${kind} ${id} of ${draft.id} has no alternative "${label}"`, `it has: ${choice?.options.map((entry) => entry.label).join(', ') ?? ''}`);
        out[draft.id] = { ...out[draft.id], [id]: label };
      }
    }
  }
  return good(out);
};

/** Reads a crisis, or says why it cannot be read; the exit code then. */
export const openCrisis = async (library: Library, path: string, terminal: Terminal): Promise<LoadedCrisis | ExitCode> => {
  const loaded = await library.crisis(path);
  return loaded.ok ? loaded.value : refuse(loaded, terminal);
};

/** Says why something could not be read. */
export const refuse = (failed: { readonly ok: false; readonly problem?: { readonly code: ExitCode; readonly says: string; readonly mend?: string }; readonly faulty?: Faulty }, terminal: Terminal): ExitCode => {
  if (failed.faulty) {
    printFindings(terminal, failed.faulty);
    return EXIT.findings;
  }
  if (failed.problem) printProblem(terminal, failed.problem);
  return failed.problem?.code ?? EXIT.findings;
};

/** How results are printed: names of the catalogue, and the zone of the pact. */
export const printFor = (library: Library, offset: number, home?: string): Print => ({ names: namesOf(library.catalogue.world), zone: zoneAt(offset), ...(home === undefined ? {} : { home }) });

/** Zone of the page: that of the first time with a zone in the chronicle, else UTC. */
export const offsetIn = (text: string): number => {
  const match = /UTC([+-])(\d{1,2})(?::(\d{2}))?/.exec(text);
  if (!match) return 0;
  const size = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -size : size;
};
