import { BY_RUNG } from '@casus/check';
import { briefHtml, lanesSentence, summaryLines } from '@casus/views';
import { resolve } from 'node:path';
import { EXIT, type ExitCode } from '../exit.ts';
import { needIn } from '../check/need.ts';
import { historyData } from '../compare/fates.ts';
import { withKinship } from '../compare/relatives.ts';
import { withAssured } from '../run/assured.ts';
import { withForecast } from '../run/foretold.ts';
import { briefOfCrisis, briefOfText } from '../run/brief-of.ts';
import type { CrisisOptions } from '../run/prepare.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { write } from '../write.ts';
import { failed } from './fail.ts';

/** Options of `casus brief`. */
export interface BriefOptions extends CrisisOptions {
  readonly crisis?: string;
  readonly out: string;
  readonly assured?: boolean;
  readonly matrix?: boolean;
  readonly loopholes?: boolean;
  readonly need?: string;
  readonly bound?: string;
  /** Whose numbers a forecast is made with; absent for none. */
  readonly actors?: string;
  readonly scenario?: string;
  readonly draws?: string;
  readonly seed?: string;
  /** Where the data of others lie. */
  readonly data?: string;
  readonly json?: boolean;
}

/** `casus brief`: the page for a principal, and its summary in the terminal. */
export async function briefCommand(
  pact: string,
  options: BriefOptions,
  terminal: Terminal,
  command: string,
): Promise<ExitCode> {
  const made =
    options.crisis === undefined
      ? await briefOfText(pact, options, command)
      : await briefOfCrisis(pact, options.crisis, options, command);
  if (!made.ok) return failed(made, terminal);
  const need = needIn(options.need, BY_RUNG);
  if (!need.ok) return failed(need, terminal);
  const { assured = false, matrix = false, loopholes = false, bound } = options;
  const whole =
    assured || matrix || loopholes
      ? await withAssured(
          made.value,
          {
            assured,
            coverage: matrix,
            loopholes,
            need: options.need === undefined ? undefined : need.value,
            states: bound,
          },
          terminal,
        )
      : made;
  if (!whole.ok) return failed(whole, terminal);
  const data = historyData(options.data);
  if (!data.ok) return failed(data, terminal);
  const { actors, scenario, draws, seed } = options;
  const foretold =
    actors === undefined
      ? whole
      : await withForecast(
          whole.value,
          {
            actors,
            ...(scenario === undefined ? {} : { scenario }),
            ...(draws === undefined ? {} : { draws }),
            ...(seed === undefined ? {} : { seed }),
          },
          terminal,
        );
  if (!foretold.ok) return failed(foretold, terminal);
  const brief = await withKinship(foretold.value, pact, data.value);
  const wrong = write(options.out, briefHtml(brief));
  if (wrong) return failed(wrong, terminal);
  const { colours, out, width } = terminal;
  const lines = summaryLines(brief);
  if (options.json) {
    out(
      JSON.stringify(
        {
          schema: 'casus/brief/1',
          out: resolve(options.out),
          pact: brief.pact,
          title: brief.title,
          summary: lines,
          receipt: brief.receipt,
        },
        null,
        2,
      ),
    );
    return EXIT.fine;
  }
  out(colours.bold(brief.crisis === undefined ? brief.title : `${brief.title}: ${brief.crisis}`));
  out(colours.dim(brief.report ? 'Run, not forecast' : 'Text; nothing was run'));
  for (const { head, says } of lines) {
    out(`\n${colours.bold(head)}`);
    let row = ' ';
    for (const word of says.split(' ')) {
      if (row.length + word.length + 1 > width) {
        out(row);
        row = ' ';
      }
      row += ` ${word}`;
    }
    out(row);
  }
  if (brief.report) out(`\n${lanesSentence(brief.report, brief.print)}`);
  out(`\nWritten: ${resolve(options.out)}`);
  return EXIT.fine;
}
