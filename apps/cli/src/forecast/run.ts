import {
  advanceForecast,
  advanceTerms,
  beginForecast,
  beginTerms,
  type ForecastQuestion,
  type ForecastSearch,
  isForecastDone,
  type Terms,
  termsOf,
} from '@casus/forecast';
import { counted } from '@casus/views';
import type { Patience } from '../check/patience.ts';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import type { Ready } from './asked.ts';

/** So long, in ms, a slice of work may take before somebody who interrupts is heard. */
const SLICE = 100;

/** Asks the step function what the text makes of a game. Without the whole answer there is no game to forecast. */
export async function termsFor({ all, cast }: Ready, patience: Patience): Promise<Outcome<Terms>> {
  let search = beginTerms({
    system: all.system,
    before: all.opening.before,
    at: all.opening.at,
    challenger: cast.challenger,
    beneficiary: all.victim,
    horizon: all.horizon,
    // The same answers under every text: none deters more or less for the answers that it tells apart.
    rungs: 'plain',
  });
  for (;;) {
    const answer = termsOf(search);
    switch (answer.kind) {
      case 'terms':
        return good(answer.terms);
      case 'no game':
        return bad(EXIT.findings, `There is nothing to forecast: ${answer.why.says}`, MENDS[answer.why.code]);
      case 'unfinished': {
        const { done, of } = answer;
        if (patience.stopped() !== undefined)
          return bad(
            EXIT.stopped,
            `${patience.stopped() === 'limit' ? 'Time is up' : 'Interrupted'} while the text was asked what each answer comes to (${done} of ${of}): there is no game yet`,
            'give it more time with --limit',
          );
        await patience.breathe(done / of, `the text: ${done} of ${of} questions`);
        const until = Date.now() + SLICE;
        do search = advanceTerms(search, 1);
        while (Date.now() < until && termsOf(search).kind === 'unfinished');
      }
    }
  }
}

const MENDS = {
  'no guarantor': 'name a text that binds somebody to help, or say with --at when it does',
  'not in force': 'say with --at on which day it is to be asked',
  'same party': 'say whom it protects with --on, and who attacks with --by',
  'unknown party': 'write a name or a code of the catalogue',
} as const;

/** Draws until all are done, time is up, or somebody interrupts. */
export async function drawsOf(
  question: ForecastQuestion,
  patience: Patience,
): Promise<Outcome<ForecastSearch>> {
  const begun = beginForecast(question);
  if (begun.kind === 'no game') return bad(EXIT.findings, `There is nothing to forecast: ${begun.says}`);
  let { search } = begun;
  let budget = 1;
  while (!isForecastDone(search) && patience.stopped() === undefined) {
    await patience.breathe(search.done / question.draws, `draw ${search.done} of ${question.draws}`);
    const begin = Date.now();
    search = advanceForecast(search, budget);
    const took = Math.max(1, Date.now() - begin);
    budget = Math.max(1, Math.min(2 * budget, Math.floor((budget * SLICE) / took)));
  }
  return solvedIn(search, patience);
}

/** The draws, if any of them could be solved; else why there is none. */
export function solvedIn(search: ForecastSearch, patience: Patience): Outcome<ForecastSearch> {
  if (search.samples.length > 0) return good(search);
  if (search.done === 0)
    return bad(
      EXIT.stopped,
      `${patience.stopped() === 'limit' ? 'Time is up' : 'Interrupted'} before any of ${counted(search.question.draws, 'draw')} was made`,
      'give it more time with --limit',
    );
  const reasons = Object.entries(search.failed).toSorted(([, one], [, other]) => other - one);
  const why = reasons.map(([says]) => says.replace(/\.$/, ''))[0] ?? '';
  return bad(
    EXIT.findings,
    `None of ${counted(search.done, 'draw')} could be solved: ${why}`,
    why.includes('add up') // the one reason that the command line can mend
      ? 'let more guarantors decide as one with --together'
      : 'correct the lines about it in the file of actors',
  );
}
