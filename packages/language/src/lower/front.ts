import type { Area, Cite, Reservation, Who, Wish } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { articleWords, conditionOf } from './condition.ts';
import { type Here, type Lowering, partyId, rangeOf, roleNamed, startOf, textOf } from './context.ts';
import type { Open } from './joint.ts';
import { spanOf } from './time.ts';
import { joined, whoOf } from './who.ts';

/** States, groups and places that a declaration leaves out. */
const excludedBy = (part: ast.Reservation, low: Lowering): Reservation['excludes'] => {
  const who: Who[] = [];
  const area: Area[] = [];
  for (const name of part.excludes?.items ?? []) {
    const role = roleNamed(low, name);
    const region = low.catalogue.party(name) === undefined ? low.catalogue.region(name) : undefined;
    if (role !== undefined) who.push({ kind: 'role', role });
    else if (region !== undefined) area.push({ kind: 'region', region });
    else who.push({ kind: 'states', ids: [partyId(low, name, part)] });
  }
  return {
    ...(who.length > 0 ? { who: joined(who) } : {}),
    ...(area.length > 0 ? { area: { kind: 'union' as const, of: area } } : {}),
  };
};

/** A reservation or declaration of one party; `index` counts them. */
export const reservationOf = (part: ast.Reservation, index: number, low: Lowering): Reservation => {
  const at = startOf(low, part.at, part);
  const cite: Cite = {
    pact: low.id,
    article: 'Reservations',
    sentence: index + 1,
    text: textOf(part),
    range: rangeOf(part),
  };
  return {
    kind: part.kind === 'Reservation' ? 'reservation' : 'declaration',
    by: partyId(low, part.party, part),
    ...(at === undefined ? {} : { at }),
    text: part.words ?? textOf(part),
    ...(part.exempts ? { exempts: { article: articleWords(part.exempts) } } : {}),
    ...(part.excludes ? { excludes: excludedBy(part, low) ?? {} } : {}),
    cite,
  };
};

/** An analyst's concern or purpose. */
export const wishOf = (part: ast.Wish, low: Lowering, open: Open): Wish => {
  const cite: Cite = {
    pact: low.id,
    article: part.kind,
    sentence: 1,
    text: textOf(part),
    range: rangeOf(part),
  };
  const here: Here = { low, env: {}, cite, readings: new Map(), open: new Set() };
  const obliged = part.condition.items.flatMap((clause) =>
    clause.$type === 'WhoClause'
      ? clause.verbs.flatMap((verb) => (verb.$type === 'IsObliged' ? [{ clause, verb }] : []))
      : [],
  )[0];
  const act = obliged?.verb.act;
  return {
    kind: part.kind === 'Concern' ? 'concern' : 'purpose',
    title: part.title,
    condition: conditionOf(part.condition, here, open),
    ...(obliged
      ? {
          obliged: {
            who: whoOf(obliged.clause.who, here),
            none: obliged.clause.who.items.some(
              (party) => party.$type === 'Quantified' && party.quantifier.toLowerCase() === 'no',
            ),
            verb: act && 'verb' in act && typeof act.verb === 'string' ? act.verb : 'assist',
            ...(act && act.$type === 'HelpAct' ? { to: whoOf(act.to, here) } : {}),
            ...(obliged.verb.within ? { within: spanOf(obliged.verb.within) } : {}),
          },
        }
      : {}),
    cite,
  };
};
