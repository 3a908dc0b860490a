// docs/reference/readings.md: every reading of the library, who holds it, on what source, and which vectors turn on it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Crisis, Draft, Expectation, Option } from '@casus/engine';
import { type Catalogue, catalogueFrom, parseCrisis, parsePact, type RawCatalogue } from '@casus/language';
import { root } from './command.ts';

/** A contested interpretation in a pact, with where it is used. */
export interface ReadingRow {
  readonly pact: string;
  readonly label: string;
  /** What it is a reading of: the words or the sentences, one or several. */
  readonly of: readonly string[];
  readonly heldBy: readonly string[];
  readonly source: string | undefined;
  /** Crises with an expectation that fixes it, or that are read with it. */
  readonly crises: readonly string[];
  /** Historical vectors whose expectations these are. */
  readonly vectors: readonly string[];
}

const library = (folder: string): readonly (readonly [name: string, text: string])[] =>
  readdirSync(join(root, 'library', folder))
    .filter((name) => /\.(pact|crisis)$/.test(name))
    .sort()
    .map((name) => [name, readFileSync(join(root, 'library', folder, name), 'utf8')] as const);

/** The catalogue of the library. */
export const catalogueOf = (): Catalogue =>
  catalogueFrom(
    Object.fromEntries(
      ['states', 'regions', 'zones'].map((name) => [
        name,
        JSON.parse(readFileSync(join(root, 'library/regions', `${name}.json`), 'utf8')) as unknown,
      ]),
    ) as unknown as RawCatalogue,
  );

/** One use of a reading: by a crisis, at a line of it. */
interface Use {
  readonly pact: string;
  readonly label: string;
  readonly crisis: string;
  readonly vectors: readonly string[];
}

/** A label as a pact has it; undefined where it is a bracket, or the plain text. */
const isReading = (draft: Draft, label: string, choice?: string): boolean =>
  label !== 'plain' &&
  draft.choices.some(
    (info) =>
      info.kind === 'reading' &&
      (choice === undefined || info.id === choice) &&
      info.options.some((option) => option.label === label),
  );

const takenBy = (expect: Expectation, drafts: readonly Draft[]): readonly (readonly [string, string])[] => {
  const { reading, resolution = {} } = expect;
  const about = 'ref' in expect.that ? expect.that.ref?.pact : undefined;
  const found = (label: string, choice: string | undefined, pact: string | undefined) => {
    const having = drafts.filter(
      (draft) => (pact === undefined || draft.id === pact) && isReading(draft, label, choice),
    );
    const draft = having.find((one) => one.id === about) ?? having[0];
    return draft ? [[draft.id, label] as const] : [];
  };
  return [
    ...(reading ? found(reading.label, reading.choice, reading.pact) : []),
    ...Object.entries(resolution).flatMap(([choice, label]) => found(label, choice, undefined)),
  ];
};

/** The vectors that the last note above a line names. */
const vectorsAt = (text: string, line: number): readonly string[] => {
  const above = text.split('\n').slice(0, line).reverse();
  const note = above.find((one) => /^\s*Note: .*\bV\d\d\b/.test(one)) ?? '';
  return [...new Set(note.match(/\bV\d\d\b/g) ?? [])];
};

const usesOf = (name: string, text: string, crisis: Crisis, drafts: readonly Draft[]): readonly Use[] => {
  const under = crisis.pacts.flatMap((id) => drafts.find((draft) => draft.id === id) ?? []);
  const use = (pact: string, label: string, vectors: readonly string[]): Use => ({
    pact,
    label,
    crisis: name.replace('.crisis', ''),
    vectors,
  });
  return [
    ...under.flatMap((draft) =>
      Object.entries(crisis.chosen[draft.id] ?? {}).flatMap(([choice, label]) =>
        isReading(draft, label, choice) ? [use(draft.id, label, vectorsAt(text, 2))] : [],
      ),
    ),
    ...crisis.steps.flatMap((step) =>
      step.kind === 'expect'
        ? takenBy(step.expect, under).map(([pact, label]) =>
            use(pact, label, vectorsAt(text, step.range?.line ?? 0)),
          )
        : [],
    ),
  ];
};

