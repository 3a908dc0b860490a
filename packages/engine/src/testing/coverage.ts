import fc from 'fast-check';
import { casesOf } from '../state/read.ts';
import { values } from '../store/intmap.ts';
import { applyAll, advance } from '../step/apply.ts';
import { start } from '../step/start.ts';
import { ballotArbitrary } from './ballots.arbitrary.ts';
import { chronicleArbitrary, NONSENSE, SENSE } from './events.arbitrary.ts';
import { pactsArbitrary } from './pacts.arbitrary.ts';
import { crisisArbitrary } from './stories.arbitrary.ts';
import { START, WORLD } from './world.ts';
import { report } from '../report/report.ts';

/** What a sample of random runs reaches: statuses, refusals, verdicts and outcomes with how often each was seen. */
export const reached = (runs: number): ReadonlyMap<string, number> => {
  const seen = new Map<string, number>();
  const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
  const sample = fc.sample(
    fc.oneof(
      { arbitrary: crisisArbitrary, weight: 2 },
      { arbitrary: ballotArbitrary, weight: 1 },
      {
        arbitrary: fc.tuple(
          pactsArbitrary,
          fc.oneof(chronicleArbitrary(SENSE), chronicleArbitrary(NONSENSE)),
        ),
        weight: 2,
      },
    ),
    { numRuns: runs, seed: 7 },
  );
  for (const [pacts, events] of sample) {
    const state = advance(
      applyAll(start(pacts, WORLD), events),
      (START + 400 * 86_400_000) as typeof START,
      true,
    );
    for (const of of casesOf(state))
      for (const instance of of.instances) {
        count(`status ${instance.status}`);
        if (instance.pledge !== undefined) count(`pledge ${instance.status}`);
        const norm = state.system.norms[instance.norm]?.norm;
        if (norm) count(`bearing ${norm.subject.bearing}`);
        if (norm?.failing) count('remedy');
      }
    for (const note of values(state.notes)) count(`note ${note.code} ${note.kind}`);
    for (const procedure of values(state.procedures)) {
      count(`procedure ${procedure.status}`);
      const body = state.system.bodies[procedure.body]?.body;
      if (procedure.votes.some(({ vote }) => vote === 'abstain'))
        count(`abstention ${body?.abstention?.counts ?? 'unsaid'}`);
    }
    for (const fact of report(state).facts) count(`casus ${fact.status}`);
    for (const life of state.pacts) count(`pact ${life.force}`);
  }
  return seen;
};
