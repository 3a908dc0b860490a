import { MONTHS, type Rung } from '@casus/engine';
import {
  type Entry,
  type Layer,
  type Origin,
  type Profile,
  type Quantity,
  quantityOf,
  type Spread,
} from '@casus/forecast/profile';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { formatActors } from '../format/format.ts';
import { attackHeading, MEASURE_OF, ROLE_HEADINGS } from './words.ts';

/** A profile as the text of a file of actors, in the one layout. Reading it back gives the same profile, up to where its lines stand. */
export function writeActors(profile: Profile, catalogue: Catalogue): string {
  const { name, asOf, basedOn, scenarios } = profile;
  const head = `actors "${plain(name)}"${asOf === undefined ? '' : `, as of ${dayIn(asOf)}`}.`;
  const text = `${[
    basedOn === undefined ? head : `${head}\nBased on "${plain(basedOn)}".`,
    ...blocks(profile, catalogue),
    ...scenarios.flatMap((one) => [`Scenario "${plain(one.name)}":`, ...blocks(one, catalogue)]),
  ].join('\n\n')}\n`;
  const laid = formatActors(text);
  if (!laid.ok) throw new Error(`writeActors: ${laid.diagnostics[0]?.message ?? ''}`); // it writes what the grammar reads
  return laid.text;
}

function blocks({ roles, actors, world }: Layer, catalogue: Catalogue): readonly string[] {
  const block = (heading: string, entries: readonly Entry[]): readonly string[] =>
    entries.length === 0
      ? []
      : [`${heading}:\n${entries.map((entry) => `  ${sentence(entry, catalogue)}`).join('\n')}`];
  const of = (holder: Quantity['holder']): readonly Entry[] =>
    world.filter(({ quantity }) => quantityOf(quantity).holder === holder);
  const attacks = new Map<Entry['of'], Entry[]>();
  for (const entry of of('attack')) attacks.set(entry.of, [...(attacks.get(entry.of) ?? []), entry]);
  return [
    ...block('The contest', of('contest')),
    ...[...attacks].flatMap(([kind, entries]) =>
      block(attackHeading(kind as Parameters<typeof attackHeading>[0]), entries),
    ),
    ...block('The text', of('text')),
    ...roles.flatMap(({ role, entries }) => block(ROLE_HEADINGS[role], entries)),
    ...actors.flatMap(({ party, entries }) => block(called(party, catalogue, true), entries)),
  ];
}

function sentence(entry: Entry, catalogue: Catalogue): string {
  const quantity = quantityOf(entry.quantity);
  const unit = quantity.unit === undefined ? '' : ` ${quantity.unit}`;
  const spread = spreadIn(entry.spread, unit);
  const value =
    entry.origin.kind === 'data'
      ? `${entry.origin.series} of ${entry.origin.year}, or else ${spread}`
      : spread;
  return `Its ${quantity.words}${ofWhat(entry, quantity, catalogue)} is ${value} (${originIn(entry.origin)}).`;
}

function ofWhat({ of }: Entry, { each }: Quantity, catalogue: Catalogue): string {
  // Of an attack the heading says it.
  if (of === undefined || each === undefined) return '';
  switch (each) {
    case 'measure':
      return ` ${MEASURE_OF[of as Rung]}`;
    case 'party':
      return ` ${called(of, catalogue, false)}`;
    case 'strength':
      return ` "${of}"`;
    case 'form':
      return ` ${of}`;
  }
}

const called = (party: string, catalogue: Catalogue, opens: boolean): string => {
  const name = catalogue.nameOf(party) ?? party;
  return catalogue.takesThe(name) ? `${opens ? 'The' : 'the'} ${name}` : name;
};

function spreadIn(spread: Spread, unit: string): string {
  switch (spread.kind) {
    case 'exactly':
      return `${decimal(spread.at)}${unit}`;
    case 'uniform':
      return `between ${decimal(spread.low)} and ${decimal(spread.high)}${unit}`;
    case 'triangular':
      return `between ${decimal(spread.low)} and ${decimal(spread.high)}${unit}, most likely ${decimal(spread.mode)}`;
    case 'normal':
      return `about ${decimal(spread.mean)}${unit}, give or take ${decimal(spread.sd)}`;
  }
}

const originIn = (origin: Origin): string =>
  origin.kind === 'judgement' && origin.words === undefined
    ? 'judgement'
    : `${origin.kind} "${plain(origin.words ?? '')}"`;

/** A number in full: the language has no exponents, and a word for what is below nothing. */
function decimal(number: number): string {
  if (number < 0) return `minus ${decimal(-number)}`;
  const [digits = '0', power] = String(number).split('e');
  if (power === undefined) return digits;
  const [whole = '0', part = ''] = digits.split('.');
  const shift = Number(power);
  return shift < 0
    ? `0.${'0'.repeat(-shift - 1)}${whole}${part}`
    : `${whole}${part}${'0'.repeat(Math.max(0, shift - part.length))}`;
}

const dayIn = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
};

/** Without what ends a quotation. */
const plain = (text: string): string => text.replaceAll('"', "'").replace(/\s+/g, ' ').trim();
