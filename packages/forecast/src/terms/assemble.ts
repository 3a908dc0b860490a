import {
  eventWords,
  type Event,
  type IncidentKind,
  NATURE,
  partiesWords,
  type PartyId,
  type Rung,
} from '@casus/engine';
import type { Course as Walked } from '@casus/check';
import { beforehandOf, nameOf } from './blocs.ts';
import type { Attack, Bloc, Course, Ground, Reckoning, Terms } from './model.ts';
import { heightOf } from './rungs.ts';
import type { Cell, Row, TermsSearch } from './search.ts';

/** Puts the terms together: courses on which everything is reckoned alike are one, and so are attacks of a kind. */
export const assembled = (search: TermsSearch): Terms => {
  const { question, scene, blocs, answers = [], rows } = search;
  const { system, challenger, beneficiary, horizon } = question;
  const attacks = new Map<string, Attack>();
  for (const [index, row] of rows.entries())
    for (const attack of attacksOf(search, row, index)) {
      const key = JSON.stringify([
        attack.kind,
        attack.courses.map(({ by, lawful, reckonings }) => [by, lawful, reckonings]),
      ]);
      const known = attacks.get(key);
      attacks.set(key, known ? { ...known, words: `${known.words}; ${attack.words}` } : attack);
    }
  return {
    pacts: system.pacts.map(({ pact }) => pact.id),
    chosen: system.pacts.flatMap(({ pact }) =>
      Object.entries(pact.chosen)
        .filter(([, label]) => label !== 'plain')
        .map(([choice, label]) => `${pact.id}: ${choice} as ${label}`),
    ),
    challenger,
    beneficiary,
    guarantors: blocs.map(
      (members, bloc): Bloc => ({
        name: nameOf(question, members),
        members,
        beforehand: beforehandOf(scene.standing, scene.performer, members[0] ?? ''),
        answers: answers[bloc] ?? [],
      }),
    ),
    attacks: [...attacks.values()],
    bounds: {
      horizon,
      incidents: 1,
      uses: 1,
      states: rows.reduce((sum, { courses = [] }) => sum + courses.length, 0),
      moves: search.cells.reduce((sum, { tables }) => sum + tables.length, 0),
      exhausted: false,
    },
  };
};

/** The attacks of a row, one for each kind. */
const attacksOf = (search: TermsSearch, { choices, courses = [] }: Row, row: number): readonly Attack[] => {
  const kinds = new Map<IncidentKind, typeof choices>();
  for (const choice of choices)
    kinds.set(choice.incident.incident, [...(kinds.get(choice.incident.incident) ?? []), choice]);
  const merged = mergedOf(search, courses, row);
  return [...kinds].flatMap(([kind, [first, ...more]]) =>
    first
      ? [
          {
            kind,
            incident: first.incident,
            words: [first, ...more].map(({ words }) => words).join('; '),
            courses: merged.map((course) => ({
              ...course,
              run: course.run.map((event) => retold(event, first.incident)),
            })),
          },
        ]
      : [],
  );
};

/** The attack of the row told as another of its kind: no sentence makes a difference between them. */
const retold = (event: Event, incident: Event & { readonly kind: 'incident' }): Event =>
  event.kind === 'incident'
    ? {
        ...incident,
        ...(event.no === undefined ? {} : { no: event.no }),
        ...(event.disputed === undefined ? {} : { disputed: event.disputed }),
      }
    : event;

