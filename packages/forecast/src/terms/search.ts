import {
  advance,
  applyAll,
  HOUR,
  type Incident,
  type Instant,
  NATURE,
  type PartyId,
  performerOf,
  report,
  startWith,
} from '@casus/engine';
import {
  alikeIncidents,
  type Course as Walked,
  coursesOf,
  digestOf,
  type Heeded,
  heedful,
} from '@casus/check';
import { answersOf, PLAIN, type Table } from './answers.ts';
import { assembled } from './assemble.ts';
import { blocsOf } from './blocs.ts';
import type { Scene } from './follow.ts';
import type { Answer, NoGame, Reckoning, TermsAnswer, TermsQuestion } from './model.ts';
import { atOnce, reckon } from './reckon.ts';
import { type Choice, choicesOf } from './ways.ts';

/** Attacks that no sentence tells apart, with what can come between them and an answer. */
export interface Row {
  /** All of them, the first standing for all. */
  readonly choices: readonly Choice[];
  /** Absent until they have been looked for. */
  readonly courses?: readonly Walked[];
}

/** What the answers at once of one bloc come to on one row, by course. */
export interface Cell {
  readonly row: number;
  readonly bloc: number;
  readonly others: readonly Heeded[];
  readonly tables: readonly Table[];
  /** By course and answer; absent until the answers of the bloc are settled. */
  readonly reckonings?: readonly (readonly Reckoning[])[];
}

/** The making of terms: a value. `advanceTerms` makes a new one and leaves this one as it is. */
export interface TermsSearch {
  readonly question: TermsQuestion;
  readonly no?: NoGame;
  readonly scene: Scene;
  readonly blocs: readonly (readonly PartyId[])[];
  readonly rows: readonly Row[];
  readonly cells: readonly Cell[];
  /** The answers of each bloc, once every cell has its tables. */
  readonly answers?: readonly (readonly Answer[])[];
}

/** Lays out a game: who guarantees, and which attacks there are. Nothing is reckoned yet. */
export const beginTerms = (question: TermsQuestion): TermsSearch => {
  const { system, before, at, challenger, beneficiary, horizon } = question;
  const standing = advance(applyAll(startWith(system), before), at);
  const scene: Scene = {
    performer: performerOf(system),
    standing,
    start: at,
    end: (at + horizon) as Instant,
    challenger,
    beneficiary,
  };
  const no = noGame(question, scene);
  if (no) return { question, no, scene, blocs: [], rows: [], cells: [] };
  const choices = choicesOf(system, challenger, beneficiary, at);
  const rows = alikeIncidents(
    system,
    standing,
    choices.map(({ incident }) => incident),
  ).map(
    (group): Row => ({
      choices: group.flatMap((incident) => choices.find((choice) => choice.incident === incident) ?? []),
    }),
  );
  return { question, scene, blocs: blocsOf(question), rows, cells: [] };
};

const noGame = (question: TermsQuestion, { standing }: Scene): NoGame | undefined => {
  const { system, challenger, beneficiary } = question;
  if (challenger === beneficiary)
    return { code: 'same party', says: `${challenger} is named as challenger and as beneficiary` };
  for (const party of [challenger, beneficiary])
    if (!system.world.actors.has(party))
      return { code: 'unknown party', says: `"${party}" is no party that the catalogue or the text knows` };
  const out = report(standing).pacts.filter(({ inForce }) => !inForce);
  if (out.length === system.pacts.length)
    return {
      code: 'not in force',
      says: out.map(({ id, because }) => `${id} is not in force then: ${because}`).join('; '),
    };
  return blocsOf(question).length > 0
    ? undefined
    : {
        code: 'no guarantor',
        says: `the text binds nobody but ${beneficiary}${system.pacts.some(({ pact }) => pact.roles.some(({ seats }) => seats.some(({ party }) => party === challenger))) ? ` and the challenger ${challenger}` : ''}, so nobody is there who could answer an attack`,
      };
};

/** Does so much more: a unit is the courses of one class of attacks, or what one bloc's answers to it come to. */
export const advanceTerms = (search: TermsSearch, budget: number): TermsSearch => {
  let now = search;
  for (let left = budget; left > 0 && !isComplete(now); left -= 1) now = step(now);
  return now;
};

