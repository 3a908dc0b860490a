import { readFileSync, readdirSync } from 'node:fs';
import {
  apply,
  compile,
  type Draft,
  firstAlternatives,
  type Event,
  moversOf,
  moverOf,
  NATURE,
  type Selection,
  settle,
  startWith,
  type State,
} from '@casus/engine';
import { advance } from '../../../packages/engine/src/step/apply.ts';
import { takesEffect, unmatched, wrongCorners } from '../../../packages/engine/src/testing/play.ts';
import { catalogueFrom, parseCrisis, parsePact } from '../../../packages/language/src/index.ts';

/** Walks through the crises of the library and holds the moves of every step against the step function. */

const folder = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const json = (name: string) => JSON.parse(read(`../regions/${name}.json`));

const catalogue = catalogueFrom({
  states: json('states'),
  regions: json('regions'),
  zones: json('zones'),
});

const drafts: readonly Draft[] = readdirSync(new URL('../pacts/', folder))
  .filter((name) => name.endsWith('.pact'))
  .flatMap((name) => parsePact(read(`../pacts/${name}`), { catalogue, file: name }).draft ?? []);

/** Names of the crises of the library. */
export const crises: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.crisis'))
  .sort();

/** How far to go: every so many steps, every so many actors of a step, every so many corners of a move. */
export interface Pace {
  readonly steps: number;
  readonly actors: number;
  readonly corners: number;
}

/** What a walk met: how much was tried, and in sentences what was wrong. */
export interface Walked {
  readonly events: number;
  readonly moves: number;
  readonly corners: number;
  readonly wrong: readonly string[];
}

/** Walks through one crisis. */
export const walk = (name: string, pace: Pace): Walked => {
  const { crisis } = parseCrisis(read(name), { catalogue, pacts: drafts });
  if (!crisis) throw new Error(`${name} does not parse`);
  const events = crisis.steps.flatMap((step): readonly Event[] =>
    step.kind === 'event' ? [step.event] : [],
  );
  const pacts = crisis.pacts.flatMap((id) => {
    const draft = drafts.find((entry) => entry.id === id);
    const settled = draft && settle(draft, chosen(draft, crisis.chosen[id] ?? {}));
    return settled?.ok ? [settled.pact] : [];
  });
  let state = startWith(compile(pacts, catalogue.world));
  const mover = moverOf(state.system);
  const actors = [
    ...new Set([...events.flatMap(moversOf), ...state.system.bodies.map(({ body }) => body.name), NATURE]),
  ];
  const wrong: string[] = [];
  let moves = 0;
  let corners = 0;
  events.forEach((event, step) => {
    const before = advance(state, Math.max(state.now, event.at) as State['now']);
    // What is known later takes effect later; it is a move when it is done all the same.
    if (takesEffect(before, event))
      wrong.push(...unmatched(mover, before, event).map((says) => `step ${step}: ${says}`));
    if (step % pace.steps === 0)
      actors.forEach((actor, index) => {
        if ((index + step) % pace.actors !== 0) return;
        for (const move of mover(before, actor)) {
          moves += 1;
          const found = wrongCorners(before, move, (corner) => (corner + step + index) % pace.corners === 0);
          corners += found.tried;
          wrong.push(...found.wrong.map((says) => `step ${step}, ${actor}: ${says}`));
        }
      });
    state = apply(state, event);
  });
  return { events: events.length, moves, corners, wrong };
};

/** What the crisis chose; brackets that it leaves open take their first alternative. */
const chosen = (draft: Draft, given: Selection): Selection => ({
  ...firstAlternatives(draft, given),
  ...given,
});