const sorted = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

/** Every reading of every pact, in the order of the texts. What one pact reads alike at several places is one reading. */
export const readingRows = (): readonly ReadingRow[] => {
  const catalogue = catalogueOf();
  const drafts = library('pacts').flatMap(([, text]) => parsePact(text, { catalogue }).draft ?? []);
  const uses = library('crises').flatMap(([name, text]) => {
    const { crisis } = parseCrisis(text, { catalogue, pacts: drafts });
    return crisis ? usesOf(name, text, crisis, drafts) : [];
  });
  return drafts.flatMap((draft) => {
    const rows = new Map<string, { of: string[]; options: Option[] }>();
    for (const choice of draft.choices.filter((info) => info.kind === 'reading'))
      for (const option of choice.options.filter(({ label }) => label !== 'plain')) {
        const row = rows.get(option.label) ?? { of: [], options: [] };
        row.of.push(choice.about.replace(/^the sentence of Article (Annex \d+), /, '$1, Article '));
        row.options.push(option);
        rows.set(option.label, row);
      }
    return [...rows].map(([label, { of, options }]): ReadingRow => {
      const mine = uses.filter((use) => use.pact === draft.id && use.label === label);
      return {
        pact: draft.id,
        label,
        of: of.map((about) => about.replace(/^the sentence of /, '')),
        heldBy: sorted(options.flatMap((option) => option.heldBy)),
        source: options.find((option) => option.source !== undefined)?.source,
        crises: sorted(mine.map((use) => use.crisis)),
        vectors: sorted(mine.flatMap((use) => use.vectors)),
      };
    });
  });
};

/** How many vectors turn on a label, whatever the pact: the same label means the same thing in every pact. */
export const vectorsOfLabel = (rows: readonly ReadingRow[], label: string): readonly string[] =>
  sorted(rows.filter((row) => row.label === label).flatMap((row) => row.vectors));

const used = ({ crises, vectors }: ReadingRow): string =>
  crises.length === 0
    ? 'none'
    : `${crises.map((name) => `[${name}](../../library/crises/${name}.crisis)`).join(', ')}${vectors.length > 0 ? ` (${vectors.join(', ')})` : ''}`;

const tableRow = (rows: readonly ReadingRow[], row: ReadingRow): string =>
  `| ${row.label} | [${row.pact}](../../library/pacts/${row.pact}.pact) | ${row.of.join('; ')} | ${row.heldBy.join(' and ')} | ${row.source ?? 'none known'} | ${used(row)} | ${row.vectors.length} | ${vectorsOfLabel(rows, row.label).length} |`;

/** The page. */
export const readingsPage = (): string => {
  const rows = readingRows();
  const count = (test: (row: ReadingRow) => boolean): number => rows.filter(test).length;
  const held = count((row) => row.heldBy.includes('Drafters'));
  return [
    '# The readings of the library',
    '',
    'A reading is a contested interpretation of words or of a sentence of a pact. It lives in the pact, and a crisis only chooses it. The plain text is the other choice, everywhere; where a pact reads the same words',
    'in several ways, one of them is chosen at a time. What no known source supports is held by `Drafters`: it is ours, and no government is made to hold it.',
    '',
    `${rows.length} readings: ${rows.length - held} held by a state, a body or a person, each on a source; ${held} of \`Drafters\`. ${count((row) => row.vectors.length > 0)} change the answer of a historical vector, ${count((row) => row.vectors.length === 1)} that of one alone;`,
    'the others widen what a check must look at. *Vectors* counts the vectors whose expectations fix the reading; *label* those of the same label in any pact, for the same label means the same thing in each.',
    'A reading made for one vector is a smell: [library/README.md](../../library/README.md#readings-that-one-vector-uses) says of each such what it rests on besides.',
    '',
    '| reading | pact | of | held by | source | used in | vectors | label |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map((row) => tableRow(rows, row)),
    '',
  ].join('\n');
};
