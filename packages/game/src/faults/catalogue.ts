/**
 * What can be wrong with the text of a game. An error stops the reading; a warning says what was taken instead.
 * `mend` is what the writer of the file can do.
 */
export const FAULTS = {
  G01: { severity: 'error', title: 'not a game file', mend: 'begin the file with EFG 2 R or NFG 1 R' },
  G02: { severity: 'error', title: 'something else was expected here', mend: 'write what is expected' },
  G03: {
    severity: 'error',
    title: 'not a number',
    mend: 'write an integer, a decimal or a fraction such as 1/3',
  },
  G04: { severity: 'error', title: 'a text has no end', mend: 'close it with a quotation mark' },
  G05: {
    severity: 'error',
    title: 'the file ends too soon',
    mend: 'every node and every profile needs its entry',
  },
  G06: {
    severity: 'error',
    title: 'an information set is used before it is described',
    mend: 'describe name and actions where the number first stands',
  },
  G07: {
    severity: 'error',
    title: 'an information set is described twice, and differently',
    mend: 'give the actions once, or the same each time',
  },
  G08: {
    severity: 'error',
    title: 'an outcome is described twice, and differently',
    mend: 'give the payoffs once, or the same each time',
  },
  G09: {
    severity: 'error',
    title: 'an outcome is used before it is described',
    mend: 'give its payoffs where the number first stands',
  },
  G10: {
    severity: 'error',
    title: 'wrong number of payoffs',
    mend: 'give one number for each player',
  },
  G11: {
    severity: 'error',
    title: 'no such player',
    mend: 'count players from 1, in the order of the header',
  },
  G12: {
    severity: 'error',
    title: 'probabilities of chance do not add up to 1',
    mend: 'write fractions, such as 1/3, that add up to 1 exactly',
  },
  G13: { severity: 'error', title: 'a negative probability', mend: 'write 0 or more' },
  G14: { severity: 'error', title: 'a node or a player without choices', mend: 'give at least one' },
  G15: {
    severity: 'error',
    title: 'a game too large to hold',
    mend: 'write it as a tree, or with fewer strategies',
  },
  G16: { severity: 'error', title: 'no players', mend: 'name at least one player' },
  G51: {
    severity: 'warning',
    title: 'a mark of byte order before the text',
    mend: 'save the file as UTF-8 without it',
  },
  G52: { severity: 'warning', title: 'a label was empty or repeated', mend: 'give each its own label' },
  G53: {
    severity: 'warning',
    title: 'a number in a form that Gambit refuses',
    mend: 'leave out the plus sign',
  },
  G54: {
    severity: 'warning',
    title: 'probabilities of chance add up to 1 only nearly',
    mend: 'write fractions, such as 1/3, that add up to 1 exactly',
  },
  G55: { severity: 'warning', title: 'text after the end of the game', mend: 'remove it' },
  G56: {
    severity: 'warning',
    title: 'payoffs for outcome 0',
    mend: 'give the outcome a number of its own',
  },
  G57: {
    severity: 'warning',
    title: 'an information set without a name',
    mend: 'write a text before the brace, "" if it has none',
  },
} as const satisfies Readonly<
  Record<string, { readonly severity: 'error' | 'warning'; readonly title: string; readonly mend: string }>
>;

/** A code of the catalogue. */
export type FaultCode = keyof typeof FAULTS;

/** One thing wrong at one place; line and column count from 1. */
export interface Fault {
  readonly code: FaultCode;
  readonly line: number;
  readonly column: number;
  /** In words, with what was found. */
  readonly message: string;
}

/** A fault on one line, as compilers print it: place, code, words, and how to mend it. */
export const faultLine = (file: string, { code, line, column, message }: Fault): string =>
  `${file}:${line}:${column}: ${FAULTS[code].severity} ${code}: ${message}; ${FAULTS[code].mend}`;