/** The terms, once all has been looked at. */
export const termsOf = (search: TermsSearch): TermsAnswer => {
  if (search.no) return { kind: 'no game', why: search.no };
  const { rows, blocs, cells } = search;
  const done =
    rows.filter(({ courses }) => courses).length +
    cells.length +
    cells.filter(({ reckonings }) => reckonings).length;
  return isComplete(search)
    ? { kind: 'terms', terms: assembled(search) }
    : { kind: 'unfinished', done, of: rows.length * (1 + 2 * blocs.length) };
};

const isComplete = ({ no, rows, blocs, cells }: TermsSearch): boolean =>
  no !== undefined ||
  (cells.length === rows.length * blocs.length && cells.every(({ reckonings }) => reckonings !== undefined));

const step = (search: TermsSearch): TermsSearch => {
  const { rows, blocs, cells, answers, question } = search;
  const unlooked = rows.findIndex(({ courses }) => courses === undefined);
  if (unlooked >= 0)
    return {
      ...search,
      rows: rows.map((row, index) => (index === unlooked ? { ...row, courses: looked(search, row) } : row)),
    };
  if (cells.length < rows.length * blocs.length)
    return {
      ...search,
      cells: [...cells, cellOf(search, Math.floor(cells.length / blocs.length), cells.length % blocs.length)],
    };
  if (!answers)
    return step({
      ...search,
      answers: blocs.map((_, bloc) =>
        answersOf(
          cells.filter((cell) => cell.bloc === bloc).map(({ tables }) => tables),
          question.horizon / HOUR,
          question.rungs === 'plain',
        ),
      ),
    });
  const next = cells.findIndex(({ reckonings }) => reckonings === undefined);
  return {
    ...search,
    cells: cells.map((cell, index) =>
      index === next ? reckoned(search, cell, answers[cell.bloc] ?? []) : cell,
    ),
  };
};

/** The courses of a row; and, where a text tells it apart, the one on which it stays disputed who attacked. */
const looked = ({ question, scene, blocs }: TermsSearch, { choices: [first] }: Row): readonly Walked[] => {
  if (!first) return [];
  const { system, challenger, beneficiary } = question;
  const heads = blocs.flatMap(([head]) => head ?? []);
  const asked = [...new Set([...heads, challenger, beneficiary, NATURE])];
  const courses = coursesOf(checkQuestion(question, first.incident, heads), asked);
  const disputed: Incident = { ...first.incident, disputed: ['attribution'] };
  if (alikeIncidents(system, scene.standing, [first.incident, disputed]).length === 1) return courses;
  const [unclear] = coursesOf(checkQuestion(question, disputed, heads), []);
  return unclear ? [...courses, { ...unclear, who: NATURE, how: 'silent' }] : courses;
};

const checkQuestion = (
  { system, before, horizon }: TermsQuestion,
  incident: Incident,
  about: readonly PartyId[],
): Parameters<typeof coursesOf>[0] => ({ system, before, incident, horizon, about, heights: true });

const cellOf = ({ question, scene, blocs, rows }: TermsSearch, row: number, bloc: number): Cell => {
  const head = blocs[bloc]?.[0] ?? '';
  const { choices: [first] = [], courses = [] } = rows[row] ?? {};
  const others = first
    ? heedful(checkQuestion(question, first.incident, [head])).filter(
        ({ party }) => party !== head && party !== question.challenger && party !== question.beneficiary,
      )
    : [];
  // Where a course leaves those concerned as another has left them, their answers come to the same.
  const known = new Map<string, ReturnType<typeof atOnce>>();
  const tables = courses.map(({ run, state }) => {
    const key = digestOf(state, [{ party: head }, ...others]);
    const table =
      known.get(key) ?? atOnce({ scene, run, others }, head, question.rungs === 'plain' ? PLAIN : undefined);
    known.set(key, table);
    return table;
  });
  return { row, bloc, others, tables };
};

const reckoned = ({ scene, blocs, rows }: TermsSearch, cell: Cell, answers: readonly Answer[]): Cell => {
  const by = blocs[cell.bloc]?.[0] ?? '';
  const courses = rows[cell.row]?.courses ?? [];
  const known = new Map<string, readonly Reckoning[]>();
  return {
    ...cell,
    reckonings: courses.map(({ run, state }, index) => {
      const key = digestOf(state, [{ party: by }, ...cell.others]);
      const row =
        known.get(key) ??
        answers.map(
          ({ rung, hours }) =>
            (hours === 0 ? cell.tables[index]?.[rung] : undefined) ??
            reckon({ scene, run, others: cell.others }, { by, rung, hours }),
        );
      known.set(key, row);
      return row;
    }),
  };
};
