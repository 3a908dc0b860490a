import type { Terms } from '@casus/forecast';
import { capital, counted, date, inSentence, listed, zoneAt } from '@casus/views';
import type { Ready } from './asked.ts';

/** Who plays against whom, as the text stands on which day, by whose numbers, with which alternatives taken. */
export function headLines(ready: Ready, terms: Terms): readonly string[] {
  const { all, cast } = ready;
  const { names, opening, assumed, victim } = all;
  const called = (party: string): string => inSentence(names, party);
  const guarantors = terms.guarantors.map(({ name, members }) =>
    members.length > 1 ? `${listed(members.map(called))} (as one)` : name,
  );
  return [
    `${capital(called(cast.challenger))} may attack ${called(victim)} (${cast.because ?? 'as asked'}); as the text stands on ${date(opening.at, zoneAt(0))}${opening.before.length > 0 ? ', its entry into force and what it waits for taken to have happened' : ''}.`,
    `Guarantors: ${listed(guarantors)}. ${capital(counted(terms.attacks.length, 'kind'))} of attack.`,
    numbersLine(ready),
    ...opening.out.map(({ pact, because }) => `${pact} is not in force then: ${because}.`),
    ...(assumed.length > 0
      ? [`Brackets left open, with the first alternative taken: ${assumed.join(', ')}.`]
      : []),
  ];
}

/** Whose numbers they are, as of when. */
export function numbersLine({ numbered: { neutral, profile, scenario } }: Ready): string {
  if (neutral)
    return 'Numbers: neutral, a default that knows nothing of these states. Name better ones with --actors.';
  const asOf = profile.asOf === undefined ? '' : `, as of ${profile.asOf}`;
  return `Numbers: ${profile.name}${asOf}${scenario === undefined ? '' : `, scenario "${scenario}"`}.`;
}
