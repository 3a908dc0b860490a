import { printFindings } from '../terminal/findings.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Asked } from './question.ts';

/** What stands above every answer about what could happen: which pacts, which incident, and what is assumed. */
export const printHeading = (
  { loaded, opening, assumed, told }: Asked,
  incident: string,
  terminal: Terminal,
): void => {
  for (const { findings, source } of loaded) printFindings(findings, source, terminal);
  const { out, colours } = terminal;
  out(
    `${colours.bold(loaded.map(({ draft }) => `${draft.title} (${draft.id})`).join('; '))}  (proved, not forecast)`,
  );
  out(incident);
  if (told) out(told.says);
  if (opening.idle.length > 0)
    out(`Not so at first; the least takes it never to come, the most at once: ${opening.idle.join('; ')}.`);
  for (const { pact, because } of opening.out) out(`${pact} is not in force then: ${because}.`);
  if (assumed.length > 0) out(`Brackets left open, with the first alternative taken: ${assumed.join(', ')}.`);
};
