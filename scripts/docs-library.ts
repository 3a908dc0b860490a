// docs/reference/library.md: what the library holds, read from its texts.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  civil,
  type Draft,
  firstAlternatives,
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
import { provisionsOfDraft } from '@casus/history';
import { wordingOf } from '../apps/cli/src/compare/provisions.ts';
import { root } from './command.ts';
import { ERAS, eraOf, kindOf, KINDS } from './shelf-kinds.ts';

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
  const settled = settle(draft, firstAlternatives(draft));
  return settled.ok ? settled.pact : undefined;
};

const holders = (seats: readonly Seat[], world: World): string => {
  if (seats.some((seat) => seat.party === 'all states')) return 'all states';
  const ids = [...new Set(seats.map((seat) => seat.party))];
  const said = ids.slice(0, 4).map((id) => world.actors.find((actor) => actor.id === id)?.name ?? id);
  return ids.length > 4 ? `${said.slice(0, 3).join(', ')} and ${ids.length - 3} more` : said.join(', ');
};

/** Signed, in force and ended, each where the text dates it. */
const datesOf = ({ term, offset }: Pact): string => {
  const { signed, from, until, status } = term;
  const told = [
    signed === undefined ? '' : `signed ${day(signed, offset)}`,
    from === undefined ? '' : `in force ${day(from, offset)}`,
    until === undefined ? '' : `ended ${day(until, offset)}`,
  ].filter((part) => part !== '');
  return told.length > 0 ? told.join(', ') : status;
};

const lifeOf = (pact: Pact): string => {
  const { from, until, signed, status } = pact.term;
  const at = (instant: Instant): string => day(instant, pact.offset);
  if (from !== undefined) return `${at(from)}${until === undefined ? '' : ` to ${at(until)}`}`;
  if (status === 'signed' && signed !== undefined)
    return `signed ${at(signed)}${until === undefined ? '' : `, ended ${at(until)}`}`;
  return status;
};

/** A pact of the shelf, with its file's text and how many points it lists as left out. */
interface Shelved {
  readonly pact: Pact;
  readonly draft: Draft;
  readonly text: string;
  readonly left: number;
}

const leftOut = (tree: NonNullable<ParsedPact['tree']>): number =>
  (tree.front as readonly { readonly $type: string; readonly items?: readonly unknown[] }[])
    .filter((item) => item.$type === 'LeftOut')
    .reduce((sum, item) => sum + (item.items?.length ?? 0), 0);

const pactRow = (name: string, { draft, tree }: ParsedPact, catalogue: Catalogue): string => {
  const pact = draft ? firstOf(draft) : undefined;
  if (!draft || !tree || !pact) throw new Error(`${name} does not read: npm test says why`);
  const left = leftOut(tree);
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

/** What is from memory, and what is marked as uncertain, as the notes of the file say it. */
const doubtsOf = (text: string): string => {
  const whole = /^ *Note: K \(from knowledge\): the whole of this pact/m.test(text);
  const known = [...text.matchAll(/K \(from knowledge\)|\bK: /g)].length;
  const uncertain = [...text.matchAll(/Note: \? \(uncertain\)/g)].length;
  return [
    whole ? 'all from knowledge' : known > 0 ? 'part from knowledge' : '',
    uncertain > 0 ? `${uncertain} uncertain` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

/** A pact as a scholar looks it up: what its provisions come to, by function. */
const catalogueRow = ({ pact, draft, text, left }: Shelved, catalogue: Catalogue): string => {
  const wording = wordingOf(catalogue.world);
  const { each } = provisionsOfDraft(draft, {}, wording, undefined);
  const says = (serves: string): string => each.find((one) => one.serves === serves)?.words ?? '';
  const sources = pact.source ?? '';
  return `| ${[
    `[${pact.id}](../../library/pacts/${pact.id}.pact)`,
    pact.title,
    pact.roles.map((role) => `${role.plural}: ${holders(role.seats, catalogue.world)}`).join('; '),
    datesOf(pact),
    says('trigger'),
    says('who decides'),
    `${says('strength')}${pact.form.binding ? '' : ' (the form does not bind)'}`,
    `${says('exit')}; ${says('term')}`,
    sources,
    doubtsOf(text),
    left === 0 ? 'nothing listed' : `${left} points`,
  ]
    .map(cell)
    .join(' | ')} |`;
};

const catalogueLines = (shelf: readonly Shelved[], catalogue: Catalogue): readonly string[] =>
  KINDS.flatMap(({ name, rule }) => {
    const own = shelf.filter(({ pact }) => kindOf(pact) === name);
    if (own.length === 0) return [];
    return [
      `### ${name}`,
      '',
      `${own.length}, because ${rule}.`,
      '',
      ...ERAS.flatMap((era) => {
        const then = own
          .filter(({ pact }) => eraOf(pact) === era)
          .toSorted(
            (a, b) =>
              (a.pact.term.signed ?? a.pact.term.from ?? 0) - (b.pact.term.signed ?? b.pact.term.from ?? 0),
          );
        if (then.length === 0) return [];
        return [
          `#### ${era === 'undated' ? 'Undated' : `Signed ${era.startsWith('since') ? era : era.startsWith('to') ? `up ${era}` : `from ${era}`}`}`,
          '',
          '| pact | title | parties | dates | trigger | who decides | strength | exit and term | sources | doubt | left out |',
          '|---|---|---|---|---|---|---|---|---|---|---|',
          ...then.map((one) => catalogueRow(one, catalogue)),
          '',
        ];
      }),
    ];
  });

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
  const shelf = pacts.flatMap(([name, { draft, tree }]): readonly Shelved[] => {
    const pact = draft ? firstOf(draft) : undefined;
    return draft && tree && pact
      ? [{ pact, draft, text: readFileSync(join(root, 'library/pacts', name), 'utf8'), left: leftOut(tree) }]
      : [];
  });
  const crises = names('crises', '.crisis');
  return [
    '# The library',
    '',
    'What Casus knows, as text. How each file is made, and which of its choices a lawyer would dispute, is said in [library/README.md](../../library/README.md).',
    '',
    '## Catalogue',
    '',
    `${pacts.length} pacts by kind, era and day. The kind is computed from the compiled pact and not assigned: it is the first of these whose rule the text meets, under the first alternative of each bracket.`,
    '',
    '| kind | rule |',
    '|---|---|',
    ...KINDS.map(({ name, rule }) => `| ${name} | ${rule} |`),
    '',
    '*Trigger*, *who decides*, *strength* and *exit* are read off the clauses as `casus compare` reads them; open brackets show their alternatives. *Doubt* counts what the file marks as uncertain, and says how much of it is from knowledge and not from a text at hand; *left out* counts the points at the head of the file, which the link opens.',
    '',
    ...catalogueLines(shelf, catalogue),
    '## Pacts by name',
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
