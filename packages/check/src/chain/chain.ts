import type { Bounds, Proved } from '../model.ts';
import { refusalsIn } from './asked.ts';
import type { Chain, ChainQuestion, Stops, Target } from './model.ts';
import { performing, recordOf, type Run, runChain } from './run.ts';
import { smallestStops } from './stop.ts';
import { belligerentsIn } from './war.ts';

/** What follows from the first incident, step by step: who is drawn in under which sentence, and who may stay out. */
export const chainOf = (question: ChainQuestion): Proved<Chain> => {
  const run = runChain(question, performing(question.system));
  return {
    value: {
      layers: run.layers,
      belligerents: belligerentsIn(run.state, run.from),
      refusals: refusalsIn(question, run),
      undone: run.undone,
      events: recordOf(run),
    },
    bounds: boundsOf(run, run.moves, run.states, run.whole),
  };
};

/** The smallest sets of parties that stop the chain if they do nothing after the first incident. Exact within its bounds. */
export const stopsOf = (question: ChainQuestion, target: Target, most?: number): Proved<Stops> => {
  const perform = performing(question.system);
  const { moves, states, exhausted, ...value } = smallestStops(question, target, perform, most);
  return { value, bounds: boundsOf(runChain(question, perform), moves, states, exhausted) };
};

const boundsOf = (run: Run, moves: number, states: number, exhausted: boolean): Bounds => ({
  horizon: run.horizon,
  incidents: recordOf(run)
    .slice(run.from)
    .filter(({ kind }) => kind === 'incident').length,
  uses: 1,
  states,
  moves,
  exhausted,
});
