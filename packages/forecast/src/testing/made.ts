import {
  compile,
  firstAlternatives,
  HOUR,
  type Instant,
  type Selection,
  settle,
  type System,
} from '@casus/engine';
import { openingOf } from '@casus/check';
import { pactNamed, WORLD } from '../../../history/src/testing/library.ts';
import type { Ground, Terms, TermsAnswer, TermsQuestion } from '../terms/model.ts';
import { advanceTerms, beginTerms, termsOf } from '../terms/search.ts';

/** A month: no duty of the texts under test has a later hour. */
const MONTH = 720 * HOUR;

/** What is asked of pacts of the library, with what was chosen in each; the first alternative of every other bracket. */
export const asked = (
  pacts: Readonly<Record<string, Selection>>,
  challenger: string,
  beneficiary: string,
  on?: Instant,
): TermsQuestion => {
  const system: System = compile(
    Object.entries(pacts).map(([id, chosen]) => {
      const draft = pactNamed(id);
      const settled = settle(draft, { ...firstAlternatives(draft, chosen), ...chosen });
      if (!settled.ok) throw new Error(JSON.stringify(settled));
      return settled.pact;
    }),
    WORLD,
    { derivations: false },
  );
  const { at, before } = openingOf(system, 0 as Instant, on);
  return { system, before, at, challenger, beneficiary, horizon: MONTH };
};

/** The whole answer, at one go. */
export const answerTo = (question: TermsQuestion): TermsAnswer =>
  termsOf(advanceTerms(beginTerms(question), Number.POSITIVE_INFINITY));

/** The terms of a question that makes a game. */
export const termsFor = (question: TermsQuestion): Terms => {
  const answer = answerTo(question);
  if (answer.kind !== 'terms') throw new Error(JSON.stringify(answer));
  return answer.terms;
};

/** What an answer comes to, as "article outcome" in order, on a course of the first attack of a kind. */
export const outcomes = (
  terms: Terms,
  {
    kind = 'invasion',
    course = 0,
    party,
    answer,
  }: {
    readonly kind?: string;
    readonly course?: number;
    readonly party: string;
    readonly answer: string;
  },
  alone = false,
): readonly string[] => {
  const bloc = terms.guarantors.findIndex(({ members }) => members.includes(party));
  const index =
    terms.guarantors[bloc]?.answers.findIndex(({ rung, when }) => `${rung}, ${when}` === answer) ?? -1;
  const reckoning = terms.attacks.find((attack) => attack.kind === kind)?.courses[course]?.reckonings[bloc]?.[
    index
  ];
  if (!reckoning) throw new Error(`${party} has no answer "${answer}"`);
  const grounds = alone ? (reckoning.alone ?? reckoning.grounds) : reckoning.grounds;
  return grounds.map((ground) => said(ground)).sort();
};

const said = ({ article, outcome }: Ground): string => `${article.article} ${outcome}`;
