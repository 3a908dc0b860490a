import { REFUSALS } from '../refusals.ts';
import type { NoteState, State } from '../state/state.ts';
import { partyWords } from './phrases.ts';

/**
 * What a note says. Of most breaches the norm and the party say it all: their words are made when somebody
 * reads them, for a long log has many and nobody reads them all.
 */
export const noteWords = (state: State, { says, code, by, norm }: NoteState): string => {
  if (says !== undefined) return says;
  const rule = norm === undefined ? undefined : state.system.norms[norm];
  const article = `Article ${rule?.norm.cite.article ?? '?'} of ${rule ? (state.system.pacts[rule.pact]?.pact.id ?? '?') : '?'}`;
  const party = partyWords(state.system.world, by ?? 'unknown');
  return code === REFUSALS.late.code
    ? `${party}: ${article} was not performed by its deadline`
    : `${party} broke ${article}`;
};
