import type { Instant, PartyId, Who } from '@casus/engine';
import type { EventActor, EventActors, EventText } from '../generated/ast.ts';
import {
  bodiesOf,
  holders,
  pactAt,
  report,
  roleCalled,
  rolesOf,
  suggestion,
  visiblePacts,
} from './context.ts';
import type { Reading } from './context.ts';

/** Who a name of the chronicle stands for. */
export type Named =
  | { readonly kind: 'party'; readonly id: PartyId }
  | { readonly kind: 'body'; readonly body: string; readonly pact?: string }
  | {
      readonly kind: 'role';
      readonly role: string;
      readonly pact: string;
      readonly each: boolean;
      readonly other: boolean;
    };

/** Reads one actor; says what is wrong and gives nothing where the name is unknown. */
export function actorOf(reading: Reading, actor: EventActor | undefined): Named | undefined {
  if (!actor) return undefined;
  switch (actor.$type) {
    case 'UnknownActor':
      return { kind: 'party', id: 'unknown' };
    case 'SetActor':
      return roleOf(reading, actor.role, actor.pact, actor, /^each other$/i.test(actor.quantifier));
    case 'NamedActor': {
      if (actor.name === undefined) return undefined;
      if (actor.pact !== undefined) return ofPact(reading, actor.name, actor.pact, actor);
      const id = reading.catalogue.party(actor.name);
      if (id !== undefined) return { kind: 'party', id };
      return unqualifiedBody(reading, actor.name, actor);
    }
  }
}

function roleOf(
  reading: Reading,
  name: string,
  pact: string,
  node: EventActor,
  other: boolean,
): Named | undefined {
  if (name === undefined || pact === undefined || !pactAt(reading, pact, node)) return undefined;
  const role = roleCalled(reading, pact, name);
  if (role) return { kind: 'role', role: role.singular, pact, each: true, other };
  // Without the text of the pact the name is taken as written; a known pact must have the role.
  if (!reading.drafts.has(pact)) return { kind: 'role', role: name, pact, each: true, other };
  const known = rolesOf(reading, pact).map((each) => each.singular);
  report(reading, 'C016', node, `${pact} has no role ${name}.`, suggestion(name, known));
  return undefined;
}

function ofPact(reading: Reading, name: string, pact: string, node: EventActor): Named | undefined {
  if (!pactAt(reading, pact, node)) return undefined;
  const bodies = bodiesOf(reading, pact);
  if (bodies.some((body) => body.name === name)) return { kind: 'body', body: name, pact };
  const role = roleCalled(reading, pact, name);
  if (role) return { kind: 'role', role: role.singular, pact, each: false, other: false };
  if (!reading.drafts.has(pact)) return { kind: 'body', body: name, pact };
  const known = [
    ...bodies.map((body) => body.name),
    ...rolesOf(reading, pact).flatMap((each) => [each.singular, each.plural]),
  ];
  report(reading, 'C002', node, `${pact} has no body and no role ${name}.`, suggestion(name, known));
  return undefined;
}

function unqualifiedBody(reading: Reading, name: string, node: EventActor): Named | undefined {
  const homes = visiblePacts(reading).filter((pact) =>
    bodiesOf(reading, pact).some((body) => body.name === name),
  );
  const [home, second] = homes;
  if (second !== undefined) {
    report(reading, 'C015', node, `${homes.join(' and ')} each have a body called ${name}.`, {
      mend: `Write "the ${name} of ${home ?? second}".`,
    });
    return undefined;
  }
  if (home !== undefined) return { kind: 'body', body: name, pact: home };
  const bodies = visiblePacts(reading).flatMap((pact) => bodiesOf(reading, pact).map((body) => body.name));
  report(
    reading,
    'C002',
    node,
    `No state, group or body is called ${name}.`,
    suggestion(name, [...reading.catalogue.names, ...bodies]),
  );
  return undefined;
}

/** One party; a body or a role is not one. */
export function partyOf(reading: Reading, actor: EventActor | undefined): PartyId | undefined {
  const named = actorOf(reading, actor);
  if (named === undefined || actor === undefined) return undefined;
  if (named.kind === 'party') return named.id;
  report(
    reading,
    'C018',
    actor,
    `Here a state or group is wanted, not ${named.kind === 'body' ? 'a body' : 'a role'}.`,
  );
  return undefined;
}

