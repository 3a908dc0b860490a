import { forecastOf } from '@casus/forecast';
import { patienceFor } from '../check/patience.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { drawnFor, type ForecastOptions, questionFor, readyFor } from '../forecast/asked.ts';
import { printForecast } from '../forecast/print.ts';
import { dataOf, resultOf } from '../forecast/result.ts';
import { drawsOf, termsFor } from '../forecast/run.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed } from './fail.ts';

/** Options of `casus forecast`. */
export interface ForecastCommandOptions extends ForecastOptions {
  readonly json?: boolean;
}

/** `casus forecast`: will a text deter, will it be honoured, would each sign it. Estimated, never proved. */
export async function forecastCommand(
  pacts: readonly string[],
  options: ForecastCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const ready = await readyFor(pacts, options);
  if (!ready.ok) return failed(ready, terminal);
  const patience = patienceFor(ready.value.all.limit, terminal);
  try {
    const terms = await termsFor(ready.value, patience);
    if (!terms.ok) return failed(terms, terminal);
    const drawing = drawnFor(ready.value, terms.value);
    if (!drawing.ok) return failed(drawing, terminal);
    const search = await drawsOf(questionFor(ready.value, terms.value, drawing.value), patience);
    if (!search.ok) return failed(search, terminal);
    const result = resultOf(forecastOf(search.value), ready.value, terms.value);
    const complete = search.value.done >= search.value.question.draws;
    if (options.json) terminal.out(JSON.stringify(dataOf(result, ready.value, terms.value), null, 2));
    else printForecast(result, ready.value, terms.value, terminal);
    const stopped = patience.stopped();
    if (!complete)
      terminal.err(
        `${stopped === 'limit' ? 'Time is up' : 'Interrupted'}: ${search.value.done} of ${ready.value.draws} draws were made. What stands above is what they say.`,
      );
    return complete ? EXIT.fine : EXIT.stopped;
  } finally {
    patience.end();
  }
}
