import { articleMatches } from '../casus/weigh.ts';
import type { ArticleRef } from '../model/condition.ts';
import type { Speaks } from '../model/crisis.ts';
import type { PartyId } from '../model/who.ts';
import type { Context } from '../state/context.ts';
import { caseIn, partiesOf, victimsOf } from '../state/read.ts';
import type { Case, State } from '../state/state.ts';
import { members } from '../state/who.ts';
import { contextOf } from '../step/turn.ts';

/** The reference as fields of a question. */
export const refOf = (ref: ArticleRef): { pact?: string; article?: string } => ({
  ...(ref.pact === undefined ? {} : { pact: ref.pact }),
  ...(ref.article === undefined ? {} : { article: ref.article }),
});

/** Whether something stands under the article that is named; a reference that names nothing fits all. */
export const refers = (
  ref: ArticleRef | undefined,
  holding: { readonly pact: string; readonly article: string },
): boolean =>
  (ref?.pact === undefined || ref.pact === holding.pact) &&
  (ref?.article === undefined || articleMatches(ref.article, holding.article));

/** The latest case that has a victim. */
export const lastCase = (state: State): Case | undefined => {
  for (let id = state.cases.size - 1; id > 0; id -= 1) {
    const of = caseIn(state, id);
    if (of && victimsOf(state, of).length > 0) return of;
  }
  return undefined;
};

/** Where a sentence about a pact is weighed: that pact (else the first under study) in the latest case. */
export const contextFor = (state: State, pact: string | undefined): Context | undefined => {
  const rule = (pact === undefined ? undefined : state.system.byId.get(pact)) ?? state.system.pacts[0];
  return rule ? contextOf(state, rule, lastCase(state)) : undefined;
};

/** The parties that an expectation speaks of. */
export const partiesMeant = (state: State, of: Speaks, pact: string | undefined): readonly PartyId[] => {
  if (of.kind === 'nobody') return [];
  const context = contextFor(state, pact);
  if (!context) return [];
  const all = members(of.who, context);
  return of.other && context.case
    ? all.filter((party) => !victimsOf(state, context.case as Case).includes(party))
    : all;
};

/** Somebody of whom "why not?" can be asked where the sentence names nobody. */
export const anyParty = (state: State, pact: string | undefined): PartyId => {
  const rule = pact === undefined ? state.system.pacts[0] : state.system.byId.get(pact);
  const victims = lastCase(state);
  const all = rule ? partiesOf(state, rule, state.now) : [];
  return all.find((party) => !victims || !victimsOf(state, victims).includes(party)) ?? 'unknown';
};