const mergedOf = (search: TermsSearch, courses: readonly Walked[], row: number): readonly Course[] => {
  const cells = search.cells.filter((cell) => cell.row === row);
  const seen = search.blocs.map((_, bloc) => rungsSeen(search.cells, bloc));
  const out = new Map<string, Course>();
  for (const [index, course] of courses.entries()) {
    const reckonings = cells.map(({ bloc, reckonings: all = [] }) =>
      (all[index] ?? []).map((reckoning) => withRungs(reckoning, seen[bloc] ?? NONE)),
    );
    const key = JSON.stringify(reckonings);
    const by = membersOf(search, course.who);
    const known = out.get(key);
    // What somebody makes of it and changes nothing is the first course; what several can make of it is one.
    if (!known)
      out.set(key, {
        by,
        words: wordsOf(search, course, courses[0]),
        lawful: course.lawful,
        run: course.run,
        reckonings,
      });
    else if (known.by.length > 0 && course.who !== undefined && (known.lawful || !course.lawful))
      out.set(key, { ...known, by: [...new Set([...known.by, ...by])] });
    else if (known.by.length > 0 && course.lawful && !known.lawful)
      out.set(key, {
        ...known,
        by,
        lawful: true,
        run: course.run,
        words: wordsOf(search, course, courses[0]),
      });
  }
  return [...out.values()];
};

/** The same ground stands on the same rung everywhere: the lowest on which it was seen to be performed at all. */
const withRungs = (reckoning: Reckoning, known: ReadonlyMap<string, Rung>): Reckoning => {
  const put = (ground: Ground): Ground =>
    ground.outcome === 'forbidden'
      ? ground
      : { ...ground, rung: known.get(`${ground.article.pact}/${ground.norm}`) ?? ground.rung };
  return {
    grounds: reckoning.grounds.map(put),
    ...(reckoning.alone ? { alone: reckoning.alone.map(put) } : {}),
  };
};

const NONE: ReadonlyMap<string, Rung> = new Map();

/** The lowest rung on which each norm was seen to be performed, in all that was reckoned of a bloc. */
const rungsSeen = (cells: readonly Cell[], bloc: number): ReadonlyMap<string, Rung> => {
  const out = new Map<string, Rung>();
  for (const cell of cells)
    for (const table of cell.bloc === bloc ? cell.tables : [])
      for (const { grounds } of Object.values(table))
        for (const { article, norm, rung, outcome } of grounds) {
          const key = `${article.pact}/${norm}`;
          const seen = out.get(key);
          if (outcome !== 'forbidden' && rung !== 'none' && (!seen || heightOf(rung) < heightOf(seen)))
            out.set(key, rung);
        }
  return out;
};

/** What one of a bloc can do, each of it can. */
const membersOf = ({ blocs }: TermsSearch, who: PartyId | undefined): readonly PartyId[] =>
  who === undefined ? [] : (blocs.find(([head]) => head === who) ?? [who]);

/** What makes a course: the words that its author says here and not on the first, else those that it leaves out. */
const wordsOf = (
  { question: { system } }: TermsSearch,
  { who, how, run }: Walked,
  first: Walked | undefined,
): string => {
  if (who === undefined) return 'everybody who is asked co-operates';
  const [attack] = run;
  if (
    attack?.kind === 'incident' &&
    attack.disputed?.includes('attribution') &&
    first?.run[0]?.kind === 'incident' &&
    !first.run[0].disputed
  )
    return 'who attacked stays disputed';
  const isNew = (event: Event, of: readonly Event[]): boolean =>
    !of.some((other) => JSON.stringify({ ...other, at: 0 }) === JSON.stringify({ ...event, at: 0 }));
  const own = (event: Event): boolean =>
    who === NATURE ? !('by' in event) || event.by === who : 'by' in event && event.by === who;
  const said = run.filter((event) => own(event) && isNew(event, first?.run ?? []));
  const left = (first?.run ?? []).filter((event) => own(event) && isNew(event, run));
  const words = (events: readonly Event[]): string =>
    events
      .slice(0, MOST)
      .map((event) => eventWords(system.world, event).replace(/\(\d+\)/u, 'the attack'))
      .join('; ');
  if (how === 'last moment') return `${partiesWords(system.world, [who])} waits until the last moment`;
  if (said.length > 0) return words(said);
  return left.length > 0 ? `it does not happen that ${words(left)}` : `${who} keeps silent`;
};

/** So many words are told of one course. */
const MOST = 2;
