import { forecastOf } from '@casus/forecast';
import { resolve } from 'node:path';
import { EXIT, type ExitCode } from '../exit.ts';
import { type ForecastOptions, questionFor, readyFor } from '../forecast/asked.ts';
import { playFor } from '../forecast/blocs.ts';
import { drawnBy, shareFor, type ShareOptions } from '../forecast/draws.ts';
import { driversFor } from '../forecast/drivers.ts';
import { othersOf, withOthers } from '../forecast/others.ts';
import { phasesFor } from '../forecast/phases.ts';
import { drawnTo } from '../forecast/pictures.ts';
import { printForecast } from '../forecast/print.ts';
import { dataOf, type Made, resultOf } from '../forecast/result.ts';
import { termsFor } from '../forecast/run.ts';
import { whoseWhy, whyOf } from '../forecast/why.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed } from './fail.ts';

/** Options of `casus forecast`. */
export interface ForecastCommandOptions extends ForecastOptions, ShareOptions {
  readonly drivers?: boolean;
  readonly why?: string;
  readonly svg?: string;
  readonly json?: boolean;
}

/** `casus forecast`: will a text deter, will it be honoured, would each sign it. Estimated, never proved. */
export async function forecastCommand(
  pacts: readonly string[],
  options: ForecastCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const asked = await readyFor(pacts, options);
  if (!asked.ok) return failed(asked, terminal);
  const ready = asked.value;
  const share = await shareFor(options, ready.draws);
  if (!share.ok) return failed(share, terminal);
  const phases = phasesFor(ready.all.limit, terminal);
  const found = await phases.during((patience) => termsFor(ready, patience));
  if (!found.ok) return failed(found, terminal);
  const play = playFor(ready, found.value);
  if (!play.ok) return failed(play, terminal);
  const { terms, taken, drawing } = play.value;
  const whose = options.why === undefined ? undefined : whoseWhy(ready, terms, options.why);
  if (whose && !whose.ok) return failed(whose, terminal);
  const question = questionFor(ready, terms, drawing);
  const drawn = await phases.during((patience) =>
    drawnBy(ready, play.value, question, share.value, patience, terminal),
  );
  if (!drawn.ok) return failed(drawn, terminal);
  const { search, warnings, cut } = drawn.value;
  const sought = await phases.during((patience) => othersOf(search, ready, patience));
  const result = resultOf(forecastOf(withOthers(search, sought)), ready, terms, taken, sought, warnings);
  const kind = likeliestKind(result);
  const made: Made = {
    result,
    terms,
    why: whose
      ? await phases.during((patience) => whyOf(ready, drawing, search, whose.value, kind, patience))
      : undefined,
    drivers: options.drivers
      ? await phases.during((patience) => driversFor(ready, drawing, search, patience))
      : undefined,
  };
  const stopped = phases.stopped();
  const undrawn = options.svg === undefined ? undefined : drawnTo(options.svg, made, ready);
  if (undrawn) return failed(undrawn, terminal);
  if (options.json) terminal.out(JSON.stringify(dataOf(made, ready), null, 2));
  else {
    printForecast(made, ready, terminal);
    if (options.svg !== undefined) terminal.out(`Drawn: ${resolve(options.svg)}`);
  }
  if (stopped === undefined && !cut) return EXIT.fine;
  terminal.err(
    `${stopped === undefined ? 'The queue went away' : stopped === 'limit' ? 'Time is up' : 'Interrupted'}: ${search.done} of ${ready.draws} draws were made${options.drivers || options.why !== undefined ? ', and what else was asked is as far as it came' : ''}. What stands above is what was found so far.`,
  );
  return EXIT.stopped;
}

/** The kind of attack that has the greatest chance. */
const likeliestKind = ({ value: { attacks } }: Made['result']): string =>
  attacks.toSorted((one, other) => other.chance.mean - one.chance.mean)[0]?.kind ?? '';
