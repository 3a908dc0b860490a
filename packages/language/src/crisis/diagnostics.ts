import type { Entry } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/types.ts';

const frame = (sentence: string, after = ''): string =>
  `crisis "Example", under NAT-1949.\n\n1 March 2020:\n  ${sentence}\n${after}`;
const attack = '(1) Russia attacks Poland.';

/** What can be wrong with a chronicle: the same shape as the catalogue of pacts, with a text that fires each code and one that does not. */
export const CRISIS_DIAGNOSTICS = {
  C002: {
    severity: 'error',
    title: 'No such state, group or body',
    mend: 'Use a name of the catalogue, or the name of a body of a pact in the head.',
    fires: frame('Rusia attacks Poland.'),
    silent: frame('Russia attacks Poland.'),
  },
  C003: {
    severity: 'error',
    title: 'No such place',
    mend: 'Use a name of the region catalogue.',
    fires: frame('Russia attacks Poland in Warsawe.'),
    silent: frame('Russia attacks Poland in Warsaw.'),
  },
  C004: {
    severity: 'error',
    title: 'No such pact',
    mend: 'Give the pact, or cite one of the library.',
    fires: frame('Poland invokes Article 5 of NAT-1950.'),
    silent: frame('Poland invokes Article 5 of NAT-1949.'),
  },
  C005: {
    severity: 'error',
    title: 'No such article',
    mend: 'Cite an article that the pact has.',
    fires: frame('Poland invokes Article 99 of NAT-1949.'),
    silent: frame('Poland invokes Article 5 of NAT-1949.'),
  },
  C006: {
    severity: 'error',
    title: 'No such proposal',
    mend: 'Propose it first, or correct the title.',
    fires: frame('Poland votes for "Finding".'),
    silent: frame('Poland proposes "Finding" to the Council.\n  Poland votes for "Finding".'),
  },
  C007: {
    severity: 'error',
    title: 'The date runs backwards',
    mend: 'Tell the events in the order in which they happened.',
    fires: frame(attack, '28 February 2020:\n  Poland claims (1).\n'),
    silent: frame(attack, '2 March 2020:\n  Poland claims (1).\n'),
  },
  C008: {
    severity: 'error',
    title: 'The number of an event is given twice',
    mend: 'Give each event its own number.',
    fires: frame(`${attack}\n  (1) Russia threatens Poland.`),
    silent: frame(`${attack}\n  (2) Russia threatens Poland.`),
  },
  C009: {
    severity: 'error',
    title: 'No event has that number',
    mend: 'Number the event: "(1) ...".',
    fires: frame('Poland claims (7).'),
    silent: frame(`${attack}\n  Poland claims (1).`),
  },
  C010: {
    severity: 'warning',
    title: 'The pact is not in force yet',
    mend: 'Check the date, or the pact in the head.',
    fires: 'crisis "Example", under NAT-1949.\n\n1 March 1949:\n  Belgium invokes Article 4 of NAT-1949.\n',
    silent: 'crisis "Example", under NAT-1949.\n\n1 March 1950:\n  Belgium invokes Article 4 of NAT-1949.\n',
  },
  C011: {
    severity: 'warning',
    title: 'Not a party to the pact',
    mend: 'Check the party and the date: the act will be recorded without effect.',
    fires: frame('Russia invokes Article 5 of NAT-1949.'),
    silent: frame('Poland invokes Article 5 of NAT-1949.'),
  },
  C012: {
    severity: 'error',
    title: 'A pact that the head does not name',
    mend: 'Add it after "under" in the head.',
    fires: frame('Poland invokes Article 1 of RIO-1947.'),
    silent: frame('Poland invokes Article 5 of NAT-1949.'),
  },
  C013: {
    severity: 'error',
    title: 'An impossible date',
    mend: 'Use a day that the calendar has and an hour that the clock has.',
    fires: 'crisis "Example", under NAT-1949.\n\n30 February 2020:\n  Russia attacks Poland.\n',
    silent: 'crisis "Example", under NAT-1949.\n\n28 February 2020:\n  Russia attacks Poland.\n',
  },
  C014: {
    severity: 'error',
    title: 'No such zone of time',
    mend: 'Write "UTC+2", or a zone of the catalogue such as "Kyiv time".',
    fires:
      'crisis "Example", under NAT-1949.\n\n1 March 2020, 05:00 Atlantis time:\n  Russia attacks Poland.\n',
    silent: 'crisis "Example", under NAT-1949.\n\n1 March 2020, 05:00 Kyiv time:\n  Russia attacks Poland.\n',
  },
  C015: {
    severity: 'error',
    title: 'The name fits several bodies',
    mend: 'Say of which pact: "the Council of NAT-1949".',
    fires:
      'crisis "Example", under NAT-1949 and COVENANT-1920.\n\n1 March 2020:\n  The Council adopts "Note".\n',
    silent:
      'crisis "Example", under NAT-1949 and COVENANT-1920.\n\n1 March 2020:\n  The Council of NAT-1949 adopts "Note".\n',
  },
  C016: {
    severity: 'error',
    title: 'No such role',
    mend: 'Use a role that the pact defines, or name the states.',
    fires: frame('Each Guarantor of NAT-1949 provides arms to Poland.'),
    silent: frame('Each Member of NAT-1949 provides arms to Poland.'),
  },
  C017: {
    severity: 'error',
    title: 'No such word here',
    mend: 'Use a word of the catalogue.',
    fires: frame('Poland hostes troops.'),
    silent: frame('Poland hosts troops.'),
  },
  C018: {
    severity: 'error',
    title: 'It does not belong to this sentence',
    mend: 'Leave it out, or say it in a sentence of its own.',
    fires: frame('Poland votes for "Note", within 3 days.'),
    silent: frame('Poland pledges arms to Ukraine, within 3 days.'),
  },
  C019: {
    severity: 'error',
    title: 'One number for several events',
    mend: 'Write one sentence for each, and number them.',
    fires: frame('(1) Belarus and Russia attack Poland.'),
    silent: frame('Belarus and Russia attack Poland.'),
  },
  C020: {
    severity: 'error',
    title: 'No such bracket, reading or alternative',
    mend: 'Use a label that the pact has.',
    fires: frame('Expect on the reading "a fortnight" of NAT-1949: Article 5 of NAT-1949 is not triggered.'),
    silent: frame('Expect on the reading "a day" of NAT-1949: Article 5 of NAT-1949 is not triggered.'),
  },
  C021: {
    severity: 'error',
    title: 'Known before it happened',
    mend: 'Give a later moment after "known on".',
    fires: frame('Russia attacks Poland, known on 1 February 2020.'),
    silent: frame('Russia attacks Poland, known on 2 March 2020.'),
  },
  C022: {
    severity: 'error',
    title: 'A moment needs a day',
    mend: 'Write the day: "1 August 2025".',
    fires: 'crisis "Example", under NAT-1949.\n\nMarch 2020:\n  Russia attacks Poland.\n',
    silent: 'crisis "Example", under NAT-1949.\n\n1 March 2020:\n  Russia attacks Poland.\n',
  },
  C023: {
    severity: 'error',
    title: 'As many names as votes',
    mend: 'Name all who voted so, or give the number alone.',
    fires: frame('The Council adopts "Note", with 3 votes in favour (Italy and Poland).'),
    silent: frame('The Council adopts "Note", with 3 votes in favour and 2 abstentions (Italy and Poland).'),
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** Code of a diagnostic about a chronicle. */
export type CrisisCode = keyof typeof CRISIS_DIAGNOSTICS;

/** One finding about the text of a chronicle; the codes of pacts stand for what both languages share. */
export type CrisisDiagnostic = Omit<Diagnostic, 'code'> & { readonly code: Diagnostic['code'] | CrisisCode };
