import { compile, type PartyId, settle } from '@casus/engine';
import { envelopeOf, exposed } from '../envelope/envelope.ts';
import { guarantorsOf } from '../matrix/coverage.ts';
import type { Question } from '../model.ts';
import { openingOf } from '../opening/opening.ts';
import { begin, carryOn, isFinished, type Search } from '../search/search.ts';
import type { Answer, Bracket, BracketsQuestion, Resolution } from './model.ts';
import { lineOf, openBrackets, picksOf, productOf, selectionOf } from './product.ts';
import { readText } from './text.ts';

/** A resolution in work: the groups still to be asked about, and the search about the first of them. */
interface Work {
  readonly number: number;
  readonly text: string;
  readonly question: Omit<Question, 'about'>;
  readonly left: readonly (readonly PartyId[])[];
  readonly answers: readonly Answer[];
  readonly search: Search;
}

/** Every way to resolve the brackets, as far as it has been looked at: a value that can be carried on. */
export interface Brackets {
  readonly question: BracketsQuestion;
  readonly brackets: readonly Bracket[];
  /** Resolutions that there are. */
  readonly total: number;
  readonly looked: readonly Resolution[];
  /** Different texts among those looked at. */
  readonly texts: number;
  readonly line: readonly number[];
  /** What each text came to, with the number of the text. */
  readonly known: ReadonlyMap<string, Pick<Resolution, 'text' | 'answers'>>;
  readonly work: Work | undefined;
}

/** The start: nothing is looked at yet. */
export const beginBrackets = (question: BracketsQuestion): Brackets => {
  const brackets = openBrackets(question.drafts, question.taken);
  return {
    question,
    brackets,
    total: productOf(brackets),
    looked: [],
    texts: 0,
    line: lineOf(brackets),
    known: new Map(),
    work: undefined,
  };
};

/** Whether every resolution has been looked at that is in line. */
export const isDone = ({ line, work }: Brackets): boolean => line.length === 0 && work === undefined;

/** Looks at up to about `budget` more states. */
export const carryOnBrackets = (from: Brackets, budget: number): Brackets => {
  let next = from;
  for (let left = budget; left > 0 && !isDone(next); ) {
    const before = next.work?.search.states ?? 0;
    next = next.work ? worked(next, next.work, left) : started(next);
    left -= Math.max(1, (next.work?.search.states ?? before) - before);
  }
  return next;
};

/** Takes the next resolution in line; one whose text is known is done at once. */
const started = (from: Brackets): Brackets => {
  const { question, brackets, known } = from;
  const [number = 0, ...line] = from.line;
  const asked = questionOf(question, brackets, number);
  const text = readText({ ...asked, about: question.groups.flat() });
  const same = known.get(text);
  const [group = []] = question.groups;
  if (same)
    return { ...from, line, looked: [...from.looked, { number, picks: picksOf(brackets, number), ...same }] };
  return {
    ...from,
    line,
    work: {
      number,
      text,
      question: asked,
      left: question.groups,
      answers: [],
      search: begin({ ...asked, about: group }),
    },
  };
};

const questionOf = (
  { drafts, world, taken, before, incident, at, horizon }: BracketsQuestion,
  brackets: readonly Bracket[],
  number: number,
): Omit<Question, 'about'> => {
  const chosen = selectionOf(brackets, taken, picksOf(brackets, number));
  const system = compile(
    drafts.flatMap((draft) => {
      const settled = settle(draft, chosen[draft.id] ?? {});
      return settled.ok ? [settled.pact] : [];
    }),
    world,
    { derivations: false },
  );
  return {
    system,
    before: before ?? openingOf(system, at, at).before,
    incident,
    horizon,
    heights: true,
  };
};

/** Looks further at the resolution in work. */
const worked = (from: Brackets, work: Work, budget: number): Brackets => {
  const { question } = from;
  const [group = [], ...rest] = work.left;
  const search = isFinished(work.search)
    ? work.search
    : carryOn(work.search, Math.max(1, Math.min(budget, question.most - work.search.states)));
  if (!isFinished(search) && search.states < question.most) return { ...from, work: { ...work, search } };
  const alike = likeOf(from, work, group);
  const answers = [
    ...work.answers,
    ...[group, ...rest.filter((other) => alike(other))].map((one) => answerOf(question, search, group, one)),
  ];
  const left = rest.filter((other) => !alike(other));
  const [then] = left;
  if (then)
    return {
      ...from,
      work: { ...work, left, answers, search: begin({ ...work.question, about: then }) },
    };
  const inOrder = question.groups.flatMap((one) => answers.filter((answer) => answer.group === one));
  const found = { text: from.texts, answers: inOrder };
  return {
    ...from,
    texts: from.texts + 1,
    known: new Map([...from.known, [work.text, found]]),
    looked: [...from.looked, { number: work.number, picks: picksOf(from.brackets, work.number), ...found }],
    work: undefined,
  };
};

/** Whether no sentence of the text tells a guarantor from the one that was asked about. */
const likeOf = ({ question }: Brackets, work: Work, group: readonly PartyId[]) => {
  const [party] = group;
  if (group.length !== 1 || party === undefined) return () => false;
  const [victim = ''] = question.incident.on;
  const attacker = question.incident.by;
  const same =
    guarantorsOf(work.question.system, victim, question.at).find((one) => one.includes(party)) ?? [];
  return (other: readonly PartyId[]): boolean =>
    other.length === 1 && party !== attacker && other[0] !== attacker && same.includes(other[0] ?? '');
};

const answerOf = (
  { need, horizon }: BracketsQuestion,
  search: Search,
  asked: readonly PartyId[],
  group: readonly PartyId[],
): Answer => {
  const envelope = envelopeOf(search, asked);
  const floor = envelope?.floor.value ?? [];
  return {
    group,
    floor,
    ceiling: envelope?.ceiling.value ?? [],
    exposed: exposed(floor, need, horizon),
    states: search.states,
    exhausted: isFinished(search),
  };
};
