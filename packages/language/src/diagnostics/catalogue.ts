/**
 * The one catalogue of what can be wrong with the text of a pact. It feeds the messages, `casus help
 * CODE`, the docs, and a test that demands one text that fires each code and one that does not.
 */
export interface Entry {
  readonly severity: 'error' | 'warning' | 'info';
  readonly title: string;
  /** What to do about it. */
  readonly mend: string;
  /** A sentence that fires it, and the same mended. */
  readonly fires: string;
  readonly silent: string;
}

const frame = (sentence: string): string =>
  `pact EXAMPLE-1 "Example"\n  a treaty, in force from 1 January 2020.\nMembers: France and Poland.\nArticle 1 "One"\n  ${sentence}\n`;

const concern = (more: string): string =>
  frame('Each Member shall assist France.').replace(
    'Article 1',
    `Concern "alone": an armed attack on France occurs${more}.\nArticle 1`,
  );

/** Every code about pacts. */
export const DIAGNOSTICS = {
  P001: {
    severity: 'error',
    title: 'The sentence is not understood here',
    mend: 'Rewrite it in one of the forms of the language reference.',
    fires: frame('Each Member shall salute France.'),
    silent: frame('Each Member shall assist France.'),
  },
  P002: {
    severity: 'error',
    title: 'No such state, role, body or term',
    mend: 'Use a name of the catalogue, or define the term in this pact.',
    fires: frame('Each Member shall assist Polnd.'),
    silent: frame('Each Member shall assist Poland.'),
  },
  P003: {
    severity: 'error',
    title: 'An impossible date',
    mend: 'Use a day that the calendar has.',
    fires: frame('Each Member shall assist France by 30 February 2021.'),
    silent: frame('Each Member shall assist France by 28 February 2021.'),
  },
  P004: {
    severity: 'error',
    title: 'The pact has no such article',
    mend: 'Cite an article that the pact has.',
    fires: frame('When Poland invokes Article 9, each Member shall assist Poland.'),
    silent: frame('When Poland invokes Article 1, each Member shall assist Poland.'),
  },
  P005: {
    severity: 'error',
    title: 'No such region or line',
    mend: 'Use a name of the region catalogue, or define the area.',
    fires: frame('Attack means an armed attack on any Member in Atlantis.'),
    silent: frame('Attack means an armed attack on any Member in Europe.'),
  },
  P006: {
    severity: 'error',
    title: 'Brackets of one issue have other labels',
    mend: 'Brackets with the same issue number are resolved together: give them the same labels.',
    fires: frame(
      'Each Member [issue 1, FRA: shall | POL: may] assist France within [issue 1, FRA: 24 hours | USA: 72 hours] of the attack.',
    ),
    silent: frame(
      'Each Member [issue 1, FRA: shall | POL: may] assist France within [issue 1, FRA: 24 hours | POL: 72 hours] of the attack.',
    ),
  },
  P007: {
    severity: 'error',
    title: 'The text is too large or is not a text',
    mend: 'A pact, a crisis or a dossier is a UTF-8 text of at most 2 MB.',
    fires: '\u0000\u0001\u0002',
    silent: frame('Each Member shall assist France.'),
  },
  P008: {
    severity: 'error',
    title: 'The name is defined twice',
    mend: 'Define each name once, or date the articles.',
    fires: frame('Attack means an armed attack on France.\n  Attack means an armed attack on Poland.'),
    silent: frame('Attack means an armed attack on France.'),
  },
  P009: {
    severity: 'warning',
    title: 'The reading is of nothing in this pact',
    mend: 'Put the reading after the sentence it explains, or name a term or phrase that the pact uses.',
    fires: frame('Each Member shall assist France.\n  Reading "a day" of forthwith: within 24 hours.'),
    silent: frame(
      'Each Member shall assist France, forthwith.\n  Reading "a day" of forthwith: within 24 hours.',
    ),
  },
  P010: {
    severity: 'info',
    title: 'A comma stands before the last item of a list',
    mend: 'Leave out the comma before "and" or "or".',
    fires: frame('Each Member shall assist France with one or more of arms, funds, or force.'),
    silent: frame('Each Member shall assist France with one or more of arms, funds or force.'),
  },
  P011: {
    severity: 'error',
    title: 'No word for the strength of a norm',
    mend: 'Write "shall" for a duty, "may" for a power or liberty.',
    fires: frame('Each Member must assist France.'),
    silent: frame('Each Member shall assist France.'),
  },
  P012: {
    severity: 'error',
    title: 'A unit is abbreviated',
    mend: 'Write the unit out: "24 hours".',
    fires: frame('Each Member shall assist France within 24 hrs.'),
    silent: frame('Each Member shall assist France within 24 hours.'),
  },
  P013: {
    severity: 'error',
    title: '"and/or" has no meaning',
    mend: 'Write "one or more of A or B".',
    fires: frame('Each Member shall assist France with arms and/or funds.'),
    silent: frame('Each Member shall assist France with one or more of arms or funds.'),
  },
  P014: {
    severity: 'error',
    title: 'A full stop is missing',
    mend: 'End the sentence with a full stop.',
    fires: frame('Each Member shall assist France'),
    silent: frame('Each Member shall assist France.'),
  },
  P015: {
    severity: 'error',
    title: 'The condition stands last',
    mend: 'Put "When ..." first.',
    fires: frame('Each Member shall assist France when Germany attacks France.'),
    silent: frame('When Germany attacks France, each Member shall assist France.'),
  },
  P016: {
    severity: 'error',
    title: 'A sign that the language does not know',
    mend: 'Use the punctuation of drafting.',
    fires: frame('Each Member shall assist France; {now}.'),
    silent: frame('Each Member shall assist France.'),
  },
  P017: {
    severity: 'error',
    title: 'A date or hour in another form',
    mend: 'Write "24 February 2027", or "24 February 2027, 05:30 UTC+2".',
    fires: frame('Each Member shall assist France by 24/02/2027.'),
    silent: frame('Each Member shall assist France by 24 February 2027.'),
  },
  P018: {
    severity: 'error',
    title: 'A citation in another form',
    mend: 'Write "Article 5", "Article 5(1)" or "Article 5 of NAT-1949".',
    fires: frame('When Poland invokes Art. 1, each Member shall assist Poland.'),
    silent: frame('When Poland invokes Article 1, each Member shall assist Poland.'),
  },
  P019: {
    severity: 'error',
    title: 'A number in another form',
    mend: 'Write numbers in figures, with commas between thousands.',
    fires: frame('Each Member shall assist France within ten days.'),
    silent: frame('Each Member shall assist France within 10 days.'),
  },
  P020: {
    severity: 'info',
    title: 'No clock',
    mend: 'Say by when: "within 24 hours of the attack", or give a reading of the open word.',
    fires: frame('When Germany attacks France, each other Member shall assist the victim.'),
    silent: frame('When Germany attacks France, each other Member shall assist the victim within 24 hours.'),
  },
  P021: {
    severity: 'info',
    title: 'Nobody determines',
    mend: 'Say who finds it: ", as determined by ...".',
    fires: frame('Attack means an armed attack on France.'),
    silent: frame('Attack means an armed attack on France, as determined by France.'),
  },
  P022: {
    severity: 'error',
    title: 'Two pacts each claim to prevail',
    mend: 'Only one of two pacts may say that it prevails over the other.',
    fires: '',
    silent: '',
  },
  P024: {
    severity: 'error',
    title: 'Pacts rank in a circle',
    mend: 'Take back one of the sentences that say which pact prevails, yields or replaces.',
    fires: '',
    silent: '',
  },
  P025: {
    severity: 'warning',
    title: 'No such measure',
    mend: 'Use a measure of the catalogue (docs/reference/measures.md); only an act of the same name performs this one.',
    fires: frame('Each Member shall assist France with telepathy.'),
    silent: frame('Each Member shall assist France with arms.'),
  },
  P026: {
    severity: 'warning',
    title: 'The time is over before it starts',
    mend: 'Give a later date, or an earlier entry into force.',
    fires: frame('Each Member shall assist France by 1 January 1999.'),
    silent: frame('Each Member shall assist France by 1 January 2099.'),
  },
  P027: {
    severity: 'error',
    title: 'Another spelling',
    mend: 'Each word has one spelling, so that words can be compared.',
    fires: frame('When a cease-fire holds, each Member shall meet.'),
    silent: frame('When a ceasefire holds, each Member shall meet.'),
  },
  P028: {
    severity: 'error',
    title: 'A phrase that is said in another way here',
    mend: 'Use the form of the language reference: one idea has one form.',
    fires: frame('If Russia attacks Poland, each Member shall assist Poland.'),
    silent: frame('When Russia attacks Poland, each Member shall assist Poland.'),
  },
  P029: {
    severity: 'error',
    title: 'Nobody bears the duty',
    mend: 'Begin with who shall do it.',
    fires: frame('France shall be assisted by each Member.'),
    silent: frame('Each Member shall assist France.'),
  },
  P030: {
    severity: 'error',
    title: 'Capitals are set otherwise',
    mend: 'Names have capitals, words of the language have none.',
    fires: frame('Each Member SHALL assist France.'),
    silent: frame('Each Member shall assist France.'),
  },
  P031: {
    severity: 'error',
    title: 'A bracket in another form',
    mend: 'Write "[UKR: shall | ITA: may]": label, colon, alternative, bar.',
    fires: frame('Each Member [shall/may] assist France.'),
    silent: frame('Each Member [FRA: shall | POL: may] assist France.'),
  },
  P032: {
    severity: 'error',
    title: 'The number of a paragraph in another form',
    mend: 'Write "(1)" before its first sentence.',
    fires: frame('1. Each Member shall assist France.'),
    silent: frame('(1) Each Member shall assist France.'),
  },
  P033: {
    severity: 'error',
    title: 'A remark in another form',
    mend: 'Write "Note: ..." to the end of the line.',
    fires: frame('Each Member shall assist France. // to be checked'),
    silent: frame('Each Member shall assist France. Note: to be checked'),
  },
  P034: {
    severity: 'warning',
    title: 'A defined term in lower case',
    mend: 'Write the capitals of the definition, or other words if something else is meant.',
    fires: frame(
      'Armed Attack means an armed attack on France, as determined by France.\n  When an armed attack is established, each Member shall meet.',
    ),
    silent: frame(
      'Armed Attack means an armed attack on France, as determined by France.\n  When an Armed Attack is established, each Member shall meet.',
    ),
  },
  P035: {
    severity: 'error',
    title: 'Two articles have one number',
    mend: 'Number each article once, or give both the dates of their text: "Article 4, until 1 May 2010".',
    fires: `${frame('Each Member shall assist France.')}Article 1 "Two"\n  Each Member shall meet.\n`,
    silent: `${frame('Each Member shall assist France.')}Article 2 "Two"\n  Each Member shall meet.\n`,
  },
  P036: {
    severity: 'error',
    title: 'A colon is missing',
    mend: 'Write a colon after the name of a role, a moment, and "Expect".',
    fires: frame('Each Member shall assist France.').replace('Members:', 'Members'),
    silent: frame('Each Member shall assist France.'),
  },
  P037: {
    severity: 'error',
    title: 'A comma or an "and" is missing',
    mend: 'A condition ends with a comma; the last of a list has "and" or "or" before it.',
    fires: frame('When Russia attacks Poland each Member shall assist Poland.'),
    silent: frame('When Russia attacks Poland, each Member shall assist Poland.'),
  },
  P038: {
    severity: 'error',
    title: 'A heading in another form',
    mend: 'Write Article 6 "Help".',
    fires: frame('Each Member shall assist France.').replace('"One"', '- One'),
    silent: frame('Each Member shall assist France.'),
  },
  P039: {
    severity: 'error',
    title: 'A sentence turns on what somebody owes or may do',
    mend: 'Let it turn on what is done, found or decided; what is owed is for a Concern or a Purpose.',
    fires: frame('When Poland is obliged to assist France, each Member shall assist Poland.'),
    silent: frame('When Poland assists France, each Member shall assist Poland.'),
  },
  P040: {
    severity: 'error',
    title: 'A concern or purpose is joined by both "and" and "or"',
    mend: 'Write two, each joined by one of the words.',
    fires: concern(', and any Member is in breach of this pact, or no Member is obliged to assist France'),
    silent: concern(', and no Member is obliged to assist France within 72 hours'),
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** A code of the catalogue. */
export type Code = keyof typeof DIAGNOSTICS;