/** A party or a body: by whom a finding or a proposal can come. */
export function actingOf(
  reading: Reading,
  actor: EventActor | undefined,
): { readonly by: PartyId; readonly pact?: string } | undefined {
  const named = actorOf(reading, actor);
  if (named?.kind === 'party') return { by: named.id };
  if (named?.kind === 'body')
    return named.pact === undefined ? { by: named.body } : { by: named.body, pact: named.pact };
  if (named && actor) report(reading, 'C018', actor, 'Here one state or one body is wanted, not a role.');
  return undefined;
}

/** A body, by its name and pact. */
export function bodyOf(
  reading: Reading,
  actor: EventActor | undefined,
): { readonly body: string; readonly pact?: string } | undefined {
  const named = actorOf(reading, actor);
  if (named === undefined || actor === undefined) return undefined;
  if (named.kind === 'body')
    return named.pact === undefined ? { body: named.body } : { body: named.body, pact: named.pact };
  report(reading, 'C018', actor, 'Here a body is wanted.', {
    mend: 'Name a council, conference or commission of a pact.',
  });
  return undefined;
}

/**
 * A list of parties on a day: roles are replaced by those who hold them. `without` are left out of
 * "each other Member".
 */
export function partiesOf(
  reading: Reading,
  actors: EventActors | undefined,
  at: Instant,
  without: readonly PartyId[] = [],
): readonly PartyId[] {
  const found: PartyId[] = [];
  for (const actor of actors?.items ?? []) {
    const named = actorOf(reading, actor);
    if (named?.kind === 'party') found.push(named.id);
    else if (named?.kind === 'role') {
      const role = roleCalled(reading, named.pact, named.role);
      const all = role ? holders(reading, named.pact, role, at) : [];
      if (all.length === 0)
        report(reading, 'C016', actor, `Nobody is known to be ${named.role} of ${named.pact} on this day.`, {
          mend: 'Name the states.',
        });
      found.push(...all.filter((id) => !named.other || !without.includes(id)));
    } else if (named) report(reading, 'C018', actor, 'Here states or groups are wanted, not a body.');
  }
  return [...new Set(found)];
}

/** A set as the model knows it: states together, roles as roles. */
export function whoOf(
  reading: Reading,
  actors: EventActors | undefined,
): { readonly who: Who; readonly each: boolean; readonly other: boolean } | undefined {
  const ids: PartyId[] = [];
  const sets: Who[] = [];
  let [each, other] = [false, false];
  for (const actor of actors?.items ?? []) {
    const named = actorOf(reading, actor);
    if (named?.kind === 'party') ids.push(named.id);
    else if (named?.kind === 'body')
      sets.push(
        named.pact === undefined
          ? { kind: 'body', body: named.body }
          : { kind: 'body', body: named.body, pact: named.pact },
      );
    else if (named) {
      sets.push({ kind: 'role', role: named.role, pact: named.pact });
      [each, other] = [each || named.each, other || named.other];
    }
  }
  const all: readonly Who[] = ids.length > 0 ? [{ kind: 'states', ids }, ...sets] : sets;
  const [first, second] = all;
  if (!first) return undefined;
  return { who: second ? { kind: 'union', of: all } : first, each, other };
}

/** A pact, or an article of it as cited ("5", "2(4)", "Annex 1"), checked against the text where it is known. */
export function textOf(
  reading: Reading,
  text: EventText | undefined,
): { readonly pact: string; readonly article?: string } | undefined {
  if (text?.pact === undefined || !pactAt(reading, text.pact, text)) return undefined;
  if (text.number === undefined) return { pact: text.pact };
  const main = `${text.annex === undefined ? '' : `Annex ${text.annex}, `}${text.number}`;
  const known = articlesOf(reading, text.pact);
  if (known.length > 0 && !known.some((article) => article === main || article.startsWith(`${main}(`)))
    report(reading, 'C005', text, `${text.pact} has no ${articleWords(main)}.`, {
      mend: `It has ${known.slice(0, 12).map(articleWords).join(', ')}.`,
    });
  return { pact: text.pact, article: text.paragraph === undefined ? main : `${main}(${text.paragraph})` };
}

/** An article as a sentence cites it: "5(1)" is Article 5(1), "Annex 3, 1" is Article 1 of Annex 3. */
export function articleWords(article: string): string {
  const parts = /^Annex (\d+), (.+)$/.exec(article);
  return parts ? `Article ${parts[2] ?? ''} of Annex ${parts[1] ?? ''}` : `Article ${article}`;
}

function articlesOf(reading: Reading, pact: string): readonly string[] {
  const articles = reading.drafts.get(pact)?.template.articles;
  if (!Array.isArray(articles)) return [];
  return articles.flatMap((article: unknown) => {
    const { number } = article as { readonly number?: unknown };
    return typeof number === 'string' ? [number] : [];
  });
}
