import type { Entry } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/types.ts';

const text = (...lines: readonly string[]): string => `${['actors "Example".', ...lines].join('\n')}\n`;
const russia = (line: string): string => text('', 'Russia:', `  ${line}`);

/** What can be wrong with a file of actors: the same shape as the catalogue of pacts, with a text that fires each code and one that does not. */
export const ACTORS_DIAGNOSTICS = {
  A001: {
    severity: 'error',
    title: 'No such quantity',
    mend: 'Use a quantity of the list in docs/language/actors.md.',
    fires: russia('Its stakes is 0.4 (judgement).'),
    silent: russia('Its stake is 0.4 (judgement).'),
  },
  A002: {
    severity: 'error',
    title: 'A number out of range',
    mend: 'Write a number within the range of the quantity.',
    fires: russia('Its capability is 1.2 (judgement).'),
    silent: russia('Its capability is 0.12 (judgement).'),
  },
  A003: {
    severity: 'error',
    title: 'An impossible spread',
    mend: 'Write the lower number first, the most likely one between the two, and a spread above 0; a known number stands alone.',
    fires: russia('Its stake is between 0.7 and 0.2 (judgement).'),
    silent: russia('Its stake is between 0.2 and 0.7 (judgement).'),
  },
  A004: {
    severity: 'error',
    title: 'Nobody answers for the number',
    mend: 'End the line with (source "where it can be looked up") or with (judgement "why").',
    fires: russia('Its stake is 0.4.'),
    silent: russia('Its stake is 0.4 (judgement "the unit of the scale").'),
  },
  A005: {
    severity: 'error',
    title: 'No such state or organisation',
    mend: 'Use a name of the catalogue.',
    fires: text('', 'Rusia:', '  Its stake is 0.4 (judgement).'),
    silent: russia('Its stake is 0.4 (judgement).'),
  },
  A006: {
    severity: 'error',
    title: 'Two lines for the same thing',
    mend: 'Keep one of the two; what holds in some cases only is a scenario.',
    fires: russia('Its stake is 0.4 (judgement).\n  Its stake is 0.5 (judgement).'),
    silent: russia(
      'Its stake is 0.4 (judgement).\n\nScenario "more":\n\nRussia:\n  Its stake is 0.5 (judgement).',
    ),
  },
  A007: {
    severity: 'error',
    title: 'The quantity belongs elsewhere',
    mend: 'Put the line under the heading that the message names.',
    fires: russia('Its decisiveness is 1 (judgement).'),
    silent: text('', 'The contest:', '  Its decisiveness is 1 (judgement).'),
  },
  A008: {
    severity: 'error',
    title: 'What the number is of is not known',
    mend: 'Name a measure of the ladder, a state, a verb in quotation marks, or "binding", as the quantity asks.',
    fires: russia('Its cost of tea is 0.1 (judgement).'),
    silent: russia('Its cost of arms is 0.1 (judgement).'),
  },
  A009: {
    severity: 'error',
    title: 'The unit does not fit',
    mend: 'Lengths of time have hours, days or weeks; all else is a plain number, or percent.',
    fires: russia('Its time for arms is 72 (judgement).'),
    silent: russia('Its time for arms is 72 hours (judgement).'),
  },
  A010: {
    severity: 'error',
    title: 'Data that cannot be looked up',
    mend: 'Write "CINC of 2022, or else 0.04 (data "whom to cite")": a series of the list, of capability or aid.',
    fires: russia(
      'Its capability is SINC of 2022, or else 0.04 (data "National Material Capabilities 7.0").',
    ),
    silent: russia(
      'Its capability is CINC of 2022, or else 0.04 (data "National Material Capabilities 7.0").',
    ),
  },
  A011: {
    severity: 'error',
    title: 'An impossible date',
    mend: 'Use a day that the calendar has.',
    fires: 'actors "Example", as of 31 June 2025.\n',
    silent: 'actors "Example", as of 30 June 2025.\n',
  },
  A012: {
    severity: 'warning',
    title: 'Much of the spread is out of range',
    mend: 'The spread is cut off at the ends of the range: a smaller one, or "between ... and ...", says better what is meant.',
    fires: russia('Its capability is about 0.1, give or take 0.2 (judgement).'),
    silent: russia('Its capability is about 0.1, give or take 0.02 (judgement).'),
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** A code about actors. */
export type ActorsCode = keyof typeof ACTORS_DIAGNOSTICS;

/** A finding about a file of actors; codes of pacts (P...) are those of the grammar. */
export type ActorsDiagnostic = Omit<Diagnostic, 'code'> & {
  readonly code: Diagnostic['code'] | ActorsCode;
};
