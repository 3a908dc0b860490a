import { type Draft, play, type Played, report, type Report } from '@casus/engine';
import { catalogue, pactsOfLibrary } from '../crisis/testing/shelf.ts';
import { parseCrisis } from '../crisis/parse.ts';
import { parsePact } from '../parse/pact.ts';

export { catalogue } from '../crisis/testing/shelf.ts';

/** A pact for a test: a head with three members, and the articles given. */
export const example = (
  articles: string,
  head = 'a treaty, in force from 1 January 2020',
  id = 'EXAMPLE-1',
): string => `pact ${id} "Example"\n  ${head}.\nMembers: France, Italy and Poland.\n${articles}\n`;

/** The draft of a text; an error in the text fails the test. */
export const draftOf = (text: string): Draft => {
  const { draft, diagnostics } = parsePact(text, { catalogue });
  const errors = diagnostics.filter((found) => found.severity === 'error');
  if (!draft || errors.length > 0)
    throw new Error(errors.map((found) => `${found.range?.line ?? 0}: ${found.message}`).join('\n'));
  return draft;
};

/** A chronicle played under pacts given as text: what did not hold, the state, and how things stand at the end. */
export const played = (
  pacts: readonly string[],
  chronicle: string,
  fromLibrary: readonly string[] = [],
): { readonly failed: readonly string[]; readonly run: Played; readonly end: Report } => {
  const drafts = [...pacts.map(draftOf), ...(fromLibrary.length > 0 ? pactsOfLibrary(...fromLibrary) : [])];
  const text = `crisis "Test", under ${drafts
    .map((draft) => draft.id)
    .reduce(
      (all, id, index, ids) => (index === 0 ? id : `${all}${index === ids.length - 1 ? ' and ' : ', '}${id}`),
      '',
    )}.\n${chronicle}\n`;
  const { crisis, diagnostics } = parseCrisis(text, { catalogue, pacts: drafts });
  if (!crisis)
    throw new Error(diagnostics.map((found) => `${found.range?.line ?? 0}: ${found.message}`).join('\n'));
  const run = play(crisis, drafts, catalogue.world);
  return {
    failed: run.verdicts
      .filter((verdict) => !verdict.held)
      .map((verdict) => `${verdict.text} => ${verdict.says}`),
    run,
    end: report(run.state),
  };
};
