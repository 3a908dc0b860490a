import {
  type Coded,
  cowOf,
  COW_VARIABLES,
  type Decided,
  type DraftCoding,
  draftCoding,
  type PhaseCoding,
} from '@casus/history';
import { counted, date, label, listed, type Names, namesOf, type Table, zoneAt } from '@casus/views';
import { asData, besideAtop, printResult } from '../code/against.ts';
import { codingsCsv } from '../code/csv.ts';
import { groupedBy } from '../code/groups.ts';
import { filesIn, statesIn } from '../code/read.ts';
import { stateCodes } from '../code/states.ts';
import { allianceTable, memberTable, says } from '../code/tables.ts';
import { phraseOf, placesWords, placeWords } from '../code/words.ts';
import { bad, EXIT, type ExitCode } from '../exit.ts';
import { dataFolder } from '../history/read.ts';
import { type Library, loadPact, openLibrary } from '../library/load.ts';
import { chosenFrom, merged } from '../run/choose.ts';
import { printFindings } from '../terminal/findings.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed } from './fail.ts';

/** Options of `casus code`. */
export interface CodeOptions {
  readonly scheme?: string;
  readonly silent?: boolean;
  readonly resolve?: readonly string[];
  readonly reading?: readonly string[];
  readonly against?: boolean;
  readonly data?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** `casus code`: a text as ATOP, or the Correlates of War, would code it, each code with its sentence. */
export async function codeCommand(
  pacts: readonly string[],
  options: CodeOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const scheme = options.scheme ?? 'atop';
  if (scheme !== 'atop' && scheme !== 'cow')
    return failed(
      bad(
        EXIT.usage,
        `--scheme ${scheme}: is no coding scheme that Casus knows`,
        'write --scheme atop or --scheme cow',
      ),
      terminal,
    );
  const library = openLibrary();
  if (!library.ok) return failed(library, terminal);
  if (options.against) return againstCommand(library.value, pacts, options, terminal);
  if (pacts.length === 0)
    return failed(
      bad(EXIT.usage, 'casus code: of which text?', 'name a file or a pact of the library'),
      terminal,
    );
  const loaded = [];
  for (const name of pacts) {
    const pact = await loadPact(library.value, name);
    if (!pact.ok) return failed(pact, terminal);
    loaded.push(pact.value);
  }
  const drafts = loaded.map(({ draft }) => draft);
  const brackets = chosenFrom(options.resolve ?? [], drafts, 'bracket');
  if (!brackets.ok) return failed(brackets, terminal);
  const readings = chosenFrom(options.reading ?? [], drafts, 'reading');
  if (!readings.ok) return failed(readings, terminal);
  const chosen = merged(brackets.value, readings.value);
  const world = await library.value.world();
  const names = namesOf(world);
  const coded = drafts.map((draft) => draftCoding(draft, world, chosen[draft.id]));
  if (options.json) {
    const data =
      scheme === 'cow'
        ? coded.map(({ coding, ...rest }) => ({
            ...rest,
            pact: coding.pact,
            title: coding.title,
            cow: cowOf(coding),
          }))
        : coded.map(({ coding, ...rest }) => ({ ...rest, ...coding }));
    terminal.out(JSON.stringify({ schema: 'casus/code/1', scheme, pacts: data }, null, 2));
    return EXIT.fine;
  }
  if (options.csv) {
    const folder = dataFolder(options.data);
    const states = folder.ok ? statesIn(folder.value) : folder;
    // A coding needs no data of others; only the numbers of the states are theirs.
    if (!states.ok)
      terminal.err(
        `${states.problem.says}: states go by their letters, and the column member is empty. Name the folder of cow_states2016.csv with --data DIR.`,
      );
    terminal.out(
      codingsCsv(
        coded.map(({ coding }) => coding),
        stateCodes(states.ok ? states.value : []),
      ),
    );
    return EXIT.fine;
  }
  for (const [index, one] of coded.entries()) {
    if (index > 0) terminal.out();
    const { findings, source } = loaded[index] as (typeof loaded)[number];
    printFindings(
      findings.filter(({ severity }) => severity === 'error'),
      source,
      terminal,
    );
    if (scheme === 'cow') printCow(one, names, terminal);
    else printAtop(one, names, options.silent === true, terminal);
  }
  return EXIT.fine;
}

/** The same for every pact that ATOP knows, beside what ATOP says. */
const againstCommand = async (
  library: Library,
  pacts: readonly string[],
  options: CodeOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const folder = dataFolder(options.data);
  if (!folder.ok) return failed(folder, terminal);
  const files = filesIn(folder.value);
  if (!files.ok) return failed(files, terminal);
  const result = await besideAtop(library, pacts, files.value, await library.world());
  if (!result.ok) return failed(result, terminal);
  if (!options.json) return printResult(result.value, terminal);
  terminal.out(JSON.stringify(asData(result.value), null, 2));
  return EXIT.fine;
};

const printAtop = (one: DraftCoding, names: Names, silent: boolean, terminal: Terminal): void => {
  const { out, colours } = terminal;
  const { coding } = one;
  out(colours.bold(`${coding.title} (${coding.pact}), as ATOP 5.1 would code it from this text`));
  for (const phase of coding.phases) {
    out();
    if (coding.phases.length > 1)
      out(colours.bold(`Phase ${phase.phase}, from ${date(phase.from, zoneAt(0))}`));
    out(tableText(allianceTable(phase, names, silent), terminal));
    out();
    out(tableText(memberTable(phase, names), terminal));
    if (!silent) printSilent(phase, terminal);
    printAssumptions(phase, terminal);
  }
  if (coding.unreached.length > 0) {
    out();
    out(
      `Read as they stand, since no run was found that sets them off: ${coding.unreached.map(({ article }) => placeWords(article)).join('; ')}.`,
    );
  }
  if (coding.leftOut.length > 0) {
    out();
    out(`A 0 may rest on what the file leaves out: ${coding.leftOut.join('; ')}.`);
  }
  printDecided(one, names, terminal);
  out();
  out(
    'Who owes what was asked of the step function; what follows from history alone (how it ended, who was at war) is not coded.',
  );
};

const printSilent = ({ codes }: PhaseCoding, { out }: Terminal): void => {
  out();
  out(
    `0, the text being silent: ${codes
      .filter((code) => !says(code))
      .map(({ variable }) => variable)
      .join(', ')}.`,
  );
};

const printAssumptions = ({ codes, members }: PhaseCoding, { out }: Terminal): void => {
  const all = [...codes, ...members.flatMap((member) => member.codes)].filter(
    (code) => code.assumption !== undefined,
  );
  const byWords = groupedBy(all, ({ assumption }) => assumption ?? '');
  for (const [words, alike] of byWords)
    out(`Judgement in ${listed([...new Set(alike.map(({ variable }) => variable))])}: ${words}.`);
};

const printDecided = (
  { decided, assumed, taken }: DraftCoding,
  names: Names,
  { out, colours }: Terminal,
): void => {
  if (assumed.length === 0) return;
  out();
  out(
    `Brackets left open, with the first alternative taken: ${assumed.map((id) => `${id}=${taken[id] ?? ''}`).join(', ')}.`,
  );
  if (decided.length === 0) {
    out('No bracket, resolved otherwise on its own, changes a code.');
    return;
  }
  for (const [bracket, all] of groupedBy(decided, (one) => one.bracket)) {
    const many = new Set(all.map(({ variable }) => variable)).size;
    out(colours.bold(`Bracket ${bracket} decides ${counted(many, 'code')}:`));
    for (const line of decidedLines(all, names)) out(`  ${line}`);
  }
};

/** Codes of which the alternatives make the same are told together. */
const decidedLines = (all: readonly Decided[], names: Names): readonly string[] =>
  [...groupedBy(all, valuesOf)].map(([values, alike]) => {
    const variables = [...new Set(alike.map(({ variable }) => variable))];
    const parties = new Set(alike.flatMap(({ party }) => (party === undefined ? [] : [label(names, party)])));
    return `${variables.join(', ')}: ${values}${parties.size === 0 ? '' : ` (${listed([...parties])})`}`;
  });

const valuesOf = ({ values }: Decided): string =>
  values.map(({ label: of, value }) => `${of} ${value ?? 'nobody'}`).join(', ');

const printCow = ({ coding }: DraftCoding, names: Names, terminal: Terminal): void => {
  const { out, colours } = terminal;
  const cow = cowOf(coding);
  out(
    colours.bold(
      `${coding.title} (${coding.pact}), as the Correlates of War would class it: ${cow.type ?? 'no alliance'}`,
    ),
  );
  out(
    `Rests on: ${placesWords({ because: cow.because, value: 0 })}${cow.because[0] ? `, ${phraseOf(cow.because[0])}` : ''}`,
  );
  out();
  out(tableText(cowTable(cow.members, names), terminal));
};

const cowTable = (
  members: readonly { readonly party: string; readonly codes: readonly Coded<string>[] }[],
  names: Names,
): Table => ({
  caption: 'Codes of the members',
  columns: [
    { title: 'member' },
    ...Object.keys(COW_VARIABLES).map((title) => ({ title, figures: true as const })),
  ],
  rows: members.map(({ party, codes }) => ({
    cells: [label(names, party), ...codes.map(({ value }) => String(value ?? ''))],
  })),
  empty: 'The text binds nobody.',
});
