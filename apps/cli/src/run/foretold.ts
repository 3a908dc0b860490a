import type { Incident } from '@casus/engine';
import { forecastOf } from '@casus/forecast';
import type { Brief } from '@casus/views';
import { questionFor, readyFor } from '../forecast/asked.ts';
import { playFor } from '../forecast/blocs.ts';
import { headLines } from '../forecast/heading.ts';
import { othersOf, withOthers } from '../forecast/others.ts';
import { phasesFor } from '../forecast/phases.ts';
import { resultOf } from '../forecast/result.ts';
import { drawsOf, termsFor } from '../forecast/run.ts';
import { good, type Outcome } from '../exit.ts';
import type { Faulty } from '../library/load.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { chosenIn } from './chosen.ts';

/** What of a forecast a brief may ask for. */
export interface ForetoldOptions {
  /** A file of actors, or one of the library. */
  readonly actors: string;
  readonly scenario?: string;
  readonly draws?: string;
  readonly seed?: string;
}

/** The brief with what the actors may do, asked as `casus forecast` asks: of the attack that was run, if one was. */
export async function withForecast(
  brief: Brief,
  options: ForetoldOptions,
  terminal: Terminal,
): Promise<Outcome<Brief> | Faulty> {
  const attack = brief.report?.events.find((event): event is Incident => event.kind === 'incident');
  const ready = await readyFor([brief.pact], {
    ...options,
    resolve: chosenIn(brief, 'bracket'),
    reading: chosenIn(brief, 'reading'),
    ...(attack?.on[0] === undefined ? {} : { on: attack.on[0] }),
    ...(attack === undefined || attack.by === 'unknown' ? {} : { by: attack.by }),
  });
  if (!ready.ok) return ready;
  const phases = phasesFor(ready.value.all.limit, terminal);
  const found = await phases.during((patience) => termsFor(ready.value, patience));
  if (!found.ok) return found;
  const play = playFor(ready.value, found.value);
  if (!play.ok) return play;
  const { terms, taken, drawing } = play.value;
  const question = questionFor(ready.value, terms, drawing);
  const search = await phases.during((patience) => drawsOf(question, patience));
  if (!search.ok) return search;
  const sought = await phases.during((patience) => othersOf(search.value, ready.value, patience));
  return good({
    ...brief,
    foretold: {
      result: resultOf(forecastOf(withOthers(search.value, sought)), ready.value, terms, taken, sought),
      names: ready.value.all.names,
      numbers: headLines(ready.value, terms).join(' '),
    },
  });
}
