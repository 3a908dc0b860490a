import { bestOf } from '@casus/forecast';
import { bestTable, bestTension, standalone, tableCsv, tensionPicture } from '@casus/views';
import { resolve } from 'node:path';
import { patienceFor } from '../check/patience.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { begunFor, type ResolveOptions } from '../resolve/asked.ts';
import { printBest } from '../resolve/print.ts';
import { bestResult, dataOf } from '../resolve/result.ts';
import { searched } from '../resolve/run.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { write } from '../write.ts';
import { failed } from './fail.ts';
import { bad } from '../exit.ts';

/** Options of `casus resolve`. */
export interface ResolveCommandOptions extends ResolveOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly svg?: string;
  readonly narrow?: boolean;
}

/** `casus resolve`: which way to settle the brackets is effective, honoured and signed. Estimated, never proved. */
export async function resolveCommand(
  pacts: readonly string[],
  options: ResolveCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const begun = await begunFor(pacts, options);
  if (!begun.ok) return failed(begun, terminal);
  const { ready, search: start } = begun.value;
  const patience = patienceFor(ready.all.limit, terminal);
  try {
    const search = await searched(start, patience);
    const found = bestOf(search);
    const stopped = patience.stopped();
    if (found.value.resolutions.length === 0)
      return failed(
        stopped
          ? bad(
              EXIT.stopped,
              'Time was up before one resolution was judged',
              'give it more time with --limit',
            )
          : bad(
              EXIT.findings,
              `No resolution could be judged: ${found.value.unsolved[0]?.says ?? 'nothing was looked at'}`,
              'say with --at on which day the text is to be asked, and whom it protects with --on',
            ),
        terminal,
      );
    const result = bestResult(found, ready);
    const undrawn =
      options.svg === undefined
        ? undefined
        : write(
            options.svg,
            standalone(
              tensionPicture(
                bestTension(result, ready.all.names),
                'tension',
                options.narrow ? 'narrow' : 'wide',
              ).svg,
            ),
            '--svg',
          );
    if (undrawn) return failed(undrawn, terminal);
    if (options.json) terminal.out(JSON.stringify(dataOf(found, result, ready), null, 2));
    else if (options.csv) terminal.out(tableCsv(bestTable(result, ready.all.names, true)).trimEnd());
    else {
      printBest(found, result, ready, terminal);
      if (options.svg !== undefined) terminal.out(`Drawn: ${resolve(options.svg)}`);
    }
    if (found.value.done) return EXIT.fine;
    terminal.err(
      `${stopped === 'limit' ? 'Time is up' : 'Interrupted'}: ${found.value.resolutions.length} of ${found.value.total} resolutions were judged. What stands above is what they say.`,
    );
    return EXIT.stopped;
  } finally {
    patience.end();
  }
}
