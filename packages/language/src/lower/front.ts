import type { Area, Cite, Reservation, Who } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { articleWords } from './condition.ts';
import { type Lowering, partyId, rangeOf, roleNamed, startOf, textOf } from './context.ts';
import { joined } from './who.ts';

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
