import type { Best } from '@casus/forecast';
import type { Estimated } from '@casus/check';
import {
  alternativesTable,
  bestSentences,
  bestTable,
  type BestResult,
  capital,
  date,
  inSentence,
  lookedSentence,
  ratherTable,
  type Said,
  signatureSentences,
  signatureTable,
  whyHead,
  zoneAt,
} from '@casus/views';
import type { Ready } from '../forecast/asked.ts';
import { filesOf } from '../forecast/profile.ts';
import { printFindings } from '../terminal/findings.ts';
import { headed } from '../terminal/headed.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { forecastFor } from './result.ts';

/** Prints the best text for somebody who reads it in a terminal: the answer first, then the tables it rests on. */
export function printBest(
  found: Estimated<Best>,
  result: BestResult,
  ready: Ready,
  terminal: Terminal,
): void {
  const { out, colours } = terminal;
  const { names, loaded, opening, victim } = ready.all;
  const { value } = result;
  for (const { findings, source } of loaded) printFindings(findings, source, terminal);
  for (const { findings, source } of filesOf(ready.numbered.loaded))
    printFindings(findings, source, terminal);
  out(
    `${colours.bold(loaded.map(({ draft }) => `${draft.title} (${draft.id})`).join('; '))}  (estimated, not proved)`,
  );
  out(
    `${capital(inSentence(names, ready.cast.challenger))} may attack ${inSentence(names, victim)} (${ready.cast.because ?? 'as asked'}); as the text stands on ${date(opening.at, zoneAt(0))}.`,
  );
  out(
    `Numbers: ${ready.numbered.profile.name}${ready.numbered.scenario === undefined ? '' : `, scenario "${ready.numbered.scenario}"`}. Estimated, not proved: ${result.model}, ${result.draws} draws of each text, the same for all, seed ${result.seed}.`,
  );
  out(lookedSentence(value));
  const told = (title: string, said: readonly Said[]): void => {
    out();
    out(colours.bold(title));
    for (const line of headed(
      said.map(({ head, says }) => ({ head: `  ${head}`, says })),
      terminal,
    ))
      out(line);
  };
  told('Which text?', bestSentences(result, names));
  out();
  out(tableText(bestTable(result, names), terminal));
  out();
  out(tableText(alternativesTable(result, names), terminal));
  const place = value.zone[0] ?? value.offer?.resolution ?? 0;
  const chosen = value.resolutions[place];
  const forecast = forecastFor(found, result, place);
  if (chosen && forecast) {
    told(whyHead(value, chosen), signatureSentences(forecast, names));
    out();
    out(tableText(signatureTable(forecast, names), terminal));
    out();
    out(tableText(ratherTable(result, names, chosen), terminal));
  }
  told('Read with this', [
    ...errorSaid(result),
    ...result.warnings.map((says) => ({ head: 'Warning', says })),
    ...result.choices.map((says) => ({ head: 'Choice', says })),
    ...result.sources.map((says) => ({ head: 'Source', says })),
  ]);
}

/** How far off what guided the search was, on texts that nobody had judged. */
const errorSaid = ({ value: { error } }: BestResult): readonly Said[] =>
  error === undefined
    ? []
    : [
        {
          head: 'Search',
          says: `Where to look was foretold by adding up what single changes do, and pairs where these were judged. Of ${error.count} texts judged after they were foretold, the mean error was ${(100 * error.effectiveness).toFixed(1)} points of the chance of an attack and ${error.least.toFixed(3)} of the least gain. What was only foretold is not shown.`,
        },
      ];
