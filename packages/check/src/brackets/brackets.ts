import type { PartyId } from '@casus/engine';
import { envelopeOf, exposed } from '../envelope/envelope.ts';
import { guarantorsOf } from '../matrix/coverage.ts';
import type { Question } from '../model.ts';
import { openingOf } from '../opening/opening.ts';
import { begin, carryOn, isFinished, type Search } from '../search/search.ts';
import { withFewer } from './fewer.ts';
import type { Answer, Bracket, BracketsQuestion, Found, Resolution } from './model.ts';
import { lineOf, openBrackets, picksOf, productOf } from './product.ts';
import { settledBy } from './settled.ts';
import { leftText, readText } from './text.ts';

/** A resolution in work: the groups still to be asked about, and the search about the first of them. */
interface Work {
  readonly number: number;
  readonly text: string;
  readonly question: Omit<Question, 'about'>;
  readonly left: readonly (readonly PartyId[])[];
  readonly answers: readonly Answer[];
  /** What the search about the first of them can read, as a name. */
  readonly name: string;
  readonly search: Search;
}

/** Every way to resolve the brackets, as far as it has been looked at: a value that can be carried on. */
export interface Brackets {
  readonly question: BracketsQuestion;
  readonly brackets: readonly Bracket[];
  /** Resolutions that there are. */
  readonly total: number;
  readonly looked: readonly Resolution[];
  /** Different texts among those looked at, by the questions that they put: the number of each. */
  readonly texts: ReadonlyMap<string, number>;
  readonly line: readonly number[];
  /** What each came to of what is left of texts, whoever is asked about. */
  readonly known: ReadonlyMap<string, Pick<Resolution, 'text' | 'answers'>>;
  /** What each question about one group came to, by what a search about it can read. */
  readonly found: ReadonlyMap<string, Found>;
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
    texts: new Map(),
    line: lineOf(brackets),
    known: new Map(),
    found: new Map(),
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
  const text = leftText(asked);
  const same = known.get(text);
  return same
    ? { ...from, line, looked: [...from.looked, { number, picks: picksOf(brackets, number), ...same }] }
    : asking({ ...from, line }, { number, text, question: asked, left: question.groups, answers: [] });
};

/** Goes through the groups that are left: whose question is known has its answer, the first other one is searched. */
const asking = (from: Brackets, work: Omit<Work, 'name' | 'search'>): Brackets => {
  let { left, answers } = work;
  for (let [group] = left; group; [group] = left) {
    const about = withFewer({ ...work.question, about: group });
    const name = readText(about);
    const found = from.found.get(name);
    if (!found) return { ...from, work: { ...work, left, answers, name, search: begin(about) } };
    const alike = alikeTo(from, work, group);
    answers = [...answers, ...left.filter(alike).map((one) => ({ ...found, group: one }))];
    left = left.filter((one) => !alike(one));
  }
  const { question, brackets, looked, texts, known } = from;
  const inOrder = question.groups.flatMap((one) => answers.filter(({ group }) => group === one));
  const put = inOrder.map((answer) => answer.question).join();
  const told = { text: texts.get(put) ?? texts.size, answers: inOrder };
  return {
    ...from,
    texts: new Map([...texts, [put, told.text]]),
    known: new Map([...known, [work.text, told]]),
    looked: [...looked, { number: work.number, picks: picksOf(brackets, work.number), ...told }],
    work: undefined,
  };
};

const questionOf = (
  { drafts, world, taken, before, incident, at, horizon }: BracketsQuestion,
  brackets: readonly Bracket[],
  number: number,
): Omit<Question, 'about'> => {
  const system = settledBy(drafts, world, taken, brackets, picksOf(brackets, number));
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
  const [group = []] = work.left;
  const search = isFinished(work.search)
    ? work.search
    : carryOn(work.search, Math.max(1, Math.min(budget, question.most - work.search.states)));
  if (!isFinished(search) && search.states < question.most) return { ...from, work: { ...work, search } };
  return asking(
    { ...from, found: new Map([...from.found, [work.name, foundBy(from, search, group)]]) },
    work,
  );
};

/** Whether a group is the one that was asked about, or a guarantor whom no sentence tells from it. */
const alikeTo = (
  { question }: Brackets,
  work: Pick<Work, 'question'>,
  group: readonly PartyId[],
): ((other: readonly PartyId[]) => boolean) => {
  const [party] = group;
  if (group.length !== 1 || party === undefined) return (other) => other === group;
  const [victim = ''] = question.incident.on;
  const attacker = question.incident.by;
  const same =
    guarantorsOf(work.question.system, victim, question.at).find((one) => one.includes(party)) ?? [];
  return (other) =>
    other === group ||
    (other.length === 1 && party !== attacker && other[0] !== attacker && same.includes(other[0] ?? ''));
};

const foundBy = (
  { question: { need, horizon }, found }: Brackets,
  search: Search,
  group: readonly PartyId[],
): Found => {
  const envelope = envelopeOf(search, group);
  const floor = envelope?.floor.value ?? [];
  return {
    question: found.size,
    floor: floor.map(({ from, value }) => ({ from, value })),
    ceiling: (envelope?.ceiling.value ?? []).map(({ from, value }) => ({ from, value })),
    exposed: exposed(floor, need, horizon),
    states: search.states,
    exhausted: isFinished(search),
  };
};
