import type { Entry } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/types.ts';

const frame = (more: string): string =>
  `dossier "Example", on MELONI-2025.\n\nParties: Russia and Ukraine.\n\nVoice Source A: anonymous.\nVoice Meloni: on record, for Italy.\n\n${more}\n`;
const said = (sentence: string, day = '16 August 2025', head = ''): string =>
  frame(`Statement S01, ${day}, by Source A, to AFP${head}:\n  ${sentence}`);
const first = 'Statement S01, 16 August 2025, by Source A, to AFP:\n  It claims consent of Russia.\n\n';

/** What can be wrong with a dossier: the same shape as the catalogue of pacts, with a text that fires each code and one that does not. */
export const DOSSIER_DIAGNOSTICS = {
  D001: {
    severity: 'error',
    title: 'No such topic',
    mend: 'Use a topic of the list: what can be passed over in silence must have one name.',
    fires: said('It claims triggger.'),
    silent: said('It claims trigger.'),
  },
  D002: {
    severity: 'error',
    title: 'No such voice',
    mend: 'Introduce the voice: Voice Source A: anonymous.',
    fires: frame('Statement S01, 16 August 2025, by Source B, to AFP:\n  It claims trigger.'),
    silent: said('It claims trigger.'),
  },
  D003: {
    severity: 'error',
    title: 'No such statement',
    mend: 'Cite a statement of this dossier.',
    fires: said('It confirms discussion, answering S07.'),
    silent: frame(
      `${first}Statement S02, 17 August 2025, by Meloni:\n  It confirms discussion, answering S01.`,
    ),
  },
  D004: {
    severity: 'error',
    title: 'No such state or organisation',
    mend: 'Use a name of the catalogue.',
    fires: said('It claims consent of Rusia.'),
    silent: said('It claims consent of Russia.'),
  },
  D005: {
    severity: 'error',
    title: 'Statements out of order',
    mend: 'Put the statements in the order of their first day, so that nothing is read as known too early.',
    fires: frame(`${first}Statement S02, 15 August 2025, by Meloni:\n  It supports trigger.`),
    silent: frame(`${first}Statement S02, 17 August 2025, by Meloni:\n  It supports trigger.`),
  },
  D006: {
    severity: 'error',
    title: 'One number or name for two',
    mend: 'Number each statement once, and introduce each voice once.',
    fires: frame(`${first}Statement S01, 17 August 2025, by Meloni:\n  It supports trigger.`),
    silent: frame(`${first}Statement S02, 17 August 2025, by Meloni:\n  It supports trigger.`),
  },
  D007: {
    severity: 'error',
    title: 'A statement contradicts itself',
    mend: 'A voice that said both said so on two occasions, or of two topics: make two statements of it.',
    fires: said('It claims consent of Russia.\n  It denies consent of Russia.'),
    silent: said('It claims consent of Russia.\n  It doubts mechanism.'),
  },
  D008: {
    severity: 'error',
    title: 'A statement rests on what was said later',
    mend: 'A statement answers, relays or rewords only what was said before it, or on the same day.',
    fires: frame(
      'Statement S01, 16 August 2025, by Source A, to AFP:\n  It confirms discussion, answering S02.\n\nStatement S02, 17 August 2025, by Meloni:\n  It claims discussion.',
    ),
    silent: frame(
      `${first}Statement S02, 17 August 2025, by Meloni:\n  It confirms discussion, answering S01.`,
    ),
  },
  D009: {
    severity: 'error',
    title: 'The draft has no such bracket or alternative',
    mend: 'Give the number of a bracket of the draft, and a label that it has.',
    fires: said('It proposes trigger, issue 99 USA.'),
    silent: said('It proposes trigger.'),
  },
  D010: {
    severity: 'error',
    title: 'The topic needs a party, or takes none',
    mend: 'Write "consent of Russia", "role of the United States"; other topics stand alone.',
    fires: said('It claims consent.'),
    silent: said('It claims consent of Russia.'),
  },
  D011: {
    severity: 'error',
    title: 'A stretch of days runs backwards',
    mend: 'Put the earlier day first; what is settled cannot be known only afterwards.',
    fires: said('It claims trigger.', '16 August 2025 to 15 August 2025'),
    silent: said('It claims trigger.', '15 August 2025 to 16 August 2025'),
  },
  D012: {
    severity: 'warning',
    title: 'Only the party itself can confirm its consent',
    mend: 'Write "claims": it counts as a claim in any case.',
    fires: frame('Statement S01, 16 August 2025, by Meloni:\n  It confirms consent of Russia.'),
    silent: frame('Statement S01, 16 August 2025, by Meloni:\n  It claims consent of Russia.'),
  },
  D013: {
    severity: 'warning',
    title: 'The voice says nothing',
    mend: 'Leave the voice out, or give its statement.',
    fires: said('It claims trigger.'),
    silent: frame(`${first}Statement S02, 17 August 2025, by Meloni:\n  It supports trigger.`),
  },
  D014: {
    severity: 'warning',
    title: 'A statement awaits acceptance',
    mend: 'Compare it with the report; then take "awaiting acceptance" out of its head, or the statement out of the dossier. Until then nothing rests on it.',
    fires: said('It claims trigger.', '16 August 2025', ', awaiting acceptance'),
    silent: said('It claims trigger.'),
  },
  D015: {
    severity: 'error',
    title: 'An impossible date',
    mend: 'Use a day that the calendar has.',
    fires: said('It claims trigger.', '31 June 2025'),
    silent: said('It claims trigger.', '30 June 2025'),
  },
  D016: {
    severity: 'error',
    title: 'A line says one thing twice, or too little',
    mend: 'Say each thing once; a pending matter says from which statement it is known.',
    fires: frame(`${first}Pending "talks".`),
    silent: frame(`${first}Pending "talks", known from S01.`),
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** A code about dossiers. */
export type DossierCode = keyof typeof DOSSIER_DIAGNOSTICS;

/** A finding about a dossier; codes of pacts (P...) are those of the grammar. */
export type DossierDiagnostic = Omit<Diagnostic, 'code'> & {
  readonly code: Diagnostic['code'] | DossierCode;
};
