import type { Kinship } from '@casus/views';
import { numberIn } from '../check/question.ts';
import { answered, type AssuredOptions } from '../compare/assured.ts';
import { historyData } from '../compare/fates.ts';
import { lookedFor } from '../compare/holes.ts';
import { type Read, readTexts } from '../compare/provisions.ts';
import { kinshipOf, RELATIVES, shelfProvisions } from '../compare/relatives.ts';
import { shown, type ShownOptions } from '../compare/shown.ts';
import { textsAsked } from '../compare/texts.ts';
import { bad, EXIT, type ExitCode, good, type Outcome } from '../exit.ts';
import { printFlaws } from '../history/tables.ts';
import { type Faulty, type Library, openLibrary } from '../library/load.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed } from './fail.ts';

/** Options of `casus compare`. */
export interface CompareOptions extends AssuredOptions, ShownOptions {
  readonly svg?: string;
  /** So many relatives of each text. */
  readonly relatives?: string;
  /** Where the data of others lie. */
  readonly data?: string;
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
  if (options.data !== undefined && !related)
    return failed(
      bad(
        EXIT.usage,
        `--data ${options.data}: is for what became of relatives`,
        'ask for them too: --relatives 5',
      ),
      terminal,
    );
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
  const kin = related ? await kinIn(library.value, read.value, most.value, options, terminal) : good([]);
  if (!kin.ok) return failed(kin, terminal);
  return shown(
    {
      read: read.value,
      assured: assured?.value,
      holes: holes?.ok ? holes.value : undefined,
      unlooked: [texts, holes].flatMap((each) =>
        each && !each.ok && 'problem' in each ? [each.problem.says] : [],
      ),
      kin: kin.value,
      command,
    },
    options,
    terminal,
  );
}

/** Each text among its relatives, and what became of these where the data of others are at hand. */
const kinIn = async (
  library: Library,
  read: readonly Read[],
  most: number,
  { data: asked }: CompareOptions,
  terminal: Terminal,
): Promise<Outcome<readonly Kinship[]> | Faulty> => {
  const data = historyData(asked);
  if (!data.ok) return data;
  const shelf = await shelfProvisions(library);
  if (!shelf.ok) return shelf;
  const out: Kinship[] = [];
  for (const { loaded, chosen, provisions } of read)
    out.push(
      await kinshipOf(library, { provisions, draft: loaded.draft, chosen }, shelf.value, most, data.value),
    );
  if (data.value.ok) printFlaws(data.value.flaws, terminal);
  return good(out);
};

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
