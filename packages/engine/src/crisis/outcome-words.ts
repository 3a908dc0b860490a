import type { Step } from '../model/crisis.ts';
import type { Choices, OpenBracket, Outcome } from './product.ts';
import type { Result } from './runner.ts';

/** A step that expects something. */
export type Expecting = Extract<Step, { kind: 'expect' }>;

/** What is said of an expectation that the run did not come to. */
export const UNREACHED: Result = { holds: false, instead: 'it was not reached' };

/** "bracket 1 of ISTANBUL-2022". */
export const nameOfBracket = ({ pact, id }: OpenBracket): string => `bracket ${id} of ${pact}`;

/** What is said of an expectation: that it holds, what is so instead, or on which brackets it turns. */
export const wordsFor = (
  step: Expecting,
  outcomes: readonly (Outcome & Result)[],
  matter: readonly OpenBracket[],
  resolutions: readonly Outcome[],
): string => {
  const [main] = outcomes;
  if (resolutions.length === 0)
    return main?.holds && !step.expect.contested ? 'holds' : (main?.instead ?? UNREACHED.instead);
  const under = (holds: boolean): string =>
    shortened(
      resolutions.filter((outcome) => outcome.holds === holds).map(({ choices }) => labelsOf(choices)),
    );
  const instead = outcomes.find(({ holds }) => !holds)?.instead;
  const brackets = matter.map(nameOfBracket);
  const list = [brackets.slice(0, -1).join(', '), brackets.at(-1) ?? ''].filter((part) => part !== '');
  return `depends on ${list.join(' and ')}: holds with ${under(true)}; not with ${under(false)}${
    instead ? ` (${instead})` : ''
  }`;
};

/** Most resolutions that a sentence lists. */
const SHOWN = 4;

const shortened = (items: readonly string[]): string =>
  items.length <= SHOWN
    ? items.join(' or ')
    : `${items.slice(0, SHOWN).join(' or ')} or ${items.length - SHOWN} more`;

const labelsOf = (choices: Choices): string =>
  Object.values(choices)
    .flatMap((selection) => Object.entries(selection).map(([id, label]) => `${id}=${label}`))
    .join(', ');
