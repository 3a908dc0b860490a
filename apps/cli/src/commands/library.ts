import type { World } from '@casus/engine';
import { type Table, zoneAt } from '@casus/views';
import { type Entry, entryOf, type Wanted } from '../catalogue/entry.ts';
import { bad, EXIT, type ExitCode } from '../exit.ts';
import { loadPact, openLibrary } from '../library/load.ts';
import { partyNamed } from '../library/parties.ts';
import { readWhen } from '../run/when.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed } from './fail.ts';

/** Options of `casus library`. */
export interface LibraryOptions {
  readonly grep?: string;
  readonly party?: string;
  readonly inForce?: string;
  readonly json?: boolean;
}

/** `casus library`: the pacts that Casus ships with, all or those that are asked for. */
export async function libraryCommand(options: LibraryOptions, terminal: Terminal): Promise<ExitCode> {
  const library = openLibrary();
  if (!library.ok) return failed(library, terminal);
  const { grep, party, inForce } = options;
  if (grep?.trim() === '')
    return failed(
      bad(EXIT.usage, '--grep "": asks for nothing', 'write what the text should hold, e.g. "without delay"'),
      terminal,
    );
  let wanted: Wanted = grep === undefined ? {} : { grep: grep.trim() };
  if (party !== undefined) {
    const named = partyNamed(await library.value.parties(), party, '--party');
    if (!named.ok) return failed(named, terminal);
    wanted = { ...wanted, party: named.value };
  }
  if (inForce !== undefined) {
    const when = readWhen(inForce, zoneAt(0), '--in-force');
    if (!when.ok) return failed(when, terminal);
    wanted = { ...wanted, inForce: when.value };
  }
  const world = await library.value.world();
  const entries: Entry[] = [];
  for (const id of Object.keys(library.value.shelf.pacts)) {
    const loaded = await loadPact(library.value, id);
    if (!loaded.ok)
      return failed(bad(EXIT.findings, `${id}: does not read`, `casus check ${id} says why`), terminal);
    const entry = entryOf(loaded.value.draft, world, wanted);
    if (entry) entries.push(entry);
  }
  if (options.json) {
    terminal.out(
      JSON.stringify({ schema: 'casus/library/1', asked: asked(options), pacts: entries }, null, 2),
    );
    return EXIT.fine;
  }
  terminal.out(tableText(tableOf(entries, asked(options), world), terminal));
  for (const { id, matches } of entries)
    for (const { article, text } of matches) terminal.out(`${id}, Article ${article}: ${text}`);
  return EXIT.fine;
}

const asked = ({ grep, party, inForce }: LibraryOptions) => ({
  ...(grep === undefined ? {} : { grep }),
  ...(party === undefined ? {} : { party }),
  ...(inForce === undefined ? {} : { inForce }),
});

/** "France, Poland and 3 others"; in the JSON all of them stand. */
const partiesText = ({ parties, everybody }: Entry, world: World): string => {
  if (everybody) return 'all states';
  const names = parties.map((id) => world.actors.find((actor) => actor.id === id)?.name ?? id);
  return names.length > 4
    ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} others`
    : names.join(', ');
};

const tableOf = (entries: readonly Entry[], query: ReturnType<typeof asked>, world: World): Table => {
  const limits = [
    ...(query.grep === undefined ? [] : [`with "${query.grep}"`]),
    ...(query.party === undefined ? [] : [`of ${query.party}`]),
    ...(query.inForce === undefined ? [] : [`in force on ${query.inForce}`]),
  ];
  return {
    caption: `The library: ${entries.length} ${entries.length === 1 ? 'pact' : 'pacts'}${limits.length > 0 ? ` ${limits.join(', ')}` : ''}`,
    columns: [
      { title: 'Pact' },
      { title: 'Name' },
      { title: 'Kind, signed' },
      { title: 'In force' },
      { title: 'Parties' },
      { title: 'Asks at its strongest' },
    ],
    rows: entries.map((entry) => ({
      cells: [
        entry.id,
        entry.title,
        [
          entry.kind,
          ...(entry.binding ? [] : ['not binding']),
          ...(entry.signed !== undefined ? [entry.signed] : entry.status === 'signed' ? [] : [entry.status]),
        ].join(', '),
        `${entry.inForce ?? ''}${entry.until === undefined ? '' : ` until ${entry.until}`}`,
        partiesText(entry, world),
        entry.duty,
      ],
    })),
    empty: 'No pact of the library is of that kind.',
  };
};
