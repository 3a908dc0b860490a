import type { Terms } from '@casus/forecast';
import {
  attacksTable,
  capital,
  counted,
  date,
  driversSentence,
  driversTable,
  forecastSentences,
  inSentence,
  listed,
  readWith,
  type Said,
  signatureSentences,
  signatureTable,
  tornadoPicture,
  zoneAt,
} from '@casus/views';
import { printFindings } from '../terminal/findings.ts';
import { headed } from '../terminal/headed.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Ready } from './asked.ts';
import { filesOf } from './profile.ts';
import type { Made } from './result.ts';

/** Prints a forecast for somebody who reads it in a terminal: sentences first, then the tables they rest on. */
export function printForecast({ result, terms, drivers }: Made, ready: Ready, terminal: Terminal): void {
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
  out(tableText(attacksTable(result), terminal));
  out();
  out(tableText(signatureTable(result, names), terminal));
  if (drivers) {
    told('What does it hang on?', [{ head: 'Drivers', says: driversSentence(drivers) }]);
    out();
    out(tableText(tornadoPicture(drivers.tornado).table, terminal));
    if (drivers.rows > 0) {
      out();
      out(tableText(driversTable(drivers), terminal));
    }
  }
  told('Read with this', [
    ...result.warnings.map((says) => ({ head: 'Warning', says })),
    ...result.choices.map((says) => ({ head: 'Choice', says })),
    ...result.sources.map((says) => ({ head: 'Source', says })),
  ]);
}

function printHead({ all, cast, numbered }: Ready, terms: Terms, terminal: Terminal): void {
  const { out, colours } = terminal;
  const { loaded, names, opening, assumed, victim } = all;
  for (const { findings, source } of loaded) printFindings(findings, source, terminal);
  for (const { findings, source } of filesOf(numbered.loaded)) printFindings(findings, source, terminal);
  out(
    `${colours.bold(loaded.map(({ draft }) => `${draft.title} (${draft.id})`).join('; '))}  (estimated, not proved)`,
  );
  const who = `${capital(inSentence(names, cast.challenger))} may attack ${inSentence(names, victim)}`;
  out(
    `${who} (${cast.because ?? 'as asked'}); as the text stands on ${date(opening.at, zoneAt(0))}${opening.before.length > 0 ? ', its entry into force and what it waits for taken to have happened' : ''}.`,
  );
  out(
    `Guarantors: ${terms.guarantors.map(({ members }) => (members.length > 1 ? `${listed(members.map((party) => inSentence(names, party)))} (who decide as one)` : inSentence(names, members[0] ?? ''))).join('; ')}. ${capital(counted(terms.attacks.length, 'kind'))} of attack.`,
  );
  out(
    numbered.neutral
      ? colours.yellow(
          'Numbers: neutral, a default that knows nothing of these states. Name better ones with --actors.',
        )
      : `Numbers: ${numbered.profile.name}${numbered.profile.asOf === undefined ? '' : `, as of ${numbered.profile.asOf}`}${numbered.scenario === undefined ? '' : `, scenario "${numbered.scenario}"`}.`,
  );
  for (const { pact, because } of opening.out) out(`${pact} is not in force then: ${because}.`);
  if (assumed.length > 0) out(`Brackets left open, with the first alternative taken: ${assumed.join(', ')}.`);
}
