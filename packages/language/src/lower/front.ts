import type { Cite, Reservation, Wish } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { articleWords, conditionOf } from './condition.ts';
import { type Here, type Lowering, partyId, rangeOf, startOf, textOf } from './context.ts';
import type { Open } from './joint.ts';
import { spanOf } from './time.ts';
import { whoOf } from './who.ts';

/** A reservation or declaration of one party. */
export const reservationOf = (part: ast.Reservation, low: Lowering): Reservation => {
  const at = startOf(low, part.at, part);
  const cite: Cite = {
    pact: low.id,
    article: 'Reservations',
    sentence: 1,
    text: textOf(part),
    range: rangeOf(part),
  };
  const exempts = part.exempts ? { exempts: { article: articleWords(part.exempts) } } : {};
  const excludes = part.excludes ? { excludes: part.excludes.items } : {};
  return {
    by: partyId(low, part.party, part),
    ...(at === undefined ? {} : { at }),
    text: part.words ?? textOf(part),
    ...(part.exempts || part.excludes ? { effect: { ...exempts, ...excludes } } : {}),
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
