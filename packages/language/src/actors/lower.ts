import {
  type Entry,
  type Holder,
  keyOf,
  type Layer,
  type Of,
  type Profile,
  type Quantity,
  type Role,
} from '@casus/forecast/profile';
import type { AstNode } from 'langium';
import { rangeOf } from '../crisis/context.ts';
import type { ActorsBlock, ActorsSubject, ActorsText, NumberLine } from '../generated/ast.ts';
import { readMoment } from '../parse/moment.ts';
import { partyCode, type Reading, report } from './context.ts';
import { valueOf } from './values.ts';
import {
  attackHeading,
  attackNamed,
  MEASURE_OF,
  namedBy,
  ROLE_HEADINGS,
  rungNamed,
  rungNear,
  VERBS_ASKING,
  writable,
} from './words.ts';

/** The profile that a tree means. What has an error is left out; the diagnostics say which. */
export function lowerActors(reading: Reading, tree: ActorsText): Profile {
  const asOf = tree.day === undefined ? undefined : dayOf(reading, tree.day, tree);
  const names = new Map<string, AstNode>();
  for (const part of tree.scenarios) {
    const before = names.get(part.name);
    if (before)
      report(reading, 'A006', part, `There are two scenarios "${part.name}".`, {
        related: [{ message: 'the first', range: rangeOf(before) }],
      });
    names.set(part.name, part);
  }
  return {
    name: tree.title,
    ...(asOf === undefined ? {} : { asOf }),
    ...(tree.base === undefined ? {} : { basedOn: tree.base.name }),
    ...layerOf(reading, tree.blocks),
    scenarios: tree.scenarios.map(({ name, blocks }) => ({ name, ...layerOf(reading, blocks) })),
  };
}

function dayOf(reading: Reading, text: string, node: AstNode): string | undefined {
  const read = readMoment(text, 0, reading.catalogue.zones);
  if ('fault' in read) return report(reading, 'A011', node, `There is no ${read.detail}.`);
  return new Date(read.at).toISOString().slice(0, 10);
}

/** Under which heading lines stand. */
type Heading =
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: 'contest' | 'text' }
  | { readonly kind: 'attack'; readonly of: Of };

function layerOf(reading: Reading, blocks: readonly ActorsBlock[]): Layer {
  const roles = new Map<Role, Entry[]>();
  const actors = new Map<string, Entry[]>();
  const world: Entry[] = [];
  const seen = new Map<string, AstNode>();
  const into = <K>(map: Map<K, Entry[]>, key: K): Entry[] => {
    const list = map.get(key) ?? [];
    map.set(key, list);
    return list;
  };
  for (const block of blocks) {
    const heading = headingOf(reading, block.subject);
    if (!heading) continue;
    const list =
      heading.kind === 'role'
        ? into(roles, heading.role)
        : heading.kind === 'party'
          ? into(actors, heading.party)
          : world;
    const holder = heading.kind === 'role' ? heading.role : heading.kind === 'party' ? heading.party : '';
    for (const line of block.lines) {
      const entry = entryOf(reading, line, heading);
      if (!entry) continue;
      const key = `${holder} ${keyOf(entry)}`;
      const before = seen.get(key);
      if (before) {
        report(reading, 'A006', line, `A line before says its ${line.words} too.`, {
          related: [{ message: 'the first', range: rangeOf(before) }],
        });
        continue;
      }
      seen.set(key, line);
      list.push(entry);
    }
  }
  return {
    roles: [...roles].map(([role, entries]) => ({ role, entries })),
    actors: [...actors].map(([party, entries]) => ({ party, entries })),
    world,
  };
}

function headingOf(reading: Reading, subject: ActorsSubject): Heading | undefined {
  switch (subject.$type) {
    case 'RoleSubject': {
      const role = (Object.keys(ROLE_HEADINGS) as Role[]).find((one) => ROLE_HEADINGS[one] === subject.role);
      if (!role) throw new Error(`no part ${subject.role}`); // the grammar has just these
      return { kind: 'role', role };
    }
    case 'PartySubject': {
      const party = partyCode(reading, subject.name, subject);
      return party === undefined ? undefined : { kind: 'party', party };
    }
    case 'AttackSubject': {
      const of = attackNamed(subject.kind);
      if (!of) throw new Error(`no kind of attack ${subject.kind}`); // the lexer cuts phrases of the list only
      return { kind: 'attack', of };
    }
    case 'ContestSubject':
      return { kind: 'contest' };
    case 'TextSubject':
      return { kind: 'text' };
  }
}

const holderOf = ({ kind }: Heading): Holder => (kind === 'role' || kind === 'party' ? 'actor' : kind);

const WHERE: Readonly<Record<Holder, string>> = {
  actor: 'a state, or "Any challenger:", "Any beneficiary:" or "Any guarantor:"',
  contest: '"The contest:"',
  attack: `a kind of attack, as "${attackHeading('invasion')}:"`,
  text: '"The text:"',
};

function entryOf(reading: Reading, line: NumberLine, heading: Heading): Entry | undefined {
  const named = namedBy(line.words);
  const holder = holderOf(heading);
  const here = named.find(({ quantity }) => quantity.holder === holder);
  const [elsewhere] = named;
  if (!here)
    return elsewhere
      ? report(
          reading,
          'A007',
          line,
          `Its ${elsewhere.quantity.words} stands under ${WHERE[elsewhere.quantity.holder]}.`,
        )
      : report(reading, 'A001', line, `There is no quantity "${line.words}".`, {
          meant: { wrong: line.words, known: writable(holder) },
        });
  const { quantity, rest } = here;
  const of = heading.kind === 'attack' ? heading.of : ofWhat(reading, line, quantity, rest);
  if (of === false) return undefined;
  const value = valueOf(reading, line, quantity);
  return (
    value && {
      quantity: quantity.id,
      ...(of === undefined ? {} : { of }),
      ...value,
      place: { profile: reading.title, line: rangeOf(line).line },
    }
  );
}

/** What a number is of; nothing where its quantity has one value, false where it cannot be told. */
function ofWhat(
  reading: Reading,
  line: NumberLine,
  quantity: Quantity,
  rest: string,
): Of | undefined | false {
  const wrong = (
    said: string,
    known: readonly string[],
    message: string,
    these: readonly string[] = known,
  ): false => {
    report(reading, 'A008', line, message, {
      meant: { wrong: said, known },
      mend: `Write one of: ${these.join(', ')}.`,
    });
    return false;
  };
  const { each } = quantity;
  if (each === undefined) return undefined;
  switch (each) {
    case 'measure': {
      const rung = rungNamed(rest);
      if (rung) return rung;
      const near = rungNear(rest);
      if (near === undefined)
        return wrong(
          line.words,
          writable(quantity.holder),
          `"${rest}" is no measure of the ladder.`,
          Object.values(MEASURE_OF).slice(1),
        );
      report(reading, 'A008', line, `"${rest}" stands on the rung of ${near}, which is the word here.`, {
        mend: `Write ${near}.`,
      });
      return false;
    }
    case 'party':
      return partyCode(reading, rest, line) ?? false;
    case 'strength':
      return (
        VERBS_ASKING.find((verb) => `"${verb}"` === rest) ??
        wrong(
          rest,
          VERBS_ASKING.map((verb) => `"${verb}"`),
          `${rest} is no verb that asks for something.`,
        )
      );
    case 'form':
      return rest === 'binding' || rest === 'not binding'
        ? rest
        : wrong(rest, ['binding', 'not binding'], `"${rest}" is neither "binding" nor "not binding".`);
  }
}
