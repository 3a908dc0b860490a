// Why the parties of a label owe what they owe, in lines that a lawyer can read; for docs/reference/vectors.md.

import type { Answer, Derivation, PartyId } from '@casus/engine';
import { capital, cited, inSentence, listed, namesOf, restsOn, whyNotAnswer } from '@casus/views';
import { catalogue } from '../library/testing/shelf.ts';

type ToldParty = Answer['why'][number];
type Reason = ToldParty['reasons'][number];

const NAMES = namesOf(catalogue.world);

/** Most titles that a line names. */
const TITLES = 3;

/** Most parties that a line names; more are counted. */
const NAMED = 5;

/** Facts in a line, each once and without a full stop of its own. */
const joined = (facts: readonly string[]): string =>
  `${[...new Set(facts)].map((fact) => fact.replace(/\.$/, '')).join('; ')}.`;

/** Words of an engine that names a party, made to fit all of whom the same is true, or left alone. */
type Say = (words: string) => string;

/** A condition in words; of several that must hold, each. */
const conditionWords = (of: Derivation): readonly string[] =>
  of.joined === 'all' && !of.exception ? of.of.flatMap(conditionWords) : [of.says];

const all = (tree: Derivation): readonly Derivation[] => [tree, ...tree.of.flatMap(all)];

const sourced = ({ says, cite }: Derivation, say: Say): string =>
  cite ? `${say(says)} (${cited(cite)})` : say(says);

/** How a line is told: of a pact as a whole, or of one article; of parties that are bound, or not. */
interface Telling {
  readonly wide: boolean;
  readonly bound: boolean;
}

/** One reason in a line: the answer to a "why not", the titles of a "why may", or the duty with its clock and what became of it. */
const lineOf = ({ question, tree }: Reason, party: string, { wide, bound }: Telling, say: Say): string => {
  switch (question.kind) {
    case 'why not': {
      // A standing duty that nobody has broken is told by its sentence.
      const kept = tree.of.find((norm) => norm.kept);
      return kept && bound ? joined([sourced(kept, say)]) : say(whyNotAnswer(tree, party, wide));
    }
    case 'why may':
      return joined([tree, ...tree.of.slice(0, TITLES)].map((title) => sourced(title, say)));
    default: {
      const facts = tree.of.filter(
        ({ statement, event, did }) => statement && (event === undefined || did !== undefined),
      );
      const conditions = tree.of.filter(({ statement, value }) => !statement && value !== 'false');
      return joined([
        say(tree.says),
        ...conditions.slice(0, 1).flatMap(conditionWords).map(say),
        // What somebody did is told as the record has it.
        ...facts.slice(0, 3).map(({ says, event }) => (event === undefined ? say(says) : says)),
      ]);
    }
  }
};

/** Articles on which a reason rests. */
const articlesOf = ({ question, tree }: Reason): readonly string[] =>
  (question.kind === 'why not'
    ? restsOn(tree)
    : all(tree).flatMap(({ value, cite }) => (value === 'false' || !cite ? [] : [cite]))
  ).map(cited);

/** What is told of a party: the weightiest reason; of who may act also why it need not, unless it must. */
const toldOf = ({ reasons }: ToldParty): readonly Reason[] =>
  reasons.filter(
    ({ question, tree }, index) =>
      index === 0 ||
      (index === 1 &&
        reasons[0]?.question.kind === 'why may' &&
        !(question.kind === 'why not' && tree.value === 'false' && tree.of.length > 0)),
  );

/** Names that hold a name as a part: "East Germany" that of "Germany". */
const longer = (name: string): readonly string[] =>
  Object.values(NAMES)
    .map((other) => other.name)
    .filter((other) => other.length > name.length && other.includes(name));

/** The same words of whichever party: "each" as their subject, "it" where another clause begins, else "the party". */
const ofEach =
  (party: PartyId): Say =>
  (words) => {
    const { name } = NAMES[party] ?? { name: party };
    if (longer(name).some((other) => words.includes(other))) return words;
    const [first = '', ...rest] = inSentence(NAMES, party);
    const called = `[${first}${first.toUpperCase()}]${rest.join('').replaceAll('.', '\\.')}`;
    return words
      .replace(new RegExp(`^${called}(?!\\w)`), 'each')
      .replaceAll(new RegExp(`(?<=; |: )${called}(?!\\w)`, 'g'), 'it')
      .replaceAll(new RegExp(`(?<=\\. )${called}(?!\\w)`, 'g'), 'It')
      .replaceAll(new RegExp(`(?<!\\w)${called}(?!\\w)`, 'g'), 'the party');
  };

/** Parties with the same reasons. */
interface Alike {
  readonly parties: readonly PartyId[];
  /** The line as it stands for the first. */
  readonly line: string;
  /** The line as it stands for each. */
  readonly each: string;
}

const alike = (answer: Answer, telling: Telling): readonly Alike[] => {
  const groups: Alike[] = [];
  for (const told of answer.why) {
    const party = told.party ?? '';
    const said = (say: Say, who: string): string =>
      toldOf(told)
        .map((reason) => capital(lineOf(reason, who, telling, say)))
        .join(' ');
    const line = said((words) => words, inSentence(NAMES, party));
    const each = said(ofEach(party), 'any of them');
    // Who is bound jointly with others is named in the same line with them.
    const at = groups.findIndex((group) => group.line === line || group.each === each);
    const group = groups[at];
    if (group) groups[at] = { ...group, parties: [...group.parties, party] };
    else groups.push({ parties: [party], line, each });
  }
  // The few before the many, who are then "the other 22".
  return groups.toSorted((a, b) => a.parties.length - b.parties.length);
};

const headed = ({ parties, line, each }: Alike, alone: boolean): string => {
  const [party = ''] = parties;
  const own = capital(inSentence(NAMES, party));
  if (parties.length === 1) return line.startsWith(own) ? line : `${own}. ${line}`;
  const who =
    parties.length <= NAMED
      ? listed(parties.map((one) => inSentence(NAMES, one)))
      : `${alone ? 'all' : 'the other'} ${parties.length}`;
  return `${capital(who)}. ${each}`;
};

/** The reasons of an answer for every party, those with the same reasons together; and the articles on which they rest. */
export const reasonsOf = (
  answer: Answer,
  telling: Telling,
): { readonly lines: readonly string[]; readonly articles: readonly string[] } => {
  const groups = alike(answer, telling);
  const [only] = groups;
  return {
    lines:
      groups.length === 1 && only?.parties.length === 1
        ? [only.line]
        : groups.map((group) => headed(group, groups.length === 1)),
    articles: answer.why.flatMap((told) => toldOf(told).flatMap(articlesOf)),
  };
};
