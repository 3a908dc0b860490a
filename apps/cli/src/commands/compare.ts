import { numberIn } from '../check/question.ts';
import { answered, type AssuredOptions } from '../compare/assured.ts';
import { lookedFor } from '../compare/holes.ts';
import { readTexts } from '../compare/provisions.ts';
import { kinshipOf, RELATIVES, shelfProvisions } from '../compare/relatives.ts';
import { shown, type ShownOptions } from '../compare/shown.ts';
import { textsAsked } from '../compare/texts.ts';
import { bad, EXIT, type ExitCode, type Outcome } from '../exit.ts';
import { type Faulty, type Library, openLibrary } from '../library/load.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed } from './fail.ts';

/** Options of `casus compare`. */
export interface CompareOptions extends AssuredOptions, ShownOptions {
  readonly svg?: string;
  /** So many relatives of each text. */
  readonly relatives?: string;
}

/** Options that ask what could happen; without any of them the texts are only read. */
const ASKING = ['on', 'by', 'incident', 'guarantor', 'need', 'within', 'bound', 'limit', 'svg'] as const;

/** `casus compare`: texts side by side, by what their provisions do; with an incident also by what they assure in it. */
export async function compareCommand(
  pacts: readonly string[],
  options: CompareOptions,
  terminal: Terminal,
  command: string,
): Promise<ExitCode> {
  const library = openLibrary();
  if (!library.ok) return failed(library, terminal);
  const asking = ASKING.some((option) => options[option] !== undefined);
  const most = numberIn(options.relatives, '--relatives', RELATIVES, 1000, 'relatives');
  if (!most.ok) return failed(most, terminal);
  const related = options.relatives !== undefined;
  const named = namedIn(library.value, pacts, asking, related);
  if (!named.ok) return failed(named, terminal);
  const read = await readTexts(library.value, named.value, options);
  if (!read.ok) return failed(read, terminal);
  const wants = holesWanted(pacts, options);
  const texts = asking || wants ? await textsAsked(named.value, options) : undefined;
  if (texts && !texts.ok && (asking || options.holes)) return failed(texts, terminal);
  const assured = asking && texts?.ok ? await answered(texts.value, options, terminal) : undefined;
  if (assured && !assured.ok) return failed(assured, terminal);
  const names = read.value.map(({ provisions }) => provisions.pact);
  const holes = wants && texts?.ok ? await lookedFor(texts.value, names, options, terminal) : undefined;
  if (holes && !holes.ok && (asking || options.holes)) return failed(holes, terminal);
  const shelf = related ? await shelfProvisions(library.value) : undefined;
  if (shelf && !shelf.ok) return failed(shelf, terminal);
  const kin = shelf ? read.value.map(({ provisions }) => kinshipOf(provisions, shelf.value, most.value)) : [];
  return shown(
    {
      read: read.value,
      assured: assured?.value,
      holes: holes?.ok ? holes.value : undefined,
      unlooked: [texts, holes].flatMap((each) =>
        each && !each.ok && 'problem' in each ? [each.problem.says] : [],
      ),
      kin,
      command,
    },
    options,
    terminal,
  );
}

/** So many texts are searched for holes without being asked to: that takes seconds. */
const FEW = 4;

const holesWanted = (pacts: readonly string[], { holes, csv = false }: CompareOptions): boolean =>
  holes ?? (pacts.length > 0 && pacts.length <= FEW && !csv);

/** The texts named, or all of the library; an incident is asked of those named. */
const namedIn = (
  library: Library,
  pacts: readonly string[],
  asking: boolean,
  related: boolean,
): Outcome<readonly string[]> | Faulty => {
  if (pacts.length === 1 && !related)
    return bad(
      EXIT.usage,
      'casus compare: one text has nothing to stand beside',
      'name two or more, or none for the whole library; --relatives 5 finds its like, casus envelope asks about one',
    );
  if (pacts.length > 0) return { ok: true, value: pacts };
  return asking
    ? bad(EXIT.usage, 'casus compare: whom is the incident asked of?', 'name two texts or more')
    : { ok: true, value: Object.keys(library.shelf.pacts) };
};
