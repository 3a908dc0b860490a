// docs/reference/library.md: what the library holds, read from its texts.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  civil,
  type Draft,
  type Instant,
  MONTHS,
  type Pact,
  type Seat,
  settle,
  type World,
} from '@casus/engine';
import {
  type Catalogue,
  catalogueFrom,
  type ParsedPact,
  parseCrisis,
  parsePact,
  type RawCatalogue,
} from '@casus/language';
import { root } from './command.ts';

const json = (name: string): unknown =>
  JSON.parse(readFileSync(join(root, 'library/regions', `${name}.json`), 'utf8'));

const names = (folder: string, suffix: string): readonly string[] =>
  readdirSync(join(root, 'library', folder))
    .filter((name) => name.endsWith(suffix))
    .sort();

const day = (at: Instant, offset: number): string => {
  const date = civil(at, offset);
  return `${date.day} ${MONTHS[date.month - 1] ?? ''} ${date.year}`;
};

/** The text under the first alternative of each bracket: enough to name parties and dates. */
const firstOf = (draft: Draft): Pact | undefined => {
  const selection = Object.fromEntries(
    draft.choices
      .filter((choice) => choice.kind === 'bracket')
      .map((choice) => [choice.id, choice.options[0]?.label ?? '']),
  );
  const settled = settle(draft, selection);
  return settled.ok ? settled.pact : undefined;
};

const holders = (seats: readonly Seat[], world: World): string => {
  if (seats.some((seat) => seat.party === 'all states')) return 'all states';
  const ids = [...new Set(seats.map((seat) => seat.party))];
  const said = ids.slice(0, 4).map((id) => world.actors.find((actor) => actor.id === id)?.name ?? id);
  return ids.length > 4 ? `${said.slice(0, 3).join(', ')} and ${ids.length - 3} more` : said.join(', ');
};

const lifeOf = (pact: Pact): string => {
  const { from, until, signed, status } = pact.term;
  const at = (instant: Instant): string => day(instant, pact.offset);
  if (from !== undefined) return `${at(from)}${until === undefined ? '' : ` to ${at(until)}`}`;
  if (status === 'signed' && signed !== undefined)
    return `signed ${at(signed)}${until === undefined ? '' : `, ended ${at(until)}`}`;
  return status;
};

const pactRow = (name: string, { draft, tree }: ParsedPact, catalogue: Catalogue): string => {
  const pact = draft ? firstOf(draft) : undefined;
  if (!draft || !tree || !pact) throw new Error(`${name} does not read: npm test says why`);
  const front = tree.front as readonly { readonly $type: string; readonly items?: readonly unknown[] }[];
  const left = front
    .filter((item) => item.$type === 'LeftOut')
    .reduce((sum, item) => sum + (item.items?.length ?? 0), 0);
  const count = (kind: 'bracket' | 'reading'): number =>
    draft.choices.filter((choice) => choice.kind === kind).length;
  const readings = draft.choices
    .filter((choice) => choice.kind === 'reading')
    .reduce((sum, choice) => sum + choice.options.filter((option) => option.label !== 'plain').length, 0);
  const marks = [...pact.form.marks, pact.form.instrument].join(' ');
  const parties = pact.roles
    .map(
      (role) =>
        `${new Set(role.seats.map((seat) => seat.party)).size > 1 ? role.plural : role.singular}: ${holders(role.seats, catalogue.world)}`,
    )
    .join('; ');
  return `| [${pact.id}](../../library/pacts/${name}) | ${pact.title} | ${marks}${pact.form.binding ? '' : ', not binding'} | ${lifeOf(pact)} | ${parties} | ${pact.articles.length} | ${pact.norms.length} | ${count('bracket')} | ${readings} | ${left} |`;
};

const crisisRow = (name: string, pacts: readonly Draft[], catalogue: Catalogue): string => {
  const text = readFileSync(join(root, 'library/crises', name), 'utf8');
  const { crisis } = parseCrisis(text, { catalogue, pacts });
  if (!crisis) throw new Error(`${name} does not read: npm test says why`);
  const { steps } = crisis;
  const vectors = [...new Set(text.match(/\bV\d\d\b/g) ?? [])].sort().join(', ');
  return `| [${name.replace('.crisis', '')}](../../library/crises/${name}) | ${crisis.title} | ${crisis.pacts.join(', ')} | ${steps.filter((step) => step.kind === 'event').length} | ${steps.filter((step) => step.kind === 'expect').length} | ${vectors === '' ? 'none: an exercise' : vectors} |`;
};

/** The page. */
export const libraryPage = (): string => {
  const catalogue = catalogueFrom({
    states: json('states'),
    regions: json('regions'),
    zones: json('zones'),
  } as RawCatalogue);
  const pacts = names('pacts', '.pact').map((name): readonly [string, ParsedPact] => [
    name,
    parsePact(readFileSync(join(root, 'library/pacts', name), 'utf8'), { catalogue }),
  ]);
  const drafts = pacts.flatMap(([, { draft }]) => draft ?? []);
  const crises = names('crises', '.crisis');
  return [
    '# The library',
    '',
    'What Casus knows, as text. How each file is made, and which of its choices a lawyer would dispute, is said in [library/README.md](../../library/README.md).',
    '',
    '## Pacts',
    '',
    `${pacts.length} pacts. *In force* is what the text dates; a draft enters into force where a crisis says so. *Norms* counts what somebody owes, may not do, or may do, under the first`,
    'alternative of each bracket; *readings* the meanings beside the plain one; *left out* the clauses and points listed at the head of the file as not modelled.',
    '',
    '| id | title | form | in force | parties | articles | norms | brackets | readings | left out |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...pacts.map(([name, read]) => pactRow(name, read, catalogue)),
    '',
    '## Crises',
    '',
    `${crises.length} crises. *Vectors* are the cases of history whose labels the file carries; \`casus test\` judges every expectation.`,
    '',
    '| name | title | under | events | expectations | vectors |',
    '|---|---|---|---|---|---|',
    ...crises.map((name) => crisisRow(name, drafts, catalogue)),
    '',
    '## Places, states and zones of time',
    '',
    `${catalogue.world.actors.length} states, entities and groups and ${catalogue.world.regions.length} places, each with its dates. [library/regions/README.md](../../library/regions/README.md) says what each column means and where it is from.`,
    '',
  ].join('\n');
};
