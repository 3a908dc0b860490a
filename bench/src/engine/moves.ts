import {
  applyAll,
  compile,
  type Event,
  type Move,
  moverOf,
  type PartyId,
  settle,
  startWith,
  type State,
} from '@casus/engine';
import { parseCrisis, parsePact } from '@casus/language';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf, nato, natoPact } from './nato.ts';
import { tiny, tinyPact, tinyWorld } from './tiny.ts';

/** What to ask for moves in one process. */
export interface MovesTask {
  readonly kind: 'moves';
  readonly where: 'tiny' | 'nato' | 'charter and rio';
  /** Least time spent on warming up, and again on timed runs, in ms. */
  readonly spend: number;
  /** Root of the repository, for the library. */
  readonly root: string;
}

/** What a process found out. */
export interface MovesResult {
  /** Wall time of each round of calls, ms. */
  readonly samples: readonly number[];
  /** Calls in a round: one for each actor. */
  readonly calls: number;
  /** Templates that a round gives. */
  readonly templates: number;
  /** Where the moves are not what was counted without them; empty where all is well. */
  readonly wrong: readonly string[];
}

interface Scene {
  readonly state: State;
  readonly actors: readonly PartyId[];
  readonly wrongIn: (moves: ReadonlyMap<PartyId, readonly Move[]>) => readonly string[];
}

/** Asks every actor of a scene for its moves over and over, and holds the last answer against a count of its own. */
export const measureMoves = (task: MovesTask): MovesResult => {
  const { state, actors, wrongIn } = sceneOf(task);
  const mover = moverOf(state.system);
  const round = (): ReadonlyMap<PartyId, readonly Move[]> =>
    new Map(actors.map((actor) => [actor, mover(state, actor)]));
  const warm = performance.now();
  do round();
  while (performance.now() - warm < task.spend);
  const samples: number[] = [];
  let last = round();
  const begun = performance.now();
  while (samples.length < 5 || (performance.now() - begun < task.spend && samples.length < 5000)) {
    const from = performance.now();
    last = round();
    samples.push(performance.now() - from);
  }
  return {
    samples,
    calls: actors.length,
    templates: [...last.values()].reduce((count, moves) => count + moves.length, 0),
    wrong: wrongIn(last),
  };
};

const sceneOf = ({ where, root }: MovesTask): Scene => {
  if (where === 'charter and rio') return falklands(root);
  const log = where === 'tiny' ? tiny.log(14) : nato.log(20);
  const { pact, world } = where === 'tiny' ? { pact: tinyPact, world: tinyWorld } : natoPact(root);
  const actors = where === 'tiny' ? ['M0', 'M1', 'M2', 'M3', 'X'] : ['POL', 'USA', 'RUS', 'BEL', 'TUR'];
  // The duty of the tiny clause waits for the invocation; that of NAT-1949 for the attack alone.
  const arisesBy = where === 'tiny' ? 'invocation' : 'incident';
  const members = where === 'tiny' ? actors.slice(0, 4) : actors.filter((actor) => actor !== 'RUS');
  return {
    state: applyAll(startWith(compile([pact], world)), log),
    actors,
    // One way to perform for each duty to assist that the log leaves open, and none for whom it binds to nothing.
    wrongIn: (moves) =>
      actors.flatMap((actor) => {
        const found = (moves.get(actor) ?? []).filter(
          (move) =>
            move.event.kind === 'measure' && move.serves.some((rule) => rule.cite.article.startsWith('5')),
        ).length;
        const expected = members.includes(actor) ? openFor(actor, log, arisesBy) : 0;
        return found === expected ? [] : [`${actor}: ${found} ways to assist, ${expected} duties open`];
      }),
  };
};

/** Duties to assist that a member has and has not answered yet, counted from the log. */
const openFor = (member: PartyId, log: readonly Event[], arisesBy: 'incident' | 'invocation'): number => {
  const open = new Set<number>();
  for (const event of log) {
    const no = event.about ?? event.no ?? 0;
    if (event.kind === 'incident' && arisesBy === 'incident' && !event.on.includes(member)) open.add(no);
    if (event.kind === 'invocation' && arisesBy === 'invocation' && event.by !== member) open.add(no);
    if (event.kind === 'measure' && event.by === member) open.delete(no);
  }
  return open.size;
};

/** The Falklands, 25 April 1982, under the Charter and the Rio Treaty. */
const falklands = (root: string): Scene => {
  const catalogue = catalogueOf(root);
  const read = (path: string): string => readFileSync(join(root, 'library', path), 'utf8');
  const drafts = ['NAT-1949', 'UNC-1945', 'RIO-1947'].flatMap(
    (id) => parsePact(read(`pacts/${id}.pact`), { catalogue }).draft ?? [],
  );
  const { crisis } = parseCrisis(read('crises/falklands-1982.crisis'), { catalogue, pacts: drafts });
  const events = (crisis?.steps ?? []).flatMap((step): readonly Event[] =>
    step.kind === 'event' ? [step.event] : [],
  );
  const pacts = drafts.slice(1).flatMap((draft) => {
    const settled = settle(draft, {});
    return settled.ok ? [settled.pact] : [];
  });
  const third = events.findIndex((event) => event.no === 3);
  const breaks = (moves: readonly Move[] | undefined, kind: Event['kind'], on: PartyId): string =>
    (moves ?? [])
      .filter(
        ({ event, domains }) =>
          event.kind === kind &&
          domains.some(
            ({ name, values }) =>
              (name === 'incident' && values.includes('armed attack')) ||
              (name === 'measure' && values.includes('force')),
          ) &&
          domains.some(({ name, values }) => (name === 'on' || name === 'against') && values.includes(on)),
      )
      .map((move) => move.breaks.map((rule) => rule.cite.article).join('+') || 'nothing')
      .join(' or ');
  return {
    state: applyAll(startWith(compile(pacts, catalogue.world)), events.slice(0, third + 1)),
    actors: ['ARG', 'GBR', 'USA', 'BRA', 'CHL'],
    // Force breaks Article 2(4), save in self-defence by the one who was attacked first.
    wrongIn: (moves) =>
      (
        [
          ['ARG', 'GBR', '2(4)'],
          ['BRA', 'GBR', '2(4)'],
          ['CHL', 'ARG', '2(4)'],
          ['GBR', 'ARG', 'nothing'],
          ['GBR', 'CHL', '2(4)'],
        ] as const
      ).flatMap(([by, on, expected]) => {
        const found = breaks(moves.get(by), 'incident', on);
        return found === expected
          ? []
          : [`an armed attack of ${by} on ${on} breaks ${found}, not ${expected}`];
      }),
  };
};
