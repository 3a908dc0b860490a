import type { Terms } from '@casus/forecast';
import {
  attacksTable,
  driversSentence,
  driversTable,
  forecastSentences,
  guarantorsTable,
  isShared,
  readWith,
  type Said,
  signatureSentences,
  signatureTable,
  tornadoPicture,
} from '@casus/views';
import { printFindings } from '../terminal/findings.ts';
import { headed } from '../terminal/headed.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Ready } from './asked.ts';
import { headLines, numbersLine } from './heading.ts';
import { printWhy } from './print-why.ts';
import { filesOf } from './profile.ts';
import type { Made } from './result.ts';

/** Prints a forecast for somebody who reads it in a terminal: sentences first, then the tables they rest on. */
export function printForecast({ result, terms, drivers, why }: Made, ready: Ready, terminal: Terminal): void {
  const { out, colours } = terminal;
  const { names } = ready.all;
  printHead(ready, terms, terminal);
  out(readWith(result));
  const told = (title: string, said: readonly Said[]): void => {
    out();
    out(colours.bold(title));
    for (const line of headed(
      said.map(({ head, says }) => ({ head: `  ${head}`, says })),
      terminal,
    ))
      out(line);
  };
  told('Will it deter, will it be honoured?', forecastSentences(result, names));
  told('Would each sign it?', signatureSentences(result, names));
  out();
  out(tableText(guarantorsTable(result), terminal));
  out();
  out(tableText(attacksTable(result), terminal));
  out();
  out(tableText(signatureTable(result, names), terminal));
  if (drivers) {
    told('What does it hang on?', [{ head: 'Drivers', says: driversSentence(drivers) }]);
    out();
    out(tableText(tornadoPicture(drivers.tornado).table, terminal));
    if (isShared(drivers.rows)) {
      out();
      out(tableText(driversTable(drivers), terminal));
    }
  }
  if (why) printWhy(why, terminal);
  told('Read with this', [
    ...result.warnings.map((says) => ({ head: 'Warning', says })),
    ...result.choices.map((says) => ({ head: 'Choice', says })),
    ...result.sources.map((says) => ({ head: 'Source', says })),
  ]);
}

function printHead(ready: Ready, terms: Terms, terminal: Terminal): void {
  const { out, colours } = terminal;
  const { loaded } = ready.all;
  for (const { findings, source } of loaded) printFindings(findings, source, terminal);
  for (const { findings, source } of filesOf(ready.numbered.loaded))
    printFindings(findings, source, terminal);
  out(
    `${colours.bold(loaded.map(({ draft }) => `${draft.title} (${draft.id})`).join('; '))}  (estimated, not proved)`,
  );
  const numbers = numbersLine(ready);
  for (const line of headLines(ready, terms))
    out(ready.numbered.neutral && line === numbers ? colours.yellow(line) : line);
}
