import type { PartyId } from '@casus/engine';
import type { ChainQuestion, Stop, Stops, Target } from './model.ts';
import { actorsIn, type Performer, type Run, runChain } from './run.ts';
import { belligerentsIn } from './war.ts';

/** The smallest sets of parties whose abstention stops a chain. */

/** Whether a run reaches what is to be stopped. */
export const reaches = (run: Run, target: Target): boolean => {
  const drawn = belligerentsIn(run.state, run.from);
  return target.kind === 'party' ? drawn.includes(target.party) : drawn.length >= target.number;
};

/** The question with some parties abstaining. */
export const withoutActsOf = (question: ChainQuestion, parties: readonly PartyId[]): ChainQuestion => ({
  ...question,
  policy: { ...question.policy, ...Object.fromEntries(parties.map((party) => [party, 'abstains' as const])) },
});

/** A search for smallest sets, with what it cost. */
export interface StopSearch extends Stops {
  readonly moves: number;
  readonly states: number;
  readonly exhausted: boolean;
}

/**
 * Exact, by size. A set is grown only by parties that act in the run in which the others of it abstain: if none of the rest of
 * a set acted there, their abstention would change nothing, and the smaller set would stop the chain by itself. So
 * every smallest set is reached, whatever abstentions bring about.
 */
export const smallestStops = (
  question: ChainQuestion,
  target: Target,
  perform: Performer,
  most = 4096,
): StopSearch => {
  let level: readonly (readonly PartyId[])[] = [[]];
  let tried = 0;
  let moves = 0;
  let states = 0;
  let exhausted = true;
  while (level.length > 0) {
    const stops: Stop[] = [];
    const next = new Map<string, readonly PartyId[]>();
    for (const set of level) {
      if (tried === most) return { target, smallest: stops, tried, moves, states, exhausted: false };
      const run = runChain(withoutActsOf(question, set), perform);
      tried += 1;
      moves += run.moves;
      states += run.states;
      exhausted &&= run.whole;
      if (!reaches(run, target)) stops.push(stopOf(set, run));
      for (const actor of actorsIn(run)) {
        const larger = [...set, actor].sort();
        if (!set.includes(actor)) next.set(larger.join(), larger);
      }
    }
    if (stops.length > 0) return { target, smallest: stops, tried, moves, states, exhausted };
    level = [...next].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, set]) => set);
  }
  return { target, smallest: [], tried, moves, states, exhausted };
};

const stopOf = (set: readonly PartyId[], run: Run): Stop => ({
  abstains: set.map((party) => {
    const undone = run.undone.filter((one) => one.party === party);
    return { party, lawful: undone.every(({ lawful }) => lawful), undone };
  }),
  belligerents: belligerentsIn(run.state, run.from),
});
